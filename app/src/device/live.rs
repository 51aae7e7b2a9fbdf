//! News from the server as it happens: one stream for all of a browser's tabs.
//!
//! One tab has the stream of an address and passes on what it hears; when that tab goes, or is out of sight, another has the
//! stream and goes on from the last event that was heard. Where nobody sees any there is none: a browser has six connections
//! to a server that speaks plain http, and a teacher with seven classes in as many tabs would wait for ever.

use gloo_timers::callback::Interval;
use js_sys::Array;
use leptos::prelude::document;
use mastery::time::Millis;
use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::spawn_local;
use web_sys::{BroadcastChannel, EventSource, MessageEvent};

use super::{
    clock,
    hold::{Hold, Taking, hold},
    locks::locks,
    store::Store,
};

/// A stream that is silent for so long is cut, whatever it says of itself: the server sends a sign of life more often.
const SILENCE: Millis = Millis::from_secs(40);
/// It is looked after so often, in milliseconds.
const LOOK: u32 = 5_000;
/// Tabs that follow ask so often, in milliseconds, whether they can lead.
const ASK: u32 = 1_000;

/// What is heard.
pub enum News {
    /// Everything is to be read whole; what is told later follows from there.
    Reload,
    /// What has changed, as JSON.
    Changes(String),
    /// Nothing more will come: the session has ended.
    End,
    /// The stream was cut, or is there again.
    Connected(bool),
}

/// Listens until it is dropped.
pub struct Listening(Rc<Ear>);

struct Ear {
    address: String,
    told: Box<dyn Fn(News)>,
    /// The last event that was heard, by whichever tab.
    last: RefCell<Option<String>>,
    heard_at: Cell<Millis>,
    connected: Cell<bool>,
    /// It was out of sight when it was last looked after.
    unseen: Cell<bool>,
    stands: Cell<Stands>,
    stream: RefCell<Option<EventSource>>,
    channel: RefCell<Option<BroadcastChannel>>,
    rounds: RefCell<Option<[Interval; 2]>>,
}

/// How a tab stands to the stream.
enum Stands {
    Follows,
    /// It asks whether it can be had.
    Asks,
    Leads(Hold),
    /// It listens no more.
    Gone,
}

/// Begins to listen at an address of the server. The first thing told is a reload.
#[must_use]
pub fn listen(address: &str, told: impl Fn(News) + 'static) -> Listening {
    let ear = Rc::new(Ear {
        address: address.to_owned(),
        told: Box::new(told),
        last: RefCell::new(None),
        heard_at: Cell::new(clock::monotonic()),
        connected: Cell::new(true),
        unseen: Cell::new(false),
        stands: Cell::new(Stands::Follows),
        stream: RefCell::new(None),
        channel: RefCell::new(None),
        rounds: RefCell::new(None),
    });
    let often = |every, round: fn(Rc<Ear>)| {
        let ear = Rc::downgrade(&ear);
        Interval::new(every, move || {
            if let Some(ear) = ear.upgrade() {
                round(ear);
            }
        })
    };
    *ear.rounds.borrow_mut() = Some([often(LOOK, Ear::look_after), often(ASK, Ear::ask_to_lead)]);
    ear.follow();
    // Heard from here on; what was before is read now.
    (ear.told)(News::Reload);
    ear.clone().ask_to_lead();
    Listening(ear)
}

impl Drop for Listening {
    fn drop(&mut self) {
        self.0.rounds.borrow_mut().take();
        self.0.part();
        self.0.hang_up(Stands::Gone);
    }
}

impl Ear {
    /// Hears what the tab that leads passes on.
    fn follow(self: &Rc<Self>) {
        let Ok(channel) = BroadcastChannel::new(&format!("tenfold {}", self.address)) else { return };
        let ear = Rc::downgrade(self);
        let heard = move |event: MessageEvent| {
            let Some(ear) = ear.upgrade() else { return };
            let said: Array = event.data().unchecked_into();
            let text = |place| said.get(place).as_string().unwrap_or_default();
            ear.hear(&text(0), &text(1), text(2));
        };
        channel.set_onmessage(Some(Closure::<dyn FnMut(MessageEvent)>::new(heard).into_js_value().unchecked_ref()));
        self.channel.replace(Some(channel));
    }

