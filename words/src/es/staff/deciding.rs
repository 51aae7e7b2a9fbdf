//! A teacher has the last word.

use crate::{
    Reader,
    staff::{Act, Deciding, Made},
};

pub(crate) fn deciding(key: &Deciding, _reader: Reader) -> String {
    match key {
        Deciding::Heading => "Ten la última palabra",
        Deciding::Act(act) => label(*act),
        Deciding::Means(act) => means(*act),
        Deciding::Why => "Por qué",
        Deciding::WhyHint => "Queda registrado, con tu nombre. El estudiante no lo ve.",
        Deciding::HowMuch => "Cuánto tiempo más",
        Deciding::WhoSatThere => "Quién estaba ahí",
        Deciding::ChooseStudent => "Elige un estudiante",
        Deciding::SayWho => "Elige quién estaba ahí.",
        Deciding::Decide => "Decidir",
        Deciding::LeaveIt => "Dejarlo como está",
        Deciding::SayWhy => "Di por qué, por favor: bastan unas palabras.",
        Deciding::OnRecord => "Queda registrado.",
        Deciding::Made(made) => return self::made(made),
    }
    .to_owned()
}

const fn label(act: Act) -> &'static str {
    match act {
        Act::Met => "Logrado",
        Act::NotYet => "Todavía no",
        Act::Excuse => "Dispensar",
        Act::Reopen => "Un intento más",
        Act::Void => "Anular este intento",
        Act::Grant => "Dar más tiempo",
        Act::Move => "Era otra persona",
        Act::Undo => "Deshacer",
    }
}

const fn means(act: Act) -> &'static str {
    match act {
        Act::Met => "Está logrado según tu propio juicio, desde hoy. Se abre lo que viene después.",
        Act::NotYet => "No está logrado, se haya mostrado lo que se haya mostrado, hasta que se logre de nuevo.",
        Act::Excuse => "No se le pide a este estudiante: se abre lo que viene después, y no está logrado.",
        Act::Reopen => "El estudiante recibe una serie nueva, fuera de cualquier límite y venga lo que venga antes.",
        Act::Void => "El intento ya no cuenta. Se conserva, y el estudiante aún puede verlo.",
        Act::Grant => {
            "Mientras está en marcha, se aplaza su final. Después del final, el próximo intento tiene ese tiempo de más."
        }
        Act::Move => "El intento cuenta para quien estaba ahí, y ya no aquí.",
        Act::Undo => "La decisión ya no vale. Sigue registrada.",
    }
}

fn made(made: &Made) -> String {
    match made {
        Made::Met => "Logrado, por juicio propio".to_owned(),
        Made::NotYet => "Todavía no".to_owned(),
        Made::Excused => "Dispensado".to_owned(),
        Made::Reopened => "Un intento más".to_owned(),
        Made::Voided { attempt } => format!("Anulado: el intento del {attempt}"),
        Made::Granted { more } => format!("{more} más de tiempo"),
        Made::Moved { attempt, to } => format!("El intento del {attempt} es de {to}"),
        Made::Undone { what } => format!("Deshecha: «{what}»"),
    }
}
