//! The student's screens: the screen before a demonstration.

/// Before a demonstration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ready {
    /// Above the objective.
    AboutToShow,
    /// Below the number of items.
    Problems {
        /// How many.
        count: u16,
    },
    /// Below the number of right answers.
    RightToMeet,
    /// Below the time limit.
    Minutes,
    /// Below a time limit that is longer for this student.
    LongerForYou {
        /// The usual limit.
        from: String,
    },
    /// In the place of a time limit.
    NoClock,
    /// Below it.
    TakeYourTime,
    /// Below it, where the class has a clock and this student has none.
    TakeYourTimeForYou,
    /// Before an example.
    Like {
        /// The example with its answer, `7 × 8 = 56`.
        example: String,
    },
    /// The same for a problem in words.
    LikeInWords {
        /// What is asked.
        asked: String,
        /// The right answer.
        answer: String,
    },
    /// A teacher opened another try.
    OneMoreTry,
    /// When it would end.
    ClockEndsAt {
        /// The time of day.
        time: String,
    },
    /// What can be done.
    SkipAndDontKnow,
    /// When one hears how it went.
    NoVerdicts,
    /// A choice.
    HideClock,
    /// The button.
    Start,
    /// Start was pressed.
    Starting,
    /// The other button.
    PractiseFirst,
    /// The button for a new one while one is in the middle.
    StartAfresh,
    /// What that does.
    EndsTheOther,
    /// Begun on another device, or in another browser.
    OpenElsewhere,
    /// Nothing can be kept on this device: it works while the school can be reached.
    OnlyOnline,
    /// It is not open yet.
    NotOpen,
    /// The browser will be asked to keep what is stored.
    MayKeep,
    /// The button for a start without the school.
    StartOffline,
    /// What that is.
    StartOfflineHelp,
}
