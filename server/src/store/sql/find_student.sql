SELECT e.school, e.class, e.student, s.name, c.name AS class_name, h.number_style, s.secret,
    a.time_percent, a.type_size, a.keypad
FROM class c
JOIN school h ON h.id = c.school
JOIN enrolment e ON e.school = c.school AND e.class = c.id
JOIN student s ON s.school = e.school AND s.id = e.student
LEFT JOIN accommodation a ON a.school = e.school AND a.student = e.student
WHERE c.code_key = $1 AND e.name_key = $2
