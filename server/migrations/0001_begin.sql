-- Schools, their people, their objectives and their record. Ids are UUIDs as text, times milliseconds UTC, and rows of
-- work lead with their school.

CREATE TABLE meta (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE school (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    number_style TEXT NOT NULL
);

CREATE TABLE class (
    school TEXT NOT NULL REFERENCES school (id),
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    code TEXT NOT NULL,
    code_key TEXT NOT NULL UNIQUE,
    PRIMARY KEY (school, id)
);

-- One account a person; a membership for each school.
CREATE TABLE staff (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,
    secret TEXT NOT NULL
);

CREATE TABLE membership (
    school TEXT NOT NULL REFERENCES school (id),
    staff TEXT NOT NULL REFERENCES staff (id),
    role TEXT NOT NULL,
    PRIMARY KEY (school, staff)
);

CREATE TABLE teaching (
    school TEXT NOT NULL,
    class TEXT NOT NULL,
    staff TEXT NOT NULL,
    PRIMARY KEY (school, class, staff),
    FOREIGN KEY (school, class) REFERENCES class (school, id),
    FOREIGN KEY (school, staff) REFERENCES membership (school, staff)
);

CREATE TABLE student (
    school TEXT NOT NULL REFERENCES school (id),
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    secret TEXT NOT NULL,
    PRIMARY KEY (school, id)
);

-- The name is folded by case and accents, and unique in a class.
CREATE TABLE enrolment (
    school TEXT NOT NULL,
    class TEXT NOT NULL,
    student TEXT NOT NULL,
    name_key TEXT NOT NULL,
    PRIMARY KEY (school, class, student),
    UNIQUE (school, class, name_key),
    FOREIGN KEY (school, class) REFERENCES class (school, id),
    FOREIGN KEY (school, student) REFERENCES student (school, id)
);

-- A class's own order and revisions; a class without rows follows the catalogue.
CREATE TABLE class_objective (
    school TEXT NOT NULL,
    class TEXT NOT NULL,
    place BIGINT NOT NULL,
    objective TEXT NOT NULL,
    revision TEXT NOT NULL,
    PRIMARY KEY (school, class, objective),
    FOREIGN KEY (school, class) REFERENCES class (school, id)
);

-- The student is no foreign key: a ticket that outlived a restored backup still brings its work home.
CREATE TABLE attempt (
    school TEXT NOT NULL,
    id TEXT NOT NULL,
    student TEXT NOT NULL,
    kind TEXT NOT NULL,
    objective TEXT,
    revision BIGINT,
    ticket_payload TEXT,
    ticket_key TEXT,
    ticket_mac TEXT,
    issued_at BIGINT NOT NULL,
    started_at BIGINT,
    last_at BIGINT,
    lapses_at BIGINT,
    ended_at BIGINT,
    outcome TEXT,
    right_count BIGINT NOT NULL DEFAULT 0,
    item_count BIGINT NOT NULL DEFAULT 0,
    claim TEXT,
    claim_agrees BIGINT,
    clock_behind BIGINT,
    changes BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (school, id)
);

CREATE INDEX attempt_by_student ON attempt (school, student, objective);
CREATE INDEX attempt_to_close ON attempt (lapses_at) WHERE outcome IS NULL;

-- The truth: a batch of one writer's events as they came, a JSON array, with the chain's link after them. Its arrival is
-- the attempt's count of changes then: two may come within a millisecond.
CREATE TABLE batch (
    school TEXT NOT NULL,
    attempt TEXT NOT NULL,
    writer TEXT NOT NULL,
    first_index BIGINT NOT NULL,
    arrival BIGINT NOT NULL,
    generation BIGINT NOT NULL,
    count BIGINT NOT NULL,
    events TEXT NOT NULL,
    link TEXT NOT NULL,
    sent BIGINT NOT NULL,
    received_at BIGINT NOT NULL,
    PRIMARY KEY (school, attempt, writer, first_index),
    FOREIGN KEY (school, attempt) REFERENCES attempt (school, id)
);

CREATE TABLE server_event (
    school TEXT NOT NULL,
    attempt TEXT NOT NULL,
    at BIGINT NOT NULL,
    event TEXT NOT NULL,
    PRIMARY KEY (school, attempt, at),
    FOREIGN KEY (school, attempt) REFERENCES attempt (school, id)
);

-- A batch that says something else under an index that is held: kept as a fact, once.
CREATE TABLE conflict (
    school TEXT NOT NULL,
    attempt TEXT NOT NULL,
    digest TEXT NOT NULL,
    writer TEXT NOT NULL,
    generation BIGINT NOT NULL,
    first_index BIGINT NOT NULL,
    events TEXT NOT NULL,
    sent BIGINT NOT NULL,
    received_at BIGINT NOT NULL,
    PRIMARY KEY (school, attempt, digest),
    FOREIGN KEY (school, attempt) REFERENCES attempt (school, id)
);

CREATE TABLE decision (
    school TEXT NOT NULL,
    id TEXT NOT NULL,
    student TEXT NOT NULL,
    objective TEXT NOT NULL,
    author TEXT NOT NULL REFERENCES staff (id),
    at BIGINT NOT NULL,
    reason TEXT NOT NULL,
    decided TEXT NOT NULL,
    PRIMARY KEY (school, id)
);

CREATE INDEX decision_by_student ON decision (school, student, objective);

CREATE TABLE standing (
    school TEXT NOT NULL,
    student TEXT NOT NULL,
    objective TEXT NOT NULL,
    standing TEXT NOT NULL,
    PRIMARY KEY (school, student, objective)
);

-- A session's id stands here only as its hash: who reads the table can't become anybody.
CREATE TABLE session (
    id_hash TEXT NOT NULL PRIMARY KEY,
    data TEXT NOT NULL,
    expires_at BIGINT NOT NULL
);

CREATE TABLE sign_in_try (
    subject TEXT NOT NULL,
    address TEXT NOT NULL,
    tries BIGINT NOT NULL,
    last_at BIGINT NOT NULL,
    PRIMARY KEY (subject, address)
);

-- A ticket given in advance, to begin without a network; its attempt has a row of its own once something came of it.
CREATE TABLE advance_ticket (
    school TEXT NOT NULL,
    id TEXT NOT NULL,
    student TEXT NOT NULL,
    objective TEXT NOT NULL,
    issued_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    ticket_payload TEXT NOT NULL,
    ticket_key TEXT NOT NULL,
    ticket_mac TEXT NOT NULL,
    PRIMARY KEY (school, id),
    FOREIGN KEY (school, student) REFERENCES student (school, id)
);

CREATE INDEX advance_ticket_by_student ON advance_ticket (school, student, expires_at);
