//! Answers that came faster than their items can be read: a plain fact for the teacher, by the tab's own clock.

use super::event::{Device, Entry, Event};
use crate::time::Millis;
use generators::prompt::{Math, Part, Prompt};

/// The least time that a word takes. Good adult readers read 200 to 400 words a minute in silence, and above that they skim
/// (Rayner, Schotter, Masson, Potter and Treiman 2016, *So Much to Read, So Little Time*; Brysbaert 2019 has 175 to 300 for
/// most adults). This is 400 words a minute, faster than any child: what falls below it was not read.
pub const A_WORD: Millis = Millis(150);

/// The least time in which an item can be read. Each word, number and letter counts as one word; signs are taken in with
/// what stands beside them. Figures, tables and choices can be passed over, and count for nothing.
#[must_use]
pub fn least_reading(prompt: &Prompt) -> Millis {
    let words: u64 = prompt.0.iter().map(words_of).sum();
    Millis(words * A_WORD.0)
}

fn words_of(part: &Part) -> u64 {
    match part {
        Part::Words(words) => words.split_whitespace().count() as u64,
        Part::Math(row) => words_in(row),
        Part::Column(column) => column.numbers.len() as u64,
        Part::Table(_) | Part::Choices(_) | Part::Figure(_) => 0,
    }
}

fn words_in(row: &[Math]) -> u64 {
    let words = |piece: &Math| match piece {
        Math::Operator(_) | Math::Blank => 0,
        // However long it is, it is taken in as one: `2x`, `50%`.
        Math::Number(_) | Math::Variable(_) | Math::Mixed(..) | Math::Tight(_) => 1,
        Math::Text(text) => text.split_whitespace().count() as u64,
        Math::Fraction(one, other) | Math::Power(one, other) => words_in(one) + words_in(other),
        Math::Root(row) | Math::CubeRoot(row) | Math::Group(row) | Math::Absolute(row) => words_in(row),
    };
    row.iter().map(words).sum()
}

/// How many first answers came after less time in front of the student than `least` has for their item; "I don't know" is
/// none. An item that an earlier tab had shown may have been read there, and one that was never shown is a fact of its own
/// ([`super::Facts::unshown`]).
#[must_use]
pub fn faster_than_reading(entries: &[Entry], least: &[Millis]) -> u32 {
    let mut entries: Vec<&Entry> = entries.iter().collect();
    entries.sort_by_key(|entry| entry.place());
    entries.dedup_by_key(|entry| entry.place());
    let tab = |entry: &Entry| (entry.generation, entry.writer);
    // Answered, or shown in a tab before.
    let mut known = vec![false; least.len()];
    let mut faster = 0;
    for events in entries.chunk_by(|one, next| tab(one) == tab(next)) {
        let mut tab = Tab { shown: None, spent: vec![None; least.len()], now: Millis(0) };
        for entry in events {
            let Event::Device(event) = &entry.event else { continue };
            tab.now = tab.now.max(event.at);
            match event.what {
                Device::Shown { item, .. } => tab.show(item as usize),
                Device::Skip { .. } => tab.put_away(),
                Device::Response { item, .. } | Device::NotKnown { item, .. } => {
                    let item = item as usize;
                    tab.put_away();
                    let is_first = known.get_mut(item).is_some_and(|known| !std::mem::replace(known, true));
                    let spent = tab.spent.get(item).copied().flatten();
                    let is_faster = spent.zip(least.get(item)).is_some_and(|(spent, least)| spent < *least);
                    faster += u32::from(is_first && is_faster && matches!(event.what, Device::Response { .. }));
                }
                _ => {}
            }
        }
        known.iter_mut().zip(&tab.spent).for_each(|(known, spent)| *known |= spent.is_some());
    }
    faster
}

/// A tab, and how long each item has been in front of the student there.
struct Tab {
    shown: Option<(usize, Millis)>,
    /// None for an item that was not shown.
    spent: Vec<Option<Millis>>,
    now: Millis,
}

impl Tab {
    fn show(&mut self, item: usize) {
        self.put_away();
        if let Some(spent) = self.spent.get_mut(item) {
            spent.get_or_insert_default();
        }
        self.shown = Some((item, self.now));
    }

    fn put_away(&mut self) {
        if let Some((item, since)) = self.shown.take()
            && let Some(spent) = self.spent.get_mut(item)
        {
            *spent = Some(spent.unwrap_or_default().plus(self.now.minus(since)));
        }
    }
}
