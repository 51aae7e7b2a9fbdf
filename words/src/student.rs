//! What the student's screens say, a topic a screen.

/// What stands around every screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shell {
    /// The product's name.
    Product,
    /// A page's title in the browser's tab.
    Title {
        /// What the page is.
        page: String,
    },
    /// The link back to the path.
    BackToPath,
    /// Ends the session.
    SignOut,
    /// Everything on this device is also at school.
    AllSaved,
    /// Saved here, and not yet sent.
    Waiting,
    /// The school's server did not take what this device sent; nothing is lost.
    KeptHere,
    /// Signing out did not work; after why.
    StillSignedIn,
    /// Something is on its way.
    Loading,
    /// Asks again for what did not come.
    TryAgain,
    /// The server can't be reached.
    NotReached,
    /// The server said something that this page does not understand.
    NotUnderstood,
    /// Nothing under this address: the heading.
    NothingHere,
    /// Nothing under this address: what to do.
    NothingHereHelp,
    /// A frame of dots that shows how many are answered.
    FrameAnswered {
        /// How many.
        answered: u16,
        /// Of so many.
        of: u16,
    },
    /// A frame of dots that shows what was right.
    FrameResult {
        /// How many.
        right: u16,
        /// Those answered otherwise.
        other: u16,
        /// Those answered with "I don't know".
        not_known: u16,
        /// Those not answered.
        not_reached: u16,
    },
    /// A frame of dots that shows what is enough.
    FrameThreshold {
        /// How many.
        required: u16,
        /// Of so many.
        of: u16,
    },
}

/// Signing in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SignIn {
    /// The heading.
    WhoAreYou,
    /// A field.
    ClassCode,
    /// Where a class code is found.
    ClassCodeHint,
    /// A field.
    Name,
    /// A field.
    Pin,
    /// The button.
    SignIn,
    /// How long until the next try.
    WaitSeconds {
        /// How many seconds.
        seconds: u64,
    },
    /// What is still empty.
    FillAll,
    /// The heading over students of the demo school.
    DemoTitle,
    /// What they are.
    DemoHint,
    /// Beside a student of the demo school.
    DemoStudent {
        /// The class code.
        code: String,
        /// The PIN.
        pin: String,
    },
    /// What the choice of language is, to a screen reader.
    Language,
}

/// The path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Path {
    /// The heading of the list, and the page's title.
    MyPath,
    /// Above the first objective that is ready.
    ReadyForYou,
    /// The main button.
    ShowThatICan,
    /// The other button.
    Practise,
    /// The last score that was not enough, after what it takes.
    LastTime {
        /// How many were right.
        right: u16,
    },
    /// An open demonstration with a clock.
    GoOnWithTime {
        /// What is left, `1:22`.
        left: String,
    },
    /// An open demonstration without a clock.
    GoOn,
    /// An open demonstration whose time is over.
    SeeHowItWent,
    /// Above an open demonstration.
    InTheMiddle,
    /// All is met: the heading.
    AllMet,
    /// All is met: what now.
    AllMetHelp,
    /// Nothing is ready and not all is met.
    NothingReady,
    /// The class has no objectives yet.
    Empty,
    /// A state in the list.
    MetOn {
        /// The day.
        day: String,
    },
    /// A state in the list.
    NotYet {
        /// Right answers.
        right: u16,
        /// Of so many.
        of: u16,
    },
    /// A state in the list, where a teacher said so.
    NotYetPlain,
    /// A state in the list.
    Ready,
    /// A state in the list.
    Later,
    /// A state in the list.
    Excused,
    /// What is to be met first.
    OpensAfter {
        /// In a few words each.
        what: Vec<String>,
    },
}

/// An objective's page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum About {
    /// The heading over an example.
    Example,
    /// The heading over what it takes.
    WhatItTakes,
    /// The heading over what to practise.
    WaysToPractise,
    /// What practising one of them does.
    Approach,
    /// It is met.
    Met {
        /// The day.
        day: String,
    },
    /// It is not open.
    OpensLater {
        /// In a few words each.
        what: Vec<String>,
    },
    /// An example with its answer, where the prompt has no place for it.
    ExampleAnswer {
        /// The answer.
        answer: String,
    },
}

