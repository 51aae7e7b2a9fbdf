//! Class codes and PINs, made by chance.

use getrandom::Error;

/// The letters of class codes: none that looks like another, and no vowels, so that no code is a word.
const LETTERS: &[u8] = b"BCDFGHJKMNPQRSTVWXZ";
/// 19^6: 47 million codes.
const CODE_LENGTH: usize = 6;

/// A class code.
///
/// # Errors
/// When the machine gives no random numbers.
pub fn class_code() -> Result<String, Error> {
    (0..CODE_LENGTH).map(|_| Ok(char::from(LETTERS[below(LETTERS.len() as u32)? as usize]))).collect()
}

/// A PIN of four digits, none of which everybody tries first.
///
/// # Errors
/// When the machine gives no random numbers.
pub fn pin() -> Result<String, Error> {
    loop {
        let pin = format!("{:04}", below(10_000)?);
        if !is_tried_first(pin.as_bytes()) {
            return Ok(pin);
        }
    }
}

/// One digit four times, two digits twice, a run up or down, a year that somebody was born in.
fn is_tried_first(pin: &[u8]) -> bool {
    let step = |by: i16| pin.windows(2).all(|pair| i16::from(pair[1]) - i16::from(pair[0]) == by);
    step(0) || step(1) || step(-1) || pin[..2] == pin[2..] || pin.starts_with(b"19") || pin.starts_with(b"20")
}

/// A number below a bound, each as likely as any other.
fn below(bound: u32) -> Result<u32, Error> {
    // What is left over beyond the last whole multiple would favour the small ones.
    let most = u32::MAX - u32::MAX % bound;
    loop {
        let number = getrandom::u32()?;
        if number < most {
            return Ok(number % bound);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_everybody_tries_first_is_no_pin() {
        for (pin, first) in [
            ("0000", true),
            ("1234", true),
            ("4321", true),
            ("1212", true),
            ("2014", true),
            ("1357", false),
            ("8080", true),
            ("2468", false),
        ] {
            assert_eq!(is_tried_first(pin.as_bytes()), first, "{pin}");
        }
        for _ in 0..1000 {
            let (pin, code) = (pin().expect("a PIN"), class_code().expect("a code"));
            assert!(
                pin.len() == 4 && pin.bytes().all(|digit| digit.is_ascii_digit()) && !is_tried_first(pin.as_bytes())
            );
            assert!(code.len() == 6 && code.bytes().all(|letter| LETTERS.contains(&letter)));
        }
    }
}
