//! A line between a browser and the server that can be cut. The browser's own "offline" leaves a stream alone that is open.

use anyhow::Result;
use tests::server::Server;
use tokio::io::copy_bidirectional;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

/// The line. Whoever comes while it is cut gets no answer.
pub struct Line {
    /// The server's origin, through the line.
    pub origin: String,
    is_whole: watch::Sender<bool>,
}

impl Line {
    pub async fn to(server: &Server) -> Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let origin = format!("http://{}", listener.local_addr()?);
        let (is_whole, whole) = watch::channel(true);
        let far = server.address();
        tokio::spawn(async move {
            while let Ok((near, _)) = listener.accept().await {
                tokio::spawn(carry(near, far.clone(), whole.clone()));
            }
        });
        Ok(Self { origin, is_whole })
    }

    /// Cuts it, through everything that is on its way.
    pub fn cut(&self) {
        self.is_whole.send_replace(false);
    }

    pub fn mend(&self) {
        self.is_whole.send_replace(true);
    }
}

async fn carry(mut near: TcpStream, far: String, mut whole: watch::Receiver<bool>) {
    if !*whole.borrow() {
        return;
    }
    let Ok(mut far) = TcpStream::connect(far).await else { return };
    tokio::select! {
        _ = copy_bidirectional(&mut near, &mut far) => {}
        _ = whole.wait_for(|is_whole| !is_whole) => {}
    }
}
