//! What a browser remembers between visits that is no work: the language, the class code.

use web_sys::Storage;

/// What can be remembered.
#[derive(Clone, Copy)]
pub enum Remembered {
    /// The language chosen on the sign-in page.
    Locale,
    /// The class code last signed in with: a classroom's device stays in its class.
    ClassCode,
}

impl Remembered {
    const fn key(self) -> &'static str {
        match self {
            Self::Locale => "tenfold-locale",
            Self::ClassCode => "tenfold-class-code",
        }
    }

    /// What was remembered.
    #[must_use]
    pub fn get(self) -> Option<String> {
        storage()?.get_item(self.key()).ok()?
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
