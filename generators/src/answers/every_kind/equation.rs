//! Equations and inequalities, alone or joined, and intervals: right where the real solutions are the same.

use super::{
    Answer, Written, bad_value, because,
    expression::{X, breaks, other_case, too_hard},
    list, named, not_of_kind, prose, separate,
    writing::Writing,
};
use crate::{
    algebra::{
        formula::{self, Condition, Formula, NoFormula, Relation, conditions},
        lex::{Joining, Reading},
        line,
        normal::Normal,
        parse,
        polynomial::Letter,
        ratio::Ratio,
        shape::{has_letter, is_in_lowest_terms, is_tidy},
        steps::{Steps, TooHard},
        system,
        tree::Tree,
        value::value,
    },
    answers::{Judgement, KeyError, Simplify, Verdict, number::Marks},
};
use std::collections::BTreeSet;
use words::{
    Locale, Reader,
    judge::{Accepted, Judge, Kind, KindAccepted, KindForm, KindReason},
};

/// The right equation and what is asked of its writing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EquationKey(Right);

/// The right inequality or interval and what is asked of its writing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InequalityKey(Right);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Right {
    kind: Kind,
    text: String,
    formula: Formula<formula::Written>,
    conditions: Formula<Condition>,
    writing: Writing,
    simplify: Simplify,
}

impl EquationKey {
    /// The key of an equation as keys write it, or of several with `and` or `or` between them.
    ///
    /// # Errors
    /// [`KeyError::ValueOfKind`].
    pub fn new(text: &str) -> Result<Self, KeyError> {
        Right::new(text, Kind::Equation).map(Self)
    }

    /// The same key for a response whose sides are those of the key, with nothing left to do in them.
    #[must_use]
    pub fn in_simplest_form(self) -> Self {
        Self(Right { writing: Writing::Simplest, ..self.0 })
    }

    pub(super) fn written_as(self, forms: &[String], simplify: Simplify) -> Result<Self, KeyError> {
        self.0.written_as(forms, simplify).map(Self)
    }
}

impl InequalityKey {
    /// The key of an inequality as keys write it, of several with `and` or `or` between them, or of an interval.
    ///
    /// # Errors
    /// [`KeyError::ValueOfKind`].
    pub fn new(text: &str) -> Result<Self, KeyError> {
        Right::new(text, Kind::Inequality).map(Self)
    }

    /// The same key for a response that is solved as the key is: the letter alone on one side, whichever it is.
    #[must_use]
    pub fn in_simplest_form(self) -> Self {
        Self(Right { writing: Writing::Simplest, ..self.0 })
    }

    pub(super) fn written_as(self, forms: &[String], simplify: Simplify) -> Result<Self, KeyError> {
        self.0.written_as(forms, simplify).map(Self)
    }
}

macro_rules! answers_as_right {
    ($($key:ty),+) => {$(
        impl Answer for $key {
            fn judge(&self, response: &str, reader: Reader) -> Judgement {
                self.0.judge(response, reader)
            }

            fn canonical(&self) -> String {
                self.0.text.clone()
            }

            fn shown(&self, reader: Reader) -> String {
                self.0.shown(reader)
            }

            fn accepted(&self) -> Vec<Accepted> {
                self.0.accepted()
            }

            fn written(&self) -> Written {
                let Right { text, writing, simplify, .. } = &self.0;
                Written { forms: writing.names(), simplify: *simplify, ..Written::value(text) }
            }
        }
    )+};
}

answers_as_right!(EquationKey, InequalityKey);

impl Right {
    fn new(text: &str, kind: Kind) -> Result<Self, KeyError> {
        let reading = Reading { marks: Marks::Key, joining: Joining::English, commas_separate: false };
        let formula = formula::read(text, reading, X).map_err(|found| {
            let reason = match found {
                NoFormula::Break(found) => breaks(found),
                NoFormula::Expression => KindReason::NeedsRelation { kind },
            };
            bad_value(text, reason)
        })?;
        let conditions =
            conditions(&formula, &mut Steps::for_text(text)).map_err(|found| bad_value(text, breaks(found)))?;
        let text = text.to_owned();
        Ok(Self { kind, text, formula, conditions, writing: Writing::Any, simplify: Simplify::Optional })
    }

    fn written_as(self, forms: &[String], simplify: Simplify) -> Result<Self, KeyError> {
        Ok(Self { writing: Writing::named(forms)?, simplify, ..self })
    }

    fn letters(&self) -> BTreeSet<Letter> {
        formula::letters(&self.conditions)
    }

