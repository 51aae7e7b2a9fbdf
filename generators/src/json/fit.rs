//! What a type asks for, read from what is there.

use super::{
    access::{AsWritten, Inside, Variant},
    reader::{Fits, Reader, Stop},
};
use serde::{
    Deserializer,
    de::{Error, Expected, IntoDeserializer, Unexpected, Visitor, value::StringDeserializer},
    forward_to_deserialize_any,
};
use std::fmt;

/// The name by which `serde_json` asks for a value as it was written. It is private there and has not changed since
/// 2018; a test holds it.
pub(super) const AS_WRITTEN: &str = "$serde_json::private::RawValue";

impl fmt::Display for Stop {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        Ok(())
    }
}

impl std::error::Error for Stop {}

// Every way of saying why is dropped before it is built: the compiler then leaves out the words of all of them.
impl Error for Stop {
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

impl<'de> Deserializer<'de> for &mut Reader<'de> {
    type Error = Stop;

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
        let number = self.number()?;
        match number.parse() {
            Ok(number) => visitor.visit_u64(number),
            // No number of the product has a fraction.
            Err(_) => visitor.visit_i64(number.parse().map_err(|_| Stop)?),
        }
    }

    fn deserialize_u64<V: Visitor<'de>>(self, visitor: V) -> Fits<V::Value> {
        visitor.visit_u64(self.number()?.parse().map_err(|_| Stop)?)
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
        let value = visitor.visit_seq(Inside::of(self))?;
        self.leave(b']')?;
        Ok(value)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Fits<V::Value> {
        self.enter(b'{')?;
        let value = visitor.visit_map(Inside::of(self))?;
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
            let name: StringDeserializer<Stop> = self.text()?.into_deserializer();
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
