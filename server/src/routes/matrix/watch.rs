//! `GET /api/v1/classes/{class}/live`: what changes in a class's matrix, as it changes.

use crate::{
    live::{Entry, News, Position, Read},
    policy::{Act, Actor, Permitted, may},
    problem::{ApiError, Path, Query},
    session::actor_now,
    state::State,
};
use axum::{
    extract,
    http::HeaderMap,
    response::{Sse, sse::Event},
};
use futures_util::stream::{Stream, unfold};
use mastery::{
    id::{ClassId, SchoolId},
    wire::v1,
};
use serde::Deserialize;
use std::{convert::Infallible, time::Duration};
use tokio::{sync::OwnedSemaphorePermit, time::timeout};
use tower_sessions::Session;
use words::problems::Problem;

/// After so long without news a line goes out all the same: whatever lies between keeps the connection, and a session that
/// has ended is noticed.
const HEARTBEAT: Duration = Duration::from_secs(15);
/// A browser that was cut off comes back after so long.
const RETRY: Duration = Duration::from_secs(2);

/// From where a reader wants to go on; a browser that comes back by itself says it in the header.
#[derive(Deserialize)]
pub struct After {
    after: Option<String>,
}

/// Events of four kinds. `reload`: read the matrix whole, from here on nothing is missed; comes first, and where what is
/// asked for is not kept any more. `changes`: a [`v1::Changes`]. `alive`: there is no news. `end`: the session
/// has ended, or the class is another's now. An id is a position to go on from, in `Last-Event-ID` or `after`.
#[utoipa::path(get, path = "/classes/{class}/live", tag = "classes", operation_id = "watch_matrix",
    params(("class" = ClassId, Path, description = "The class"),
        ("after" = Option<String>, Query, description = "The id of the last event that was seen")),
    responses((status = 200, content_type = "text/event-stream", body = v1::Changes), (status = 401, body = v1::Problem),
        (status = 403, body = v1::Problem), (status = 503, body = v1::Problem)))]
pub async fn watch(
    extract::State(state): extract::State<State>,
    actor: Actor,
    session: Session,
    Path(class): Path<ClassId>,
    Query(after): Query<After>,
    headers: HeaderMap,
) -> Result<Permitted<Sse<impl Stream<Item = Result<Event, Infallible>>>>, ApiError> {
    let Actor::Staff { school, .. } = actor else { return Err(Problem::NotSignedIn.into()) };
    let permission = may(&actor, Act::SeeMatrix, &state.gate.row_of_class(school, class).await?)?;
    let place = state.live.place().ok_or(Problem::Busy)?;
    let last = headers.get("last-event-id").and_then(|id| id.to_str().ok()).map(str::to_owned).or(after.after);
    let known = last.and_then(|last| last.parse().ok()).unwrap_or(Position::NOWHERE);
    let mut news = state.live.news(school, class);
    // While the store answers nobody, this keeps no place that others may need.
    timeout(HEARTBEAT, news.first_look()).await.map_err(|_| Problem::Busy)?;
    let reader = Reader { state, session, school, class, news, known, _place: place };
    let events = unfold(Some(reader), |reader| async {
        let (event, reader) = reader?.next().await;
        Some((Ok(event), reader))
    });
    Ok(permission.answer(Sse::new(events)))
}

/// Somebody who reads the news of a class.
struct Reader {
    state: State,
    session: Session,
    school: SchoolId,
    class: ClassId,
    news: News,
    /// Up to here everything was seen.
    known: Position,
    _place: OwnedSemaphorePermit,
}

impl Reader {
    /// The next event, and who reads on after it.
    async fn next(mut self) -> (Event, Option<Self>) {
        loop {
            match self.news.after(self.known) {
                Read::Nothing => {
                    if timeout(HEARTBEAT, self.news.wait()).await.is_err() {
                        return self.unless_ended(alive()).await;
                    }
                }
                Read::Gone(number) | Read::Next(Entry { number, changes: None }) => {
                    self.known = self.news.position(number);
                    let event = Event::default().event("reload").id(self.known.to_string()).retry(RETRY).data("{}");
                    return self.unless_ended(event).await;
                }
                Read::Next(Entry { number, changes: Some(changes) }) => {
                    self.known = self.news.position(number);
                    let event = Event::default().event("changes").id(self.known.to_string()).data(&*changes);
                    return self.unless_ended(event).await;
                }
            }
        }
    }

    /// Sends an event only to somebody who may see it at this moment.
    async fn unless_ended(self, event: Event) -> (Event, Option<Self>) {
        match self.may_still().await {
            Ok(true) => (event, Some(self)),
            Ok(false) => (Event::default().event("end").data("{}"), None),
            // Nobody can say just now. The browser comes back, and goes on from the last event.
            Err(_) => (alive(), None),
        }
    }

    async fn may_still(&self) -> Result<bool, ApiError> {
        let actor = actor_now(&self.state.sessions, &self.session).await?;
        let row = self.state.gate.row_of_class(self.school, self.class).await?;
        Ok(may(&actor, Act::SeeMatrix, &row).is_ok())
    }
}

fn alive() -> Event {
    Event::default().event("alive").data("{}")
}
