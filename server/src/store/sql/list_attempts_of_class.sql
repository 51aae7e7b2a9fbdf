SELECT s.name AS student_name, a.school, a.id, a.student, a.kind, a.objective, a.revision, a.ticket_payload,
    a.ticket_key, a.ticket_mac, a.issued_at, a.started_at, a.last_at, a.lapses_at, a.ended_at, a.outcome,
    a.right_count, a.item_count, a.answered_count, a.claim, a.claim_agrees, a.clock_behind, a.changes
FROM enrolment e
JOIN student s ON s.school = e.school AND s.id = e.student
JOIN attempt a ON a.school = e.school AND a.student = e.student
WHERE e.school = $1 AND e.class = $2
ORDER BY e.name_key, a.issued_at, a.id
