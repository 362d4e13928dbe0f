import { defineAction } from "../../src/kit/define-action.ts";
import { input } from "../../src/kit/input.ts";
import { preflightOpenPr } from "./run.ts";

export default defineAction({
  name: "preflight-open-pr",
  inputs: {
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
    "release-wait-seconds": input.count(),
    "deadline-seconds": input.count(1),
    token: input.secret(),
    "dry-run": input.flag(),
  },
  run: preflightOpenPr,
});
