//! The student's screens: a demonstration.

/// During a demonstration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sitting {
    /// The page's title and heading.
    Problem {
        /// From 1.
        item: u32,
        /// Of so many.
        of: u32,
    },
    /// The same where there is little room.
    Progress {
        /// From 1.
        item: u32,
        /// Of so many.
        of: u32,
    },
    /// The field.
    YourAnswer,
    /// The button.
    Next,
    /// A key of the keypad.
    Delete,
    /// A key of the keypad.
    Minus,
    /// A key of the keypad.
    Point,
    /// A key of the keypad.
    Comma,
    /// A key of the keypad.
    FractionLine,
    /// A key of the keypad.
    Exponent,
    /// A key of the keypad.
    Root,
    /// A key of the keypad.
    Space,
    /// The keypad, to a screen reader.
    Keypad,
    /// A button.
    Skip,
    /// A button.
    DontKnow,
    /// A button.
    SomethingWrong,
    /// It was pressed.
    ThanksForSaying,
    /// Where there is no keypad.
    TypeThenEnter,
    /// What a button does, to a screen reader.
    HideClock,
    /// What a button does, to a screen reader.
    ShowClock,
    /// The button that hides the clock, beside it.
    Hide,
    /// The button that shows the clock.
    Show,
    /// The clock, to a screen reader.
    TimeLeft {
        /// Milliseconds.
        left: u64,
    },
    /// Half of the time is over.
    HalfTime {
        /// Milliseconds.
        left: u64,
    },
    /// A teacher granted time.
    MoreTime {
        /// How much, `1:00`.
        more: String,
    },
    /// An event could not be kept.
    CouldNotKeep,
    /// The answer's box is full.
    NoMoreRoom,
    /// The device keeps nothing, and the school can't be reached.
    WaitsForSchool,
    /// The same, and the time is over.
    TimeOverWaits,
    /// The device keeps nothing, and the school does not take an answer.
    NotTaken,
    /// The device keeps nothing, and what was done so far is not at school: the heading.
    NotAtSchool,
    /// The same: the school can't be reached.
    NotAtSchoolHelp,
    /// The same: the school does not take it.
    NotTakenHelp,
    /// An attempt that is not on this device, or not this student's: the heading.
    NotHere,
    /// The same: what to do.
    NotHereHelp,
    /// Another tab of this browser has it: the heading.
    OpenInTab,
    /// The same: what can be done.
    OpenInTabHelp,
    /// Another device has it: the heading.
    OpenOnDevice,
    /// The same: what can be done.
    OpenOnDeviceHelp,
    /// Takes it over.
    GoOnHere,
    /// The school has to be reached for that.
    GoOnHereOnline,
}
