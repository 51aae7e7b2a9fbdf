//! What was judged of each exercise.

use serde::Deserialize;

/// An exercise, and what was judged of it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Judged {
    /// Its name.
    pub exercise: String,
    /// The objectives that cover it together: who has met them has shown what it asks for.
    #[serde(default)]
    pub by: Vec<String>,
    /// Why it is not covered; none where it is.
    pub why_not: Option<Reason>,
    /// What the reason leaves open.
    pub note: Option<String>,
}

/// Why an exercise is not covered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// An objective asks for a part of it.
    OnlyPartly,
    /// No objective asks for any of it; the note says what it would have to ask.
    NotInTheCatalogue,
    /// It is answered by drawing, dragging or constructing.
    Drawing,
    /// Something is tried out or watched, and no answer is given.
    Exploration,
    /// High school mathematics beyond what the catalogue has.
    HighSchool,
    /// Chemistry, ciphers.
    OtherSubject,
    /// A page to try the peer's own program with.
    NoTask,
}

impl Reason {
    /// In the order of the page.
    pub const ALL: [Self; 7] = [
        Self::OnlyPartly,
        Self::NotInTheCatalogue,
        Self::Drawing,
        Self::Exploration,
        Self::HighSchool,
        Self::OtherSubject,
        Self::NoTask,
    ];

    /// Whether what covers a part is named.
    pub const fn names_objectives(self) -> bool {
        matches!(self, Self::OnlyPartly)
    }

    /// What the page says.
    pub const fn said(self) -> &'static str {
        match self {
            Self::OnlyPartly => "covered only partly",
            Self::NotInTheCatalogue => "not in the catalogue",
            Self::Drawing => "answered by drawing or dragging",
            Self::Exploration => "something to try out, without an answer",
            Self::HighSchool => "high school mathematics that the catalogue does not have",
            Self::OtherSubject => "another subject",
            Self::NoTask => "no task: it tries the peer's own program",
        }
    }
}

impl Judged {
    /// Whether the catalogue covers it.
    pub const fn is_covered(&self) -> bool {
        self.why_not.is_none()
    }
}

/// What was judged, in the order of the file.
pub fn judged() -> Vec<Judged> {
    serde_json::from_str(include_str!("../../data/coverage.json")).expect("coverage.json can be read")
}
