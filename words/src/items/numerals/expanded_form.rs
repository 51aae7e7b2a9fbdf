//! A number taken apart by its places.

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// Every place has a part.
        Places => {
            en: "Each part has a place of its own: put their first digits there.",
            es: "Cada parte tiene su propio lugar: pon allí su primera cifra.",
        }
        /// Some place has none.
        PlacesWithGap => {
            en: "Each part has a place of its own. A place without a part gets a 0.",
            es: "Cada parte tiene su propio lugar. Un lugar sin parte lleva un 0.",
        }
        /// A wrong way: a place without a part left out.
        ZeroLeftOut => {
            en: "A place is missing. Where there is no part, a 0 holds the place.",
            es: "Falta un lugar. Donde no hay parte, un 0 guarda el lugar.",
        }
        /// A wrong way: the parts written side by side.
        SideBySide => {
            en: "The parts were written side by side. They are added: each digit goes into its place.",
            es: "Las partes se escribieron una al lado de otra. Se suman: cada cifra va a su lugar.",
        }
        /// A wrong way: the last part forgotten.
        LeftOut { part: i64 } => {
            en: format!("The part {} is missing.", reader.whole(part)),
            es: format!("Falta la parte {}.", reader.whole(part)),
        }
    }
}
