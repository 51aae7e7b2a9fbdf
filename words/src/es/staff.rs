//! What the teacher's screens say.

use crate::{Reader, staff::Staff};

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
        Staff::FillBoth => "Hacen falta el nombre y la contraseña.",
        Staff::Classes => "Clases",
        Staff::ClassCode => "Código de la clase",
        Staff::ClassCodeHint => "Los estudiantes entran con el código de la clase, su nombre y su PIN.",
        Staff::NoClasses => "Esta cuenta todavía no tiene ninguna clase.",
        Staff::Loading => "Un momento …",
        Staff::NotReached => "Ahora no se puede llegar al servidor. Inténtalo otra vez.",
        Staff::NotUnderstood => "El servidor respondió algo inesperado. Inténtalo otra vez.",
        Staff::Language => "Idioma",
    };
    text.to_owned()
}
