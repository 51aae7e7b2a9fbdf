INSERT INTO class_objective (school, class, place, objective, revision) VALUES ($1, $2, $3, $4, $5)
