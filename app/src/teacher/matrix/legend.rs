//! What the signs of the table mean.

use super::sign::sign;
use crate::ui::{
    dom::{El, el},
    words::say,
};
use mastery::{
    matrix::{Cell, Progress, STUCK},
    standing::{MetBy, Score},
    time::Instant,
};
use words::staff::Matrix as Said;

/// The legend: the very signs, in the order of a way to mastery.
pub fn legend() -> El {
    let not_yet = |tries| {
        let score = Some(Score { right: 7, of: 10 });
        Cell::NotYet { last: score, best: score, tries }
    };
    let met = |by| Cell::Met { since: Instant(0), by, showing: None };
    let progress = Progress { answered: 3, of: 10 };
    let again = Cell::Met { since: Instant(0), by: MetBy::Demonstration, showing: Some(progress) };
    let signs = [
        (met(MetBy::Demonstration), None),
        (met(MetBy::Teacher), None),
        (Cell::Showing { answered: progress.answered, of: progress.of, tries: 0 }, Some(Said::LegendShowing)),
        (again, Some(Said::LegendShowingAgain)),
        (not_yet(1), Some(Said::LegendNotYet)),
        (not_yet(STUCK), Some(Said::LegendStuck { tries: STUCK })),
        (Cell::Practising { last: Instant(0) }, None),
        (Cell::Ready, None),
        (Cell::NotOpen, None),
        (Cell::Excused, None),
    ];
    let line = |(cell, said): (Cell, Option<Said>)| {
        let (class, text) = sign(cell);
        let words = said.map_or_else(|| say(cell.said()), say);
        let sign = el("i", &format!("sign {class}")).attr("aria-hidden", "true").text(&text);
        el("li", "").child(sign).child(el("span", "").text(&words))
    };
    el("ul", "legend small soft").attr("aria-label", &say(Said::Legend)).all(signs.map(line).into())
}
