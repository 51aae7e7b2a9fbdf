//! What is said of answers that are no plain numbers.

/// Why such a response was judged as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KindReason {
    /// It breaks at a character, counted from 1.
    Breaks {
        /// The character.
        at: usize,
        /// What is wrong there.
        why: Break,
    },
    /// Something that is no answer of this kind.
    NotOfKind {
        /// What was entered there; empty where nothing in particular.
        found: String,
        /// The kind.
        kind: Kind,
    },
    /// A letter in the wrong case.
    OtherLetter {
        /// The letter that was written.
        written: char,
        /// The letter of the problem.
        meant: char,
    },
    /// A word, of letters that the problem does not have.
    OtherLetters {
        /// The word.
        found: String,
        /// The letters of the problem.
        meant: Vec<char>,
    },
    /// An equation where an expression is asked for.
    OnlyExpression,
    /// An expression where an equation or inequality is asked for.
    NeedsRelation {
        /// The kind that is asked for.
        kind: Kind,
    },
    /// What a letter is equal to where the whole equation is asked for.
    WholeEquation {
        /// The letter.
        name: char,
    },
    /// Another value.
    NotRight {
        /// The kind.
        kind: Kind,
    },
    /// Right, in another form than asked for.
    AskedForm(Vec<KindForm>),
    /// Right, with a fraction that is not in lowest terms.
    LowestTerms,
    /// Right, with a number that is still to be worked out.
    WorkOut,
    /// Values with nothing between them that could not stand in a number.
    RunTogether {
        /// The kind.
        kind: Kind,
    },
    /// Nothing beside a mark between values.
    ValueMissing {
        /// The kind.
        kind: Kind,
    },
    /// The right order, said from its other end.
    OtherEndFirst,
    /// A right set with a value twice.
    Repeated,
    /// A right amount in another unit.
    OtherUnit {
        /// The unit that is asked for.
        unit: String,
    },
    /// A right number without its unit.
    UnitMissing {
        /// The unit.
        unit: String,
    },
    /// A unit that is not known.
    UnknownUnit {
        /// What stands in its place.
        found: String,
    },
    /// A unit of something else: a length where a mass is asked for.
    OtherMeasure {
        /// The unit that was written.
        found: String,
    },
    /// Another currency.
    OtherCurrency,
    /// A right time without saying which half of the day.
    HalfOfDay,
    /// A division without its remainder.
    RemainderMissing,
    /// Another number of responses than of blanks.
    Blanks {
        /// How many blanks there are.
        count: usize,
    },
    /// What is said of one of several blanks.
    InBlank {
        /// Its number, from 1.
        number: usize,
        /// What is said of it.
        reason: Box<super::Judge>,
    },
    /// Several of the blanks are not right.
    InBlanks {
        /// Their numbers, from 1.
        numbers: Vec<usize>,
    },
    /// None of what is offered was chosen.
    NothingChosen,
}

/// Where an expression breaks off.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Break {
    /// Something that has no meaning there.
    Unknown {
        /// What it is.
        found: String,
    },
    /// Nothing where a number or letter has to be.
    Missing,
    /// A sign with nothing before it.
    MissingBefore {
        /// The sign.
        sign: String,
    },
    /// A bracket that is never closed.
    Unclosed {
        /// The opening bracket.
        bracket: char,
    },
    /// A closing bracket without an opening one.
    Unopened {
        /// The closing bracket.
        bracket: char,
    },
    /// A closing bracket of another kind.
    OtherBracket {
        /// The bracket that is there.
        found: char,
        /// The one that would be right.
        wanted: char,
    },
    /// A number directly behind a number or a letter.
    NumberBehind {
        /// The second number.
        number: String,
    },
    /// Points and commas that make no number.
    Marks {
        /// The number.
        written: String,
    },
    /// A function that answers are not about.
    Function {
        /// Its name.
        name: String,
    },
    /// An exponent that is no whole number, or none at all.
    Exponent,
    /// An exponent beyond what is worked with.
    PowerTooBig {
        /// The largest exponent.
        most: u32,
    },
    /// A division by 0.
    DividesByZero,
    /// A root of something with letters.
    RootOfLetters,
    /// A root of a negative number.
    RootOfNegative,
    /// A root of too large a number.
    RootTooBig,
    /// A number with too many digits.
    NumberTooLong {
        /// The most digits.
        most: usize,
    },
    /// Too many characters.
    TooLong {
        /// The most characters.
        most: usize,
    },
    /// Too many brackets in one another.
    TooDeep,
    /// More to work out than an answer needs.
    TooHard,
}

/// A kind of answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `$3.50`
    Money,
    /// `3 cm`
    Quantity,
    /// `7 R 2`
    Remainder,
    /// `2:05 pm`
    Time,
    /// `<`
    Comparison,
    /// `b`
    Choice,
    /// `a, c`
    Choices,
    /// `c, a, b`
    Ordering,
    /// `{1, 2}`
    Set,
    /// `1, 2, 4`
    List,
    /// `(2, 3)`
    Point,
    /// `2x + 6`
    Expression,
    /// `x = 3`
    Equation,
    /// `x > 3`
    Inequality,
}

/// A way to write such an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KindForm {
    /// `2x + 6`
    Expanded,
    /// `2(x + 3)`
    Factored,
    /// As simple as it can be.
    Simplest,
    /// `x > 3`
    Solved,
    /// In the unit of the answer.
    Unit,
    /// `2:05 pm`
    TwelveHours,
    /// `14:05`
    TwentyFourHours,
}

/// Which responses such a key takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KindAccepted {
    /// How an answer of this kind is written.
    Kind(Kind),
    /// Only these forms.
    Forms(Vec<KindForm>),
    /// An amount in this unit.
    InUnit {
        /// The unit.
        unit: String,
    },
    /// What one of several blanks takes.
    InBlank {
        /// Its number, from 1.
        number: usize,
        /// What it takes.
        accepted: Box<super::Accepted>,
    },
}

say!(every_kind: KindReason => reason, KindAccepted => accepted);
