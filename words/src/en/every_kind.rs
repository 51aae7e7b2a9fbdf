//! What is said of answers that are no plain numbers.

use crate::{
    Reader, Say,
    judge::{Break, Kind, KindAccepted, KindForm, KindReason},
};

pub(crate) fn reason(key: &KindReason, reader: Reader) -> String {
    match key {
        KindReason::Breaks { at, why } => format!("Look at character {at}: {}", broken(why)),
        KindReason::NotOfKind { found, kind } if found.is_empty() => {
            format!("Write {}.", written(*kind, reader))
        }
        KindReason::NotOfKind { found, kind } => {
            format!("“{found}” was not understood. Write {}.", written(*kind, reader))
        }
        KindReason::OtherLetter { written, meant } => {
            format!("The letter here is “{meant}”, not “{written}”. Small and capital letters are different.")
        }
        KindReason::OtherLetters { found, meant } => match meant.as_slice() {
            [only] => format!("“{found}” was not understood. The only letter here is “{only}”."),
            _ => format!("“{found}” was not understood. The letters here are {}.", letters(meant)),
        },
        KindReason::OnlyExpression => "This is more than an expression. Write it without “=”, “<” or “>”.".to_owned(),
        KindReason::NeedsRelation { kind } => {
            format!("A sign is missing between two sides. Write {}.", written(*kind, reader))
        }
        KindReason::WholeEquation { name } => {
            format!("That is what {name} is equal to. Now write the whole equation: {name} = …")
        }
        KindReason::NotRight { kind } => not_right(*kind).to_owned(),
        KindReason::AskedForm(forms) => format!("That is right. Now write it {}.", listed(forms)),
        KindReason::LowestTerms => "That is right. Now write every fraction in lowest terms.".to_owned(),
        KindReason::WorkOut => "That is right. Now work out the number: write it as a single one.".to_owned(),
        KindReason::RunTogether { kind } => {
            let between = if reader.numbers.list_mark() == ';' { "semicolon" } else { "comma" };
            format!("Put a {between} between the values. Write {}.", written(*kind, reader))
        }
        KindReason::ValueMissing { kind } => {
            let mark = if reader.numbers.list_mark() == ';' { "semicolon" } else { "comma" };
            format!("A number is missing beside a {mark}. Write {}.", written(*kind, reader))
        }
        KindReason::OtherEndFirst => {
            "That is right. Now begin with the other end, and turn the signs around.".to_owned()
        }
        KindReason::Repeated => "That is right. Now write each value only once.".to_owned(),
        KindReason::OtherUnit { unit } => format!("The amount is right. Now write it in {unit}."),
        KindReason::UnitMissing { unit } => format!("The unit is missing. Write it behind the number, like {unit}."),
        KindReason::UnknownUnit { found } => {
            format!("“{found}” is not a unit that is known here. Write one like cm, kg or min.")
        }
        KindReason::OtherMeasure { found } => format!("“{found}” measures something else than what is asked."),
        KindReason::OtherCurrency => "This is another currency than the one that is asked for.".to_owned(),
        KindReason::HalfOfDay => "The clock is right. Now say which half of the day: am or pm.".to_owned(),
        KindReason::RemainderMissing => "Something is left over. Write the remainder too, like 7 R 2.".to_owned(),
        KindReason::Blanks { count } => format!("There are {count} places to fill. Write one answer in each."),
        KindReason::InBlank { number, reason } => format!("Place {number}: {}", reason.say(reader)),
        KindReason::InBlanks { numbers } => format!("Places {} are not right.", joined(numbers)),
        KindReason::NothingChosen => "Nothing has been chosen yet.".to_owned(),
    }
}

fn letters(meant: &[char]) -> String {
    meant.iter().map(char::to_string).collect::<Vec<_>>().join(", ")
}

fn broken(why: &Break) -> String {
    match why {
        Break::Unknown { found } => format!("“{found}” has no meaning there."),
        Break::Missing => "a number or a letter is missing.".to_owned(),
        Break::MissingBefore { sign } => format!("a number or a letter is missing before “{sign}”."),
        Break::Unclosed { bracket } => format!("“{bracket}” is never closed."),
        Break::Unopened { bracket } => format!("“{bracket}” closes nothing."),
        Break::OtherBracket { found, wanted } => {
            format!("“{found}” closes another bracket. “{wanted}” would be right.")
        }
        Break::NumberBehind { number } => {
            format!("what should happen with “{number}”? Write a sign before it, like * or ^.")
        }
        Break::Marks { written } => format!("the points and commas in “{written}” do not make a number."),
        Break::Function { name } => format!("“{name}” is not used here."),
        Break::Exponent => "a power needs a whole number, like x^2.".to_owned(),
        Break::PowerTooBig { most } => format!("that power is too big. It can be at most {most}."),
        Break::DividesByZero => "nothing can be divided by 0.".to_owned(),
        Break::RootOfLetters => "only roots of numbers can be part of an answer.".to_owned(),
        Break::RootOfNegative => "a negative number has no square root here.".to_owned(),
        Break::RootTooBig => "the number under that root is too big.".to_owned(),
        Break::NumberTooLong { most } => format!("that number is too long. It can have at most {most} digits."),
        Break::TooLong { most } => format!("the answer is too long. It can have at most {most} characters."),
        Break::TooDeep => "there are too many brackets inside each other.".to_owned(),
        Break::TooHard => "that is more to work out than an answer needs. Write it more simply.".to_owned(),
    }
}

