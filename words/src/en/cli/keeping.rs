//! What the commands say that keep a school's record safe.

use super::{
    ended,
    trouble::{wanted, wrong},
};
use crate::cli::{Finding, Keeping, Score, counted};

pub(super) fn said(key: &Keeping) -> String {
    match key {
        Keeping::FolderInUse { folder } => {
            format!("a server works in {folder}. Stop it first, or choose another folder: --data DIR")
        }
        Keeping::RestoreCutShort { folder } => {
            format!("a restore into {folder} was cut short. Run it again: tenfold restore FILE --data {folder}")
        }
        Keeping::BackedUp { file, kilobytes, sealed: true } => {
            format!("{file}: {kilobytes} kB, sealed. Without the passphrase nobody can restore it.")
        }
        Keeping::BackedUp { file, kilobytes, sealed: false } => {
            format!("{file}: {kilobytes} kB. It holds the record and the keys: keep it as safe as the server.")
        }
        Keeping::Restored { folder, aside: Some(aside) } => format!(
            "{folder} is restored. Devices will send again what the backup did not have. What was there lies in {aside}; delete it when it is no longer needed."
        ),
        Keeping::Restored { folder, aside: None } => {
            format!("{folder} is restored. Devices will send again what the backup did not have.")
        }
        Keeping::BackupUnderway => "another backup is being taken. Wait for it to end.".to_owned(),
        Keeping::NoBackup { file } => format!("{file} is no backup. Backups are made with: tenfold backup FILE"),
        Keeping::BackupDamaged { file, problem } => {
            format!("{file} is damaged ({}). Nothing was changed; use another backup.", wrong(problem))
        }
        Keeping::PassphraseNeeded { file } => {
            format!("{file} is sealed. Say where its passphrase stands: --passphrase-file FILE")
        }
        Keeping::PassphraseWrong { file } => {
            format!("{file} does not open: the passphrase is another one, or the file was changed.")
        }
        Keeping::PassphraseShort { least } => {
            format!("the passphrase is too short. Choose one of at least {least} characters; four words are good.")
        }
        Keeping::File { file, problem } => format!("{file}: {}", wrong(problem)),
        Keeping::FiguresDiffer { attempt, stored, derived } if stored == derived => {
            format!("attempt {attempt}: its times are stored otherwise than its events show")
        }
        Keeping::FiguresDiffer { attempt, stored, derived } => {
            format!("attempt {attempt}: stored is {}, its events show {}", score(*stored), score(*derived))
        }
        Keeping::ItemsDiffer { attempt } => {
            format!(
                "attempt {attempt}: how its items were judged is stored otherwise than its events show, or not at all"
            )
        }
        Keeping::StandingDiffers { student, objective } => {
            format!("student {student}, {objective}: the standing is stored otherwise than it follows")
        }
        Keeping::PresenceDiffers { student } => {
            format!("student {student}: last heard of and practised are stored otherwise than the events show")
        }
        Keeping::EventsBroken { attempt } => {
            format!("attempt {attempt}: its events are not those that were acknowledged. Restore a backup.")
        }
        Keeping::Derived { attempts, standings, differing, mended, not_drawn } => {
            let attempts = counted(*attempts, "attempt", "attempts");
            let mut said = format!("{attempts} and {} derived anew: ", counted(*standings, "standing", "standings"));
            said += &match (differing, mended) {
                (0, _) => "all are stored so".to_owned(),
                (_, true) => format!("{differing} written anew"),
                (1, false) => "1 differs. To write it anew: tenfold rebuild".to_owned(),
                (_, false) => format!("{differing} differ. To write them anew: tenfold rebuild"),
            };
            match not_drawn {
                0 => {}
                1 => said += "; 1 attempt is of another version, and stays as it is",
                _ => said += &format!("; {not_drawn} attempts are of another version, and stay as they are"),
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
        Finding::FolderPrivate { folder } => format!("folder: {folder} is for its owner alone"),
        Finding::Open { path, mode } => {
            format!("{path} can be read by others (mode {mode:o}). Take that away: chmod go= {path}")
        }
        Finding::Unusable { path, problem } => format!("{path}: {}", wrong(problem)),
        Finding::Serving => "server: running".to_owned(),
        Finding::NotServing => "server: not running".to_owned(),
        Finding::CutShort => "a restore was cut short. Run it again.".to_owned(),
        Finding::DatabaseWhole { schema, epoch, kilobytes } => {
            format!("database: whole, {kilobytes} kB, schema {schema}, epoch {epoch}")
        }
        Finding::DatabaseDamaged { problem } => {
            format!("database: damaged ({}). Restore a backup.", wrong(problem))
        }
        Finding::DatabaseNewer { found, known } => {
            format!("database: of a later version (schema {found}; this program knows up to {known})")
        }
        Finding::SettingsSafe => "settings: what is acknowledged is on the disk".to_owned(),
        Finding::SettingWeak { setting, found, wanted: required } => {
            format!(
                "settings: {setting} is {found} and must be {}. Keep the folder on a local disk.",
                wanted(*required)
            )
        }
        Finding::KeyFits { name } => format!("key {name}: fits the database"),
        Finding::KeyMissing { name } => format!("key {name}: missing. Restore a backup."),
        Finding::KeyForeign { name } => format!("key {name}: belongs to another database. Restore a backup."),
        Finding::Room { megabytes } => format!("disk: {megabytes} MB free"),
        Finding::LittleRoom { megabytes, least } => {
            format!("disk: only {megabytes} MB free. Make room: at least {least} MB.")
        }
        Finding::ClockRight { now } => format!("clock: {now}"),
        Finding::ClockBehind { now, seen } => {
            format!("clock: shows {now}, and something is on record of {seen}. Set it right before a lesson.")
        }
    }
}
