SELECT standing FROM standing WHERE school = $1 AND student = $2 AND objective = $3
