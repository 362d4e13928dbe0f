import { input, type Values } from "../../src/kit/inputs.ts";

export const inputs = {
  token: input.secret(),
  author: input.text(),
  enabled: input.flag(),
  category: input.optionalText(),
  "group-by": input.choice("job", "workflow", "signature"),
  "aggregate-jobs": input.lines(),
  "ignore-jobs": input.lines(),
  events: input.lines(),
  branches: input.lines(),
  "issue-label": input.text(),
  "extra-labels": input.lines(),
  "open-after": input.count(1),
  "reopen-within": input.count(),
  "never-reopen-labels": input.lines(),
  "close-when": input.choice("all-recovered", "first-success"),
  "auto-heal-hours": input.count(),
  ...{ comments: input.choice("limited", "all", "none"), "comment-interval-minutes": input.count() },
  ...{ "escalate-at": input.count(), "escalation-label": input.optionalText() },
  "escalation-comment": input.optionalText(),
  ...{ "log-jobs": input.count(), "log-max-bytes": input.count(1) },
  ...{ "excerpt-lines": input.count(), "history-limit": input.count(1) },
  "max-issues-per-run": input.count(1),
  "pr-label": input.optionalText(),
  "reconcile-hours": input.count(),
  expect: input.lines(),
  "snapshot-file": input.optionalText(),
  ...{ "timeout-seconds": input.count(1), "settle-ms": input.count(), "dry-run": input.flag() },
};

export type Inputs = Values<typeof inputs>;
