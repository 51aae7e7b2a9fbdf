//! Addresses of what is another student's, or nobody's: said so, with a way to the path.

use crate::screens::look;
use crate::stage::{OBJECTIVE, Stage};
use anyhow::Result;
use tests::student::Student;
use words::student::{Shell, Sitting};

#[tokio::test]
async fn anothers_attempt_and_result_are_not_shown_and_lead_to_the_path() -> Result<()> {
    let stage = Stage::new().await?;
    let browser = &stage.browser;
    let first = Student::new(browser, stage.fresh(0)?);
    first.sign_in().await?;
    first.demonstrate(OBJECTIVE, &[]).await?;
    first.sees_it_saved().await?;
    let result = browser.window.current_url().await?.path().to_owned();
    first.back_to_path().await?;
    first.press(Shell::SignOut).await?;

    let second = Student::new(browser, stage.fresh(1)?);
    second.fill_in().await?;
    let nobodys = "/result/01890a5d-ac96-774b-bcce-b302099a8057".to_owned();
    for address in [result.replace("result", "attempt"), result, nobodys] {
        browser.visit(&address).await?;
        browser.at(&second.words(Sitting::NotHere)).await?;
        look(browser, &address).await?;
        second.back_to_path().await?;
    }
    browser.visit("/nowhere").await?;
    browser.at(&second.words(Shell::NothingHere)).await?;
    browser.reads(&second.words(Shell::NothingHereHelp)).await?;
    look(browser, "an address that leads nowhere").await?;
    second.back_to_path().await?;
    stage.browser.finish().await?;
    Ok(())
}