/// `2, 3 and 4`
fn joined(numbers: &[usize]) -> String {
    let mut numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
    let last = numbers.pop().unwrap_or_default();
    if numbers.is_empty() { last } else { format!("{} and {last}", numbers.join(", ")) }
}

fn not_right(kind: Kind) -> &'static str {
    match kind {
        Kind::Money => "This is not the right amount.",
        Kind::Quantity => "This is not the right quantity.",
        Kind::Remainder => "This is not the right quotient with its remainder.",
        Kind::Time => "This is not the right time.",
        Kind::Comparison => "This is not the right sign.",
        Kind::Choice => "This is not the right choice.",
        Kind::Choices => "These are not the right choices.",
        Kind::Ordering => "This is not the right order.",
        Kind::Set | Kind::List => "These are not the right values.",
        Kind::Point => "This is not the right point.",
        Kind::Expression => "This expression is not equal to the right one.",
        Kind::Equation => "This equation does not have the right solutions.",
        Kind::Inequality => "This does not describe the right numbers.",
    }
}

pub(crate) fn accepted(key: &KindAccepted, reader: Reader) -> String {
    match key {
        KindAccepted::Kind(kind) => {
            let also = also(*kind);
            format!("Write {}.{}{also}", written(*kind, reader), if also.is_empty() { "" } else { " " })
        }
        KindAccepted::Forms(forms) => format!("Write it {}.", listed(forms)),
        KindAccepted::InUnit { unit } => format!("Give it in {unit}."),
        KindAccepted::InBlank { number, accepted } => format!("Place {number}: {}", accepted.say(reader)),
    }
}

/// How an answer of a kind is written, with an example.
fn written(kind: Kind, reader: Reader) -> String {
    let mark = reader.numbers.decimal_mark();
    let between = if mark == ',' { ';' } else { ',' };
    match kind {
        Kind::Money => format!("an amount of money, like $3{mark}50"),
        Kind::Quantity => format!("a number with its unit, like 2{mark}5 cm"),
        Kind::Remainder => "the quotient and the remainder, like 7 R 2".to_owned(),
        Kind::Time => "a time, like 2:05 pm or 14:05".to_owned(),
        Kind::Comparison => "one of the signs <, = and >".to_owned(),
        Kind::Choice => "the letter of your choice, like b".to_owned(),
        Kind::Choices => "the letters of all that fit, like a, c".to_owned(),
        Kind::Ordering => "everything in order, like c, a, b".to_owned(),
        Kind::Set => format!("the values in any order, like {{1{between} 2}}"),
        Kind::List => format!("the values in order, like 1{between} 2{between} 4"),
        Kind::Point => format!("a point, like (2{between} 3)"),
        Kind::Expression => "an expression, like 2x + 6".to_owned(),
        Kind::Equation => "an equation, like x = 3".to_owned(),
        Kind::Inequality => "an inequality, like x > 3, or an interval".to_owned(),
    }
}

/// What counts besides.
fn also(kind: Kind) -> &'static str {
    match kind {
        Kind::Money => "3 dollars and 50 cents counts too.",
        Kind::Quantity => "An equal amount in another unit counts too.",
        Kind::Expression => "Any expression that is always equal counts.",
        Kind::Equation => "Any equation with the same solutions counts.",
        Kind::Inequality => "Any other way to say the same numbers counts.",
        _ => "",
    }
}

/// Forms with "or" between them.
fn listed(forms: &[KindForm]) -> String {
    let forms: Vec<&str> = forms.iter().map(|form| form_written(*form)).collect();
    forms.join(", or ")
}

fn form_written(form: KindForm) -> &'static str {
    match form {
        KindForm::Expanded => "multiplied out, without brackets, like 2x + 6",
        KindForm::Factored => "fully factored, like 2(x + 3)",
        KindForm::Simplest => "in its simplest form",
        KindForm::Solved => "solved, with the letter alone on one side and a single number on the other",
        KindForm::Unit => "in the unit that is asked for",
        KindForm::TwelveHours => "with am or pm, like 2:05 pm",
        KindForm::TwentyFourHours => "on the 24-hour clock, like 14:05",
    }
}
