import { UserError } from "../../src/errors.ts";
import type { FoundGit } from "../../src/git/find-git.ts";
import { openObjectStore } from "../../src/git/object-store.ts";
import { defineAction } from "../../src/kit/define-action.ts";
import { nameOutput } from "../../src/publish/choose-fallback.ts";
import { planDestination } from "../../src/publish/destination.ts";
import { publishFiles } from "../../src/publish/publish-files.ts";
import { readCommittedConfig } from "../../src/publish/read-committed.ts";
import type { Scope } from "../../src/publish/transport.ts";
import { generate } from "./generate.ts";
import { inputs } from "./inputs.ts";
import { planWork } from "./plan-work.ts";
import { renderOutcome } from "./render-outcome.ts";
import { applySameChanges } from "./same-changes.ts";

/** None of the tip's files are needed, because the changes come from the job's checkout. */
const NO_FILES: Scope = { prefix: "", state: [], published: [], compared: [] };

export default defineAction({
  name: "commit-generated",
  inputs,
  readCommitted: readCommittedConfig,
  async run(inputs, runtime) {
    const planned = planWork(inputs);
    const destination = await planDestination(inputs, runtime, "generated");
    const { clone } = destination;
    const { work } = planned;
    checkGit(destination.git);
    if (work.script === null && clone === null) throw noCheckout(inputs.root);
    const checkout = { folder: clone?.toplevel ?? runtime.cwd, clone };
    const store = await openObjectStore(runtime.env);
    const job = { ...planned, inputs, destination, checkout, store, runtime };
    const publication = await publishFiles(
      {
        inputs,
        destination,
        scope: work.script === null ? NO_FILES : null,
        transport: inputs.transport,
        outputName: nameOutput("generated", [destination.prefix, ...inputs.paths, inputs.append ?? ""]),
        derive:
          work.kind === "derive again"
            ? (tip, target) => generate(tip, target, { ...job, script: work.script })
            : applySameChanges(job),
      },
      runtime,
    ).finally(() => store.remove());
    return renderOutcome(publication, work);
  },
});

function noCheckout(root: string): UserError {
  return new UserError(
    `There is no git checkout at "${root}", so there are no files of earlier steps to commit. Check the repository out in an earlier step, or set \`run\` to a command that makes the files.`,
  );
}

function checkGit(git: FoundGit): void {
  if (git.kind === "usable") return;
  const found = git.kind === "missing" ? "there is no git on PATH" : `git is version ${git.version}`;
  throw new UserError(`This action needs git 2.31 or later with every transport, but ${found}. Install git.`);
}
