import { writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { placeEvent } from "../../src/kit/event.ts";
import { parseArguments } from "../../src/kit/parse-arguments.ts";
import { renderUsage } from "../../src/kit/render-usage.ts";
import { TempFolder } from "../support/git.ts";

const PLAIN = { name: "a", description: "", inputs: {}, outputs: {} };
const READING = { ...PLAIN, readsEvent: true as const };

describe("--event", () => {
  test("sets the variables that a runner would set, with the repository of the payload", async () => {
    using folder = new TempFolder();
    const payload = { workflow_run: { id: 1 }, repository: { full_name: "acme/shop" } };
    writeFileSync(path.join(folder.path, "event.json"), JSON.stringify(payload));
    const given = parseArguments(["--event", "event.json"], READING);
    const env = { PATH: "/bin", GITHUB_EVENT_NAME: "push" };
    const placed = { GITHUB_EVENT_PATH: path.join(folder.path, "event.json"), GITHUB_EVENT_NAME: "workflow_run" };
    expect(await placeEvent(env, folder.path, given)).toEqual({
      ...{ PATH: "/bin", ...placed, GITHUB_REPOSITORY: "acme/shop" },
    });
    const named = parseArguments(["--event=event.json", "--event-name=pull_request"], READING);
    const elsewhere = { GITHUB_REPOSITORY: "acme/other" };
    expect(await placeEvent(elsewhere, folder.path, named)).toEqual({
      ...{ ...placed, ...elsewhere, GITHUB_EVENT_NAME: "pull_request" },
    });
  });

  test("is refused if the file does not exist", async () => {
    await expect(placeEvent({}, "/nowhere", { event: "event.json" })).rejects.toThrow('"/nowhere/event.json"');
  });

  test("may be omitted if only the name changes", async () => {
    expect(await placeEvent({ GITHUB_EVENT_PATH: "/x" }, "/", { eventName: "schedule" })).toEqual({
      ...{ GITHUB_EVENT_PATH: "/x", GITHUB_EVENT_NAME: "schedule" },
    });
  });

  test("is only for actions that read events, and their help says so", () => {
    expect(() => parseArguments(["--event", "event.json"], PLAIN)).toThrow("--event is not an input of a");
    expect(() => parseArguments(["--event"], READING)).toThrow("--event needs a value.");
    expect(renderUsage(READING)).toMatch(/^ {2}--event +\S/m);
    expect(renderUsage(PLAIN)).not.toContain("--event");
  });
});
