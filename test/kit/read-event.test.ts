import { writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import { pullRequestNumberOf, readEvent, requireEvent } from "../../src/kit/event.ts";
import { TempFolder } from "../support/git.ts";

async function read(text: string, name?: string) {
  using folder = new TempFolder();
  const file = path.join(folder.path, "event.json");
  writeFileSync(file, text);
  return requireEvent(await readEvent({ GITHUB_EVENT_PATH: file, GITHUB_EVENT_NAME: name }));
}

describe("an event", () => {
  test("is read from the file that the environment names", async () => {
    const event = await read('\uFEFF{"action":"completed","pull_request":{"number":7}}', "workflow_run");
    expect(event).toEqual({ name: "workflow_run", payload: { action: "completed", pull_request: { number: 7 } } });
    expect(pullRequestNumberOf(event.payload)).toBe(7);
  });

  test.each([
    { payload: { action: "completed", workflow_run: {}, workflow: {} }, want: "workflow_run" },
    { payload: { number: 1, pull_request: {} }, want: "pull_request" },
    { payload: { issue: {} }, want: "issues" },
    { payload: { issue: {}, comment: {} }, want: "issue_comment" },
    { payload: { schedule: "0 * * * *" }, want: "schedule" },
    { payload: { inputs: null, ref: "refs/heads/main" }, want: "workflow_dispatch" },
    { payload: { ref: "refs/heads/main", before: "0", after: "1" }, want: "push" },
  ])("without a name is guessed from its payload: $want", async ({ payload, want }) => {
    expect((await read(JSON.stringify(payload))).name).toBe(want);
  });

  test.each([
    { name: "broken JSON", text: '{"a":', says: /is not JSON: .*Expected one JSON object/ },
    { name: "an empty file", text: "", says: /is not JSON/ },
    { name: "a list", text: "[]", says: /is not a JSON object/ },
    { name: "null", text: "null", says: /is not a JSON object/ },
    { name: "an unknown payload", text: "{}", says: /--event-name/ },
  ])("is refused: $name", async ({ text, says }) => {
    const error = await read(text).catch((error) => error);
    expect(error).toBeInstanceOf(UserError);
    expect(error.message).toMatch(says);
  });

  test("is an error that names the path if the file does not exist", async () => {
    await expect(readEvent({ GITHUB_EVENT_PATH: "/nowhere/event.json" })).rejects.toThrow(
      'The event in "/nowhere/event.json" could not be read: there is no such file.',
    );
    const none = await readEvent({});
    expect(() => requireEvent(none)).toThrow("GITHUB_EVENT_PATH is not set");
  });

  test.each([{}, { pull_request: null }, { pull_request: { number: "7" } }])(
    "has no pull request number if its payload is %j",
    (payload) => {
      expect(pullRequestNumberOf(payload)).toBeNull();
    },
  );
});
