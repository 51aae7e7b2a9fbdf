//! Who is signed in: a cookie without meaning, and a row that gives it one.

mod kept;
pub mod made;
pub mod secret;
mod tries;

use crate::{policy::Actor, problem::ApiError};
use axum::{
    extract::{ConnectInfo, FromRequestParts},
    http::request::Parts,
};
pub use kept::Kept;
use mastery::time::Millis;
use std::{
    convert::Infallible,
    net::{IpAddr, Ipv6Addr, SocketAddr},
};
use tower_sessions::{
    Expiry, Session, SessionManagerLayer, SessionStore,
    cookie::{SameSite, time::Duration},
};
pub use tries::{count_try, subject};

/// The cookie's name.
pub const COOKIE: &str = "tenfold";
/// A session lasts so long from signing in: a school day.
pub const LASTS: Millis = Millis::from_secs(12 * 60 * 60);
const ACTOR: &str = "actor";

fn lasts() -> Duration {
    Duration::milliseconds(LASTS.0 as i64)
}

/// The layer that reads and writes the cookie; `secure` under TLS, where a browser then never sends it in the clear.
pub fn layer(kept: Kept, secure: bool) -> SessionManagerLayer<Kept> {
    SessionManagerLayer::new(kept)
        .with_name(COOKIE)
        .with_http_only(true)
        .with_same_site(SameSite::Lax)
        .with_secure(secure)
        .with_path("/")
        .with_expiry(Expiry::OnInactivity(lasts()))
}

/// Signs somebody in under a fresh id, so that an id planted before is worth nothing.
///
/// # Errors
/// When the session can't be kept.
pub async fn begin(session: &Session, actor: &Actor) -> Result<(), ApiError> {
    session.flush().await?;
    session.insert(ACTOR, actor).await?;
    Ok(session.save().await?)
}

/// Signs out.
///
/// # Errors
/// When the session can't be deleted.
pub async fn end(session: &Session) -> Result<(), ApiError> {
    Ok(session.flush().await?)
}

/// Who is signed in with a session at this moment, read anew: for an answer that goes on for long.
///
/// # Errors
/// When the session can't be read.
pub async fn actor_now(kept: &Kept, session: &Session) -> Result<Actor, ApiError> {
    let Some(id) = session.id() else { return Ok(Actor::Nobody) };
    let record = kept.load(&id).await.map_err(ApiError::failed)?;
    let actor = record.and_then(|mut record| record.data.remove(ACTOR));
    actor.map_or(Ok(Actor::Nobody), |actor| serde_json::from_value(actor).map_err(ApiError::failed))
}

impl<S: Send + Sync> FromRequestParts<S> for Actor {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, ApiError> {
        let session =
            Session::from_request_parts(parts, state).await.map_err(|_| ApiError::failed("no session layer"))?;
        Ok(session.get(ACTOR).await?.unwrap_or(Self::Nobody))
    }
}

/// Where a request comes from, as far as the socket says. Of IPv6 the network: a machine there has as many addresses as
/// it likes.
pub struct Address(pub String);

impl Address {
    fn of(address: IpAddr) -> Self {
        match address.to_canonical() {
            IpAddr::V4(address) => Self(address.to_string()),
            IpAddr::V6(address) => {
                let network = u128::from(address) >> 64 << 64;
                Self(format!("{}/64", Ipv6Addr::from(network)))
            }
        }
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Address {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        let from = parts.extensions.get::<ConnectInfo<SocketAddr>>();
        Ok(from.map_or_else(|| Self("unknown".to_owned()), |ConnectInfo(address)| Self::of(address.ip())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_machine_is_one_address() {
        for (address, known_as) in [
            ("10.0.0.7", "10.0.0.7"),
            ("::ffff:10.0.0.7", "10.0.0.7"),
            ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
            ("2001:db8:1:2:ffff::1", "2001:db8:1:2::/64"),
            ("2001:db8:1:3::1", "2001:db8:1:3::/64"),
        ] {
            assert_eq!(Address::of(address.parse().expect("an address")).0, known_as, "{address}");
        }
    }
}
