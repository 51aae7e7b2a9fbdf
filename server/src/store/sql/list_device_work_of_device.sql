SELECT school, device, student, attempt, writer, count, digest, differs, more, since_at, told_at FROM device_work
WHERE school = $1 AND student = $2 AND device = $3
