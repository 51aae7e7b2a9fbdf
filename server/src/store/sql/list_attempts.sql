SELECT *
FROM attempt
WHERE (school, id) > ($1, $2)
ORDER BY school, id
LIMIT $3
