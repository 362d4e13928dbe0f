/** GitHub refuses something, or the run ends in the middle. */

import { beforeAll, expect, test } from "vitest";
import { renderComment, renderPullBody } from "../../../actions/triage-conflicts/render-comment.ts";
import type { Fault } from "../../../src/sandbox/faults.ts";
import { everyNth } from "../../support/every-nth.ts";
import { openTriage, type Triage } from "./open-triage.ts";

const APPLY = { apply: "true", close: "true" };

/** #1 and #2 are to be closed. #3 and #4 have different bytes for the same recipe. */
async function openBacklog(): Promise<Triage> {
  const triage = await openTriage({});
  await triage.addPull({ "recipes/d/date.toml": "date\n" });
  await triage.addPull({ "recipes/e/egg.toml": "egg\n" });
  await triage.addPull({ "recipes/f/fig.toml": "fig\n" });
  await triage.addPull({ "recipes/f/fig.toml": "fig 2\n", "recipes/g/grape.toml": "grape\n" });
  await triage.moveMain({ "recipes/d/date.toml": "date\n", "recipes/e/egg.toml": "egg\n" });
  return triage;
}

/** The final state that all runs have to reach. It has no commit ids, because those depend on the time. */
async function view({ remote, github }: Triage): Promise<unknown> {
  const branches = await remote.git(["for-each-ref", "--format=%(refname) %(tree)", "refs/heads"]);
  const pulls = github.state.pulls.map(({ number, state, head, body }) => [number, state, head, body]);
  const comments = github.state.comments.map(({ issue, body }) => [issue, body]);
  return { branches, pulls, comments };
}

const CLOSE = { method: "PATCH", path: /\/pulls\/1$/ };
const COMMENT = { method: "POST", path: /\/issues\/1\/comments$/ };
const FAULTS: { name: string; fault: Fault; says: RegExp }[] = [
  { name: "a 403 when closing", fault: { ...CLOSE, status: 403, message: "Forbidden" }, says: /HTTP 403: Forbidden/ },
  { name: "a 422 when closing", fault: { ...CLOSE, status: 422, message: "Invalid" }, says: /HTTP 422: Invalid/ },
  { name: "a 404 when closing", fault: { ...CLOSE, status: 404, message: "Not Found" }, says: /HTTP 404/ },
  { name: "a 403 when commenting", fault: { ...COMMENT, status: 403, message: "Forbidden" }, says: /HTTP 403/ },
  { name: "a 422 when commenting", fault: { ...COMMENT, status: 422, message: "Invalid" }, says: /HTTP 422/ },
];

test.each(everyNth(FAULTS, 3))("$name stops neither other pull requests nor the report", async ({ fault, says }) => {
  await using triage = await openBacklog();
  triage.github.script.fail(fault);
  const { code, log, outputs, summary, annotations } = await triage.run(APPLY);
  expect(code, log).toBe(1);
  expect(annotations.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^#1 could not be finished: /),
    "1 pull request could not be finished, as the warnings say. Run the command again; it continues from here.",
  ]);
  expect(annotations[0]?.message).toMatch(says);
  expect(outputs.closed).toBe("[2]");
  expect(summary).toContain("### Rescue branches");
  expect(triage.github.state.comments.map(({ issue }) => issue).slice(-3)).toEqual([2, 3, 4]);
  const again = await triage.run(APPLY);
  expect([again.code, again.outputs.closed]).toEqual([0, "[1]"]);
});

test("during an outage the other pull requests are left for the next run", async () => {
  await using triage = await openBacklog();
  triage.github.script.fail({ ...COMMENT, status: 503, times: 50 });
  const { code, annotations } = await triage.run(APPLY);
  expect(code).toBe(1);
  expect(annotations.at(-1)?.message).toMatch(/^4 pull requests could not be finished/);
  expect(triage.github.state.comments).toEqual([]);
});

/** The final state after a run without interruptions. */
let complete: unknown;
beforeAll(async () => {
  await using triage = await openBacklog();
  await triage.run(APPLY);
  complete = await view(triage);
});

