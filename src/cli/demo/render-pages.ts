/** Renders the demo's own HTML pages, with links to the results of the runs. */

import type { Dashboard } from "../../formats/dashboard.ts";
import { effectiveState } from "../../pipeline/breaker.ts";
import { escapeHtml } from "../../text/html.ts";
import { SITE } from "./stage.ts";

export interface DemoRun {
  number: number;
  title: string;
  outcome: string;
  /** Empty if nothing was pushed. */
  commit: string;
  summary: string;
}

export interface DemoPullRequest {
  path: string;
  title: string;
  body: string;
  head: string;
  base: string;
  changes: string;
}

export interface DemoStory {
  runs: readonly DemoRun[];
  pulls: readonly DemoPullRequest[];
  comment: string;
}

const STYLE =
  "body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1f2328}" +
  "table{border-collapse:collapse;margin:.5rem 0 1.5rem}th,td{border:1px solid #d1d9e0;padding:.25rem .75rem;text-align:left}" +
  "td.n{text-align:right}pre{overflow:auto;background:#f6f8fa;padding:1rem;font-size:13px}a{color:#0550ae}";

export function renderIndex(dashboard: Dashboard, { runs, pulls, comment }: DemoStory): string {
  const { queue, failures_summary: failures, blockers, health, problems } = dashboard;
  const ecosystems = Object.entries(health.ecosystems).map(([name, each]) => [
    name,
    effectiveState(each.breaker_state, each.disabled),
    each.last_run_at ?? "none",
    each.last_success_at ?? "none",
  ]);
  return page("Larder's pipeline", [
    "<p>Made from the dashboard.json that the demo published to main of its own repository. Larder is invented.</p>",
    `<p>${link(SITE, "The dashboard's site")}, as GitHub Pages would serve it.</p>`,
    `<p><a href="/dashboard.json">dashboard.json</a>, as of ${escapeHtml(dashboard.generated_at)}: ${queue.total} packages, ` +
      `${dashboard.runs.length} runs, ${failures.total} failures, ${problems.total} problems in the state.</p>`,
    "<h2>Queue</h2>",
    table(["Status", "Packages"], Object.entries(queue.by_status)),
    "<h2>Ecosystems</h2>",
    table(["Ecosystem", "Breaker", "Last run", "Last success"], ecosystems),
    "<h2>Top blockers</h2>",
    table(
      ["Dependency", "Waiting directly", "In total"],
      blockers.slice(0, 5).map((each) => [each.dependency, each.direct_count, each.total_count]),
    ),
    "<h2>Runs of update-dashboard</h2>",
    list(runs.map((run) => link(runPath(run.number), `Run ${run.number}: ${run.title} (${run.outcome})`))),
    pulls.length === 0 ? "" : "<h2>Pull requests</h2>",
    list(pulls.map(({ path, title, head }) => link(path, `${title}, from ${head}`))),
    "<h2>CI</h2>",
    list([link(comment, "The summary comment of a pull request whose CI failed twice and recovered")]),
  ]);
}

export function renderRun(run: DemoRun): string {
  return page(`Run ${run.number}: ${run.title}`, [`<pre>${escapeHtml(run.summary)}</pre>`, link("/", "Back")]);
}

/** `shown` is the output of git. */
export function renderCommit(commit: string, shown: string): string {
  return page(`Commit ${commit.slice(0, 10)}`, [`<pre>${escapeHtml(shown)}</pre>`, link("/", "Back")]);
}

export function renderPullRequest({ title, body, head, base, changes }: DemoPullRequest): string {
  const lines = [`<p>${escapeHtml(head)} into ${escapeHtml(base)}</p>`, `<pre>${escapeHtml(body)}</pre>`];
  return page(title, [...lines, `<pre>${escapeHtml(changes)}</pre>`, link("/", "Back")]);
}

export function renderComment(title: string, shown: string): string {
  return page(title, [`<pre>${escapeHtml(shown)}</pre>`, link("/", "Back")]);
}

/** The path has the same form as on GitHub. */
export function runPath(number: number): string {
  return `/larder/recipes/actions/runs/${number}`;
}

function page(title: string, parts: readonly string[]): string {
  const head = `<meta charset="utf-8"><title>${escapeHtml(title)}</title><style>${STYLE}</style>`;
  const body = [`<h1>${escapeHtml(title)}</h1>`, ...parts].filter((part) => part !== "").join("\n");
  return `<!doctype html>\n<html lang="en"><head>${head}</head>\n<body>\n${body}\n</body></html>\n`;
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cell = (value: string | number) =>
    typeof value === "number" ? `<td class="n">${value}</td>` : `<td>${escapeHtml(value)}</td>`;
  const headings = head.map((name) => `<th>${escapeHtml(name)}</th>`).join("");
  const body = rows.map((row) => `<tr>${row.map(cell).join("")}</tr>`).join("\n");
  return `<table><thead><tr>${headings}</tr></thead><tbody>\n${body}\n</tbody></table>`;
}

function list(items: readonly string[]): string {
  return items.length === 0 ? "" : `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;
}

function link(path: string, text: string): string {
  return `<a href="${escapeHtml(path)}">${escapeHtml(text)}</a>`;
}
