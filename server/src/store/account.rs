//! Who can sign in, and how often it was tried.

use mastery::{
    accommodations::Accommodations,
    id::{ClassId, SchoolId, StaffId, StudentId},
    time::{Instant, Millis},
};
use words::NumberStyle;

/// A PIN or password as it is kept: argon2id over its HMAC with the pepper. Never printed.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(pub String);

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret(..)")
    }
}

/// A student as enrolled in a class.
#[derive(Clone, Debug)]
pub struct StudentAccount {
    /// The school.
    pub school: SchoolId,
    /// The class that was signed in to.
    pub class: ClassId,
    /// The student.
    pub student: StudentId,
    /// The name as the class has it.
    pub name: String,
    /// The class's name.
    pub class_name: String,
    /// How the school writes numbers.
    pub number_style: NumberStyle,
    /// What the student needs; for the student and the staff alone.
    pub accommodations: Accommodations,
    /// The PIN.
    pub secret: Secret,
}

/// What a student is to need.
#[derive(Clone, Copy, Debug)]
pub struct NewAccommodations {
    /// What the teacher saw.
    pub seen: Accommodations,
    /// What is to stand.
    pub needed: Accommodations,
}

/// A person of the staff as a member of a school.
#[derive(Clone, Debug)]
pub struct StaffAccount {
    /// The school.
    pub school: SchoolId,
    /// The school's name.
    pub school_name: String,
    /// The account.
    pub staff: StaffId,
    /// Its name.
    pub name: String,
    /// The password.
    pub secret: Secret,
}

/// Tries to sign in as one person from one address since the last that went well.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tries {
    /// How many.
    pub count: u32,
    /// The last one.
    pub last: Instant,
}

/// So many tries cost no wait: small fingers miss.
const FREE: u32 = 5;
/// The wait after the last free try; each further one doubles it.
const FIRST_WAIT: Millis = Millis::from_secs(10);
/// No wait is longer, so that a lesson is not lost.
const LONGEST_WAIT: Millis = Millis::from_secs(15 * 60);
/// After so long without a try the count begins anew.
pub const FORGOTTEN: Millis = Millis::from_secs(24 * 60 * 60);

impl Tries {
    /// The count with one more try, or when it may be made.
    ///
    /// # Errors
    /// The moment from which a try is taken again.
    pub fn next(before: Option<Self>, now: Instant) -> Result<Self, Instant> {
        let before = before.filter(|tries| now.since(tries.last) < FORGOTTEN).unwrap_or(Self { count: 0, last: now });
        if before.count >= FREE {
            let doubled = FIRST_WAIT.0.saturating_mul(1 << (before.count - FREE).min(20));
            // A last try from the future is of a clock that has been set back since.
            let until = before.last.min(now).after(Millis(doubled).min(LONGEST_WAIT));
            if now < until {
                return Err(until);
            }
        }
        Ok(Self { count: before.count.saturating_add(1), last: now })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn five_tries_are_free_then_each_costs_twice_the_last() {
        let mut now = Instant(1_000_000);
        let mut tries = None;
        for _ in 0..5 {
            tries = Some(Tries::next(tries, now).expect("a free try"));
        }
        for wait in [10, 20, 40, 80, 160, 320, 640, 900, 900] {
            let until = now.after(Millis::from_secs(wait));
            assert_eq!(Tries::next(tries, now), Err(until), "after {tries:?}");
            assert_eq!(Tries::next(tries, Instant(until.0 - 1)), Err(until));
            tries = Some(Tries::next(tries, until).expect("after the wait"));
            now = until;
        }
        let set_back = Instant(now.0 - 86_400_000);
        assert_eq!(Tries::next(tries, set_back), Err(set_back.after(LONGEST_WAIT)), "however far back");
        let tomorrow = now.after(FORGOTTEN);
        assert_eq!(Tries::next(tries, tomorrow), Ok(Tries { count: 1, last: tomorrow }));
    }
}
