import { existsSync, readdirSync } from "node:fs";

export interface ListedCommand {
  name: string;
  /** Describes inputs and outputs. Only an action has an action.yml; a terminal command has a command.yml. */
  manifest: string;
  isAction: boolean;
}

/** Every folder of actions/: the actions, and the commands that only the terminal has. Sorted by name. */
export function listCommands(): ListedCommand[] {
  return readdirSync("actions")
    .sort()
    .map((name) => {
      const isAction = existsSync(`actions/${name}/action.yml`);
      return { name, manifest: `actions/${name}/${isAction ? "action.yml" : "command.yml"}`, isAction };
    });
}

/** Names of the actions that workflows can use, sorted. */
export function listActions(): string[] {
  return listCommands()
    .filter(({ isAction }) => isAction)
    .map(({ name }) => name);
}

/**
 * Commands that share a chunk of the bundle. Each group loads only what its own commands need: doctor loads a YAML
 * parser, and the readers of state load neither git nor the API. The last group has all other commands, which keeps the
 * number of files in dist/ small. In a chunk, only the code of the chosen action runs.
 */
export function listChunks(): string[][] {
  const groups = [
    ["doctor"],
    ["failure-tracker", "post-ci-summary", "preflight-open-pr"],
    ["select-batch", "validate-state"],
    ["update-dashboard"],
  ];
  const rest = listCommands().flatMap(({ name }) => (groups.flat().includes(name) ? [] : [name]));
  return [...groups, rest];
}
