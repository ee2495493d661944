use std::cmp::Ordering;
use std::ops::{Add, Div, Mul, Sub};

use super::Lang;

/// An exact fraction, always in lowest terms with a positive denominator.
///
/// Every mean, index and priority is one, so that results are equal on every machine and are
/// rounded once, where they are shown. The limits of an instrument ([`super::Limits`]) keep
/// numerators and denominators of a person's means and indices within 64 bits; a team's are made of
/// longer fractions (`team/exact.rs`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Ratio {
    num: i64,
    den: i64,
}

impl Ratio {
    /// Zero.
    pub const ZERO: Self = Self { num: 0, den: 1 };
    /// One.
    pub const ONE: Self = Self { num: 1, den: 1 };

    /// `num / den` in lowest terms. A denominator of zero gives zero: no figure of the method
    /// divides by zero, since an empty sum is never scored.
    #[must_use]
    pub const fn new(num: i64, den: i64) -> Self {
        if den == 0 {
            return Self::ZERO;
        }
        match shared(num, den) * den.signum() {
            1 => Self { num, den },
            divisor => Self { num: num / divisor, den: den / divisor },
        }
    }

    /// A whole number.
    #[must_use]
    pub const fn whole(number: i64) -> Self {
        Self { num: number, den: 1 }
    }

    /// `Σ w·x / Σ w`, reduced once. Zero if nothing weighs anything.
    #[must_use]
    pub fn weighted_mean(parts: impl Iterator<Item = (i64, Self)> + Clone) -> Self {
        let den = parts.clone().fold(1, |den, (_, part)| den / shared(den, part.den) * part.den);
        let (sum, weights) = parts.fold((0, 0), |(sum, weights), (weight, part)| {
            (sum + weight * part.num * (den / part.den), weights + weight)
        });
        Self::new(sum, den * weights)
    }

    /// The numerator in lowest terms.
    #[must_use]
    pub const fn num(self) -> i64 {
        self.num
    }

    /// The denominator in lowest terms, at least 1.
    #[must_use]
    pub const fn den(self) -> i64 {
        self.den
    }

    /// The largest whole number that is not above this.
    #[must_use]
    pub const fn floor(self) -> i64 {
        self.num.div_euclid(self.den)
    }

    /// The nearest whole number, the exact middle going up (§3).
    #[must_use]
    pub const fn round_half_up(self) -> i64 {
        (2 * self.num + self.den).div_euclid(2 * self.den)
    }

    /// The nearest whole number, the exact middle going down (§4).
    #[must_use]
    pub const fn round_half_down(self) -> i64 {
        -(self.den - 2 * self.num).div_euclid(2 * self.den)
    }

    /// Its digits with so many decimals, the exact middle going up (§3), with the decimal sign of
    /// the language and this sign before what is negative.
    #[must_use]
    pub fn decimal(self, places: u32, minus: &str, lang: Lang) -> String {
        let unit = 10_u64.pow(places);
        let scaled = (self * Self::whole(unit.cast_signed())).round_half_up();
        let sign = if scaled < 0 { minus } else { "" };
        let point = match lang {
            Lang::De => ',',
            Lang::En => '.',
        };
        let (whole, rest) = (scaled.unsigned_abs() / unit, scaled.unsigned_abs() % unit);
        let rest = rest.to_string();
        let zeros = "0".repeat((places as usize).saturating_sub(rest.len()));
        [sign, &whole.to_string(), &point.to_string(), &zeros, &rest].concat()
    }
}

/// The greatest common divisor.
const fn shared(a: i64, b: i64) -> i64 {
    let (mut a, mut b) = (a.unsigned_abs(), b.unsigned_abs());
    while b > 1 {
        (a, b) = (b, a % b);
    }
    if b == 1 { 1 } else { a.cast_signed() }
}

impl From<i64> for Ratio {
    fn from(number: i64) -> Self {
        Self::whole(number)
    }
}

impl Add for Ratio {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        let divisor = shared(self.den, other.den);
        let (left, right) = (other.den / divisor, self.den / divisor);
        Self::new(self.num * left + other.num * right, self.den * left)
    }
}

impl Sub for Ratio {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        self + Self { num: -other.num, den: other.den }
    }
}

impl Mul for Ratio {
    type Output = Self;
    fn mul(self, other: Self) -> Self {
        let (left, right) = (Self::new(self.num, other.den), Self::new(other.num, self.den));
        Self { num: left.num * right.num, den: left.den * right.den }
    }
}

impl Div for Ratio {
    type Output = Self;
    #[expect(
        clippy::suspicious_arithmetic_impl,
        reason = "to divide is to multiply by the inverse"
    )]
    fn div(self, other: Self) -> Self {
        self * Self::new(other.den, other.num)
    }
}

impl PartialOrd for Ratio {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Ratio {
    // Unfolded wherever figures are compared, it would be a hundredth of what a visitor downloads.
    #[cfg_attr(target_arch = "wasm32", inline(never))]
    fn cmp(&self, other: &Self) -> Ordering {
        let cross = |a: i64, b: i64| i128::from(a) * i128::from(b);
        cross(self.num, other.den).cmp(&cross(other.num, self.den))
    }
}
