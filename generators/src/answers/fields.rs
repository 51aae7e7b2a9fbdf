//! The one door for keys: how each kind is kept and sent, and read again.

use super::every_kind::EveryKey;
use super::{AskedUnit, Form, Key, KeyError, NumberKey, Simplify};
use serde::{Deserialize, Serialize};

/// The kinds of keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Kind {
    Number,
    NumberLine,
    Money,
    Quantity,
    Remainder,
    Time,
    Comparison,
    Choice,
    Choices,
    Ordering,
    Set,
    List,
    Point,
    Expression,
    Equation,
    Inequality,
    Blanks,
}

/// A key as it is kept and sent, whose shape is read and whose content is not.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fields {
    pub(super) kind: Kind,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) value: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) forms: Vec<String>,
    #[serde(default, skip_serializing_if = "Simplify::is_optional")]
    pub(super) simplify: Simplify,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) tolerance: Option<String>,
    /// The unit that the question names, which may be written beside a number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) unit: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) blanks: Option<Vec<Fields>>,
}

impl TryFrom<Fields> for Key {
    type Error = KeyError;

    fn try_from(fields: Fields) -> Result<Self, KeyError> {
        if fields.kind != Kind::Number {
            return EveryKey::try_from(fields).map(|key| Self::Every(Box::new(key)));
        }
        if fields.blanks.is_some() {
            return Err(KeyError::NotOfKind { field: "blanks", known: &["value", "forms", "simplify", "tolerance"] });
        }
        number(&fields).map(Self::Number)
    }
}

/// The number in some fields.
pub(super) fn number(fields: &Fields) -> Result<NumberKey, KeyError> {
    let value = fields.value.as_deref().ok_or(KeyError::Missing { field: "value" })?;
    let forms = forms(&fields.forms, &Form::NAMES)?;
    let mut key = NumberKey::new(value)?.in_forms(&forms).simplified(fields.simplify);
    if let Some(written) = &fields.unit {
        let known = || AskedUnit::every().map(|unit| unit.name().into_owned()).collect();
        let unknown = || KeyError::Unit { written: written.clone(), known: known() };
        key = key.asked_in(Some(AskedUnit::named(written).ok_or_else(unknown)?));
    }
    match &fields.tolerance {
        Some(tolerance) => key.within(tolerance),
        None => Ok(key),
    }
}

/// Forms by their names.
pub(super) fn forms<F: Copy>(names: &[String], known: &[(F, &'static str)]) -> Result<Vec<F>, KeyError> {
    let form = |written: &String| {
        let found = known.iter().find(|(_, name)| name == written).map(|(form, _)| *form);
        found.ok_or_else(|| KeyError::Form {
            written: written.clone(),
            known: known.iter().map(|(_, name)| *name).collect(),
        })
    };
    names.iter().map(form).collect()
}

/// The names of forms.
pub(super) fn names<F: Copy + PartialEq>(forms: &[F], known: &[(F, &'static str)]) -> Vec<String> {
    let name = |form: &F| known.iter().find(|(other, _)| other == form).map(|(_, name)| (*name).to_owned());
    forms.iter().filter_map(name).collect()
}

impl Fields {
    pub(super) fn of_number(kind: Kind, key: &NumberKey) -> Self {
        Self {
            kind,
            value: Some(key.value()),
            forms: names(key.forms(), &Form::NAMES),
            simplify: key.simplify(),
            tolerance: key.largest_difference(),
            unit: key.unit().map(|unit| unit.name().into_owned()),
            blanks: None,
        }
    }
}

impl From<Key> for Fields {
    fn from(key: Key) -> Self {
        match key {
            Key::Number(key) => Self::of_number(Kind::Number, &key),
            Key::Every(key) => key.written(),
        }
    }
}
