INSERT INTO class (school, id, name, code, code_key) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (code_key) DO NOTHING
