//! What the student's screens say.

mod saving;

pub(crate) use saving::saving;

use super::objectives::length;
use crate::{
    Reader,
    student::{About, Path, Practice, Ready, Result, Shell, SignIn, Sitting, counted},
};

pub(crate) fn shell(key: &Shell, _reader: Reader) -> String {
    let text = match key {
        Shell::Title { page } => return format!("{page} · Tenfold"),
        Shell::FrameAnswered { answered, of } => return format!("{answered} of {of} answered"),
        Shell::FrameResult { right, other, not_known, not_reached } => {
            let counts =
                [(*right, "right"), (*other, "to practise"), (*not_known, "not known"), (*not_reached, "not reached")];
            return counted(counts);
        }
        Shell::Waiting { count } => return format!("Saved here, {count} to send"),
        Shell::FrameThreshold { required, of } => return format!("{required} of {of}"),
        Shell::Product => "Tenfold",
        Shell::BackToPath => "My path",
        Shell::SignOut => "Sign out",
        Shell::AllSaved => "All saved",
        Shell::KeptHere => "Kept on this device. Please tell your teacher.",
        Shell::KeptInTab => "Only in this tab. Please tell your teacher.",
        Shell::NotSeen => "This browser does not show what is saved here. Please tell your teacher.",
        Shell::StillSignedIn => "You are still signed in. Please try again before somebody else sits here.",
        Shell::Loading => "One moment …",
        Shell::TryAgain => "Try again",
        Shell::NotReached => "The school’s server can’t be reached just now. Nothing is lost.",
        Shell::NotUnderstood => "The school’s server said something unexpected. Please try again, or ask your teacher.",
        Shell::NothingHere => "There is nothing here",
        Shell::NothingHereHelp => "This address leads nowhere. Your path shows all there is for you.",
    };
    text.to_owned()
}

pub(crate) fn sign_in(key: &SignIn, _reader: Reader) -> String {
    let text = match key {
        SignIn::WaitSeconds { seconds: 1 } => "Again in 1 second",
        SignIn::WaitSeconds { seconds } => return format!("Again in {seconds} seconds"),
        SignIn::DemoStudent { code, pin } => return format!("{code} · PIN {pin}"),
        SignIn::WhoAreYou => "Who are you?",
        SignIn::ClassCode => "Class code",
        SignIn::ClassCodeHint => "Your teacher has it.",
        SignIn::Name => "Your name",
        SignIn::Pin => "PIN",
        SignIn::SignIn => "Sign in",
        SignIn::FillAll => "Class code, name and PIN: all three, please.",
        SignIn::DemoTitle => "A demo school",
        SignIn::DemoHint => "Press a student to sign in.",
        SignIn::Language => "Language",
    };
    text.to_owned()
}

pub(crate) fn path(key: &Path, _reader: Reader) -> String {
    let text = match key {
        Path::LastTime { right } => return format!("Last time {right}."),
        Path::GoOnWithTime { left } => return format!("Go on with it, {left} left"),
        Path::MetOn { day } => return format!("Met, {day}"),
        Path::NotYet { right, of } => return format!("Not yet: {right} of {of}"),
        Path::Takes { takes, longer: None } => return format!("{takes}."),
        Path::Takes { takes, longer: Some(longer) } => return format!("{takes}, {longer}."),
        Path::OpensAfter { what } => return format!("Opens after {}.", what.join(" and ")),
        Path::MetByTeacher => "Met, by your teacher",
        Path::OneMoreTry => "One more try",
        Path::MyPath => "My path",
        Path::ReadyForYou => "Ready for you",
        Path::ShowThatICan => "Show that I can",
        Path::Practise => "Practise",
        Path::GoOn => "Go on with it",
        Path::SeeHowItWent => "The time is over. See how it went",
        Path::InTheMiddle => "You are in the middle of",
        Path::AllMet => "You have met everything on your path",
        Path::AllMetHelp => "You can practise any of it whenever you like.",
        Path::NothingReady => "Nothing is open for you just now. Your teacher can open more.",
        Path::Empty => "Your teacher has not put anything on your path yet.",
        Path::AsLastKnown => "No network just now. This is your path as it last was; what you do is saved here.",
        Path::KeepThisPage => "Keep this page open: without a network it can be opened anew only over https.",
        Path::NotYetPlain => "Not yet",
        Path::Ready => "Ready",
        Path::Later => "Later",
        Path::Excused => "Not needed",
    };
    text.to_owned()
}

pub(crate) fn about(key: &About, _reader: Reader) -> String {
    let text = match key {
        About::Met { day } => return format!("You met this on {day}. You can show it again if you like."),
        About::OpensLater { what } => {
            return format!("You can show it after {}. You can practise it now.", what.join(" and "));
        }
        About::ExampleAnswer { answer } => return format!("Answer: {answer}"),
        About::MetByTeacher => "Your teacher says that you have met this.",
        About::Excused => "Your teacher says that you do not need this.",
        About::Example => "For example",
        About::WhatItTakes => "What it takes",
        About::WaysToPractise => "Ways to get there",
    };
    text.to_owned()
}

