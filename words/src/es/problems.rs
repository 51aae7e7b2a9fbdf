//! What is said to clients of the API when something does not work.

use super::objectives::length;
use super::staff::percent_range;
use crate::{
    Reader, Say,
    problems::{Problem, Tab, TextField, Title, called},
};

pub(crate) fn title(key: &Title, _reader: Reader) -> String {
    match key.0 {
        Problem::Malformed { .. } => "La petición no se puede leer",
        Problem::Address { .. } => "La dirección no se puede leer",
        Problem::NotJson => "La petición no es JSON",
        Problem::TooLarge { .. } => "La petición es demasiado grande",
        Problem::NoRoute => "La dirección no existe",
        Problem::OtherWire => "Otra versión del programa",
        Problem::WrongMethod => "La dirección admite otro método",
        Problem::NoAttempt => "El intento no existe",
        Problem::NoObjective { .. } => "El objetivo no existe",
        Problem::NotSignedIn => "Sin sesión iniciada",
        Problem::NotAllowed => "Sin permiso",
        Problem::OtherOrigin => "Desde otro sitio",
        Problem::SignInRefused | Problem::StaffSignInRefused => "Los datos no coinciden",
        Problem::Wait { .. } => "Demasiados intentos",
        Problem::NotReady { .. } => "Todavía no está abierto",
        Problem::AttemptTaken => "El identificador del intento está en uso",
        Problem::AttemptId => "El identificador del intento no es un UUIDv7",
        Problem::Forged => "La firma no corresponde",
        Problem::NotSealed => "Esto no es trabajo guardado",
        Problem::SealedElsewhere => "Trabajo para otro servidor",
        Problem::SealedDamaged => "El trabajo guardado está dañado",
        Problem::OtherAttempt => "El permiso es de otro intento",
        Problem::Conflict { .. } => "Los sucesos contradicen lo guardado",
        Problem::OutOfPlace { .. } => "Los sucesos son de otra pestaña",
        Problem::TooManyEvents { .. } => "Demasiados sucesos",
        Problem::BeginRefused => "Con esto no se puede crear una escuela",
        Problem::Text { .. } => "Un texto tiene otra longitud",
        Problem::NamesTaken { .. } => "Ese nombre ya existe",
        Problem::NamesTwice { .. } => "Un nombre vino más de una vez",
        Problem::NamesTooLong { .. } => "Un nombre es demasiado largo",
        Problem::TooManyStudents { .. } => "Demasiados estudiantes a la vez",
        Problem::Objective { .. } => "Un objetivo no se puede ajustar así",
        Problem::RevisionTaken { .. } => "Alguien guardó otra revisión",
        Problem::NoStudent => "No existe ese estudiante",
        Problem::TimeFactor { .. } => "No existe ese factor de tiempo",
        Problem::AccommodationsTaken => "Alguien guardó otras adaptaciones",
        Problem::ObjectivesChanged => "Alguien cambió los objetivos de la clase",
        Problem::NoObjectiveLeft => "La clase se quedaría sin objetivos",
        Problem::ObjectiveTwice { .. } => "Un objetivo repetido",
        Problem::UnknownObjective { .. } => "No está en el catálogo",
        Problem::EventsTooLarge { .. } => "Los sucesos ocupan demasiado",
        Problem::EventTooLarge { .. } => "Un suceso es demasiado grande",
        Problem::DecisionId => "El identificador de la decisión no es un UUIDv7",
        Problem::DecisionTaken => "El identificador de la decisión está en uso",
        Problem::NoDecision => "La decisión no existe",
        Problem::UndoneBefore => "Ya está deshecho",
        Problem::CountsNotHere => "El intento no cuenta aquí",
        Problem::MoreTime { .. } => "Ese tiempo no se puede dar",
        Problem::Busy => "El servidor está ocupado",
        Problem::StorageFull => "El disco del servidor está lleno",
        Problem::Failed => "Falló el servidor",
    }
    .to_owned()
}

