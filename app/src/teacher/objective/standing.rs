//! Where a student stands, in words.

use super::day;
use crate::ui::{
    dom::{El, el, p},
    time_left::minutes,
    words::say,
};
use mastery::{
    standing::{Decided, MetBy, Standing},
    time::Millis,
    wire::v1::StudentObjective,
};
use words::staff::Evidence;

/// The standing, and the try that is open beyond the usual.
pub(super) fn standing(seen: &StudentObjective) -> El {
    let (class, said) = match seen.standing {
        Standing::Met { since, by: MetBy::Demonstration } => ("met", Evidence::Met { day: day(since) }),
        Standing::Met { since, by: MetBy::Teacher } => ("met", Evidence::MetByTeacher { day: day(since) }),
        Standing::NotYet { last, tries, .. } => {
            let last = last.map(|score| (score.right, score.of));
            (
                "not-yet",
                match is_judged_not_yet(seen) {
                    true => Evidence::NotYetByTeacher { last, tries },
                    false => Evidence::NotYet { last, tries },
                },
            )
        }
        Standing::NotTried => ("plain", Evidence::NotTried),
        Standing::Excused => ("plain", Evidence::Excused),
    };
    let reopened = seen.reopened.map(|more| match more {
        Millis(0) => Evidence::Reopened,
        more => Evidence::ReopenedWithTime { more: minutes(more) },
    });
    el("div", "stands").child(p(class, &say(said))).maybe(reopened.map(|said| p("soft", &say(said))))
}

/// Whether the last judgement that stands is a teacher's "not yet".
fn is_judged_not_yet(seen: &StudentObjective) -> bool {
    let mut standing = seen.decisions.iter().filter(|made| made.stands).map(|made| made.what);
    let judged = standing.find(|what| matches!(what, Decided::Met | Decided::NotYet | Decided::Excuse));
    judged == Some(Decided::NotYet)
}
