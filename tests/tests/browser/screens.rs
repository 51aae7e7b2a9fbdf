//! Every screen of a student, looked at on three devices, in both themes, by axe-core.

use crate::stage::Stage;
use anyhow::{Result, ensure};
use serde_json::Value;
use std::path::Path;
use tests::axe;
use tests::chromium::{Chromium, Device, Theme};
use tests::student::Student;
use tests::tour::{self, Screen};

/// What is wider than the page, and what is too small to press: 44 pixels, counted with its label, or with whatever
/// around it takes a press for it.
const MEASURE: &str = r"
    const PRESSED = 'button, a[href], input, select, textarea, summary, [role=button]';
    const usable = element => element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert]');
    const size = element => {
        const boxes = [element, ...(element.labels ?? [])].map(part => part.getBoundingClientRect());
        return [Math.max(...boxes.map(box => box.width)), Math.max(...boxes.map(box => box.height))];
    };
    const takes = (element, x, y) => document.elementFromPoint(x, y)?.closest(PRESSED) === element;
    const roomy = element => {
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = element.getBoundingClientRect();
        const [x, y] = [box.left + Math.min(box.width, innerWidth) / 2, box.top + box.height / 2];
        const around = [[-21.9, 0], [21.9, 0], [0, -21.9], [0, 21.9]];
        return around.every(([right, down]) => takes(element, x + right, y + down));
    };
    const page = document.documentElement;
    const at = page.scrollTop;
    const small = [...document.querySelectorAll(PRESSED)]
        .filter(usable)
        .map(element => [element, ...size(element)])
        .filter(([element, width, height]) => (width < 43.9 || height < 43.9) && !roomy(element))
        .map(([element, width, height]) => [element.outerHTML.slice(0, 120), width, height]);
    page.scrollTop = at;
    const wide = [...document.body.querySelectorAll('*')]
        .filter(element => element.getBoundingClientRect().right > innerWidth + 0.5)
        .map(element => element.outerHTML.slice(0, 120));
    return { small, wide: page.scrollWidth > innerWidth ? wide.slice(-5) : null, height: page.scrollHeight, room: innerHeight };
";

#[tokio::test]
async fn every_screen_fits_every_device_and_is_accessible_in_both_themes() -> Result<()> {
    let stage = Stage::new().await?;
    let (browser, student) = (&stage.browser, Student::new(&stage.browser, stage.fresh(0)?));
    browser.visit("/").await?;
    tour::student(&student, async |screen| {
        for device in Device::ALL {
            fits(browser, &format!("{screen:?}"), device, screen == Screen::Attempt).await?;
        }
        judged(browser, &format!("{screen:?}")).await?;
        Ok(())
    })
    .await?;
    stage.browser.finish().await?;
    Ok(())
}

/// A screen on every device and in both themes; on a laptop at the end.
pub async fn look(browser: &Chromium, screen: &str) -> Result<()> {
    for device in Device::ALL {
        fits(browser, screen, device, false).await?;
    }
    judged(browser, screen).await?;
    browser.use_device(Device::LAPTOP).await
}

/// By axe-core, where there is a keypad and where there is none, in both themes. With a folder in `TENFOLD_PICTURES` by
/// people too: a picture of each lies there.
pub async fn judged(browser: &Chromium, screen: &str) -> Result<()> {
    for device in [Device::PHONE, Device::LAPTOP] {
        browser.use_device(device).await?;
        for theme in Theme::ALL {
            browser.use_theme(theme).await?;
            let name = format!("{screen} ({}, {} pixels wide)", theme.name(), device.width);
            axe::check(browser, &name).await?;
            if let Some(folder) = std::env::var_os("TENFOLD_PICTURES") {
                let file = format!("{}.png", name.replace('/', "-"));
                std::fs::write(Path::new(&folder).join(file), browser.picture(true).await?)?;
            }
        }
    }
    Ok(())
}

/// No scrolling sideways, and nothing too small for a finger; where the page has to be seen whole, none downwards either.
pub async fn fits(browser: &Chromium, screen: &str, device: Device, whole: bool) -> Result<()> {
    browser.use_device(device).await?;
    let found: Value = browser.ask(MEASURE).await?;
    let on = format!("{screen} on {}x{}", device.width, device.height);
    ensure!(found["wide"].is_null(), "{on} scrolls sideways: {:#}", found["wide"]);
    ensure!(found["small"] == serde_json::json!([]), "{on} has targets under 44 pixels: {:#}", found["small"]);
    let (height, room) = (found["height"].as_u64(), found["room"].as_u64());
    ensure!(!whole || height <= room, "{on} is {height:?} pixels high, the device {room:?}");
    Ok(())
}
