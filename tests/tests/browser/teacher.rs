//! The teacher's part, so far: signing in.

use crate::screens::{fits, judged};
use crate::stage::Stage;
use anyhow::Result;
use tests::chromium::Device;
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
    look("the teacher's sign-in", &stage).await?;
    browser.fill(&say(Staff::Name), &name).await?;
    browser.fill(&say(Staff::Password), &password).await?;
    browser.press(&say(Staff::SignIn)).await?;
    browser.reads(&stage.fresh(0)?.class_code).await?;
    look("the teacher's first page", &stage).await?;
    browser.press(&say(Staff::SignOut)).await?;
    browser.at(&say(Staff::SignInHeading)).await?;
    stage.browser.finish().await?;
    Ok(())
}

async fn look(screen: &str, stage: &Stage) -> Result<()> {
    for device in Device::ALL {
        fits(&stage.browser, screen, device, false).await?;
    }
    judged(&stage.browser, screen).await
}
