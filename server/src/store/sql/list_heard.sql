SELECT school, student, at FROM heard
