//! A teacher's first page: signing in leads to the classes, and signing out leads back.

use crate::screens::look;
use crate::stage::Stage;
use anyhow::Result;
use tests::teacher::Teacher;
use words::staff::Staff;

#[tokio::test]
async fn a_teacher_signs_in_and_sees_the_classes() -> Result<()> {
    let stage = Stage::new().await?;
    let (browser, teacher) = (&stage.browser, Teacher::new(&stage.browser));
    browser.visit("/teacher").await?;
    browser.at(&teacher.words(Staff::SignInHeading)).await?;
    look(browser, "the teacher's sign-in").await?;
    teacher.fill_in(&stage.server).await?;
    browser.reads(&stage.fresh(0)?.class_code).await?;
    look(browser, "the teacher's first page").await?;
    teacher.press(Staff::SignOut).await?;
    browser.at(&teacher.words(Staff::SignInHeading)).await?;
    stage.browser.finish().await?;
    Ok(())
}
