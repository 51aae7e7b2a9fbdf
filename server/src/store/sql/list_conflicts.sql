SELECT writer, generation, first_index, events, digest AS link, sent, received_at, 0 AS carried
FROM conflict
WHERE school = $1 AND attempt = $2
ORDER BY received_at, digest
