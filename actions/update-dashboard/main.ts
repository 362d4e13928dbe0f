import { defineAction } from "../../src/action/define-action.ts";
import { input } from "../../src/action/input.ts";
import { publishingInputs } from "../../src/action/publishing-inputs.ts";
import { siteInputs } from "../../src/action/site-inputs.ts";
import { stateInputs } from "../../src/action/state-inputs.ts";
import { updateDashboard } from "../../src/usecases/update-dashboard.ts";

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
