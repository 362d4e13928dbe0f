/**
 * The event that a workflow runs for. The runner leaves it in the environment; in the terminal, the user names a file.
 */

import { readFile } from "node:fs/promises";
import path from "node:path";
import { UserError } from "../errors.ts";
import type { EventArguments } from "./parse-arguments.ts";

/** A JSON object whose members are unchecked. */
type Fields = Readonly<Record<string, unknown>>;

export interface GitHubEvent {
  /** Such as `workflow_run`. */
  name: string;
  payload: Fields;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The event from GITHUB_EVENT_NAME and GITHUB_EVENT_PATH; null without a path. A missing name is guessed from the
 * payload.
 */
export async function readEvent({
  GITHUB_EVENT_PATH: file,
  GITHUB_EVENT_NAME,
}: Environment): Promise<GitHubEvent | null> {
  if (!file) return null;
  const payload = parsePayload(await readText(file), file);
  const name = GITHUB_EVENT_NAME || guessName(payload);
  if (name !== null) return { name, payload };
  throw new UserError(`"${file}" does not show which event it belongs to. Set GITHUB_EVENT_NAME or pass --event-name.`);
}

/** Returns the event for an action that needs one. */
export function requireEvent(event: GitHubEvent | null): GitHubEvent {
  if (event !== null) return event;
  throw new UserError("There is no event: GITHUB_EVENT_PATH is not set. In a terminal, pass a file with --event.");
}

/** Adds to the environment the event that the arguments name, as a GitHub runner would. */
export async function placeEvent(env: Environment, cwd: string, given: EventArguments): Promise<Environment> {
  const { event: file, eventName } = given;
  if (file === undefined) return eventName === undefined ? env : { ...env, GITHUB_EVENT_NAME: eventName };
  // The name of this process's own event says nothing about the file.
  const placed = { ...env, GITHUB_EVENT_PATH: path.resolve(cwd, file), GITHUB_EVENT_NAME: eventName };
  const { name, payload } = requireEvent(await readEvent(placed));
  const repository = asFields(payload.repository).full_name;
  const fullName = typeof repository === "string" ? repository : "";
  return { ...placed, GITHUB_EVENT_NAME: name, GITHUB_REPOSITORY: env.GITHUB_REPOSITORY || fullName };
}

/** The number of the event's pull request; null if there is none. */
export function pullRequestNumberOf(payload: Fields): number | null {
  const { number } = asFields(payload.pull_request);
  return typeof number === "number" && number > 0 ? number : null;
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason = code === "ENOENT" ? "there is no such file" : message;
    throw new UserError(`The event in "${file}" could not be read: ${reason}. Expected the JSON of an event.`);
  }
}

function parsePayload(text: string, file: string): Fields {
  let payload: unknown;
  try {
    payload = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new UserError(`The event in "${file}" is not JSON: ${(error as Error).message}. Expected one JSON object.`);
  }
  if (typeof payload === "object" && payload !== null && !Array.isArray(payload)) return payload as Fields;
  throw new UserError(`The event in "${file}" is not a JSON object. Expected what GitHub sends with an event.`);
}

/** A payload does not contain the name of its event, so the name is guessed from the payload's members. */
function guessName(payload: Fields): string | null {
  const names = ["workflow_run", "pull_request", "issue", "workflow_job", "schedule"];
  const found = names.find((name) => Object.hasOwn(payload, name));
  if (found === "issue") return Object.hasOwn(payload, "comment") ? "issue_comment" : "issues";
  if (found !== undefined) return found;
  if (Object.hasOwn(payload, "inputs")) return "workflow_dispatch";
  return typeof payload.ref === "string" && typeof payload.after === "string" ? "push" : null;
}

function asFields(value: unknown): Fields {
  return typeof value === "object" && value !== null ? (value as Fields) : {};
}
