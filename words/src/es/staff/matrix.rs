//! What the class's page says.

use crate::{
    Reader,
    staff::{Matrix, MatrixCell},
};

pub(crate) fn matrix_cell(key: &MatrixCell, _reader: Reader) -> String {
    let text = match *key {
        MatrixCell::Showing { answered, of } => return format!("demostrándolo ahora: {answered} de {of} respondidos"),
        MatrixCell::ShowingAgain { answered, of } => {
            return format!("logrado; demostrándolo otra vez: {answered} de {of} respondidos");
        }
        MatrixCell::NotYet { best: Some((right, of)), last, tries } => {
            let last = last.map(|(right, of)| format!(", la última vez {right} de {of}")).unwrap_or_default();
            let tries = if tries == 1 { "1 intento".to_owned() } else { format!("{tries} intentos") };
            return format!("todavía no: lo mejor, {right} de {of}{last}, {tries}");
        }
        MatrixCell::NotYet { best: None, .. } => "todavía no",
        MatrixCell::Met => "logrado",
        MatrixCell::MetByTeacher => "logrado, a juicio de un docente",
        MatrixCell::Excused => "dispensado",
        MatrixCell::Practising => "practicando",
        MatrixCell::Ready => "listo",
        MatrixCell::NotOpen => "más adelante",
    };
    text.to_owned()
}

pub(crate) fn matrix(key: &Matrix, _reader: Reader) -> String {
    let text = match key {
        Matrix::StuckAt { name, objective, tries } => return format!("{name}, {objective} ({tries} intentos)"),
        Matrix::MetThisWeek { count, of } => return format!("{count} de {of} lograron algo en los últimos 7 días"),
        Matrix::AndMore { names, more: 0 } => return names.join(", "),
        Matrix::AndMore { names, more } => return format!("{} y {more} más", names.join(", ")),
        Matrix::More { more } => return format!("y {more} más"),
        Matrix::StudentsShown { shown: 1, of: 1 } => "1 estudiante",
        Matrix::StudentsShown { shown, of } if shown == of => return format!("{of} estudiantes"),
        Matrix::StudentsShown { shown, of } => return format!("{shown} de {of} estudiantes"),
        Matrix::Stuck { tries } => return format!("sin lograrlo tras {tries} intentos"),
        Matrix::LegendStuck { tries } => return format!("todavía no tras {tries} intentos o más"),
        Matrix::AsOf { when } => return format!("Estado: {when}"),
        Matrix::Caption => "Quién ha logrado qué",
        Matrix::Objectives => "Objetivos",
        Matrix::Students => "Estudiantes",
        Matrix::Print => "Imprimir",
        Matrix::Export => "Exportar",
        Matrix::Now => "Ahora mismo",
        Matrix::WorkingNow => "trabajando ahora",
        Matrix::ShowingNow => "demostrando lo que saben",
        Matrix::IsWorking => "trabajando ahora",
        Matrix::Order => "Orden",
        Matrix::ByName => "Por nombre",
        Matrix::LeastMet => "Menos logrado primero",
        Matrix::MostMet => "Más logrado primero",
        Matrix::Show => "Mostrar",
        Matrix::Everybody => "Toda la clase",
        Matrix::NeedsMe => "Quien me necesita",
        Matrix::Working => "Quien trabaja ahora",
        Matrix::Showing => "Quien está demostrando algo",
        Matrix::NotYet => "Quien lo intentó y aún no lo logra",
        Matrix::Practising => "Quien practica",
        Matrix::FindAndFilter => "Buscar y filtrar",
        Matrix::Find => "Buscar un estudiante",
        Matrix::NobodyShown => "Nadie por ahora.",
        Matrix::EmptyHeading => "Un lugar para tus estudiantes",
        Matrix::EmptyHelp => {
            "En cuanto estén en la clase, aquí crece una fila para cada uno: lo que practica, lo que demuestra, lo que ha logrado."
        }
        Matrix::EmptyAct => "Añadir estudiantes",
        Matrix::NoObjectives => "La clase todavía no tiene objetivos.",
        Matrix::Legend => "Qué significan los signos",
        Matrix::LegendNotYet => "todavía no, lo mejor hasta ahora",
        Matrix::LegendShowingAgain => "logrado, y demostrándolo otra vez",
        Matrix::LegendShowing => "demostrándolo ahora, respondidos",
        Matrix::Keys => "Las flechas recorren la tabla, Intro abre una celda.",
        Matrix::NotLive => "Ahora no llegan novedades. Se intenta otra vez …",
    };
    text.to_owned()
}
