//! A tab whose server speaks another version of the wire from now on, as after an update of the school's server: it says what
//! to do, keeps its work, and sends it once when it has been loaded again.

use crate::stage::{OBJECTIVE, Stage};
use anyhow::Result;
use tests::record::Record;
use words::problems::Problem;
use words::student::{Result as Outcome, Shell};

/// The tab speaks a version that the server does not, until it is loaded again.
const SPEAKS_ANOTHER: &str = "
    const fetched = fetch;
    window.fetch = (address, options) => fetched(address.replace('/api/v1/', '/api/v9/'), options);
";

#[tokio::test]
async fn a_tab_of_another_version_says_what_to_do_and_keeps_its_work() -> Result<()> {
    let stage = Stage::new().await?;
    let (browser, who) = (&stage.browser, stage.fresh(0)?);
    let student = stage.signed_in(0).await?;
    student.start(OBJECTIVE).await?;
    let mut answered = student.answer(1, 2, &[]).await?;
    student.at_item(3).await?;
    Record::reaches(&stage.server, who, 2).await?;
    browser.ask::<()>(SPEAKS_ANOTHER).await?;
    answered.extend(student.answer(3, 6, &[]).await?);
    let seventh = student.at_item(7).await?;
    let here = browser.window.current_url().await?;

    // The first page that needs something from school.
    browser.window.back().await?;
    browser.reads(&student.words(Problem::OtherWire)).await?;
    assert_eq!(Record::of(&stage.server, who)?[0].responses.len(), 2, "how could that arrive?");

    browser.window.goto(here.as_str()).await?;
    assert_eq!(student.at_item(7).await?, seventh);
    Record::reaches(&stage.server, who, 6).await?;
    answered.extend(student.answer(7, 10, &[]).await?);
    student.sees_result(Outcome::Met { right: 10, of: 10 }).await?;
    student.sees_it_saved().await?;
    Record::met_once(&stage.server, who, &answered).await?;
    student.back_to_path().await?;
    browser.reads(&student.words(Shell::AllSaved)).await?;
    stage.browser.finish().await?;
    Ok(())
}
