/** Event files that the runner should never write. The toolkit says little about them, so the step explains them. */

import { writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { TempFolder } from "../../support/git.ts";
import { startServer } from "../../support/network/start-server.ts";
import { runAction } from "../../support/run-action.ts";

/** Annotations of a run to which GitHub would answer 401. */
async function runWith(text: string | null, env: Record<string, string> = {}): Promise<string> {
  await using server = await startServer((_, response) => {
    response.writeHead(401, { "content-type": "application/json" }).end('{"message":"Bad credentials"}');
  });
  using folder = new TempFolder();
  const file = folder.at("event.json");
  if (text !== null) writeFileSync(file, text);
  const { code, annotations } = await runAction("failure-tracker", {
    folder: folder.path,
    workspace: folder.path,
    inputs: { token: "t" },
    env: { GITHUB_API_URL: server.url, GITHUB_EVENT_PATH: file, GITHUB_EVENT_NAME: "push", ...env },
  });
  expect(code).toBe(1);
  return annotations.map(({ message }) => message).join("\n");
}

test.each([
  { name: "missing", text: null, says: /The event in ".*event\.json" could not be read: there is no such file\./ },
  { name: "broken", text: '{"a":', says: /The event in ".*event\.json" is not JSON: .*Expected one JSON object\./ },
  { name: "a list", text: "[1]", says: /is not a JSON object\. Expected what GitHub sends/ },
  { name: "null", text: "null", says: /is not a JSON object\. Expected what GitHub sends/ },
])("an event file that is $name", async ({ text, says }) => {
  expect(await runWith(text)).toMatch(says);
});

test("an event file with a byte order mark, which the toolkit does not accept", async () => {
  const event = '{"ref":"refs/heads/main"}';
  expect(await runWith(event)).toContain("did not accept the token");
  expect(await runWith(`\uFEFF${event}`)).toMatch(/could not read the event in ".*event\.json" .*byte order mark/);
});

test("no event file at all", async () => {
  expect(await runWith(null, { GITHUB_EVENT_PATH: "" })).toContain("GITHUB_EVENT_PATH is not set");
});
