//! A model check of clock and attempt: whatever a student and a device do in whatever order, the time granted is what the
//! ticket and the teacher say, to the millisecond.
//!
//! The world knows the true time. The tab has only the device's clocks, which stand still in some sleeps, begin anew with
//! each page and are set by hand. Left out is what no device can tell without the school: a wall clock that is set by less
//! than [`CLOCKS_DISAGREE`], one that is set forward offline, which passes for sleep, and one that is set while the page is
//! not there and the school is not reached, or has said nothing yet. The school counts from its first message, which came
//! late by as much as it likes.

use crate::played::{entry, keys, terms, writer};
use generators::answers::Response;
use mastery::{
    attempt::{
        AttemptClock, Between, CLOCKS_DISAGREE, Device, Entry, Event, How, Reading, ServerWord, Sitting, Stamp, Woken,
        fold,
    },
    time::{Instant, Millis},
};
use proptest::{prelude::*, test_runner::Config};
use proptest_state_machine::{ReferenceStateMachine, StateMachineTest, prop_state_machine};

const LIMIT: u64 = 120_000;
const ITEMS: u32 = 10;

/// Whether the school answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum School {
    Answers,
    IsNotReached,
}

/// Whether the monotonic clock counts a sleep; browsers differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Monotonic {
    GoesOn,
    StandsStill,
}

#[derive(Clone, Copy, Debug)]
enum Answer {
    Right,
    Wrong,
    NotKnown,
}

#[derive(Clone, Copy, Debug)]
enum Step {
    /// The page is looked at, and its ticks come.
    Look(u64),
    /// The page is out of sight, and no tick comes.
    Hide(u64),
    /// An answer after so long.
    Answer(u64, Answer),
    /// An answer so many milliseconds after the deadline.
    AnswerAtDeadline(i64, Answer),
    Skip,
    Sleep(u64, Monotonic, School),
    /// The page is closed or killed, and is there again after so long.
    Reload(u64, School),
    /// The same, and meanwhile somebody has set the clock. Only online.
    ReloadSet(u64, i64),
    SetBack(u64, School),
    /// Only online: offline it passes for sleep.
    SetForward(u64),
    Grant(u64),
}

/// What is truly so.
#[derive(Clone, Debug)]
struct World {
    /// Since the first paint.
    at: u64,
    deadline: u64,
    open: Vec<u32>,
    right: u16,
    clock_changes: u32,
    /// The school's count is behind by so much.
    late: u64,
    ended: Option<How>,
}

impl World {
    /// After a tick of the page.
    fn ticked(mut self) -> Self {
        if self.at >= self.deadline {
            self.ended = self.ended.or(Some(How::Clock));
        }
        self
    }

    fn answered(mut self, after: u64, answer: Answer) -> Self {
        self.at += after;
        if self.at <= self.deadline {
            self.open.remove(0);
            self.right += u16::from(matches!(answer, Answer::Right));
            if self.open.is_empty() {
                self.ended = Some(How::Finished);
            }
        }
        self.ticked()
    }

    const fn until_deadline(&self, off: i64) -> u64 {
        self.deadline.saturating_add_signed(off).saturating_sub(self.at)
    }
}

impl ReferenceStateMachine for World {
    type State = Self;
    type Transition = Step;

    fn init_state() -> BoxedStrategy<Self> {
        let world = |late| {
            let open = (0..ITEMS).collect();
            Self { at: 0, deadline: LIMIT, open, right: 0, clock_changes: 0, late, ended: None }
        };
        (0..100_000_u64).prop_map(world).boxed()
    }

    fn transitions(_: &Self) -> BoxedStrategy<Step> {
        let school = || prop_oneof![Just(School::Answers), Just(School::IsNotReached)];
        let answer = || prop_oneof![4 => Just(Answer::Right), 1 => Just(Answer::Wrong), 1 => Just(Answer::NotKnown)];
        let monotonic = prop_oneof![Just(Monotonic::GoesOn), Just(Monotonic::StandsStill)];
        let gap = CLOCKS_DISAGREE.0 + 1..90_000;
        prop_oneof![
            2 => (0..20_000_u64).prop_map(Step::Look),
            1 => (0..60_000_u64).prop_map(Step::Hide),
            6 => (0..12_000_u64, answer()).prop_map(|(after, answer)| Step::Answer(after, answer)),
            1 => (-1..=1_i64, answer()).prop_map(|(off, answer)| Step::AnswerAtDeadline(off, answer)),
            1 => Just(Step::Skip),
            1 => (gap.clone(), monotonic, school()).prop_map(|(length, clock, school)| Step::Sleep(length, clock, school)),
            2 => (0..40_000_u64, school()).prop_map(|(away, school)| Step::Reload(away, school)),
            1 => (0..40_000_u64, gap.clone(), any::<bool>()).prop_map(|(away, by, back)| {
                Step::ReloadSet(away, if back { -(by as i64) } else { by as i64 })
            }),
            1 => (gap.clone(), school()).prop_map(|(by, school)| Step::SetBack(by, school)),
            1 => gap.prop_map(Step::SetForward),
            1 => (1..60_000_u64).prop_map(Step::Grant),
        ]
        .boxed()
    }

