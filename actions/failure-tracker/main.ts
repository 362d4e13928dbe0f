import { defineAction } from "../../src/kit/define-action.ts";
import { inputs } from "./inputs.ts";
import { trackFailures } from "./run.ts";

export default defineAction({
  name: "failure-tracker",
  readsEvent: true,
  inputs,
  run: trackFailures,
});
