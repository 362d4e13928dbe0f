import { input, type Values } from "../../src/kit/inputs.ts";

export const inputs = {
  root: input.text(),
  "repository-root": input.text(),
  baseline: input.optionalText(),
  "base-ref": input.optionalText(),
  "allow-removed-flows": input.lines(),
  "max-removed-percent": input.count(),
  "audit-date": input.optionalText(),
  report: input.optionalText(),
  summary: input.flag(),
  annotations: input.flag(),
  "dry-run": input.flag(),
};

export type Inputs = Values<typeof inputs>;
