//! axe-core's judgement of the page as it is.

use crate::chromium::Chromium;
use crate::environment;
use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use std::fs;

/// Every rule that axe has for WCAG 2.2 A and AA, apart from those that it calls experimental, and its best practices. The
/// size of targets is the one of them that it leaves out unless it is asked for.
///
/// Contrast that axe can't tell is a fault too, except where it is known why it can't.
const RUN: &str = r"
    const done = arguments[arguments.length - 1];

    const boxOf = element => element.getBoundingClientRect();
    const meet = (one, other) =>
        one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
    const holds = (outer, inner) => outer.left <= inner.left && inner.right <= outer.right
        && outer.top <= inner.top && inner.bottom <= outer.bottom;
    const styled = (element, name) => getComputedStyle(element).getPropertyValue(name);
    const bars = [...document.body.querySelectorAll('*')].filter(element => styled(element, 'position') === 'sticky');
    const isInBar = element => bars.some(bar => bar.contains(element));
    const isUnderBar = element => bars.some(bar => !bar.contains(element) && meet(boxOf(bar), boxOf(element)));
    const isScrolledAway = element => {
        for (let outer = element.parentElement; outer && outer !== document.body; outer = outer.parentElement) {
            if (/auto|scroll/.test(styled(outer, 'overflow')) && !holds(boxOf(outer), boxOf(element))) return true;
        }
        return false;
    };

    // What lies under a line which stays in sight, or beyond the edge of what scrolls: nobody reads or presses it there, and
    // it looks like its neighbours when it is scrolled to. The line itself has a ground of its own.
    const isOutOfSight = element => isUnderBar(element) || isScrolledAway(element);
    const known = {
        bgOverlap: isOutOfSight,
        elmPartiallyObscured: isOutOfSight,
        shortTextContent: isOutOfSight,
        elmPartiallyObscuring: element => isInBar(element) || isOutOfSight(element),
        // A sign without a letter: axe takes it for a picture with colours of its own. Ours have those of the text around.
        nonBmp: () => true,
    };
    const reasons = node => node.any.map(check => check.data?.messageKey ?? 'no reason');
    // Letters in a drawing: axe takes all of it for a picture, and its lines for other elements.
    const isDrawn = element => element.closest('svg');
    const isKnown = node => isDrawn(node.element) || reasons(node).every(reason => known[reason]?.(node.element));

    const told = node => `${node.target.join(' ')}: ${node.failureSummary.replace(/\s+/g, ' ')} ${node.html.slice(0, 200)}`;
    const undecided = ({ nodes }) => nodes.filter(node => !isKnown(node)).map(node => `${reasons(node)} at ${told(node)}`);
    const isFault = id => node => id !== 'target-size' || !isUnderBar(node.element);
    const faults = ({ id, impact, help, nodes }) => ({ rule: id, impact, help, nodes: nodes.filter(isFault(id)).map(told) });
    const rules = { 'target-size': { enabled: true } };
    axe.run(document, { resultTypes: ['violations', 'incomplete'], elementRef: true, rules }).then(
        found => done({
            violations: found.violations.map(faults).filter(({ nodes }) => nodes.length > 0),
            undecided: found.incomplete.filter(({ id }) => id === 'color-contrast').flatMap(undecided),
        }),
        reason => done({ failed: String(reason) }));
";

/// Fails with what axe-core found on this page, if it found anything.
///
/// # Errors
/// When there is a violation, or contrast that axe-core can't tell for no known reason, or it does not run.
pub async fn check(browser: &Chromium, screen: &str) -> Result<()> {
    // Half-faded colours are nobody's fault.
    browser
        .window
        .execute("document.getAnimations().forEach(a => { try { a.finish() } catch {} })", Vec::new())
        .await?;
    // Through DevTools, which no Content-Security-Policy holds back.
    let script = fs::read_to_string(environment::axe())?;
    browser.devtools("Runtime.evaluate", json!({ "expression": script })).await?;
    let found = browser.window.execute_async(RUN, Vec::new()).await.context("axe-core did not run")?;
    let found = found.json();
    ensure!(found["failed"].is_null(), "axe-core failed on {screen}: {}", found["failed"]);
    for (sort, trouble) in [("violations", "is not accessible"), ("undecided", "has contrast that axe-core can't tell")]
    {
        let found = found[sort].as_array().context("axe-core said nothing")?;
        ensure!(found.is_empty(), "{screen} {trouble}: {}", listed(found));
    }
    Ok(())
}

fn listed(found: &[Value]) -> String {
    serde_json::to_string_pretty(found).unwrap_or_default()
}