pub(crate) fn practice(key: &Practice, _reader: Reader) -> String {
    let text = match key {
        Practice::Progress { item, of } => return format!("{item} of {of}"),
        Practice::YouWrote { response, answer } => return format!("You wrote {response}, it is {answer}."),
        Practice::ItIs { answer } => return format!("It is {answer}."),
        Practice::RoundSummary { right, of } => return format!("{right} of {of} right at the first try."),
        Practice::Missed { count: 1 } => "Practise the one that I missed",
        Practice::Missed { count } => return format!("Practise the {count} that I missed"),
        Practice::Practising => "Practice",
        Practice::NeverCounts => "Practice. No clock, and it never counts.",
        Practice::Check => "Check",
        Practice::Next => "Next",
        Practice::ShowMe => "Show me",
        Practice::Right => "Yes, that is right.",
        Practice::RoundDone => "That was a round",
        Practice::Another => "Another round",
        Practice::SameAgain => "Practice. The same problems again, those that were not right yet.",
        Practice::OneWay => "One way to find it",
        Practice::NoItems => {
            "These problems can’t be shown here. Load the page again; if that does not help, tell your teacher."
        }
    };
    text.to_owned()
}

pub(crate) fn ready(key: &Ready, _reader: Reader) -> String {
    let text = match key {
        Ready::LongerForYou { from } => return format!("longer for you (from {from})"),
        Ready::Like { example } => return format!("Like {example}"),
        Ready::LikeInWords { asked, answer } => return format!("Like this: {asked} It is {answer}."),
        Ready::ClockEndsAt { time } => {
            return format!("The clock starts when you press Start. It would end at {time}.");
        }
        Ready::AboutToShow => "You are about to show",
        Ready::Problems { count: 1 } => "problem",
        Ready::Problems { .. } => "problems",
        Ready::RightToMeet => "right to meet it",
        Ready::Minutes => "minutes",
        Ready::NoClock => "No clock",
        Ready::TakeYourTime => "take your time",
        Ready::TakeYourTimeForYou => "for you: take your time",
        Ready::SkipAndDontKnow => "You can skip a problem and come back to it, and “I don’t know” is an answer too.",
        Ready::NoVerdicts => "You will see how it went at the end.",
        Ready::HideClock => "Hide the clock while I work",
        Ready::Start => "Start",
        Ready::Starting => "Starting …",
        Ready::PractiseFirst => "Practise first",
        Ready::StartAfresh => "Start a new set",
        Ready::EndsTheOther => "A new set ends the one you are in the middle of. Your teacher can still see that one.",
        Ready::OpenElsewhere => "You began this on another device. If you start here, that one ends.",
        Ready::OnlyOnline => {
            "This browser keeps nothing, so each answer goes to school before the next problem comes. Keep this page open until the end."
        }
        Ready::OneMoreTry => "Your teacher gives you one more try.",
        Ready::MayKeep => {
            "Your browser may ask whether Tenfold may keep your work on this device. Say yes, so that nothing is lost."
        }
        Ready::StartOffline => "Start without the network",
        Ready::StartOfflineHelp => {
            "You can start all the same. It counts, is sent later, and your teacher sees that it began without the network."
        }
        Ready::NotOpen => "This is not open yet. You can practise it.",
    };
    text.to_owned()
}

