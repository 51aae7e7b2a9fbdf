//! Which of the stored encodings a browser gets.

/// An encoding that files are stored in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// Smallest; browsers ask for it over https and on localhost only.
    Brotli,
    /// For plain http, which is what a school's network has.
    Gzip,
    /// As it is.
    Identity,
}

impl Encoding {
    /// The ending of the stored file's name.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Brotli => ".br",
            Self::Gzip => ".gz",
            Self::Identity => "",
        }
    }

    /// Its name in `Content-Encoding`.
    pub fn name(self) -> Option<&'static str> {
        match self {
            Self::Brotli => Some("br"),
            Self::Gzip => Some("gzip"),
            Self::Identity => None,
        }
    }
}

/// The best encoding for an `Accept-Encoding` (RFC 9110, 12.5.3): the highest quality, and of equals the smallest.
/// Where nothing is acceptable the file is sent as it is.
pub fn best(accept: &str) -> Encoding {
    let quality = |names: &[&str]| {
        accept.split(',').filter_map(weighed).find(|(name, _)| names.contains(name)).map(|(_, quality)| quality)
    };
    let any = quality(&["*"]);
    [
        (Encoding::Brotli, quality(&["br"]).or(any).unwrap_or(0)),
        (Encoding::Gzip, quality(&["gzip", "x-gzip"]).or(any).unwrap_or(0)),
        // Always acceptable unless it is refused, and never wished for unless it is named.
        (Encoding::Identity, quality(&["identity"]).or(any.filter(|quality| *quality == 0)).unwrap_or(UNNAMED)),
    ]
    .into_iter()
    .filter(|(_, quality)| *quality > 0)
    .reduce(|best, next| if next.1 > best.1 { next } else { best })
    .map_or(Encoding::Identity, |(encoding, _)| encoding)
}

/// Less than the least quality that can be named.
const UNNAMED: u16 = 1;

/// A name with its quality in thousandths, doubled so that [`UNNAMED`] fits below.
fn weighed(part: &str) -> Option<(&str, u16)> {
    let (name, parameters) = part.split_once(';').unwrap_or((part, ""));
    let quality = match parameters.trim().strip_prefix("q=") {
        Some(quality) => quality.trim().parse::<f32>().ok().filter(|quality| (0.0..=1.0).contains(quality))?,
        None => 1.0,
    };
    Some((name.trim(), (quality * 2000.0).round() as u16))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_that_is_accepted() {
        let cases = [
            ("gzip, deflate, br, zstd", Encoding::Brotli),
            ("gzip, deflate", Encoding::Gzip),
            ("", Encoding::Identity),
            ("br;q=0, gzip", Encoding::Gzip),
            ("br;q=0,gzip;q=0", Encoding::Identity),
            ("br; q=0.5, gzip; q=0.8", Encoding::Gzip),
            ("br;q=0.001", Encoding::Brotli),
            ("*", Encoding::Brotli),
            ("*;q=0", Encoding::Identity),
            ("*;q=0, gzip", Encoding::Gzip),
            ("br;q=0, *", Encoding::Gzip),
            ("identity, gzip;q=0.5", Encoding::Identity),
            ("identity;q=0, gzip;q=0.1", Encoding::Gzip),
            ("identity;q=0", Encoding::Identity),
            ("br;q=x, ;;, gzip", Encoding::Gzip),
        ];
        for (accept, encoding) in cases {
            assert_eq!(best(accept), encoding, "{accept}");
        }
    }
}
