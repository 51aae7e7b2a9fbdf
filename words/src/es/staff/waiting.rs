//! Devices with work that is not at school.

use crate::{Reader, staff::Waiting};

pub(crate) fn waiting(key: &Waiting, _reader: Reader) -> String {
    let text = match key {
        Waiting::Heading => "Trabajo que no ha llegado",
        Waiting::Intro => {
            "Cuando el dispositivo de un estudiante llega a la escuela, compara lo que guarda con lo que hay aquí. Aparece abajo mientras aquí falte algo de eso o no sea igual."
        }
        Waiting::None => "Todos los dispositivos de los que se ha sabido han entregado lo que guardan.",
        Waiting::Help => {
            "Abre Tenfold en ese dispositivo con conexión: lo que espera se envía solo, sea quien sea quien haya entrado. Si no puede conectarse, el estudiante guarda allí su trabajo como archivo y tú lo entregas aquí."
        }
        Waiting::Waits { count: 1 } => "1 trabajo está en un dispositivo y no ha llegado entero.",
        Waiting::Waits { count } => {
            return format!("{count} trabajos están en un dispositivo y no han llegado enteros.");
        }
        Waiting::Differs { count: 1 } => {
            "De 1 trabajo, el dispositivo tiene algo distinto de lo que hay en la escuela."
        }
        Waiting::Differs { count } => {
            return format!("De {count} trabajos, el dispositivo tiene algo distinto de lo que hay en la escuela.");
        }
        Waiting::Times { device, since, told } => {
            return format!("Dispositivo {device}. Desde el {since}; última noticia, el {told}.");
        }
    };
    text.to_owned()
}