pub(crate) fn detail(key: &Problem, reader: Reader) -> String {
    match key {
        Problem::Malformed { fault } => format!("La petición no se puede leer: {}.", fault.say(reader)),
        Problem::Address { name, given } => format!(
            "«{given}» no es un identificador. En esta dirección, {{{name}}} es un UUID, como 0199c82c-c000-7010-8000-000000000001."
        ),
        Problem::NotJson => "Envía JSON e indícalo: Content-Type: application/json.".to_owned(),
        Problem::TooLarge { most } => format!("Una petición tiene como mucho {most} KiB. Envíala por partes."),
        Problem::NoRoute => "No hay nada en esta dirección. /api/openapi.json dice lo que hay.".to_owned(),
        Problem::OtherWire => {
            "Esta página y el servidor de la escuela son de dos versiones que ya no encajan. Vuelve a cargar la página; lo guardado en este dispositivo se queda y se envía entonces.".to_owned()
        }
        Problem::WrongMethod => "Esta dirección admite otro método; la cabecera Allow dice cuál.".to_owned(),
        Problem::NoAttempt => "Ese intento no existe.".to_owned(),
        Problem::NoObjective { id } => format!("Tu clase no tiene el objetivo «{id}»."),
        Problem::NotSignedIn => "Primero inicia sesión.".to_owned(),
        Problem::NotAllowed => "Esto no te corresponde verlo ni cambiarlo.".to_owned(),
        Problem::OtherOrigin => "Los cambios solo se aceptan desde las páginas de Tenfold.".to_owned(),
        Problem::SignInRefused => "El código de la clase, el nombre o el PIN no coincide. Revisa los tres.".to_owned(),
        Problem::StaffSignInRefused => "El nombre o la contraseña no coincide.".to_owned(),
        Problem::Wait { seconds: 1 } => "Se ha intentado demasiadas veces. Prueba de nuevo en 1 segundo.".to_owned(),
        Problem::Wait { seconds } => {
            format!("Se ha intentado demasiadas veces. Prueba de nuevo en {seconds} segundos.")
        }
        Problem::NotReady { after } => format!("Esto se abre después de: {}.", called(after, reader)),
        Problem::AttemptTaken => {
            "El identificador de este intento es de otro intento. Empieza con uno nuevo.".to_owned()
        }
        Problem::AttemptId => "El identificador de un intento es un UUID de versión 7.".to_owned(),
        Problem::Forged => "Esto no lo firmó el servidor de esta escuela, o se cambió después.".to_owned(),
        Problem::NotSealed => "Este archivo no es trabajo guardado por Tenfold. Su nombre termina en .tenfold.".to_owned(),
        Problem::SealedElsewhere => "Este trabajo se guardó para el servidor de otra escuela. Entrégalo allí.".to_owned(),
        Problem::SealedDamaged => "Este archivo se cortó o se cambió. Vuelve a guardar el trabajo en el dispositivo del que viene.".to_owned(),
        Problem::OtherAttempt => "Este permiso no admite sucesos de ese intento.".to_owned(),
        Problem::Conflict { index } => {
            format!("El suceso {index} está guardado con otro contenido. Lo enviado se guarda para el docente.")
        }
        Problem::OutOfPlace { tab } => out_of_place(*tab),
        Problem::TooManyEvents { most } => format!("Aquí se admiten como mucho {most} sucesos."),
        Problem::BeginRefused => "Usa la dirección que mostró el servidor al arrancar. Sirve una sola vez, y solo mientras no haya ninguna escuela.".to_owned(),
        Problem::Text { field, least, most } => text(*field, *least, *most),
        Problem::NamesTaken { names } => {
            format!("La clase ya tiene {}: añade una letra del apellido, para que cada nombre aparezca una sola vez.", quoted(names))
        }
        Problem::NamesTwice { names } => format!(
            "En lo que escribiste aparece más de una vez {}: añade una letra del apellido, para que cada nombre aparezca una sola vez.",
            quoted(names)
        ),
        Problem::NamesTooLong { beginnings, most } => match &beginnings[..] {
            [one] => format!("El nombre que empieza por «{one}» tiene más de {most} caracteres."),
            more => format!("Los nombres que empiezan por {} tienen más de {most} caracteres.", quoted(more)),
        },
        Problem::TooManyStudents { most } => format!("Se pueden añadir como mucho {most} estudiantes a la vez."),
        Problem::NoStudent => "Este estudiante no está en la clase.".to_owned(),
        Problem::TimeFactor { least, most } => percent_range(*least, *most),
        Problem::AccommodationsTaken => {
            "Otra persona cambió lo que necesita este estudiante. Míralo primero; no se ha sobrescrito nada.".to_owned()
        }
        Problem::Objective { wrong } => wrong.iter().map(|wrong| wrong.say(reader)).collect::<Vec<_>>().join(" "),
        Problem::RevisionTaken { saved: None, revision } => {
            format!("La revisión actual es la {revision}, y esta era otra. Léela primero; no se ha sobrescrito nada.")
        }
        Problem::RevisionTaken { saved: Some((author, at)), revision } => {
            format!("{author} guardó mientras tanto la revisión {revision}, el {at}. Léela primero; no se ha sobrescrito nada.")
        }
        Problem::ObjectivesChanged => {
            "Otra persona cambió los objetivos de la clase. Míralos primero; no se ha sobrescrito nada.".to_owned()
        }
        Problem::NoObjectiveLeft => "Una clase necesita al menos un objetivo.".to_owned(),
        Problem::ObjectiveTwice { id } => format!("El objetivo «{id}» está dos veces. Cada uno puede estar una vez."),
        Problem::UnknownObjective { id } => format!("Ni el catálogo ni tu clase conocen el objetivo «{id}»."),
        Problem::EventsTooLarge { most } => {
            format!("Los sucesos de un intento ocupan como mucho {most} MiB en total.")
        }
        Problem::EventTooLarge { most } => format!("Ningún suceso ocupa más de {most} bytes."),
        Problem::DecisionId => "El identificador de una decisión es un UUID de versión 7.".to_owned(),
        Problem::DecisionTaken => "El identificador de esta decisión es de otra decisión. Decide de nuevo con uno nuevo.".to_owned(),
        Problem::NoDecision => "Aquí no existe esa decisión.".to_owned(),
        Problem::UndoneBefore => "Esto ya no vale: se deshizo antes.".to_owned(),
        Problem::CountsNotHere => "Este intento no cuenta para este estudiante: está anulado o se pasó a otro. Deshaz eso primero.".to_owned(),
        Problem::MoreTime { most } => format!("El tiempo extra va de 1 segundo a {}, en un intento con reloj.", length(*most)),
        Problem::Busy => "Ahora mismo hay muchas peticiones. Prueba de nuevo en un momento; no se pierde nada.".to_owned(),
        Problem::StorageFull => "El disco del servidor está lleno y esto no se ha podido guardar. Avisa a tu docente; lo que hay en este dispositivo se queda aquí y se envía más tarde.".to_owned(),
        Problem::Failed => {
            "Algo falló en el servidor. Lo enviado todavía no está guardado; prueba de nuevo.".to_owned()
        }
    }
}

fn text(field: TextField, least: u64, most: u64) -> String {
    let what = match field {
        TextField::School => "El nombre de la escuela",
        TextField::Class => "El nombre de la clase",
        TextField::Teacher => "Tu nombre",
        TextField::Student => "El nombre de un estudiante",
        TextField::Reason => "El motivo",
        TextField::Password => "La contraseña",
    };
    format!("{what} tiene entre {least} y {most} caracteres.")
}

fn out_of_place(tab: Tab) -> String {
    match tab {
        Tab::Generation => "Una pestaña tiene una sola generación desde su primer suceso, 1 o más.".to_owned(),
        Tab::TooMany { most } => {
            format!("De un intento se admiten como mucho {most} pestañas. Lo enviado se guarda para el docente.")
        }
    }
}

fn quoted(names: &[String]) -> String {
    names.iter().map(|name| format!("«{name}»")).collect::<Vec<_>>().join(", ")
}
