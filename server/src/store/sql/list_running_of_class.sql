SELECT a.id, a.student, a.objective, a.answered_count, a.item_count,
    (SELECT count(*) FROM decision d WHERE d.school = a.school AND d.attempt = a.id) AS decisions
FROM attempt a
WHERE a.school = $1 AND a.outcome IS NULL AND a.kind = 'demonstration' AND a.lapses_at > $3
    AND (
        a.student IN (SELECT student FROM enrolment WHERE school = $1 AND class = $2)
        OR a.id IN (
            SELECT d.attempt
            FROM enrolment e
            JOIN decision d ON d.school = e.school AND d.moved_to = e.student
            WHERE e.school = $1 AND e.class = $2
        )
    )
ORDER BY a.issued_at, a.id
