use crate::model::Scene;

phrases! {
    /// What stands around every scene.
    Frame, frame:
    Title
    Scenes
    Plan
    Team
    Time
    Group
    Paper
    Keep
    Workshop
    ToReport
    ToCheck
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
