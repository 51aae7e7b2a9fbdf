SELECT count(*) FROM attempt
WHERE school = $1 AND student = $2 AND objective = $3 AND kind = 'demonstration' AND outcome IS NULL
    AND lapses_at IS NOT NULL
