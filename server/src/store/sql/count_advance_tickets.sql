SELECT count(*) FROM advance_ticket WHERE school = $1 AND id = $2
