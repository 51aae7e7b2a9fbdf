SELECT objective, revision FROM class_objective WHERE school = $1 AND class = $2 ORDER BY place
