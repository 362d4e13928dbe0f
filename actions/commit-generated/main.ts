import { UserError } from "../../src/errors.ts";
import { matchGlobs } from "../../src/files/match-globs.ts";
import { defineAction } from "../../src/kit/define-action.ts";
import { nameOutput } from "../../src/publish/choose-fallback.ts";
import { planDestination } from "../../src/publish/destination.ts";
import { publishFiles } from "../../src/publish/publish-files.ts";
import { generate } from "./generate.ts";
import { inputs } from "./inputs.ts";
import { renderOutcome } from "./render-outcome.ts";

export default defineAction({
  name: "commit-generated",
  inputs,
  async run(inputs, runtime) {
    const isWanted = parsePaths(inputs.paths);
    const destination = await planDestination(inputs, runtime, "generated");
    const publication = await publishFiles(
      {
        inputs,
        destination,
        scope: null,
        transport: "git",
        outputName: nameOutput("generated", [destination.prefix, ...inputs.paths]),
        derive: (tip) => generate(tip, destination.prefix, { inputs, isWanted, runtime }),
      },
      runtime,
    );
    return renderOutcome(publication);
  },
});

function parsePaths(paths: readonly string[]): (file: string) => boolean {
  if (paths.length === 0) {
    throw new UserError("The input paths is empty. Name the generated files, one glob a line, such as site/**.");
  }
  const outside = paths.find((glob) => /^!?\/|(?:^!?|\/)\.\.(?:\/|$)/.test(glob));
  if (outside === undefined) return matchGlobs(paths, "paths");
  throw new UserError(
    `paths: "${outside}" leads out of the repository. Expected globs from its root, one a line, such as site/**.`,
  );
}
