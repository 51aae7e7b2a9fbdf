SELECT data FROM session WHERE id_hash = $1 AND expires_at > $2
