-- A ticket's payload is JSON as the server wrote it. A limit of none stands there for a student without a clock, or in an
-- objective without one, whose tickets have none either.
SELECT EXISTS (
    SELECT 1 FROM attempt
    WHERE outcome IS NULL AND lapses_at > $1 AND started_at IS NOT NULL
        AND ticket_payload NOT LIKE '%"time_limit":null%'
)
