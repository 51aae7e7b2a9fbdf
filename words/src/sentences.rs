//! Sentences with every language beside the key.

/// Makes an enum of keys that can be said, each with its sentence in every language: one that a language lacks does not
/// compile. For the words of item models, a file a model; a sentence is a `&str` or a `String`.
///
/// ```text
/// sentences! {
///     /// What rounding says.
///     pub enum Words(reader) {
///         /// The question.
///         Ask { number: i64 } => {
///             en: format!("Round {} to the nearest ten.", reader.whole(number)),
///             es: format!("Redondea {} a la decena más cercana.", reader.whole(number)),
///         }
///     }
/// }
/// ```
macro_rules! sentences {
    (
        $(#[$about:meta])*
        pub enum $topic:ident($reader:ident) {
            $(
                $(#[$doc:meta])*
                $key:ident $({ $($field:ident: $type:ty),+ $(,)? })? => { en: $en:expr, es: $es:expr $(,)? }
            )+
        }
    ) => {
        $(#[$about])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum $topic {
            $(
                $(#[$doc])*
                $key $({$(
                    #[allow(missing_docs, reason = "a key's fields are the words of its sentence")]
                    $field: $type
                ),+})?
            ),+
        }

        impl $crate::Say for $topic {
            fn say(&self, $reader: $crate::Reader) -> String {
                match self.clone() {
                    $(Self::$key $({ $($field),+ })? => match $reader.locale {
                        $crate::Locale::En => String::from($en),
                        $crate::Locale::Es => String::from($es),
                    },)+
                }
            }
        }
    };
}
