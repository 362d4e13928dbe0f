import { UserError } from "../../src/errors.ts";
import { matchGlobs } from "../../src/files/match-globs.ts";
import { statePathsOf } from "../../src/kit/shared-inputs.ts";
import type { Inputs } from "./inputs.ts";

/** Which branches and files the inputs select. Paths start at the root of the repository. */
export interface PathRules {
  isHead(branch: string): boolean;
  isRecipe(path: string): boolean;
  /** True for state and for generated files. */
  isState(path: string): boolean;
}

/** Throws a UserError for an invalid glob, or for a state path that is not below the root of the repository. */
export function planPathRules(inputs: Inputs): PathRules {
  const state = Object.entries(statePathsOf(inputs)).map(([name, path]) => readPlace(name, path));
  const isGenerated = inputs.generated.length === 0 ? () => false : matchGlobs(inputs.generated, "generated");
  return {
    isHead: matchGlobs(inputs.head, "head"),
    isRecipe: matchGlobs(inputs.recipes, "recipes"),
    isState: (path) => isGenerated(path) || state.some((place) => path === place || path.startsWith(`${place}/`)),
  };
}

const NAMES: Readonly<Record<string, string>> = {
  failures: "failures-dir",
  metrics: "metrics-dir",
  disambiguations: "disambiguations-dir",
  control: "control-file",
};

function readPlace(name: string, path: string): string {
  const parts = path.split("/").filter((part) => part !== "" && part !== ".");
  if (parts.length > 0 && !parts.includes("..") && !path.startsWith("/")) return parts.join("/");
  throw new UserError(
    `${NAMES[name] ?? name}: "${path}" is not a path below the root of the repository. Name a file or folder there, such as data/${name}.`,
  );
}
