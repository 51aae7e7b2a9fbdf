SELECT s.name AS student_name, a.school, a.id, a.student, a.kind, a.objective, a.revision, a.ticket_payload,
    a.ticket_key, a.ticket_mac, a.issued_at, a.started_at, a.last_at, a.lapses_at, a.ended_at, a.outcome,
    a.right_count, a.item_count, a.answered_count, a.claim, a.claim_agrees, a.clock_behind, a.changes
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
JOIN attempt a ON a.school = $1 AND a.student = e.student
ORDER BY e.name_key, e.student, a.issued_at, a.id
