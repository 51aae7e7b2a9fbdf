//! Devices with work that is not at school.

/// Work on devices that is not at school, or not the same there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Waiting {
    /// The heading, and the link that leads there.
    Heading,
    /// What stands here.
    Intro,
    /// There is none.
    None,
    /// What can be done.
    Help,
    /// Of a device and a student: attempts that have not arrived.
    Waits {
        /// How many.
        count: u32,
    },
    /// Attempts of which the device and the school do not have the same.
    Differs {
        /// How many.
        count: u32,
    },
    /// Which device, since when, and when it was last heard.
    Times {
        /// The first letters of its name.
        device: String,
        /// Since when.
        since: String,
        /// When it was last heard.
        told: String,
    },
}
