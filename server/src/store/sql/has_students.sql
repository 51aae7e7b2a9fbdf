SELECT count(*) FROM student WHERE school = $1
