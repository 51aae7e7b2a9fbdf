SELECT s.name
FROM former_enrolment f
JOIN student s ON s.school = f.school AND s.id = f.student
WHERE f.school = $1 AND f.class = $2 AND f.student = $3
    AND NOT EXISTS (SELECT 1 FROM enrolment e WHERE e.school = f.school AND e.student = f.student)
