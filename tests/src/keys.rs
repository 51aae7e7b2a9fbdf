//! Keys that write nothing, as WebDriver sends them.

/// Back a character, and it is gone.
pub const BACKSPACE: &str = "\u{e003}";
/// To the next thing that can have the focus.
pub const TAB: &str = "\u{e004}";
/// Submits and presses.
pub const ENTER: &str = "\u{e007}";
/// To the end of a line.
pub const END: &str = "\u{e010}";
/// To the left.
pub const LEFT: &str = "\u{e012}";
/// Upwards.
pub const UP: &str = "\u{e013}";
/// To the right.
pub const RIGHT: &str = "\u{e014}";
/// Downwards.
pub const DOWN: &str = "\u{e015}";
