SELECT *
FROM attempt
WHERE school = $1 AND student = $2 AND kind = 'practice'
ORDER BY issued_at DESC, id DESC
LIMIT $3
