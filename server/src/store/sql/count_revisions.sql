SELECT count(*) FROM objective_revision WHERE school = $1 AND class = $2
