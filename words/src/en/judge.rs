//! Why a response was judged as it was, and which writings count.

use crate::{
    Reader,
    judge::{Accepted, Form, Judge},
};

pub(crate) fn judge(key: &Judge, reader: Reader) -> String {
    let mark = reader.numbers.decimal_mark();
    match key {
        Judge::Empty => "There is no answer yet.".to_owned(),
        Judge::TooLong { digits } => format!("That is too long. A number here has at most {digits} digits."),
        Judge::PowerTooBig { most } => format!("That power of ten is too big. The small number can be at most {most}."),
        Judge::OneAnswer => "Write just one answer here.".to_owned(),
        Judge::NotNumber { found } => {
            format!("“{found}” is not a number. Write a number, like 42.")
        }
        Judge::OnlyNumber { found } => format!("Write only the number, without “{found}”."),
        Judge::Equation => "Write only the number, without “=”.".to_owned(),
        Judge::Operation { sign } => {
            format!("“{sign}” means there is still something to work out. Work it out and write the result.")
        }
        Judge::Power => format!("Only powers of ten can be part of an answer, like 4{mark}5 × 10^2."),
        Judge::NoDigits => "The digits are missing. Write a number, like 42.".to_owned(),
        Judge::TwoSigns => "That is more than one sign. Write at most one, in front of the number: -5.".to_owned(),
        Judge::Marks { written } => format!(
            "The points and commas in “{written}” do not make a number. Write it like {} or 0{mark}5.",
            reader.numbers.whole(12_345)
        ),
        Judge::TwoNumbers { written } => {
            let how = if written.contains(char::is_whitespace) {
                "Write one number, without a space inside."
            } else {
                "Write just one."
            };
            format!("“{written}” looks like two numbers. {how}")
        }
        Judge::SeveralNumbers { written } => {
            format!("“{written}” is more than one number. Write just the one that is asked for.")
        }
        Judge::FractionTwice => "A fraction has just one line. Write it like 1/2.".to_owned(),
        Judge::WholeInFraction => "Write one whole number above the fraction line and one below: 3/4.".to_owned(),
        Judge::ZeroBelow => "Nothing can be divided by 0. Write another number below the fraction line.".to_owned(),
        Judge::MixedParts => "Write the whole number first, then the fraction: 1 1/2.".to_owned(),
        Judge::PiFirst => "Write the number before π, like 6π.".to_owned(),
        Judge::MixedPi => "This could mean two things. Write all that goes with π before it, like 1 1/2 π.".to_owned(),
        Judge::Percents => "Write one percent sign, after the number: 50%.".to_owned(),
        Judge::NotEqual => "This is not the right number.".to_owned(),
        Judge::NotNear { most } => {
            let most = most.replace('.', &mark.to_string());
            format!("This is not near enough. It may differ from the right number by at most {most}.")
        }
        Judge::PercentSign => "The percent sign is missing. Without it, this is 100 times as much.".to_owned(),
        Judge::AskedForm(forms) => format!("The number is right. Now write it {}.", listed(forms, mark)),
        Judge::LowestTerms => {
            "The number is right. Now write the fraction in lowest terms: 1/2 and not 2/4.".to_owned()
        }
        Judge::Kind(key) => super::every_kind::reason(key, reader),
    }
}

pub(crate) fn accepted(key: &Accepted, reader: Reader) -> String {
    let mark = reader.numbers.decimal_mark();
    match key {
        Accepted::AnyWriting => format!("Write the number as you like: 1/2, 0{mark}5 and 50% all count as the same."),
        Accepted::Forms(forms) => format!("Write the number {}.", listed(forms, mark)),
        Accepted::LowestTerms => "Write fractions in lowest terms: 1/2 and not 2/4.".to_owned(),
        Accepted::Within { most } => {
            format!("A number that differs by at most {} counts too.", most.replace('.', &mark.to_string()))
        }
        Accepted::Kind(key) => super::every_kind::accepted(key, reader),
    }
}

/// Forms with "or" between them.
fn listed(forms: &[Form], mark: char) -> String {
    let forms: Vec<String> = forms.iter().map(|form| written(*form, mark)).collect();
    forms.join(", or ")
}

fn written(form: Form, mark: char) -> String {
    match form {
        Form::Integer => "as a whole number, like 42".to_owned(),
        Form::Decimal => format!("as a decimal, like 0{mark}5"),
        Form::Proper => "as a fraction, like 3/4".to_owned(),
        Form::Improper => "as an improper fraction, like 7/4".to_owned(),
        Form::Mixed => "as a mixed number, like 1 3/4".to_owned(),
        Form::Percent => "as a percent, like 50%".to_owned(),
        Form::Pi => "with π, like 3π/4".to_owned(),
        Form::WrittenOut => format!("with all its digits, like 4500 or 0{mark}045"),
        Form::Simplest => "in its simplest form".to_owned(),
    }
}
