//! The program from outside: what it prints, and how it says that it can't.

use serde_json::{Value, json};
use server::{
    Options, State,
    clock::SystemClock,
    store::sqlite::{FILE, schema},
};
use sqlx::{ConnectOptions, Connection, sqlite::SqliteConnectOptions};
use std::{
    io::{BufRead, BufReader, ErrorKind, Read, Write},
    net::{TcpListener, TcpStream},
    path::Path,
    process::{Command, Output, Stdio},
    sync::Arc,
};
use words::{
    Locale, Say,
    cli::{Cli, Trouble},
};

fn tenfold(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tenfold"));
    command.args(arguments).env_remove("LC_ALL").env_remove("LC_MESSAGES").env("LANG", "C").env_remove("RUST_LOG");
    command
}

fn run(arguments: &[&str]) -> Output {
    tenfold(arguments).output().expect("the program")
}

fn lines(output: &Output) -> Vec<Value> {
    let text = String::from_utf8_lossy(&output.stdout);
    text.lines().map(|line| serde_json::from_str(line).expect("a JSON object a line")).collect()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn items_are_the_same_at_every_run_and_longer_runs_begin_alike() {
    let items = |seed: &str, count: &str, more: &[&str]| {
        let arguments =
            [&["items", "--objective", "multiply-one-digit", "--seed", seed, "--count", count], more].concat();
        lines(&run(&arguments))
    };
    let ten = items("7", "10", &["--format", "jsonl"]);
    assert_eq!(ten.len(), 10);
    assert_eq!(ten, items("7", "10", &[]));
    assert_eq!(ten[..], items("7", "25", &[])[..10]);
    assert_ne!(ten, items("8", "10", &[]));
    for (index, item) in ten.iter().enumerate() {
        assert_eq!((&item["index"], &item["seed"], &item["set_size"]), (&json!(index), &json!(7), &json!(10)));
        assert_eq!(item["answer"]["kind"], "number");
        for field in ["text", "speech", "model", "version", "params", "blueprint"] {
            assert!(!item[field].is_null(), "{field} of {item}");
        }
    }
    assert_ne!(ten[0]["speech"], items("7", "1", &["--locale", "es"])[0]["speech"]);
}

#[test]
fn a_models_items_are_those_of_an_objective_with_the_same_parameters() {
    let facts = |more: &[&str]| {
        let arguments = [&["items", "--model", "multiplication-facts", "--seed", "7", "--count", "10"], more].concat();
        lines(&run(&arguments))
    };
    let objective = lines(&run(&["items", "--objective", "multiply-one-digit", "--seed", "7", "--count", "10"]));
    assert_eq!(facts(&[]), objective);
    let params = "{\"factor_from\": 0, \"factor_to\": 9}";
    assert_eq!(facts(&["--params", params, "--set-size", "10"]), objective);
    // What is left out is the model's own, and the line names all of it.
    assert_eq!(facts(&["--params", "{\"factor_from\": 0}"]), objective);
    let others = facts(&["--params", "{\"factor_from\":11,\"factor_to\":12}", "--set-size", "3"]);
    assert_ne!(others, objective);
    for item in others {
        assert_eq!((&item["set_size"], &item["params"]), (&json!(3), &json!({"factor_from": 11, "factor_to": 12})));
    }
}

#[test]
fn responses_are_judged_and_a_bad_line_stops_nobody() {
    let key = json!({"kind": "number", "value": "1/2", "simplify": "required"});
    let cases = [
        (json!({"answer": key, "response": "1/2"}).to_string(), Some("correct")),
        (json!({"answer": key, "response": "2/4"}).to_string(), Some("wrong_form")),
        (json!({"answer": key, "response": "2"}).to_string(), Some("incorrect")),
        (json!({"answer": key, "response": "half"}).to_string(), Some("unreadable")),
        (json!({"answer": key, "response": ["1/2"]}).to_string(), Some("unreadable")),
        (
            json!({"answer": {"kind": "number", "value": "1234"}, "response": "1.234", "number_style": "1.234,5"})
                .to_string(),
            Some("correct"),
        ),
        (json!({"answer": {"kind": "spell", "value": "1"}, "response": "1"}).to_string(), None),
        (json!({"answer": key, "response": "1/2", "extra": 1}).to_string(), None),
        (json!({"answer": key, "response": "1/2", "locale": "fr"}).to_string(), None),
        (json!({"answer": {"kind": "number", "value": "x"}, "response": "1"}).to_string(), None),
        ("not json".to_owned(), None),
    ];
    let text: String = cases.iter().map(|(line, _)| format!("{line}\n")).collect();
    let output = scored(&mut tenfold(&["score"]), &text);
    assert_eq!(output.status.code(), Some(2), "some lines were bad");
    let told = lines(&output);
    assert_eq!(told.len(), cases.len());
    for ((line, verdict), told) in cases.iter().zip(&told) {
        match verdict {
            Some(verdict) => assert_eq!(told["verdict"], *verdict, "{line}"),
            None => assert!(told["error"].as_str().is_some_and(|error| !error.is_empty()), "{line}: {told}"),
        }
        assert_eq!(told["reason"].is_string(), verdict.is_some_and(|verdict| verdict != "correct"), "{line}: {told}");
    }
}

/// What `score` says of these lines.
fn scored(score: &mut Command, lines: &str) -> Output {
    let mut child = score.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("the program");
    child.stdin.take().expect("its input").write_all(lines.as_bytes()).expect("written");
    child.wait_with_output().expect("its output")
}

#[test]
fn what_score_can_not_read_is_said_in_the_terminals_language() {
    let of_value = |kind: &str, value: &str| json!({"answer": {"kind": kind, "value": value}, "response": "1"});
    for (line, english, spanish) in [
        (of_value("number", "1/0").to_string(), "Nothing can be divided by 0.", "No se puede dividir entre 0."),
        (of_value("money", "x").to_string(), "Write an amount of money", "Escribe una cantidad de dinero"),
        (of_value("spell", "x").to_string(), "“spell” is none of number,", "«spell» no es ninguno de number,"),
        (json!({"answer": {"kind": "number", "value": "1"}}).to_string(), "response is missing", "falta response"),
        ("{".to_owned(), "it is not JSON (line 1, column 1)", "no es JSON (línea 1, columna 1)"),
    ] {
        for (language, expected) in [("en_US.UTF-8", english), ("es_ES.UTF-8", spanish)] {
            let told = lines(&scored(tenfold(&["score"]).env("LANG", language), &line));
            let error = told[0]["error"].as_str().unwrap_or_default();
            assert!(error.contains(expected), "{line} in {language}: {error}");
        }
    }
}

#[test]
fn the_catalogue_names_what_comes_first_and_what_leads_there() {
    let catalogue = lines(&run(&["catalogue", "--format", "jsonl"]));
    let one_digit = catalogue.iter().find(|line| line["id"] == "multiply-one-digit").expect("it is there");
    assert_eq!(one_digit["statement"], "Multiply two one-digit numbers");
    assert_eq!(one_digit["threshold"], json!({"kind": "correct", "required": 9, "of": 10}));
    assert_eq!((&one_digit["time_limit"], &one_digit["evidence"]), (&json!(120_000), &json!("items")));
    assert_eq!(one_digit["approaches"], json!(["multiplication-comparison"]));
    let three_digit = catalogue.iter().find(|line| line["id"] == "multiply-three-digit").expect("it is there");
    assert_eq!(three_digit["prerequisites"], json!(["multiply-one-digit"]));
}

#[test]
fn what_can_not_be_done_is_said_in_a_line_with_code_2() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name).display().to_string();
    std::fs::write(path("file"), "x").expect("a file");
    std::fs::create_dir(path("damaged")).expect("a folder");
    std::fs::write(Path::new(&path("damaged")).join("tenfold.sqlite"), "no database at all, and long enough")
        .expect("a file");
    // A folder where the lock should be is one that can't be locked, whoever asks.
    std::fs::create_dir_all(Path::new(&path("locked")).join("lock")).expect("a folder");
    std::fs::write(Path::new(&path("locked")).join("tenfold.sqlite"), "").expect("a file");
    let taken = TcpListener::bind("127.0.0.1:0").expect("a port");
    let taken = taken.local_addr().map(|address| (taken, address.to_string())).expect("an address");
    let any = "127.0.0.1:0";
    let cases: &[(&[&str], usize, &str)] = &[
        (&["serve", "--listen", &taken.1, "--data", &path("a")], 1, "in use"),
        (&["serve", "--listen", "nowhere", "--data", &path("a")], 1, "127.0.0.1:8310"),
        (&["serve", "--listen", any, "--data", &path("file")], 1, "can’t write"),
        (&["rebuild", "--data", &path("locked")], 1, "can’t write"),
        (&["serve", "--listen", any, "--data", &path("damaged")], 1, "damaged"),
        (
            &["serve", "--listen", any, "--data", &path("a"), "--tls-cert", &path("no"), "--tls-key", &path("no")],
            1,
            "https",
        ),
        (&["serve", "--tls-cert", "x"], 1, "--tls-key"),
        (&["attempts", "--class", "X", "--data", &path("none")], 1, "no database"),
        (&["items", "--objective", "no-such", "--seed", "1", "--count", "1"], 1, "multiply-one-digit"),
        (&["items", "--objective", "multiply-one-digit", "--seed", "-1", "--count", "1"], 1, "-1"),
        (
            &["items", "--objective", "multiply-one-digit", "--seed", "9007199254740992", "--count", "1"],
            1,
            "9007199254740991",
        ),
        (&["items", "--objective", "multiply-one-digit", "--seed", "1", "--count", "0"], 1, "0"),
        (&["items", "--objective", "multiply-one-digit", "--seed", "1", "--count", "1", "--locale", "xx"], 1, "en, es"),
        (&["items", "--model", "no-such", "--seed", "1", "--count", "1"], 1, "multiplication-facts"),
        (
            &[
                "items",
                "--model",
                "multiplication-facts",
                "--params",
                "{\"factor_from\":9,\"factor_to\":8}",
                "--seed",
                "1",
                "--count",
                "1",
            ],
            1,
            "Smallest factor",
        ),
        (&["items", "--model", "multiplication-facts", "--params", "{", "--seed", "1", "--count", "1"], 1, "--params"),
        (&["items", "--model", "multiplication-facts", "--set-size", "101", "--seed", "1", "--count", "1"], 1, "101"),
        (&["juggle"], 1, "juggle"),
        (&["items", "--colour", "red"], 1, "--colour"),
        (&["items", "--objective", "multiply-one-digit"], 1, "--seed"),
        (&["items", "--seed"], 1, "--seed"),
        (&["items", "--seed", "1", "--seed", "2"], 1, "--seed <N> is there twice"),
        (&["items", "--objective", "a", "--model", "b"], 1, "--objective <ID> can’t stand beside --model <ID>"),
    ];
    for (arguments, most, expected) in cases {
        let output = run(arguments);
        let said = said(&output);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {said}");
        assert!((1..=*most).contains(&said.trim().lines().count()), "{arguments:?}: {said}");
        assert!(said.contains(expected) && !said.contains("panicked"), "{arguments:?}: {said}");
        assert!(output.stdout.is_empty(), "{arguments:?}");
    }
}

