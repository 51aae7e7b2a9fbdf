INSERT INTO heard (school, student, at) VALUES ($1, $2, $3)
