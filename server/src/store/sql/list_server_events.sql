SELECT event FROM server_event WHERE school = $1 AND attempt = $2 ORDER BY at
