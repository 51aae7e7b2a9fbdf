SELECT r.revision, r.at, s.name AS author
FROM objective_revision r
LEFT JOIN staff s ON s.id = r.author
WHERE r.school = $1 AND r.class = $2
ORDER BY r.objective, r.number DESC
