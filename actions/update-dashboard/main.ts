import { defineAction } from "../../src/kit/define-action.ts";
import { inputs } from "./inputs.ts";
import { updateDashboard } from "./run.ts";

export default defineAction({
  name: "update-dashboard",
  inputs,
  run: updateDashboard,
});
