SELECT s.id, s.name, s.standings_number, h.at
FROM enrolment e
JOIN student s ON s.school = e.school AND s.id = e.student
LEFT JOIN heard h ON h.school = e.school AND h.student = e.student
WHERE e.school = $1 AND e.class = $2
ORDER BY e.name_key
