import { input, type Values } from "../../src/kit/inputs.ts";

export const inputs = {
  ecosystem: input.text(),
  mode: input.choice("check", "release"),
  head: input.lines(),
  labels: input.lines(),
  title: input.optionalText(),
  author: input.lines(),
  paths: input.lines(),
  base: input.optionalText(),
  states: input.lines(),
  drafts: input.flag(),
  "closed-within-hours": input.count(),
  "max-age-hours": input.count(),
  forks: input.choice("exclude", "include"),
  "on-error": input.choice("fail", "run", "skip"),
  claim: input.flag(),
  "claim-ref": input.text(),
  "claim-ttl-minutes": input.count(1),
  "pr-number": input.optionalText(),
  "release-wait-seconds": input.count(),
  "deadline-seconds": input.count(1),
  token: input.secret(),
  "dry-run": input.flag(),
};

export type Inputs = Values<typeof inputs>;
