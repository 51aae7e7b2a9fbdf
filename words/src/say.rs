//! From a key to its sentence.

use crate::Reader;

/// A key that can be said: the only way from a program to a sentence.
pub trait Say {
    /// The sentence in the reader's language, without a line break at its end.
    fn say(&self, reader: Reader) -> String;
}

/// Lets the keys of a topic be said by the functions of the same topic in every locale.
macro_rules! say {
    ($topic:ident: $($key:ty => $function:ident),+ $(,)?) => {$(
        impl $crate::Say for $key {
            fn say(&self, reader: $crate::Reader) -> String {
                match reader.locale {
                    $crate::Locale::En => $crate::en::$topic::$function(self, reader),
                    $crate::Locale::Es => $crate::es::$topic::$function(self, reader),
                }
            }
        }
    )+};
}
