//! What an item shows: words, mathematics and the place for the answer, as data that every surface draws in its way.

use serde::{Deserialize, Serialize};

/// The whole of what is asked, in reading order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Prompt(pub Vec<Part>);

/// A piece of a prompt.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// A sentence in the reader's language.
    Words(String),
    /// A row of mathematics, left to right in every language.
    Math(Vec<Math>),
}

/// A piece of a row of mathematics.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Math {
    /// A number as the reader's school writes it.
    Number(String),
    /// An operator or a relation: `×`, `=`.
    Operator(char),
    /// Where the answer goes.
    Blank,
}

/// What a blank is in plain text.
const BLANK: &str = "?";

impl Prompt {
    /// The prompt as plain text, one line a part, as a person would read it; a blank is a question mark.
    #[must_use]
    pub fn text(&self) -> String {
        self.written(BLANK)
    }

    /// The prompt as plain text with something in the place of the blank: `7 × 8 = 56`.
    #[must_use]
    pub fn written(&self, in_blank: &str) -> String {
        let lines: Vec<String> = self.0.iter().map(|part| part.written(in_blank)).collect();
        lines.join("\n")
    }

    /// Whether a row of mathematics holds the place for the answer; otherwise it stands below the prompt.
    #[must_use]
    pub fn has_blank(&self) -> bool {
        self.0.iter().any(|part| matches!(part, Part::Math(row) if row.contains(&Math::Blank)))
    }
}

impl Part {
    fn written(&self, in_blank: &str) -> String {
        match self {
            Self::Words(sentence) => sentence.clone(),
            Self::Math(row) => {
                let pieces: Vec<String> = row
                    .iter()
                    .map(|piece| match piece {
                        Math::Number(number) => number.clone(),
                        Math::Operator(sign) => sign.to_string(),
                        Math::Blank => in_blank.to_owned(),
                    })
                    .collect();
                pieces.join(" ")
            }
        }
    }
}
