-- Counts the changes of a student's standings, so that who has read them knows by one number whether they still hold.
ALTER TABLE student ADD COLUMN standings_number BIGINT NOT NULL DEFAULT 0;
