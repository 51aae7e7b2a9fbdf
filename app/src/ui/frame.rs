//! The ten-frame, rows of five: how children learn to see ten. Progress, a threshold, a result.

use super::{
    dom::{El, el, follow},
    words::say,
};
use mastery::threshold::Threshold;
use std::cell::RefCell;
use words::student::Shell;

/// One place of a frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Nothing yet.
    Open,
    /// In front of the student.
    Now,
    /// Answered, rightly or not.
    Done,
    /// Right.
    Right,
    /// Answered otherwise, and to practise.
    Other,
    /// Answered with "I don't know".
    NotKnown,
}

impl Cell {
    const fn class(self) -> &'static str {
        match self {
            Self::Open => "",
            Self::Now => "now",
            Self::Done => "done",
            Self::Right => "right",
            Self::Other => "other",
            Self::NotKnown => "not-known",
        }
    }
}

/// How large a frame is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FrameSize {
    /// In a line of text.
    Small,
    /// Beside a paragraph.
    Middle,
    /// The picture of a page.
    Large,
}

impl FrameSize {
    const fn class(self) -> &'static str {
        match self {
            Self::Small => "frame small-frame",
            Self::Middle => "frame",
            Self::Large => "frame large-frame",
        }
    }
}

/// A frame with its meaning in words.
#[must_use]
pub fn frame(size: FrameSize, label: impl Fn() -> String + 'static, cells: impl Fn() -> Vec<Cell> + 'static) -> El {
    let frame = el("span", size.class()).attr("role", "img").live_attr("aria-label", label);
    drawn(frame, Box::new(cells))
}

/// With its cells. Most of them stay as they were, and to change one is less to draw than all of them anew.
fn drawn(frame: El, cells: Box<dyn Fn() -> Vec<Cell>>) -> El {
    let (host, shown) = (frame.clone(), RefCell::new(Vec::<El>::new()));
    follow(move || {
        let (cells, mut shown) = (cells(), shown.borrow_mut());
        if shown.len() != cells.len() {
            *shown = cells.iter().map(|_| el("i", "")).collect();
            host.set_children(&shown);
        }
        cells.iter().zip(&*shown).for_each(|(cell, shown)| shown.set_attr("class", cell.class()));
    });
    frame
}

/// What is enough, as dots of which so many are done.
#[must_use]
pub fn enough(threshold: Threshold, size: FrameSize) -> El {
    let (required, of) = (threshold.required(), threshold.set_size());
    let cells = move || (0..of).map(|place| if place < required { Cell::Done } else { Cell::Open }).collect();
    frame(size, move || say(Shell::FrameThreshold { required, of }), cells)
}
