SELECT count(*) FROM conflict WHERE school = $1 AND attempt = $2
