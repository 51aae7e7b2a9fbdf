INSERT INTO advance_ticket (school, id, student, objective, issued_at, expires_at, ticket_payload, ticket_key, ticket_mac)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
