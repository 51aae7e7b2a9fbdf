//! Building what is in the page: elements made once, and places in them that follow what they read.
//!
//! Signals, effects and owners are Leptos's. Its typed views are not used: each markup tree becomes a type with code of
//! its own there, and the student's tab has 200 KiB for everything (ARCHITECTURE.md has the figures). Here every element
//! is the same code, and every closure is boxed before it reaches anything generic.

use super::focus;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Element, Event, HtmlElement, HtmlInputElement, Node};

/// An element of the page.
#[derive(Clone)]
pub struct El(Element);

const MATHML: &str = "http://www.w3.org/1998/Math/MathML";
const SVG: &str = "http://www.w3.org/2000/svg";

/// An element with its classes; none for the empty string.
#[must_use]
pub fn el(tag: &str, class: &str) -> El {
    let element = document().create_element(tag).unwrap_or_else(|_| unreachable!("tags are written by hand"));
    if !class.is_empty() {
        element.set_class_name(class);
    }
    El(element)
}

/// An element of MathML.
#[must_use]
pub fn math(tag: &str) -> El {
    El(document().create_element_ns(Some(MATHML), tag).unwrap_or_else(|_| unreachable!("tags are written by hand")))
}

/// An element of SVG.
#[must_use]
pub fn svg(tag: &str) -> El {
    El(document().create_element_ns(Some(SVG), tag).unwrap_or_else(|_| unreachable!("tags are written by hand")))
}

/// Runs now, and again whenever what it reads has changed, for as long as the owner lives.
pub fn follow(run: impl FnMut() + 'static) {
    fn boxed(mut run: Box<dyn FnMut()>) {
        StoredValue::new_local(RenderEffect::new(move |_| run()));
    }
    boxed(Box::new(run));
}

/// Hands on a text now, and again whenever it is another: to set what is set already has the browser look at it anew.
fn follow_text(text: Box<dyn Fn() -> String>, set: Box<dyn Fn(&str)>) {
    let mut before = None;
    follow(move || {
        let now = text();
        if before.as_ref() != Some(&now) {
            set(&now);
            before = Some(now);
        }
    });
}

/// Whether something is so, told only when it changes.
#[must_use]
pub fn distinct(is_so: impl Fn() -> bool + 'static) -> RwSignal<bool> {
    fn boxed(is_so: Box<dyn Fn() -> bool>) -> RwSignal<bool> {
        let told = RwSignal::new(false);
        follow(move || {
            let now = is_so();
            if told.get_untracked() != now {
                told.set(now);
            }
        });
        told
    }
    boxed(Box::new(is_so))
}

impl El {
    /// Sets an attribute.
    #[must_use]
    pub fn attr(self, name: &str, value: &str) -> Self {
        let _ = self.0.set_attribute(name, value);
        self
    }

    /// Adds a class.
    #[must_use]
    pub fn class(self, name: &str) -> Self {
        let _ = self.0.class_list().add_1(name);
        self
    }

    /// Adds a text.
    #[must_use]
    pub fn text(self, text: &str) -> Self {
        let _ = self.0.append_child(&document().create_text_node(text));
        self
    }

    /// Puts a text in the place of what is in it.
    pub fn set_text(&self, text: &str) {
        self.0.set_text_content(Some(text));
    }

    /// Sets an attribute of what is already in the page.
    pub fn set_attr(&self, name: &str, value: &str) {
        let _ = self.0.set_attribute(name, value);
    }

    /// Puts other elements in the place of what is in it; what stays keeps what it is, and the focus where its place does.
    pub fn set_children(&self, children: &[Self]) {
        let mut place = self.0.first_child();
        for child in children {
            if place.as_ref().is_some_and(|there| there.is_same_node(Some(&child.0))) {
                place = place.and_then(|there| there.next_sibling());
            } else {
                let _ = self.0.insert_before(&child.0, place.as_ref());
            }
        }
        while let Some(left) = place {
            place = left.next_sibling();
            let _ = self.0.remove_child(&left);
        }
    }

    /// Whether an element of the page is in it.
    #[must_use]
    pub fn holds(&self, element: &Element) -> bool {
        self.0.contains(Some(element))
    }

    /// The element itself.
    #[must_use]
    pub fn element(&self) -> Element {
        self.0.clone()
    }

    /// The first of these in it.
    #[must_use]
    pub fn find(&self, selector: &str) -> Option<Element> {
        self.0.query_selector(selector).ok().flatten()
    }

    /// Adds an element.
    #[must_use]
    pub fn child(self, child: Self) -> Self {
        let _ = self.0.append_child(&child.0);
        self
    }

    /// Adds an element where there is one.
    #[must_use]
    pub fn maybe(self, child: Option<Self>) -> Self {
        match child {
            Some(child) => self.child(child),
            None => self,
        }
    }

    /// Adds elements in their order.
    #[must_use]
    pub fn all(self, children: Vec<Self>) -> Self {
        children.into_iter().fold(self, Self::child)
    }

    /// Its text follows what the closure reads.
    #[must_use]
    pub fn live_text(self, text: impl Fn() -> String + 'static) -> Self {
        fn boxed(this: El, text: Box<dyn Fn() -> String>) -> El {
            let element = this.0.clone();
            follow(move || {
                let text = text();
                if element.text_content().as_deref() != Some(text.as_str()) {
                    element.set_text_content(Some(&text));
                }
            });
            this
        }
        boxed(self, Box::new(text))
    }

