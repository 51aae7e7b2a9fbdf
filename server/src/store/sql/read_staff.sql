SELECT m.school, h.name AS school_name, m.staff, s.name, s.secret
FROM membership m
JOIN staff s ON s.id = m.staff
JOIN school h ON h.id = m.school
WHERE m.school = $1 AND m.staff = $2
