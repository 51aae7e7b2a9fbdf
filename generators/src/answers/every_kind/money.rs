//! An amount of money. `$3.50`

use super::{Answer, Written, because, none_of_kind, not_of_kind, writing::Writing};
use crate::answers::{
    Judgement, KeyError, Verdict,
    number::{Marks, Meaning, meaning, rational},
};
use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::Signed;
use words::{
    NumberStyle, Reader,
    judge::{Accepted, Kind, KindAccepted, KindReason},
};

/// An amount, and its currency if that matters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MoneyKey {
    text: String,
    right: Amount,
    writing: Writing,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Amount {
    value: BigRational,
    currency: Option<Currency>,
    counted: Counted,
}

/// What the number of an amount counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Counted {
    Units,
    Hundredths,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Currency {
    Dollar,
    Euro,
    Pound,
    Peso,
}

/// What a word beside a number means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Name {
    Currency(Currency),
    /// A hundredth: of any currency where its name does not say of which.
    Hundredth(Option<Currency>),
}

/// A run of a text: a number, or what is beside it.
enum Run {
    Number(String),
    Name(Name),
    /// A word between two amounts: `3 dollars and 50 cents`.
    Joining,
}

impl MoneyKey {
    /// The key of an amount as keys write it: `$3.50`, `3.50 EUR`, or `3.50` in whatever currency. `61¢` is the key where
    /// the question is how many cents: a number alone counts them.
    ///
    /// # Errors
    /// [`KeyError::ValueOfKind`].
    pub fn new(value: &str) -> Result<Self, KeyError> {
        let right = read(value, Marks::Key, Counted::Units);
        let right = right.ok_or_else(|| none_of_kind(value, Kind::Money))?;
        Ok(Self { text: value.to_owned(), right, writing: Writing::Any })
    }

    pub(super) fn written_as(self, forms: &[String]) -> Result<Self, KeyError> {
        Ok(Self { writing: Writing::named(forms)?, ..self })
    }

    /// Whether the question is how many cents.
    pub(in crate::answers) fn counts_cents(&self) -> bool {
        self.right.counted == Counted::Hundredths
    }

    /// The currency that is asked for; cents are those of a dollar.
    fn currency(&self) -> Option<Currency> {
        self.right.currency.or_else(|| self.counts_cents().then_some(Currency::Dollar))
    }

    fn cents(&self) -> BigRational {
        &self.right.value * BigInt::from(100)
    }
}

impl Answer for MoneyKey {
    fn judge(&self, response: &str, reader: Reader) -> Judgement {
        let Some(given) = read(response, Marks::Style(reader.numbers), self.right.counted) else {
            return not_of_kind(response, Kind::Money);
        };
        // Which currency is asked for is seen in the question: another is written by mistake, whatever the amount.
        if let (Some(given), Some(right)) = (given.currency, self.currency())
            && !given.shares_sign(right)
        {
            return because(Verdict::Unreadable, KindReason::OtherCurrency);
        }
        if given.value != self.right.value {
            return because(Verdict::Incorrect, KindReason::NotRight { kind: Kind::Money });
        }
        Judgement::correct()
    }

    fn canonical(&self) -> String {
        if self.counts_cents() { self.cents().to_string() } else { self.text.clone() }
    }

    fn shown(&self, reader: Reader) -> String {
        let value = if self.counts_cents() { self.cents() } else { self.right.value.clone() };
        let amount = amount(&value.abs(), reader.numbers);
        let sign = if self.right.value.is_negative() { "\u{2212}" } else { "" };
        match self.right.currency {
            None => sign.to_owned() + &amount,
            Some(Currency::Dollar | Currency::Peso) => format!("{sign}${amount}"),
            Some(Currency::Pound) => format!("{sign}£{amount}"),
            Some(Currency::Euro) => format!("{sign}{amount}\u{a0}€"),
        }
    }

    fn accepted(&self) -> Vec<Accepted> {
        vec![Accepted::Kind(if self.counts_cents() {
            KindAccepted::InUnit { unit: "¢".to_owned() }
        } else {
            KindAccepted::Kind(Kind::Money)
        })]
    }

    fn written(&self) -> Written {
        Written { forms: self.writing.names(), ..Written::value(&self.text) }
    }
}

impl Currency {
    /// Dollars and pesos are both written with a `$`.
    fn shares_sign(self, other: Self) -> bool {
        let sign = |currency| if currency == Self::Peso { Self::Dollar } else { currency };
        sign(self) == sign(other)
    }
}

/// An amount with two decimals, or none where it is whole; thousandths of a cent are written as they are.
fn amount(value: &BigRational, style: NumberStyle) -> String {
    let cents = value * BigInt::from(100);
    let cents = if cents.is_integer() { cents.to_integer() } else { return value.to_string() };
    let (whole, rest) = (&cents / BigInt::from(100), &cents % BigInt::from(100));
    let whole = i64::try_from(whole.clone()).map_or_else(|_| whole.to_string(), |whole| style.whole(whole));
    if value.is_integer() { whole } else { format!("{whole}{}{rest:0>2}", style.decimal_mark()) }
}

