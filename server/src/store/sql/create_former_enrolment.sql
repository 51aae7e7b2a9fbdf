INSERT INTO former_enrolment (school, class, student, name_key) VALUES ($1, $2, $3, $4)
ON CONFLICT (school, class, student) DO UPDATE SET name_key = excluded.name_key
