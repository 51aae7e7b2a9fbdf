SELECT objective, standing FROM standing WHERE school = $1 AND student = $2
