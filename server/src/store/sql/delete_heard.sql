DELETE FROM heard WHERE school = $1 AND student = $2
