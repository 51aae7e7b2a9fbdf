SELECT s.id, s.name
FROM student_ever e
JOIN student s ON s.school = e.school AND s.id = e.student
WHERE e.school = $1 AND e.class = $2
ORDER BY e.name_key, s.id
