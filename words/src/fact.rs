//! Plain facts about an attempt: the same words on a teacher's page and on the command line.

/// A plain fact about an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fact {
    /// The page went out of sight so often.
    Hidden(u32),
    /// It came back so often, reloads included.
    Resumed(u32),
    /// Another tab took over so often.
    TakenOver(u32),
    /// The start was never confirmed.
    NoStart,
    /// So many seconds the tab's clock ran behind the server's; ahead where negative.
    ClockBehind(i64),
    /// So many seconds passed from Start until the first item was painted.
    BegunLate(u64),
    /// So many seconds after the deadline the last of the work came.
    ArrivedLate(u64),
    /// So many tabs were first heard of when the result could be known.
    LateTabs(u32),
    /// So many events were of a time after the attempt was closed, or of a ticket that was no longer valid.
    TooLate(u32),
    /// So many answers were to items that were never painted.
    Unshown(u32),
    /// So many events this version does not know.
    Unknown(u32),
    /// The tab claimed another result than its events show.
    ClaimDiffers,
    /// So often events came with other content than those held.
    Conflicts(u32),
}

say!(fact: Fact => say);
