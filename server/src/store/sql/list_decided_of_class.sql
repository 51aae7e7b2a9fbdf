SELECT a.*
FROM enrolment e
JOIN attempt a ON a.school = e.school AND a.student = e.student
WHERE e.school = $1 AND e.class = $2 AND a.kind = 'demonstration'
    AND EXISTS (
        SELECT 1 FROM decision d WHERE d.school = a.school AND d.student = a.student AND d.objective = a.objective
    )
ORDER BY a.issued_at, a.id
