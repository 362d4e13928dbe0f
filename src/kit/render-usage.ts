import type { Command, Manifest } from "./command.ts";

const WIDTH = 100;
const EVENT_ROWS = [
  ["--event", "File with the payload of the event to act on, as GitHub writes it to GITHUB_EVENT_PATH"],
  ["--event-name", "Name of the event, such as workflow_run; guessed from the payload if omitted"],
] as const;

/** The list of commands. */
export function renderCommands(
  commands: readonly Command[],
  extras: readonly { name: string; description: string }[],
): string {
  const rows = [
    ...commands.map(({ name, manifest }): [string, string] => [name, manifest.description]),
    ...extras.map(({ name, description }): [string, string] => [name, description]),
  ];
  return [
    "Usage: pipekeeper <action> [--<input> <value> ...] [--json]",
    "",
    ...renderRows(rows),
    "",
    "pipekeeper <action> --help lists the inputs and outputs of an action. pipekeeper --version prints the version.",
  ].join("\n");
}

/** The inputs and outputs of one action, from its action.yml. */
export function renderUsage({ name, description, inputs, outputs, readsEvent }: Manifest): string {
  const inputRows = Object.entries(inputs).map(([input, entry]): [string, string] => {
    const shown = entry.default?.includes("${{") ? "" : entry.default?.split("\n").join(", ");
    return [`--${input}`, shown ? `${entry.description} [${shown}]` : entry.description];
  });
  const outputRows = Object.entries(outputs).map(([output, entry]): [string, string] => [output, entry.description]);
  return [
    `pipekeeper ${name}: ${description}`,
    "",
    "Inputs [default]; the token is read from GITHUB_TOKEN:",
    ...renderRows(inputRows),
    ...(readsEvent ? ["", "Event:", ...renderRows(EVENT_ROWS)] : []),
    "",
    "Outputs:",
    ...renderRows(outputRows),
    "",
    "--json prints the outputs as one JSON object to standard output, and everything else to standard error. If the",
    "action cannot start or stops with an error, the object contains the error's message as error.",
    'An empty value (--input "") empties a list or switches a default off. For other inputs it is an error: leave them out.',
  ].join("\n");
}

function renderRows(rows: readonly (readonly [string, string])[]): string[] {
  const column = Math.max(...rows.map(([name]) => name.length)) + 4;
  return rows.flatMap(([name, text]) => {
    const lines = wrap(text, WIDTH - column);
    return lines.map((line, index) => `${(index === 0 ? `  ${name}` : "").padEnd(column)}${line}`);
  });
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [""];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1) as string;
    if (line !== "" && line.length + word.length >= width) lines.push(word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return lines;
}
