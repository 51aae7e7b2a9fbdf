SELECT school, student, objective FROM attempt WHERE kind = 'demonstration' AND objective IS NOT NULL
UNION SELECT school, student, objective FROM decision
UNION SELECT school, moved_to, objective FROM decision WHERE moved_to IS NOT NULL
UNION SELECT school, student, objective FROM standing
