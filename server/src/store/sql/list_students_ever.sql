SELECT s.id, s.name
FROM (
    SELECT student, name_key FROM enrolment WHERE school = $1 AND class = $2
    UNION
    SELECT student, name_key FROM former_enrolment WHERE school = $1 AND class = $2
) e
JOIN student s ON s.school = $1 AND s.id = e.student
GROUP BY s.id, s.name
ORDER BY min(e.name_key), s.id
