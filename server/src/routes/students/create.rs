//! `POST /api/v1/classes/{class}/students`: students join a class.

use crate::{
    names::{LONGEST_NAME, fold_name, is_too_long, name},
    policy::{Act, Actor, Permitted, may},
    problem::{ApiError, Body, Path},
    state::State,
    store::{NewStudent, StudentRow},
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
    Path(class): Path<ClassId>,
    wanted: Result<Body<v1::Join>, ApiError>,
) -> Result<Permitted<Json<v1::Sheet>>, ApiError> {
    let Actor::Staff { school, .. } = actor else { return Err(Problem::NotSignedIn.into()) };
    let permission = may(&actor, Act::ChangeRoster, &state.gate.row_of_class(school, class).await?)?;
    let store = state.gate.open(&permission);
    let join = |name| Ok(StudentRow { id: StudentId(state.new_id()?), name });
    let students = names(&wanted?.0.names)?.into_iter().map(join).collect::<Result<Vec<_>, ApiError>>()?;
    let (slips, students): (Vec<_>, Vec<_>) = super::super::pins::fresh(&state.hasher, students)
        .await?
        .into_iter()
        .map(|(slip, secret)| (slip.clone(), NewStudent { id: slip.id, name: slip.name, secret }))
        .unzip();
    store.create_students(school, class, students).await??;
    state.live.touch_class(school, class);
    let sheet = super::super::pins::sheet(store, school, class, slips).await?;
    Ok(permission.answer(Json(sheet)))
}

/// So much of a name that is too long says which it is.
const BEGINNING: usize = 24;

/// The names as they are kept, each once.
fn names(typed: &[String]) -> Result<Vec<String>, Problem> {
    if typed.len() > MOST {
        return Err(Problem::TooManyStudents { most: MOST as u64 });
    }
    let too_long = typed.iter().filter(|typed| is_too_long(typed));
    let beginnings: Vec<String> = too_long.map(|typed| typed.trim().chars().take(BEGINNING).collect()).collect();
    if !beginnings.is_empty() {
        return Err(Problem::NamesTooLong { beginnings, most: LONGEST_NAME });
    }
    let names = typed.iter().map(|typed| name(typed, TextField::Student)).collect::<Result<Vec<_>, _>>()?;
    let folded: Vec<String> = names.iter().map(|name| fold_name(name)).collect();
    let comes_again = |place: usize| folded[place + 1..].contains(&folded[place]);
    let came_before = |place: usize| folded[..place].contains(&folded[place]);
    let twice = names.iter().enumerate().filter(|(place, _)| comes_again(*place) && !came_before(*place));
    let twice: Vec<String> = twice.map(|(_, name)| name.clone()).collect();
    if twice.is_empty() { Ok(names) } else { Err(Problem::NamesTwice { names: twice }) }
}
