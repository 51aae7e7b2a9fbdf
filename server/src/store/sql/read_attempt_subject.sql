SELECT objective FROM attempt WHERE school = $1 AND id = $2 AND kind = 'demonstration'
