INSERT INTO standing (school, student, objective, standing) VALUES ($1, $2, $3, $4)
ON CONFLICT (school, student, objective) DO UPDATE SET standing = excluded.standing
