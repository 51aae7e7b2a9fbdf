SELECT *
FROM attempt
WHERE school = $1 AND id = $2
