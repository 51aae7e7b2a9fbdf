INSERT INTO staff (id, name, name_key, secret) VALUES ($1, $2, $3, $4)
