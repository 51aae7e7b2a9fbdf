SELECT id, ended_at, outcome, right_count, item_count
FROM attempt
WHERE school = $1 AND student = $2 AND objective = $3 AND kind = 'demonstration' AND outcome IS NOT NULL
    AND started_at IS NOT NULL
