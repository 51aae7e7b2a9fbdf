SELECT s.id, s.name
FROM former_enrolment f
JOIN student s ON s.school = f.school AND s.id = f.student
WHERE f.school = $1 AND f.class = $2
    AND NOT EXISTS (SELECT 1 FROM enrolment e WHERE e.school = f.school AND e.student = f.student)
ORDER BY f.name_key
