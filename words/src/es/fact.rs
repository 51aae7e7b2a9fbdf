//! Plain facts about an attempt.

use crate::{Reader, fact::Fact};

pub(crate) fn say(key: &Fact, _: Reader) -> String {
    match *key {
        Fact::Hidden(times) => format!("oculta {times}×"),
        Fact::Resumed(times) => format!("volvió {times}×"),
        Fact::TakenOver(times) => format!("cambió de pestaña {times}×"),
        Fact::NoStart => "inicio sin confirmar".to_owned(),
        Fact::OfflineStart => "empezó sin red".to_owned(),
        Fact::Unreturned => "boleto adelantado, no volvió".to_owned(),
        Fact::ClockChanged(times) => format!("reloj cambiado {times}×"),
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
        Fact::Conflicts(times) => format!("envió otro contenido {times}×"),
    }
}
