DELETE FROM former_enrolment WHERE school = $1 AND class = $2 AND student = $3
