import { defineAction } from "../../src/kit/define-action.ts";
import { inputs } from "./inputs.ts";
import { preflightOpenPr } from "./run.ts";

export default defineAction({
  name: "preflight-open-pr",
  inputs,
  run: preflightOpenPr,
});
