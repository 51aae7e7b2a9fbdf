SELECT school, id, student, kind, objective, revision, ticket_payload, ticket_key, ticket_mac, issued_at, started_at,
    last_at, lapses_at, ended_at, outcome, right_count, item_count, answered_count, claim, claim_agrees, clock_behind, changes
FROM attempt
WHERE school = $1 AND student = $2 AND kind = 'practice'
ORDER BY issued_at DESC, id DESC
LIMIT $3
