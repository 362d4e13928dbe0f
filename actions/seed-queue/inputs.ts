import { input, type Values } from "../../src/kit/inputs.ts";
import { stateWritingInputs } from "../../src/kit/shared-inputs.ts";

export const inputs = {
  ...stateWritingInputs,
  queue: input.text(),
  sources: input.lines(),
  limit: input.count(1),
  "tier-1-file": input.optionalText(),
  "update-priority": input.choice("raise", "never"),
  "ecosystem-aliases": input.lines(),
  "pypi-console-only": input.flag(),
  "cache-dir": input.optionalText(),
  "resume-hours": input.count(),
  "fail-on-partial": input.flag(),
  "base-url-homebrew": input.text(),
  "base-url-cask": input.text(),
  "base-url-cargo": input.text(),
  "base-url-npm": input.optionalText(),
  "base-url-pypi": input.text(),
  "base-url-pypi-json": input.text(),
  "base-url-rubygems": input.text(),
  "base-url-go": input.text(),
  "base-url-cpan": input.text(),
};

export type Inputs = Values<typeof inputs>;
