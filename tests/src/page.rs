//! A page as a person has it before them: what can be read, what can be pressed, by the names that are read out.

use crate::chromium::Chromium;
use crate::wait;
use anyhow::{Context, Result};
use serde_json::{Value, json};
use std::path::Path;
use thirtyfour::prelude::*;

/// The name of what is on a page, as it is read out.
const NAME: &str = r"
    const read = element => {
        const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT), parts = [];
        while (texts.nextNode()) {
            const hidden = texts.currentNode.parentElement.closest('[aria-hidden=true]');
            if (!hidden || !element.contains(hidden)) parts.push(texts.currentNode.data.trim());
        }
        return parts.filter(part => part).join(' ').replace(/\s+/g, ' ');
    };
    const name = element => {
        if (element.ariaLabel) return element.ariaLabel.trim();
        const by = element.getAttribute('aria-labelledby');
        if (by) return by.split(/\s+/).map(id => read(document.getElementById(id))).join(' ');
        if (element.labels?.length) return read(element.labels[0]);
        return read(element);
    };
";

/// Finds what has a name: of buttons, links and fields that can be seen and used, the first one of that name. A label may
/// go on with a hint.
const FIND: &str = r"
    const [kinds, wanted] = arguments;
    const usable = element => element.checkVisibility({ visibilityProperty: true }) && !element.disabled && !element.closest('[inert]');
    const bears = element => name(element) === wanted || (!!element.labels?.length && name(element).startsWith(wanted + ' '));
    return [...document.querySelectorAll(kinds)].find(element => usable(element) && bears(element)) ?? null;
";

/// What has the focus, and whether one sees that it has it.
const FOCUSED: &str = r"
    const element = document.activeElement;
    const style = getComputedStyle(element);
    const visible = (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
    return [element.tagName, name(element), visible];
";

const PRESSABLE: &str = "button, a[href], [role=button], input[type=checkbox], input[type=radio], summary";
const FIELDS: &str = "input, select, textarea, [role=textbox]";

/// What has the focus.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Focused {
    /// Its element, as `BUTTON`; `BODY` where nothing has the focus.
    pub kind: String,
    /// What is read out.
    pub name: String,
    /// Whether one sees that it has the focus.
    pub is_visible: bool,
}

impl Chromium {
    /// Presses the button or link of this name, as soon as it is there.
    ///
    /// # Errors
    /// When it does not come, or something lies above it.
    pub async fn press(&self, name: &str) -> Result<()> {
        self.await_here(&format!("a button or link named {name:?}"), async || {
            let Some(element) = self.named(PRESSABLE, name).await? else { return Ok(None) };
            match element.click().await {
                Ok(()) => Ok(Some(())),
                // Drawn anew between looking and pressing, still moving, or under a line that stays in sight: a person would
                // scroll to it and press again.
                Err(error) if is_passing(&error) => {
                    let script = "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })";
                    let _ = self.window.execute(script, vec![element.to_json()?]).await;
                    Ok(None)
                }
                Err(error) => Err(error.into()),
            }
        })
        .await
    }

    /// Puts text into the field of this name, in the place of what was there.
    ///
    /// # Errors
    /// When there is no such field.
    pub async fn fill(&self, name: &str, text: &str) -> Result<()> {
        let field =
            self.await_here(&format!("a field named {name:?}"), async || self.named(FIELDS, name).await).await?;
        field.clear().await?;
        field.send_keys(text).await?;
        Ok(())
    }

    /// Chooses a file in the field of this name.
    ///
    /// # Errors
    /// When there is no such field.
    pub async fn choose(&self, name: &str, file: &Path) -> Result<()> {
        let field =
            self.await_here(&format!("a field named {name:?}"), async || self.named(FIELDS, name).await).await?;
        field.send_keys(file.to_string_lossy().as_ref()).await?;
        Ok(())
    }

    /// What stands in the field of this name.
    ///
    /// # Errors
    /// When there is no such field.
    pub async fn value(&self, name: &str) -> Result<String> {
        let field =
            self.await_here(&format!("a field named {name:?}"), async || self.named(FIELDS, name).await).await?;
        let script = "return arguments[0].value ?? arguments[0].textContent.trim()";
        Ok(self.window.execute(script, vec![field.to_json()?]).await?.convert()?)
    }

    /// Whether there is a button or link of this name that can be used.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn offers(&self, name: &str) -> Result<bool> {
        Ok(self.named(PRESSABLE, name).await?.is_some())
    }

    /// Waits for the page whose heading reads so.
    ///
    /// # Errors
    /// When it does not come.
    pub async fn at(&self, heading: &str) -> Result<()> {
        self.await_here(&format!("the heading {heading:?}"), async || {
            Ok((self.heading().await? == heading).then_some(()))
        })
        .await
    }

    /// Waits until the page reads so somewhere.
    ///
    /// # Errors
    /// When it does not come.
    pub async fn reads(&self, text: &str) -> Result<()> {
        self.await_here(&format!("{text:?} on the page"), async || Ok(self.text().await?.contains(text).then_some(())))
            .await
    }

    /// The page's heading, empty while there is none.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn heading(&self) -> Result<String> {
        self.ask("return (document.querySelector('h1')?.textContent ?? '').trim().replace(/\\s+/g, ' ')").await
    }

    /// All that can be read on the page.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn text(&self) -> Result<String> {
        self.ask("return document.body.innerText.replace(/\\u00a0/g, ' ')").await
    }

    /// Presses keys, wherever the focus is.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn keys(&self, keys: impl Into<TypingData>) -> Result<()> {
        self.window.action_chain().send_keys(keys).perform().await?;
        Ok(())
    }

    /// Asks the page with a script.
    ///
    /// # Errors
    /// When the script fails or gives something else.
    pub async fn ask<T: serde::de::DeserializeOwned>(&self, script: &str) -> Result<T> {
        Ok(self.window.execute(script, Vec::new()).await?.convert()?)
    }

    /// Asks the page with a script and arguments.
    ///
    /// # Errors
    /// When the script fails.
    pub async fn ask_with(&self, script: &str, arguments: Vec<Value>) -> Result<Value> {
        Ok(self.window.execute(script, arguments).await?.json().clone())
    }

    /// What has the focus.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn focused(&self) -> Result<Focused> {
        let (kind, name, is_visible) = self.ask(&format!("{NAME}{FOCUSED}")).await?;
        Ok(Focused { kind, name, is_visible })
    }

    async fn named(&self, kinds: &str, name: &str) -> Result<Option<WebElement>> {
        let found = self.window.execute(format!("{NAME}{FIND}"), vec![json!(kinds), json!(name)]).await?;
        Ok(if found.json().is_null() { None } else { Some(found.element()?) })
    }

    /// Waits, and tells what was on the page if what is awaited does not come.
    ///
    /// # Errors
    /// When it does not come.
    pub async fn await_here<T>(&self, what: &str, look: impl AsyncFnMut() -> Result<Option<T>>) -> Result<T> {
        match wait::until(what, look).await {
            Ok(done) => Ok(done),
            Err(error) => {
                let page = self.text().await.unwrap_or_default();
                let address = self.window.current_url().await.map(|url| url.to_string()).unwrap_or_default();
                Err(error).with_context(|| format!("on {address}, which reads:\n{page}\n"))
            }
        }
    }
}

fn is_passing(error: &WebDriverError) -> bool {
    use thirtyfour::error::WebDriverErrorInner as Kind;
    matches!(
        &**error,
        Kind::StaleElementReference(_)
            | Kind::ElementClickIntercepted(_)
            | Kind::ElementNotInteractable(_)
            | Kind::NoSuchElement(_)
    )
}
