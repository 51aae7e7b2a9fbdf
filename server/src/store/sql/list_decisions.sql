SELECT id, at, decided FROM decision WHERE school = $1 AND student = $2 AND objective = $3
