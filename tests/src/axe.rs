//! axe-core's judgement of the page as it is.

use crate::chromium::Chromium;
use crate::environment;
use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use std::fs;

/// What a person with eyes on the rules sees at once: every rule of WCAG 2.2 A and AA, and axe's best practices.
const RUN: &str = "
    const done = arguments[arguments.length - 1];
    axe.run(document, { resultTypes: ['violations', 'incomplete'] }).then(
        found => done({ violations: found.violations.map(v => ({
            rule: v.id, impact: v.impact, help: v.help,
            nodes: v.nodes.map(n => n.target.join(' ') + ': ' + n.failureSummary.replace(/\\s+/g, ' ') + ' ' + n.html.slice(0, 200)),
        })) }),
        reason => done({ failed: String(reason) }));
";

/// Fails with what axe-core found on this page, if it found anything.
///
/// # Errors
/// When there is a violation, or axe-core does not run.
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
    let violations = found["violations"].as_array().context("axe-core said nothing")?;
    ensure!(violations.is_empty(), "{screen} is not accessible: {}", listed(violations));
    Ok(())
}

fn listed(violations: &[Value]) -> String {
    serde_json::to_string_pretty(violations).unwrap_or_default()
}
