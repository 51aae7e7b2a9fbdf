INSERT INTO membership (school, staff, role) VALUES ($1, $2, 'teacher')
