SELECT EXISTS (
    SELECT 1 FROM attempt
    WHERE outcome IS NULL AND lapses_at > $1 AND started_at IS NOT NULL
        AND json_extract(ticket_payload, '$.time_limit') IS NOT NULL
)
