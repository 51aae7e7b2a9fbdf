//! The center and the radius of a circle from its equation.

use crate::{
    answers::Key,
    model::{ItemModel, Misconception, ParamsError},
    models::{
        keys::list,
        ranges::Ranges,
        terms::{Term, group, related, row},
    },
    prompt::{Math, Part, Prompt, aloud},
    seed::Chance,
};
use serde::{Deserialize, Serialize};
use words::{
    Reader, Say,
    items::{
        algebra::Step,
        geometry::circle_equation::{FORM, Words},
    },
    parameters::Parameter,
};

/// The model.
pub struct CircleEquation;

/// Which form the equation has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Params {
    /// Which form the equation has.
    pub form: Form,
}

/// Which form the equation has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Form {
    /// `(x − h)² + (y − k)² = r²`
    Squares,
    /// `x² + y² + dx + ey + f = 0`
    Expanded,
}

impl Default for Params {
    fn default() -> Self {
        Self { form: Form::Squares }
    }
}

/// A circle by its center and radius.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Circle {
    form: Form,
    h: i64,
    k: i64,
    r: i64,
}

const NUMBERS: Ranges<3> = Ranges([(-9, 9), (-9, 9), (2, 12)]);

fn fits(row: &[i64; 3]) -> bool {
    let [h, k, r] = *row;
    h * k != 0 && h != k && h * h + k * k != r * r
}

impl Circle {
    fn row(self, reader: Reader) -> Vec<Math> {
        let Self { form, h, k, r } = self;
        match form {
            Form::Squares => {
                let square = |letter, number: i64| {
                    Math::power(group(&[Term::of(1, letter), Term::number(-number)], reader), 2, reader)
                };
                let left = vec![square('x', h), Math::Operator('+'), square('y', k)];
                related(left, '=', vec![Math::whole(r * r, reader)])
            }
            Form::Expanded => {
                let rest = Term::number(h * h + k * k - r * r);
                let squares = [Term::squared(1, 'x'), Term::squared(1, 'y')];
                let all = [squares[0], squares[1], Term::of(-2 * h, 'x'), Term::of(-2 * k, 'y'), rest];
                related(row(&all, reader), '=', vec![Math::whole(0, reader)])
            }
        }
    }
}

impl ItemModel for CircleEquation {
    type Params = Params;
    type Item = Circle;

    const ID: &'static str = "circle-equation";
    const VERSION: u16 = 1;
    const BLUEPRINT: u16 = 1;

    const PARAMETERS: &'static [Parameter] = &[FORM];

    fn check(_: &Params) -> Result<(), ParamsError> {
        Ok(())
    }

    fn distinct(_: &Params) -> u64 {
        NUMBERS.count(fits)
    }

    fn draw(params: &Params, chance: &mut Chance) -> Circle {
        let [h, k, r] = NUMBERS.draw(fits, chance);
        Circle { form: params.form, h, k, r }
    }

    fn difficulty(item: &Circle) -> u32 {
        u32::from(item.h < 0) + u32::from(item.k < 0) + u32::from(item.r > 6)
    }

    fn key(item: &Circle) -> Key {
        list(&[item.h, item.k, item.r])
    }

    fn prompt(item: &Circle, reader: Reader) -> Prompt {
        Prompt(vec![Part::words(Words::Ask, reader), Part::Math(item.row(reader))])
    }

    fn speech(item: &Circle, reader: Reader) -> String {
        Words::Speech { row: aloud(&item.row(reader), reader) }.say(reader)
    }

    fn solution(item: &Circle, reader: Reader) -> Vec<String> {
        let mut steps = Vec::new();
        if item.form == Form::Expanded {
            let squares = Circle { form: Form::Squares, ..*item };
            steps.push(Words::CompleteBoth { row: Part::Math(squares.row(reader)).text() }.say(reader));
        }
        steps.push(Words::OppositesAndRoot { square: item.r * item.r }.say(reader));
        steps.push(Step::Answer { shown: Self::key(item).shown(reader) }.say(reader));
        steps
    }

    fn misconceptions(item: &Circle, reader: Reader) -> Vec<Misconception> {
        let way = |name, answer: [i64; 3], words: Words| Misconception::new(name, list(&answer), words, reader);
        let Circle { h, k, r, .. } = *item;
        let rule = || Words::OppositesAndRoot { square: r * r };
        vec![
            way("other-signs", [-h, -k, r], rule()),
            way("square-for-radius", [h, k, r * r], rule()),
            way("both", [-h, -k, r * r], rule()),
        ]
    }
}
