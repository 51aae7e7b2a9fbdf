//! As much of HTTP/2 (RFC 9113) as one request takes: the frames of a single stream, its headers written out (RFC 7541, 6.2.2).

use super::Request;
use std::io::{Read, Write};

const PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
const DATA: u8 = 0;
const HEADERS: u8 = 1;
const RST_STREAM: u8 = 3;
const SETTINGS: u8 = 4;
const GOAWAY: u8 = 7;
const END_STREAM: u8 = 1;
const END_HEADERS: u8 = 4;
/// The one stream.
const STREAM: u32 = 1;

/// Sends a request, and reads the body of its answer.
pub fn ask(connection: &mut (impl Read + Write), authority: &str, request: Request<'_>) -> String {
    let Request { method, path, headers, body } = request;
    let address = [(":method", method), (":scheme", "https"), (":authority", authority), (":path", path)];
    let block: Vec<u8> = address.iter().chain(headers).flat_map(|(name, value)| header(name, value)).collect();
    let sent = [
        PREFACE.to_vec(),
        frame(SETTINGS, 0, 0, &[]),
        frame(HEADERS, END_HEADERS, STREAM, &block),
        frame(DATA, END_STREAM, STREAM, body.as_bytes()),
    ];
    connection.write_all(&sent.concat()).expect("asked");
    connection.flush().expect("sent");

    let mut answer = Vec::new();
    loop {
        let mut head = [0; 9];
        connection.read_exact(&mut head).expect("a frame");
        let [a, b, c, kind, flags, stream @ ..] = head;
        let mut payload = vec![0; u32::from_be_bytes([0, a, b, c]) as usize];
        connection.read_exact(&mut payload).expect("all of it");
        assert!(![RST_STREAM, GOAWAY].contains(&kind), "the server gave up: {payload:?}");
        if u32::from_be_bytes(stream) != STREAM {
            continue;
        }
        if kind == DATA {
            answer.extend(payload);
        }
        if [DATA, HEADERS].contains(&kind) && flags & END_STREAM != 0 {
            return String::from_utf8(answer).expect("text");
        }
    }
}

fn frame(kind: u8, flags: u8, stream: u32, payload: &[u8]) -> Vec<u8> {
    let [_, length @ ..] = u32::try_from(payload.len()).expect("a short one").to_be_bytes();
    [&length[..], &[kind, flags], &stream.to_be_bytes(), payload].concat()
}

/// A header that goes into no table of either side.
fn header(name: &str, value: &str) -> Vec<u8> {
    let text = |text: &str| {
        assert!(text.len() < 127, "one byte says how long it is: {text}");
        [&[text.len() as u8][..], text.as_bytes()].concat()
    };
    [vec![0], text(name), text(value)].concat()
}
