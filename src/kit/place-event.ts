import path from "node:path";
import { readEvent } from "../github/read-event.ts";
import { asFields, asText } from "../github/read-fields.ts";
import type { EventArguments } from "./parse-arguments.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** The environment with the event of the arguments in it, as a GitHub runner would have set it. */
export async function placeEvent(env: Environment, cwd: string, given: EventArguments): Promise<Environment> {
  const { event: file, eventName } = given;
  if (file === undefined) return eventName === undefined ? env : { ...env, GITHUB_EVENT_NAME: eventName };
  // The name of the event that this process itself may run for says nothing about a file.
  const placed = { ...env, GITHUB_EVENT_PATH: path.resolve(cwd, file), GITHUB_EVENT_NAME: eventName };
  const { name, payload } = await readEvent(placed);
  const repository = asText(asFields(payload.repository).full_name);
  return { ...placed, GITHUB_EVENT_NAME: name, GITHUB_REPOSITORY: env.GITHUB_REPOSITORY || repository };
}
