//! The operating curve of a threshold: how likely who passes it, drawn, in a sentence, and in figures.

use crate::ui::{
    dom::{El, el, p, svg},
    words::say,
};
use mastery::{
    operating::{chance_to_pass, chance_with_tries},
    threshold::Threshold,
};
use words::staff::Workshop;

/// Nobody tries for ever.
const TRIES: u32 = 3;
/// Whoever knows so many in ten should seldom pass, and whoever knows nine nearly always.
const TOLD: [u8; 2] = [7, 9];
/// The steps of a line.
const STEPS: u8 = 60;

/// The drawing's coordinates: 40 to 400 across for 0 to 10 in ten, 180 to 20 upwards for 0 to 100 in a hundred.
fn across(skill: f64) -> f64 {
    40.0 + skill * 360.0
}

fn up(chance: f64) -> f64 {
    180.0 - chance * 160.0
}

fn at(value: f64) -> String {
    format!("{value:.1}")
}

/// In hundredths, rounded: 0 and 100 are less and more than that.
fn hundredths(chance: f64) -> u8 {
    (chance * 100.0).round().clamp(0.0, 100.0) as u8
}

/// The figure with its sentences.
#[must_use]
pub fn curve(threshold: Threshold) -> El {
    let caption = say(Workshop::CurveCaption);
    let drawing = svg("svg")
        .attr("viewBox", "0 0 420 210")
        .attr("class", "curve")
        .attr("role", "img")
        .attr("aria-label", &caption)
        .all(axes())
        .child(line("thrice", |skill| chance_with_tries(threshold, skill, TRIES)))
        .child(line("once", |skill| chance_to_pass(threshold, skill)))
        .all(point(threshold));
    let sentence = |known: u8| {
        let skill = f64::from(known) / 10.0;
        let once = hundredths(chance_to_pass(threshold, skill));
        let thrice = hundredths(chance_with_tries(threshold, skill, TRIES));
        p("", &say(Workshop::Worth { known, once, thrice }))
    };
    let figure = el("figure", "").child(drawing).child(el("figcaption", "soft small").text(&caption));
    el("div", "stack").child(figure).all(TOLD.map(sentence).into()).child(figures(threshold))
}

fn line(class: &str, chance: impl Fn(f64) -> f64) -> El {
    let place = |step: u8| {
        let skill = f64::from(step) / f64::from(STEPS);
        format!("{},{}", at(across(skill)), at(up(chance(skill))))
    };
    let points: Vec<String> = (0..=STEPS).map(place).collect();
    svg("polyline").attr("class", class).attr("points", &points.join(" "))
}

/// Lines and figures for every quarter of the chance, and words for none, half and all of the skill.
fn axes() -> Vec<El> {
    let text = |x: f64, y: f64, anchor: &str, text: &str| {
        svg("text").attr("x", &at(x)).attr("y", &at(y)).attr("text-anchor", anchor).text(text)
    };
    let level = |hundredths: u8| {
        let y = up(f64::from(hundredths) / 100.0);
        let line = svg("line").attr("x1", "40").attr("x2", "400").attr("y1", &at(y)).attr("y2", &at(y));
        [line, text(34.0, y + 4.0, "end", &hundredths.to_string())]
    };
    let skill = |(known, anchor): (u8, &str)| {
        text(across(f64::from(known) / 10.0), 200.0, anchor, &say(Workshop::InTen { known }))
    };
    let levels = [0, 25, 50, 75, 100].into_iter().flat_map(level);
    levels.chain([(0, "start"), (5, "middle"), (10, "end")].map(skill)).collect()
}

/// The point of the first sentence, with its chance where neither line is: below, to the right.
fn point(threshold: Threshold) -> Vec<El> {
    let skill = f64::from(TOLD[0]) / 10.0;
    let chance = chance_to_pass(threshold, skill);
    let (x, y) = (across(skill), up(chance));
    let dot = svg("circle").attr("cx", &at(x)).attr("cy", &at(y)).attr("r", "5.5");
    let said = svg("text")
        .attr("class", "told")
        .attr("x", &at(x + 10.0))
        .attr("y", &at((y + 5.0).min(176.0)))
        .text(&say(Workshop::InHundred { chance: hundredths(chance) }));
    vec![dot, said]
}

/// The same as a table.
fn figures(threshold: Threshold) -> El {
    let head = [Workshop::Known, Workshop::OneTry, Workshop::ThreeTries];
    let head = el("tr", "").all(head.map(|key| el("th", "").attr("scope", "col").text(&say(key))).into());
    let row = |known: u8| {
        let skill = f64::from(known) / 10.0;
        let cell = |chance: f64| el("td", "").text(&say(Workshop::InHundred { chance: hundredths(chance) }));
        el("tr", "")
            .child(el("th", "").attr("scope", "row").text(&say(Workshop::InTen { known })))
            .child(cell(chance_to_pass(threshold, skill)))
            .child(cell(chance_with_tries(threshold, skill, TRIES)))
    };
    let table = el("table", "figures")
        .child(el("thead", "").child(head))
        .child(el("tbody", "").all((0..=10).map(row).collect()));
    el("details", "").child(el("summary", "").text(&say(Workshop::Figures))).child(table)
}
