//! A student, signed in.

pub(super) mod create;
pub(super) mod delete;
pub(super) mod read;

use crate::{state::State, store::StudentAccount};
use mastery::{
    ticket::{Permit, hex},
    wire::v1,
};

/// Who is signed in, with the permit for practice.
fn described(state: &State, account: StudentAccount) -> v1::Session {
    let server_now = state.now();
    let permit = Permit { school: account.school, student: account.student };
    v1::Session {
        school: account.school,
        student: account.student,
        name: account.name,
        class: account.class_name,
        number_style: account.number_style,
        display: account.accommodations.display,
        permit: state.keys.tickets.sign(&permit),
        sealing_key: hex(&state.keys.sealing.public()),
        server_now,
        epoch: state.epoch,
    }
}
