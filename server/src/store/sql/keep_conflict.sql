INSERT INTO conflict (school, attempt, digest, writer, generation, first_index, events, sent, received_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
ON CONFLICT (school, attempt, digest) DO NOTHING
