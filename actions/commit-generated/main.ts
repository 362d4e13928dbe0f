import { defineAction } from "../../src/kit/define-action.ts";
import { planDestination } from "../../src/publish/destination.ts";
import { publishFiles } from "../../src/publish/publish-files.ts";
import { generate } from "./generate.ts";
import { inputs } from "./inputs.ts";
import { parsePaths } from "./judge-paths.ts";
import { renderOutcome } from "./render-outcome.ts";

export default defineAction({
  name: "commit-generated",
  inputs,
  async run(inputs, runtime) {
    const paths = parsePaths(inputs.paths);
    const destination = await planDestination(inputs, runtime, "generated");
    const publication = await publishFiles(
      {
        inputs,
        destination,
        scope: null,
        transport: "git",
        derive: (tip) => generate(tip, destination.prefix, { inputs, paths, runtime }),
      },
      runtime,
    );
    return renderOutcome(publication);
  },
});
