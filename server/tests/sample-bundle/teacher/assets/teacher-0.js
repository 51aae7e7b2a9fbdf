teacher's glue
