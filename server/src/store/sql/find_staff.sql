SELECT m.school, h.name AS school_name, m.staff, s.name, s.secret
FROM staff s
JOIN membership m ON m.staff = s.id
JOIN school h ON h.id = m.school
WHERE s.name_key = $1
ORDER BY m.school
LIMIT 1
