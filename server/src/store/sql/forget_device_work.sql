DELETE FROM device_work
WHERE school = $1 AND student = $2 AND device NOT IN (
    SELECT device FROM device_work WHERE school = $1 AND student = $2
    GROUP BY device ORDER BY max(told_at) DESC, device LIMIT $3
)
