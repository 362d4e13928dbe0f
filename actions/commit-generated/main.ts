import { defineAction } from "../../src/kit/define-action.ts";
import { inputs } from "./inputs.ts";
import { commitGenerated } from "./run.ts";

export default defineAction({
  name: "commit-generated",
  inputs,
  run: commitGenerated,
});
