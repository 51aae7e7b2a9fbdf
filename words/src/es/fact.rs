//! Plain facts about an attempt.

use crate::{Reader, fact::Fact};

pub(crate) fn say(key: &Fact, _: Reader) -> String {
    match *key {
        Fact::Hidden(count) => format!("la página no estuvo a la vista {}", times(count)),
        Fact::Resumed(count) => format!("volvió o se cargó de nuevo {}", times(count)),
        Fact::Away(seconds) => format!("fuera de la vista o en reposo {seconds} s en total"),
        Fact::Reloaded(count) => format!("la página se cargó de nuevo {}", times(count)),
        Fact::TakenOver(count) => format!("siguió en otra pestaña o en otro dispositivo {}", times(count)),
        Fact::NoStart => "inicio sin confirmar".to_owned(),
        Fact::OfflineStart => "empezó sin red".to_owned(),
        Fact::Overlaps => "un intento más nuevo empezó antes de que este terminara o llegara a la escuela".to_owned(),
        Fact::Offline { times: count, seconds } => format!("sin conexión {}, durante {seconds} s", times(count)),
        Fact::FastAnswers(1) => "1 respuesta llegó antes de lo que se tarda en leer el problema".to_owned(),
        Fact::FastAnswers(answers) => {
            format!("{answers} respuestas llegaron antes de lo que se tarda en leer el problema")
        }
        Fact::Unreturned => "boleto adelantado, no volvió".to_owned(),
        Fact::ClockChanged(count) => format!("se cambió el reloj del dispositivo {}", times(count)),
        Fact::ClockBehind(seconds @ 0..) => format!("reloj {seconds} s atrasado"),
        Fact::ClockBehind(seconds) => format!("reloj {} s adelantado", seconds.unsigned_abs()),
        Fact::BegunLate(seconds) => format!("primer problema {seconds} s después de empezar"),
        Fact::ArrivedLate(seconds) => format!("llegó {seconds} s después del límite"),
        Fact::LateTabs(1) => "1 pestaña más después del final".to_owned(),
        Fact::LateTabs(tabs) => format!("{tabs} pestañas más después del final"),
        Fact::TooLate(1) => "1 suceso después de cerrarse".to_owned(),
        Fact::TooLate(events) => format!("{events} sucesos después de cerrarse"),
        Fact::Unshown(1) => "1 respuesta a un problema no mostrado".to_owned(),
        Fact::Unshown(answers) => format!("{answers} respuestas a problemas no mostrados"),
        Fact::Unknown(1) => "1 suceso de otra versión".to_owned(),
        Fact::Unknown(events) => format!("{events} sucesos de otra versión"),
        Fact::ClaimDiffers => "anunció otro resultado".to_owned(),
        Fact::Conflicts(count) => format!("envió otro contenido {}", times(count)),
    }
}

fn times(count: u32) -> String {
    match count {
        1 => "una vez".to_owned(),
        2 => "dos veces".to_owned(),
        more => format!("{more} veces"),
    }
}