/// Practice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Practice {
    /// What this is.
    Practising,
    /// It never counts.
    NeverCounts,
    /// Which item of the round.
    Progress {
        /// From 1.
        item: u32,
        /// Of so many.
        of: u32,
    },
    /// Judges the answer.
    Check,
    /// Goes on.
    Next,
    /// Shows the answer.
    ShowMe,
    /// A right answer.
    Right,
    /// Another answer.
    YouWrote {
        /// As typed.
        response: String,
        /// The right one.
        answer: String,
    },
    /// The answer, when it was asked for.
    ItIs {
        /// The right one.
        answer: String,
    },
    /// The end of a round: the heading.
    RoundDone,
    /// The end of a round: how it went.
    RoundSummary {
        /// Right at the first try.
        right: u32,
        /// Of so many.
        of: u32,
    },
    /// Another round.
    Another,
    /// A round of what was missed.
    Missed {
        /// How many items.
        count: u32,
    },
    /// Practising what a demonstration missed.
    FromAttempt,
    /// The heading over the worked solution.
    OneWay,
    /// The items can't be drawn by this program.
    NoItems,
}

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
}

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
    /// The time is over.
    TimeOver,
    /// An event could not be kept.
    CouldNotKeep,
    /// The answer's box is full.
    NoMoreRoom,
    /// The device keeps nothing, and the school can't be reached.
    WaitsForSchool,
    /// An attempt that is not on this device, or not this student's: the heading.
    NotHere,
    /// The same: what to do.
    NotHereHelp,
}

/// After a demonstration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Result {
    /// The page's title.
    YourResult,
    /// Enough.
    Met {
        /// Right answers.
        right: u16,
        /// Of so many.
        of: u16,
    },
    /// Not enough, all answered.
    NotYet {
        /// Right answers.
        right: u16,
        /// Of so many.
        of: u16,
        /// So many are enough.
        required: u16,
    },
    /// Not enough when the time was over.
    TimedOut {
        /// Right answers.
        right: u16,
        /// Of so many.
        of: u16,
        /// So many are enough.
        required: u16,
    },
    /// Left before the end.
    Left {
        /// Right answers.
        right: u16,
        /// Of so many.
        of: u16,
        /// So many are enough.
        required: u16,
    },
    /// Met although the clock ended it.
    AndTimeOver,
    /// Time used with a clock.
    Used {
        /// `1:38`
        used: String,
        /// `2:00`
        of: String,
    },
    /// Time used without a clock.
    UsedPlain {
        /// `1:38`
        used: String,
    },
    /// Practises what was missed.
    PractiseMissed {
        /// How many items.
        count: usize,
    },
    /// The same where they are few: `Practise 6 × 7 and 8 × 9`.
    PractiseThese {
        /// The items.
        items: Vec<String>,
    },
    /// Practises what was missed or not reached.
    PractiseOthers {
        /// How many items.
        count: usize,
    },
    /// The demonstration before this one, beside the time used.
    LastTime {
        /// Right answers.
        right: u16,
    },
    /// Tries again.
    TryAgain,
    /// The heading over the items.
    EachProblem,
    /// The server has it all.
    SavedAtSchool,
    /// The device has it all.
    SavedHere,
    /// The server reads it otherwise; the server's word stands.
    SchoolSays {
        /// Right answers by the server.
        right: u16,
        /// Of so many.
        of: u16,
    },
    /// A right item, to a screen reader.
    RightMark,
    /// Another item, to a screen reader.
    OtherMark,
    /// An item answered with "I don't know", to a screen reader.
    NotKnownMark,
    /// An item not answered, to a screen reader.
    NotReachedMark,
    /// What was written where it was right.
    Wrote {
        /// As typed.
        response: String,
    },
    /// What was written and what is right.
    WroteAndIs {
        /// As typed.
        response: String,
        /// The right answer.
        answer: String,
    },
    /// "I don't know" was the answer.
    DidNotKnow {
        /// The right answer.
        answer: String,
    },
    /// Seen, and not answered before the end.
    NotAnswered {
        /// The right answer.
        answer: String,
    },
    /// Not come to before the end.
    NotReached {
        /// The right answer.
        answer: String,
    },
    /// In the answer box when the time was over, and not submitted.
    Draft {
        /// As typed.
        response: String,
        /// The right answer.
        answer: String,
    },
    /// The right number in another form than asked for.
    OtherForm {
        /// As typed.
        response: String,
        /// The right answer.
        answer: String,
    },
    /// Written when the time was over.
    TooLate {
        /// As typed.
        response: String,
        /// The right answer.
        answer: String,
    },
    /// Time to the end.
    Seconds {
        /// Milliseconds.
        spent: u64,
    },
    /// Time to the first key.
    FirstKey {
        /// Milliseconds.
        after: u64,
    },
    /// The student said that something is wrong with the problem.
    Reported,
}

/// What there is none of is left out, except for the first.
pub(crate) fn counted(counts: [(u16, &str); 4]) -> String {
    let mut said = String::new();
    for (place, (count, what)) in counts.into_iter().enumerate() {
        if place == 0 || count > 0 {
            let comma = if place == 0 { "" } else { ", " };
            said.push_str(&format!("{comma}{count} {what}"));
        }
    }
    said
}

say!(student: Shell => shell, SignIn => sign_in, Path => path, About => about, Practice => practice, Ready => ready,
    Sitting => sitting, Result => result);
