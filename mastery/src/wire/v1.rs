//! Version 1: JSON under `/api/v1`. Times are integer milliseconds, instants UTC.

mod accommodations;
mod advance;
mod carried;
mod decisions;
mod device_work;
mod events;
mod log;
mod matrix;
mod objectives;
mod path;
mod problem;
mod roster;
mod school;
mod session;

pub use accommodations::{EnteredTime, SaveAccommodations};
pub use advance::{Advance, AskAdvance};
pub use carried::{Came, Carried, HandedIn, Work};
pub use decisions::{Attempted, Decide, DecisionMade, Facts, Practised, StudentObjective, Unreturned};
pub use device_work::{AtSchool, DevicePart, DeviceWaiting, DeviceWork, Found};
pub use events::{Acknowledged, Attempt, Authority, Batch, Claim};
pub use log::{AttemptLog, LogPart};
pub use matrix::{CellChange, Changes, Column, Matrix, Row, RowChange};
pub use objectives::{FieldProblem, Offered, Revision, SaveRevision, Saved, SetObjectives};
pub use path::{Path, Start, Started, Step};
pub use problem::Problem;
pub use roster::{ChangeStudent, Join, NewPins, Sheet, Slip, Student};
pub use school::{BeginClass, BeginSchool, Beginning, Class};
pub use session::{DemoStudent, Session, SignIn, StaffSession, StaffSignIn};
