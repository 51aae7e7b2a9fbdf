//! A key on its way through a tab.

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

/// A key as it is kept and sent, read only by the judge: who never looks inside carries no code for it.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub struct WrittenKey(Box<RawValue>);

impl PartialEq for WrittenKey {
    fn eq(&self, other: &Self) -> bool {
        self.0.get() == other.0.get()
    }
}

impl Eq for WrittenKey {}

#[cfg(feature = "items")]
mod written {
    use super::WrittenKey;
    use crate::{
        answers::Key,
        json::{self, Misfit},
    };

    impl From<&Key> for WrittenKey {
        fn from(key: &Key) -> Self {
            // Keys are texts and lists of texts, which JSON always holds.
            Self(serde_json::value::to_raw_value(key).unwrap_or_default())
        }
    }

    impl WrittenKey {
        /// The key.
        ///
        /// # Errors
        /// Where it is none.
        pub fn read(&self) -> Result<Key, Misfit> {
            json::read(self.0.get())
        }
    }
}
