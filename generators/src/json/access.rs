//! The insides of arrays, objects and variants, handed out one by one.

use super::{
    fit::AS_WRITTEN,
    reader::{Fits, Reader, Stop},
};
use serde::{
    Deserializer,
    de::{DeserializeSeed, EnumAccess, MapAccess, SeqAccess, VariantAccess, Visitor, value::BorrowedStrDeserializer},
};

/// What is between the brackets of an array or object.
pub(super) struct Inside<'a, 'de> {
    reader: &'a mut Reader<'de>,
    first: bool,
}

impl<'a, 'de> Inside<'a, 'de> {
    pub(super) fn of(reader: &'a mut Reader<'de>) -> Self {
        Self { reader, first: true }
    }
}

impl<'de> SeqAccess<'de> for Inside<'_, 'de> {
    type Error = Stop;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Fits<Option<T::Value>> {
        if self.reader.goes_on(b']', &mut self.first)? {
            seed.deserialize(&mut *self.reader).map(Some)
        } else {
            Ok(None)
        }
    }
}

impl<'de> MapAccess<'de> for Inside<'_, 'de> {
    type Error = Stop;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Fits<Option<K::Value>> {
        if self.reader.goes_on(b'}', &mut self.first)? {
            seed.deserialize(&mut *self.reader).map(Some)
        } else {
            Ok(None)
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Fits<V::Value> {
        self.reader.pass(b':')?;
        seed.deserialize(&mut *self.reader)
    }
}

/// A value as it was written, in the shape in which `serde_json` takes it.
pub(super) struct AsWritten<'de>(pub(super) Option<&'de str>);

impl<'de> MapAccess<'de> for AsWritten<'de> {
    type Error = Stop;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Fits<Option<K::Value>> {
        seed.deserialize(BorrowedStrDeserializer::new(AS_WRITTEN)).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Fits<V::Value> {
        seed.deserialize(BorrowedStrDeserializer::new(self.0.take().ok_or(Stop)?))
    }
}

/// A variant that has something in it: an object with one entry.
pub(super) struct Variant<'a, 'de>(pub(super) &'a mut Reader<'de>);

impl<'de> EnumAccess<'de> for Variant<'_, 'de> {
    type Error = Stop;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Fits<(V::Value, Self)> {
        let name = seed.deserialize(&mut *self.0)?;
        self.0.pass(b':')?;
        Ok((name, self))
    }
}

impl<'de> VariantAccess<'de> for Variant<'_, 'de> {
    type Error = Stop;

    fn unit_variant(self) -> Fits<()> {
        self.0.pass_word("null")
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
