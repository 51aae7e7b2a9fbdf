//! What a browser remembers between visits that is no answer: the language, the class code, what is half typed.
//!
//! In `localStorage`, whose writes are done when they return: a tab may be gone before IndexedDB gets to them.

use web_sys::Storage;

/// What can be remembered.
#[derive(Clone, Copy)]
pub enum Remembered {
    /// The language chosen on the sign-in page.
    Locale,
    /// The class code last signed in with: a classroom's device stays in its class.
    ClassCode,
    /// What is typed and not submitted.
    Draft,
    /// How the screens of who is signed in are.
    Display,
    /// The browser was asked to keep what is stored.
    AskedToKeep,
    /// Which device this is, by chance.
    Device,
    /// When somebody last signed out: other tabs hear of it.
    SignedOut,
    /// Somebody has asked to sign out, and what the school said of it was not heard yet; empty once it was.
    SigningOut,
}

impl Remembered {
    const fn key(self) -> &'static str {
        match self {
            Self::Locale => "tenfold-locale",
            Self::ClassCode => "tenfold-class-code",
            Self::Draft => "tenfold-draft",
            Self::Display => "tenfold-display",
            Self::AskedToKeep => "tenfold-asked-to-keep",
            Self::Device => "tenfold-device",
            Self::SignedOut => "tenfold-signed-out",
            Self::SigningOut => "tenfold-signing-out",
        }
    }

    /// What was remembered.
    #[must_use]
    pub fn get(self) -> Option<String> {
        storage()?.get_item(self.key()).ok()?
    }

    /// Whether something else is remembered by now. Not where the browser was made to forget it.
    #[must_use]
    pub fn has_changed_since(self, before: Option<&str>) -> bool {
        self.get().is_some_and(|now| Some(&*now) != before)
    }

    /// Remembers; where the browser does not, nothing is lost but a convenience.
    pub fn set(self, value: &str) {
        if let Some(storage) = storage() {
            let _ = storage.set_item(self.key(), value);
        }
    }
}

fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok()?
}
