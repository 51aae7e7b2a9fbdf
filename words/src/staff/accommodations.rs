//! A student's accommodations.

/// What a student needs: more time or no clock, larger type, the keypad.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Accommodations {
    /// The heading, and the link that leads there.
    Of {
        /// The student.
        name: String,
    },
    /// Who sees this.
    Private,
    /// When a change begins to count.
    FromNextStart,
    /// Above the choices of time.
    Time,
    /// A choice: as the class has it.
    UsualTime,
    /// A choice: more of it.
    MoreTime,
    /// A choice: none.
    NoClock,
    /// A field: how much of the usual time.
    Percent,
    /// What is asked for in that field.
    PercentRange {
        /// The smallest.
        least: u32,
        /// The largest.
        most: u32,
    },
    /// What the percent makes of a limit.
    Becomes {
        /// The usual limit, `2:00`.
        usual: String,
        /// The student's.
        limit: String,
    },
    /// Above the choices about screens.
    Screens,
    /// A choice.
    LargerType,
    /// What that is.
    LargerTypeHint,
    /// A choice.
    Keypad,
    /// What that is.
    KeypadHint,
    /// Somebody else saved something meanwhile: the heading of what stands now.
    Meanwhile,
    /// Above what stands now.
    NothingOverwritten,
    /// What stands now: so much of the usual time.
    PercentOfUsual {
        /// So much.
        percent: u32,
    },
    /// What stands now: no larger type.
    UsualType,
    /// What stands now: a keypad for fingers alone.
    KeypadAsNeeded,
    /// The button.
    Save,
    /// It is kept.
    Saved,
}
