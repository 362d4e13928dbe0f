/** Runs the script of the demo: six runs of update-dashboard, a batch, a watched upstream, and CI. */

import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { addFolder } from "./add-folder.ts";
import { Narrator } from "./narrator.ts";
import { openRemote, type Remote } from "./open-remote.ts";
import { runCiStory } from "./run-ci-story.ts";
import { runWatchStory } from "./run-watch-story.ts";
import { SITE, type Stage } from "./stage.ts";

const MAINTAINER = { name: "Mira Holm", email: "mira@larder.example" };
const BATCH_BOT = { name: "larder-batch[bot]", email: "batch@larder.example" };

/** Adds the results to the served pages. Throws if a run did not have the expected result. */
export async function runStory(stage: Stage): Promise<void> {
  const { project, log } = stage;
  const fixture = (name: string) => path.join(project, "fixtures", name);
  const remote = await openRemote(stage);
  log("A maintainer pushes the pipeline's state (fixtures/state) to a new, real remote.");
  await remote.pushFolder(fixture("state"), {
    author: MAINTAINER,
    date: "2026-05-12T17:05:00Z",
    message: "Record the pipeline's state",
  });
  const github = await stage.startGitHub(remote.directory);
  try {
    const narrator = new Narrator(stage, remote, github);
    await narrator.run({ title: "the first dashboard", at: "2026-05-12T17:30:00Z", want: "published", isWhole: true });

    narrator.heading("The pipeline merges a batch (fixtures/batch): eslint and prettier succeed, biome and pnpm fail.");
    await remote.pushFolder(fixture("batch"), {
      author: BATCH_BOT,
      date: "2026-05-12T18:04:00Z",
      message: "Record the results of npm-2026-05-12T18-00-09Z-a5d7c206",
    });
    await narrator.run({ title: "after the batch", at: "2026-05-12T18:05:00Z", want: "published" });
    await narrator.showLog();

    narrator.heading("Nothing changes, but the daily schedule starts the workflow anyway.");
    await narrator.run({ title: "nothing new", at: "2026-05-12T18:20:00Z", want: "unchanged", event: "schedule" });

    narrator.heading(
      "Another batch: select-batch chooses it, its jobs leave results, and record-results records them.",
    );
    await runBatch(narrator, stage, remote);
    await narrator.run({ title: "the batch on the dashboard", at: "2026-05-12T18:27:00Z", want: "published" });

    narrator.heading("A maintainer enables cask again. From now on, main is protected against direct pushes.");
    const enableCask = (text: string) => text.replace(/("disabled_ecosystems": )\[[^\]]*\]/, "$1[]");
    await remote.pushEdit("batch-control.json", enableCask, {
      author: MAINTAINER,
      date: "2026-05-12T18:30:00Z",
      message: "Enable cask again",
    });
    remote.protectMain();
    const inputs = { "on-refused": "pull-request" };
    await narrator.run({ title: "a protected branch", at: "2026-05-12T18:31:00Z", want: "published", inputs });
    await narrator.showPullRequest();
    await narrator.showLog();
    narrator.heading("The same state as a site, made for GitHub Pages.");
    const workspace = await narrator.run({
      title: "the site",
      at: "2026-05-12T18:40:00Z",
      want: "written",
      inputs: { publish: "pages", "site-dir": "site" },
    });
    addFolder(stage.server.pages, SITE, path.join(workspace, "site"));

    narrator.heading(
      "Another repository, the upstream, gets a commit, and watch-upstream turns it into one pull request.",
    );
    await runWatchStory(narrator, stage, remote);
    await narrator.publishPages(await runCiStory(stage, github));
  } finally {
    await github.close();
  }
}

/** The jobs are simulated: the first package passes, all others fail. */
async function runBatch(narrator: Narrator, { folder }: Stage, remote: Remote): Promise<void> {
  const workspace = path.join(folder, "batch");
  mkdirSync(workspace);
  // The actions read main, so a folder without a checkout is enough.
  const place = { remote: remote.directory };
  const platform = "linux-x86_64";
  const selected = await narrator.act("select-batch", {
    at: "2026-05-12T18:22:00Z",
    inputs: { ...place, mode: "fixed", ecosystem: "homebrew", "batch-size": "3", "expected-platforms": platform },
    workspace,
  });
  const batch = JSON.parse(selected.batch ?? "") as { batch_id: string; packages: { name: string; source: string }[] };
  const packages = batch.packages.map(({ name, source }, index) => {
    const failed = { outcome: "failed", exit_code: 7, message: `expected version 2.1 of ${name}, got 2.0` };
    const result = index === 0 ? { outcome: "passed", exit_code: 0 } : failed;
    return { name, source, generation: { outcome: "generated", exit_code: 0 }, validation: [{ platform, ...result }] };
  });
  const times = { started_at: "2026-05-12T18:22:00Z", finished_at: "2026-05-12T18:25:00Z" };
  const results = { schema_version: 1, batch_id: batch.batch_id, ...times, packages };
  writeFileSync(path.join(workspace, "results.json"), JSON.stringify(results));
  const inputs = { ...place, batch: selected.batch ?? "", results: "results.json" };
  const { outcome } = await narrator.act("record-results", { at: "2026-05-12T18:26:00Z", inputs, workspace });
  if (outcome !== "published") throw new Error(`record-results ended with "${outcome}", expected it to be published`);
}
