//! What stands before a number, or as the words of a link, names the area that it leads to.

use std::fs;

use super::sound_site::{loaded, sound_site};

#[test]
fn a_label_leads_where_it_says() {
    let told = |text: &str| {
        let (_folder, folders) = sound_site();
        let areas = folders.content.join("areas.toml");
        let more = "\n[[area]]\nid = \"other-borough\"\nname = \"Other Borough\"\ngss = \"E06000002\"\nfront_door = \"night-line\"\n";
        fs::write(&areas, fs::read_to_string(&areas).expect("areas") + more).expect("one more");
        let guide = folders.content.join("guides/emergency.md");
        let with = fs::read_to_string(&guide).expect("a guide").replace("Somebody comes.", text);
        fs::write(&guide, with).expect("a changed guide");
        loaded(&folders).0.iter().filter(|problem| problem.code == "label-elsewhere").count()
    };
    assert_eq!(told("- **Other Borough:** <call:example-line>"), 1);
    assert_eq!(told("- Example Borough: <call:example-line>\n- Other Borough: <call:night-line>"), 0);
    assert_eq!(told("See [Other Borough](service:example-line)."), 1);
    assert_eq!(told("See [Example Borough](service:example-line), and [Other Borough](service:night-line)."), 0);
    assert_eq!(told("In Other Borough ask again. At night <call:example-line>."), 0, "another sentence");
    assert_eq!(told("Example Borough and Other Borough: <call:example-line>"), 0, "one of the two");
}
