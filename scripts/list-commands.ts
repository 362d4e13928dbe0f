import { existsSync, readdirSync } from "node:fs";

export interface ListedCommand {
  name: string;
  /** The file that describes inputs and outputs: action.yml for an action, command.yml for a terminal command. */
  manifest: string;
  isAction: boolean;
}

/** Returns every folder of actions/, sorted by name: the actions, and the commands that only the terminal has. */
export function listCommands(): ListedCommand[] {
  return readdirSync("actions")
    .sort()
    .map((name) => {
      const isAction = existsSync(`actions/${name}/action.yml`);
      return { name, manifest: `actions/${name}/${isAction ? "action.yml" : "command.yml"}`, isAction };
    });
}

export function listActions(): string[] {
  return listCommands()
    .filter(({ isAction }) => isAction)
    .map(({ name }) => name);
}

/**
 * Returns groups of commands that share a chunk of the bundle. A group loads only what its own commands need.
 *
 * For example, only doctor loads a YAML parser. The last group has all other commands, to keep the number of files
 * small.
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
