/** watch-upstream as a separate process. In the bundle of `bundleMortalWatch` it kills itself after an effect. */

import { readFileSync } from "node:fs";
import { parse } from "yaml";
import watch from "../../actions/watch-upstream/main.ts";
import { runOnGitHub } from "../../src/kit/run-on-github.ts";

const name = "watch-upstream";
const { description, inputs, outputs } = parse(readFileSync(process.argv[2] ?? "", "utf8"));

await runOnGitHub({
  name,
  manifest: { name, description, inputs, outputs },
  load: async () => ({ default: watch }),
});
