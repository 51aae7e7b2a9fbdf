SELECT school, student, max(at) AS at
FROM (
    SELECT school, student, issued_at AS at FROM attempt
    UNION ALL
    SELECT a.school, a.student, b.received_at
    FROM attempt a
    JOIN batch b ON b.school = a.school AND b.attempt = a.id
) AS heard_of
GROUP BY school, student
