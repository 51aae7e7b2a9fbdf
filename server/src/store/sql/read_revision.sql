SELECT revision
FROM objective_revision
WHERE school = $1 AND class = $2 AND objective = $3 AND number = $4
