//! How a bundle takes over the page: its screens in place of what `boot/index.html` shows while the program loads.

use super::dom::El;

/// Puts what `screens` makes in the place of the loading state, for as long as the tab lives.
pub fn mount(screens: fn() -> El) {
    leptos::mount::mount_to_body(move || screens().become_page());
}
