SELECT e.student, string_agg('["' || t.objective || '",' || t.standing || ']', ',') AS standings
FROM enrolment e
JOIN standing t ON t.school = e.school AND t.student = e.student
WHERE e.school = $1 AND e.class = $2
GROUP BY e.student
