SELECT d.id, d.student, d.objective, d.at, d.decided, d.reason, s.name AS author_name
FROM decision d
JOIN staff s ON s.id = d.author
WHERE d.school = $1
    AND (
        (d.student = $2 AND d.attempt IS NULL)
        OR d.attempt IN (SELECT attempt FROM decision WHERE school = $1 AND moved_to = $2)
        OR d.attempt IN (SELECT id FROM attempt WHERE school = $1 AND student = $2)
    )
ORDER BY d.at, d.id
