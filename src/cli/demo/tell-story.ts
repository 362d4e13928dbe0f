/** The script of the demo: five runs of update-dashboard on one repository, the commits between them, and its CI. */

import path from "node:path";
import { addFolder } from "./add-folder.ts";
import { openRemote } from "./open-remote.ts";
import { SITE, type Stage } from "./stage.ts";
import { tellCiStory } from "./tell-ci-story.ts";
import { Teller } from "./teller.ts";

const MAINTAINER = { name: "Mira Holm", email: "mira@larder.example" };
const BATCH_BOT = { name: "larder-batch[bot]", email: "batch@larder.example" };

/** Serves the published dashboard at the end. Throws if a run did not have the expected result. */
export async function tellStory(stage: Stage): Promise<void> {
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
    const teller = new Teller(stage, remote, github);
    await teller.run({ title: "the first dashboard", at: "2026-05-12T17:30:00Z", want: "published", isWhole: true });

    teller.heading("The pipeline merges a batch (fixtures/batch): eslint and prettier succeed, biome and pnpm fail.");
    await remote.pushFolder(fixture("batch"), {
      author: BATCH_BOT,
      date: "2026-05-12T18:04:00Z",
      message: "Record the results of npm-2026-05-12T18-00-09Z-a5d7c206",
    });
    await teller.run({ title: "after the batch", at: "2026-05-12T18:05:00Z", want: "published" });
    await teller.showLog();

    teller.heading("Nothing changes, but the daily schedule starts the workflow anyway.");
    await teller.run({ title: "nothing new", at: "2026-05-12T18:20:00Z", want: "unchanged", event: "schedule" });

    teller.heading("A maintainer switches cask on again. From then on, main is protected against direct pushes.");
    const enableCask = (text: string) => text.replace(/("disabled_ecosystems": )\[[^\]]*\]/, "$1[]");
    await remote.pushEdit("batch-control.json", enableCask, {
      author: MAINTAINER,
      date: "2026-05-12T18:30:00Z",
      message: "Switch cask on again",
    });
    remote.protectMain();
    const inputs = { "on-refused": "pull-request" };
    await teller.run({ title: "a protected branch", at: "2026-05-12T18:31:00Z", want: "published", inputs });
    await teller.showPullRequests();
    await teller.showLog();
    teller.heading("The same state as a site, made for GitHub Pages.");
    const workspace = await teller.run({
      title: "the site",
      at: "2026-05-12T18:40:00Z",
      want: "written",
      inputs: { publish: "pages", "site-dir": "site" },
    });
    addFolder(stage.server.pages, SITE, path.join(workspace, "site"));
    await teller.publishPages(await tellCiStory(stage, github));
  } finally {
    await github.close();
  }
}
