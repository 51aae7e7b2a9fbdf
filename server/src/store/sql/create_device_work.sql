INSERT INTO device_work (school, device, student, attempt, writer, count, digest, differs, more, since_at, told_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
