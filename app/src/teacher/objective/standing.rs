//! Where a student stands, in words.

use super::day;
use crate::ui::{
    dom::{El, el, p},
    time_left::minutes,
    words::say,
};
use mastery::{
    standing::{MetBy, Standing},
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
            ("not-yet", Evidence::NotYet { last: last.map(|score| (score.right, score.of)), tries })
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
