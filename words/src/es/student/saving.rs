//! What the student's screens say of work that waits.

use crate::{Reader, student::Saving};

pub(crate) fn saving(key: &Saving, _reader: Reader) -> String {
    let text = match key {
        Saving::Waits { count: 1 } => "Falta enviar 1 trabajo",
        Saving::Waits { count } => return format!("Falta enviar {count} trabajos"),
        Saving::WaitsLong { count: 1, day } => return format!("1 trabajo espera aquí desde el {day}"),
        Saving::WaitsLong { count, day } => return format!("{count} trabajos esperan aquí desde el {day}"),
        Saving::NotTaken { count: 1 } => "La escuela no pudo aceptar 1 trabajo tal como está aquí",
        Saving::NotTaken { count } => {
            return format!("La escuela no pudo aceptar {count} trabajos tal como están aquí");
        }
        Saving::NotTakenHelp => {
            "Lo que hiciste está a salvo en este dispositivo. Díselo a tu docente. Puedes guardarlo como archivo para dárselo."
        }
        Saving::InTab => {
            "Lo que hiciste está solo en esta pestaña: déjala abierta. Díselo a tu docente. Puedes guardarlo como archivo para dárselo."
        }
        Saving::SigningOut { count: 1 } => "1 trabajo aún no está en la escuela",
        Saving::SigningOut { count } => return format!("{count} trabajos aún no están en la escuela"),
        Saving::FileName { day } => return format!("trabajo-{}.tenfold", day.replace(' ', "-")),
        Saving::Saved { name } => {
            return format!("Guardado como {name}. Dale ese archivo a tu docente. Solo tu escuela puede abrirlo.");
        }
        Saving::Locked { count: 1 } => "En este dispositivo hay 1 trabajo bajo llave hasta que se envíe.",
        Saving::Locked { count } => {
            return format!("En este dispositivo hay {count} trabajos bajo llave hasta que se envíen.");
        }
        Saving::WaitsHelp => {
            "Tu trabajo está a salvo en este dispositivo y llega solo a la escuela. Si tarda demasiado, guárdalo como archivo para tu docente."
        }
        Saving::SaveFile => "Guardar mi trabajo como archivo",
        Saving::NotSaved => "Ahora no se pudo hacer el archivo. Tu trabajo sigue aquí.",
        Saving::SigningOutHelp => {
            "Si sales ahora, tu trabajo se queda en este dispositivo bajo llave: aquí nadie puede leerlo, y se envía cuando se pueda llegar a la escuela."
        }
        Saving::SignOutNow => "Dejarlo bajo llave y salir",
        Saving::Stay => "Quedarme",
    };
    text.to_owned()
}
