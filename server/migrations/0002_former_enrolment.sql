-- Who was taken out of a class, so that a teacher can take it back.
CREATE TABLE former_enrolment (
    school TEXT NOT NULL,
    class TEXT NOT NULL,
    student TEXT NOT NULL,
    name_key TEXT NOT NULL,
    PRIMARY KEY (school, class, student),
    FOREIGN KEY (school, class) REFERENCES class (school, id),
    FOREIGN KEY (school, student) REFERENCES student (school, id)
);
