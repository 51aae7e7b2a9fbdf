-- Whether a batch was carried by somebody: then it came long after it was written down, and not when it was sent.
ALTER TABLE batch ADD COLUMN carried BIGINT NOT NULL DEFAULT 0;
