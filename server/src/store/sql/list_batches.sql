SELECT writer, generation, first_index, events, link, sent, received_at, carried
FROM batch
WHERE school = $1 AND attempt = $2
ORDER BY arrival
