//! Everything is said in every language, and nothing is left in another.

use crate::drawn::{Tried, in_parts, numbers};
use generators::{model::Item, prompt::Part};
use std::collections::BTreeMap;
use words::{Locale, Reader};

/// The numbers of a text, whatever their order.
fn sorted(text: &str) -> Vec<String> {
    let mut numbers = numbers(text);
    numbers.sort_unstable();
    numbers
}

in_parts!(everything_is_said_in_every_language);
fn everything_is_said_in_every_language(tried: &Tried) {
    let (english, spanish) = (Reader::default(), Reader::from(Locale::Es));
    for item in tried.row(3, 10) {
        assert_ne!(item.speech(english), item.speech(spanish), "{tried}");
        let (there, here) = (item.prompt(english), item.prompt(spanish));
        for (there, here) in there.0.iter().zip(&here.0) {
            match (there, here) {
                (Part::Words(there), Part::Words(here)) => assert_ne!(there, here, "{tried}"),
                (Part::Figure(there), Part::Figure(here)) => {
                    assert_ne!(there.words, here.words, "{tried}");
                    assert_eq!(there.marks.len(), here.marks.len(), "{tried}");
                }
                (there, here) => {
                    assert_eq!(std::mem::discriminant(there), std::mem::discriminant(here), "{tried}");
                }
            }
        }
        assert_eq!(there.0.len(), here.0.len(), "{tried}");
        if there.descriptions().is_empty() {
            assert_eq!(sorted(&there.text()), sorted(&here.text()), "{tried}");
        }
        assert_eq!(item.solution(english).len(), item.solution(spanish).len(), "{tried}");
        let known = |reader| item.misconceptions(reader).into_iter().map(|wrong| wrong.words).collect::<Vec<_>>();
        for (there, here) in known(english).iter().zip(known(spanish)) {
            assert_ne!(*there, here, "{tried}");
        }
    }
}

/// What is the same in both languages: names, signs, and words that English and Spanish write alike.
#[rustfmt::skip]
const THE_SAME: &[&str] = &[
    "Ana", "Ben", "Leo", "Mia", "Nora", "Sam", "Tom", // names
    "gal", "log", "min", // signs
    "base", "decimal", "divide", "divisor", "factor", "total", "vector", // of mathematics
    "exterior", "interior", "regular", // of shapes
    "club", "color", "piano", "pizzas", // of stories
];

/// The words of a text, of three letters or more.
fn words_of(text: &str) -> Vec<&str> {
    let words = text.split(|sign: char| !sign.is_alphabetic());
    let is_the_same = |word: &str| THE_SAME.contains(&word) || THE_SAME.contains(&&*word.to_lowercase());
    words.filter(|word| word.chars().count() >= 3 && !is_the_same(word)).collect()
}

in_parts!(no_sentence_is_left_in_english);

/// Not in part either: a word of the English sentence that stands in the Spanish one is one of those that are the same. A
/// row of mathematics alone has no words.
fn no_sentence_is_left_in_english(tried: &Tried) {
    let (english, spanish) = (Reader::default(), Reader::from(Locale::Es));
    let said = |item: &dyn Item, reader| -> Vec<String> {
        let known = item.misconceptions(reader).into_iter().map(|wrong| wrong.words);
        let shown = item.prompt(reader).0.iter().map(Part::text).collect::<Vec<_>>();
        shown.into_iter().chain([item.speech(reader)]).chain(item.solution(reader)).chain(known).collect()
    };
    let mut left: BTreeMap<String, String> = BTreeMap::new();
    for item in tried.row(3, 20) {
        for (there, here) in said(&*item, english).iter().zip(said(&*item, spanish)) {
            let in_spanish = words_of(&here);
            let the_same = words_of(there).into_iter().filter(|word| in_spanish.contains(word));
            left.extend(the_same.map(|word| (word.to_owned(), here.clone())));
        }
    }
    assert!(left.is_empty(), "{tried}: {left:?}");
}
