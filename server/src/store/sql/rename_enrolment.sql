UPDATE enrolment SET name_key = $4
WHERE school = $1 AND class = $2 AND student = $3
    AND NOT EXISTS (
        SELECT 1 FROM enrolment WHERE school = $1 AND class = $2 AND student <> $3 AND name_key = $4
    )
