SELECT c.id, c.name, c.code
FROM teaching t
JOIN class c ON c.school = t.school AND c.id = t.class
WHERE t.school = $1 AND t.staff = $2
ORDER BY c.name, c.id
