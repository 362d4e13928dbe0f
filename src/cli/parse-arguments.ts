import { UserError } from "../errors.ts";
import type { Manifest } from "./command.ts";

export interface Arguments {
  /** Raw inputs: those given, and the defaults of action.yml for the others. */
  inputs: Record<string, string | undefined>;
  isJson: boolean;
  wantsHelp: boolean;
}

const FLAGS = new Set(["true", "false"]);

/** `--input value`, `--input=value`, or `--flag` alone for an input that is true or false. */
export function parseArguments(args: readonly string[], manifest: Manifest): Arguments {
  const parsed: Arguments = { inputs: defaultsOf(manifest), isJson: false, wantsHelp: false };
  for (let at = 0; at < args.length; at++) {
    const { name, value } = split(args[at] as string);
    if (name === "json") parsed.isJson = true;
    else if (name === "help") parsed.wantsHelp = true;
    else {
      const isKnown = Object.hasOwn(manifest.inputs, name);
      if (!isKnown)
        throw new UserError(
          `--${name} is no input of ${manifest.name}. \`pipekeeper ${manifest.name} --help\` lists them.`,
        );
      if (name === "token")
        throw new UserError("A token in the arguments can be seen by every process. Set GITHUB_TOKEN instead.");
      const next = args[at + 1];
      if (value !== undefined) parsed.inputs[name] = value;
      else if (isFlag(manifest, name) && !FLAGS.has(next ?? "")) parsed.inputs[name] = "true";
      else if (next === undefined)
        throw new UserError(`--${name} needs a value. \`pipekeeper ${manifest.name} --help\` says which.`);
      else {
        parsed.inputs[name] = next;
        at++;
      }
    }
  }
  return parsed;
}

function split(argument: string): { name: string; value: string | undefined } {
  const match = /^--([^=]+)(?:=([\s\S]*))?$/.exec(argument);
  if (match === null) {
    if (argument === "-h") return { name: "help", value: undefined };
    throw new UserError(`"${argument}" is not understood; expected --input value.`);
  }
  return { name: match[1] as string, value: match[2] };
}

/** A default that is an expression of the workflow language means nothing here. */
function defaultsOf({ inputs }: Manifest): Record<string, string | undefined> {
  const entries = Object.entries(inputs).map(([name, { default: value }]) => [
    name,
    value?.includes("${{") ? "" : value,
  ]);
  return Object.fromEntries(entries);
}

function isFlag({ inputs }: Manifest, name: string): boolean {
  return FLAGS.has(inputs[name]?.default ?? "");
}
