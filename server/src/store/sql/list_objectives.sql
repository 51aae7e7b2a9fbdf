SELECT r.revision
FROM class_objective o
JOIN objective_revision r
    ON r.school = o.school AND r.class = o.class AND r.objective = o.objective AND r.number = o.revision
WHERE o.school = $1 AND o.class = $2
ORDER BY o.place
