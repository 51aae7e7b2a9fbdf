SELECT *
FROM attempt
WHERE school = $1 AND kind = 'demonstration'
    AND (student = $2 OR id IN (SELECT attempt FROM decision WHERE school = $1 AND moved_to = $2))
ORDER BY issued_at, id
