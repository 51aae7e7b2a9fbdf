//! What the command line says.

mod help;
mod keeping;
mod trouble;

pub(crate) use help::{argument, command, frame};

use crate::{
    Locale, Reader, Say,
    cli::{Cli, Column, Ended, Right, Stands, Usage, one_line},
};

pub(crate) fn say(key: &Cli, reader: Reader) -> String {
    match key {
        Cli::BadLine(fault) => format!("La línea no se puede leer: {}.", fault.say(reader)),
        Cli::BadKey(error) => format!("La respuesta correcta no se puede leer: {}", error.say(reader)),
        Cli::Address { url } => format!("Tenfold: {url}"),
        Cli::BeginAddress { url } => {
            format!("Todavía no hay ninguna escuela. Para crear una, abre esta dirección (sirve una sola vez): {url}")
        }
        Cli::DemoClass { code } => format!("Hay una escuela de muestra lista. Código de la clase: {code}"),
        Cli::DemoStudent { name, pin } => format!("{name}, PIN {pin}"),
        Cli::DemoTeacher { name, password } => format!("Docente: {name}, contraseña {password}"),
        Cli::AddressInUse { address } => {
            format!("otro programa ya usa {address}. Ciérralo o elige otra dirección: --listen 127.0.0.1:8311")
        }
        Cli::AddressUnusable { address, problem } => format!(
            "no se puede escuchar en {address} ({}). Elige una dirección de este equipo: --listen 127.0.0.1:8310",
            trouble::wrong(problem)
        ),
        Cli::FolderNotWritable { folder, problem } => {
            format!("no se puede escribir en {folder} ({}). Elige otra carpeta: --data DIR", trouble::wrong(problem))
        }
        Cli::DatabaseNewer { found, known } => format!(
            "una versión posterior escribió la base de datos (esquema {found}; este programa conoce hasta el {known}). Usa esa versión."
        ),
        Cli::DatabaseOlder { found, known } => format!(
            "una versión anterior escribió la base de datos (esquema {found}; este programa tiene el {known}), y mirar no cambia nada en ella. Usa esa versión, o inicia antes el servidor con esta: tenfold serve"
        ),
        Cli::DatabaseDamaged { file, problem } => {
            format!("{file} está dañado ({}). Pon en su lugar una copia de seguridad.", trouble::wrong(problem))
        }
        Cli::DatabaseUnsafe { setting, found, wanted } => format!(
            "aquí la base de datos no puede garantizar que conserva el trabajo: {setting} es {found} y debe ser {}. Usa una carpeta de un disco local: --data DIR",
            trouble::wanted(*wanted)
        ),
        Cli::DatabaseFailed { problem } => {
            format!("no se puede usar la base de datos ({}). ¿La tiene otro programa?", trouble::wrong(problem))
        }
        Cli::KeyMissing { file } => {
            format!("falta {file}, y la base de datos lo necesita. Recupéralo de la copia de seguridad.")
        }
        Cli::DatabaseGone { file, key } => format!(
            "{key} se creó para una base de datos que ya no está en {file}. Recupera la base de datos de la copia de \
             seguridad, o aparta las claves para empezar de nuevo."
        ),
        Cli::KeyMismatch { file } => {
            format!("{file} es de otra base de datos. Recupera el de la copia de seguridad de esta.")
        }
        Cli::KeyUnreadable { file, problem } => format!(
            "no se puede usar {file} ({}). Recupéralo de la copia de seguridad, legible para este usuario.",
            trouble::wrong(problem)
        ),
        Cli::OtherSchool { folder } => format!(
            "{folder} contiene una escuela real, y los PIN de la muestra son públicos. Elige otra carpeta: --data DIR"
        ),
        Cli::Tls { cert, key, problem } => format!(
            "{cert} con {key} no sirve para https ({}). Los dos deben ser archivos PEM que se correspondan.",
            trouble::wrong(problem)
        ),
        Cli::ServingFailed { problem } => format!("el servidor se detuvo: {}", trouble::wrong(problem)),
        Cli::Refused(problem) => one_line(&problem.say(reader)),
        Cli::NoDatabase { folder } => format!("no hay base de datos en {folder}. Di dónde está: --data DIR"),
        Cli::NoClass { code } => format!("no hay ninguna clase con el código {code}"),
        Cli::NoObjective { id, known } => format!("no existe el objetivo «{id}». Existen: {}", known.join(", ")),
        Cli::NoModel { id, known } => {
            format!("no existe el modelo de ejercicios «{id}». Existen: {}", known.join(", "))
        }
        Cli::NoLocale(unknown) => {
            format!("no existe el idioma «{}». Existen: {}", unknown.0, Locale::ALL.map(Locale::tag).join(", "))
        }
        Cli::NoPages => {
            "Este programa se compiló sin sus páginas: ejecuta `cargo xtask build` e inicia target/release/tenfold."
                .to_owned()
        }
        Cli::WrongParameter(wrong) => wrong.say(reader),
        Cli::NoItems { why } => format!("no se pueden generar los ejercicios: {}", trouble::undrawable(why)),
        Cli::Usage(usage) => format!("{}; `tenfold --help` dice lo que hay.", wrong(usage, reader)),
        Cli::Stream { problem } => format!("falló la lectura o la escritura: {}", trouble::wrong(problem)),
        Cli::NoAttempts => "Todavía no hay intentos.".to_owned(),
        Cli::Column(column) => match column {
            Column::Student => "Estudiante",
            Column::Objective => "Objetivo",
            Column::Started => "Inicio",
            Column::Outcome => "Resultado",
            Column::Right => "Bien",
            Column::Standing => "Situación",
            Column::Since => "Desde",
            Column::Facts => "Hechos",
        }
        .to_owned(),
        Cli::Ended(how) => ended(*how).to_owned(),
        Cli::Stands(standing) => stands(*standing).to_owned(),
        Cli::Practice { of } if of.is_empty() => "práctica".to_owned(),
        Cli::Practice { of } => format!("práctica: {of}"),
        Cli::Void => "anulado".to_owned(),
        Cli::CountsFor { name } => format!("cuenta para {name}"),
        Cli::Keeping(keeping) => keeping::said(keeping),
    }
}

