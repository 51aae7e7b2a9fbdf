SELECT EXISTS (SELECT 1 FROM conflict WHERE school = $1 AND attempt = $2 AND digest = $3)