/// Refuses with this sentence alone, in the terminal's language; in Spanish these words are in it.
fn says_no(arguments: &[&str], sentence: &Cli, spanish: &str) {
    for (language, locale) in [("en_US.UTF-8", Locale::En), ("es_ES.UTF-8", Locale::Es)] {
        let output = tenfold(arguments).env("LANG", language).output().expect("the program");
        let sentence = sentence.say(locale.into());
        assert_eq!(said(&output), format!("tenfold: {sentence}\n"), "{arguments:?} in {language}");
        assert_eq!(output.status.code(), Some(2), "{arguments:?} in {language}");
        assert!(output.stdout.is_empty(), "{arguments:?} in {language}");
        assert_eq!(sentence.lines().count(), 1, "{sentence}");
        assert_eq!(sentence.contains(spanish), locale == Locale::Es, "{spanish}: {sentence}");
    }
}

#[tokio::test]
async fn a_database_of_a_later_version_is_refused_by_whatever_opens_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name).display().to_string();
    let (data, elsewhere, backup) = (path("data"), path("elsewhere"), path("backup"));
    let state = State::open(Path::new(&data), Arc::new(SystemClock::start()), Options::default()).await;
    state.expect("a database").close().await;
    let options = SqliteConnectOptions::new().filename(Path::new(&data).join(FILE));
    let mut database = options.connect().await.expect("the database");
    let newer = sqlx::query("UPDATE meta SET value = '99' WHERE key = 'schema'").execute(&mut database).await;
    assert_eq!(newer.expect("written").rows_affected(), 1);
    database.close().await.expect("closed");

    assert_eq!(run(&["backup", &backup, "--data", &data]).status.code(), Some(0), "it can be carried away whole");
    let before = std::fs::read(Path::new(&data).join(FILE)).expect("the file");
    let refused: &[&[&str]] = &[
        &["serve", "--listen", "127.0.0.1:0", "--data", &data],
        &["serve", "--demo", "--listen", "127.0.0.1:0", "--data", &data],
        &["attempts", "--class", "APPLE", "--data", &data],
        &["export", "--class", "APPLE", "--data", &data],
        &["rebuild", "--data", &data],
        &["rebuild", "--check", "--data", &data],
        &["restore", &backup, "--data", &elsewhere],
    ];
    for arguments in refused {
        let sentence = Cli::DatabaseNewer { found: 99, known: schema::KNOWN };
        says_no(arguments, &sentence, "una versión posterior escribió la base de datos (esquema 99;");
    }
    assert!(before == std::fs::read(Path::new(&data).join(FILE)).expect("the file"), "nothing of it was changed");
}

