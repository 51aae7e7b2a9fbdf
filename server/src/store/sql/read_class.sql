SELECT c.school, c.id, c.name, c.code, h.number_style
FROM class c
JOIN school h ON h.id = c.school
WHERE c.school = $1 AND c.id = $2
