//! Functions, slopes and quadratics.
