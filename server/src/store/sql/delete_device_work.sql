DELETE FROM device_work WHERE school = $1 AND student = $2 AND device = $3
