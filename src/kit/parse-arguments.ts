import { parseArgs } from "node:util";
import { UserError } from "../errors.ts";
import { suggestName } from "../text/suggest-name.ts";
import type { Manifest } from "./command.ts";

export interface EventArguments {
  /** File with the payload of an event. */
  event?: string | undefined;
  /** Such as `workflow_run`. */
  eventName?: string | undefined;
}

export interface Arguments extends EventArguments {
  /** Raw inputs: those given, and the defaults of action.yml for the others. */
  inputs: Record<string, string | undefined>;
  isJson: boolean;
  wantsHelp: boolean;
}

type Options = Record<string, { type: "boolean" | "string" }>;

const FLAGS = ["true", "false"];

/** `--input value`, `--input=value`, or `--flag` alone for an input that is true or false. Reports all mistakes at once. */
export function parseArguments(args: readonly string[], manifest: Manifest): Arguments {
  const options = listOptions(manifest);
  // Not strict: parseArgs would stop at the first mistake, and show the value of a token.
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
      else faults.push(`"${args[index]}" is not understood, expected --input value.`);
      continue;
    }
    const { name, value } = token;
    const next = args[index + 1];
    if (!Object.hasOwn(options, name)) {
      // Its value must not be shown as a mistake of its own.
      if (value === undefined && next?.startsWith("--") === false) taken = index + 1;
      faults.push(`--${name} is no input of ${manifest.name}${suggestName(name, Object.keys(manifest.inputs)) || "."}`);
    } else if (manifest.inputs[name]?.kind === "secret") {
      faults.push("A token in the arguments can be seen by every process. Set GITHUB_TOKEN instead.");
    } else if (value !== undefined) given[name] = value;
    else if (options[name]?.type === "string") faults.push(`--${name} needs a value.`);
    else if (next !== undefined && FLAGS.includes(next)) {
      taken = index + 1;
      given[name] = next;
    } else given[name] = "true";
  }
  const { json, help, event, "event-name": eventName, ...inputs } = given;
  if (faults.length > 0 && help === undefined) {
    throw new UserError(`${faults.join(" ")} \`pipekeeper ${manifest.name} --help\` lists the inputs.`);
  }
  const isJson = json !== undefined;
  return { inputs: { ...defaultsOf(manifest), ...inputs }, event, eventName, isJson, wantsHelp: help !== undefined };
}

function listOptions({ inputs, readsEvent }: Manifest): Options {
  const options: Options = { json: { type: "boolean" }, help: { type: "boolean" } };
  if (readsEvent) Object.assign(options, { event: { type: "string" }, "event-name": { type: "string" } });
  for (const [name, { kind }] of Object.entries(inputs)) {
    options[name] = { type: kind === "flag" ? "boolean" : "string" };
  }
  return options;
}

/** A default that is an expression of the workflow language means nothing here. */
function defaultsOf({ inputs }: Manifest): Record<string, string | undefined> {
  const entries = Object.entries(inputs).map(([name, { default: value }]) => [
    name,
    value?.includes("${{") ? "" : value,
  ]);
  return Object.fromEntries(entries);
}
