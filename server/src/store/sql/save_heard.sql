INSERT INTO heard (school, student, at)
SELECT school, student, $3 FROM attempt WHERE school = $1 AND id = $2
ON CONFLICT (school, student) DO UPDATE SET at = excluded.at WHERE excluded.at > heard.at
