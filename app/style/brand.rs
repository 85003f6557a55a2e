//! The mark of a partnership and the picture of its first page, from `content/brand/`.

use std::path::Path;

use roxmltree::{Document, Node};

use super::Colours;
use super::sheet::is_colour;
use crate::content::{Problem, Source};

/// The files that are read in `content/brand/`.
pub const DRAWINGS: [&str; 2] = ["mark.svg", "scene.svg"];

/// The most bytes of the mark, which is in every page, and of the picture, which is in one.
const MARK_BYTES: usize = 1_000;
const SCENE_BYTES: usize = 4_000;

/// What a drawing may be made of (SVG 2): shapes, and nothing that loads, runs, tells or moves.
const SHAPES: &[&str] = &["g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon"];
const ATTRIBUTES: &[&str] = &[
    "d",
    "points",
    "x",
    "y",
    "width",
    "height",
    "rx",
    "ry",
    "cx",
    "cy",
    "r",
    "x1",
    "y1",
    "x2",
    "y2",
    "transform",
    "opacity",
    "fill",
    "fill-rule",
    "stroke",
    "stroke-width",
    "stroke-linecap",
    "stroke-linejoin",
];

/// A drawing, checked: it takes its colours from the page around it.
#[derive(Clone, Debug, Default)]
pub struct Drawing {
    /// Left, top, width, height.
    view_box: [f64; 4],
    /// Its elements, as they are written.
    shapes: String,
}

/// The drawings of a partnership.
#[derive(Clone, Debug, Default)]
pub struct Brand {
    /// `mark.svg`: beside the name on every page, in tabs and on campaigns.
    pub mark: Drawing,
    /// `scene.svg`: on the first page of a wide screen. Need not be there.
    pub scene: Option<Drawing>,
}

impl Brand {
    /// The drawings in the folder `brand` of `content`, and what is wrong with them.
    pub fn load(content: &Path) -> (Self, Vec<Problem>) {
        let mut problems = Vec::new();
        let folder = content.join("brand");
        let mut drawing = |name: &str, most: usize| {
            let read = Source::read(&folder.join(name)).map_err(|problem| vec![problem]);
            read.and_then(|source| Drawing::read(&source, most)).map_err(|found| problems.extend(found)).ok()
        };
        let [mark, scene] = DRAWINGS;
        let scene = folder.join(scene).exists().then(|| drawing(scene, SCENE_BYTES)).flatten();
        let mark = drawing(mark, MARK_BYTES).unwrap_or_default();
        (Self { mark, scene }, problems)
    }

    /// The mark for tabs: a picture by itself, on the brand's colour, so that it is seen on a light and on a dark bar.
    pub fn icon(&self, colours: &Colours) -> String {
        let [left, top, width, height] = self.mark.view_box;
        let light = |name: &str| colours.pair(name)[0];
        let mut shapes = self.mark.shapes.clone();
        for name in Colours::NAMES {
            shapes = shapes.replace(&format!("var(--{})", name.replace('_', "-")), light(name));
        }
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"{left} {top} {width} {height}\"><rect x=\"{left}\" y=\"{top}\" \
             width=\"{width}\" height=\"{height}\" rx=\"{}\" fill=\"{}\"/><g color=\"{}\" \
             transform=\"translate({} {}) scale(.76)\">{shapes}</g></svg>",
            width * 0.2,
            light("brand"),
            light("on_brand"),
            left + width * 0.12,
            top + height * 0.12,
        )
    }
}

impl Drawing {
    /// Its `viewBox`.
    pub fn view_box(&self) -> String {
        self.view_box.map(|number| number.to_string()).join(" ")
    }

    /// What stands inside `<svg>`.
    pub fn shapes(&self) -> &str {
        &self.shapes
    }

