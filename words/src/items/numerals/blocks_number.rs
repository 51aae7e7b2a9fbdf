//! Base-ten blocks and their number.

sentences! {
    /// What the model says.
    pub enum Words(reader) {
        /// The question.
        Ask => {
            en: "What number do the blocks show?",
            es: "¿Qué número muestran los bloques?",
        }
        /// What the blocks are worth.
        Worth => {
            en: "Add what the blocks of each sort are worth.",
            es: "Suma lo que valen los bloques de cada tipo.",
        }
        /// Rods alone.
        OnlyTens { tens: i64 } => {
            en: format!("{tens} × 10 = {}", reader.whole(10 * tens)),
            es: format!("{tens} × 10 = {}", reader.whole(10 * tens)),
        }
        /// A wrong way: every block counted as one.
        CountedBlocks => {
            en: "That is how many blocks there are. A rod is worth 10.",
            es: "Eso es cuántos bloques hay. Una barra vale 10.",
        }
        /// A wrong way: tens and ones in each other's places.
        PlacesSwapped => {
            en: "Tens and ones changed places. Rods are tens, single cubes are ones.",
            es: "Las decenas y las unidades cambiaron de lugar. Las barras son decenas; los cubos sueltos, unidades.",
        }
        /// A wrong way: two digits written in the place of the ones.
        SideBySide => {
            en: "There are more than 9 cubes. Ten of them make another rod.",
            es: "Hay más de 9 cubos. Diez de ellos forman otra barra.",
        }
        /// A wrong way: the ten of the cubes forgotten.
        ForgotTen => {
            en: "Ten of the cubes make another ten. It is missing.",
            es: "Diez de los cubos forman otra decena. Falta esa decena.",
        }
    }
}