    /// An attribute follows what the closure reads.
    #[must_use]
    pub fn live_attr(self, name: &'static str, value: impl Fn() -> String + 'static) -> Self {
        fn boxed(this: El, name: &'static str, value: Box<dyn Fn() -> String>) -> El {
            let element = this.0.clone();
            follow_text(value, Box::new(move |value| drop(element.set_attribute(name, value))));
            this
        }
        boxed(self, name, Box::new(value))
    }

    /// An attribute that is there or not, such as `disabled`.
    #[must_use]
    pub fn live_flag(self, name: &'static str, value: impl Fn() -> bool + 'static) -> Self {
        fn boxed(this: El, name: &'static str, value: Box<dyn Fn() -> bool>) -> El {
            let element = this.0.clone();
            follow(move || {
                let _ = element.toggle_attribute_with_force(name, value());
            });
            this
        }
        boxed(self, name, Box::new(value))
    }

    /// A class that is there or not.
    #[must_use]
    pub fn live_class(self, name: &'static str, value: impl Fn() -> bool + 'static) -> Self {
        fn boxed(this: El, name: &'static str, value: Box<dyn Fn() -> bool>) -> El {
            let element = this.0.clone();
            follow(move || {
                let _ = element.class_list().toggle_with_force(name, value());
            });
            this
        }
        boxed(self, name, Box::new(value))
    }

    /// A custom property of its style, set through the CSSOM: the Content-Security-Policy allows no `style` attribute.
    #[must_use]
    pub fn live_style(self, name: &'static str, value: impl Fn() -> String + 'static) -> Self {
        fn boxed(this: El, name: &'static str, value: Box<dyn Fn() -> String>) -> El {
            let style = this.0.unchecked_ref::<HtmlElement>().style();
            follow_text(value, Box::new(move |value| drop(style.set_property(name, value))));
            this
        }
        boxed(self, name, Box::new(value))
    }

    /// What is in it follows what the closure reads; what was in it goes, with all that followed there.
    #[must_use]
    pub fn live(self, inside: impl Fn() -> Vec<Self> + 'static) -> Self {
        fn boxed(this: El, inside: Box<dyn Fn() -> Vec<El>>) -> El {
            let host = this.0.clone();
            follow(move || {
                let inside = inside();
                let focus = focus::inside(&host);
                host.set_text_content(None);
                for child in inside {
                    let _ = host.append_child(&child.0);
                }
                focus.into_iter().for_each(|focus| focus.back(&host));
            });
            this
        }
        boxed(self, Box::new(inside))
    }

    /// Listens to an event, for as long as the element is there.
    #[must_use]
    pub fn on(self, event: &str, listener: impl FnMut(Event) + 'static) -> Self {
        fn boxed(element: &Element, event: &str, listener: Box<dyn FnMut(Event)>) {
            // The browser's garbage collector takes it with the element.
            let listener = Closure::wrap(listener).into_js_value();
            let _ = element.add_event_listener_with_callback(event, listener.unchecked_ref());
        }
        boxed(&self.0, event, Box::new(listener));
        self
    }

    /// A press, by whatever means.
    #[must_use]
    pub fn press(self, mut pressed: impl FnMut() + 'static) -> Self {
        self.on("click", move |_| pressed())
    }

    /// A form handed in, by Enter or its button; the browser sends nothing.
    #[must_use]
    pub fn submitted(self, mut submitted: impl FnMut() + 'static) -> Self {
        self.on("submit", move |event| {
            event.prevent_default();
            submitted();
        })
    }

    /// A text field that shows a text and changes it.
    #[must_use]
    pub fn bound(self, text: RwSignal<String>) -> Self {
        let field: HtmlInputElement = self.0.clone().unchecked_into();
        self.live_value(move || text.get()).on("input", move |_| text.set(field.value()))
    }

    /// What is in a text field follows what the closure reads.
    #[must_use]
    pub fn live_value(self, text: impl Fn() -> String + 'static) -> Self {
        fn boxed(this: El, text: Box<dyn Fn() -> String>) -> El {
            let field: HtmlInputElement = this.0.clone().unchecked_into();
            follow(move || {
                let text = text();
                if field.value() != text {
                    field.set_value(&text);
                }
            });
            this
        }
        boxed(self, Box::new(text))
    }

    /// Whether a box is checked follows what the closure reads.
    #[must_use]
    pub fn live_check(self, checked: impl Fn() -> bool + 'static) -> Self {
        let field: HtmlInputElement = self.0.clone().unchecked_into();
        follow(move || field.set_checked(checked()));
        self
    }

    /// A box to check that shows a choice and changes it.
    #[must_use]
    pub fn bound_check(self, choice: RwSignal<bool>) -> Self {
        let field: HtmlInputElement = self.0.clone().unchecked_into();
        self.live_check(move || choice.get()).on("change", move |_| choice.set(field.checked()))
    }

    /// Puts it into the page in the place of all that is there.
    pub fn become_page(&self) {
        if let Some(body) = document().body() {
            body.set_text_content(None);
            let _ = Node::append_child(&body, &self.0);
        }
    }
}

/// A paragraph.
#[must_use]
pub fn p(class: &str, text: &str) -> El {
    el("p", class).text(text)
}

/// A link.
#[must_use]
pub fn link(class: &str, href: &str, text: &str) -> El {
    el("a", class).attr("href", href).text(text)
}

/// A button that is no submit button.
#[must_use]
pub fn button(class: &str, text: &str) -> El {
    el("button", class).attr("type", "button").text(text)
}

/// The heading of a page, which takes the focus when the page comes.
#[must_use]
pub fn heading(text: &str) -> El {
    el("h1", "").attr("tabindex", "-1").text(text)
}
