SELECT school, student, objective FROM attempt WHERE kind = 'demonstration' AND objective IS NOT NULL
UNION SELECT school, student, objective FROM decision
UNION SELECT school, student, objective FROM standing
