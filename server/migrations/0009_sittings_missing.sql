-- Attempts that ended before sittings were kept have none: the next start writes them, and notes that they are there.
INSERT INTO meta (key, value) VALUES ('sittings', 'missing');
