//! Sequences, and expressions evaluated and simplified.
