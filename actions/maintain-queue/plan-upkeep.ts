/** Checks the inputs of maintain-queue before anything is read. */

import { UserError } from "../../src/errors.ts";
import { compileGlobs, type GlobLine } from "../../src/files/match-globs.ts";
import { readBackoff } from "../../src/pipeline/backoff.ts";
import { parseAliases, parseEcosystems } from "../../src/pipeline/ecosystems.ts";
import type { UpkeepRules } from "./decide.ts";
import type { Inputs } from "./inputs.ts";

export interface UpkeepPlan extends UpkeepRules {
  recipes: readonly GlobLine[];
  order: "name" | "score" | "none";
  /** 0 means that no records are moved. */
  compactAfterDays: number;
}

/** Throws a UserError that names every invalid input. */
export function planUpkeep(inputs: Inputs): UpkeepPlan {
  const faults: string[] = [];
  const supported = parseEcosystems(inputs["supported-ecosystems"], "supported-ecosystems", faults);
  const aliases = parseAliases(inputs["ecosystem-aliases"], faults);
  const backoff = readBackoff(inputs, faults);
  if (inputs.recipes.length === 0 && inputs["produced-file"] === undefined) {
    faults.push("recipes: expected a glob such as recipes/**/*.toml, or a list of names in `produced-file`.");
  }
  if (faults.length > 0) throw new UserError(`Invalid inputs. ${faults.join(" ")}`);
  return {
    recipes: inputs["produced-file"] === undefined ? compileGlobs(inputs.recipes, "recipes") : [],
    requeuesMissing: inputs["missing-recipe"] === "pending",
    ...backoff,
    supported: new Set(supported),
    aliases,
    order: inputs.order,
    compactAfterDays: inputs["compact-after-days"],
  };
}