// The writes of a run: two pushes, the rescue pull request and four comments; then two pull requests are closed.
const ENDS = [0, 1, 2, 3, 4, 5, 6].map((skip) => ({ method: "POST", skip }));
ENDS.push({ method: "PATCH", skip: 0 }, { method: "PATCH", skip: 1 });

test.each(everyNth(ENDS, 4))(
  "a run that ends before $method number $skip is completed by the next one",
  async (end) => {
    await using triage = await openBacklog();
    const { script } = triage.github;
    const list = async () => (await triage.listRefs()).split("\n");
    const before = await list();
    script.beforeNext({ ...end, path: /git-receive-pack$|\/pulls$|\/comments$|\/pulls\/\d+$/ }, () =>
      script.failRandomly({ rate: 1, seed: 1, kinds: ["drop-before"] }),
    );
    expect((await triage.run(APPLY)).code).toBe(1);
    expect(await list()).toEqual(expect.arrayContaining(before));
    script.failRandomly(null);
    expect((await triage.run(APPLY)).code).toBe(0);
    expect(await list()).toEqual(expect.arrayContaining(before));
    expect(await view(triage)).toEqual(complete);
  },
);

test("a pull request whose base changes meanwhile is not closed", async () => {
  await using triage = await openBacklog();
  await triage.remote.git(["update-ref", "refs/heads/develop", "main"]);
  const [first] = triage.github.state.pulls;
  triage.github.script.beforeNext(COMMENT, () => {
    if (first !== undefined) first.base = "develop";
  });
  const { outputs, annotations } = await triage.run(APPLY);
  expect(outputs.closed).toBe("[2]");
  expect(annotations.map(({ message }) => message)).toEqual([
    '#1 was not closed: it goes to branch "develop", not to the default branch.',
  ]);
});

test("a branch whose name is in the way is named, with the remedy", async () => {
  await using triage = await openBacklog();
  await triage.remote.commit({ "notes.txt": "mine\n" }, "rescue");
  const { code, log } = await triage.run(APPLY);
  expect(code).toBe(1);
  expect(log).toContain("'refs/heads/rescue' exists");
  expect(log).toContain("Rename the other branch, then run the command again");
});

test.each([
  { name: "60 pull requests with the same 300 recipes", recipes: 300, pulls: 60, branches: 1, letter: "a" },
  { name: "a thousand pull requests with one recipe", recipes: 1, pulls: 1000, branches: 1, letter: "a" },
  { name: "400 recipes on five branches", recipes: 400, pulls: 2, branches: 5, letter: "a" },
  { name: "long names of wide characters", recipes: 300, pulls: 1, branches: 1, letter: "\u{1f34b}" },
])("the texts for $name are short enough for GitHub", ({ recipes, pulls, branches, letter }) => {
  const numbers = Array.from({ length: pulls }, (_, at) => at + 10_000);
  const entry = { mode: "100644", id: "1".repeat(40) };
  const added = Array.from({ length: recipes }, (_, at) => ({
    ...{ path: `recipes/p/${letter.repeat(60)}${at}.toml`, entry, pulls: numbers },
  }));
  const body = renderPullBody(added);
  expect(body.length).toBeLessThanOrEqual(65_000);
  expect(body).toContain("#10000");
  const planned = Array.from({ length: branches }, (_, at) => ({
    ...{ name: `rescue/2026-05-0${at + 1}`, isShared: true, parent: "", expected: null, added, held: [] },
  }));
  const pull = {
    ...{ number: 10_000, title: "", url: "", headRef: "", headSha: "", createdAt: "" },
    ...{ isMergeable: false, obstacle: null, changes: null },
  };
  const proposal = { pull, action: "rescue" as const, reason: "", recipes: [], others: [] };
  const comment = renderComment(proposal, { branches: planned, defaultBranch: "main" }, new Map());
  expect(comment.length).toBeLessThanOrEqual(65_000);
  for (const { name } of planned) expect(comment).toContain(name);
});
