//! Reading JSON that either fits or does not.
//!
//! `serde_json`'s own way can say, for each type and each field, what was found where what was expected; here nobody
//! reads that, and it is a tenth of the student's bundle. This reader's only error is "it does not fit".

use serde::{
    Deserializer,
    de::{
        DeserializeOwned, DeserializeSeed, EnumAccess, Error, Expected, IntoDeserializer, MapAccess, SeqAccess,
        Unexpected, VariantAccess, Visitor,
        value::{BorrowedStrDeserializer, StringDeserializer},
    },
    forward_to_deserialize_any,
};
use std::fmt;

/// Reads a type from its JSON; none where it does not fit.
#[must_use]
pub fn read<T: DeserializeOwned>(text: &str) -> Option<T> {
    let mut reader = Reader { text, at: 0, depth: 0 };
    let value = T::deserialize(&mut reader).ok()?;
    (reader.peek() == END).then_some(value)
}

/// It does not fit.
#[derive(Debug)]
struct Misfit;

impl fmt::Display for Misfit {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        Ok(())
    }
}

impl std::error::Error for Misfit {}

impl Error for Misfit {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }

    fn invalid_type(_: Unexpected<'_>, _: &dyn Expected) -> Self {
        Self
    }

    fn invalid_value(_: Unexpected<'_>, _: &dyn Expected) -> Self {
        Self
    }

    fn invalid_length(_: usize, _: &dyn Expected) -> Self {
        Self
    }

    fn unknown_variant(_: &str, _: &'static [&'static str]) -> Self {
        Self
    }

    fn unknown_field(_: &str, _: &'static [&'static str]) -> Self {
        Self
    }

    fn missing_field(_: &'static str) -> Self {
        Self
    }

    fn duplicate_field(_: &'static str) -> Self {
        Self
    }
}

type Fits<T> = Result<T, Misfit>;

/// What [`Reader::peek`] says where nothing is left: a byte that JSON does not have outside of its texts.
const END: u8 = 0;

/// Deeper than anything that the school says.
const DEEPEST: u8 = 64;

/// The name by which `serde_json` asks for a value as it was written.
const AS_WRITTEN: &str = "$serde_json::private::RawValue";

struct Reader<'de> {
    text: &'de str,
    at: usize,
    depth: u8,
}

impl<'de> Reader<'de> {
    /// The next byte that is no white space.
    fn peek(&mut self) -> u8 {
        loop {
            match self.text.as_bytes().get(self.at) {
                Some(b' ' | b'\n' | b'\r' | b'\t') => self.at += 1,
                Some(&byte) => return byte,
                None => return END,
            }
        }
    }

    /// Passes a byte that has to be next.
    fn pass(&mut self, byte: u8) -> Fits<()> {
        if self.peek() != byte {
            return Err(Misfit);
        }
        self.at += 1;
        Ok(())
    }

    /// Passes a byte if it is next.
    fn passes(&mut self, byte: u8) -> bool {
        self.pass(byte).is_ok()
    }

    fn pass_word(&mut self, word: &str) -> Fits<()> {
        self.peek();
        if !self.text[self.at..].starts_with(word) {
            return Err(Misfit);
        }
        self.at += word.len();
        Ok(())
    }

    /// Goes into an array or object.
    fn enter(&mut self, opening: u8) -> Fits<()> {
        self.pass(opening)?;
        self.depth += 1;
        if self.depth > DEEPEST { Err(Misfit) } else { Ok(()) }
    }

    fn leave(&mut self, closing: u8) -> Fits<()> {
        self.depth -= 1;
        self.pass(closing)
    }

