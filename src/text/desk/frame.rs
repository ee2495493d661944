use super::Phrase;
use crate::model::{Lang, Scene};
use crate::text::{de, en};

/// What stands around every scene.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the texts say what each is")]
pub enum Frame {
    Title,
    Scenes,
    Plan,
    Team,
    Time,
    Group,
    Paper,
    Keep,
    Workshop,
    ToReport,
    ToCheck,
}

impl Phrase for Frame {
    fn said(self, lang: Lang) -> &'static str {
        match lang {
            Lang::De => de::desk::frame(self),
            Lang::En => en::desk::frame(self),
        }
    }
}

impl From<Scene> for Frame {
    fn from(scene: Scene) -> Self {
        match scene {
            Scene::Plan => Self::Plan,
            Scene::Team => Self::Team,
            Scene::Time => Self::Time,
            Scene::Group => Self::Group,
            Scene::Paper => Self::Paper,
            Scene::Keep => Self::Keep,
            Scene::Workshop => Self::Workshop,
        }
    }
}
