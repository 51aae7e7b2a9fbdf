SELECT s.name AS student_name, a.*
FROM student_ever e
JOIN student s ON s.school = e.school AND s.id = e.student
JOIN attempt a ON a.school = e.school AND a.student = e.student
WHERE e.school = $1 AND e.class = $2
ORDER BY e.name_key, e.student, a.issued_at, a.id
