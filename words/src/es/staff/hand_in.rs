//! Handing in work that a student saved as a file.

use crate::{Reader, staff::HandIn};

pub(crate) fn hand_in(key: &HandIn, _reader: Reader) -> String {
    let text = match key {
        HandIn::Heading => "Entregar trabajo guardado",
        HandIn::Intro => {
            "Quien no pudo llegar a la escuela puede guardar su trabajo como archivo. Entrégalo aquí, desde cualquier dispositivo: cuenta como si lo hubiera enviado el suyo. Entregarlo otra vez no cambia nada."
        }
        HandIn::Files => "Los archivos",
        HandIn::FilesHint => "Su nombre termina en .tenfold.",
        HandIn::Act => "Entregar",
        HandIn::ChooseFirst => "Elige primero un archivo.",
        HandIn::Sending => "Un momento …",
        HandIn::Nothing => "No contiene ningún trabajo.",
        HandIn::Came { arrived: 0, held: 1 } => "1 trabajo ya estaba aquí.",
        HandIn::Came { arrived: 0, held } => return format!("{held} trabajos ya estaban aquí."),
        HandIn::Came { arrived: 1, held: 0 } => "Ha llegado 1 trabajo.",
        HandIn::Came { arrived, held: 0 } => return format!("Han llegado {arrived} trabajos."),
        HandIn::Came { arrived: 1, held } => return format!("Ha llegado 1 trabajo; {held} más ya estaban aquí."),
        HandIn::Came { arrived, held } => {
            return format!("Han llegado {arrived} trabajos; {held} más ya estaban aquí.");
        }
        HandIn::Differ { count: 1 } => "1 trabajo es distinto de lo que hay aquí; se guardó al lado.",
        HandIn::Differ { count } => {
            return format!("{count} trabajos son distintos de lo que hay aquí; se guardaron al lado.");
        }
        HandIn::OfOthers { count: 1 } => "1 es de alguien a quien no das clase.",
        HandIn::OfOthers { count } => return format!("{count} son de estudiantes a quienes no das clase."),
        HandIn::Refused { count: 1 } => {
            "1 parte no se aceptó: este servidor no dio permiso para ella, ya no hay sitio para ella o no está aquí lo que va antes."
        }
        HandIn::Refused { count } => {
            return format!(
                "{count} partes no se aceptaron: este servidor no dio permiso para ellas, ya no hay sitio para ellas o no está aquí lo que va antes."
            );
        }
        HandIn::IsNew => "Ha llegado",
        HandIn::WasHere => "Ya estaba aquí",
        HandIn::Differs => "Es distinto de lo que hay aquí: se guardó al lado para que lo mires",
        HandIn::Practice => "Práctica",
    };
    text.to_owned()
}
