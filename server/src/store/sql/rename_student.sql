UPDATE student SET name = $3 WHERE school = $1 AND id = $2
