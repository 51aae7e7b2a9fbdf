SELECT school, id, student, kind, objective, revision, ticket_payload, ticket_key, ticket_mac, issued_at, started_at,
    last_at, lapses_at, ended_at, outcome, right_count, item_count, answered_count, claim, claim_agrees, clock_behind, changes
FROM attempt
WHERE outcome IS NULL AND lapses_at <= $1
ORDER BY lapses_at
LIMIT $2
