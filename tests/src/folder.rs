//! A folder of files on a loopback port, for modules that the product's own server does not serve.

use crate::environment;
use anyhow::{Context, Result};
use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::{fs, thread};

/// Serves a folder for as long as the test's process lives; `/` is an empty page.
///
/// # Errors
/// When there is no port to listen on.
pub fn serve(folder: &Path) -> Result<SocketAddr> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = listener.local_addr()?;
    let folder = folder.to_owned();
    thread::spawn(move || {
        for connection in listener.incoming().flatten() {
            let folder = folder.clone();
            // A browser that went away is none of our business.
            thread::spawn(move || answer(&folder, connection).ok());
        }
    });
    Ok(address)
}

/// A module of the item models as it ships, served: its address, and a script that imports it as `items`.
///
/// # Errors
/// When it was not built, or there is no port to listen on.
pub fn serve_items(bundle: &str) -> Result<(SocketAddr, String)> {
    serve_module(&environment::bundles().join(bundle))
}

/// A module of the item models out of its folder, served: its address, and a script that imports it as `items`.
///
/// # Errors
/// When it was not built, or there is no port to listen on.
pub fn serve_module(folder: &Path) -> Result<(SocketAddr, String)> {
    let folder = folder.join("assets");
    let named = |extension: &str| {
        let entries = fs::read_dir(&folder).into_iter().flatten().flatten();
        let mut names = entries.map(|entry| entry.file_name().to_string_lossy().into_owned());
        names.find(|name| name.ends_with(extension)).with_context(|| format!("no {extension} in {}", folder.display()))
    };
    let (glue, module) = (named(".js")?, named(".wasm")?);
    let import = format!(
        "const load = async () => {{
            const items = await import('/{glue}');
            await items.default('/{module}');
            return items;
        }};"
    );
    Ok((serve(&folder)?, import))
}

fn answer(folder: &Path, mut connection: TcpStream) -> Result<()> {
    let mut lines = BufReader::new(connection.try_clone()?).lines();
    let asked = lines.next().transpose()?.unwrap_or_default();
    while lines.next().transpose()?.is_some_and(|line| !line.is_empty()) {}
    let path = asked.split(' ').nth(1).unwrap_or("/").trim_start_matches('/').to_owned();
    let (status, kind, body) = match contents(folder, &path) {
        Some((kind, body)) => ("200 OK", kind, body),
        None => ("404 Not Found", "text/plain", Vec::new()),
    };
    let length = body.len();
    write!(
        connection,
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n"
    )?;
    connection.write_all(&body)?;
    Ok(())
}

fn contents(folder: &Path, path: &str) -> Option<(&'static str, Vec<u8>)> {
    if path.is_empty() {
        return Some((
            "text/html",
            b"<!doctype html><title>A page for a test</title><link rel=icon href=data:,>".to_vec(),
        ));
    }
    let path = PathBuf::from(path);
    let kind = match path.extension()?.to_str()? {
        "js" => "text/javascript",
        "wasm" => "application/wasm",
        _ => "application/octet-stream",
    };
    Some((kind, fs::read(folder.join(path.file_name()?)).ok()?))
}
