import { defineAction } from "../../src/action/define-action.ts";
import { input } from "../../src/action/input.ts";

export default defineAction({
  name: "update-dashboard",
  inputs: {
    root: input.text(),
  },
  async run({ root }) {
    return { sentence: `Nothing at ${root} yet.`, outputs: {}, summary: "" };
  },
});
