INSERT INTO school (id, name, number_style) VALUES ($1, $2, $3) ON CONFLICT (id) DO NOTHING
