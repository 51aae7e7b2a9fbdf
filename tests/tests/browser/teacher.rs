//! The teacher's part, so far: signing in.

use crate::screens::look;
use crate::stage::Stage;
use anyhow::Result;
use words::staff::Staff;
use words::{Locale, Say};

#[tokio::test]
async fn a_teacher_signs_in_and_sees_the_classes() -> Result<()> {
    let stage = Stage::new().await?;
    let browser = &stage.browser;
    let say = |key: Staff| key.say(Locale::En.into());
    let (name, password) = stage.server.demo_teacher().await?;
    browser.visit("/teacher").await?;
    browser.at(&say(Staff::SignInHeading)).await?;
    look(&stage.browser, "the teacher's sign-in").await?;
    browser.fill(&say(Staff::Name), &name).await?;
    browser.fill(&say(Staff::Password), &password).await?;
    browser.press(&say(Staff::SignIn)).await?;
    browser.reads(&stage.fresh(0)?.class_code).await?;
    look(&stage.browser, "the teacher's first page").await?;
    browser.press(&say(Staff::SignOut)).await?;
    browser.at(&say(Staff::SignInHeading)).await?;
    stage.browser.finish().await?;
    Ok(())
}
