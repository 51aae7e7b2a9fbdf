//! What the teacher's screens say.

mod accommodations;
mod choosing;
mod deciding;
mod evidence;
mod hand_in;
mod matrix;
mod waiting;
mod workshop;

pub(crate) use accommodations::accommodations;
#[cfg(feature = "items")]
pub(crate) use accommodations::percent_range;
pub(crate) use choosing::choosing;
pub(crate) use deciding::deciding;
pub(crate) use evidence::{evidence, item};
pub(crate) use hand_in::hand_in;
pub(crate) use matrix::{matrix, matrix_cell};
pub(crate) use waiting::waiting;
pub(crate) use workshop::workshop;

use crate::{
    Reader,
    staff::{Begin, Roster, Staff},
};

pub(crate) fn say(key: &Staff, _reader: Reader) -> String {
    let text = match key {
        Staff::Title { page } => return format!("{page} · Tenfold"),
        Staff::WaitSeconds { seconds: 1 } => "Otra vez en 1 segundo",
        Staff::WaitSeconds { seconds } => return format!("Otra vez en {seconds} segundos"),
        Staff::SignedInAs { name } => return format!("Has entrado como {name}"),
        Staff::Product => "Tenfold",
        Staff::SignInHeading => "Entrar como docente",
        Staff::Name => "Nombre",
        Staff::Password => "Contraseña",
        Staff::SignIn => "Entrar",
        Staff::SignOut => "Salir",
        Staff::StillSignedIn => "Todavía no has salido. Inténtalo otra vez antes de dejar este equipo.",
        Staff::FillBoth => "Hacen falta el nombre y la contraseña.",
        Staff::Classes => "Clases",
        Staff::ClassCode => "Código de la clase",
        Staff::ClassCodeHint => "Los estudiantes entran con el código de la clase, su nombre y su PIN.",
        Staff::NoClasses => "Esta cuenta todavía no tiene ninguna clase.",
        Staff::Loading => "Un momento …",
        Staff::NotReached => "Ahora no se puede llegar al servidor. Inténtalo otra vez.",
        Staff::NotUnderstood => "El servidor respondió algo inesperado. Inténtalo otra vez.",
        Staff::NothingHere => "Aquí no hay nada",
        Staff::NothingHereHelp => "Esta dirección no lleva a ninguna parte, o a una clase que no es tuya.",
        Staff::ToClasses => "A tus clases",
        Staff::Language => "Idioma",
    };
    text.to_owned()
}

pub(crate) fn begin(key: &Begin, _reader: Reader) -> String {
    match key {
        Begin::Heading => "Crea tu escuela",
        Begin::Intro => {
            "En este servidor aún no hay ninguna escuela. Primero la escuela y tu cuenta, después una clase."
        }
        Begin::School => "El nombre de la escuela",
        Begin::Numbers => "Cómo se escriben los números",
        Begin::Name => "Tu nombre",
        Begin::NameHint => "Con él inicias sesión.",
        Begin::Password => "Tu contraseña",
        Begin::PasswordHint { least } => {
            return format!("Al menos {least} caracteres; unas cuantas palabras van bien.");
        }
        Begin::Act => "Empezar",
        Begin::FillAll => "Rellena todos los campos, por favor.",
        Begin::NoSchool => {
            "Este servidor aún no tiene escuela. Para crearla, abre la dirección que el servidor mostró al arrancar."
        }
    }
    .to_owned()
}

pub(crate) fn roster(key: &Roster, _reader: Reader) -> String {
    let text = match key {
        Roster::Students { count: 1 } => "1 estudiante",
        Roster::Students { count } => return format!("{count} estudiantes"),
        Roster::Add { count: 0 } => "Añadir estudiantes",
        Roster::Add { count: 1 } => "Añadir 1 estudiante",
        Roster::Add { count } => return format!("Añadir {count} estudiantes"),
        Roster::NameOf { name } => return format!("Nombre de {name}"),
        Roster::RemoveAsk { name } => {
            return format!(
                "¿Sacar a {name} de la clase? Lo que {name} ha demostrado se conserva, y puedes volver a admitir a {name}."
            );
        }
        Roster::MoveTo { class } => return format!("Pasar a {class}"),
        Roster::ChangesOf { name } => return format!("Cambiar a {name}"),
        Roster::Sheet { class } => return format!("Fichas de acceso de {class}"),
        Roster::SlipWhere { address } => return format!("Abre {address}"),
        Roster::OnlyHere { address } => {
            return format!(
                "En las fichas pone {address}, que solo lleva aquí desde este ordenador. Para otros dispositivos, abre esta página con la dirección que usan ellos y crea allí PIN nuevos."
            );
        }
        Roster::Back => "Clases",
        Roster::NewClass => "El nombre de una clase nueva",
        Roster::BeginClass => "Crear la clase",
        Roster::NameClass => "Ponle un nombre a la clase, por favor.",
        Roster::NoStudents => "Aún no hay estudiantes. Escribe o pega sus nombres aquí abajo.",
        Roster::Names => "Nombres de estudiantes",
        Roster::NamesHint => "Un nombre en cada línea, como en una lista.",
        Roster::NewPins => "PIN nuevos para todos",
        Roster::NewPinsAsk => "¿Crear PIN nuevos para toda la clase? Los de antes dejan de servir.",
        Roster::Rename => "Guardar el nombre",
        Roster::NewPin => "PIN nuevo",
        Roster::Remove => "Sacar de la clase",
        Roster::Former => "Fuera de la clase",
        Roster::Readmit { name } => return format!("Volver a admitir a {name}"),
        Roster::Yes => "Sí",
        Roster::No => "No",
        Roster::Once => "Imprímela ahora: los PIN se muestran solo esta vez. Puedes crear otros cuando quieras.",
        Roster::Print => "Imprimir",
        Roster::Done => "Listo",
        Roster::SlipClass => "Código de la clase",
        Roster::SlipName => "Nombre",
        Roster::SlipPin => "PIN",
    };
    text.to_owned()
}