    /// Before the school has said anything, a clock that was set passes for sleep.
    fn preconditions(world: &Self, step: &Step) -> bool {
        world.at >= world.late || !matches!(step, Step::SetForward(_) | Step::ReloadSet(..))
    }

    fn apply(mut world: Self, step: &Step) -> Self {
        // What has ended stays as it is.
        if world.ended.is_some() {
            return world;
        }
        match *step {
            Step::Look(length) | Step::Hide(length) | Step::Sleep(length, ..) | Step::Reload(length, _) => {
                world.at += length;
            }
            Step::Answer(after, answer) => return world.answered(after, answer),
            Step::AnswerAtDeadline(off, answer) => {
                let after = world.until_deadline(off);
                return world.answered(after, answer);
            }
            Step::Skip => world.open.rotate_left(1),
            Step::ReloadSet(away, _) => {
                world.at += away;
                world.clock_changes += 1;
            }
            Step::SetBack(..) | Step::SetForward(_) => world.clock_changes += 1,
            Step::Grant(more) => world.deadline += more,
        }
        world.ticked()
    }
}

/// A tab on a device.
struct Tab {
    /// The device's clocks now.
    now: Reading,
    /// As they were at the last tick.
    ticked: Reading,
    clock: AttemptClock,
    /// On the disk, with the last event.
    stamp: Stamp,
    log: Vec<Entry>,
    granted: u64,
    /// What the world has told, for the school, whose clock is right.
    at: u64,
    /// The school's count is behind by so much.
    late: u64,
    /// As far as the tab has heard of that.
    behind: Option<Millis>,
}

impl Tab {
    fn new(late: u64) -> Self {
        let now = Reading { monotonic: Millis(77_000), wall: Instant(1_795_500_000_000) };
        let clock = AttemptClock::begin(now.monotonic);
        let stamp = Stamp { elapsed: Millis(0), wall: now.wall };
        let mut tab = Self { now, ticked: now, clock, stamp, log: Vec::new(), granted: 0, at: 0, late, behind: None };
        tab.write(Device::Start { wall: now.wall, offset: None });
        tab.paint();
        tab
    }

    fn pass(&mut self, length: u64) {
        self.at += length;
        self.now.monotonic = self.now.monotonic.plus(Millis(length));
        self.now.wall = self.now.wall.after(Millis(length));
    }

    fn elapsed(&self) -> Millis {
        self.clock.elapsed(self.now.monotonic)
    }

    fn deadline(&self) -> Millis {
        Millis(LIMIT + self.granted)
    }

    fn write(&mut self, what: Device) {
        let at = self.elapsed();
        self.log.push(entry(self.log.len() as u32, at.0, what));
        self.stamp = Stamp { elapsed: at, wall: self.now.wall };
    }

    fn sitting(&self) -> Sitting {
        let granted = Event::Granted(Millis(self.granted));
        let granted = Entry { generation: u32::MAX, writer: writer(99), index: u32::MAX, event: granted };
        fold(terms(), &keys(), &[&self.log[..], &[granted]].concat())
    }

    fn paint(&mut self) {
        if let Some(&item) = self.sitting().open.first() {
            self.write(Device::Shown { item, identity: None, first_key: None });
        }
    }

    fn answer(&mut self, answer: Answer) {
        let Some(&item) = self.sitting().open.first() else { return };
        if self.elapsed() > self.deadline() {
            return;
        }
        let typed = |text: u32| Device::Response { item, response: Response::One(text.to_string()), first_key: None };
        self.write(match answer {
            Answer::Right => typed(item),
            Answer::Wrong => typed(item + 100),
            Answer::NotKnown => Device::NotKnown { item, first_key: None },
        });
        self.paint();
    }

    /// What it says: nothing more than it can know. The tab has compared that with its clock before.
    fn school(&self, school: School) -> Option<ServerWord> {
        let word = ServerWord { at_least: Millis(self.at.saturating_sub(self.late)), behind: self.behind };
        (school == School::Answers).then_some(word)
    }

    /// As between two steps: before the school had anything, it said nothing.
    fn hear(&mut self) {
        self.behind = (self.at >= self.late).then_some(Millis(self.late));
    }

