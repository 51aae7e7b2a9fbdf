SELECT school, student, max(issued_at) AS at
FROM attempt
WHERE kind = 'demonstration'
GROUP BY school, student
