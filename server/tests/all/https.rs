//! The program with a certificate, asked as browsers ask: everything is said over https, and the cookie stays there.

use crate::tls::{Request, Site};
use serde_json::Value;
use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    path::{Path, PathBuf},
    process::{Child, ChildStdout, Command, Stdio},
    time::Duration,
};

fn data(file: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(file)
}

/// The server with the demo school; it ends with the test.
struct Running {
    program: Child,
    /// Kept open: the server goes on to say whom to be.
    _output: BufReader<ChildStdout>,
    address: String,
    said: String,
}

impl Running {
    fn start(folder: &Path, certificate: &Path) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tenfold"));
        command.args(["serve", "--demo", "--listen", "127.0.0.1:0", "--data"]).arg(folder).env("LC_ALL", "C");
        command.arg("--tls-cert").arg(certificate).arg("--tls-key").arg(data("https.key.pem"));
        let mut program = command.stdout(Stdio::piped()).spawn().expect("the program");
        let mut said = String::new();
        let mut output = BufReader::new(program.stdout.take().expect("its output"));
        output.read_line(&mut said).expect("a line");
        let address = said.trim().rsplit("//").next().unwrap_or_default().to_owned();
        Self { program, _output: output, address, said }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

/// A student of the demo school signs in.
fn sign_in<'a>(headers: &'a [(&'static str, &'a str)]) -> Request<'a> {
    let body = r#"{"class_code": "APPLE", "name": "Zoë", "pin": "1212"}"#;
    Request { method: "POST", path: "/api/v1/session", headers, body }
}

/// Who was signed in, or which problem there is.
fn outcome(body: &str) -> String {
    let body: Value = serde_json::from_str(body).expect("JSON");
    let word = body["name"].as_str().or(body["type"].as_str());
    word.unwrap_or_else(|| panic!("neither a name nor a problem: {body}")).to_owned()
}

const JSON: (&str, &str) = ("content-type", "application/json");

#[test]
fn with_a_certificate_all_is_said_over_https() {
    let folder = tempfile::tempdir().expect("a folder");
    let certificate = data("https.cert.pem");
    let server = Running::start(folder.path(), &certificate);
    let address = &*server.address;
    assert_eq!(server.said.trim(), format!("Tenfold: https://{address}"));
    let site = Site { address, certificate: &certificate };

    let origin = format!("https://{address}");
    let answer = site.ask(sign_in(&[("host", address), ("origin", &origin), JSON]));
    assert!(answer.status().contains(" 200"), "{}: {}", answer.status(), answer.body);
    assert_eq!(outcome(&answer.body), "Zoë");
    let (cookie, attributes) = answer.header("set-cookie").split_once("; ").expect("a cookie's attributes");
    for attribute in ["Secure", "HttpOnly", "SameSite=Lax", "Path=/"] {
        assert!(attributes.split("; ").any(|found| found == attribute), "{attribute} in {attributes}");
    }
    assert!(answer.header("content-security-policy").contains("default-src 'none'"));
    for (name, value) in [("x-content-type-options", "nosniff"), ("cache-control", "no-store")] {
        assert_eq!(answer.header(name), value);
    }
    let headers = [("host", address), ("cookie", cookie)];
    let seen = site.ask(Request { method: "GET", path: "/api/v1/session", headers: &headers, body: "" });
    assert_eq!(outcome(&seen.body), "Zoë", "the cookie is hers");

    let mut plain = TcpStream::connect(address).expect("it listens");
    plain.set_read_timeout(Some(Duration::from_secs(10))).expect("a limit");
    let request = format!("GET / HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n");
    let mut heard = Vec::new();
    // However it hangs up: perhaps before it has read all of this.
    let _ = plain.write_all(request.as_bytes()).and_then(|()| plain.read_to_end(&mut heard));
    assert!(!heard.starts_with(b"HTTP/"), "in the clear: {}", String::from_utf8_lossy(&heard));
}

#[test]
fn writes_come_from_our_own_pages_whoever_names_the_host() {
    let folder = tempfile::tempdir().expect("a folder");
    let certificate = data("https.cert.pem");
    let server = Running::start(folder.path(), &certificate);
    let address = &*server.address;
    let site = Site { address, certificate: &certificate };
    let origin = format!("https://{address}");
    let ours = ("origin", &*origin);
    let host = ("host", address);
    let other_port = ("origin", "https://127.0.0.1:1");
    let (same, elsewhere) = (("sec-fetch-site", "same-origin"), ("sec-fetch-site", "cross-site"));
    let cookie = ("cookie", "tenfold=x");
    let refused = "/problems/other-origin";

    for (what, headers, expected) in [
        ("our page", &[host, ours, JSON][..], "Zoë"),
        ("a page of another port", &[host, other_port, JSON], refused),
        ("no word on the host at all", &[ours, JSON], refused),
    ] {
        assert_eq!(outcome(&site.ask(sign_in(headers)).body), expected, "{what}");
    }
    let whole = format!("https://{address}/api/v1/session");
    let named = [ours, JSON];
    let by_address = Request { path: &whole, ..sign_in(&named) };
    assert_eq!(outcome(&site.ask(by_address).body), "Zoë", "the host is named in the address alone");

    for (what, headers, expected) in [
        ("our page", &[ours, JSON][..], "Zoë"),
        ("our page, as new browsers say it", &[same, cookie, JSON], "Zoë"),
        ("no browser", &[JSON], "Zoë"),
        ("a page of another port", &[other_port, JSON], refused),
        ("another site, as new browsers say it", &[elsewhere, ours, JSON], refused),
        ("a cookie, and no word on where it comes from", &[cookie, JSON], refused),
    ] {
        assert_eq!(outcome(&site.ask_in_http2(sign_in(headers))), expected, "HTTP/2: {what}");
    }
}
