//! `pack WASM WASM_OPT FOLDER`: from the islands as Cargo built them to the files that a browser loads.
//!
//! Binds them to JavaScript (wasm-bindgen), makes them small (Binaryen's wasm-opt, run by node), compresses them, and puts
//! all in the place of what was in the folder.

use std::ffi::OsString;
use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result, bail, ensure};
use wasm_bindgen_cli_support::Bindgen;

/// What the browsers that run the islands know. Named one by one: with all of Binaryen's features on, it writes files that
/// Chromium refuses.
const FEATURES: &[&str] = &[
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-reference-types",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-multivalue",
];

fn main() -> Result<()> {
    let arguments: Vec<OsString> = std::env::args_os().skip(1).collect();
    let [input, wasm_opt, folder] = arguments.as_slice() else { bail!("usage: pack WASM WASM_OPT FOLDER") };
    let folder = Path::new(folder);
    let new = folder.with_extension("new");
    let _ = fs::remove_dir_all(&new);
    fs::create_dir_all(&new).with_context(|| format!("{} cannot be made", new.display()))?;
    bind(Path::new(input), &new)?;
    let program = new.join("signpost.wasm");
    fs::rename(new.join("signpost_bg.wasm"), &program)?;
    shrink(Path::new(wasm_opt), &program)?;
    for name in ["signpost.js", "signpost.wasm"] {
        compress(&new.join(name))?;
    }
    let _ = fs::remove_dir_all(folder);
    fs::rename(&new, folder).with_context(|| format!("{} cannot be replaced", folder.display()))
}

fn bind(input: &Path, folder: &Path) -> Result<()> {
    Bindgen::new()
        .input_path(input)
        .web(true)?
        .typescript(false)
        .out_name("signpost")
        .generate(folder)
        .with_context(|| format!("{} cannot be bound", input.display()))
}

fn shrink(wasm_opt: &Path, program: &Path) -> Result<()> {
    let status =
        Command::new("node").arg(wasm_opt).arg("-Oz").args(FEATURES).arg(program).arg("-o").arg(program).status();
    ensure!(status.context("node cannot be started")?.success(), "wasm-opt failed on {}", program.display());
    Ok(())
}

/// Writes the brotli and gzip forms of a file beside it.
fn compress(file: &Path) -> Result<()> {
    let bytes = fs::read(file)?;
    let beside = |ending: &str| file.with_added_extension(ending);
    let mut brotli = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams { size_hint: bytes.len(), lgwin: 22, ..Default::default() };
    brotli::BrotliCompress(&mut &bytes[..], &mut brotli, &parameters)?;
    fs::write(beside("br"), brotli)?;
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    gzip.write_all(&bytes)?;
    fs::write(beside("gz"), gzip.finish()?)?;
    Ok(())
}
