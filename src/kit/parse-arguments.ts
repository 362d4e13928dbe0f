import { parseArgs } from "node:util";
import { UserError } from "../errors.ts";
import { suggestName } from "../text/suggest-name.ts";
import type { Manifest } from "./command.ts";

export interface EventArguments {
  /** The file with the event's payload. */
  event?: string | undefined;
  /** Such as `workflow_run`. */
  eventName?: string | undefined;
}

export interface Arguments extends EventArguments {
  /** Raw inputs: those that were passed, and otherwise the defaults from action.yml. */
  inputs: Record<string, string | undefined>;
  isJson: boolean;
  wantsHelp: boolean;
}

type Options = Record<string, { type: "boolean" | "string" }>;

const FLAGS = ["true", "false"];

/**
 * Parses `--input value`, `--input=value`, or just `--input` for a flag or an input that has a meaning alone. Reports all
 * mistakes at once.
 */
export function parseArguments(args: readonly string[], manifest: Manifest): Arguments {
  const options = listOptions(manifest);
  // Not strict, because parseArgs would stop at the first mistake and print the value of a token.
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const given: Record<string, string> = {};
  const faults: string[] = [];
  let taken = -1;
  for (const token of tokens) {
    const { index } = token;
    if (index === taken) continue;
    if (token.kind !== "option" || !token.rawName.startsWith("--")) {
      taken = index;
      if (args[index] === "-h") given.help = "true";
      else faults.push(`"${args[index]}" is not an option, expected --input value.`);
      continue;
    }
    const { name, value } = token;
    const next = args[index + 1];
    if (!Object.hasOwn(options, name)) {
      // The value must not be reported as a separate mistake.
      if (value === undefined && next?.startsWith("--") === false) taken = index + 1;
      faults.push(
        `--${name} is not an input of ${manifest.name}${suggestName(name, Object.keys(manifest.inputs)) || "."}`,
      );
    } else if (manifest.inputs[name]?.kind === "secret") {
      faults.push("Every process can see a token in the arguments. Set GITHUB_TOKEN instead.");
    } else if (value !== undefined) given[name] = value;
    else if (manifest.inputs[name]?.alone !== undefined) {
      const isAlone = next === undefined || next.startsWith("--");
      given[name] = isAlone ? manifest.inputs[name].alone : next;
      if (!isAlone) taken = index + 1;
    } else if (options[name]?.type === "string") faults.push(`--${name} needs a value.`);
    else if (next !== undefined && FLAGS.includes(next)) {
      taken = index + 1;
      given[name] = next;
    } else given[name] = "true";
  }
  for (const [name, value] of Object.entries(given)) {
    if (value.trim() === "" && isDefaultEmpty(name, manifest)) faults.push(`--${name} needs a value, but it is empty.`);
  }
  const { json, help, event, "event-name": eventName, ...inputs } = given;
  if (faults.length > 0 && help === undefined) {
    throw new UserError(`${faults.join(" ")} \`pipekeeper ${manifest.name} --help\` lists the inputs.`);
  }
  const isJson = json !== undefined;
  return { inputs: { ...defaultsOf(manifest), ...inputs }, event, eventName, isJson, wantsHelp: help !== undefined };
}

/**
 * An empty value usually comes from a shell variable that is not set. Only a list, or an input with a default, can be
 * emptied on purpose.
 */
function isDefaultEmpty(name: string, manifest: Manifest): boolean {
  return manifest.inputs[name]?.kind !== "lines" && (defaultsOf(manifest)[name]?.trim() ?? "") === "";
}

function listOptions({ inputs, readsEvent }: Manifest): Options {
  const options: Options = { json: { type: "boolean" }, help: { type: "boolean" } };
  if (readsEvent) Object.assign(options, { event: { type: "string" }, "event-name": { type: "string" } });
  for (const [name, { kind, alone }] of Object.entries(inputs)) {
    // parseArgs takes no value for a "boolean". So the loop in parseArguments decides whether a value follows.
    options[name] = { type: kind === "flag" || alone !== undefined ? "boolean" : "string" };
  }
  return options;
}

/** True if the arguments, which may be wrong, ask for JSON. */
export function wantsJson(args: readonly string[]): boolean {
  return args.some((arg) => arg === "--json" || arg.startsWith("--json="));
}

/** Leaves out defaults that are workflow expressions, which mean nothing in the terminal. */
function defaultsOf({ inputs }: Manifest): Record<string, string | undefined> {
  const entries = Object.entries(inputs).map(([name, { default: value }]) => [
    name,
    value?.includes("${{") ? "" : value,
  ]);
  return Object.fromEntries(entries);
}
