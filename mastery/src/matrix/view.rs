//! How a matrix is looked at: in which order, and whom. The screen, the printed page and the export all ask here.

use super::{Cell, WORKING};
use crate::{
    names::fold_name,
    time::Instant,
    wire::v1::{Matrix, Row},
};
use serde::{Deserialize, Serialize};

/// In which order students stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Order {
    /// By name, as the class's list.
    #[default]
    Name,
    /// Who has met least comes first; by name among equals.
    LeastMet,
    /// Who has met most comes first; by name among equals.
    MostMet,
}

/// Which students are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Show {
    /// The whole class.
    #[default]
    Everybody,
    /// Who is stuck somewhere.
    NeedsMe,
    /// Of whom something was heard in the last minutes.
    Working,
    /// Who is in the middle of a demonstration.
    Showing,
    /// Who has demonstrated something and not met it yet, whether or not another demonstration runs.
    NotYet,
    /// Who practises something.
    Practising,
}

/// A way to look at a matrix.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(default)]
pub struct View {
    /// In which order.
    pub order: Order,
    /// Whom.
    pub show: Show,
    /// A part of the name, its accents and capitals as they come; everybody for none.
    pub name: String,
}

impl Order {
    /// All of them, as they are offered.
    pub const ALL: [Self; 3] = [Self::Name, Self::LeastMet, Self::MostMet];

    /// The word for it on the wire.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::LeastMet => "least_met",
            Self::MostMet => "most_met",
        }
    }
}

impl Show {
    /// All of them, as they are offered.
    pub const ALL: [Self; 6] =
        [Self::Everybody, Self::NeedsMe, Self::Working, Self::Showing, Self::NotYet, Self::Practising];

    /// The word for it on the wire.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Everybody => "everybody",
            Self::NeedsMe => "needs_me",
            Self::Working => "working",
            Self::Showing => "showing",
            Self::NotYet => "not_yet",
            Self::Practising => "practising",
        }
    }

    fn holds(self, row: &Row, now: Instant) -> bool {
        let has = |is: fn(&Cell) -> bool| row.cells.iter().any(is);
        match self {
            Self::Everybody => true,
            Self::NeedsMe => has(|cell| cell.is_stuck()),
            Self::Working => row.is_working(now),
            Self::Showing => has(|cell| cell.showing().is_some()),
            Self::NotYet => has(|cell| matches!(cell, Cell::NotYet { .. } | Cell::Showing { tries: 1.., .. })),
            Self::Practising => has(|cell| matches!(cell, Cell::Practising { .. })),
        }
    }
}

impl Row {
    /// How many objectives are met.
    #[must_use]
    pub fn met(&self) -> usize {
        self.cells.iter().filter(|cell| cell.is_met()).count()
    }

    /// Whether the student is at work at this time, as far as anything was heard.
    #[must_use]
    pub fn is_working(&self, now: Instant) -> bool {
        self.heard.is_some_and(|heard| heard.after(WORKING) > now)
    }
}

impl View {
    /// The places of the rows that are shown, in their order.
    #[must_use]
    pub fn of(&self, matrix: &Matrix, now: Instant) -> Vec<usize> {
        let wanted = fold_name(&self.name);
        let is_shown = |row: &Row| self.show.holds(row, now) && fold_name(&row.name).contains(&wanted);
        let rows = matrix.students.iter().enumerate().filter(|(_, row)| is_shown(row));
        let mut rows: Vec<(usize, usize)> = rows.map(|(place, row)| (place, row.met())).collect();
        // They come by name, and stay so among equals.
        match self.order {
            Order::Name => {}
            Order::LeastMet => rows.sort_by_key(|(_, met)| *met),
            Order::MostMet => rows.sort_by_key(|(_, met)| usize::MAX - met),
        }
        rows.into_iter().map(|(place, _)| place).collect()
    }
}
