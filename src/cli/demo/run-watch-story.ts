/** Runs a part of the demo: upstream gets a commit, and watch-upstream opens one pull request. */

import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Narrator } from "./narrator.ts";
import { openRemote, type Remote } from "./open-remote.ts";
import type { Stage } from "./stage.ts";

const DEVELOPER = { name: "Jon Vale", email: "jon@larder.example" };

/**
 * The updater's script runs in a copy of the target. It turns upstream's list of events into content that passes
 * validate-content.
 */
const UPDATER = `
const { mkdirSync, readFileSync, writeFileSync } = require("node:fs");
const names = readFileSync(process.env.PIPEKEEPER_UPSTREAM_DIR + "/events.txt", "utf8").trim().split("\\n");
const write = (file, text) => writeFileSync("content/analytics/" + file, text);
const writeJson = (file, value) => write(file, JSON.stringify(value, null, 2) + "\\n");
mkdirSync("content/analytics/cookbook", { recursive: true });
writeJson("flows.json", { flows: { Cookbook: { name: "Cookbook", description: "Reading and sharing recipes" } } });
writeJson("flow-slug-map.json", { cookbook: "Cookbook" });
writeJson("cookbook/events.json", { flowId: "Cookbook", flowName: "Cookbook", events: names.map((name) => ({ name })) });
const nodes = names.map((name, index) => "  e" + index + '["' + name + '"]\\n  class e' + index + " event\\n").join("");
write("cookbook/flow-diagrams.md", "# Cookbook\\n\\n\`\`\`mermaid\\nflowchart TD\\n" + nodes + "\`\`\`\\n");
`;

/** Keeps everything, including the state, in the demo's own folder. */
export async function runWatchStory(narrator: Narrator, stage: Stage, remote: Remote): Promise<void> {
  const folder = path.join(stage.folder, "watch");
  mkdirSync(folder);
  const upstream = await openRemote({ ...stage, folder });
  const addEvents = (date: string, names: string[], message: string) =>
    upstream.pushEdit("events.txt", (text) => text + names.map((name) => `${name}\n`).join(""), {
      ...{ author: DEVELOPER, date, message },
    });
  await addEvents("2026-05-12T18:41:00Z", ["Recipe Opened"], "List the app's events");
  const workspace = await remote.checkOut();
  const given = {
    // Set every input that could otherwise come from the user's environment.
    ...{ name: "analytics", upstream: upstream.directory, "upstream-branch": "main", "dry-run": "false" },
    ...{ target: workspace, "base-branch": "main", labels: "" },
    ...{ updater: JSON.stringify([process.execPath, "-e", UPDATER]) },
    ...{ state: "file", "state-path": path.join(folder, "state.json"), "lock-path": path.join(folder, "lock") },
  };
  const watch = async (at: string, want: string, inputs: Record<string, string> = {}) => {
    const { outcome } = await narrator.act("watch-upstream", { at, inputs: { ...given, ...inputs }, workspace });
    if (outcome !== want) throw new Error(`watch-upstream ended with "${outcome}", expected "${want}"`);
  };
  await watch("2026-05-12T18:42:00Z", "initialized", { init: "head" });
  await addEvents("2026-05-12T18:43:00Z", ["Recipe Shared"], "Report shared recipes");
  await watch("2026-05-12T18:44:00Z", "proposed");
  await narrator.showPullRequest();
  narrator.heading("Upstream has not moved since, and the pull request is still open.");
  await watch("2026-05-12T18:54:00Z", "noop");
}
