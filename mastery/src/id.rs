//! Ids, each a type of its own so that they can't be mixed.

use crate::time::Instant;
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};
use uuid::Uuid;

macro_rules! uuid_id {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl $name {
            /// Whether it is a UUID of version 7, as a tab makes the ids of what it begins: they sort by time, and no two
            /// tabs make the same.
            #[must_use]
            pub fn is_version_7(self) -> bool {
                self.0.get_version_num() == 7
            }

            /// When it was made by its maker's clock, for one of version 7: its first 48 bits are the milliseconds
            /// since 1970 (RFC 9562, 5.7).
            #[must_use]
            pub fn made(self) -> Instant {
                Instant((self.0.as_u128() >> 80) as i64)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.hyphenated().fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;

            fn from_str(text: &str) -> Result<Self, uuid::Error> {
                text.parse().map(Self)
            }
        }
    )+};
}

uuid_id! {
    /// A school: every row of work leads with it.
    SchoolId,
    /// A class of a school.
    ClassId,
    /// A student.
    StudentId,
    /// A person of the staff, one account whatever the school.
    StaffId,
    /// An attempt, and the ticket that it began with: they share the id, so one ticket is one attempt.
    AttemptId,
    /// One tab that writes events of an attempt, a random id made by it.
    WriterId,
    /// A decision of a teacher.
    DecisionId,
    /// A browser on a device, a random id that it keeps beside the work: of nothing that it is made of.
    DeviceId,
}

/// An objective's id: short words that never change for the catalogue's, a UUIDv7 for a school's own.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(transparent)]
pub struct ObjectiveId(pub String);

impl fmt::Display for ObjectiveId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<&str> for ObjectiveId {
    fn from(id: &str) -> Self {
        Self(id.to_owned())
    }
}
