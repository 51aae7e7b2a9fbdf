SELECT p.student, p.generator, p.at
FROM enrolment e
JOIN practice p ON p.school = e.school AND p.student = e.student
WHERE e.school = $1 AND e.class = $2 AND p.at > $3
