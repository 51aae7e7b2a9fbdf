DELETE FROM class_objective WHERE school = $1 AND class = $2
