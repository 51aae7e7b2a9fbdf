//! An expression: equal to the key for all values of its letters. `2x + 6`

use super::{Answer, Written, bad_value, because, list, named, not_of_kind, prose};
use crate::{
    algebra::{
        Break,
        formula::{self, Formula, Relation},
        imaginary,
        lex::{Joining, Reading},
        parse,
        polynomial::Letter,
        ratio::Ratio,
        shape::{is_expanded, is_factored, is_in_lowest_terms, is_simplest, is_tidy_fraction},
        steps::{Steps, TooHard},
        tree::Tree,
        value::value,
    },
    answers::{Judgement, KeyError, Simplify, Verdict, fields, number::Marks},
};
use std::{borrow::Cow, collections::BTreeSet};
use words::{
    Reader,
    judge::{Accepted, Break as Why, Judge, Kind, KindAccepted, KindForm, KindReason},
};

/// A form of an expression that a key can ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExpressionForm {
    /// No product or power of a sum is left: `2x + 6`.
    Expanded,
    /// A product of factors that can't be factored further over the rationals, with whole numbers in them where the
    /// product has those: `2(x + 3)`.
    Factored,
    /// As the key is written up to order, or, where the key leaves something to do, with nothing left to do.
    Simplest,
}

/// The right expression and what is asked of its writing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExpressionKey {
    text: String,
    tree: Tree,
    worth: Ratio,
    forms: Vec<ExpressionForm>,
    simplify: Simplify,
}

const NAMES: [(ExpressionForm, &str); 3] = [
    (ExpressionForm::Expanded, "expanded"),
    (ExpressionForm::Factored, "factored"),
    (ExpressionForm::Simplest, "simplest"),
];

/// What is said where an expression breaks.
pub(super) fn breaks(found: Break) -> KindReason {
    KindReason::Breaks { at: found.at, why: found.why }
}

/// What is said where there are no steps left.
pub(super) fn too_hard(_: TooHard) -> Judgement {
    because(Verdict::Unreadable, KindReason::Breaks { at: 1, why: Why::TooHard })
}

impl ExpressionKey {
    /// The key of an expression as keys write it.
    ///
    /// # Errors
    /// [`KeyError::ValueOfKind`].
    pub fn new(text: &str) -> Result<Self, KeyError> {
        let read = || {
            let tree = parse(text, Marks::Key)?;
            let worth = value(&tree, &mut Steps::for_text(text))?;
            Ok((tree, worth))
        };
        let (tree, worth) = read().map_err(|found| bad_value(text, breaks(found)))?;
        Ok(Self { text: text.to_owned(), tree, worth, forms: Vec::new(), simplify: Simplify::Optional })
    }

    /// The same key for these forms alone; none for any writing.
    #[must_use]
    pub fn in_forms(self, forms: &[ExpressionForm]) -> Self {
        Self { forms: forms.to_vec(), ..self }
    }

    /// The same key with this asked of fractions.
    #[must_use]
    pub fn simplified(self, simplify: Simplify) -> Self {
        Self { simplify, ..self }
    }

    pub(super) fn written_as(self, forms: &[String], simplify: Simplify) -> Result<Self, KeyError> {
        Ok(self.in_forms(&fields::forms(forms, &NAMES)?).simplified(simplify))
    }

    fn judge_tree(&self, tree: &Tree, worth: &Ratio, steps: &mut Steps) -> Result<Judgement, TooHard> {
        if !self.is_worth(worth, steps)? {
            return Ok(match other_case(&worth.letters(), &self.worth.letters()) {
                Some(reason) => because(Verdict::Unreadable, reason),
                None => because(Verdict::Incorrect, KindReason::NotRight { kind: Kind::Expression }),
            });
        }
        if !self.is_in_form(&tree.without_ones(), steps)? {
            return Ok(because(Verdict::WrongForm, KindReason::AskedForm(self.words())));
        }
        if !self.simplify.is_optional() && !is_in_lowest_terms(tree, steps)? {
            return Ok(because(Verdict::WrongForm, KindReason::LowestTerms));
        }
        Ok(Judgement::correct())
    }

    /// Whether another has the same value. Where i is the only letter it is the imaginary unit.
    fn is_worth(&self, worth: &Ratio, steps: &mut Steps) -> Result<bool, TooHard> {
        let letters: BTreeSet<Letter> = worth.letters().union(&self.worth.letters()).copied().collect();
        if letters == BTreeSet::from([imaginary::UNIT]) {
            imaginary::are_equal(worth, &self.worth, steps)
        } else {
            worth.equals(&self.worth, steps)
        }
    }

    fn is_in_form(&self, tree: &Tree, steps: &mut Steps) -> Result<bool, TooHard> {
        // A fraction may be factored above its line and multiplied out below.
        let takes_either = [ExpressionForm::Factored, ExpressionForm::Simplest];
        if takes_either.iter().all(|form| self.forms.contains(form)) && is_tidy_fraction(tree, steps)? {
            return Ok(true);
        }
        let mut fits = self.forms.is_empty();
        for form in &self.forms {
            fits = fits
                || match form {
                    ExpressionForm::Expanded => is_expanded(tree),
                    ExpressionForm::Factored => is_factored(tree, steps)?,
                    ExpressionForm::Simplest => is_simplest(tree, &self.tree, steps)?,
                };
        }
        Ok(fits)
    }