const fn stands(standing: Stands) -> &'static str {
    match standing {
        Stands::Met => "logrado",
        Stands::MetByTeacher => "logrado según el docente",
        Stands::NotYet => "todavía no",
        Stands::Excused => "dispensado",
        Stands::NotTried => "sin intentar",
    }
}

const fn ended(ended: Ended) -> &'static str {
    match ended {
        Ended::Met => "logrado",
        Ended::NotMet => "todavía no",
        Ended::TimedOut => "se acabó el tiempo",
        Ended::Abandoned => "abandonado",
        Ended::Running => "en curso",
    }
}

fn wrong(usage: &Usage, reader: Reader) -> String {
    match usage {
        Usage::Command { given } => format!("no hay ninguna orden {given}"),
        Usage::Option { given } => format!("no hay ninguna opción {given}"),
        Usage::Missing { wanted } => format!("falta {wanted}"),
        Usage::NoValue { option } => format!("{option} necesita un valor"),
        Usage::Number { option, given } => format!("{option} es un número entero, y no {given}"),
        Usage::Value { option, given, right: Right::Plain } => format!("{option} no puede ser {given}"),
        Usage::Value { option, given, right: Right::OneOf(these) } => {
            format!("{option} no puede ser {given}; hay: {}", these.join(", "))
        }
        Usage::Value { option, given, right: Right::Between { least, most } } => {
            format!("{option} es un número entero de {least} a {most}, y no {given}")
        }
        Usage::Value { option, given, right: Right::Address } => {
            format!("{option} es una dirección con puerto, como 127.0.0.1:8310, y no {given}")
        }
        Usage::Value { option, given, right: Right::Json(fault) } => {
            format!("{option} no puede ser {given}: {}", fault.say(reader))
        }
        Usage::Conflict { option, others } if others.is_empty() => format!("{option} está dos veces"),
        Usage::Conflict { option, others } => format!("{option} no puede ir con {}", others.join(", ")),
        Usage::Other => "los argumentos no se pueden leer".to_owned(),
    }
}
