SELECT s.name AS student_name, d.school, d.device, d.student, d.attempt, d.writer, d.count, d.digest, d.differs, d.more,
    d.since_at, d.told_at
FROM enrolment e
JOIN student s ON s.school = e.school AND s.id = e.student
JOIN device_work d ON d.school = e.school AND d.student = e.student
WHERE e.school = $1 AND e.class = $2
ORDER BY e.name_key, d.device, d.attempt, d.writer