    fn number(&mut self) -> &'de str {
        self.peek();
        let rest = &self.text[self.at..];
        let length =
            rest.bytes().take_while(|byte| matches!(byte, b'0'..=b'9' | b'-' | b'+' | b'.' | b'e' | b'E')).count();
        self.at += length;
        &rest[..length]
    }

    fn text(&mut self) -> Fits<String> {
        self.pass(b'"')?;
        let mut text = String::new();
        loop {
            let rest = &self.text[self.at..];
            let plain = rest.find(['"', '\\']).ok_or(Misfit)?;
            text.push_str(&rest[..plain]);
            self.at += plain + 1;
            if rest.as_bytes()[plain] == b'"' {
                return Ok(text);
            }
            text.push(self.escaped()?);
        }
    }

    /// What follows a backslash.
    fn escaped(&mut self) -> Fits<char> {
        let kind = *self.text.as_bytes().get(self.at).ok_or(Misfit)?;
        self.at += 1;
        Ok(match kind {
            b'"' | b'\\' | b'/' => kind.into(),
            b'n' => '\n',
            b't' => '\t',
            b'r' => '\r',
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'u' => {
                let unit = self.unit()?;
                if !(0xd800..0xdc00).contains(&unit) {
                    return char::from_u32(unit).ok_or(Misfit);
                }
                self.pass_word("\\u")?;
                let low = self.unit()?.checked_sub(0xdc00).filter(|low| *low < 0x400).ok_or(Misfit)?;
                char::from_u32(0x1_0000 + ((unit - 0xd800) << 10) + low).ok_or(Misfit)?
            }
            _ => return Err(Misfit),
        })
    }

    fn unit(&mut self) -> Fits<u32> {
        let digits = self.text.get(self.at..self.at + 4).ok_or(Misfit)?;
        self.at += 4;
        u32::from_str_radix(digits, 16).map_err(|_| Misfit)
    }

    /// Passes a value, whatever it is; it as it was written.
    fn skip(&mut self) -> Fits<&'de str> {
        let first = self.peek();
        let from = self.at;
        match first {
            b'"' => drop(self.text()?),
            b'{' | b'[' => {
                let object = first == b'{';
                let closing = if object { b'}' } else { b']' };
                self.enter(first)?;
                while self.peek() != closing {
                    if object {
                        self.text()?;
                        self.pass(b':')?;
                    }
                    self.skip()?;
                    if !self.passes(b',') {
                        break;
                    }
                }
                self.leave(closing)?;
            }
            b't' => self.pass_word("true")?,
            b'f' => self.pass_word("false")?,
            b'n' => self.pass_word("null")?,
            _ if self.number().is_empty() => return Err(Misfit),
            _ => {}
        }
        Ok(&self.text[from..self.at])
    }
}

