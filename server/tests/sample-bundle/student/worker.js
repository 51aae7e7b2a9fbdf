student's worker
