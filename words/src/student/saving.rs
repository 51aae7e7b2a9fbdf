//! The student's screens: work that waits on the device.

/// Work that the school does not have yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Saving {
    /// The heading over it.
    Waits {
        /// So many sets and rounds.
        count: u32,
    },
    /// The heading over what has waited for more than a day.
    WaitsLong {
        /// So many sets and rounds.
        count: u32,
        /// The day since which.
        day: String,
    },
    /// What becomes of it by itself, and what can be done.
    WaitsHelp,
    /// The heading over what the school has otherwise, or did not take.
    NotTaken {
        /// So many sets and rounds.
        count: u32,
    },
    /// What can be done about it.
    NotTakenHelp,
    /// What can be done where the device keeps nothing, whatever the reason that it is not at school.
    InTab,
    /// The button that makes a file of it.
    SaveFile,
    /// The file's name.
    FileName {
        /// `12 Sep`
        day: String,
    },
    /// There is a file: what to do with it.
    Saved {
        /// The file's name.
        name: String,
    },
    /// There is none.
    NotSaved,
    /// Signing out with work that waits: the heading.
    SigningOut {
        /// So many sets and rounds.
        count: u32,
    },
    /// What becomes of it then.
    SigningOutHelp,
    /// Signs out.
    SignOutNow,
    /// Does not.
    Stay,
    /// Where one signs in: what others left on this device.
    Locked {
        /// So many sets and rounds.
        count: u32,
    },
}
