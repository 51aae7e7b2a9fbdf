DELETE FROM sign_in_try WHERE subject = $1 AND address = $2