pub(crate) fn sitting(key: &Sitting, _reader: Reader) -> String {
    let text = match key {
        Sitting::Problem { item, of } => return format!("Problem {item} of {of}"),
        Sitting::Progress { item, of } => return format!("{item} of {of}"),
        Sitting::TimeLeft { left } => return format!("{} left", length(*left)),
        Sitting::HalfTime { left } => return format!("Half of the time is left: {}", length(*left)),
        Sitting::MoreTime { more } => return format!("{more} more time, from your teacher"),
        Sitting::YourAnswer => "Your answer",
        Sitting::Next => "Next",
        Sitting::Delete => "Delete",
        Sitting::Minus => "Minus",
        Sitting::Point => "Point",
        Sitting::Comma => "Comma",
        Sitting::FractionLine => "Fraction line",
        Sitting::Exponent => "Exponent",
        Sitting::Root => "Root",
        Sitting::Space => "Space",
        Sitting::Keypad => "Keypad",
        Sitting::Skip => "Skip for now",
        Sitting::DontKnow => "I don’t know",
        Sitting::SomethingWrong => "Something is wrong with this",
        Sitting::ThanksForSaying => "Thank you, your teacher will see it. You can still answer.",
        Sitting::TypeThenEnter => "Type the answer, then press Enter.",
        Sitting::HideClock => "Hide the clock",
        Sitting::ShowClock => "Show the clock",
        Sitting::Hide => "Hide",
        Sitting::Show => "Show the clock",
        Sitting::CouldNotKeep => {
            "That could not be kept on this device. Please press again; if that does not help, tell your teacher."
        }
        Sitting::WaitsForSchool => {
            "Your answer can’t get to school just now. It waits here and goes on by itself; please keep this page open."
        }
        Sitting::TimeOverWaits => {
            "The time is over. The last of your work can’t get to school just now. It is in this tab and is sent by itself: please keep it open."
        }
        Sitting::NotTaken => {
            "The school did not take your answer. It is not your fault. Please tell your teacher, and keep this tab open: it is sent again by itself."
        }
        Sitting::NotAtSchool => "Your work is not at school yet",
        Sitting::NotAtSchoolHelp => {
            "The school can’t be reached just now. Your work is in this tab: please keep it open, and try again."
        }
        Sitting::NotTakenHelp => {
            "It is not your fault. Please tell your teacher, and keep this tab open. You can try again, or save your work as a file from your path."
        }
        Sitting::NoMoreRoom => "No more fits in here. What you wrote is still there.",
        Sitting::NotHere => "There is nothing of yours here",
        Sitting::NotHereHelp => "If you began it on another device or in another browser, look there.",
        Sitting::OpenInTab => "This is open in another tab",
        Sitting::OpenInTabHelp => {
            "You can go on there, or go on here instead. What you answered stays, and the time goes on."
        }
        Sitting::OpenOnDevice => "You are in the middle of this on another device",
        Sitting::OpenOnDeviceHelp => {
            "You can go on there, or go on here instead. What you answered and what has arrived at school stays, and the time goes on."
        }
        Sitting::GoOnHere => "Go on here",
        Sitting::GoOnHereOnline => {
            "To go on here, the school’s server has to be reached. You can go on where you began."
        }
    };
    text.to_owned()
}

pub(crate) fn result(key: &Result, reader: Reader) -> String {
    let text = match key {
        Result::Met { right, of } => return format!("Met: {right} of {of}"),
        Result::NotYet { right, of, required } => return format!("Not yet: {right} of {of}, and {required} meets it"),
        Result::TimedOut { right, of, required } => {
            return format!("The time was over. Not yet: {right} of {of}, and {required} meets it");
        }
        Result::Left { right, of, required } => {
            return format!("Not finished: {right} of {of}, and {required} meets it");
        }
        Result::Used { used, of } => return format!("You used {used} of {of}."),
        Result::UsedPlain { used } => return format!("You used {used}."),
        Result::PractiseMissed { count: 1 } => "Practise the one that I missed",
        Result::PractiseMissed { count } => return format!("Practise the {count} that I missed"),
        Result::PractiseThese { items } => return format!("Practise {}", items.join(" and ")),
        Result::SchoolSays { right, of } => return format!("At school this counts as {right} of {of}."),
        Result::Wrote { response } => return format!("You wrote {response}."),
        Result::WroteAndIs { response, answer } => return format!("You wrote {response}, it is {answer}."),
        Result::DidNotKnow { answer } => return format!("You did not know this one. It is {answer}."),
        Result::NotAnswered { answer } => return format!("Not answered. It is {answer}."),
        Result::NotReached { answer } => return format!("Not reached. It is {answer}."),
        Result::Draft { response, answer } => {
            return format!("You had written {response}, and then the time was over. It is {answer}.");
        }
        Result::PractiseOthers { count } => return format!("Practise the other {count}"),
        Result::LastTime { right } => return format!("Last time it was {right}."),
        Result::OtherForm { response, answer } => {
            return format!("You wrote {response}. That is the number, in another form than {answer}.");
        }
        Result::TooLate { response, answer } => {
            return format!("You wrote {response} when the time was over. It is {answer}.");
        }
        Result::Seconds { spent } => return format!("{} s", seconds(*spent, reader)),
        Result::FirstKey { after } => return format!("first key after {} s", seconds(*after, reader)),
        Result::TeacherMet => "Your teacher says that you have met this.",
        Result::TeacherExcused => "Your teacher says that you do not need this.",
        Result::TeacherNotYet => "Your teacher has looked at this: not yet.",
        Result::SetAside => "Your teacher has set this try aside: it does not count.",
        Result::OneMoreTry => "Your teacher gives you one more try.",
        Result::YourResult => "Your result",
        Result::AndTimeOver => "The time was over, and you had enough.",
        Result::TryAgain => "Show it again",
        Result::EachProblem => "Each problem",
        Result::SavedAtSchool => "Saved at school",
        Result::SavedHere => "Saved here, to be sent",
        Result::RightMark => "Right:",
        Result::OtherMark => "To practise:",
        Result::NotKnownMark => "Not known:",
        Result::NotReachedMark => "Not reached:",
        Result::Reported => "You said that something is wrong with this one.",
    };
    text.to_owned()
}

/// Seconds with one decimal.
pub(super) fn seconds(millis: u64, reader: Reader) -> String {
    let tenths = (millis + 50) / 100;
    format!("{}{}{}", tenths / 10, reader.numbers.decimal_mark(), tenths % 10)
}
