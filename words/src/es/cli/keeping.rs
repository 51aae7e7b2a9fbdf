//! What the commands say that keep a school's record safe.

use super::{
    ended,
    trouble::{wanted, wrong},
};
use crate::cli::{Finding, Keeping, Score, counted};

pub(super) fn said(key: &Keeping) -> String {
    match key {
        Keeping::FolderInUse { folder } => {
            format!("un servidor trabaja en {folder}. Detenlo antes, o elige otra carpeta: --data DIR")
        }
        Keeping::RestoreCutShort { folder } => {
            format!("una restauración en {folder} quedó a medias. Repítela: tenfold restore FILE --data {folder}")
        }
        Keeping::BackedUp { file, kilobytes, sealed: true } => {
            format!("{file}: {kilobytes} kB, sellado. Sin la contraseña nadie puede restaurarlo.")
        }
        Keeping::BackedUp { file, kilobytes, sealed: false } => {
            format!("{file}: {kilobytes} kB. Contiene el registro y las claves: guárdalo tan seguro como el servidor.")
        }
        Keeping::Restored { folder, aside: Some(aside) } => format!(
            "{folder} está restaurada. Los dispositivos volverán a enviar lo que la copia no tenía. Lo que había está en {aside}; bórralo cuando ya no haga falta."
        ),
        Keeping::Restored { folder, aside: None } => {
            format!("{folder} está restaurada. Los dispositivos volverán a enviar lo que la copia no tenía.")
        }
        Keeping::BackupUnderway => "ya se está haciendo otra copia de seguridad. Espera a que termine.".to_owned(),
        Keeping::NoBackup { file } => {
            format!("{file} no es una copia de seguridad. Se hacen con: tenfold backup FILE")
        }
        Keeping::BackupDamaged { file, problem } => {
            format!("{file} está dañado ({}). No se cambió nada; usa otra copia.", wrong(problem))
        }
        Keeping::PassphraseNeeded { file } => {
            format!("{file} está sellado. Di dónde está su contraseña: --passphrase-file FILE")
        }
        Keeping::PassphraseWrong { file } => {
            format!("{file} no se abre: la contraseña es otra, o el archivo fue modificado.")
        }
        Keeping::PassphraseShort { least } => format!(
            "la contraseña es demasiado corta. Elige una de al menos {least} caracteres; cuatro palabras van bien."
        ),
        Keeping::File { file, problem } => format!("{file}: {}", wrong(problem)),
        Keeping::FiguresDiffer { attempt, stored, derived } if stored == derived => {
            format!("intento {attempt}: sus tiempos guardados no son los que muestran sus eventos")
        }
        Keeping::FiguresDiffer { attempt, stored, derived } => {
            format!("intento {attempt}: consta {}, sus eventos muestran {}", score(*stored), score(*derived))
        }
        Keeping::ItemsDiffer { attempt } => {
            format!(
                "intento {attempt}: cómo se juzgaron sus problemas no consta como muestran sus eventos, o no consta"
            )
        }
        Keeping::StandingDiffers { student, objective } => {
            format!("estudiante {student}, {objective}: la situación guardada no es la que se deduce")
        }
        Keeping::PresenceDiffers { student } => {
            format!(
                "estudiante {student}: la última señal y lo practicado no están guardados como muestran los eventos"
            )
        }
        Keeping::EventsBroken { attempt } => {
            format!("intento {attempt}: sus eventos no son los que se confirmaron. Restaura una copia de seguridad.")
        }
        Keeping::Derived { attempts, standings, differing, mended, not_drawn } => {
            let attempts = counted(*attempts, "intento", "intentos");
            let standings = counted(*standings, "situación", "situaciones");
            let mut said = format!("{attempts} y {standings}, deducidos de nuevo: ");
            said += &match (differing, mended) {
                (0, _) => "todo está guardado así".to_owned(),
                (1, true) => "1 escrito de nuevo".to_owned(),
                (_, true) => format!("{differing} escritos de nuevo"),
                (1, false) => "1 difiere. Para escribirlo de nuevo: tenfold rebuild".to_owned(),
                (_, false) => format!("{differing} difieren. Para escribirlos de nuevo: tenfold rebuild"),
            };
            match not_drawn {
                0 => {}
                1 => said += "; 1 intento es de otra versión y queda como está",
                _ => said += &format!("; {not_drawn} intentos son de otra versión y quedan como están"),
            }
            said
        }
        Keeping::Found(finding) => found(finding),
    }
}

fn score(score: Score) -> String {
    format!("{} {}/{}", ended(score.ended), score.right, score.of)
}

fn found(finding: &Finding) -> String {
    match finding {
        Finding::FolderPrivate { folder } => format!("carpeta: {folder} es solo de su dueño"),
        Finding::Open { path, mode } => {
            format!("otros pueden leer {path} (modo {mode:o}). Impídelo: chmod go= {path}")
        }
        Finding::Unusable { path, problem } => format!("{path}: {}", wrong(problem)),
        Finding::Serving => "servidor: en marcha".to_owned(),
        Finding::NotServing => "servidor: parado".to_owned(),
        Finding::CutShort => "una restauración quedó a medias. Repítela.".to_owned(),
        Finding::DatabaseWhole { schema, epoch, kilobytes } => {
            format!("base de datos: íntegra, {kilobytes} kB, esquema {schema}, época {epoch}")
        }
        Finding::DatabaseDamaged { problem } => {
            format!("base de datos: dañada ({}). Restaura una copia de seguridad.", wrong(problem))
        }
        Finding::DatabaseNewer { found, known } => {
            format!("base de datos: de una versión posterior (esquema {found}; este programa conoce hasta el {known})")
        }
        Finding::SettingsSafe => "ajustes: lo que se confirma está en el disco".to_owned(),
        Finding::SettingWeak { setting, found, wanted: required } => {
            format!(
                "ajustes: {setting} es {found} y debe ser {}. Usa una carpeta de un disco local.",
                wanted(*required)
            )
        }
        Finding::KeyFits { name } => format!("clave {name}: corresponde a la base de datos"),
        Finding::KeyMissing { name } => format!("clave {name}: falta. Restaura una copia de seguridad."),
        Finding::KeyForeign { name } => {
            format!("clave {name}: es de otra base de datos. Restaura una copia de seguridad.")
        }
        Finding::Room { megabytes } => format!("disco: {megabytes} MB libres"),
        Finding::LittleRoom { megabytes, least } => {
            format!("disco: solo {megabytes} MB libres. Haz sitio: al menos {least} MB.")
        }
        Finding::ClockRight { now } => format!("reloj: {now}"),
        Finding::ClockBehind { now, seen } => {
            format!("reloj: muestra {now}, y consta algo de {seen}. Ponlo en hora antes de una clase.")
        }
    }
}
