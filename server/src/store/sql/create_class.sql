INSERT INTO class (school, id, name, code, code_key) VALUES ($1, $2, $3, $4, $5)
