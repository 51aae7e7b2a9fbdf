-- What a device said that it holds of a student's work and the school did not hold then: how much, the digest over it, and
-- since when it waits. A later word of the device on the same student takes the place of all of it. The attempt is no
-- foreign key: perhaps nothing of it ever came.
CREATE TABLE device_work (
    school TEXT NOT NULL,
    device TEXT NOT NULL,
    student TEXT NOT NULL,
    attempt TEXT NOT NULL,
    writer TEXT NOT NULL,
    count BIGINT NOT NULL,
    digest TEXT NOT NULL,
    differs BIGINT NOT NULL,
    since_at BIGINT NOT NULL,
    told_at BIGINT NOT NULL,
    PRIMARY KEY (school, student, device, attempt, writer)
);
