DELETE FROM sign_in_try WHERE last_at < $1
