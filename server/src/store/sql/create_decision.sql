INSERT INTO decision (school, id, student, objective, attempt, moved_to, author, at, reason, decided)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
ON CONFLICT (school, id) DO NOTHING
