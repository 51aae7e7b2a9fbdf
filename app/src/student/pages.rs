//! A page a file, with its sheet of style beside it.

mod attempt;
mod nothing;
mod objective;
mod path;
mod practice;
mod ready;
mod result;
mod sign_in;

pub use attempt::attempt;
pub use nothing::nothing;
pub use objective::objective;
pub use path::path;
pub use practice::practice;
pub use ready::ready;
pub use result::result;
pub use sign_in::sign_in;
