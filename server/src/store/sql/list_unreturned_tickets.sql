SELECT s.name AS student_name, t.school, t.id, t.student, t.objective, t.issued_at, t.expires_at, t.ticket_payload,
    t.ticket_key, t.ticket_mac
FROM student_ever e
JOIN student s ON s.school = e.school AND s.id = e.student
JOIN advance_ticket t ON t.school = e.school AND t.student = e.student
LEFT JOIN attempt a ON a.school = t.school AND a.id = t.id
WHERE e.school = $1 AND e.class = $2 AND t.expires_at <= $3 AND a.id IS NULL
ORDER BY e.name_key, e.student, t.id
