import { input, type Values } from "../../src/kit/inputs.ts";

export const inputs = {
  token: input.secret(),
  "required-jobs": input.lines(),
  "allow-skipped": input.lines(),
  "docs-only-jobs": input.lines(),
  workflows: input.lines(),
  events: input.lines(),
  needs: input.optionalText(),
  "pr-number": input.optionalCount(1),
  "comment-key": input.text(),
  author: input.text(),
  "other-failures": input.count(),
  "test-reports": input.lines(),
  "failing-tests": input.count(),
  "coverage-file": input.optionalText(),
  "coverage-files": input.lines(),
  "coverage-reference": input.optionalText(),
  "commit-status": input.optionalText(),
  "on-readonly-token": input.choice("warn", "fail", "ignore"),
  "on-write-failure": input.choice("fail", "warn"),
  "fail-on-verdict": input.flag(),
  "timeout-seconds": input.count(1),
  "settle-ms": input.count(),
  "dry-run": input.flag(),
};

export type Inputs = Values<typeof inputs>;
