//! The whole of the policy as a table: every act, every kind of actor, every relation.

use super::{rules::Who, *};
use uuid::Uuid;

const SCHOOL: SchoolId = SchoolId(Uuid::from_u128(1));
const OTHER_SCHOOL: SchoolId = SchoolId(Uuid::from_u128(2));
const STUDENT: StudentId = StudentId(Uuid::from_u128(3));
const OTHER: StudentId = StudentId(Uuid::from_u128(4));
const STAFF: StaffId = StaffId(Uuid::from_u128(5));
const OTHER_STAFF: StaffId = StaffId(Uuid::from_u128(6));
const ATTEMPT: AttemptId = AttemptId(Uuid::from_u128(7));
const OTHER_ATTEMPT: AttemptId = AttemptId(Uuid::from_u128(8));

fn actors() -> [(&'static str, Actor); 6] {
    let class = ClassId(Uuid::from_u128(9));
    [
        ("nobody", Actor::Nobody),
        ("ticket", Actor::Bearer { school: SCHOOL, student: STUDENT, ticket: Some(ATTEMPT) }),
        ("permit", Actor::Bearer { school: SCHOOL, student: STUDENT, ticket: None }),
        ("student", Actor::Student { school: SCHOOL, class, student: STUDENT }),
        ("staff", Actor::Staff { school: SCHOOL, staff: STAFF }),
        ("operator", Actor::Operator),
    ]
}

fn rows() -> Vec<(&'static str, Row)> {
    let attempt = |school, student, attempt, kind| Row::Attempt { school, student, attempt, kind };
    vec![
        ("open", Row::Open),
        ("own", Row::OfStudent { school: SCHOOL, student: STUDENT }),
        ("another's", Row::OfStudent { school: SCHOOL, student: OTHER }),
        ("another school's", Row::OfStudent { school: OTHER_SCHOOL, student: STUDENT }),
        ("own attempt", attempt(SCHOOL, STUDENT, ATTEMPT, Kind::Demonstration)),
        ("own other attempt", attempt(SCHOOL, STUDENT, OTHER_ATTEMPT, Kind::Demonstration)),
        ("own practice", attempt(SCHOOL, STUDENT, OTHER_ATTEMPT, Kind::Practice)),
        ("practice under the ticket's id", attempt(SCHOOL, STUDENT, ATTEMPT, Kind::Practice)),
        ("another's attempt", attempt(SCHOOL, OTHER, ATTEMPT, Kind::Demonstration)),
        ("another's practice", attempt(SCHOOL, OTHER, OTHER_ATTEMPT, Kind::Practice)),
        ("another school's attempt", attempt(OTHER_SCHOOL, STUDENT, ATTEMPT, Kind::Demonstration)),
        ("own account", Row::OfStaff { school: SCHOOL, staff: STAFF }),
        ("another's account", Row::OfStaff { school: SCHOOL, staff: OTHER_STAFF }),
        ("account in another school", Row::OfStaff { school: OTHER_SCHOOL, staff: STAFF }),
        ("own class", Row::OfClass { school: SCHOOL, teachers: vec![OTHER_STAFF, STAFF] }),
        ("another's class", Row::OfClass { school: SCHOOL, teachers: vec![OTHER_STAFF] }),
        ("nobody's class", Row::OfClass { school: SCHOOL, teachers: Vec::new() }),
        ("another school's class", Row::OfClass { school: OTHER_SCHOOL, teachers: vec![STAFF] }),
    ]
}

#[test]
fn what_is_not_in_this_table_is_refused() {
    use Act::*;
    let allowed: &[(Act, &str, &[&str])] = &[
        (SeeHealth, "nobody", &["open"]),
        (SeeBeginning, "nobody", &["open"]),
        (SeeDocument, "nobody", &["open"]),
        (SeeCatalogue, "nobody", &["open"]),
        (SeeDemo, "nobody", &["open"]),
        (SignIn, "nobody", &["open"]),
        (SignOut, "nobody", &["open"]),
        (SignOut, "student", &["open"]),
        (SeeSession, "student", &["own"]),
        (SeePath, "student", &["own"]),
        (Start, "student", &["own"]),
        (
            SeeAttempt,
            "student",
            &["own attempt", "own other attempt", "own practice", "practice under the ticket's id"],
        ),
        (StoreEvents, "ticket", &["own attempt"]),
        (StoreEvents, "permit", &["own practice", "practice under the ticket's id"]),
        (SayDeviceWork, "ticket", &["own"]),
        (SayDeviceWork, "permit", &["own"]),
        (StaffSignIn, "nobody", &["open"]),
        (StaffSignOut, "nobody", &["open"]),
        (StaffSignOut, "staff", &["open"]),
        (SeeStaffSession, "staff", &["own account"]),
        (BeginSchool, "nobody", &["open"]),
        (HandIn, "nobody", &["open"]),
        (BeginClass, "staff", &["own account"]),
        (SeeRoster, "staff", &["own class"]),
        (ChangeRoster, "staff", &["own class"]),
        (SeeAccommodations, "staff", &["own class"]),
        (SetAccommodations, "staff", &["own class"]),
        (SeeEvidence, "staff", &["own class"]),
        (Decide, "staff", &["own class"]),
        (SeeDeviceWork, "staff", &["own class"]),
        (SeeMatrix, "staff", &["own class"]),
        (SeeObjectives, "staff", &["own class"]),
        (ChangeObjectives, "staff", &["own class"]),
        (CloseLapsed, "operator", &["open"]),
        (SeeRecord, "operator", &["open"]),
        (Rebuild, "operator", &["open"]),
        (SetUp, "operator", &["open"]),
    ];
    for &act in Act::ALL {
        for (who, actor) in actors() {
            for (whose, row) in rows() {
                let is_allowed = allowed.iter().any(|(a, w, rows)| *a == act && *w == who && rows.contains(&whose));
                assert_eq!(may(&actor, act, &row).is_ok(), is_allowed, "{act:?} by {who} on {whose}");
            }
        }
    }
}

#[test]
fn a_refusal_says_what_would_help() {
    let row = Row::OfStudent { school: SCHOOL, student: OTHER };
    for ((who, actor), refused) in actors().into_iter().zip([
        Refused::NotSignedIn,
        Refused::OtherAttempt,
        Refused::OtherAttempt,
        Refused::NotYours,
        Refused::NotYours,
        Refused::NotYours,
    ]) {
        assert_eq!(may(&actor, Act::SeePath, &row).err(), Some(refused), "{who}");
    }
    assert_eq!(Actor::Nobody.who(), Who::Nobody);
}
