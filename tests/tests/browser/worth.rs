//! What a threshold is worth, as a teacher reads it, against a sum of its own; what is drawn, against the same functions.

use anyhow::{Context, Result, ensure};
use mastery::operating::{chance_to_pass, chance_with_tries};
use mastery::threshold::Threshold;
use serde::Deserialize;
use serde_json::json;
use tests::teacher::Teacher;
use words::staff::Workshop;

/// Waits until the page says what so many right of so many are worth, for who knows 7 in 10 and for who knows 9, and sees
/// that it is drawn so.
pub async fn reads_worth(teacher: &Teacher<'_>, required: u16, of: u16) -> Result<()> {
    for known in [7, 9] {
        let (once, thrice) = passes(known, required.into(), of.into());
        teacher.reads(Workshop::Worth { known, once, thrice }).await?;
    }
    let threshold = Threshold::correct(required, of)?;
    let drawn = Drawn::of(teacher).await?;
    for tenths in 0..=10 {
        let skill = f64::from(tenths) / 10.0;
        drawn.is_at(&drawn.solid, skill, chance_to_pass(threshold, skill)).context("the solid line")?;
        drawn.is_at(&drawn.dashed, skill, chance_with_tries(threshold, skill, 3)).context("the dashed line")?;
    }
    Ok(())
}

/// The two lines, and the places of their axes as they are written at them.
#[derive(Deserialize)]
struct Drawn {
    solid: Vec<(f64, f64)>,
    dashed: Vec<(f64, f64)>,
    /// Where none and all of the skill are, across.
    skills: (f64, f64),
    /// Where no chance and certainty are, upwards.
    chances: (f64, f64),
}

impl Drawn {
    async fn of(teacher: &Teacher<'_>) -> Result<Self> {
        let script = "
            const [none, all] = arguments, svg = document.querySelector('svg.curve');
            const lines = [...svg.querySelectorAll('polyline')];
            const line = is => {
                const found = lines.filter(line => is === (getComputedStyle(line).strokeDasharray === 'none'));
                if (found.length !== 1) throw new Error(`${found.length} lines`);
                return found[0].getAttribute('points').split(' ').map(point => point.split(',').map(Number));
            };
            const texts = [...svg.querySelectorAll('text')];
            const across = said => Number(texts.find(text => text.textContent === said).getAttribute('x'));
            const level = said => {
                const labelled = line => line.nextElementSibling.textContent === said;
                return Number([...svg.querySelectorAll('line')].find(labelled).getAttribute('y1'));
            };
            return { solid: line(true), dashed: line(false), skills: [across(none), across(all)],
                chances: [level('0'), level('100')] };
        ";
        let ends = [0, 10].map(|known| json!(teacher.words(Workshop::InTen { known })));
        Ok(serde_json::from_value(teacher.browser.ask_with(script, ends.into()).await?)?)
    }

    /// Whether a line has this chance at this skill, as near as a tenth of a pixel can say it.
    fn is_at(&self, line: &[(f64, f64)], skill: f64, chance: f64) -> Result<()> {
        let part = |(from, to): (f64, f64), place: f64| (place - from) / (to - from);
        let near = |(x, _): &&(f64, f64)| (part(self.skills, *x) - skill).abs() < 0.001;
        let (_, y) = line.iter().find(near).with_context(|| format!("no point at {skill}: {line:?}"))?;
        let drawn = part(self.chances, *y);
        ensure!((drawn - chance).abs() < 0.001, "at {skill} it is {drawn}, not {chance}");
        Ok(())
    }
}

/// In how many of a hundred tries somebody passes who knows so many in ten, and how many of a hundred such students do in
/// three tries: over all the ways to be right often enough, in whole numbers.
fn passes(known: u8, required: u32, of: u32) -> (u8, u8) {
    let known = u128::from(known);
    let mut ways = 1;
    let mut right_ones = 0;
    for right in 0..=of {
        if right >= required {
            right_ones += ways * known.pow(right) * (10 - known).pow(of - right);
        }
        ways = ways * u128::from(of - right) / u128::from(right + 1);
    }
    let all = 10_u128.pow(of);
    let missed_thrice = (all - right_ones).pow(3);
    (hundredths(right_ones, all), hundredths(all.pow(3) - missed_thrice, all.pow(3)))
}

fn hundredths(part: u128, all: u128) -> u8 {
    u8::try_from((part * 200 + all) / (all * 2)).unwrap_or(u8::MAX)
}
