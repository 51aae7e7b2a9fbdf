//! What the student's screens say.

mod saving;

pub(crate) use saving::saving;

use super::objectives::length;
use crate::{
    Reader,
    student::{About, Path, Practice, Ready, Result, Shell, SignIn, Sitting, counted},
};

pub(crate) fn shell(key: &Shell, _reader: Reader) -> String {
    let text = match key {
        Shell::Title { page } => return format!("{page} · Tenfold"),
        Shell::FrameAnswered { answered, of } => return format!("{answered} de {of} con respuesta"),
        Shell::FrameResult { right, other, not_known, not_reached } => {
            let counts =
                [(*right, "bien"), (*other, "para practicar"), (*not_known, "sin saber"), (*not_reached, "sin llegar")];
            return counted(counts);
        }
        Shell::Waiting { count } => return format!("Guardado aquí, {count} por enviar"),
        Shell::FrameThreshold { required, of } => return format!("{required} de {of}"),
        Shell::Product => "Tenfold",
        Shell::BackToPath => "Mi camino",
        Shell::SignOut => "Salir",
        Shell::AllSaved => "Todo guardado",
        Shell::KeptHere => "Guardado en este dispositivo. Díselo a tu docente.",
        Shell::KeptInTab => "Solo está en esta pestaña. Díselo a tu docente.",
        Shell::NotSeen => "Este navegador no muestra lo que está guardado aquí. Díselo a tu docente.",
        Shell::StillSignedIn => "Todavía no has salido. Inténtalo otra vez antes de dejar el sitio a otra persona.",
        Shell::Loading => "Un momento …",
        Shell::TryAgain => "Intentar otra vez",
        Shell::NotReached => "Ahora no se puede llegar al servidor de la escuela. No se pierde nada.",
        Shell::NotUnderstood => {
            "El servidor de la escuela respondió algo inesperado. Inténtalo otra vez o pregunta a tu docente."
        }
        Shell::NothingHere => "Aquí no hay nada",
        Shell::NothingHereHelp => "Esta dirección no lleva a ninguna parte. En tu camino está todo lo que hay para ti.",
    };
    text.to_owned()
}

pub(crate) fn sign_in(key: &SignIn, _reader: Reader) -> String {
    let text = match key {
        SignIn::WaitSeconds { seconds: 1 } => "Otra vez en 1 segundo",
        SignIn::WaitSeconds { seconds } => return format!("Otra vez en {seconds} segundos"),
        SignIn::DemoStudent { code, pin } => return format!("{code} · PIN {pin}"),
        SignIn::WhoAreYou => "¿Quién eres?",
        SignIn::ClassCode => "Código de la clase",
        SignIn::ClassCodeHint => "Lo tiene tu docente.",
        SignIn::Name => "Tu nombre",
        SignIn::Pin => "PIN",
        SignIn::SignIn => "Entrar",
        SignIn::FillAll => "Código, nombre y PIN: hacen falta los tres.",
        SignIn::DemoTitle => "Una escuela de ejemplo",
        SignIn::DemoHint => "Pulsa un nombre para entrar.",
        SignIn::Language => "Idioma",
    };
    text.to_owned()
}

pub(crate) fn path(key: &Path, _reader: Reader) -> String {
    let text = match key {
        Path::LastTime { right } => return format!("La última vez {right}."),
        Path::GoOnWithTime { left } => return format!("Seguir, quedan {left}"),
        Path::MetOn { day } => return format!("Logrado, {day}"),
        Path::NotYet { right, of } => return format!("Todavía no: {right} de {of}"),
        Path::Takes { takes, longer: None } => return format!("{takes}."),
        Path::Takes { takes, longer: Some(longer) } => return format!("{takes}, {longer}."),
        Path::OpensAfter { what } => return format!("Se abre después de: {}.", what.join(" y ")),
        Path::MetByTeacher => "Logrado, según tu docente",
        Path::OneMoreTry => "Un intento más",
        Path::MyPath => "Mi camino",
        Path::ReadyForYou => "Listo para ti",
        Path::ShowThatICan => "Demostrar que sé",
        Path::Practise => "Practicar",
        Path::GoOn => "Seguir",
        Path::SeeHowItWent => "Se acabó el tiempo. Ver cómo fue",
        Path::InTheMiddle => "Estás en medio de",
        Path::AllMet => "Has logrado todo lo de tu camino",
        Path::AllMetHelp => "Puedes practicar lo que quieras cuando quieras.",
        Path::NothingReady => "Ahora no hay nada abierto para ti. Tu docente puede abrir más.",
        Path::Empty => "Tu docente todavía no ha puesto nada en tu camino.",
        Path::AsLastKnown => "Ahora no hay red. Este es tu camino como estaba; lo que hagas se guarda aquí.",
        Path::KeepThisPage => "Deja esta página abierta: sin red solo se puede volver a abrir con https.",
        Path::NotYetPlain => "Todavía no",
        Path::Ready => "Listo",
        Path::Later => "Más adelante",
        Path::Excused => "No hace falta",
    };
    text.to_owned()
}