    fn judge(&self, response: &str, reader: Reader) -> Judgement {
        if response.trim().is_empty() {
            return Judgement::because(Verdict::Unreadable, Judge::Empty);
        }
        let signs = prose::in_signs(response);
        let said = signs.as_deref().unwrap_or(response);
        let text = named::condition_of_set(said).unwrap_or(said);
        let judged = self.judge_text(text, reader);
        if judged.verdict == Verdict::Incorrect && self.is_right_with_commas(text, reader) {
            return because(Verdict::Unreadable, KindReason::RunTogether { kind: self.kind });
        }
        if text != response && judged.verdict == Verdict::Unreadable {
            // It would count characters that were not typed.
            return not_of_kind(response, self.kind);
        }
        prose::unless_prose(judged, text, &self.letters(), self.kind)
    }

    /// Whether nothing is missing but commas: `x = 2 y = 3`, which reads as 2 times y.
    fn is_right_with_commas(&self, text: &str, reader: Reader) -> bool {
        let separated = separate::before_relations(text);
        let judged = separated.map(|separated| self.judge_text(&separated, reader).verdict);
        matches!(judged, Some(Verdict::Correct | Verdict::WrongForm))
    }

    fn judge_text(&self, response: &str, reader: Reader) -> Judgement {
        let joining = Joining::of(reader.locale);
        let reading = Reading { marks: Marks::Style(reader.numbers), joining, commas_separate: false };
        let letter = self.letters().first().copied().unwrap_or(X);
        let mut steps = Steps::for_text(response);
        let formula = match formula::read(response, reading, letter) {
            Ok(formula) => formula,
            Err(NoFormula::Break(found)) => return because(Verdict::Unreadable, breaks(found)),
            Err(NoFormula::Expression) => {
                // What is too much to work out is refused here as well.
                return match parse(response, reading.marks).map(|tree| value(&tree, &mut steps)) {
                    Ok(Err(found)) => because(Verdict::Unreadable, breaks(found)),
                    Ok(Ok(worth)) => self.judge_side(&worth, &mut steps).unwrap_or_else(too_hard),
                    _ => because(Verdict::Incorrect, KindReason::NeedsRelation { kind: self.kind }),
                };
            }
        };
        let formula = named::with_name_of(&self.formula, &self.letters(), &formula).unwrap_or(formula);
        match conditions(&formula, &mut steps) {
            Ok(conditions) => self.judge_formula(&formula, &conditions, &mut steps).unwrap_or_else(too_hard),
            Err(found) => because(Verdict::Unreadable, breaks(found)),
        }
    }

    /// An expression where all of `y = 2x + 1` or `y = 3` is asked for: what y is, or something else.
    fn judge_side(&self, worth: &Ratio, steps: &mut Steps) -> Result<Judgement, TooHard> {
        let needs_relation = because(Verdict::Incorrect, KindReason::NeedsRelation { kind: self.kind });
        let Formula::One(formula::Written { left, relation: Relation::Equal, right }) = &self.formula else {
            return Ok(needs_relation);
        };
        for (name, side) in [(left, right), (right, left)] {
            let Tree::Letter(letter) = name else { continue };
            let Ok(side) = value(side, steps) else { continue };
            if !side.letters().contains(letter) && side.equals(worth, steps)? {
                return Ok(because(Verdict::WrongForm, KindReason::WholeEquation { name: letter.name }));
            }
        }
        Ok(needs_relation)
    }

    fn judge_formula(
        &self,
        formula: &Formula<formula::Written>,
        conditions: &Formula<Condition>,
        steps: &mut Steps,
    ) -> Result<Judgement, TooHard> {
        if !self.has_solutions_of(conditions, steps)? {
            return Ok(match other_case(&formula::letters(conditions), &self.letters()) {
                Some(reason) => because(Verdict::Unreadable, reason),
                None => because(Verdict::Incorrect, KindReason::NotRight { kind: self.kind }),
            });
        }
        if self.writing == Writing::Simplest {
            let formula = formula.map::<_, TooHard>(&mut |written| Ok(written.without_ones()))?;
            if !self.is_written_so(&formula, steps)? {
                return Ok(because(Verdict::WrongForm, self.what_is_left_to_do(&formula, steps)?));
            }
        }
        if !self.simplify.is_optional() {
            for written in formula.conditions() {
                if !is_in_lowest_terms(&written.left, steps)? || !is_in_lowest_terms(&written.right, steps)? {
                    return Ok(because(Verdict::WrongForm, KindReason::LowestTerms));
                }
            }
        }
        Ok(Judgement::correct())
    }

