import { UserError } from "../errors.ts";
import { suggestName } from "../text/suggest-name.ts";
import type { Manifest } from "./command.ts";

export interface EventArguments {
  /** File with the payload of an event. */
  event?: string;
  /** Such as `workflow_run`. */
  eventName?: string;
}

export interface Arguments extends EventArguments {
  /** Raw inputs: those given, and the defaults of action.yml for the others. */
  inputs: Record<string, string | undefined>;
  isJson: boolean;
  wantsHelp: boolean;
}

const FLAGS = new Set(["true", "false"]);

/** `--input value`, `--input=value`, or `--flag` alone for an input that is true or false. Reports all mistakes at once. */
export function parseArguments(args: readonly string[], manifest: Manifest): Arguments {
  const parsed: Arguments = { inputs: defaultsOf(manifest), isJson: false, wantsHelp: false };
  const faults: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const { name, value } = split(args[at] as string);
    const next = args[at + 1];
    if (name === null) faults.push(`"${value}" is not understood, expected --input value.`);
    else if (name === "json" || name === "help") parsed[name === "json" ? "isJson" : "wantsHelp"] = true;
    else if (manifest.readsEvent && (name === "event" || name === "event-name")) {
      const text = value ?? args[++at];
      if (text === undefined) faults.push(`--${name} needs a value.`);
      else parsed[name === "event" ? "event" : "eventName"] = text;
    } else if (name === "token") {
      // Its value, if it stands by itself, must not be shown as a mistake of its own.
      if (value === undefined && next?.startsWith("--") === false) at++;
      faults.push("A token in the arguments can be seen by every process. Set GITHUB_TOKEN instead.");
    } else if (!Object.hasOwn(manifest.inputs, name)) {
      if (value === undefined && next?.startsWith("--") === false) at++;
      faults.push(`--${name} is no input of ${manifest.name}${suggestName(name, Object.keys(manifest.inputs)) || "."}`);
    } else if (value !== undefined) parsed.inputs[name] = value;
    else if (isFlag(manifest, name) && !FLAGS.has(next ?? "")) parsed.inputs[name] = "true";
    else if (next === undefined) faults.push(`--${name} needs a value.`);
    else {
      parsed.inputs[name] = next;
      at++;
    }
  }
  if (faults.length > 0 && !parsed.wantsHelp) {
    throw new UserError(`${faults.join(" ")} \`pipekeeper ${manifest.name} --help\` lists the inputs.`);
  }
  return parsed;
}

/** A name of null: not an option. */
function split(argument: string): { name: string | null; value: string | undefined } {
  if (argument === "-h") return { name: "help", value: undefined };
  const [, name, value] = /^--([^=]+)(?:=([\s\S]*))?$/.exec(argument) ?? [];
  return name === undefined ? { name: null, value: argument } : { name, value };
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
