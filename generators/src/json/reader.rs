//! The marks of JSON: brackets, words, numbers, texts.

/// What [`Reader::peek`] says where nothing is left; JSON has no such byte outside of its texts.
pub(super) const END: u8 = 0;

/// Deeper than anything that the product says.
const DEEPEST: u8 = 64;

/// The text is not JSON here, or not of the shape that is wanted; where, the reader knows.
#[derive(Debug)]
pub(super) struct Stop;

pub(super) type Fits<T> = Result<T, Stop>;

/// A text and how far it has been read.
pub(super) struct Reader<'de> {
    text: &'de str,
    at: usize,
    depth: u8,
}

impl<'de> Reader<'de> {
    pub(super) fn new(text: &'de str) -> Self {
        Self { text, at: 0, depth: 0 }
    }

    /// How many bytes have been read: always between two characters.
    pub(super) fn position(&self) -> usize {
        self.at
    }

    pub(super) fn is_at_end(&self) -> bool {
        self.at == self.text.len()
    }

    fn byte(&self) -> u8 {
        self.text.as_bytes().get(self.at).copied().unwrap_or(END)
    }

    /// The next byte that is no white space.
    pub(super) fn peek(&mut self) -> u8 {
        while matches!(self.byte(), b' ' | b'\n' | b'\r' | b'\t') {
            self.at += 1;
        }
        self.byte()
    }

    /// Passes a mark that has to be next.
    pub(super) fn pass(&mut self, mark: u8) -> Fits<()> {
        if self.peek() != mark {
            return Err(Stop);
        }
        self.at += 1;
        Ok(())
    }

    pub(super) fn pass_word(&mut self, word: &str) -> Fits<()> {
        self.peek();
        if !self.text[self.at..].starts_with(word) {
            return Err(Stop);
        }
        self.at += word.len();
        Ok(())
    }

    /// Goes into an array or object.
    pub(super) fn enter(&mut self, opening: u8) -> Fits<()> {
        self.pass(opening)?;
        self.depth += 1;
        if self.depth > DEEPEST { Err(Stop) } else { Ok(()) }
    }

    pub(super) fn leave(&mut self, closing: u8) -> Fits<()> {
        self.depth -= 1;
        self.pass(closing)
    }

    /// Whether another entry follows before the closing bracket; passes the comma between two.
    pub(super) fn goes_on(&mut self, closing: u8, first: &mut bool) -> Fits<bool> {
        let first = std::mem::take(first);
        if self.peek() == closing {
            return Ok(false);
        }
        if !first {
            self.pass(b',')?;
            if self.peek() == closing {
                return Err(Stop);
            }
        }
        Ok(true)
    }

    /// A number as it is written.
    pub(super) fn number(&mut self) -> Fits<&'de str> {
        self.peek();
        let from = self.at;
        self.passes(b'-');
        // A zero stands alone: `01` is no number, its 1 fails whoever reads on.
        if !self.passes(b'0') {
            self.digits()?;
        }
        if self.passes(b'.') {
            self.digits()?;
        }
        if self.passes(b'e') || self.passes(b'E') {
            let _ = self.passes(b'+') || self.passes(b'-');
            self.digits()?;
        }
        Ok(&self.text[from..self.at])
    }

    fn passes(&mut self, byte: u8) -> bool {
        let is_next = self.byte() == byte;
        self.at += usize::from(is_next);
        is_next
    }

    fn digits(&mut self) -> Fits<()> {
        let from = self.at;
        while self.byte().is_ascii_digit() {
            self.at += 1;
        }
        if self.at == from { Err(Stop) } else { Ok(()) }
    }

    /// A text, its escapes undone.
    pub(super) fn text(&mut self) -> Fits<String> {
        self.pass(b'"')?;
        let mut text = String::new();
        loop {
            let rest = &self.text[self.at..];
            let plain = rest.bytes().position(|byte| byte < b' ' || byte == b'"' || byte == b'\\').ok_or(Stop)?;
            text.push_str(&rest[..plain]);
            self.at += plain;
            if self.passes(b'"') {
                return Ok(text);
            }
            text.push(self.escaped()?);
        }
    }

    /// A backslash and what it stands for.
    fn escaped(&mut self) -> Fits<char> {
        if !self.passes(b'\\') {
            return Err(Stop);
        }
        let character = match self.byte() {
            kind @ (b'"' | b'\\' | b'/') => kind.into(),
            b'n' => '\n',
            b't' => '\t',
            b'r' => '\r',
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'u' => return self.unicode(),
            _ => return Err(Stop),
        };
        self.at += 1;
        Ok(character)
    }

    /// `u` and a UTF-16 unit, or two of them for a character outside of the first plane.
    fn unicode(&mut self) -> Fits<char> {
        let unit = self.unit()?;
        if !(0xd800..0xdc00).contains(&unit) {
            return char::from_u32(unit).ok_or(Stop);
        }
        if !self.passes(b'\\') {
            return Err(Stop);
        }
        let low = self.unit()?.checked_sub(0xdc00).filter(|low| *low < 0x400).ok_or(Stop)?;
        char::from_u32(0x1_0000 + ((unit - 0xd800) << 10) + low).ok_or(Stop)
    }

    fn unit(&mut self) -> Fits<u32> {
        if !self.passes(b'u') {
            return Err(Stop);
        }
        let digits = self.text.get(self.at..self.at + 4).ok_or(Stop)?;
        if !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return Err(Stop);
        }
        self.at += 4;
        u32::from_str_radix(digits, 16).map_err(|_| Stop)
    }

    /// Passes a value, whatever it is; it as it was written.
    pub(super) fn skip(&mut self) -> Fits<&'de str> {
        let kind = self.peek();
        let from = self.at;
        match kind {
            b'"' => drop(self.text()?),
            b'{' => self.skip_inside(kind, b'}')?,
            b'[' => self.skip_inside(kind, b']')?,
            b't' => self.pass_word("true")?,
            b'f' => self.pass_word("false")?,
            b'n' => self.pass_word("null")?,
            _ => drop(self.number()?),
        }
        Ok(&self.text[from..self.at])
    }

    fn skip_inside(&mut self, opening: u8, closing: u8) -> Fits<()> {
        self.enter(opening)?;
        let mut first = true;
        while self.goes_on(closing, &mut first)? {
            if closing == b'}' {
                self.text()?;
                self.pass(b':')?;
            }
            self.skip()?;
        }
        self.leave(closing)
    }
}
