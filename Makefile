# What a fresh clone needs, one word each. `make help` lists them.

PREFIX ?= /usr/local
DESTDIR ?=
CONTENT ?= content
SITE ?= site

SWIFT ?= swift
export SWIFT
RELEASE = -c release --static-swift-stdlib

.DEFAULT_GOAL := help
.PHONY: help site program test lint build unit acceptance bench install dist clean

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## /  make \1	/p' $(MAKEFILE_LIST) | expand -t 20

site: program ## build the program, then content/ into site/
	.build/release/candor build --content $(CONTENT) --output $(SITE)

program: ## build the program in release mode
	Scripts/install-missing build photos
	$(SWIFT) build $(RELEASE) --product candor
	$(SWIFT) build $(RELEASE) --product candor-photo-worker

test: ## everything that is checked before a change is taken: format, warnings, unit tests, acceptance
	Scripts/install-missing build photos test
	$(MAKE) --no-print-directory lint
	$(MAKE) --no-print-directory build
	$(MAKE) --no-print-directory unit
	$(MAKE) --no-print-directory program
	$(MAKE) --no-print-directory acceptance

lint: ## the format of every Swift file
	$(SWIFT) format lint --strict -r -p Package.swift Sources Tests

build: ## the program and all tests, where a warning is a failure
	Scripts/install-missing build
	Scripts/build-without-warnings

unit: ## the Swift tests, against what `make build` left
	$(SWIFT) test --skip-build $(UNIT)

acceptance: ## the built program against browsers and validators; TESTS=test_html.py for some
	Scripts/python-environment
	cd Tests/Acceptance && ../../.venv/bin/python -m pytest $(TESTS)

bench: program ## the program beside Hugo, in one table; BENCH="--rows 10 1000" for some rows
	Tests/Benchmarks/run $(BENCH)

install: program ## into PREFIX (/usr/local), below DESTDIR if set
	Scripts/stage-program "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/candor"

dist: program ## dist/candor-VERSION-linux-ARCH.tar.gz, which needs no Swift where it runs
	Scripts/make-tarball dist

clean: ## the build, its tools and dist; your content, themes and site stay
	$(SWIFT) package clean
	rm -rf .venv dist
