//! Where a student stands, in words.

use super::{View, attempt, day};
use crate::ui::{
    dom::{El, el, p},
    time_left::minutes,
    words::say,
};
use leptos::prelude::*;
use mastery::{
    standing::{Decided, MetBy, Standing},
    time::Millis,
    wire::v1::StudentObjective,
};
use words::staff::Evidence;

/// The standing, a demonstration that runs, the try that is open beyond the usual, and tickets that never came back.
pub(super) fn standing(view: View) -> El {
    let lines = view.part(lines);
    el("div", "stands").live(move || lines.with(|lines| lines.iter().map(|(class, said)| p(class, said)).collect()))
}

fn lines(seen: &StudentObjective) -> Vec<(&'static str, String)> {
    let running = seen.attempts.iter().find_map(|attempted| attempt::runs_for(attempted, seen.student.id));
    let running = running.map(|(answered, of)| Evidence::RunsNow { answered, of });
    let stands = match seen.standing {
        Standing::Met { since, by: MetBy::Demonstration } => Some(("met", Evidence::Met { day: day(since) })),
        Standing::Met { since, by: MetBy::Teacher } => Some(("met", Evidence::MetByTeacher { day: day(since) })),
        Standing::NotYet { last, tries, .. } => {
            let last = last.map(|score| (score.right, score.of));
            Some((
                "not-yet",
                match seen.judged {
                    Some(Decided::NotYet) => Evidence::NotYetByTeacher { last, tries },
                    _ => Evidence::NotYet { last, tries },
                },
            ))
        }
        // Who is in the middle of the first try has tried.
        Standing::NotTried if running.is_some() => None,
        Standing::NotTried => Some(("plain", Evidence::NotTried)),
        Standing::Excused => Some(("plain", Evidence::Excused)),
    };
    let reopened = seen.reopened.map(|more| match more {
        Millis(0) => Evidence::Reopened,
        more => Evidence::ReopenedWithTime { more: minutes(more) },
    });
    let unreturned = seen
        .unreturned
        .last()
        .map(|last| Evidence::Unreturned { count: seen.unreturned.len(), until: day(last.expired) });
    let reopened = reopened.into_iter().chain(unreturned).map(|said| ("soft", said));
    let others = running.map(|said| ("plain", said)).into_iter().chain(reopened);
    stands.into_iter().chain(others).map(|(class, said)| (class, say(said))).collect()
}
