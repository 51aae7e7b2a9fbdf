SELECT string_agg('["' || objective || '",' || standing || ']', ',')
FROM standing
WHERE school = $1 AND student = $2
