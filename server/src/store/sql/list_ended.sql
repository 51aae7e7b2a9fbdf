SELECT id, student, ended_at, outcome, right_count, item_count
FROM attempt
WHERE school = $1 AND objective = $3 AND kind = 'demonstration' AND outcome IS NOT NULL AND started_at IS NOT NULL
    AND (student = $2 OR id IN (SELECT attempt FROM decision WHERE school = $1 AND moved_to = $2))
