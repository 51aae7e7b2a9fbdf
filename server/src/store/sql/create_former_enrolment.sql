INSERT INTO former_enrolment (school, class, student, name_key) VALUES ($1, $2, $3, $4)