    fn judge_text(&self, response: &str, marks: Marks, steps: &mut Steps) -> Judgement {
        let tree = match parse(response, marks) {
            Ok(tree) => tree,
            Err(found) => {
                let reading = Reading { marks, joining: Joining::English, commas_separate: false };
                let Ok(formula) = formula::read(response, reading, X) else {
                    return because(Verdict::Unreadable, breaks(found));
                };
                if let Some(tree) = self.behind_a_name(&formula) {
                    return self.judge_worth(tree, steps);
                }
                if !formula::has_relation(response) {
                    // An interval, or a point that looks like one.
                    return not_of_kind(response, Kind::Expression);
                }
                return match formula::conditions(&formula, steps) {
                    Ok(_) => because(Verdict::Incorrect, KindReason::OnlyExpression),
                    Err(found) => because(Verdict::Unreadable, breaks(found)),
                };
            }
        };
        self.judge_worth(&tree, steps)
    }

    fn judge_worth(&self, tree: &Tree, steps: &mut Steps) -> Judgement {
        match value(tree, steps) {
            Ok(worth) => self.judge_tree(tree, &worth, steps).unwrap_or_else(too_hard),
            Err(found) => because(Verdict::Unreadable, breaks(found)),
        }
    }

    /// The expression of `y = 2x + 6`: questions have the name before the box, and a name says nothing of its own.
    fn behind_a_name<'a>(&self, formula: &'a Formula<formula::Written>) -> Option<&'a Tree> {
        let Formula::One(formula::Written { left, relation: Relation::Equal, right }) = formula else { return None };
        let is_name = |tree: &Tree| name(tree).is_some_and(|letter| !self.worth.letters().contains(&letter));
        match (is_name(left), is_name(right)) {
            (true, _) => Some(right),
            (false, true) => Some(left),
            (false, false) => None,
        }
    }

    fn words(&self) -> Vec<KindForm> {
        let word = |form: &ExpressionForm| match form {
            ExpressionForm::Expanded => KindForm::Expanded,
            ExpressionForm::Factored => KindForm::Factored,
            ExpressionForm::Simplest => KindForm::Simplest,
        };
        self.forms.iter().map(word).collect()
    }
}

impl Answer for ExpressionKey {
    fn judge(&self, response: &str, reader: Reader) -> Judgement {
        if response.trim().is_empty() {
            return Judgement::because(Verdict::Unreadable, Judge::Empty);
        }
        let text = without_equals(response);
        let judged = self.judge_text(&text, Marks::Style(reader.numbers), &mut Steps::for_text(response));
        prose::unless_prose(judged, response, &self.worth.letters(), Kind::Expression)
    }

    fn canonical(&self) -> String {
        self.text.clone()
    }

    fn shown(&self, reader: Reader) -> String {
        list::shown(&self.text, reader)
    }

    fn accepted(&self) -> Vec<Accepted> {
        let mut accepted = vec![Accepted::Kind(if self.forms.is_empty() {
            KindAccepted::Kind(Kind::Expression)
        } else {
            KindAccepted::Forms(self.words())
        })];
        if !self.simplify.is_optional() {
            accepted.push(Accepted::LowestTerms);
        }
        accepted
    }

    fn written(&self) -> Written {
        let forms = fields::names(&self.forms, &NAMES);
        Written { forms, simplify: self.simplify, ..Written::value(&self.text) }
    }
}

/// An expression without the sign that it may begin with, behind what the question says: `= 2x + 6`. A space stays in its place,
/// so that what is said of a character counts as it was typed.
fn without_equals(text: &str) -> Cow<'_, str> {
    match text.trim_start().strip_prefix('=') {
        Some(rest) if !formula::has_relation(rest) && !rest.trim().is_empty() => Cow::Owned(text.replacen('=', " ", 1)),
        _ => Cow::Borrowed(text),
    }
}

/// The letter of a name: of `y`, and of `f(x)`.
fn name(tree: &Tree) -> Option<Letter> {
    if let Tree::Letter(letter) = tree { Some(*letter) } else { named::function(tree).map(|(name, _)| name) }
}

/// The letter of what has none.
pub(super) const X: Letter = Letter { name: 'x', index: None };

/// A letter that the key has only in the other case: more likely a slip than another answer.
pub(super) fn other_case(mine: &BTreeSet<Letter>, key: &BTreeSet<Letter>) -> Option<KindReason> {
    let swapped = |name: char| -> char {
        let mut other: Vec<char> = name.to_lowercase().collect();
        if other == [name] {
            other = name.to_uppercase().collect();
        }
        other.first().copied().unwrap_or(name)
    };
    mine.iter().filter(|letter| !key.contains(letter)).find_map(|letter| {
        let meant = Letter { name: swapped(letter.name), ..*letter };
        let is_slip = key.contains(&meant) && !mine.contains(&meant);
        is_slip.then_some(KindReason::OtherLetter { written: letter.name, meant: meant.name })
    })
}
