DELETE FROM session WHERE data LIKE '%"student":"' || $1 || '"%'
