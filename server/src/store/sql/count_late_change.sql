UPDATE student SET standings_number = standings_number + 1
WHERE (school, id) = (SELECT school, student FROM attempt WHERE school = $1 AND id = $2)