/// No secret: it was made for this, and nothing is served with it.
const ANOTHER_KEY: &str = "-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg2ZusK6s2JgGnT2Vk
YzsLVYZYNby5RHa4EGVluMlaZmKhRANCAAQG30a25G09LGSba1/0RCiVvekXbCHg
dlB0ZN253o/IW50BITn0SWV86cXGKpObcC/laIxzNUQM8FpGkmpQQ87S
-----END PRIVATE KEY-----
";

/// What the system refuses; its number is said only of what has no words.
const fn system(kind: ErrorKind) -> Trouble {
    Trouble::System { kind, number: None }
}

#[test]
fn what_the_system_refuses_is_said_in_words() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name).display().to_string();
    let (file, under_file, new, none) = (path("file"), path("file/new"), path("new"), path("none"));
    let (inside, other_key) = (folder.path().display().to_string(), path("other-key"));
    std::fs::write(&file, "a letter, and no PEM").expect("a file");
    std::fs::write(&other_key, ANOTHER_KEY).expect("a file");
    let data = |file: &str| Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(file).display().to_string();
    let (cert, key) = (data("https.cert.pem"), data("https.key.pem"));

    // The folder, what the system says, and what it is called in Spanish.
    for (folder, problem, spanish) in [
        (&file, ErrorKind::AlreadyExists, "(ya existe)"),
        (&under_file, ErrorKind::NotADirectory, "(no es una carpeta)"),
    ] {
        let sentence = Cli::FolderNotWritable { folder: folder.clone(), problem: system(problem) };
        says_no(&["serve", "--listen", "127.0.0.1:0", "--data", folder], &sentence, spanish);
    }
    for (address, problem, spanish) in [
        ("no-such-host.invalid:8310", Trouble::NoSuchHost, "(no hay ningún equipo con ese nombre)"),
        // Nobody's (RFC 5737).
        ("192.0.2.1:8310", system(ErrorKind::AddrNotAvailable), "(no es una dirección de este equipo)"),
    ] {
        let sentence = Cli::AddressUnusable { address: address.to_owned(), problem };
        says_no(&["serve", "--listen", address, "--data", &new], &sentence, spanish);
    }
    let (no_pair, not_there) = ("(no son un certificado y una clave que vayan juntos)", "(no existe)");
    for (cert, key, problem, spanish) in [
        (&file, &file, Trouble::NoPair, no_pair),
        (&file, &key, Trouble::NoPair, no_pair),
        (&cert, &file, Trouble::NoPair, no_pair),
        (&key, &cert, Trouble::NoPair, no_pair),
        (&cert, &other_key, Trouble::NoPair, no_pair),
        (&none, &none, system(ErrorKind::NotFound), not_there),
        (&none, &key, system(ErrorKind::NotFound), not_there),
        (&cert, &none, system(ErrorKind::NotFound), not_there),
        (&cert, &inside, system(ErrorKind::IsADirectory), "(es una carpeta)"),
    ] {
        let sentence = Cli::Tls { cert: cert.clone(), key: key.clone(), problem };
        let arguments = ["--data", &new, "--tls-cert", cert, "--tls-key", key];
        says_no(&[&["serve", "--listen", "127.0.0.1:0"], &arguments[..]].concat(), &sentence, spanish);
    }
}

