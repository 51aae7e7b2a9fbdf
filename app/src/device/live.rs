//! News from the server as it happens: one stream for all of a browser's tabs, wherever a browser lets tabs agree.
//!
//! Whoever holds the lock of an address has the stream and passes on what it hears; when that tab goes, the next has the
//! lock and goes on from the last event that was heard. Without locks (plain http) each tab has a stream of its own.

use gloo_timers::callback::Interval;
use js_sys::{Array, Function, Promise, Reflect};
use mastery::time::Millis;
use std::{
    cell::{Cell, RefCell},
    rc::{Rc, Weak},
};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{AbortController, BroadcastChannel, EventSource, MessageEvent};

use super::{
    clock,
    locks::{Locks, locks},
};

/// A stream that is silent for so long is cut, whatever it says of itself: the server sends a sign of life more often.
const SILENCE: Millis = Millis::from_secs(40);
/// It is looked after so often, in milliseconds.
const LOOK: u32 = 5_000;

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
    leads: Cell<bool>,
    stream: RefCell<Option<EventSource>>,
    channel: Option<BroadcastChannel>,
    /// Lets the lock go, or ends the wait for it.
    release: RefCell<Option<Function>>,
    waiting: Option<AbortController>,
    look: RefCell<Option<Interval>>,
}

/// Begins to listen at an address of the server. The first thing told is a reload.
#[must_use]
pub fn listen(address: &str, told: impl Fn(News) + 'static) -> Listening {
    let locks = locks();
    let channel = locks.as_ref().and_then(|_| BroadcastChannel::new(&format!("tenfold {address}")).ok());
    let ear = Rc::new(Ear {
        address: address.to_owned(),
        told: Box::new(told),
        last: RefCell::new(None),
        heard_at: Cell::new(clock::monotonic()),
        connected: Cell::new(true),
        leads: Cell::new(false),
        stream: RefCell::new(None),
        channel,
        release: RefCell::new(None),
        waiting: AbortController::new().ok(),
        look: RefCell::new(None),
    });
    let looked_after = Rc::downgrade(&ear);
    *ear.look.borrow_mut() = Some(Interval::new(LOOK, move || {
        if let Some(ear) = looked_after.upgrade() {
            ear.look_after();
        }
    }));
    match (locks, &ear.channel) {
        (Some(locks), Some(channel)) => {
            follow(&ear, channel);
            // Heard from here on; what was before is read now.
            (ear.told)(News::Reload);
            wait_to_lead(&ear, &locks);
        }
        _ => ear.lead(),
    }
    Listening(ear)
}

impl Drop for Listening {
    fn drop(&mut self) {
        let ear = &self.0;
        ear.look.borrow_mut().take();
        ear.hang_up();
        ear.channel.iter().for_each(BroadcastChannel::close);
        ear.waiting.iter().for_each(AbortController::abort);
        ear.give_way();
    }
}

/// Hears what the tab that leads passes on.
fn follow(ear: &Rc<Ear>, channel: &BroadcastChannel) {
    let ear = Rc::downgrade(ear);
    let heard = move |event: MessageEvent| {
        let Some(ear) = ear.upgrade() else { return };
        let said: Array = event.data().unchecked_into();
        let text = |place| said.get(place).as_string().unwrap_or_default();
        ear.hear(&text(0), &text(1), text(2));
    };
    channel.set_onmessage(Some(Closure::<dyn FnMut(MessageEvent)>::new(heard).into_js_value().unchecked_ref()));
}

/// Waits for the lock, and leads as long as this listens.
fn wait_to_lead(ear: &Rc<Ear>, locks: &Locks) {
    let options = js_sys::Object::new();
    if let Some(waiting) = &ear.waiting {
        let _ = Reflect::set(&options, &JsValue::from_str("signal"), &waiting.signal());
    }
    let leader = Rc::downgrade(ear);
    let granted = move |_: JsValue| {
        let leader = leader.clone();
        let held = Promise::new(&mut |release, _| match leader.upgrade() {
            Some(ear) => {
                *ear.release.borrow_mut() = Some(release);
                ear.lead();
            }
            None => drop(release.call0(&JsValue::NULL)),
        });
        JsValue::from(held)
    };
    let granted = Closure::<dyn FnMut(JsValue) -> JsValue>::new(granted).into_js_value();
    let name = format!("tenfold {}", ear.address);
    if let Ok(done) = locks.request(&name, &options, granted.unchecked_ref()) {
        // It fails where the wait is ended, which is nobody's trouble.
        spawn_local(async move { drop(JsFuture::from(done).await) });
    }
}

impl Ear {
    /// Opens the stream, from after the last event that was heard.
    fn lead(self: &Rc<Self>) {
        self.leads.set(true);
        self.heard_at.set(clock::monotonic());
        let after = self.last.borrow().as_ref().map(|last| format!("?after={last}")).unwrap_or_default();
        let Ok(stream) = EventSource::new(&format!("{}{after}", self.address)) else { return };
        for kind in ["reload", "changes", "alive", "end"] {
            let ear = Rc::downgrade(self);
            listen_to(&stream, kind, move |event| {
                let (Some(ear), Some(event)) = (ear.upgrade(), event.dyn_ref::<MessageEvent>()) else { return };
                let (id, data) = (event.last_event_id(), event.data().as_string().unwrap_or_default());
                ear.pass_on(kind, &id, &data);
                ear.hear(kind, &id, data);
            });
        }
        let ear: Weak<Self> = Rc::downgrade(self);
        listen_to(&stream, "error", move |_| {
            if let Some(ear) = ear.upgrade() {
                ear.pass_on("cut", "", "");
                ear.hear("cut", "", String::new());
            }
        });
        if let Some(before) = self.stream.borrow_mut().replace(stream) {
            before.close();
        }
    }

    /// Lets another tab lead.
    fn give_way(&self) {
        if let Some(release) = self.release.borrow_mut().take() {
            let _ = release.call0(&JsValue::NULL);
        }
    }

    fn hang_up(&self) {
        if let Some(stream) = self.stream.borrow_mut().take() {
            stream.close();
        }
    }

    fn pass_on(&self, kind: &str, id: &str, data: &str) {
        if let Some(channel) = &self.channel {
            let _ = channel.post_message(&[kind, id, data].map(JsValue::from_str).into_iter().collect::<Array>());
        }
    }

    fn hear(&self, kind: &str, id: &str, data: String) {
        if !id.is_empty() {
            *self.last.borrow_mut() = Some(id.to_owned());
        }
        self.connect(kind != "cut");
        match kind {
            "reload" => (self.told)(News::Reload),
            "changes" => (self.told)(News::Changes(data)),
            "end" => {
                self.hang_up();
                self.leads.set(false);
                self.give_way();
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
    fn look_after(self: &Rc<Self>) {
        let is_silent = clock::monotonic().minus(self.heard_at.get()) > SILENCE;
        if is_silent {
            self.connect(false);
        }
        let is_closed = self.stream.borrow().as_ref().is_none_or(|stream| stream.ready_state() == EventSource::CLOSED);
        if self.leads.get() && (is_silent || is_closed) {
            self.lead();
        }
    }
}

fn listen_to(stream: &EventSource, kind: &str, heard: impl FnMut(web_sys::Event) + 'static) {
    // The browser's garbage collector takes it with the stream.
    let heard = Closure::<dyn FnMut(web_sys::Event)>::new(heard).into_js_value();
    let _ = stream.add_event_listener_with_callback(kind, heard.unchecked_ref());
}
