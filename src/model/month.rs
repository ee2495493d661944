/// A month of the calendar, from January 2020 on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month(u16);

impl Month {
    /// How many months there are: as many as a result code can carry.
    pub const COUNT: u16 = 4095;
    const FIRST_YEAR: u16 = 2020;
    /// January 2020.
    pub const FIRST: Self = Self(0);
    /// 1 January 2020, counted from 1 January 1970.
    const FIRST_DAY: u32 = 18_262;

    /// The month of a year, 1..=12. `None` for any other number, and before 2020.
    #[must_use]
    pub const fn new(year: u16, month: u8) -> Option<Self> {
        let (Some(years), 1..=12) = (year.checked_sub(Self::FIRST_YEAR), month) else {
            return None;
        };
        match years.checked_mul(12) {
            Some(months) => Self::from_count(months.saturating_add(month as u16 - 1)),
            None => None,
        }
    }

    /// The month so many months after January 2020; `None` beyond what a result code can carry.
    #[must_use]
    pub const fn from_count(count: u16) -> Option<Self> {
        if count < Self::COUNT { Some(Self(count)) } else { None }
    }

    /// The month of a day, counted from 1 January 1970. `None` outside the months that there are.
    #[must_use]
    pub fn of_day(day: u32) -> Option<Self> {
        let mut rest = day.checked_sub(Self::FIRST_DAY)?;
        (0..Self::COUNT).map(Self).find(|month| {
            let days = month.days();
            let is_past = rest >= days;
            rest = rest.saturating_sub(days);
            !is_past
        })
    }

    /// How many days it has.
    fn days(self) -> u32 {
        let year = self.year();
        let is_leap =
            year.is_multiple_of(4) && !year.is_multiple_of(100) || year.is_multiple_of(400);
        match self.month() {
            2 => 28 + u32::from(is_leap),
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        }
    }

    /// Months since January 2020, below [`Self::COUNT`].
    #[must_use]
    pub const fn count(self) -> u16 {
        self.0
    }

    /// The year, at least 2020.
    #[must_use]
    pub const fn year(self) -> u16 {
        Self::FIRST_YEAR + self.0 / 12
    }

    /// The month of the year, 1..=12.
    #[must_use]
    pub const fn month(self) -> u8 {
        (self.0 % 12) as u8 + 1
    }
}
