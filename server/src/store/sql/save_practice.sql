INSERT INTO practice (school, student, generator, at)
SELECT school, student, $3, $4 FROM attempt WHERE school = $1 AND id = $2
ON CONFLICT (school, student, generator) DO UPDATE SET at = excluded.at WHERE excluded.at > practice.at
