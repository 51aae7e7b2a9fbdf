//! Plain facts about an attempt: the same words on a teacher's page and on the command line.

/// A plain fact about an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fact {
    /// The page went out of sight so often.
    Hidden(u32),
    /// It came back so often, reloads included.
    Resumed(u32),
    /// It was out of sight or the device asleep for so many seconds, all of it together.
    Away(u64),
    /// It was loaded anew so often.
    Reloaded(u32),
    /// Another tab took over so often.
    TakenOver(u32),
    /// The start was never confirmed.
    NoStart,
    /// It began without a network, with a ticket given in advance.
    OfflineStart,
    /// It began so, and a newer try began before it had ended or was here.
    Overlaps,
    /// The device was without the school while the attempt ran.
    Offline {
        /// So often.
        times: u32,
        /// For so many seconds, all of it together.
        seconds: u64,
    },
    /// So many answers came faster than their items can be read.
    FastAnswers(u32),
    /// A ticket given in advance, of which nothing came.
    Unreturned,
    /// The device's clock was changed so often while it ran.
    ClockChanged(u32),
    /// So many seconds the tab's clock ran behind the server's; ahead where negative.
    ClockBehind(i64),
    /// So many seconds passed from Start until the first item was painted.
    BegunLate(u64),
    /// So many seconds after the deadline the last of the work came.
    ArrivedLate(u64),
    /// So many tabs were first heard of when the result could be known.
    LateTabs(u32),
    /// So many events were of a time after the attempt was closed, or of a ticket that was no longer valid.
    TooLate(u32),
    /// So many answers were to items that were never painted.
    Unshown(u32),
    /// So many events this version does not know.
    Unknown(u32),
    /// The tab claimed another result than its events show.
    ClaimDiffers,
    /// So often events came with other content than those held.
    Conflicts(u32),
}

say!(fact: Fact => say);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Locale, Say};

    #[test]
    fn how_often_something_was_is_said_in_words() {
        for (fact, english, spanish) in [
            (Fact::Hidden(2), "the page was out of sight twice", "la página no estuvo a la vista dos veces"),
            (Fact::Resumed(3), "came back or was loaded anew 3 times", "volvió o se cargó de nuevo 3 veces"),
            (Fact::Away(95), "out of sight or asleep for 95 s in all", "fuera de la vista o en reposo 95 s en total"),
            (Fact::Reloaded(1), "the page was loaded anew once", "la página se cargó de nuevo una vez"),
            (
                Fact::TakenOver(1),
                "went on in another tab or on another device once",
                "siguió en otra pestaña o en otro dispositivo una vez",
            ),
            (Fact::Offline { times: 1, seconds: 75 }, "offline once, for 75 s", "sin conexión una vez, durante 75 s"),
            (
                Fact::Offline { times: 2, seconds: 75 },
                "offline twice, for 75 s",
                "sin conexión dos veces, durante 75 s",
            ),
            (
                Fact::FastAnswers(1),
                "1 answer came faster than its item can be read",
                "1 respuesta llegó antes de lo que se tarda en leer el problema",
            ),
            (
                Fact::FastAnswers(2),
                "2 answers came faster than their items can be read",
                "2 respuestas llegaron antes de lo que se tarda en leer el problema",
            ),
            (Fact::LateTabs(1), "1 more tab after the end", "1 pestaña más después del final"),
            (Fact::LateTabs(2), "2 more tabs after the end", "2 pestañas más después del final"),
            (Fact::TooLate(1), "1 event after it was closed", "1 suceso después de cerrarse"),
            (Fact::Unshown(1), "1 answer to an item not painted", "1 respuesta a un problema no mostrado"),
            (Fact::Unknown(1), "1 event of another version", "1 suceso de otra versión"),
        ] {
            assert_eq!((fact.say(Locale::En.into()), fact.say(Locale::Es.into())), (english.into(), spanish.into()));
        }
    }
}
