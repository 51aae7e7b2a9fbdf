SELECT count(*) FROM school WHERE id <> $1
