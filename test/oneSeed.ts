// tests: fast-check draws the same values on every run, wherever a test names no seed of its own.
import fc from "fast-check";

fc.configureGlobal({ seed: 20261130 });
