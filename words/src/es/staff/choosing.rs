//! Qué objetivos tiene una clase.

use crate::{Reader, staff::Choosing};

pub(crate) fn choosing(key: &Choosing, _: Reader) -> String {
    let text = match key {
        Choosing::Shown { count: 1 } => "1 objetivo",
        Choosing::Shown { count } => return format!("{count} objetivos"),
        Choosing::TakeInThis { what } => return format!("Añadir: {what}"),
        Choosing::TakeOutThis { what } => return format!("Quitar: {what}"),
        Choosing::EarlierThis { what } => return format!("Antes: {what}"),
        Choosing::LaterThis { what } => return format!("Después: {what}"),
        Choosing::TakenIn { what } => return format!("«{what}» está al final del camino de la clase."),
        Choosing::TakenOut { what } => {
            return format!("«{what}» ya no está en la clase. Lo que hicieron los estudiantes se conserva.");
        }
        Choosing::Moved { what, place, of } => return format!("«{what}» es el número {place} de {of}."),
        Choosing::More => "Añadir del catálogo",
        Choosing::Catalogue => "Catálogo",
        Choosing::CatalogueHint => {
            "Objetivos que vienen con Tenfold. Lo que añadas queda al final del camino de la clase, y allí lo puedes cambiar."
        }
        Choosing::Find => "Buscar",
        Choosing::Grade => "Grado",
        Choosing::EveryGrade => "Todos los grados",
        Choosing::NoneShown => "El catálogo no tiene ese objetivo. Busca otra palabra, o en todos los grados.",
        Choosing::TakeIn => "Añadir",
        Choosing::InClass => "En la clase",
        Choosing::TakeOut => "Quitar",
        Choosing::Earlier => "Antes",
        Choosing::Later => "Después",
        Choosing::Undo => "Deshacer",
        Choosing::Undone => "Está como antes.",
    };
    text.to_owned()
}
