/** Text from outside adds no link, mention or marker, in any field that a comment, issue, summary or log shows. */

import { describe, expect, test } from "vitest";
import { describeCategory } from "../../actions/failure-tracker/name-category.ts";
import { parseIssue } from "../../actions/failure-tracker/parse-issue.ts";
import { describeOccurrence, describeRecovery, renderComment } from "../../actions/failure-tracker/render-comment.ts";
import { renderExcerpts, renderFailureIssue, renderJobsTable } from "../../actions/failure-tracker/render-issue.ts";
import { renderTrackerSummary } from "../../actions/failure-tracker/render-summary.ts";
import { type CiFacts, fitComment } from "../../actions/post-ci-summary/render-comment.ts";
import { parseSummaryMarker } from "../../actions/post-ci-summary/summary-marker.ts";
import { renderOutcome } from "../../actions/preflight-open-pr/render-summary.ts";
import { escapeCommands } from "../../src/text/workflow-commands.ts";
import { createJob, HEAD } from "../support/ci.ts";
import { findActive } from "../support/find-active.ts";
import { TEXTS } from "../support/hostile-markdown.ts";
import { createRow, createTracker } from "../support/tracker.ts";
import { plan, pull } from "./preflight-open-pr/facts.ts";

const SERVER = "https://github.com";
const PLACE = { serverUrl: SERVER, repositoryUrl: `${SERVER}/acme/registry` };
const BENIGN = "benign";

function renderIssue(text: string): string {
  const jobs = [{ job: text, step: text, token: text }];
  const tracker = createTracker({
    about: describeCategory({ kind: "signature", workflow: text, job: text, token: text, signature: text }),
    tracked: { "pr:128": "9001.1", [`branch:${text}`]: "9001.1", [`workflow:${text}`]: "9001.1" },
    history: [createRow({ key: "9001.1", subject: `branch:${text}`, signature: text, head: text, jobs })],
    jobsTable: renderJobsTable([{ name: text, result: text, step: text, url: text }], SERVER),
    excerpts: renderExcerpts([{ name: text, lines: ["first", text, "last"], note: null }]),
  });
  const setting = {
    ...PLACE,
    closeWhen: "all-recovered",
    autoHealHours: 24,
    occurrences: 1,
    flaky: 0,
    sinceOpen: 1,
  } as const;
  return renderFailureIssue(tracker, setting).body;
}

function renderOccurrence(text: string): string {
  const row = { key: "9001.1", subject: `branch:${text}`, signature: text } as const;
  const facts = { ...PLACE, count: 2, isReopened: false, before: "x", jobs: [{ name: text, url: text }] };
  return renderComment("occurrence", text, describeOccurrence(row, facts));
}

function renderTracker(text: string): string {
  const changes = [{ number: 41, url: text, action: text, occurrences: 1 }];
  const planned = [{ call: text, diff: text }];
  const facts = { sentence: text, changes, problems: [text], notes: [text], warnings: [text], planned, apiCalls: 1 };
  return renderTrackerSummary({ ...facts, serverUrl: SERVER });
}

function renderCi(text: string): string {
  const job = { ...createJob({ name: text, url: text }), state: text };
  const named = [{ name: text, file: text, message: text, sources: [text] }];
  const run = { number: 482, url: `${SERVER}/acme/registry/actions/runs/9001`, state: text, attempt: 2 };
  const runs = [run, null].map((run) => ({ workflow: text, isCompleted: true, run }) as CiFacts["runs"][number]);
  const facts: CiFacts = {
    ...{ key: text, standing: { headSha: HEAD, run: 9001, attempt: 2, asOf: "2026-11-20T10:15:42Z" }, runs },
    decision: {
      verdict: "failure",
      rows: [{ name: text, state: text, passes: false, job }],
      isDocsOnly: false,
      otherFailures: [job],
      required: { kind: "named", source: text, notChecked: [text] } as unknown as CiFacts["decision"]["required"],
      doubts: [{ kind: "incomplete", text } as unknown as CiFacts["decision"]["doubts"][number]],
      problems: [],
    },
    coverage: {
      ...{ head: "80 %", base: null, change: null, drop: null, threshold: null, status: text, reference: text },
      runtimes: [{ name: text, percent: "80 %", against: null }],
    } as unknown as NonNullable<CiFacts["coverage"]>,
    tests: { total: 9, failing: named, flaky: named },
    ...{ maxFailingTests: 20, failedBefore: new Map(), maxOtherFailures: 20, serverUrl: SERVER },
  };
  const queue = {
    ...{ run: 9002, attempt: 1, label: text, url: text, more: 0 },
    ...{ jobs: [{ name: text, state: text, url: text }], removed: { at: "2026-11-20T10:15:42Z", reason: text } },
  };
  return fitComment(facts, 128, { queue }).body;
}

