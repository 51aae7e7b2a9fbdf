WITH ever AS (
    SELECT student, name_key FROM student_ever WHERE school = $1 AND class = $2
),
listed AS (
    SELECT id FROM attempt WHERE school = $1 AND student IN (SELECT student FROM ever)
    UNION
    SELECT attempt FROM decision WHERE school = $1 AND moved_to IN (SELECT student FROM ever)
)
SELECT s.name AS student_name, a.*
FROM listed l
JOIN attempt a ON a.school = $1 AND a.id = l.id
JOIN student s ON s.school = a.school AND s.id = a.student
LEFT JOIN ever e ON e.student = a.student
ORDER BY e.name_key IS NULL, e.name_key, s.name, a.student, a.issued_at, a.id
