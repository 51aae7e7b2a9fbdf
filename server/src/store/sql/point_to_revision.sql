UPDATE class_objective SET revision = $4 WHERE school = $1 AND class = $2 AND objective = $3
