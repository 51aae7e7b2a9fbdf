//! Every kind of answer but plain numbers: one file a kind.

mod blanks;
mod choice;
mod comparison;
mod equation;
mod expression;
mod group;
mod list;
mod money;
mod named;
mod ordering;
mod point;
mod product;
mod prose;
mod quantity;
mod quarters;
mod remainder;
mod separate;
mod set;
mod time;
mod unit;
mod value;
mod writing;

pub use blanks::BlanksKey;
pub use choice::ChoiceKey;
pub use comparison::ComparisonKey;
pub use equation::{EquationKey, InequalityKey};
pub use expression::{ExpressionForm, ExpressionKey};
pub use list::ListKey;
pub use money::MoneyKey;
pub use ordering::OrderingKey;
pub use point::PointKey;
pub use quantity::{QuantityForm, QuantityKey};
pub use remainder::RemainderKey;
pub use set::SetKey;
pub use time::{TimeForm, TimeKey};
pub(super) use unit::{MOST_CHARACTERS, Unit};

use super::{
    Judgement, Key, KeyError, NumberKey, Response, Simplify, Verdict,
    fields::{Fields, Kind, number},
};
use words::{
    Reader,
    judge::{Accepted, Judge, KindReason},
};

/// A key of any kind but a plain number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EveryKey {
    /// A number that marks a point on a number line.
    NumberLine(NumberKey),
    /// An amount of money.
    Money(MoneyKey),
    /// A number with a unit.
    Quantity(QuantityKey),
    /// A quotient with its remainder.
    Remainder(RemainderKey),
    /// A time of day.
    Time(TimeKey),
    /// A comparison sign.
    Comparison(ComparisonKey),
    /// A choice of one.
    Choice(ChoiceKey),
    /// A choice of several.
    Choices(ChoiceKey),
    /// Things in order.
    Ordering(OrderingKey),
    /// Values in any order.
    Set(SetKey),
    /// Values in order.
    List(ListKey),
    /// A point by its coordinates.
    Point(PointKey),
    /// An expression.
    Expression(ExpressionKey),
    /// An equation, or several joined.
    Equation(EquationKey),
    /// An inequality, several joined, or an interval.
    Inequality(InequalityKey),
    /// Several blanks, each with a key.
    Blanks(BlanksKey),
}

/// What every kind can do with one response.
trait Answer {
    /// The verdict on a response.
    fn judge(&self, response: &str, reader: Reader) -> Judgement;
    /// The answer as a person types it.
    fn canonical(&self) -> String;
    /// The answer as the reader's school writes it.
    fn shown(&self, reader: Reader) -> String;
    /// Which writings count.
    fn accepted(&self) -> Vec<Accepted>;
    /// The key's fields beside its kind.
    fn written(&self) -> Written;
}

/// The fields of a key beside its kind.
#[derive(Default)]
struct Written {
    value: String,
    forms: Vec<String>,
    simplify: Simplify,
    tolerance: Option<String>,
}

impl Written {
    fn value(value: &str) -> Self {
        Self { value: value.to_owned(), ..Self::default() }
    }
}

/// A verdict with what is said of it.
fn because(verdict: Verdict, reason: KindReason) -> Judgement {
    Judgement::because(verdict, Judge::Kind(reason))
}

/// What is said of a response that is no answer of a kind; what was not understood is quoted short.
fn not_of_kind(found: &str, kind: words::judge::Kind) -> Judgement {
    if found.trim().is_empty() {
        return Judgement::because(Verdict::Unreadable, Judge::Empty);
    }
    because(Verdict::Unreadable, KindReason::NotOfKind { found: quoted(found), kind })
}

/// The first characters of a text.
fn quoted(text: &str) -> String {
    const MOST: usize = 20;
    let short: String = text.trim().chars().take(MOST).collect();
    if text.trim().chars().nth(MOST).is_some() { short + "…" } else { short }
}

/// The error of a value that is none of its kind.
fn none_of_kind(written: &str, kind: words::judge::Kind) -> KeyError {
    bad_value(written, KindReason::NotOfKind { found: String::new(), kind })
}

