INSERT INTO server_event (school, attempt, at, event) VALUES ($1, $2, $3, $4)
ON CONFLICT (school, attempt, at) DO NOTHING
