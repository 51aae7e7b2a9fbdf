SELECT d.id, d.student, d.objective, d.at, d.decided, d.reason, s.name AS author_name
FROM decision d
JOIN staff s ON s.id = d.author
WHERE d.school = $1 AND d.id = $2
