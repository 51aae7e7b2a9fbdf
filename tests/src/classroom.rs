//! A class that works without browsers: a teacher and students who speak to the server as their tabs do.

use crate::chromium::Chromium;
use crate::server::Server;
use anyhow::{Context, Result, ensure};
use mastery::id::{AttemptId, ClassId};
use mastery::ticket::{Signed, Ticket};
use mastery::wire::v1::{Class, DemoStudent, Sheet, Started};
use reqwest::Client;
use reqwest::header::{HeaderMap, HeaderValue, ORIGIN};
use serde_json::{Value, json};
use std::time::{SystemTime, UNIX_EPOCH};
use uuid::Uuid;

/// The name and the password of whoever begins a class here.
pub const TEACHER: (&str, &str) = ("Ms Rivera", "apple-tree-42");

/// A class of its own school, with the teacher who began both.
pub struct Classroom {
    /// Where the server is.
    pub origin: String,
    /// The class.
    pub class: ClassId,
    /// The teacher's connection.
    pub teacher: Client,
    /// The students' names and PINs, by name.
    pub slips: Vec<DemoStudent>,
}

/// Keeps a session as a page of the server does, and says where it comes from.
fn client(origin: &str) -> Result<Client> {
    let headers = HeaderMap::from_iter([(ORIGIN, HeaderValue::from_str(origin)?)]);
    Ok(Client::builder().cookie_store(true).default_headers(headers).build()?)
}

/// A student who is signed in.
pub struct SignedIn {
    origin: String,
    client: Client,
}

/// A demonstration as a tab has it.
pub struct Demonstration {
    signed: Signed,
    keys: Vec<String>,
    writer: Uuid,
    sent: usize,
    at: u64,
}

impl Classroom {
    /// Begins a school on an empty server, with a class of these students.
    ///
    /// # Errors
    /// When the server says no.
    pub async fn begin(server: &Server, names: &[String]) -> Result<Self> {
        let origin = server.origin();
        let teacher = client(&origin)?;
        let address = server.begin_address().await?;
        let key = address.split_once("#begin=").context("a key")?.1;
        let (name, password) = TEACHER;
        let school = json!({"key": key, "school": "North School", "number_style": "1,234.5", "name": name,
            "password": password});
        let _: Value = post(&teacher, &format!("{origin}/api/v1/school"), &school).await?;
        let class: Class = post(&teacher, &format!("{origin}/api/v1/classes"), &json!({"name": "4B"})).await?;
        let students = format!("{origin}/api/v1/classes/{}/students", class.id);
        let sheet: Sheet = post(&teacher, &students, &json!({"names": names})).await?;
        let code = &class.code;
        let slip =
            |slip: mastery::wire::v1::Slip| DemoStudent { class_code: code.clone(), name: slip.name, pin: slip.pin };
        Ok(Self { origin, class: class.id, teacher, slips: sheet.slips.into_iter().map(slip).collect() })
    }

    /// An address below the class.
    #[must_use]
    pub fn address(&self, below: &str) -> String {
        format!("{}/api/v1/classes/{}/{below}", self.origin, self.class)
    }

    /// Takes another student in.
    ///
    /// # Errors
    /// When the server says no.
    pub async fn join(&self, name: &str) -> Result<()> {
        let _: Sheet = post(&self.teacher, &self.address("students"), &json!({"names": [name]})).await?;
        Ok(())
    }

    /// Signs a student in.
    ///
    /// # Errors
    /// When the server says no.
    pub async fn sign_in(&self, slip: &DemoStudent) -> Result<SignedIn> {
        let client = client(&self.origin)?;
        let _: Value = post(&client, &format!("{}/api/v1/session", self.origin), &json!(slip)).await?;
        Ok(SignedIn { origin: self.origin.clone(), client })
    }
}

impl SignedIn {
    /// Presses Start.
    ///
    /// # Errors
    /// When the objective is not open.
    pub async fn start(&self, objective: &str) -> Result<Demonstration> {
        let since = SystemTime::now().duration_since(UNIX_EPOCH)?;
        let mut random = [0; 10];
        random.copy_from_slice(&Uuid::new_v4().as_bytes()[..10]);
        let attempt = uuid::Builder::from_unix_timestamp_millis(u64::try_from(since.as_millis())?, &random);
        let wanted = json!({"attempt": AttemptId(attempt.into_uuid()), "objective": objective, "locale": "en"});
        let started: Started = post(&self.client, &format!("{}/api/v1/tickets", self.origin), &wanted).await?;
        let ticket: Ticket = started.ticket.unverified().context("a ticket")?;
        let keys = ticket.derive()?.keys.iter().map(|key| key.canonical()).collect();
        Ok(Demonstration { signed: started.ticket, keys, writer: Uuid::new_v4(), sent: 0, at: 0 })
    }

    /// Answers the next item, and waits until that is at school; whether the server has seen the end.
    ///
    /// # Errors
    /// When the server does not take it.
    pub async fn answer(&self, shown: &mut Demonstration, item: usize, right: bool) -> Result<bool> {
        let key = shown.keys.get(item).context("no such item")?;
        let response = if right { key.clone() } else { format!("{key}1") };
        let painted = shown.at;
        shown.at += 5;
        let mut events = vec![
            json!({"at": painted, "event": "shown", "item": item}),
            json!({"at": shown.at, "event": "response", "item": item, "response": response, "first_key": 2}),
        ];
        if item == 0 {
            events.insert(0, json!({"at": 0, "event": "start", "wall": 0}));
        }
        if item + 1 == shown.keys.len() {
            events.push(json!({"at": shown.at, "event": "end"}));
        }
        let ticket: Ticket = shown.signed.unverified().context("a ticket")?;
        let batch = json!({"attempt": ticket.id, "authority": {"ticket": shown.signed}, "writer": shown.writer,
            "generation": 1, "first_index": shown.sent, "events": events, "sent": shown.at});
        let acknowledged: Value = post(&self.client, &format!("{}/api/v1/events", self.origin), &batch).await?;
        shown.sent += events.len();
        ensure!(acknowledged["next_index"] == shown.sent, "not everything is at school: {acknowledged}");
        Ok(!acknowledged["verified"].is_null())
    }

    /// A whole demonstration with so many right answers.
    ///
    /// # Errors
    /// When the server does not take it.
    pub async fn demonstrate(&self, objective: &str, right: usize) -> Result<()> {
        let mut shown = self.start(objective).await?;
        for item in 0..shown.keys.len() {
            self.answer(&mut shown, item, item < right).await?;
        }
        Ok(())
    }
}

async fn post<T: serde::de::DeserializeOwned>(client: &Client, address: &str, body: &Value) -> Result<T> {
    let reply = client.post(address).json(body).send().await?;
    let (status, text) = (reply.status(), reply.text().await?);
    ensure!(status.is_success(), "{address}: {status} {text}");
    serde_json::from_str(&text).with_context(|| format!("{address}: {text}"))
}

/// The slips of the sheet that a browser shows.
///
/// # Errors
/// When it shows none.
pub async fn slips(browser: &Chromium) -> Result<Vec<DemoStudent>> {
    let script = "return [...document.querySelectorAll('.slips > li')].map(li => [...li.querySelectorAll('dd')].map(dd => dd.textContent))";
    let slips = browser.await_here("slips", async || {
        Ok(Some(browser.ask::<Vec<[String; 3]>>(script).await?).filter(|slips| !slips.is_empty()))
    });
    let slip = |[name, class_code, pin]: [String; 3]| DemoStudent { class_code, name, pin };
    Ok(slips.await?.into_iter().map(slip).collect())
}
