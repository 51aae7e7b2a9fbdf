SELECT school, student, generator, at FROM practice
