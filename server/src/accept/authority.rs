//! Who signed, and for what: the only thing about a batch that is believed.

use crate::{
    policy::{Actor, Row},
    store::Kind,
};
use mastery::{
    id::{AttemptId, SchoolId, StudentId},
    ticket::{Permit, SignatureError, Signed, SigningKey, Ticket},
    wire::v1,
};

/// An authority whose signature fits.
pub enum Authority {
    /// For one demonstration.
    Ticket(Box<Ticket>, Signed),
    /// For practice.
    Permit(Permit),
}

impl Authority {
    /// Checks the signature.
    ///
    /// # Errors
    /// [`SignatureError`] when this server did not sign that, as that.
    pub fn verify(key: &SigningKey, authority: &v1::Authority) -> Result<Self, SignatureError> {
        match authority {
            v1::Authority::Ticket(signed) => Ok(Self::Ticket(Box::new(key.read(signed)?), signed.clone())),
            v1::Authority::Permit(signed) => Ok(Self::Permit(key.read(signed)?)),
        }
    }

    /// The school that signed.
    #[must_use]
    pub const fn school(&self) -> SchoolId {
        match self {
            Self::Ticket(ticket, _) => ticket.school,
            Self::Permit(permit) => permit.school,
        }
    }

    /// Whose work it is.
    #[must_use]
    pub const fn student(&self) -> StudentId {
        match self {
            Self::Ticket(ticket, _) => ticket.student,
            Self::Permit(permit) => permit.student,
        }
    }

    /// Who asks with it.
    #[must_use]
    pub fn actor(&self) -> Actor {
        let ticket = match self {
            Self::Ticket(ticket, _) => Some(ticket.id),
            Self::Permit(_) => None,
        };
        Actor::Bearer { school: self.school(), student: self.student(), ticket }
    }

    /// The row of an attempt that the server does not hold (a restored backup, new practice), as the authority has it.
    #[must_use]
    pub const fn row(&self, attempt: AttemptId) -> Row {
        let kind = match self {
            Self::Ticket(..) => Kind::Demonstration,
            Self::Permit(_) => Kind::Practice,
        };
        Row::Attempt { school: self.school(), student: self.student(), attempt, kind }
    }
}