/// The error of a value with what is wrong with it.
fn bad_value(written: &str, why: KindReason) -> KeyError {
    KeyError::Value { written: written.to_owned(), why: Judge::Kind(why) }
}

impl EveryKey {
    /// What judges it; none for several blanks, which take several responses.
    fn answer(&self) -> Result<&dyn Answer, &BlanksKey> {
        Ok(match self {
            Self::NumberLine(key) => key,
            Self::Money(key) => key,
            Self::Quantity(key) => key,
            Self::Remainder(key) => key,
            Self::Time(key) => key,
            Self::Comparison(key) => key,
            Self::Choice(key) | Self::Choices(key) => key,
            Self::Ordering(key) => key,
            Self::Set(key) => key,
            Self::List(key) => key,
            Self::Point(key) => key,
            Self::Expression(key) => key,
            Self::Equation(key) => key,
            Self::Inequality(key) => key,
            Self::Blanks(key) => return Err(key),
        })
    }

    /// The keys of several blanks.
    pub(super) fn blanks(&self) -> Option<&[Key]> {
        match self {
            Self::Blanks(blanks) => Some(blanks.keys()),
            _ => None,
        }
    }

    pub(super) fn judge(&self, response: &Response, reader: Reader) -> Judgement {
        match (self.answer(), response) {
            (Ok(key), Response::One(text)) => key.judge(self.without_equals(text), reader),
            (Ok(_), Response::Many(_)) => Judgement::because(Verdict::Unreadable, Judge::OneAnswer),
            (Err(blanks), response) => blanks.judge(response, reader),
        }
    }

    /// A response without the equals sign that its calculation ended with, except where such a sign can be the answer.
    fn without_equals<'t>(&self, response: &'t str) -> &'t str {
        match self {
            Self::Money(_)
            | Self::Quantity(_)
            | Self::Remainder(_)
            | Self::Time(_)
            | Self::Set(_)
            | Self::List(_)
            | Self::Point(_) => {
                let value = response.trim_start().strip_prefix('=').map(str::trim_start);
                value.filter(|value| !value.is_empty()).unwrap_or(response)
            }
            _ => response,
        }
    }

    pub(super) fn canonical(&self) -> String {
        self.answer().map_or_else(BlanksKey::canonical, Answer::canonical)
    }

    pub(super) fn shown(&self, reader: Reader) -> String {
        self.answer().map_or_else(|blanks| blanks.shown(reader), |key| key.shown(reader))
    }

    pub(super) fn accepted(&self) -> Vec<Accepted> {
        self.answer().map_or_else(BlanksKey::accepted, Answer::accepted)
    }

    pub(super) fn simplify(&self) -> Simplify {
        self.answer().map_or_else(BlanksKey::simplify, |key| key.written().simplify)
    }

    pub(super) fn written(&self) -> Fields {
        let kind = match self {
            Self::NumberLine(_) => Kind::NumberLine,
            Self::Money(_) => Kind::Money,
            Self::Quantity(_) => Kind::Quantity,
            Self::Remainder(_) => Kind::Remainder,
            Self::Time(_) => Kind::Time,
            Self::Comparison(_) => Kind::Comparison,
            Self::Choice(_) => Kind::Choice,
            Self::Choices(_) => Kind::Choices,
            Self::Ordering(_) => Kind::Ordering,
            Self::Set(_) => Kind::Set,
            Self::List(_) => Kind::List,
            Self::Point(_) => Kind::Point,
            Self::Expression(_) => Kind::Expression,
            Self::Equation(_) => Kind::Equation,
            Self::Inequality(_) => Kind::Inequality,
            Self::Blanks(_) => Kind::Blanks,
        };
        match self.answer() {
            Ok(key) => {
                let Written { value, forms, simplify, tolerance } = key.written();
                Fields { kind, value: Some(value), forms, simplify, tolerance, unit: None, blanks: None }
            }
            Err(blanks) => Fields {
                kind,
                value: None,
                forms: Vec::new(),
                simplify: Simplify::Optional,
                tolerance: None,
                unit: None,
                blanks: Some(blanks.keys().iter().cloned().map(Fields::from).collect()),
            },
        }
    }
}

