//! The class's page: who has mastered what.

/// What a cell of the matrix says, on the screen, to a screen reader and in an export alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MatrixCell {
    /// Met by a demonstration.
    Met,
    /// Met by a teacher's judgement.
    MetByTeacher,
    /// A demonstration runs.
    Showing {
        /// Answered items.
        answered: u16,
        /// Of so many.
        of: u16,
    },
    /// Met, and a demonstration runs all the same.
    ShowingAgain {
        /// Answered items.
        answered: u16,
        /// Of so many.
        of: u16,
    },
    /// Not required of this student.
    Excused,
    /// Demonstrated and not met.
    NotYet {
        /// The best demonstration, right of so many; none where none counts.
        best: Option<(u16, u16)>,
        /// The last one, where it is another.
        last: Option<(u16, u16)>,
        /// How many demonstrations count.
        tries: u32,
    },
    /// Practised lately.
    Practising,
    /// Can be demonstrated.
    Ready,
    /// Something else comes first.
    NotOpen,
}

/// The rest of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Matrix {
    /// What the table is, to a screen reader.
    Caption,
    /// Leads to the class's objectives.
    Objectives,
    /// Leads to the class's students.
    Students,
    /// Prints the page.
    Print,
    /// Takes the matrix along as a file.
    Export,
    /// The strip, to a screen reader.
    Now,
    /// After a number: how many are at work.
    WorkingNow,
    /// After a number: how many are in the middle of a demonstration.
    ShowingNow,
    /// After a number: how many are stuck.
    Stuck {
        /// After so many tries.
        tries: u32,
    },
    /// Who is stuck where, after how often.
    StuckAt {
        /// The student.
        name: String,
        /// The objective in a few words.
        objective: String,
        /// How many demonstrations.
        tries: u32,
    },
    /// The number of students who met something in the last seven days.
    MetThisWeek {
        /// So many.
        count: u64,
        /// Of so many.
        of: u64,
    },
    /// Names, and how many more there are.
    AndMore {
        /// The names.
        names: Vec<String>,
        /// How many are not named.
        more: u64,
    },
    /// How many more there are than are named.
    More {
        /// How many.
        more: u64,
    },
    /// At work now, beside a name, to a screen reader.
    IsWorking,
    /// What the table is ordered by: the choice.
    Order,
    /// By name.
    ByName,
    /// Least met first.
    LeastMet,
    /// Most met first.
    MostMet,
    /// Whom the table shows: the choice.
    Show,
    /// The whole class.
    Everybody,
    /// Who is stuck.
    NeedsMe,
    /// Who works now.
    Working,
    /// Who is showing something now.
    Showing,
    /// Who has tried and not met something.
    NotYet,
    /// Who practises.
    Practising,
    /// Opens the three choices, where there is little room.
    FindAndFilter,
    /// A field: a part of a name.
    Find,
    /// How many of the class are shown, the table's first heading.
    StudentsShown {
        /// So many.
        shown: u64,
        /// Of so many.
        of: u64,
    },
    /// Nobody is as was asked.
    NobodyShown,
    /// The class has no students: the heading.
    EmptyHeading,
    /// What comes then.
    EmptyHelp,
    /// Leads there.
    EmptyAct,
    /// The class has no objectives.
    NoObjectives,
    /// What the shapes mean, to a screen reader.
    Legend,
    /// In the legend: a score that is not enough.
    LegendNotYet,
    /// In the legend: so often and more.
    LegendStuck {
        /// So often.
        tries: u32,
    },
    /// In the legend: how much is answered.
    LegendShowing,
    /// In the legend: met, and a demonstration runs.
    LegendShowingAgain,
    /// How the table is used by keyboard, to a screen reader.
    Keys,
    /// News does not arrive just now.
    NotLive,
    /// On the printed page: when that was so.
    AsOf {
        /// Day and time.
        when: String,
    },
}

say!(staff: MatrixCell => matrix_cell, Matrix => matrix);
