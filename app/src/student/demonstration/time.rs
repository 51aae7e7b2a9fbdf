//! The time of a running demonstration: recomputed from the deadline, whenever somebody looks.

use super::Demonstration;
use crate::{
    device::{clock, sending},
    ui::{time_left::minutes, words::say},
};
use gloo_timers::callback::Interval;
use leptos::prelude::*;
use mastery::{
    attempt::{AttemptClock, Between, Device, ServerWord, Woken},
    time::Millis,
};
use wasm_bindgen_futures::spawn_local;
use words::student::Sitting as Said;

/// How often the clock is looked at.
const TICK: u32 = 200;

/// How often the school is asked for more time, whether or not anything is typed. With what a request takes, granted time is
/// here within ten seconds.
pub const ASK: u32 = 4_000;

/// Its answer may take so long there, and no longer than until the next one: on a slow network too, granted time arrives,
/// and no answer is overtaken by another.
const PATIENT: Millis = Millis(3_800);

/// Where the student waits for it, so long.
pub const BRIEF: Millis = Millis(1500);

impl Demonstration {
    /// Lets it run in the page: the first paint, the ticks, going out of sight and coming back. Ends with the owner.
    pub fn attend(&self) {
        self.0.attended.set(true);
        self.watch_hold();
        sending::push_when_left(self.0.log.clone());
        let this = self.clone();
        spawn_local(async move {
            this.tick();
            this.show().await;
        });
        let this = self.clone();
        let ticks = StoredValue::new_local(Some(Interval::new(TICK, move || this.tick())));
        let this = self.clone();
        let asks = StoredValue::new_local(Some(Interval::new(ASK, move || {
            let this = this.clone();
            if this.limit().is_some() && this.0.clock.get().is_some() && this.is_running() {
                spawn_local(async move {
                    this.ask_time(PATIENT).await;
                });
            }
        })));
        let this = StoredValue::new_local(self.clone());
        let shown = ["pageshow", "resume"]
            .map(|event| window_event_listener_untyped(event, move |_| this.with_value(Demonstration::tick)));
        let visibility = window_event_listener_untyped("visibilitychange", move |_| {
            this.with_value(Demonstration::visibility_changed);
        });
        on_cleanup(move || {
            this.with_value(|this| this.0.attended.set(false));
            ticks.set_value(None);
            asks.set_value(None);
            visibility.remove();
            shown.into_iter().for_each(|listener| listener.remove());
        });
    }

    /// The attempt's clock now.
    pub(super) fn elapsed(&self) -> Millis {
        self.0.clock.get().map_or(Millis(0), |clock| clock.elapsed(clock::monotonic()))
    }

    pub(super) fn limit_is_over(&self, at: Millis) -> bool {
        self.0.seen.sitting.with_untracked(|sitting| sitting.deadline.is_some_and(|deadline| at > deadline))
    }

    pub(super) fn run(&self, clock: AttemptClock) {
        self.0.clock.set(Some(clock));
        sending::time::set_clock(self.0.log.attempt(), clock);
    }

    /// Asks the school for the time: what was granted counts from then on. How much has passed, if it answers.
    pub(super) async fn ask_time(&self, patience: Millis) -> Option<ServerWord> {
        let heard = sending::ask_time(self.0.log.attempt(), patience).await?;
        if self.0.log.set_granted(heard.granted) {
            self.refold();
            self.tick();
            self.tell_granted();
        }
        Some(heard.word)
    }

    /// Says what was granted, calmly, where answers are told of.
    pub(super) fn tell_granted(&self) {
        let granted = self.0.log.granted();
        if granted > Millis(0) {
            self.0.seen.notice.set(say(Said::MoreTime { more: minutes(granted) }));
        }
    }

    fn visibility_changed(&self) {
        if self.0.clock.get().is_none() || !self.is_running() {
            return;
        }
        let hidden = document().hidden();
        self.remark(if hidden {
            Device::Hidden
        } else {
            Device::Resumed { wall: clock::wall(), monotonic: clock::monotonic() }
        });
        self.tick();
    }

    pub(super) fn tick(&self) {
        // A second that begins while an answer is written is drawn after the next item, or a frame of its own would come
        // before that.
        if self.look_at_clock() && (!self.is_writing() || self.0.seen.busy.get_untracked()) {
            self.show_left();
        }
    }

    /// Notices what happened to the device's clocks since somebody looked. Whether a clock is running.
    pub(super) fn look_at_clock(&self) -> bool {
        if self.0.clock.get().is_none() || !self.is_running() {
            return false;
        }
        self.notice_sleep();
        // Never less than what the school knows, whenever that comes.
        self.0.clock.update(|clock| sending::time::clock(self.0.log.attempt()).or(clock));
        true
    }

    /// Shows what is left, and ends where nothing is.
    fn show_left(&self) {
        let deadline = self.0.seen.sitting.with_untracked(|sitting| sitting.deadline);
        let Some(deadline) = deadline else { return };
        let left = deadline.minus(self.elapsed());
        let seconds = Millis::from_secs(left.0.div_ceil(1000));
        let seen = self.0.seen;
        let before = Millis(seen.left.get_untracked());
        if before != seconds {
            seen.left.set(seconds.0);
            self.tell(before, seconds, deadline);
        }
        // An answer that was given while the device wakes is in time or not by the clock that is asked for.
        if left == Millis(0) && self.0.pressed.borrow().is_none() {
            self.end();
        }
    }

    /// Tells a screen reader when half, a minute, and ten seconds are left.
    fn tell(&self, before: Millis, left: Millis, deadline: Millis) {
        let half = Millis(deadline.0 / 2);
        let passes = |mark: Millis| before > mark && left <= mark;
        if left > Millis(0) && [Millis::from_secs(60), Millis::from_secs(10)].into_iter().any(passes) {
            self.0.seen.told.set(say(Said::TimeLeft { left: left.0 }));
        } else if left > Millis(0) && passes(half) {
            self.0.seen.told.set(say(Said::HalfTime { left: left.0 }));
        }
    }

    /// A gap between two ticks: the device slept, or its wall clock was set.
    fn notice_sleep(&self) {
        let Some((before, between)) = sending::time::look(self.0.log.attempt()) else { return };
        match between {
            Between::Even => return,
            Between::SetBack { by } => return self.remark(Device::ClockChanged { by }),
            Between::Ahead => {}
        }
        let Some(clock) = self.0.clock.get() else { return };
        self.0.waking.set(true);
        let this = self.clone();
        spawn_local(async move {
            // As it was before the gap: what is heard now is laid beside a clock that may have stood still.
            let behind = sending::time::behind(this.0.log.attempt());
            let word = this.ask_time(BRIEF).await.map(|word| ServerWord { behind, ..word });
            let now = clock::reading();
            let (clock, woken) = clock.wake(before, now, word);
            this.run(clock);
            this.0.waking.set(false);
            let what = match woken {
                Woken::Slept => Device::Resumed { wall: now.wall, monotonic: now.monotonic },
                Woken::SetForward { by } => Device::ClockChanged { by },
            };
            // Before an answer that waits for it, which may be the last of the time: nothing counts behind its end.
            let pressed = this.0.pressed.borrow().as_ref().map(|(pressed, _)| *pressed);
            this.remark_at(pressed.map_or_else(|| this.elapsed(), |pressed| this.at_press(pressed)), what);
            this.answer_pressed();
        });
    }
}
