INSERT INTO teaching (school, class, staff) VALUES ($1, $2, $3)