    fn tick(&mut self, school: School) {
        let before = std::mem::replace(&mut self.ticked, self.now);
        match before.until(self.now) {
            Between::Even => {}
            Between::SetBack { by } => self.write(Device::ClockChanged { by }),
            Between::Ahead => {
                let known = self.school(school);
                let (clock, woken) = self.clock.wake(before, self.now, known);
                self.clock = clock;
                self.write(match woken {
                    Woken::Slept => Device::Resumed { wall: self.now.wall, monotonic: self.now.monotonic },
                    Woken::SetForward { by } => Device::ClockChanged { by },
                });
            }
        }
        if self.clock.left(self.deadline(), self.now.monotonic) == Millis(0) && self.sitting().ended.is_none() {
            self.write(Device::End { draft: None });
        }
    }

    fn reload(&mut self, away: u64, school: School) {
        self.pass(away);
        self.now.monotonic = Millis(42);
        let word = self.school(school);
        let (clock, set) = AttemptClock::resume_noticing(self.stamp, self.now.wall, self.now.monotonic, word);
        self.clock = clock;
        self.ticked = self.now;
        self.write(Device::Resumed { wall: self.now.wall, monotonic: self.now.monotonic });
        if let Some(by) = set {
            self.write(Device::ClockChanged { by });
        }
    }
}

struct Checked;

impl StateMachineTest for Checked {
    type SystemUnderTest = Tab;
    type Reference = World;

    fn init_test(world: &World) -> Tab {
        Tab::new(world.late)
    }

    fn apply(mut tab: Tab, _: &World, step: Step) -> Tab {
        if tab.sitting().ended.is_some() {
            return tab;
        }
        tab.hear();
        let mut reached = School::IsNotReached;
        match step {
            Step::Look(length) => {
                for part in [length / 3, length / 3, length - 2 * (length / 3)] {
                    tab.pass(part);
                    tab.tick(School::IsNotReached);
                }
            }
            Step::Hide(length) => {
                tab.write(Device::Hidden);
                tab.pass(length);
                tab.write(Device::Resumed { wall: tab.now.wall, monotonic: tab.now.monotonic });
            }
            Step::Answer(after, answer) => {
                tab.pass(after);
                tab.answer(answer);
            }
            Step::AnswerAtDeadline(off, answer) => {
                let after = tab.deadline().0.saturating_add_signed(off).saturating_sub(tab.elapsed().0);
                tab.pass(after);
                tab.answer(answer);
            }
            Step::Skip => {
                if let Some(&item) = tab.sitting().open.first() {
                    tab.write(Device::Skip { item, first_key: None });
                    tab.paint();
                }
            }
            Step::Sleep(length, monotonic, school) => {
                let before = tab.now.monotonic;
                tab.pass(length);
                if monotonic == Monotonic::StandsStill {
                    tab.now.monotonic = before;
                }
                reached = school;
            }
            Step::Reload(away, school) => tab.reload(away, school),
            Step::ReloadSet(away, by) => {
                tab.now.wall = Instant(tab.now.wall.0.saturating_add(by));
                tab.reload(away, School::Answers);
            }
            Step::SetBack(by, school) => {
                tab.now.wall = Instant(tab.now.wall.0.saturating_sub_unsigned(by));
                reached = school;
            }
            Step::SetForward(by) => {
                tab.now.wall = tab.now.wall.after(Millis(by));
                reached = School::Answers;
            }
            Step::Grant(more) => tab.granted += more,
        }
        tab.tick(reached);
        tab
    }

    fn check_invariants(tab: &Tab, world: &World) {
        assert_eq!(tab.elapsed(), Millis(world.at), "time was added or taken");
        let left = world.deadline.saturating_sub(world.at);
        assert_eq!(tab.clock.left(tab.deadline(), tab.now.monotonic), Millis(left), "what is left");
        let sitting = tab.sitting();
        assert_eq!(sitting.deadline, Some(Millis(world.deadline)));
        assert_eq!(sitting.right, world.right, "an answer in time counts, and no other");
        assert_eq!(sitting.ended.map(|ended| ended.how), world.ended);
        assert_eq!(sitting.facts.clock_changed, world.clock_changes, "a changed clock is on the record");
        match sitting.ended {
            None => assert_eq!(sitting.open, world.open),
            Some(ended) if ended.how == How::Clock => assert_eq!(ended.at, Millis(world.deadline)),
            Some(ended) => assert!(ended.at <= Millis(world.deadline)),
        }
    }
}

prop_state_machine! {
    #![proptest_config(Config { cases: 512, failure_persistence: None, ..Config::default() })]

    #[test]
    fn the_time_granted_is_exact(sequential 1..40 => Checked);
}
