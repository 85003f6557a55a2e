#!/usr/bin/env bash
# Builds the islands for the browser into target/site/pkg. CACHE is the folder for what is kept between builds.
set -euo pipefail
cd "$(dirname "$0")/.."
target=wasm32-unknown-unknown
# As a cdylib alone: beside an rlib it would not be optimised as a whole.
build=(rustc --lib --crate-type cdylib --locked --no-default-features --features hydrate --profile wasm-release --target "$target")
islands="$CACHE/islands"

has_library() { [ -d "$(rustc --print target-libdir --target "$target" 2> /dev/null)" ]; }

if has_library || { command -v rustup > /dev/null && rustup target add "$target" > /dev/null 2>&1 && has_library; }; then
  CARGO_TARGET_DIR="$islands" cargo "${build[@]}"
else
  # Debian's Rust comes with the source of its library, which is then built for the browser too.
  if ! [ -d /usr/lib/rustlib/src/rust/library ] || ! [ -x /usr/bin/cargo ]; then
    sudo=$([ "$(id -u)" = 0 ] || echo sudo)
    $sudo apt-get update -qq
    $sudo apt-get install -y -qq --no-install-recommends rustc-web cargo-web libstd-rust-web-dev rust-web-src
  fi
  linker=$(find "$(rustc --print sysroot)" -name rust-lld | head -1)
  CARGO_TARGET_DIR="$islands" RUSTC=/usr/bin/rustc RUSTDOC=/usr/bin/rustdoc RUSTC_BOOTSTRAP=1 \
    CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER="${linker:-wasm-ld}" \
    /usr/bin/cargo "${build[@]}" -Zbuild-std=std,panic_abort
fi
cargo run --quiet --release --locked -p pack -- \
  "$islands/$target/wasm-release/signpost.wasm" pack/node_modules/binaryen/bin/wasm-opt target/site/pkg
