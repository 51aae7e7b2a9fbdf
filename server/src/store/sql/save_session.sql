INSERT INTO session (id_hash, data, expires_at) VALUES ($1, $2, $3)
ON CONFLICT (id_hash) DO UPDATE SET data = excluded.data, expires_at = excluded.expires_at
