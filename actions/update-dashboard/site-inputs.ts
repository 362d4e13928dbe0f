/** Declares the inputs that decide what the site shows and links to. */

import { input, type Values } from "../../src/kit/inputs.ts";

export const siteInputs = {
  "site-dir": input.optionalText(),
  "site-title": input.optionalText(),
  "site-url": input.optionalText(),
  "site-offline": input.flag(),
  "run-interval-minutes": input.count(1),
  "refresh-interval-minutes": input.count(),
  "failing-runs": input.count(1),
  "drought-runs": input.count(1),
  "retry-workflow": input.optionalText(),
  "retry-input": input.optionalText(),
  "issue-labels": input.lines(),
  "link-hosts": input.lines(),
  "recipe-path": input.optionalText(),
};

export type SiteInputs = Values<typeof siteInputs>;
