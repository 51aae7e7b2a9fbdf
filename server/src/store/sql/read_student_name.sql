SELECT name FROM student WHERE school = $1 AND id = $2
