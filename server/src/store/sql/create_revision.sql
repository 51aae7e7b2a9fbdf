INSERT INTO objective_revision (school, class, objective, number, author, at, revision)
VALUES ($1, $2, $3, $4, $5, $6, $7)
