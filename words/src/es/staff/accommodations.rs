//! A student's accommodations.

use crate::{Reader, staff::Accommodations};

pub(crate) fn accommodations(key: &Accommodations, _reader: Reader) -> String {
    let text = match key {
        Accommodations::Of { name } => return format!("Adaptaciones para {name}"),
        Accommodations::PercentRange { least, most } => return percent_range(*least, *most),
        Accommodations::Becomes { usual, limit } => return format!("Un límite de {usual} pasa a ser de {limit}."),
        Accommodations::PercentOfUsual { percent } => return format!("El {percent} por ciento del tiempo habitual"),
        Accommodations::Private => "Solo lo ven los docentes de la clase.",
        Accommodations::FromNextStart => {
            "Un cambio vale desde el próximo comienzo; lo que está en marcha conserva su tiempo."
        }
        Accommodations::Time => "Tiempo",
        Accommodations::UsualTime => "El tiempo habitual",
        Accommodations::MoreTime => "Más tiempo",
        Accommodations::NoClock => "Sin reloj",
        Accommodations::Percent => "Porcentaje del tiempo habitual",
        Accommodations::Screens => "Pantallas",
        Accommodations::LargerType => "Letra más grande",
        Accommodations::LargerTypeHint => "La mitad más grande, en todas las pantallas.",
        Accommodations::Keypad => "El teclado numérico siempre a la vista",
        Accommodations::KeypadHint => "También donde hay ratón y teclado.",
        Accommodations::Meanwhile => "Alguien guardó mientras tanto otras adaptaciones",
        Accommodations::NothingOverwritten => {
            "No se ha sobrescrito nada: lo que escribiste sigue aquí. Guarda de nuevo para ponerlo en lugar de lo que vale ahora:"
        }
        Accommodations::UsualType => "Letra del tamaño habitual",
        Accommodations::KeypadAsNeeded => "El teclado numérico donde hace falta",
        Accommodations::Save => "Guardar",
        Accommodations::Saved => "Guardado.",
    };
    text.to_owned()
}

/// The same at the field and from the server.
pub(crate) fn percent_range(least: u32, most: u32) -> String {
    format!("Escribe un número entero de {least} a {most}: el porcentaje del tiempo habitual.")
}
