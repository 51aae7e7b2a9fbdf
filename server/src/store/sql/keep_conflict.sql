INSERT INTO conflict (school, attempt, digest, writer, generation, first_index, events, sent, received_at)
SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9
WHERE (SELECT count(*) FROM conflict WHERE school = $1 AND attempt = $2) < $10
ON CONFLICT (school, attempt, digest) DO NOTHING
