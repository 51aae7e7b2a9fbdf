//! What an item offers to choose from.

use crate::drawn::{SET, Tried, in_parts};
use generators::{answers::Interaction, prompt::Part};
use words::Reader;

in_parts!(what_a_key_names_is_among_what_is_offered);

/// The page's controls are made of what is offered.
fn what_a_key_names_is_among_what_is_offered(tried: &Tried) {
    for item in tried.row(2, SET.into()) {
        let (key, prompt) = (item.key(), item.prompt(Reader::default()));
        if key.interaction() == Interaction::Text {
            continue;
        }
        let offered = prompt.0.iter().find_map(|part| match part {
            Part::Choices(choices) => Some(choices.len()),
            _ => None,
        });
        let offered: String = ('a'..='z').take(offered.unwrap_or_default()).collect();
        let named: String = key.canonical().chars().filter(|sign| sign.is_alphabetic()).collect();
        let is_offered = |letter| offered.contains(letter);
        assert!(!named.is_empty() && named.chars().all(is_offered), "{tried}: {named} of {offered:?}");
    }
}