pub(crate) fn about(key: &About, _reader: Reader) -> String {
    let text = match key {
        About::Met { day } => return format!("Lo lograste el {day}. Puedes demostrarlo otra vez si quieres."),
        About::OpensLater { what } => {
            return format!("Podrás demostrarlo después de: {}. Ya puedes practicarlo.", what.join(" y "));
        }
        About::ExampleAnswer { answer } => return format!("Respuesta: {answer}"),
        About::MetByTeacher => "Tu docente dice que ya lo has logrado.",
        About::Excused => "Tu docente dice que no te hace falta.",
        About::Example => "Por ejemplo",
        About::WhatItTakes => "Lo que hace falta",
        About::WaysToPractise => "Maneras de llegar",
    };
    text.to_owned()
}

pub(crate) fn practice(key: &Practice, _reader: Reader) -> String {
    let text = match key {
        Practice::Progress { item, of } => return format!("{item} de {of}"),
        Practice::YouWrote { response, answer } => return format!("Escribiste {response}, es {answer}."),
        Practice::ItIs { answer } => return format!("Es {answer}."),
        Practice::RoundSummary { right, of } => return format!("{right} de {of} bien a la primera."),
        Practice::Missed { count: 1 } => "Practicar el que me faltó",
        Practice::Missed { count } => return format!("Practicar los {count} que me faltaron"),
        Practice::Practising => "Práctica",
        Practice::NeverCounts => "Práctica. Sin reloj, y nunca cuenta.",
        Practice::Check => "Comprobar",
        Practice::Next => "Siguiente",
        Practice::ShowMe => "Muéstramelo",
        Practice::Right => "Sí, está bien.",
        Practice::RoundDone => "Eso fue una ronda",
        Practice::Another => "Otra ronda",
        Practice::SameAgain => "Práctica. Los mismos ejercicios otra vez, los que todavía no salieron bien.",
        Practice::OneWay => "Una manera de encontrarlo",
        Practice::NoItems => {
            "Estos ejercicios no se pueden mostrar aquí. Vuelve a cargar la página; si no funciona, díselo a tu docente."
        }
    };
    text.to_owned()
}

pub(crate) fn ready(key: &Ready, _reader: Reader) -> String {
    let text = match key {
        Ready::LongerForYou { from } => return format!("más para ti (en vez de {from})"),
        Ready::Like { example } => return format!("Como {example}"),
        Ready::LikeInWords { asked, answer } => return format!("Como este: {asked} Es {answer}."),
        Ready::ClockEndsAt { time } => {
            return format!("El reloj empieza cuando pulsas Empezar. Terminaría a las {time}.");
        }
        Ready::AboutToShow => "Vas a demostrar",
        Ready::Problems { count: 1 } => "ejercicio",
        Ready::Problems { .. } => "ejercicios",
        Ready::RightToMeet => "bien para lograrlo",
        Ready::Minutes => "minutos",
        Ready::NoClock => "Sin reloj",
        Ready::TakeYourTime => "con calma",
        Ready::TakeYourTimeForYou => "para ti: con calma",
        Ready::SkipAndDontKnow => {
            "Puedes dejar un ejercicio para después y volver a él, y «No lo sé» también es una respuesta."
        }
        Ready::NoVerdicts => "Al final verás cómo fue.",
        Ready::HideClock => "Ocultar el reloj mientras trabajo",
        Ready::Start => "Empezar",
        Ready::Starting => "Empezando …",
        Ready::PractiseFirst => "Practicar antes",
        Ready::StartAfresh => "Empezar de nuevo",
        Ready::EndsTheOther => "Si empiezas de nuevo, termina lo que tienes a medias. Tu docente podrá verlo.",
        Ready::OpenElsewhere => "Empezaste esto en otro dispositivo. Si empiezas aquí, aquello termina.",
        Ready::OnlyOnline => {
            "Este navegador no guarda nada, así que cada respuesta va a la escuela antes del ejercicio siguiente. Deja esta página abierta hasta el final."
        }
        Ready::OneMoreTry => "Tu docente te da un intento más.",
        Ready::MayKeep => {
            "Puede que el navegador pregunte si Tenfold puede guardar tu trabajo en este dispositivo. Di que sí, para que no se pierda nada."
        }
        Ready::StartOffline => "Empezar sin la red",
        Ready::StartOfflineHelp => {
            "Puedes empezar igualmente. Cuenta, se envía después, y tu docente ve que empezó sin la red."
        }
        Ready::NotOpen => "Esto todavía no está abierto. Puedes practicarlo.",
    };
    text.to_owned()
}