    fn has_solutions_of(&self, other: &Formula<Condition>, steps: &mut Steps) -> Result<bool, TooHard> {
        let letters: BTreeSet<Letter> = self.letters().union(&formula::letters(other)).copied().collect();
        match letters.len() {
            0 | 1 => {
                let letter = letters.first().copied().unwrap_or(X);
                line::same_solutions(&self.conditions, other, letter, steps)
            }
            _ => system::same_solutions(&self.conditions, other, steps),
        }
    }

    /// Whether each condition is written as one of the key, up to order and which side is which; or, where the key
    /// leaves something to do, with nothing left to do.
    fn is_written_so(&self, formula: &Formula<formula::Written>, steps: &mut Steps) -> Result<bool, TooHard> {
        let mut is_tidy_key = true;
        for written in self.formula.conditions() {
            is_tidy_key = is_tidy_key && is_tidy(&written.left, steps)? && is_tidy(&written.right, steps)?;
        }
        if normal(formula) == normal(&self.formula) {
            return Ok(true);
        }
        let has_as_many = formula.conditions().len() == self.formula.conditions().len();
        if self.kind == Kind::Inequality && has_as_many && are_bounds(&self.formula, steps)? {
            return are_bounds(formula, steps);
        }
        let mut is_tidy_response = !is_tidy_key;
        for written in formula.conditions() {
            is_tidy_response = is_tidy_response && is_tidy(&written.left, steps)? && is_tidy(&written.right, steps)?;
        }
        Ok(is_tidy_response)
    }

    /// What is missing from a right response that is not written as asked: where the letter stands alone already, it is the
    /// number's turn.
    fn what_is_left_to_do(
        &self,
        formula: &Formula<formula::Written>,
        steps: &mut Steps,
    ) -> Result<KindReason, TooHard> {
        let form = self.form();
        let asked = KindReason::AskedForm(vec![form]);
        let mut is_worked_out = true;
        for written in formula.conditions() {
            let ((Tree::Letter(_), number) | (number, Tree::Letter(_))) = (&written.left, &written.right) else {
                return Ok(asked);
            };
            if form != KindForm::Solved || has_letter(number) {
                return Ok(asked);
            }
            if !is_in_lowest_terms(number, steps)? {
                return Ok(KindReason::LowestTerms);
            }
            is_worked_out = is_worked_out && is_tidy(number, steps)?;
        }
        Ok(if is_worked_out { asked } else { KindReason::WorkOut })
    }

    /// What its writing is called where it matters.
    fn form(&self) -> KindForm {
        let is_solved = |written: &&formula::Written| match (&written.left, &written.right) {
            (Tree::Letter(_), number) | (number, Tree::Letter(_)) => !has_letter(number),
            _ => false,
        };
        if self.formula.conditions().iter().all(is_solved) { KindForm::Solved } else { KindForm::Simplest }
    }

    fn shown(&self, reader: Reader) -> String {
        let [and, or] = match reader.locale {
            Locale::En => [" and ", " or "],
            Locale::Es => [" y ", " o "],
        };
        let relations = |text: &str| text.replace("<=", "≤").replace(">=", "≥").replace("!=", "≠");
        let alternatives = self.text.split(" or ").map(|alternative| {
            alternative.split(" and ").map(|part| list::shown(&relations(part), reader)).collect::<Vec<_>>().join(and)
        });
        alternatives.collect::<Vec<_>>().join(or)
    }

    fn accepted(&self) -> Vec<Accepted> {
        let mut accepted = vec![Accepted::Kind(KindAccepted::Kind(self.kind))];
        if self.writing == Writing::Simplest {
            accepted = vec![Accepted::Kind(KindAccepted::Forms(vec![self.form()]))];
        }
        if !self.simplify.is_optional() {
            accepted.push(Accepted::LowestTerms);
        }
        accepted
    }
}

/// Whether each is a letter and a number with nothing left to do, however the number is written: `x < 7/2`, `3.5 > x`.
fn are_bounds(formula: &Formula<formula::Written>, steps: &mut Steps) -> Result<bool, TooHard> {
    for written in formula.conditions() {
        let ((Tree::Letter(_), number) | (number, Tree::Letter(_))) = (written.left.bare(), written.right.bare())
        else {
            return Ok(false);
        };
        if has_letter(number) || !is_tidy(number, steps)? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// The sides of each condition up to order, turned so that the smaller writing comes first.
fn normal(formula: &Formula<formula::Written>) -> Vec<(Normal, formula::Relation, Normal)> {
    let one = |written: &&formula::Written| {
        let (left, right) = (Normal::of(&written.left), Normal::of(&written.right));
        if left <= right { (left, written.relation, right) } else { (right, written.relation.mirrored(), left) }
    };
    let mut all: Vec<_> = formula.conditions().iter().map(one).collect();
    all.sort();
    all
}
