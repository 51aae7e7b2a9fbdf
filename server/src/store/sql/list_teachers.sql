SELECT staff FROM teaching WHERE school = $1 AND class = $2 ORDER BY staff
