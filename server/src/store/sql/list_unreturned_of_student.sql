SELECT t.school, t.id, t.student, t.objective, t.issued_at, t.expires_at, t.ticket_payload, t.ticket_key, t.ticket_mac
FROM advance_ticket t
LEFT JOIN attempt a ON a.school = t.school AND a.id = t.id
WHERE t.school = $1 AND t.student = $2 AND t.objective = $3 AND t.expires_at <= $4 AND a.id IS NULL
ORDER BY t.expires_at, t.id