function answerOf(text: string) {
  const hostile = pull({ title: text, headRef: text, author: text, labels: [text], body: text });
  const answer = { kind: "answer", state: "open", reason: text, skip: true, isClaimed: false } as const;
  return renderOutcome(
    { ...answer, matches: [hostile], stale: [hostile], warnings: [text], doubt: "warning" },
    plan({ inputs: { ecosystem: text } }),
  );
}

/** The text of each line or cell without its layout, the links to GitHub, and the number of `<!--` and `-->`. */
function readLayout(body: string): { segments: string[]; links: string[]; markers: number } {
  const segments: string[] = [];
  const links: string[] = [];
  let fence = "";
  for (const line of body.split(/\r\n|\n|\r/)) {
    if (fence !== "") {
      if (line === fence) fence = "";
      continue;
    }
    const opening = /^(`{3,})[a-z]*$/.exec(line)?.[1];
    if (opening !== undefined) {
      fence = opening;
      segments.push("fence");
    } else if (/^<!-- (?:pipekeeper|tracked-)[^>]* -->$/.test(line)) {
      segments.push("marker");
    } else {
      for (const cell of splitCells(line)) segments.push(readInline(cell, links));
    }
  }
  segments.push(fence === "" ? "end" : "open fence");
  return { segments, links, markers: body.match(/<!--|-->/g)?.length ?? 0 };
}

function splitCells(line: string): string[] {
  const start = line.replace(/^(?:#{2,3} |- )/, "");
  return start.startsWith("|")
    ? (start.match(/\||(?:\\.|[^|\\])+|\\$/gu) ?? []).filter((cell) => cell !== "|")
    : [start];
}

function readInline(text: string, links: string[]): string {
  return text
    .replace(/\\.|(?<!`)(`+)(?!`)(.*?[^`])\1(?!`)/gu, (all, ticks) => (ticks === undefined ? all : "code"))
    .replace(/<\/?(?:details|summary|sub)>/g, "")
    .replace(/\\.|\[((?:\\.|[^\]\\])*)\]\((https:\/\/github\.com\/[^\s()]*)\)/gu, (all, label, address) => {
      if (address !== undefined) links.push(address);
      return address === undefined ? all : label;
    })
    .replace(/^( ?)\*\*(.*)\*\*( ?)$/, "$1$2$3")
    .trim();
}

describe.each([
  { name: "the issue of failure-tracker", render: renderIssue, linksCommits: true },
  { name: "an occurrence comment", render: renderOccurrence, linksCommits: true },
  {
    name: "a recovery comment",
    render: (text: string) => describeRecovery(`branch:${text}`, "9001.1", PLACE),
    linksCommits: true,
  },
  { name: "the step summary of failure-tracker", render: renderTracker, linksCommits: false },
  { name: "the comment of post-ci-summary", render: renderCi, linksCommits: true },
  {
    name: "the step summary of preflight-open-pr",
    render: (text: string) => answerOf(text).summary ?? "",
    linksCommits: false,
  },
])("$name", ({ render, linksCommits }) => {
  const want = readLayout(render(BENIGN));
  const known = want.segments.map((segment) => new Set(findActive(segment, { linksCommits })));

  test("shows the text that it gets", () => expect(render(BENIGN)).toContain(BENIGN));

  test("gains no link, mention, block or marker from the text", () => {
    const faults = TEXTS.flatMap((text) => {
      const { segments, links, markers } = readLayout(render(text));
      const active = segments.flatMap((segment, at) =>
        findActive(segment, { linksCommits }).flatMap((kind) =>
          known[at]?.has(kind) ? [] : [`${kind} in ${segment}`],
        ),
      );
      if (segments.length !== want.segments.length) active.push(`${segments.length} segments`);
      if (links.join() !== want.links.join()) active.push(`links ${links.join(" ")}`);
      if (markers !== want.markers) active.push(`${markers} ends of markers`);
      return active.map((fault) => `${JSON.stringify(text)}: ${fault}`);
    });
    expect(faults.slice(0, 10)).toEqual([]);
  });
});

test("no text can change the values that are read back", () => {
  const [benign, summary] = [parseIssue(renderIssue(BENIGN)), parseSummaryMarker(renderCi(BENIGN))];
  expect(benign).not.toBeNull();
  expect(summary?.standing).not.toBeNull();
  for (const text of TEXTS) {
    const { tracker } = parseIssue(renderIssue(text)) ?? {};
    expect([text, tracker?.category, tracker?.twinOf, tracker?.recovered]).toEqual([
      ...[text, benign?.tracker.category, benign?.tracker.twinOf, benign?.tracker.recovered],
    ]);
    expect(parseSummaryMarker(renderCi(text))?.standing).toEqual(summary?.standing);
  }
});

test("no line of the log is a command to the runner", () => {
  for (const text of TEXTS) {
    const { sentence, warnings = [] } = answerOf(text);
    for (const line of [sentence, text, ...warnings].map(escapeCommands)) {
      expect(line).not.toMatch(/^\s*::|##\[/m);
    }
  }
});
