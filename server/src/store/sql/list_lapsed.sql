SELECT *
FROM attempt
WHERE outcome IS NULL AND lapses_at <= $1
ORDER BY lapses_at
LIMIT $2
