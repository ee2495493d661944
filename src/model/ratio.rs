use std::cmp::Ordering;
use std::ops::{Add, Div, Mul, Sub};

/// An exact fraction, always in lowest terms with a positive denominator.
///
/// Every mean, index and priority is one, so that results are equal on every machine and are
/// rounded once, where they are shown. The limits of an instrument ([`super::Limits`]) keep
/// numerators and denominators of every figure within 64 bits.
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
        let divisor = gcd(num.unsigned_abs(), den.unsigned_abs()).cast_signed();
        let sign = if den < 0 { -1 } else { 1 };
        Self { num: sign * num / divisor, den: sign * den / divisor }
    }

    /// A whole number.
    #[must_use]
    pub const fn whole(number: i64) -> Self {
        Self { num: number, den: 1 }
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

    /// The smallest whole number that is not below this.
    #[must_use]
    pub const fn ceil(self) -> i64 {
        -(-self.num).div_euclid(self.den)
    }

    /// The nearest whole number, the exact middle going up (§3).
    #[must_use]
    pub fn round_half_up(self) -> i64 {
        (self + Self::new(1, 2)).floor()
    }
}

const fn gcd(mut a: u64, mut b: u64) -> u64 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

impl From<i64> for Ratio {
    fn from(number: i64) -> Self {
        Self::whole(number)
    }
}

impl Add for Ratio {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        let shared = gcd(self.den.unsigned_abs(), other.den.unsigned_abs()).cast_signed();
        let (left, right) = (other.den / shared, self.den / shared);
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
    fn cmp(&self, other: &Self) -> Ordering {
        let cross = |a: i64, b: i64| i128::from(a) * i128::from(b);
        cross(self.num, other.den).cmp(&cross(other.num, self.den))
    }
}
