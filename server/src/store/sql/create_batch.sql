INSERT INTO batch (school, attempt, writer, first_index, arrival, generation, count, events, link, sent, received_at,
    carried)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
