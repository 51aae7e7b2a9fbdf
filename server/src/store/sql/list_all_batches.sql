SELECT a.school, a.student, a.kind, b.writer, b.generation, b.first_index, b.events, b.link, b.sent, b.received_at,
    b.carried
FROM attempt a
JOIN batch b ON b.school = a.school AND b.attempt = a.id
