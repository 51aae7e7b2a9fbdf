SELECT student FROM attempt WHERE school = $1 AND id = $2
UNION
SELECT moved_to FROM decision WHERE school = $1 AND attempt = $2 AND moved_to IS NOT NULL