pub(crate) fn sitting(key: &Sitting, _reader: Reader) -> String {
    let text = match key {
        Sitting::Problem { item, of } => return format!("Ejercicio {item} de {of}"),
        Sitting::Progress { item, of } => return format!("{item} de {of}"),
        Sitting::TimeLeft { left } => return format!("Tiempo que queda: {}", length(*left)),
        Sitting::HalfTime { left } => return format!("Queda la mitad del tiempo: {}", length(*left)),
        Sitting::MoreTime { more } => return format!("{more} más de tiempo, de tu docente"),
        Sitting::YourAnswer => "Tu respuesta",
        Sitting::Next => "Siguiente",
        Sitting::Delete => "Borrar",
        Sitting::Minus => "Menos",
        Sitting::Point => "Punto",
        Sitting::Comma => "Coma",
        Sitting::FractionLine => "Raya de fracción",
        Sitting::Exponent => "Exponente",
        Sitting::Root => "Raíz",
        Sitting::Space => "Espacio",
        Sitting::Keypad => "Teclado",
        Sitting::Skip => "Dejar para después",
        Sitting::DontKnow => "No lo sé",
        Sitting::SomethingWrong => "Algo no está bien aquí",
        Sitting::ThanksForSaying => "Gracias, tu docente lo verá. Todavía puedes responder.",
        Sitting::TypeThenEnter => "Escribe la respuesta y pulsa Intro.",
        Sitting::HideClock => "Ocultar el reloj",
        Sitting::ShowClock => "Mostrar el reloj",
        Sitting::Hide => "Ocultar",
        Sitting::Show => "Mostrar el reloj",
        Sitting::CouldNotKeep => {
            "No se pudo guardar en este dispositivo. Pulsa otra vez; si no funciona, díselo a tu docente."
        }
        Sitting::WaitsForSchool => {
            "Tu respuesta no puede llegar ahora a la escuela. Espera aquí y sigue sola; deja esta página abierta."
        }
        Sitting::TimeOverWaits => {
            "Se acabó el tiempo. Lo último de tu trabajo no puede llegar ahora a la escuela. Está en esta pestaña y se envía solo: déjala abierta."
        }
        Sitting::NotTaken => {
            "La escuela no aceptó tu respuesta. No es culpa tuya. Díselo a tu docente y deja abierta esta pestaña: se vuelve a enviar sola."
        }
        Sitting::NotAtSchool => "Tu trabajo todavía no está en la escuela",
        Sitting::NotAtSchoolHelp => {
            "Ahora no se puede llegar a la escuela. Tu trabajo está en esta pestaña: déjala abierta e inténtalo otra vez."
        }
        Sitting::NotTakenHelp => {
            "No es culpa tuya. Díselo a tu docente y deja abierta esta pestaña. Puedes intentarlo otra vez, o guardar tu trabajo como archivo desde tu camino."
        }
        Sitting::NoMoreRoom => "Aquí no cabe más. Lo que escribiste sigue ahí.",
        Sitting::NotHere => "Aquí no hay nada tuyo",
        Sitting::NotHereHelp => "Si lo empezaste en otro dispositivo o en otro navegador, búscalo allí.",
        Sitting::OpenInTab => "Esto está abierto en otra pestaña",
        Sitting::OpenInTabHelp => {
            "Puedes seguir allí, o seguir aquí en su lugar. Lo que respondiste se queda, y el tiempo sigue."
        }
        Sitting::OpenOnDevice => "Tienes esto a medias en otro dispositivo",
        Sitting::OpenOnDeviceHelp => {
            "Puedes seguir allí, o seguir aquí en su lugar. Lo que respondiste y llegó a la escuela se queda, y el tiempo sigue."
        }
        Sitting::GoOnHere => "Seguir aquí",
        Sitting::GoOnHereOnline => {
            "Para seguir aquí hay que llegar al servidor de la escuela. Puedes seguir donde empezaste."
        }
    };
    text.to_owned()
}

