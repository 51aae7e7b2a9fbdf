//! How a server without a school gets one: with a key that it prints when it starts, and that works once.

use crate::problem::ApiError;
use mastery::ticket::hex;
use std::sync::{Arc, Mutex, PoisonError};
use words::problems::Problem;

/// The key, as long as there is no school. It is kept nowhere: another start makes another.
#[derive(Clone, Default)]
pub struct Beginning(Arc<Mutex<Option<String>>>);

impl Beginning {
    /// With a new key.
    ///
    /// # Errors
    /// When the machine gives no random numbers.
    pub fn new() -> Result<Self, getrandom::Error> {
        let mut key = [0; 16];
        getrandom::fill(&mut key)?;
        Ok(Self(Arc::new(Mutex::new(Some(hex(&key))))))
    }

    /// The key to print, if there is one.
    #[must_use]
    pub fn key(&self) -> Option<String> {
        self.lock().clone()
    }

    /// Takes the key, so that nobody else begins with it.
    ///
    /// # Errors
    /// [`Problem::BeginRefused`] when it is not the key.
    pub fn take(&self, typed: &str) -> Result<Taken, ApiError> {
        let mut key = self.lock();
        let fits = key.as_ref().is_some_and(|key| {
            // In the same time for every key of this length.
            key.len() == typed.len() && key.bytes().zip(typed.bytes()).fold(0, |differs, (a, b)| differs | (a ^ b)) == 0
        });
        let taken = key.take_if(|_| fits).ok_or(Problem::BeginRefused)?;
        Ok(Taken { beginning: self.clone(), key: Some(taken) })
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Option<String>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A key that is being used. It is given back when nothing came of it.
pub struct Taken {
    beginning: Beginning,
    key: Option<String>,
}

impl Taken {
    /// Something came of it: the key is spent.
    pub fn spend(mut self) {
        self.key = None;
    }
}

impl Drop for Taken {
    fn drop(&mut self) {
        if let Some(key) = self.key.take() {
            *self.beginning.lock() = Some(key);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_works_once_unless_nothing_came_of_it() {
        let beginning = Beginning::new().expect("random numbers");
        let key = beginning.key().expect("a key");
        assert!(beginning.take("").is_err() && beginning.take(&key[1..]).is_err());
        drop(beginning.take(&key).expect("it fits"));
        let taken = beginning.take(&key).expect("given back");
        assert!(beginning.take(&key).is_err(), "it is being used");
        taken.spend();
        assert!(beginning.take(&key).is_err() && beginning.key().is_none());
        assert!(Beginning::default().take("").is_err(), "there is a school");
    }
}
