SELECT d.id, d.student, d.objective, d.at, d.decided, d.reason, s.name AS author_name
FROM enrolment e
JOIN decision d ON d.school = e.school AND d.student = e.student
JOIN staff s ON s.id = d.author
WHERE e.school = $1 AND e.class = $2
ORDER BY d.at, d.id
