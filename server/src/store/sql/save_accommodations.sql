INSERT INTO accommodation (school, student, time_percent, type_size, keypad)
SELECT school, student, $4, $5, $6 FROM enrolment WHERE school = $1 AND class = $2 AND student = $3
ON CONFLICT (school, student) DO UPDATE
SET time_percent = excluded.time_percent, type_size = excluded.type_size, keypad = excluded.keypad
