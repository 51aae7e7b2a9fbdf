SELECT a.student, a.objective, a.answered_count, a.item_count
FROM enrolment e
JOIN attempt a ON a.school = e.school AND a.student = e.student
WHERE e.school = $1 AND e.class = $2 AND a.outcome IS NULL AND a.kind = 'demonstration' AND a.lapses_at > $3
ORDER BY a.issued_at, a.id
