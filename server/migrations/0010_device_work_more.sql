-- So many more attempts wait on the device than it had room to name, as of when it told of this one.
ALTER TABLE device_work ADD COLUMN more BIGINT NOT NULL DEFAULT 0;
