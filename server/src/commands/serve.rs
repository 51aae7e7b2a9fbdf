//! `tenfold serve`: the server, until it is asked to stop.

mod listening;
mod rounds;
mod unread;

use super::{Failure, terminal};
use crate::{
    app,
    clock::SystemClock,
    demo,
    state::{Options, State, StateError},
};
use axum_server::{Handle, tls_rustls::RustlsConfig};
use clap::Args;
use std::{
    io::{ErrorKind, Write},
    net::SocketAddr,
    path::{Path, PathBuf},
    process::ExitCode,
    sync::Arc,
    time::Duration,
};
use words::{
    Say,
    cli::{Cli, Trouble},
};

/// Requests under way have so long to end when the server stops.
const LAST_WORDS: Duration = Duration::from_secs(5);

#[derive(Debug, Args)]
pub(super) struct Serve {
    #[arg(long)]
    demo: bool,
    #[arg(long, value_name = "DIR", default_value = "tenfold-data")]
    data: PathBuf,
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:8310")]
    listen: String,
    #[arg(long, value_name = "F", requires = "tls_key")]
    tls_cert: Option<PathBuf>,
    #[arg(long, value_name = "F", requires = "tls_cert")]
    tls_key: Option<PathBuf>,
}

impl Serve {
    pub fn run(self) -> Result<ExitCode, Failure> {
        log();
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
        runtime.block_on(self.serve())
    }

    async fn serve(self) -> Result<ExitCode, Failure> {
        let tls = match self.tls_cert.as_deref().zip(self.tls_key.as_deref()) {
            Some((cert, key)) => Some(tls(cert, key).await?),
            None => None,
        };
        // Ten thousand browsers are as many open files; what the system does not give, it does not.
        let _ = rlimit::increase_nofile_limit(u64::MAX);
        let _lock = super::lock(&self.data)?;
        let listener = listening::bind(&self.listen)?;
        let address = listening::as_others_know(listener.local_addr()?);
        let options = Options { demo: self.demo, secure: tls.is_some() };
        let opened = State::open(&self.data, Arc::new(SystemClock::start()), options).await;
        let state = opened.map_err(|error| Failure::of_state(error, &self.data))?;
        if self.demo && !demo::set_up(&state).await? {
            return Err(Failure::of_state(StateError::OtherSchool, &self.data));
        }
        tell(address, &options, state.beginning.key())?;

        let rounds = tokio::spawn(rounds::go(state.clone()));
        let handle = Handle::new();
        tokio::spawn(listening::stop_when_asked(handle.clone(), LAST_WORDS));
        let service = app(state.clone()).into_make_service_with_connect_info::<SocketAddr>();
        let unread = unread::CloseUnread { after: listening::SILENCE };
        let served = match tls {
            Some(tls) => {
                let mut server =
                    axum_server::from_tcp_rustls(listener, tls)?.map(|tls| tls.acceptor(unread)).handle(handle);
                listening::be_patient(server.http_builder());
                server.serve(service).await
            }
            None => {
                // No browser speaks HTTP/2 without TLS, and a connection that never says which it speaks would stay.
                let mut server = axum_server::from_tcp(listener)?.acceptor(unread).handle(handle).http1_only();
                listening::be_patient(server.http_builder());
                server.serve(service).await
            }
        };
        rounds.abort();
        state.close().await;
        served.map_err(|error| Failure::Said(Cli::ServingFailed { problem: (&error).into() }))?;
        Ok(ExitCode::SUCCESS)
    }
}

/// Says where, and what to try.
fn tell(address: SocketAddr, options: &Options, key: Option<String>) -> std::io::Result<()> {
    let scheme = if options.secure { "https" } else { "http" };
    let mut lines = vec![Cli::Address { url: format!("{scheme}://{address}") }];
    // Behind the `#`, where no server and no log sees it.
    lines.extend(key.map(|key| Cli::BeginAddress { url: format!("{scheme}://{address}/teacher#begin={key}") }));
    if options.demo {
        let students = demo::students();
        lines.extend(students.first().map(|student| Cli::DemoClass { code: student.class_code.clone() }));
        lines.extend(students.into_iter().map(|student| Cli::DemoStudent { name: student.name, pin: student.pin }));
        let (name, password) = demo::TEACHER;
        lines.push(Cli::DemoTeacher { name: name.to_owned(), password: password.to_owned() });
    }
    let mut out = std::io::stdout().lock();
    for line in lines {
        let indent = if matches!(line, Cli::DemoStudent { .. }) { "  " } else { "" };
        writeln!(out, "{indent}{}", line.say(terminal().into()))?;
    }
    out.flush()
}

async fn tls(cert: &Path, key: &Path) -> Result<RustlsConfig, Failure> {
    let said = |problem: Trouble| {
        Failure::Said(Cli::Tls { cert: cert.display().to_string(), key: key.display().to_string(), problem })
    };
    if rustls::crypto::CryptoProvider::get_default().is_none() {
        let installed = rustls::crypto::ring::default_provider().install_default();
        installed.map_err(|_| said(Trouble::NoCryptography))?;
    }
    RustlsConfig::from_pem_file(cert, key).await.map_err(|error| {
        // What the files hold is the library's to judge, which it tells apart from what keeps them from being read.
        said(if error.kind() == ErrorKind::Other { Trouble::NoPair } else { (&error).into() })
    })
}

/// The log goes to the standard error; `RUST_LOG` says how much of it.
fn log() {
    let filter = tracing_subscriber::EnvFilter::try_from_default_env();
    let filter = filter.unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("warn,tower_sessions_core=error"));
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
}
