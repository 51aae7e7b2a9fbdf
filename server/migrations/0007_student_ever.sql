-- Who is of a class and who was taken out of it, each once: everybody that the class's record is about.
CREATE VIEW student_ever AS
SELECT school, class, student, min(name_key) AS name_key
FROM (
    SELECT school, class, student, name_key FROM enrolment
    UNION ALL
    SELECT school, class, student, name_key FROM former_enrolment
) listed
GROUP BY school, class, student;