#[test]
fn whoever_has_read_enough_may_stop_reading() {
    let arguments = ["items", "--objective", "multiply-one-digit", "--seed", "1", "--count", "1000000"];
    let mut child = tenfold(&arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program");
    let mut first = String::new();
    let mut out = BufReader::new(child.stdout.take().expect("its output"));
    out.read_line(&mut first).expect("a line");
    drop(out);
    let output = child.wait_with_output().expect("its end");
    assert_eq!((output.status.code(), said(&output).as_str()), (Some(0), ""));
}

#[test]
fn the_demo_says_where_it_is_and_whom_to_be() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().display().to_string();
    for start in ["the first", "the second"] {
        let mut child = tenfold(&["serve", "--demo", "--listen", "127.0.0.1:0", "--data", &data])
            .stdout(Stdio::piped())
            .spawn()
            .expect("the program");
        let mut out = BufReader::new(child.stdout.take().expect("its output"));
        let mut said = Vec::new();
        while said.len() < 9 {
            let mut line = String::new();
            assert!(out.read_line(&mut line).expect("a line") > 0, "{start}: {said:?}");
            said.push(line.trim().to_owned());
        }
        let address = said[0].strip_prefix("Tenfold: http://").expect("the address first").to_owned();
        assert!(said[1].contains("APPLE") && said.contains(&"Zoë, PIN 1212".to_owned()), "{said:?}");
        let mut connection = TcpStream::connect(&address).expect("it listens");
        write!(connection, "GET /api/v1/demo HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n").expect("asked");
        let mut answer = String::new();
        connection.read_to_string(&mut answer).expect("an answer");
        assert!(answer.starts_with("HTTP/1.1 200") && answer.contains("José Luis"), "{start}: {answer}");

        let stopped = Command::new("kill").args(["-TERM", &child.id().to_string()]).status().expect("kill");
        assert!(stopped.success());
        assert_eq!(child.wait().expect("its end").code(), Some(0), "{start} stops when asked");
    }
    let table = run(&["attempts", "--class", "apple", "--data", &data]);
    let table = String::from_utf8_lossy(&table.stdout).into_owned();
    assert!(
        table.lines().any(|line| line.starts_with("Amara") && line.contains(" met ") && line.contains("9/10")),
        "{table}"
    );
    let told = lines(&run(&["attempts", "--class", "apple", "--data", &data, "--format", "jsonl"]));
    let (standings, records): (Vec<Value>, Vec<Value>) = told.into_iter().partition(|line| line["kind"] == "standing");
    let of_amara = standings.iter().find(|line| line["student"] == "Amara").expect("she stands somewhere");
    assert_eq!(of_amara["standing"]["met"]["by"], "demonstration", "{of_amara}");
    assert!(table.contains("Standing") && table.contains(" not yet"), "{table}");
    assert_eq!(records.len(), 7, "played once, however often it is started");
    let met = records.iter().find(|record| record["outcome"] == "met").expect("one is met");
    assert_eq!(met["items"].as_array().map(Vec::len), Some(10));
    assert_eq!(met["items"][0]["verdict"], "correct");
    let exported = lines(&run(&["export", "--class", "apple", "--data", &data]));
    let about = |line: &str| exported.iter().filter(|exported| exported["line"] == line).collect::<Vec<_>>();
    assert_eq!(about("attempt").len(), 7);
    let events = about("event");
    for attempt in about("attempt") {
        let of = events.iter().filter(|event| event["attempt"] == attempt["attempt"]);
        let indices: Vec<_> = of.map(|event| event["index"].as_u64().expect("an index")).collect();
        let ticket: Value = serde_json::from_str(attempt["ticket"].as_str().expect("a ticket")).expect("JSON");
        let of = ticket["objective"]["evidence"]["items"]["threshold"]["correct"]["of"].as_u64().expect("a set's size");
        assert_eq!(indices, (0..2 + 2 * of).collect::<Vec<_>>(), "a start, every item shown and answered, an end");
    }
    assert_eq!(events[0]["event"]["event"], "start");
    assert!(said_no(&run(&["export", "--class", "PEAR", "--data", &data])).contains("PEAR"));
    assert!(said_no(&run(&["attempts", "--class", "PEAR", "--data", &data])).contains("PEAR"));
}

fn said_no(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(2));
    said(output)
}
