//! What goes wrong, and that nothing is lost of it.

mod crash;
mod disk;
mod simulation;
mod stop;
