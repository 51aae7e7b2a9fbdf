UPDATE attempt
SET started_at = $4, last_at = $5, lapses_at = $6, ended_at = $7, outcome = $8, right_count = $9, item_count = $10,
    claim = $11, claim_agrees = $12, clock_behind = $13, answered_count = $14, sitting = $15,
    changes = changes + 1
WHERE school = $1 AND id = $2 AND changes = $3
