-- An attempt as it was judged when it had ended, item by item, as JSON: it stands whatever judge comes later. None before
-- the end, in practice, and where an attempt was last written before this; `tenfold rebuild` writes it there.
ALTER TABLE attempt ADD COLUMN sitting TEXT;
