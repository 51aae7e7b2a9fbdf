INSERT INTO student (school, id, name, secret) VALUES ($1, $2, $3, $4)