pub(crate) fn result(key: &Result, reader: Reader) -> String {
    let text = match key {
        Result::Met { right, of } => return format!("Logrado: {right} de {of}"),
        Result::NotYet { right, of, required } => {
            return format!("Todavía no: {right} de {of}, y con {required} se logra");
        }
        Result::TimedOut { right, of, required } => {
            return format!("Se acabó el tiempo. Todavía no: {right} de {of}, y con {required} se logra");
        }
        Result::Left { right, of, required } => {
            return format!("Sin terminar: {right} de {of}, y con {required} se logra");
        }
        Result::Used { used, of } => return format!("Usaste {used} de {of}."),
        Result::UsedPlain { used } => return format!("Usaste {used}."),
        Result::PractiseMissed { count: 1 } => "Practicar el que me faltó",
        Result::PractiseMissed { count } => return format!("Practicar los {count} que me faltaron"),
        Result::PractiseThese { items } => return format!("Practicar {}", items.join(" y ")),
        Result::SchoolSays { right, of } => return format!("En la escuela cuenta como {right} de {of}."),
        Result::Wrote { response } => return format!("Escribiste {response}."),
        Result::WroteAndIs { response, answer } => return format!("Escribiste {response}, es {answer}."),
        Result::DidNotKnow { answer } => return format!("Este no lo sabías. Es {answer}."),
        Result::NotAnswered { answer } => return format!("Sin respuesta. Es {answer}."),
        Result::NotReached { answer } => return format!("No llegaste a este. Es {answer}."),
        Result::Draft { response, answer } => {
            return format!("Habías escrito {response} y se acabó el tiempo. Es {answer}.");
        }
        Result::PractiseOthers { count: 1 } => "Practicar el otro",
        Result::PractiseOthers { count } => return format!("Practicar los otros {count}"),
        Result::LastTime { right } => return format!("La última vez: {right}."),
        Result::OtherForm { response, answer } => {
            return format!("Escribiste {response}. Es el número, en otra forma que {answer}.");
        }
        Result::TooLate { response, answer } => {
            return format!("Escribiste {response} cuando ya no quedaba tiempo. Es {answer}.");
        }
        Result::Seconds { spent } => return format!("{} s", seconds(*spent, reader)),
        Result::FirstKey { after } => return format!("primera tecla a los {} s", seconds(*after, reader)),
        Result::TeacherMet => "Tu docente dice que ya lo has logrado.",
        Result::TeacherExcused => "Tu docente dice que no te hace falta.",
        Result::TeacherNotYet => "Tu docente lo ha mirado: todavía no.",
        Result::SetAside => "Tu docente ha apartado este intento: no cuenta.",
        Result::OneMoreTry => "Tu docente te da un intento más.",
        Result::YourResult => "Tu resultado",
        Result::AndTimeOver => "Se acabó el tiempo, y ya tenías bastantes.",
        Result::TryAgain => "Demostrarlo otra vez",
        Result::EachProblem => "Cada ejercicio",
        Result::SavedAtSchool => "Guardado en la escuela",
        Result::SavedHere => "Guardado aquí, por enviar",
        Result::RightMark => "Bien:",
        Result::OtherMark => "Para practicar:",
        Result::NotKnownMark => "No lo sabías:",
        Result::NotReachedMark => "No llegaste:",
        Result::Reported => "Dijiste que algo no está bien en este.",
    };
    text.to_owned()
}

/// Seconds with one decimal.
pub(super) fn seconds(millis: u64, reader: Reader) -> String {
    let tenths = (millis + 50) / 100;
    format!("{}{}{}", tenths / 10, reader.numbers.decimal_mark(), tenths % 10)
}
