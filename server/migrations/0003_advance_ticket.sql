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
