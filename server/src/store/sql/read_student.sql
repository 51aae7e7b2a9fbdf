SELECT e.school, e.class, e.student, s.name, c.name AS class_name, h.number_style, s.secret,
    a.time_percent, a.type_size, a.keypad
FROM enrolment e
JOIN school h ON h.id = e.school
JOIN class c ON c.school = e.school AND c.id = e.class
JOIN student s ON s.school = e.school AND s.id = e.student
LEFT JOIN accommodation a ON a.school = e.school AND a.student = e.student
WHERE e.school = $1 AND e.class = $2 AND e.student = $3
