//! One student's objective as the teacher sees it.

use crate::{
    Reader,
    es::student::seconds,
    staff::{Evidence, Item, Went},
};

pub(crate) fn evidence(key: &Evidence, _reader: Reader) -> String {
    let text = match key {
        Evidence::Page { student, objective } => return format!("{student}: {objective}"),
        Evidence::Met { day } => return format!("Logrado el {day}, con una demostración"),
        Evidence::MetByTeacher { day } => return format!("Logrado el {day}, a juicio del docente"),
        Evidence::NotYet { last: Some((right, of)), tries: 1 } => {
            return format!("Todavía no: {right} de {of}, en un intento");
        }
        Evidence::NotYet { last: Some((right, of)), tries } => {
            return format!("Todavía no: {right} de {of} en el último de {tries} intentos");
        }
        Evidence::NotYetByTeacher { last: Some((right, of)), tries: 1 } => {
            return format!("Todavía no, a juicio de un docente: {right} de {of}, en un intento");
        }
        Evidence::NotYetByTeacher { last: Some((right, of)), tries } => {
            return format!("Todavía no, a juicio de un docente: {right} de {of} en el último de {tries} intentos");
        }
        Evidence::ReopenedWithTime { more } => return format!("Hay un intento más abierto, con {more} más de tiempo."),
        Evidence::When { day, time } => return format!("{day}, {time}"),
        Evidence::Went(went) => return self::went(*went),
        Evidence::Used { used, of } => return format!("{used} de {of}"),
        Evidence::UsedPlain { used } => return format!("{used} en total"),
        Evidence::Granted { more } => return format!("{more} concedidos"),
        Evidence::CountsFor { name } => return format!("Cuenta para {name}"),
        Evidence::BegunAs { name } => return format!("Empezado como {name}"),
        Evidence::Unreturned { count: 1, until } => {
            return format!("Un boleto para empezar sin red, válido hasta el {until}, no volvió.");
        }
        Evidence::Unreturned { count, until } => {
            return format!(
                "{count} boletos para empezar sin red no volvieron; el último era válido hasta el {until}."
            );
        }
        Evidence::Round { right, of } => return format!("{right} de {of} bien a la primera"),
        Evidence::DecidedBy { author, day, time } => return format!("{author}, {day}, {time}"),
        Evidence::NotYet { last: None, .. } => "Todavía no",
        Evidence::NotYetByTeacher { last: None, .. } => "Todavía no, a juicio de un docente",
        Evidence::RunsNow { answered, of } => {
            return format!("Demostrándolo ahora: {answered} de {of} contestados");
        }
        Evidence::NotTried => "Aún sin intentar",
        Evidence::Excused => "Dispensado",
        Evidence::Reopened => "Hay un intento más abierto.",
        Evidence::Attempts => "Demostraciones",
        Evidence::NoAttempts => "Ninguna por ahora.",
        Evidence::Void => "Anulado: no cuenta",
        Evidence::SomebodyElse => "un estudiante que ya no está en la clase",
        Evidence::NoItems => "Esta versión no puede mostrar estos problemas.",
        Evidence::Facts => "Qué más se sabe",
        Evidence::NoFacts => "Nada fuera de lo común.",
        Evidence::Practice => "Práctica, que nunca cuenta",
        Evidence::Decisions => "Decisiones",
        Evidence::NoDecisions => "Ninguna: vale lo que muestran las demostraciones.",
        Evidence::Undone => "Deshecha",
    };
    text.to_owned()
}

fn went(went: Went) -> String {
    match went {
        Went::Met(right, of) => format!("Logrado: {right} de {of}"),
        Went::NotYet(right, of) => format!("Todavía no: {right} de {of}"),
        Went::TimedOut(right, of) => format!("Se acabó el tiempo: {right} de {of}"),
        Went::Left(right, of) => format!("Sin terminar: {right} de {of}"),
        Went::Running(answered, of) => format!("En marcha: {answered} de {of} contestados"),
        Went::NotBegun => "Se pulsó Empezar y no se mostró nada".to_owned(),
    }
}

pub(crate) fn item(key: &Item, reader: Reader) -> String {
    let text = match key {
        Item::Wrote { response } => return format!("Escribió {response}."),
        Item::WroteAndIs { response, answer } => return format!("Escribió {response}; es {answer}."),
        Item::OtherForm { response, answer } => {
            return format!("Escribió {response}: el número, en otra forma que {answer}.");
        }
        Item::TooLate { response, answer } => return format!("Escribió {response} después del final; es {answer}."),
        Item::NotKnown { answer } => return format!("No lo sabía; es {answer}."),
        Item::NotAnswered { answer } => return format!("Sin contestar; es {answer}."),
        Item::Spent { spent } => return format!("{} s", seconds(*spent, reader)),
        Item::FirstKey { after } => return format!("primera tecla a los {} s", seconds(*after, reader)),
        Item::Skipped(times) => return format!("saltado {times}×"),
        Item::Unreadable(times) => return format!("ilegible {times}×"),
        Item::NotAnsweredYet => "Aún sin contestar.",
        Item::NotReachedYet => "Aún no ha llegado.",
        Item::RightMark => "Bien:",
        Item::OtherMark => "No está bien:",
        Item::NotKnownMark => "No lo sabía:",
        Item::OpenMark => "Sin contestar:",
        Item::Reported => "El estudiante dijo que algo va mal en este problema.",
    };
    text.to_owned()
}
