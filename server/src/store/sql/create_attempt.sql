INSERT INTO attempt (school, id, student, kind, objective, revision, ticket_payload, ticket_key, ticket_mac, issued_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
ON CONFLICT (school, id) DO NOTHING
