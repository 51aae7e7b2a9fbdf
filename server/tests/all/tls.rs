//! A browser's side of https: a connection that trusts one certificate alone, and a request in both of HTTP's ways.

mod http2;

use rustls::{
    ClientConfig, ClientConnection, RootCertStore, StreamOwned,
    crypto::ring,
    pki_types::{CertificateDer, ServerName, pem::PemObject},
};
use std::{
    io::{ErrorKind, Read, Write},
    net::TcpStream,
    path::Path,
    sync::Arc,
    time::Duration,
};

/// Longer than anything here takes.
const PATIENCE: Duration = Duration::from_secs(60);

/// A request for an address below the server's.
#[derive(Clone, Copy)]
pub struct Request<'a> {
    pub method: &'static str,
    pub path: &'a str,
    pub headers: &'a [(&'static str, &'a str)],
    pub body: &'a str,
}

/// An answer in HTTP/1.1.
pub struct Answer {
    head: String,
    pub body: String,
}

impl Answer {
    /// The first line: `HTTP/1.1 200 OK`.
    pub fn status(&self) -> &str {
        self.head.lines().next().unwrap_or_default()
    }

    pub fn header(&self, name: &str) -> &str {
        let mut headers = self.head.lines().filter_map(|line| line.split_once(": "));
        let found = headers.find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.unwrap_or_else(|| panic!("no {name}: {}", self.head)).1
    }
}

/// Where the server is, and what it shows for itself.
pub struct Site<'a> {
    /// Address and port.
    pub address: &'a str,
    /// The certificate's file.
    pub certificate: &'a Path,
}

impl Site<'_> {
    /// The answer in HTTP/1.1. Nothing is added to the headers but what frames the request.
    pub fn ask(&self, request: Request<'_>) -> Answer {
        let mut stream = self.connect("http/1.1");
        let Request { method, path, headers, body } = request;
        let headers: String = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
        let frame = format!("connection: close\r\ncontent-length: {}", body.len());
        write!(stream, "{method} {path} HTTP/1.1\r\n{headers}{frame}\r\n\r\n{body}").expect("asked");
        stream.flush().expect("sent");
        let mut answer = Vec::new();
        // Whether a server says goodbye before it hangs up is its own affair.
        let failed = stream.read_to_end(&mut answer).err();
        assert!(failed.is_none_or(|error| error.kind() == ErrorKind::UnexpectedEof));
        let answer = String::from_utf8(answer).expect("text");
        let (head, body) = answer.split_once("\r\n\r\n").expect("a head and a body");
        Answer { head: head.to_owned(), body: body.to_owned() }
    }

    /// The answer's body in HTTP/2, where the address itself names the host.
    pub fn ask_in_http2(&self, request: Request<'_>) -> String {
        http2::ask(&mut self.connect("h2"), self.address, request)
    }

    fn connect(&self, protocol: &str) -> StreamOwned<ClientConnection, TcpStream> {
        let mut trusted = RootCertStore::empty();
        let certificate = CertificateDer::from_pem_file(self.certificate).expect("a certificate");
        trusted.add(certificate).expect("trusted");
        let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()));
        let config = config.with_safe_default_protocol_versions().expect("versions of TLS");
        let mut config = config.with_root_certificates(trusted).with_no_client_auth();
        config.alpn_protocols = vec![protocol.as_bytes().to_vec()];
        let (host, _) = self.address.split_once(':').expect("a port");
        let name = ServerName::try_from(host.to_owned()).expect("a name");
        let mut connection = ClientConnection::new(Arc::new(config), name).expect("a connection");
        let mut socket = TcpStream::connect(self.address).expect("it listens");
        socket.set_read_timeout(Some(PATIENCE)).expect("patience");
        while connection.is_handshaking() {
            connection.complete_io(&mut socket).expect("the certificate is good for this address");
        }
        assert_eq!(connection.alpn_protocol(), Some(protocol.as_bytes()), "both speak {protocol}");
        StreamOwned::new(connection, socket)
    }
}