/// Reads an amount; a number alone counts what the key counts.
fn read(text: &str, marks: Marks, alone: Counted) -> Option<Amount> {
    let (negative, runs) = runs(text)?;
    let number = |text: &str| rational(text, marks).ok();
    let hundredths = |text: &str| number(text).map(|number| number / BigInt::from(100));
    let (value, currency) = match runs.as_slice() {
        [Run::Number(value)] if alone == Counted::Hundredths => (hundredths(value)?, None),
        [Run::Number(value)] => (number(value)?, None),
        [Run::Name(Name::Currency(currency)), Run::Number(value)]
        | [Run::Number(value), Run::Name(Name::Currency(currency))] => (number(value)?, Some(*currency)),
        [Run::Number(value), Run::Name(Name::Hundredth(of))] => (hundredths(value)?, *of),
        [Run::Name(Name::Currency(currency)), Run::Number(value), Run::Name(Name::Currency(again))]
            if currency.shares_sign(*again) =>
        {
            (number(value)?, Some(*again))
        }
        [
            Run::Number(value),
            Run::Name(Name::Currency(currency)),
            Run::Number(rest),
            Run::Name(Name::Hundredth(of)),
        ]
        | [
            Run::Name(Name::Currency(currency)),
            Run::Number(value),
            Run::Number(rest),
            Run::Name(Name::Hundredth(of)),
        ] if of.is_none_or(|of| of == *currency) => (number(value)? + hundredths(rest)?, Some(*currency)),
        [Run::Number(value), Run::Name(Name::Currency(currency)), Run::Number(rest)] if rest.trim().len() == 2 => {
            (number(value)? + hundredths(rest)?, Some(*currency))
        }
        _ => return None,
    };
    let is_of_cents = matches!(runs.as_slice(), [Run::Number(_), Run::Name(Name::Hundredth(_))]);
    let counted = if is_of_cents { Counted::Hundredths } else { Counted::Units };
    Some(Amount { value: if negative { -value } else { value }, currency, counted })
}

/// The sign before everything, then numbers and the names beside them.
fn runs(text: &str) -> Option<(bool, Vec<Run>)> {
    let text = text.trim();
    let (negative, text) = match text.chars().next().map(|first| (first, meaning(first))) {
        Some((sign, Meaning::Sign { negative })) => (negative, text.get(sign.len_utf8()..)?),
        _ => (false, text),
    };
    let (mut runs, mut number, mut name) = (Vec::new(), String::new(), String::new());
    let mut rest = text.chars();
    while let Some(character) = rest.next() {
        let belongs_to_number = matches!(
            meaning(character),
            Meaning::Digit(_)
                | Meaning::Mark(_)
                | Meaning::Slash
                | Meaning::Vulgar(..)
                | Meaning::Space
                | Meaning::Nothing
        );
        // Behind a name: a space, the point of "cts.", the comma of "3 dollars, 50 cents".
        let is_before_digit = rest.clone().next().is_some_and(|next| matches!(meaning(next), Meaning::Digit(_)));
        let ends_name = !name.is_empty() && (character.is_whitespace() || !is_before_digit && is_mark(character));
        if belongs_to_number && !ends_name {
            end_name(&mut runs, &mut name)?;
            number.push(character);
        } else {
            if !number.trim().is_empty() {
                runs.push(Run::Number(std::mem::take(&mut number)));
            }
            number.clear();
            name.push(character);
        }
    }
    if !number.trim().is_empty() {
        runs.push(Run::Number(number));
    }
    end_name(&mut runs, &mut name)?;
    Some((negative, without_joining(runs)?))
}

fn is_mark(character: char) -> bool {
    matches!(character, '.' | ',')
}

/// Takes in the words beside a number.
fn end_name(runs: &mut Vec<Run>, name: &mut String) -> Option<()> {
    for word in
        std::mem::take(name).to_lowercase().split(|character: char| character.is_whitespace() || is_mark(character))
    {
        match word {
            "" => {}
            "and" | "y" | "con" | "e" | "&" => runs.push(Run::Joining),
            word => runs.push(Run::Name(named(word)?)),
        }
    }
    Some(())
}

/// The runs without the words between two amounts; none where such a word stands elsewhere, as in `5e`.
fn without_joining(runs: Vec<Run>) -> Option<Vec<Run>> {
    let joins = |at: usize| {
        let before = runs.get(..at).unwrap_or_default();
        before.iter().any(|run| matches!(run, Run::Number(_))) && matches!(runs.get(at + 1), Some(Run::Number(_)))
    };
    let is_joining = |run: &Run| matches!(run, Run::Joining);
    let stands_well = runs.iter().enumerate().all(|(at, run)| !is_joining(run) || joins(at));
    stands_well.then(|| runs.into_iter().filter(|run| !is_joining(run)).collect())
}

fn named(word: &str) -> Option<Name> {
    Some(match word {
        "$" | "us$" | "usd" | "dollar" | "dollars" | "dólar" | "dólares" | "dolar" | "dolares" | "buck" | "bucks" => {
            Name::Currency(Currency::Dollar)
        }
        "€" | "eur" | "euro" | "euros" => Name::Currency(Currency::Euro),
        "£" | "gbp" | "pound" | "pounds" | "libra" | "libras" => Name::Currency(Currency::Pound),
        "mx$" | "mxn" | "peso" | "pesos" => Name::Currency(Currency::Peso),
        "¢" | "c" | "ct" | "cts" | "cent" | "cents" | "penny" | "pennies" | "centavo" | "centavos" | "céntimo"
        | "céntimos" | "centimo" | "centimos" => Name::Hundredth(None),
        "pence" | "p" => Name::Hundredth(Some(Currency::Pound)),
        _ => return None,
    })
}
