//! `POST /api/v1/classes/{class}/students`: students join a class.

use crate::{
    names::{fold_name, name},
    policy::{Act, Actor, Permitted, may},
    problem::{ApiError, Body},
    session::made::pin,
    state::State,
    store::NewStudent,
};
use axum::{Json, extract};
use mastery::{
    id::{ClassId, StudentId},
    wire::v1,
};
use words::problems::{Problem, TextField};

/// The most students added at once: each PIN takes a moment to hash.
const MOST: usize = 100;

/// Adds students to the class, all or none, and says their PINs this once.
#[utoipa::path(post, path = "/classes/{class}/students", tag = "classes", operation_id = "add_students",
    params(("class" = ClassId, Path, description = "The class")), request_body = v1::Join,
    responses((status = 200, body = v1::Sheet), (status = 401, body = v1::Problem), (status = 403, body = v1::Problem),
        (status = 409, body = v1::Problem), (status = 422, body = v1::Problem)))]
pub async fn create(
    extract::State(state): extract::State<State>,
    actor: Actor,
    extract::Path(class): extract::Path<ClassId>,
    wanted: Result<Body<v1::Join>, ApiError>,
) -> Result<Permitted<Json<v1::Sheet>>, ApiError> {
    let Actor::Staff { school, .. } = actor else { return Err(Problem::NotSignedIn.into()) };
    let permission = may(&actor, Act::ChangeRoster, &state.gate.row_of_class(school, class).await?)?;
    let store = state.gate.open(&permission);
    let names = names(&wanted?.0.names)?;
    let mut students = Vec::new();
    let mut slips = Vec::new();
    for name in names {
        let (id, pin) = (StudentId(state.new_id()?), pin()?);
        students.push(NewStudent { id, name: name.clone(), secret: state.hasher.hash(&pin).await? });
        slips.push(v1::Slip { id, name, pin });
    }
    store.create_students(school, class, students).await??;
    state.live.touch_class(school, class);
    let sheet = super::super::pins::sheet(store, school, class, slips).await?;
    Ok(permission.answer(Json(sheet)))
}

/// The names as they are kept, each once.
fn names(typed: &[String]) -> Result<Vec<String>, Problem> {
    if typed.len() > MOST {
        return Err(Problem::TooManyStudents { most: MOST as u64 });
    }
    let names = typed.iter().map(|typed| name(typed, TextField::Student)).collect::<Result<Vec<_>, _>>()?;
    let folded: Vec<String> = names.iter().map(|name| fold_name(name)).collect();
    let twice = names.iter().enumerate().filter(|(place, _)| folded[..*place].contains(&folded[*place]));
    let twice: Vec<String> = twice.map(|(_, name)| name.clone()).collect();
    if twice.is_empty() { Ok(names) } else { Err(Problem::NamesTaken { names: twice }) }
}
