UPDATE student SET secret = $4
WHERE school = $1 AND id = $3
    AND EXISTS (SELECT 1 FROM enrolment WHERE school = $1 AND class = $2 AND student = $3)
