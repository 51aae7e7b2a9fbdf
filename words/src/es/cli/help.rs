//! What `--help` says.

use crate::{
    Locale, NumberStyle, Reader,
    cli::help::{Argument, Command, Frame},
};

pub(crate) fn command(command: &Command, _: Reader) -> String {
    match command {
        Command::Tenfold => "Práctica y demostraciones de dominio, con reloj",
        Command::Serve => "Pone en marcha el servidor",
        Command::Items => "Genera los ejercicios de un objetivo con sus respuestas",
        Command::Score => "Juzga respuestas de la entrada estándar, un objeto JSON por línea",
        Command::Catalogue => "Enumera los objetivos",
        Command::Attempts => "Muestra lo que consta de una clase",
        Command::Export => {
            "Escribe todo lo registrado de quienes están o estuvieron en una clase, un objeto JSON por línea"
        }
        Command::Backup => "Escribe la base de datos y las claves en un archivo, con el servidor en marcha",
        Command::Restore => "Pone una copia de seguridad en lugar de la carpeta de datos, con el servidor parado",
        Command::Rebuild => "Deduce de nuevo de los eventos todo lo que se muestra",
        Command::Doctor => "Examina la carpeta de datos y dice si está en orden",
        Command::Help => "Dice qué hace una orden",
    }
    .to_owned()
}

pub(crate) fn argument(argument: &Argument, _: Reader) -> String {
    match argument {
        Argument::Demo => "Con una escuela de muestra para probarlo todo",
        Argument::Data => "Dónde se guarda todo",
        Argument::Listen => "Dónde escuchar; 0.0.0.0:8310 para toda la red",
        Argument::TlsCert => "El certificado para https, un archivo PEM",
        Argument::TlsKey => "La clave del certificado, un archivo PEM",
        Argument::Objective => "El objetivo o la variante, por su id: multiply-one-digit",
        Argument::Model => "Un modelo de ejercicios en lugar de un objetivo: multiplication-facts",
        Argument::Params => {
            "Los parámetros del modelo: '{\"factor_from\":2,\"factor_to\":9}'; si faltan, aquellos con los que empieza"
        }
        Argument::SetSize => "Cuántos ejercicios del modelo tiene una serie: en ella no se repite ninguno",
        Argument::Seed => "El número que determina los ejercicios",
        Argument::Count => "Cuántos ejercicios",
        Argument::Language => return format!("El idioma: {}", Locale::ALL.map(Locale::tag).join(", ")),
        Argument::NumberStyle => {
            return format!("Los signos de los números: {}", NumberStyle::ALL.map(NumberStyle::example).join(" o "));
        }
        Argument::Lines => "Cómo escribirlos: un objeto JSON por línea",
        Argument::TableOrLines => {
            "Cómo escribirlos: en tablas para personas, o un objeto JSON por línea: cada intento y después cada situación"
        }
        Argument::Class => "El código de la clase",
        Argument::NewBackup => "El archivo que se escribe",
        Argument::Backup => "La copia de seguridad",
        Argument::SealUnder => "La sella con la contraseña de la primera línea de este archivo",
        Argument::SealedUnder => "La contraseña de una copia sellada, en la primera línea de este archivo",
        Argument::Check => "Solo compara, también con el servidor en marcha; código 1 si algo difiere",
        Argument::OfCommand => "Qué orden; si falta, todas",
        Argument::Help => "Dice lo que hay",
        Argument::Version => "Dice qué versión es",
    }
    .to_owned()
}

pub(crate) fn frame(frame: &Frame, _: Reader) -> String {
    match frame {
        Frame::Usage => "Uso".to_owned(),
        Frame::Commands => "Órdenes".to_owned(),
        Frame::Command => "ORDEN".to_owned(),
        Frame::Arguments => "Argumentos".to_owned(),
        Frame::Options => "Opciones".to_owned(),
        Frame::Default { value } => format!("[si falta: {value}]"),
        Frame::Possible { values } => format!("[puede ser: {}]", values.join(", ")),
    }
}
