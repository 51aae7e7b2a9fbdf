INSERT INTO practice (school, student, generator, at) VALUES ($1, $2, $3, $4)