    /// A drawing of at most so many bytes.
    fn read(source: &Source, most: usize) -> Result<Self, Vec<Problem>> {
        let wrong = |at: usize, message: String, help: &str| source.problem(&(at..at), "drawing", message, help);
        let document = Document::parse(&source.text).map_err(|error| {
            let at = usize::try_from(error.pos().row).unwrap_or(1);
            let start = source.text.split_inclusive('\n').take(at.saturating_sub(1)).map(str::len).sum();
            vec![wrong(start, format!("this is no SVG that can be read: {error}"), "Save it again as plain SVG.")]
        })?;
        let root = document.root_element();
        let numbers: Vec<f64> =
            root.attribute("viewBox").unwrap_or_default().split_whitespace().filter_map(|n| n.parse().ok()).collect();
        let mut problems = Vec::new();
        let Ok(view_box) = <[f64; 4]>::try_from(numbers) else {
            let help = "Write <svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 32 32\"> around the shapes.";
            return Err(vec![wrong(root.range().start, "the drawing has no viewBox of four numbers".into(), help)]);
        };
        for node in root.descendants().filter(|node| *node != root) {
            problems.extend(in_element(node).map(|(at, message, help)| wrong(at, message, &help)));
        }
        let bytes: String = source.text.split_whitespace().collect::<Vec<_>>().join(" ");
        if bytes.len() > most {
            let message = format!("the drawing has {} bytes, and at most {most} fit into the pages", bytes.len());
            problems.push(wrong(0, message, "Draw it with fewer and simpler shapes, and round the numbers."));
        }
        if !problems.is_empty() {
            return Err(problems);
        }
        let inside =
            bytes.split_once("<svg").and_then(|(_, rest)| rest.split_once('>')).map_or("", |(_, inside)| inside);
        let shapes = inside.rsplit_once("</svg").map_or("", |(shapes, _)| shapes).trim().to_owned();
        Ok(Self { view_box, shapes })
    }
}

/// What is wrong with one element or text of a drawing: where, what, and how to mend it.
fn in_element(node: Node<'_, '_>) -> Option<(usize, String, String)> {
    let at = node.range().start;
    if node.is_text() || node.is_comment() {
        let said = node.text().unwrap_or_default().trim();
        let words = (!said.is_empty())
            .then(|| (at, format!("the drawing holds the words \"{said}\""), "Leave them out.".into()));
        return words;
    }
    let name = node.tag_name().name();
    if !SHAPES.contains(&name) {
        let help = format!("Use plain shapes only: {}.", SHAPES.join(", "));
        return Some((at, format!("<{name}> is no plain shape"), help));
    }
    node.attributes().find_map(|attribute| {
        let (key, value, at) = (attribute.name(), attribute.value(), attribute.range().start);
        if !ATTRIBUTES.contains(&key) {
            return Some((at, format!("a drawing cannot have {key}"), format!("Leave {key} out.")));
        }
        let paint = matches!(key, "fill" | "stroke");
        (paint && !is_paint(value)).then(|| {
            let help = "Use currentColor, none, or a colour of site.toml, as var(--mark), so that it is right in the dark too.";
            (at, format!("{key} is {value}, which stays the same in the dark"), help.to_owned())
        })
    })
}

fn is_paint(value: &str) -> bool {
    let named = value.strip_prefix("var(--").and_then(|rest| rest.strip_suffix(')'));
    matches!(value, "none" | "currentColor") || named.is_some_and(|name| is_colour(&name.replace('-', "_")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Drawing, Vec<Problem>> {
        Drawing::read(&Source::new("mark.svg", text), 200)
    }

    #[test]
    fn a_drawing_of_plain_shapes_is_taken_as_it_is() {
        let drawing = read(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9.5 9\">\n <path fill=\"var(--on-mark)\"\n d=\"M0 0\"/>\n</svg>",
        );
        let drawing = drawing.expect("a drawing");
        assert_eq!(
            (drawing.view_box().as_str(), drawing.shapes()),
            ("0 0 9.5 9", "<path fill=\"var(--on-mark)\" d=\"M0 0\"/>")
        );
    }

    #[test]
    fn what_loads_runs_or_tells_is_refused_where_it_stands() {
        let svg =
            |inside: &str| format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">\n{inside}</svg>");
        for inside in [
            "<script>x</script>",
            "<path onclick=\"x\" d=\"M0 0\"/>",
            "<path style=\"fill:url(x)\" d=\"M0 0\"/>",
            "<path fill=\"#123456\" d=\"M0 0\"/>",
            "<path fill=\"var(--nothing)\" d=\"M0 0\"/>",
            "<image/>",
            "words",
            "<!-- words -->",
            &"<path d=\"M0 0\"/>".repeat(20),
        ] {
            let found = read(&svg(inside)).expect_err(inside);
            assert!(found[0].code == "drawing" && found[0].line <= 2, "{inside}: {found:?}");
        }
        assert!(read("<svg viewBox=\"0 0\"/>").is_err() && read("<svg").is_err() && read("").is_err());
    }
}
