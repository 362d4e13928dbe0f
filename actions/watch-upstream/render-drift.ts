/** Renders the issue that lists what is new upstream. */

import { count } from "../../src/text/count.ts";
import { codeSpan, escapeCell, renderLink } from "../../src/text/markdown.ts";
import type { Act } from "./decision.ts";
import { listDifferingPaths, readCommitTime } from "./observe-range.ts";
import type { WatchRun } from "./watch-run.ts";
import { compareUrl } from "./web-address.ts";

const MAX_COMMITS = 50;
const MAX_FILES = 200;

export async function renderDrift(
  { upstream, upstreamUrl, settings, isWatched }: WatchRun,
  { range, size }: Extract<Act, { kind: "issue" }>,
): Promise<{ title: string; text: string }> {
  const { base, head } = range;
  const { git } = upstream;
  const log = await git.text(["log", "-z", "--reverse", "--format=%H %s", `${base}..${head}`]);
  const commits = log.split("\0").filter((line) => line !== "");
  const [first = head] = commits[0]?.split(" ", 1) ?? [];
  const since = (await readCommitTime(upstream, first)) ?? "";
  const files = (await listDifferingPaths(git, base, head)).filter(isWatched);
  const link = renderLink(codeSpan(`${base.slice(0, 12)}..${head.slice(0, 12)}`), compareUrl(upstreamUrl, base, head));
  const newest = commits.slice(-MAX_COMMITS).reverse();
  const text = [
    `${codeSpan(upstreamUrl)} has moved: ${count(size.commits, "commit")} in ${link}${since === "" ? "" : `, the oldest from ${since.slice(0, 10)}`}. ${count(files.length, "watched file differs", "watched files differ")}.`,
    "### Files",
    listAll(
      files.slice(0, MAX_FILES).map((file) => codeSpan(file)),
      files.length,
      "file",
    ),
    "### Commits",
    listAll(
      newest.map((line) => `${codeSpan(line.slice(0, 12))} ${escapeCell(line.slice(line.indexOf(" ") + 1))}`),
      commits.length,
      "commit",
    ),
    "This issue is kept up to date, and closed once everything is handled.",
  ];
  return { title: `Upstream of ${settings.name} has moved`, text: text.join("\n\n") };
}

function listAll(shown: readonly string[], all: number, noun: string): string {
  const more = all - shown.length;
  return [...shown.map((line) => `- ${line}`), ...(more > 0 ? [`- and ${count(more, `more ${noun}`)}`] : [])].join(
    "\n",
  );
}
