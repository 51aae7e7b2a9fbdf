//! A part of a prompt as it is shown.

use super::{
    dom::{El, el, p},
    figure::figure,
    mathematics::row,
};
use generators::prompt::{Column, Math, Part, Table};

/// A part of a prompt.
#[must_use]
pub fn part(part: &Part) -> El {
    match part {
        Part::Words(sentence) => p("asked", sentence),
        Part::Math(pieces) => el("p", "math").all(row(pieces)),
        Part::Column(column) => below_each_other(column),
        Part::Table(values) => table(values),
        Part::Choices(choices) => {
            let choice = |parts: &Vec<Part>| el("li", "").all(parts.iter().map(self::part).collect());
            el("ol", "choices").attr("type", "a").all(choices.iter().map(choice).collect())
        }
        Part::Figure(picture) => figure(picture),
    }
}

/// Numbers below each other, their last digits in line, the sign before the last of them.
fn below_each_other(column: &Column) -> El {
    let last = column.numbers.len().saturating_sub(1);
    let line = |(n, number): (usize, &String)| {
        let sign = if n == last { column.sign.to_string() } else { String::new() };
        el("tr", "").child(el("td", "").text(&sign)).child(el("td", "").text(number))
    };
    el("table", "column math").all(column.numbers.iter().enumerate().map(line).collect())
}

fn table(values: &Table) -> El {
    let cells = |tag: &'static str, cells: &[Vec<Math>]| {
        el("tr", "").all(cells.iter().map(|cell| el(tag, "math").all(row(cell))).collect())
    };
    let heads = (!values.heads.is_empty()).then(|| el("thead", "").child(cells("th", &values.heads)));
    let rows = values.rows.iter().map(|row| cells("td", row)).collect();
    el("table", "values").maybe(heads).child(el("tbody", "").all(rows))
}
