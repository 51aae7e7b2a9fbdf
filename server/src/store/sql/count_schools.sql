SELECT count(*) FROM school
