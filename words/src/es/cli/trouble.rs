//! What is wrong with something.

use crate::cli::{Misread, Trouble, Undrawable, Wanted, one_line};
use std::io::ErrorKind;

pub(super) fn wrong(trouble: &Trouble) -> String {
    match trouble {
        Trouble::System { kind, number } => system(*kind, *number),
        Trouble::NoSuchHost => "no hay ningún equipo con ese nombre".to_owned(),
        Trouble::NoRandom => "el sistema no da números aleatorios".to_owned(),
        Trouble::NoPair => "no son un certificado y una clave que vayan juntos".to_owned(),
        Trouble::Quoted { by, said } => format!("{by}: «{}»", one_line(said)),
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

fn system(kind: ErrorKind, number: Option<i32>) -> String {
    let known = match kind {
        ErrorKind::NotFound => "no existe",
        ErrorKind::PermissionDenied => "no está permitido",
        ErrorKind::AlreadyExists => "ya existe",
        ErrorKind::AddrInUse | ErrorKind::ResourceBusy => "lo tiene otro programa",
        ErrorKind::AddrNotAvailable => "no es una dirección de este equipo",
        ErrorKind::ReadOnlyFilesystem => "solo se puede leer",
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "no queda sitio en el disco",
        ErrorKind::NotADirectory => "no es una carpeta",
        ErrorKind::IsADirectory => "es una carpeta",
        ErrorKind::InvalidData => "su texto no es UTF-8",
        ErrorKind::UnexpectedEof => "termina antes de tiempo",
        ErrorKind::TimedOut => "se agotó el tiempo",
        _ => {
            return number
                .map_or_else(|| "un error del sistema".to_owned(), |number| format!("error {number} del sistema"));
        }
    };
    known.to_owned()
}

fn misread(why: &Misread) -> String {
    match why {
        Misread::Said(said) => format!("«{}»", one_line(said)),
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
