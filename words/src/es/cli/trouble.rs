//! What is wrong with something.

use crate::cli::{Misread, Trouble, Undrawable, Wanted, one_line};

pub(super) fn wrong(trouble: &Trouble) -> String {
    match trouble {
        Trouble::Said(said) => one_line(said),
        Trouble::NoKey => "una clave son 64 cifras hexadecimales".to_owned(),
        Trouble::KeyMissing { name } => format!("falta la clave {name}"),
        Trouble::KeyForeign { name } => format!("la clave {name} no corresponde"),
        Trouble::NoSchema => "no dice qué esquema tiene".to_owned(),
        Trouble::NoCryptography => "no hay criptografía".to_owned(),
        Trouble::Stale => "alguien más se adelantó una y otra vez".to_owned(),
        Trouble::Busy => "está ocupada".to_owned(),
        Trouble::Full => "el disco está lleno".to_owned(),
        Trouble::Row { table, why } => format!("no se puede leer una fila de {table}: {}", misread(why)),
    }
}

fn misread(why: &Misread) -> String {
    match why {
        Misread::Said(said) => one_line(said),
        Misread::Kind { given } => format!("no existe la clase «{given}»"),
        Misread::Link => "el enlace no es un SHA-256".to_owned(),
        Misread::NoTicket { attempt } => format!("{attempt} no tiene permiso"),
        Misread::TimeFactor { percent } => format!("{percent} por ciento no es un factor de tiempo"),
    }
}

pub(super) fn wanted(wanted: Wanted) -> String {
    match wanted {
        Wanted::Value(value) => value.to_owned(),
        Wanted::AtLeast(least) => format!("{least} o más"),
    }
}

pub(super) fn undrawable(why: &Undrawable) -> String {
    match why {
        Undrawable::NoModel { model, version } => {
            format!("este programa no tiene el modelo de ejercicios {model} en la versión {version}")
        }
        Undrawable::Shape { model, at } => format!("lo que se indica para {model} no encaja en el carácter {at}"),
        Undrawable::SetSize { most } => format!("una serie tiene de 1 a {most} ejercicios"),
        Undrawable::Seed { most } => format!("una semilla es un número entero de 0 a {most}"),
    }
}
