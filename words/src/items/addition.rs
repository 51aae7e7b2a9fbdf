//! Adding and subtracting, from facts to numbers of several digits.
