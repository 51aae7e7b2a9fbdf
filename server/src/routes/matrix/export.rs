//! `GET /api/v1/classes/{class}/matrix.csv`: the matrix as a file, equal to the screen.

use crate::{
    policy::{Act, Actor, Permitted, may},
    problem::{ApiError, Path, Query, locale},
    reports::{csv::csv, matrix},
    state::State,
};
use axum::{
    extract,
    http::{HeaderMap, HeaderName, header},
};
use mastery::{id::ClassId, matrix::View, wire::v1};
use serde::Deserialize;
use words::{Locale, Reader, problems::Problem};

/// The language of the file; else the one that the request asks for.
#[derive(Deserialize)]
pub struct Language {
    locale: Option<Locale>,
}

type File = ([(HeaderName, String); 2], String);

/// The matrix as CSV (RFC 4180, UTF-8 with a byte order mark), the rows in the order and selection that are asked for.
#[utoipa::path(get, path = "/classes/{class}/matrix.csv", tag = "classes", operation_id = "export_matrix",
    params(("class" = ClassId, Path, description = "The class"),
        ("order" = Option<mastery::matrix::Order>, Query, description = "In which order"),
        ("show" = Option<mastery::matrix::Show>, Query, description = "Which students"),
        ("name" = Option<String>, Query, description = "A part of the name"),
        ("locale" = Option<Locale>, Query, description = "The language of the file")),
    responses((status = 200, content_type = "text/csv", body = String), (status = 401, body = v1::Problem),
        (status = 403, body = v1::Problem)))]
pub async fn export(
    extract::State(state): extract::State<State>,
    actor: Actor,
    Path(class): Path<ClassId>,
    Query(view): Query<View>,
    Query(language): Query<Language>,
    headers: HeaderMap,
) -> Result<Permitted<File>, ApiError> {
    let Actor::Staff { school, .. } = actor else { return Err(Problem::NotSignedIn.into()) };
    let permission = may(&actor, Act::SeeMatrix, &state.gate.row_of_class(school, class).await?)?;
    let store = state.gate.open(&permission);
    let of = store.read_class(school, class).await?.ok_or(Problem::NotAllowed)?;
    let matrix = matrix::read(store, school, class, state.now()).await?;
    let reader = Reader { locale: language.locale.unwrap_or_else(|| locale(&headers)), numbers: of.number_style };
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8; header=present".to_owned()),
        (header::CONTENT_DISPOSITION, disposition(&of.name)),
    ];
    Ok(permission.answer((headers, csv(&matrix, &view, reader))))
}

/// A file that is named as the class is, as RFC 6266 and RFC 8187 write names that are not ASCII.
fn disposition(class: &str) -> String {
    let is_plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"-_.".contains(byte);
    let encoded: String = class
        .bytes()
        .map(|byte| if is_plain(&byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect();
    let plain: String = class.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    format!("attachment; filename=\"{plain}.csv\"; filename*=UTF-8''{encoded}.csv")
}

#[cfg(test)]
mod tests {
    use super::disposition;

    #[test]
    fn a_file_is_named_as_the_class_is() {
        for (class, said) in [
            ("4B", "attachment; filename=\"4B.csv\"; filename*=UTF-8''4B.csv"),
            ("4B \"ñ\";", "attachment; filename=\"4B-----.csv\"; filename*=UTF-8''4B%20%22%C3%B1%22%3B.csv"),
        ] {
            assert_eq!(disposition(class), said);
        }
    }
}
