//! Figures: drawn within their frame, and told in words wherever the item is told.

use crate::drawn::{Tried, in_parts};
use generators::{picture::Mark, prompt::Part};
use words::{Locale, Reader};

in_parts!(figures_are_described_in_the_text_and_in_speech);
fn figures_are_described_in_the_text_and_in_speech(tried: &Tried) {
    for reader in Locale::ALL.map(Reader::from) {
        for item in tried.row(4, 10) {
            let prompt = item.prompt(reader);
            for words in prompt.descriptions() {
                assert!(words.ends_with('.'), "{tried}: {words}");
                assert!(prompt.text().contains(words), "{tried}: {words}");
                assert!(item.speech(reader).contains(words), "{tried}: {words}");
            }
        }
    }
}

/// The places that a path goes to by name: after `M`, `L` and at the end of `A`; the rest is relative to them.
fn places(path: &str) -> Vec<(i32, i32)> {
    let commands = path.split_inclusive(|sign: char| sign.is_ascii_alphabetic()).collect::<Vec<_>>();
    let named = commands.windows(2).filter(|pair| pair[0].ends_with(['M', 'L', 'A']));
    let numbers = |text: &str| -> Vec<i32> {
        text.trim_end_matches(|sign: char| sign.is_ascii_alphabetic())
            .split_whitespace()
            .map(|number| number.parse().expect("a whole number"))
            .collect()
    };
    named
        .map(|pair| match numbers(pair[1])[..] {
            [.., x, y] => (x, y),
            _ => panic!("no place in {path}"),
        })
        .collect()
}

in_parts!(figures_are_drawn_within_their_frame);
fn figures_are_drawn_within_their_frame(tried: &Tried) {
    for item in tried.row(4, 10) {
        for part in item.prompt(Reader::default()).0 {
            let Part::Figure(picture) = part else { continue };
            let (width, height) = (i32::from(picture.width), i32::from(picture.height));
            let places = picture.marks.iter().flat_map(|mark| match mark {
                Mark::Path(_, path) => places(path),
                Mark::Label(_, x, y, _) => vec![(*x, *y)],
            });
            for (x, y) in places {
                let is_within = (0..=width).contains(&x) && (0..=height).contains(&y);
                assert!(is_within, "{tried}: ({x}, {y}) is not within {width} by {height}: {}", picture.words);
            }
        }
    }
}
