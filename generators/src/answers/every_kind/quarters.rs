//! Times told by halves and quarters of an hour, with the hour in digits: `half past 3`, `las 4 menos cuarto`.

/// The same time in digits: `3:30`, `las 3:45`; none where it is told another way.
pub(super) fn in_digits(text: &str) -> Option<String> {
    let text = text.to_lowercase();
    let words: Vec<&str> = text.split_whitespace().collect();
    let (at, told) = (0..words.len()).find_map(|at| Some((at, told(words.get(at..)?)?)))?;
    let (before, behind) = (words.get(..at)?.join(" "), words.get(at + told.words..)?.join(" "));
    let before = before.strip_suffix('a').map(str::trim_end).filter(|_| told.is_english).unwrap_or(&before);
    let has_digits = |text: &str| text.chars().any(char::is_numeric);
    if has_digits(before) || has_digits(&behind) {
        return None;
    }
    if told.to_the_hour && told.hour == 12 && !behind.is_empty() {
        // Whether it is the half of the day of 12 or of the time before it, nobody can tell.
        return None;
    }
    let hour_before = if told.hour == 1 { 12 } else { told.hour - 1 };
    let (hour, minute) = if told.to_the_hour { (hour_before, 60 - told.minutes) } else { (told.hour, told.minutes) };
    Some(format!("{before} {hour}:{minute:02} {behind}"))
}

/// What is said of an hour.
struct Told {
    hour: u8,
    minutes: u8,
    to_the_hour: bool,
    is_english: bool,
    /// How many words it takes.
    words: usize,
}

/// What these words begin with.
fn told(words: &[&str]) -> Option<Told> {
    let [first, second, third, ..] = words else { return None };
    let hour = |word: &str| word.parse().ok().filter(|hour| (1..=12).contains(hour));
    let english =
        |minutes, to_the_hour| Some(Told { hour: hour(third)?, minutes, to_the_hour, is_english: true, words: 3 });
    let spanish =
        |minutes, to_the_hour| Some(Told { hour: hour(first)?, minutes, to_the_hour, is_english: false, words: 3 });
    match (*first, *second, *third) {
        ("half", "past", _) => english(30, false),
        ("quarter", "past" | "after", _) => english(15, false),
        ("quarter", "to", _) => english(15, true),
        (_, "y", "media") => spanish(30, false),
        (_, "y", "cuarto") => spanish(15, false),
        (_, "menos", "cuarto") => spanish(15, true),
        _ => None,
    }
}
