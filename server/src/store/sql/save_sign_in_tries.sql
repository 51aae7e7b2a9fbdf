INSERT INTO sign_in_try (subject, address, tries, last_at) VALUES ($1, $2, $3, $4)
ON CONFLICT (subject, address) DO UPDATE SET tries = excluded.tries, last_at = excluded.last_at
