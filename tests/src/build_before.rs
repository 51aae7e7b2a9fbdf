//! A server of the build before: the same one behind a proxy that serves its files under other names, until it is replaced.

use crate::server::Server;
use anyhow::{Context, Result, ensure};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::header::{ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_LENGTH, CONTENT_TYPE, ETAG, IF_NONE_MATCH};
use axum::http::header::{HeaderMap, HeaderValue, TRANSFER_ENCODING};
use axum::http::{Response, StatusCode};
use reqwest::Client;
use std::fs;
use std::sync::Arc;
use tokio::net::TcpListener;
use tokio::sync::watch;

/// What the names of its files, and its own, begin with.
pub(crate) const MARK: &str = "before-";

/// The build before, served until [`BuildBefore::replace`].
pub struct BuildBefore {
    port: u16,
    proxy: Arc<Proxy>,
    time: watch::Sender<Time>,
}

/// What there is of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Time {
    BeforeTheUpdate,
    After(Files),
}

/// What becomes of its files when the server is replaced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Files {
    /// They are there for tabs that are open, as at a server that keeps its last two builds.
    Kept,
    /// There is only what the server itself has.
    Gone,
}

struct Proxy {
    client: Client,
    far: String,
    /// Of the files, as the server names them, and of its build.
    names: Vec<String>,
    time: watch::Receiver<Time>,
}

impl BuildBefore {
    /// Makes one of the server's own, and serves it on a free port of the loopback.
    ///
    /// # Errors
    /// When the server has no service worker that names the files.
    pub async fn of(server: &Server) -> Result<Self> {
        let (client, far) = (Client::builder().redirect(reqwest::redirect::Policy::none()).build()?, server.origin());
        let worker = client.get(format!("{far}/worker.js")).send().await?.error_for_status()?.text().await?;
        let quoted = worker.split('"').skip(1).step_by(2);
        let files = quoted.filter_map(|text| text.strip_prefix("/assets/").filter(|name| !name.is_empty()));
        let build = worker.split_once("BUILD = \"").and_then(|(_, rest)| rest.split_once('"')).context("no build")?.0;
        let mut names: Vec<_> = files.chain([build]).map(str::to_owned).collect();
        names.sort();
        names.dedup();
        ensure!(names.len() > 5, "too few files: {names:?}");
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let port = listener.local_addr()?.port();
        let (time, now) = watch::channel(Time::BeforeTheUpdate);
        let proxy = Arc::new(Proxy { client, far, names, time: now });
        let service = Router::new().fallback(pass).with_state(Arc::clone(&proxy));
        tokio::spawn(async move { axum::serve(listener, service).await });
        Ok(Self { port, proxy, time })
    }

    /// Its origin under a host name.
    #[must_use]
    pub fn origin_on(&self, host: &str) -> String {
        format!("http://{host}:{}", self.port)
    }

    /// Replaces it by the server's own build, or says anew what became of its files.
    pub fn replace(&self, files: Files) {
        self.time.send_replace(Time::After(files));
    }

    /// Replaces it by the server's own build, with the files that an open tab asks for later in the server's data folder, where
    /// their own server had put them.
    ///
    /// # Errors
    /// When the server does not come back with them.
    pub async fn replace_in_folder(&self, server: &mut Server) -> Result<()> {
        let folder = server.data().join("builds");
        let build = folder.join(MARK);
        fs::create_dir(&build)?;
        for name in self.proxy.names.iter().filter(|name| name.starts_with("items-")) {
            for (encoding, ending) in [("identity", ""), ("gzip", ".gz"), ("br", ".br")] {
                let asked = self.proxy.client.get(format!("{}/assets/{name}", self.proxy.far));
                let file = asked.header(ACCEPT_ENCODING, encoding).send().await?.error_for_status()?.bytes().await?;
                fs::write(build.join(format!("{MARK}{name}{ending}")), file)?;
            }
        }
        server.stop()?;
        let order = fs::read_to_string(folder.join("order"))?;
        fs::write(folder.join("order"), format!("{order}\n{MARK}"))?;
        server.start().await?;
        self.replace(Files::Gone);
        Ok(())
    }
}

async fn pass(State(proxy): State<Arc<Proxy>>, request: Request) -> Response<Body> {
    proxy.answer(request).await.unwrap_or_else(|error| {
        let mut answer = Response::new(error.to_string().into());
        *answer.status_mut() = StatusCode::BAD_GATEWAY;
        answer
    })
}

impl Proxy {
    /// Passes an answer on when it is whole: a stream never is.
    async fn answer(&self, request: Request) -> Result<Response<Body>> {
        let (mut asked, body) = request.into_parts();
        let mut path = asked.uri.to_string();
        let is_made = match *self.time.borrow() {
            Time::BeforeTheUpdate => !path.starts_with("/api/"),
            Time::After(Files::Kept) => path.starts_with(&format!("/assets/{MARK}")),
            Time::After(Files::Gone) => false,
        };
        if is_made {
            path = path.replace(&format!("/assets/{MARK}"), "/assets/");
            asked.headers.remove(IF_NONE_MATCH);
            asked.headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("identity"));
        }
        let request = self.client.request(asked.method, format!("{}{path}", self.far)).headers(asked.headers);
        let reply = request.body(to_bytes(body, usize::MAX).await?).send().await?;
        let (status, mut headers) = (reply.status(), reply.headers().clone());
        let mut body = reply.bytes().await?;
        headers.remove(TRANSFER_ENCODING);
        if is_made {
            // Its own, or nothing: the browser's cache would hide that they are gone.
            headers.remove(ETAG);
            headers.remove(CONTENT_LENGTH);
            headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
            if is_text(&headers) {
                body = self.renamed(std::str::from_utf8(&body)?).into();
            }
        }
        let mut answer = Response::new(Body::from(body));
        (*answer.status_mut(), *answer.headers_mut()) = (status, headers);
        Ok(answer)
    }

    fn renamed(&self, text: &str) -> String {
        self.names.iter().fold(text.to_owned(), |text, name| text.replace(name, &format!("{MARK}{name}")))
    }
}

fn is_text(headers: &HeaderMap) -> bool {
    headers.get(CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/"))
}