impl TryFrom<Fields> for EveryKey {
    type Error = KeyError;

    fn try_from(fields: Fields) -> Result<Self, KeyError> {
        if fields.kind == Kind::Blanks {
            return blanks(fields).map(Self::Blanks);
        }
        if fields.blanks.is_some() {
            return Err(KeyError::NotOfKind { field: "blanks", known: &["value", "forms", "simplify"] });
        }
        let takes_tolerance = matches!(fields.kind, Kind::NumberLine | Kind::Quantity);
        if fields.tolerance.is_some() && !takes_tolerance {
            return Err(KeyError::NotOfKind { field: "tolerance", known: &["value", "forms", "simplify"] });
        }
        if fields.unit.is_some() {
            return Err(KeyError::NotOfKind { field: "unit", known: &["value", "forms", "simplify"] });
        }
        let value = fields.value.as_deref().ok_or(KeyError::Missing { field: "value" })?;
        let (names, simplify) = (fields.forms.as_slice(), fields.simplify);
        Ok(match fields.kind {
            Kind::Number | Kind::NumberLine => Self::NumberLine(number(&fields)?),
            Kind::Money => Self::Money(MoneyKey::new(value)?.written_as(names)?),
            Kind::Quantity => Self::Quantity(QuantityKey::from_fields(&fields, value)?),
            Kind::Remainder => Self::Remainder(RemainderKey::new(value)?.written_as(names)?),
            Kind::Time => Self::Time(TimeKey::new(value)?.written_as(names)?),
            Kind::Comparison => Self::Comparison(ComparisonKey::new(value)?.written_as(names)?),
            Kind::Choice => Self::Choice(ChoiceKey::one(value)?.written_as(names)?),
            Kind::Choices => Self::Choices(ChoiceKey::several(value)?.written_as(names)?),
            Kind::Ordering => Self::Ordering(OrderingKey::new(value)?.written_as(names)?),
            Kind::Set => Self::Set(SetKey::new(value)?.written_as(names, simplify)?),
            Kind::List => Self::List(ListKey::new(value)?.written_as(names, simplify)?),
            Kind::Point => Self::Point(PointKey::new(value)?.written_as(names, simplify)?),
            Kind::Expression => Self::Expression(ExpressionKey::new(value)?.written_as(names, simplify)?),
            Kind::Equation => Self::Equation(EquationKey::new(value)?.written_as(names, simplify)?),
            Kind::Inequality => Self::Inequality(InequalityKey::new(value)?.written_as(names, simplify)?),
            Kind::Blanks => return blanks(fields).map(Self::Blanks),
        })
    }
}

fn blanks(fields: Fields) -> Result<BlanksKey, KeyError> {
    if fields.value.is_some() {
        return Err(KeyError::NotOfKind { field: "value", known: &["blanks"] });
    }
    if fields.unit.is_some() {
        return Err(KeyError::NotOfKind { field: "unit", known: &["blanks"] });
    }
    let blanks = fields.blanks.ok_or(KeyError::Missing { field: "blanks" })?;
    let keys = (1..).zip(blanks).map(|(number, fields)| {
        Key::try_from(fields).map_err(|error| KeyError::InBlank { number, error: Box::new(error) })
    });
    BlanksKey::new(keys.collect::<Result<_, _>>()?)
}

impl Answer for NumberKey {
    fn judge(&self, response: &str, reader: Reader) -> Judgement {
        NumberKey::judge(self, response, reader)
    }

    fn canonical(&self) -> String {
        NumberKey::canonical(self)
    }

    fn shown(&self, reader: Reader) -> String {
        NumberKey::shown(self, reader)
    }

    fn accepted(&self) -> Vec<Accepted> {
        NumberKey::accepted(self)
    }

    fn written(&self) -> Written {
        let fields = Fields::of_number(Kind::NumberLine, self);
        Written {
            value: fields.value.unwrap_or_default(),
            forms: fields.forms,
            simplify: fields.simplify,
            tolerance: fields.tolerance,
        }
    }
}
