SELECT writer, generation, first_index, events, digest AS link, sent, received_at, CAST(0 AS BIGINT) AS carried
FROM conflict
WHERE school = $1 AND attempt = $2
ORDER BY received_at, digest
