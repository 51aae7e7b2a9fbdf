SELECT id, at, decided FROM decision WHERE school = $1 AND attempt = $2
