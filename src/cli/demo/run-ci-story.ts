/** Runs the second part of the demo: CI fails, fails again and recovers. */

import { writeFileSync } from "node:fs";
import path from "node:path";
import type { SandboxGitHub } from "../../sandbox/start-github.ts";
import { CiNarrator } from "./ci-narrator.ts";
import { renderComment } from "./render-pages.ts";
import { REPOSITORY, type Stage } from "./stage.ts";

const HEAD_SHA = "4f0c2d19ab37e6517c8d90b2e1a4f3c5d6079b88";
const ERROR = "Error: health check on 127.0.0.1:8080 failed after 30s: status 503";
const SAME_ERROR = "Error: health check on 127.0.0.1:8080 failed after 31s: status 502";

/** Saves the summary comment to a file and serves it as a page. Returns the page's path. */
export async function runCiStory(stage: Stage, github: SandboxGitHub): Promise<string> {
  const { log, server, folder, setClock } = stage;
  const pull = github.add.pull({
    title: "Serve the recipes with gzip",
    author: "mira-holm",
    head: "gzip",
    headSha: HEAD_SHA,
    createdAt: "2026-05-12T18:40:00Z",
  });
  const narrator = new CiNarrator(stage, github, pull);
  const report = async (heading: string, run: Parameters<CiNarrator["run"]>[0]) => {
    log(`\n${heading}`);
    setClock(new Date(run.at));
    await narrator.run(run);
  };
  const failed = { result: "2 of 4 required jobs did not pass", issue: "open" };
  await report(`CI fails on pull request #${pull.number}, and two more actions follow it.`, {
    id: 9001,
    at: "2026-05-12T19:00:00Z",
    error: ERROR,
    want: { ...failed, occurrences: 1 },
  });
  narrator.show();
  await report("CI runs again and fails in the same way.", {
    id: 9002,
    at: "2026-05-12T19:10:00Z",
    error: SAME_ERROR,
    want: { ...failed, occurrences: 2 },
  });
  await report("The third run passes.", {
    id: 9003,
    at: "2026-05-12T19:40:00Z",
    error: null,
    want: { result: "all 4 required jobs passed", issue: "closed", occurrences: 2 },
  });
  const file = path.join(folder, "ci-comment.md");
  const { body } = narrator.comment();
  writeFileSync(file, body);
  const place = `/${REPOSITORY}/pull/${pull.number}`;
  const page = renderComment(`#${pull.number} ${pull.title}`, stage.renderSummary(body));
  server.pages.set(place, { type: "text/html; charset=utf-8", body: page });
  log(`\nThe comment as it is now, until the demo ends:\n  ${file}\n  ${server.url}${place}`);
  return place;
}