impl<'de> Deserializer<'de> for &mut Reader<'de> {
    type Error = Misfit;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Fits<V::Value> {
        match self.peek() {
            b'"' => self.deserialize_string(visitor),
            b'{' => self.deserialize_map(visitor),
            b'[' => self.deserialize_seq(visitor),
            b't' | b'f' => self.deserialize_bool(visitor),
            b'n' => self.deserialize_unit(visitor),
            _ => self.deserialize_i64(visitor),
        }
    }

    // Each of these asks a visitor for one thing only: what it could do with others is then not built in.

    fn deserialize_i64<V: Visitor<'de>>(self, visitor: V) -> Fits<V::Value> {
        let number = self.number();
        match number.parse() {
            Ok(number) => visitor.visit_u64(number),
            // No number that the school says has a fraction.
            Err(_) => visitor.visit_i64(number.parse().map_err(|_| Misfit)?),
        }
    }

    fn deserialize_u64<V: Visitor<'de>>(self, visitor: V) -> Fits<V::Value> {
        visitor.visit_u64(self.number().parse().map_err(|_| Misfit)?)
    }

    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Fits<V::Value> {
        self.deserialize_u64(visitor)
    }

    fn deserialize_u16<V: Visitor<'de>>(self, visitor: V) -> Fits<V::Value> {
        self.deserialize_u64(visitor)
    }

    fn deserialize_u8<V: Visitor<'de>>(self, visitor: V) -> Fits<V::Value> {
        self.deserialize_u64(visitor)
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Fits<V::Value> {
        let value = self.peek() == b't';
        self.pass_word(if value { "true" } else { "false" })?;
        visitor.visit_bool(value)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Fits<V::Value> {
        visitor.visit_string(self.text()?)
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Fits<V::Value> {
        self.deserialize_string(visitor)
    }

    fn deserialize_char<V: Visitor<'de>>(self, visitor: V) -> Fits<V::Value> {
        self.deserialize_string(visitor)
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Fits<V::Value> {
        visitor.visit_str(&self.text()?)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Fits<V::Value> {
        self.skip()?;
        visitor.visit_unit()
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Fits<V::Value> {
        self.pass_word("null")?;
        visitor.visit_unit()
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Fits<V::Value> {
        if self.peek() == b'n' {
            self.pass_word("null")?;
            visitor.visit_none()
        } else {
            visitor.visit_some(self)
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Fits<V::Value> {
        if name == AS_WRITTEN {
            return visitor.visit_map(AsWritten(Some(self.skip()?)));
        }
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Fits<V::Value> {
        self.enter(b'[')?;
        let value = visitor.visit_seq(Inside { reader: self, first: true })?;
        self.leave(b']')?;
        Ok(value)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Fits<V::Value> {
        self.enter(b'{')?;
        let value = visitor.visit_map(Inside { reader: self, first: true })?;
        self.leave(b'}')?;
        Ok(value)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Fits<V::Value> {
        self.deserialize_map(visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Fits<V::Value> {
        if self.peek() == b'"' {
            let name: StringDeserializer<Misfit> = self.text()?.into_deserializer();
            return visitor.visit_enum(name);
        }
        self.enter(b'{')?;
        let value = visitor.visit_enum(Variant(self))?;
        self.leave(b'}')?;
        Ok(value)
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i128 u128 f32 f64 bytes byte_buf unit_struct tuple tuple_struct
    }
}

/// What is between the brackets of an array or object.
struct Inside<'a, 'de> {
    reader: &'a mut Reader<'de>,
    first: bool,
}

impl Inside<'_, '_> {
    /// Whether something follows.
    fn goes_on(&mut self, closing: u8) -> Fits<bool> {
        if self.reader.peek() == closing {
            return Ok(false);
        }
        if !std::mem::take(&mut self.first) {
            self.reader.pass(b',')?;
        }
        Ok(true)
    }
}

impl<'de> SeqAccess<'de> for Inside<'_, 'de> {
    type Error = Misfit;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Fits<Option<T::Value>> {
        if self.goes_on(b']')? { seed.deserialize(&mut *self.reader).map(Some) } else { Ok(None) }
    }
}

impl<'de> MapAccess<'de> for Inside<'_, 'de> {
    type Error = Misfit;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Fits<Option<K::Value>> {
        if self.goes_on(b'}')? { seed.deserialize(&mut *self.reader).map(Some) } else { Ok(None) }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Fits<V::Value> {
        self.reader.pass(b':')?;
        seed.deserialize(&mut *self.reader)
    }
}

/// A value as it was written, in the shape in which `serde_json` takes it.
struct AsWritten<'de>(Option<&'de str>);

impl<'de> MapAccess<'de> for AsWritten<'de> {
    type Error = Misfit;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Fits<Option<K::Value>> {
        seed.deserialize(BorrowedStrDeserializer::new(AS_WRITTEN)).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Fits<V::Value> {
        seed.deserialize(BorrowedStrDeserializer::new(self.0.take().ok_or(Misfit)?))
    }
}

/// A variant that has something in it: an object with one entry.
struct Variant<'a, 'de>(&'a mut Reader<'de>);

impl<'de> EnumAccess<'de> for Variant<'_, 'de> {
    type Error = Misfit;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Fits<(V::Value, Self)> {
        let name = seed.deserialize(&mut *self.0)?;
        self.0.pass(b':')?;
        Ok((name, self))
    }
}

impl<'de> VariantAccess<'de> for Variant<'_, 'de> {
    type Error = Misfit;

    fn unit_variant(self) -> Fits<()> {
        self.0.skip().map(drop)
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Fits<T::Value> {
        seed.deserialize(self.0)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Fits<V::Value> {
        self.0.deserialize_seq(visitor)
    }

    fn struct_variant<V: Visitor<'de>>(self, _: &'static [&'static str], visitor: V) -> Fits<V::Value> {
        self.0.deserialize_map(visitor)
    }
}
