//! A class's objectives, and the page where one is set.

use crate::{Reader, staff::Workshop};

pub(crate) fn workshop(key: &Workshop, reader: Reader) -> String {
    let text = match key {
        Workshop::Revision { number } => return format!("Revisión {number}"),
        Workshop::SavedBy { author, at } => return format!("{author}, {at}"),
        Workshop::OpensAfter { what } => return format!("Se abre después de: {}", what.join("; ")),
        Workshop::Distinct { count, of } => return distinct(*count, *of, reader),
        Workshop::Seed { seed } => return format!("Semilla {seed}, generado en esta pestaña"),
        Workshop::MoreInSet { count } => return format!("Una serie tiene {count} más."),
        Workshop::InTen { known } => return format!("{known} de 10"),
        Workshop::InHundred { chance: 0 } => "menos de 1 de cada 100",
        Workshop::InHundred { chance: 100 } => "más de 99 de cada 100",
        Workshop::InHundred { chance } => return format!("{chance} de cada 100"),
        Workshop::Worth { known, once, thrice } => return worth(*known, *once, *thrice),
        Workshop::SaveAs { revision } => return format!("Guardar como revisión {revision}"),
        Workshop::Saved { revision } => {
            return format!(
                "Guardado como revisión {revision}. Vale desde la próxima demostración; las empezadas conservan la suya."
            );
        }
        Workshop::Meanwhile { author, at, revision } => {
            return format!("{author} guardó mientras tanto la revisión {revision} ({at})");
        }
        Workshop::SaveMine { revision } => return format!("Guardar la mía como revisión {revision}"),
        Workshop::TakeTheirs { revision } => return format!("Seguir desde la revisión {revision}"),
        Workshop::Objectives => "Objetivos",
        Workshop::ObjectivesHint => "Lo que se pide a esta clase y cuánto basta. Abre uno para cambiarlo.",
        Workshop::OfCatalogue => "como está en el catálogo",
        Workshop::CatalogueWords => "Las palabras del catálogo, en el idioma de cada estudiante",
        Workshop::Problems => "Ejercicios",
        Workshop::AnotherSet => "Otra serie",
        Workshop::NoExamples => "Habrá ejemplos en cuanto los valores encajen.",
        Workshop::WhatShows => "Lo que demuestra el dominio",
        Workshop::LimitHint => "minutos y segundos, como 2:00",
        Workshop::NoClock => "Sin reloj",
        Workshop::OfflineStart => "Se puede empezar sin red",
        Workshop::OfflineStartMeans => {
            "Entonces unas pocas series esperan en el dispositivo de cada estudiante, y alguien hábil podría leer sus ejercicios antes de empezar."
        }
        Workshop::CurveCaption => {
            "Probabilidad de lograrlo, según cuántos de estos ejercicios sabe de verdad. Línea continua: un intento. Discontinua: tres."
        }
        Workshop::Figures => "Lo mismo en cifras",
        Workshop::Known => "Sabe de verdad",
        Workshop::OneTry => "Un intento",
        Workshop::ThreeTries => "Tres intentos",
        Workshop::NothingBefore => "La clase no tiene ningún otro objetivo.",
        Workshop::Unchanged => "No se ha cambiado nada.",
        Workshop::LeaveUnsaved => "Lo que cambiaste no está guardado. ¿Salir de todos modos?",
        Workshop::Mend => "Mira lo que está marcado, por favor.",
        Workshop::NothingOverwritten => {
            "No se ha sobrescrito nada: lo que escribiste sigue aquí. La otra revisión dice:"
        }
        Workshop::History => "Historial",
        Workshop::NoChange => "Igual que antes",
    };
    text.to_owned()
}

fn distinct(count: u64, of: u16, reader: Reader) -> String {
    let all = reader.numbers.whole(i64::try_from(count).unwrap_or(i64::MAX));
    match count {
        1 if of > 1 => format!("Solo 1 ejercicio: una serie de {of} no tiene nada más."),
        _ if count < of.into() => {
            format!("Solo {all} ejercicios distintos: una serie de {of} tiene que repetir alguno.")
        }
        _ => format!("{all} ejercicios distintos; una serie de {of} nunca repite ninguno."),
    }
}

fn worth(known: u8, once: u8, thrice: u8) -> String {
    let tries = match once {
        0 => "menos de una vez en 100 intentos".to_owned(),
        1 => "una vez en 100 intentos".to_owned(),
        100 => "casi siempre".to_owned(),
        _ => format!("{once} veces en 100 intentos"),
    };
    let students = match thrice {
        0 => "casi ninguno lo logra".to_owned(),
        100 => "casi todos lo logran".to_owned(),
        _ => format!("{thrice} de cada 100 lo logran"),
    };
    format!("Quien sabe {known} de cada 10 lo logra {tries}. Con tres intentos, {students}.")
}
