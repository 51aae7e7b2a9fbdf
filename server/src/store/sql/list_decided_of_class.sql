SELECT a.school, a.id, a.student, a.kind, a.objective, a.revision, a.ticket_payload, a.ticket_key, a.ticket_mac,
    a.issued_at, a.started_at, a.last_at, a.lapses_at, a.ended_at, a.outcome, a.right_count, a.item_count,
    a.answered_count, a.claim, a.claim_agrees, a.clock_behind, a.changes
FROM enrolment e
JOIN attempt a ON a.school = e.school AND a.student = e.student
WHERE e.school = $1 AND e.class = $2 AND a.kind = 'demonstration'
    AND EXISTS (
        SELECT 1 FROM decision d WHERE d.school = a.school AND d.student = a.student AND d.objective = a.objective
    )
ORDER BY a.issued_at, a.id
