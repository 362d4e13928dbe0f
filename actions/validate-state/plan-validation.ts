/** Checks the inputs of validate-state before anything is read. */

import path from "node:path";
import { UserError } from "../../src/errors.ts";
import { compileGlobs, type GlobLine } from "../../src/files/match-globs.ts";
import { statePathsOf } from "../../src/kit/shared-inputs.ts";
import { type EcosystemAliases, parseAliases, parseEcosystems } from "../../src/pipeline/ecosystems.ts";
import type { StatePaths } from "../../src/state/read-state.ts";
import type { Inputs } from "./inputs.ts";

export interface ValidationPlan {
  /** An absolute path. */
  root: string;
  /** The root as a path in the repository, with a trailing slash; empty if the root is the repository. */
  prefix: string;
  paths: StatePaths;
  required: readonly string[];
  recipes: readonly GlobLine[];
  supported: ReadonlySet<string>;
  aliases: EcosystemAliases;
  isStrict: boolean;
  fixes: boolean;
  writes: boolean;
}

/** Throws a UserError that names the invalid inputs. */
export function planValidation(
  inputs: Inputs,
  { cwd, isInWorkflow }: { cwd: string; isInWorkflow: boolean },
): ValidationPlan {
  const faults: string[] = [];
  const supported = parseEcosystems(inputs["supported-ecosystems"], "supported-ecosystems", faults);
  const aliases = parseAliases(inputs["ecosystem-aliases"], faults);
  const outside = inputs.require.find((file) => path.isAbsolute(file) || path.posix.normalize(file).startsWith("../"));
  if (outside !== undefined) faults.push(`require: expected files below root, got "${outside}".`);
  if (inputs.fix && isInWorkflow) {
    faults.push(
      "fix: only works in a terminal. Run `pipekeeper validate-state --fix` in a checkout and commit the result.",
    );
  }
  if (faults.length > 0) throw new UserError(`Invalid inputs. ${faults.join(" ")}`);
  const root = path.resolve(cwd, inputs.root);
  const below = path.relative(cwd, root).split(path.sep).join("/");
  return {
    root,
    prefix: below === "" || below === ".." || below.startsWith("../") ? "" : `${below}/`,
    paths: normalize(statePathsOf(inputs)),
    required: inputs.require,
    recipes: compileGlobs(inputs.recipes, "recipes"),
    supported: new Set(supported),
    aliases,
    isStrict: inputs.strict,
    fixes: inputs.fix,
    writes: !inputs["dry-run"],
  };
}

function normalize(paths: StatePaths): StatePaths {
  const plain = (file: string) => path.posix.normalize(file).replace(/(.)\/+$/, "$1");
  return {
    queue: plain(paths.queue),
    failures: plain(paths.failures),
    metrics: plain(paths.metrics),
    disambiguations: plain(paths.disambiguations),
    control: plain(paths.control),
  };
}
