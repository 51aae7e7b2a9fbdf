SELECT s.name AS student_name, t.school, t.id, t.student, t.objective, t.issued_at, t.expires_at, t.ticket_payload,
    t.ticket_key, t.ticket_mac
FROM (
    SELECT student, min(name_key) AS name_key
    FROM (
        SELECT student, name_key FROM enrolment WHERE school = $1 AND class = $2
        UNION
        SELECT student, name_key FROM former_enrolment WHERE school = $1 AND class = $2
    ) listed
    GROUP BY student
) e
JOIN student s ON s.school = $1 AND s.id = e.student
JOIN advance_ticket t ON t.school = $1 AND t.student = e.student
LEFT JOIN attempt a ON a.school = t.school AND a.id = t.id
WHERE t.expires_at <= $3 AND a.id IS NULL
ORDER BY e.name_key, e.student, t.id
