//! Handing in work that a student saved as a file.

/// Handing in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HandIn {
    /// The heading, and the link that leads there.
    Heading,
    /// What it is for.
    Intro,
    /// A field: the files.
    Files,
    /// What files these are.
    FilesHint,
    /// Hands them in; the button.
    Act,
    /// None is chosen yet.
    ChooseFirst,
    /// It is under way.
    Sending,
    /// There was nothing in a file.
    Nothing,
    /// What came of a file: attempts that arrived with it, and those that were here.
    Came {
        /// Something of them was new.
        arrived: u32,
        /// They were held.
        held: u32,
    },
    /// Attempts that are different from what is here.
    Differ {
        /// How many.
        count: u32,
    },
    /// Attempts of students whom somebody else teaches.
    OfOthers {
        /// How many.
        count: u32,
    },
    /// Parts that were not taken.
    Refused {
        /// How many.
        count: u32,
    },
    /// Of one attempt: it arrived.
    IsNew,
    /// Of one attempt: it was here.
    WasHere,
    /// Of one attempt: something else was here.
    Differs,
    /// What an attempt was that was no demonstration.
    Practice,
}
