//! What can be set of an item model: a parameter's name on a form, and what is wrong with a value.

/// A parameter of an item model. The same name means the same thing in every model.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Parameter {
    /// `factor_from`
    FactorFrom,
    /// `factor_to`
    FactorTo,
    /// `digits`
    Digits,
    /// `digits_from`
    DigitsFrom,
    /// `digits_to`
    DigitsTo,
    /// `from`
    From,
    /// `to`
    To,
}

impl Parameter {
    /// Every parameter of every model.
    pub const ALL: [Self; 7] =
        [Self::FactorFrom, Self::FactorTo, Self::Digits, Self::DigitsFrom, Self::DigitsTo, Self::From, Self::To];

    /// The name that the model's parameters have in JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::FactorFrom => "factor_from",
            Self::FactorTo => "factor_to",
            Self::Digits => "digits",
            Self::DigitsFrom => "digits_from",
            Self::DigitsTo => "digits_to",
            Self::From => "from",
            Self::To => "to",
        }
    }

    /// The parameter of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|parameter| parameter.name() == name)
    }
}

/// What is wrong with a parameter's value, each with what would be right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// Not a whole number within its bounds, or none at all.
    Range {
        /// The smallest that is right.
        least: i64,
        /// The largest that is right.
        most: i64,
    },
    /// Larger than another parameter.
    Above {
        /// Which it may equal at most.
        other: Parameter,
    },
    /// Not smaller than another parameter.
    NotBelow {
        /// Which it has to stay below.
        other: Parameter,
    },
    /// Not far enough above another parameter.
    TooNear {
        /// So far at least.
        by: u32,
        /// Above which.
        other: Parameter,
    },
}

say!(parameters: Parameter => label, Wrong => wrong);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_parameter_is_found_by_its_name_and_no_other_is() {
        for parameter in Parameter::ALL {
            assert_eq!(Parameter::named(parameter.name()), Some(parameter));
        }
        assert_eq!(Parameter::named("colour"), None);
    }
}