    /// Leads from here on, where somebody sees this tab and no other leads.
    fn ask_to_lead(self: Rc<Self>) {
        if document().hidden() {
            return;
        }
        match self.stands.replace(Stands::Asks) {
            Stands::Follows => {}
            stands => return self.stands.set(stands),
        }
        spawn_local(async move {
            let held = hold(format!("live {}", self.address), Taking::IfFree).await;
            let agree = locks().is_some() || Store::open().await.keeps();
            match (self.stands.replace(Stands::Gone), held) {
                (Stands::Asks, None) => self.stands.set(Stands::Follows),
                (Stands::Asks, Some(hold)) => {
                    self.stands.set(Stands::Leads(hold));
                    match agree {
                        // Who had it before and slept may not know yet.
                        true => self.pass_on("lead", "", ""),
                        // Tabs that can't agree on who leads have a stream each, and would hear everything twice.
                        false => self.part(),
                    }
                    self.open();
                }
                // It was left meanwhile.
                (_, held) => held.iter().for_each(Hold::release),
            }
        });
    }

    /// Opens the stream, from after the last event that was heard.
    fn open(self: &Rc<Self>) {
        self.heard_at.set(clock::monotonic());
        let after = self.last.borrow().as_ref().map(|last| format!("?after={last}")).unwrap_or_default();
        let Ok(stream) = EventSource::new(&format!("{}{after}", self.address)) else { return };
        for kind in ["reload", "changes", "alive", "end"] {
            let ear = Rc::downgrade(self);
            listen_to(&stream, kind, move |event| {
                let (Some(ear), Some(event)) = (ear.upgrade(), event.dyn_ref::<MessageEvent>()) else { return };
                ear.tell_all(kind, &event.last_event_id(), event.data().as_string().unwrap_or_default());
            });
        }
        for (kind, means) in [("open", "alive"), ("error", "cut")] {
            let ear = Rc::downgrade(self);
            listen_to(&stream, kind, move |_| {
                if let Some(ear) = ear.upgrade() {
                    ear.tell_all(means, "", String::new());
                }
            });
        }
        if let Some(before) = self.stream.borrow_mut().replace(stream) {
            before.close();
        }
    }

    /// Closes the stream, if this tab has it, and lets another have it.
    fn hang_up(&self, stands: Stands) {
        if let Some(stream) = self.stream.borrow_mut().take() {
            stream.close();
        }
        if let Stands::Leads(hold) = self.stands.replace(stands) {
            hold.release();
        }
    }

    /// Listens no more to other tabs.
    fn part(&self) {
        if let Some(channel) = self.channel.borrow_mut().take() {
            channel.close();
        }
    }

    /// What this tab hears, it hears for all.
    fn tell_all(&self, kind: &str, id: &str, data: String) {
        self.pass_on(kind, id, &data);
        self.hear(kind, id, data);
    }

    fn pass_on(&self, kind: &str, id: &str, data: &str) {
        if let Some(channel) = &*self.channel.borrow() {
            let _ = channel.post_message(&[kind, id, data].map(JsValue::from_str).into_iter().collect::<Array>());
        }
    }

    fn hear(&self, kind: &str, id: &str, data: String) {
        if !id.is_empty() {
            *self.last.borrow_mut() = Some(id.to_owned());
        }
        self.connect(!matches!(kind, "cut" | "refused"));
        match kind {
            "reload" | "refused" => (self.told)(News::Reload),
            "changes" => (self.told)(News::Changes(data)),
            "lead" => self.hang_up(Stands::Follows),
            "end" => {
                self.hang_up(Stands::Gone);
                (self.told)(News::End);
            }
            _ => {}
        }
    }

    fn connect(&self, connected: bool) {
        if connected {
            self.heard_at.set(clock::monotonic());
        }
        if self.connected.replace(connected) != connected {
            (self.told)(News::Connected(connected));
        }
    }

    /// A stream that was refused does not come back by itself, and one that is silent may be cut without knowing.
    fn look_after(self: Rc<Self>) {
        if document().hidden() {
            self.unseen.set(true);
            if self.stream.borrow().is_some() {
                self.hang_up(Stands::Follows);
            }
            return;
        }
        if self.unseen.replace(false) {
            self.heard_at.set(clock::monotonic());
        }
        let is_silent = clock::monotonic().minus(self.heard_at.get()) > SILENCE;
        if is_silent {
            self.connect(false);
        }
        let Some(state) = self.stream.borrow().as_ref().map(EventSource::ready_state) else { return };
        if state == EventSource::CLOSED {
            // Whatever is asked for now is told why, which a stream is not: the session may have ended meanwhile.
            self.tell_all("refused", "", String::new());
        }
        if is_silent || state == EventSource::CLOSED {
            self.open();
        }
    }
}

fn listen_to(stream: &EventSource, kind: &str, heard: impl FnMut(web_sys::Event) + 'static) {
    // The browser's garbage collector takes it with the stream.
    let heard = Closure::<dyn FnMut(web_sys::Event)>::new(heard).into_js_value();
    let _ = stream.add_event_listener_with_callback(kind, heard.unchecked_ref());
}
