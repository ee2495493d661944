use std::rc::Rc;

use super::{Agenda, Instrument, Origin, Past, Scores, Sheet, Targets, Team, TeamResult, score};

/// Everything that somebody works with at the desk: what must outlast a crash, and a look back at the
/// report. A value: the desk makes a new one of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Work {
    /// The result that the desk was opened with, if any.
    pub own: Option<Sheet>,
    /// Whose result that is.
    pub origin: Origin,
    /// The plan for that result; there is one wherever there is a result.
    pub agenda: Option<Agenda>,
    /// Earlier results to compare with.
    pub past: Past,
    /// Those whose results are looked at together.
    pub team: Team,
    /// The result of a team that came by its link, looked at in place of one's own team.
    pub received: Option<Rc<TeamResult>>,
}

impl Work {
    /// The work with a result and the plan that is proposed for it.
    #[must_use]
    pub fn new(instrument: &Instrument, own: Option<Sheet>, origin: Origin) -> Self {
        let agenda = own.as_ref().map(|sheet| {
            let scores = score(instrument, &sheet.answers, &sheet.scope);
            Agenda::new(instrument, &scores, Targets::good_practice(instrument))
        });
        let (past, team) = (Past::default(), Team::default());
        Self { own, origin, agenda, past, team, received: None }
    }

    /// What the result comes to.
    #[must_use]
    pub fn scores(&self, instrument: &Instrument) -> Option<Scores> {
        let sheet = self.own.as_ref()?;
        Some(score(instrument, &sheet.answers, &sheet.scope))
    }
}
