INSERT INTO enrolment (school, class, student, name_key) VALUES ($1, $2, $3, $4)
ON CONFLICT (school, class, name_key) DO NOTHING
