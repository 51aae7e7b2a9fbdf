SELECT count(*) FROM attempt
WHERE outcome IS NULL AND started_at IS NOT NULL AND lapses_at > $1 AND lapses_at < $2
