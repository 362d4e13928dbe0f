import { defineAction } from "../../src/kit/define-action.ts";
import { input } from "../../src/kit/input.ts";
import { publishingInputs } from "../../src/kit/publishing-inputs.ts";
import { stateInputs } from "../../src/kit/state-inputs.ts";
import { updateDashboard } from "./run.ts";
import { siteInputs } from "./site-inputs.ts";

export default defineAction({
  name: "update-dashboard",
  inputs: {
    ...publishingInputs,
    ...stateInputs,
    ...siteInputs,
    config: input.optionalText(),
    output: input.text(),
    format: input.choice("dashboard", "queue-analytics"),
    publish: input.choice("commit", "branch", "pages", "none"),
    transport: input.choice("git", "api", "auto"),
    "on-refused": input.choice("fail", "pull-request", "branch"),
    strict: input.flag(),
    "max-failures": input.optionalCount(),
    "max-runs": input.optionalCount(),
    "history-days": input.count(1),
    "max-output-bytes": input.optionalCount(),
  },
  run: updateDashboard,
});
