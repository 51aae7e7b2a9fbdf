DELETE FROM practice WHERE school = $1 AND student = $2
