/** `propose: issue`: one issue that lists the new commits of upstream, and how runs react if people change it. */

import { writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { isProof } from "../../support/is-proof.ts";
import { type OpenWatch, openWatch } from "./open-watch.ts";
import { shareWatch } from "./share-watch.ts";

/** For whole runs whose parts decide-*.test.ts and keep-pull.test.ts cover. */
const testInProof = test.runIf(isProof);

async function openDrift(inputs: Record<string, string> = {}): Promise<OpenWatch> {
  const world = await openWatch();
  Object.assign(world.inputs, { propose: "issue", ...inputs });
  await world.baseline();
  await world.move({ "src/a.ts": "2\n" });
  return world;
}

/** Opens a watch with an issue that reports new commits. */
const openReported = shareWatch(async () => {
  const world = await openDrift();
  await world.run();
  return { world };
});

/** Runs once, and returns how the run ended and how many requests it sent to GitHub. */
async function runOnce(world: OpenWatch, inputs: Record<string, string> = {}) {
  const before = world.github.requests.length;
  const { outputs } = await world.run(inputs);
  const calls = world.github.requests.slice(before).filter(({ path }) => !path.includes(".git/"));
  return {
    end: `${outputs.outcome}(${outputs.reason})`,
    issue: outputs["issue-number"],
    pull: outputs["pr-number"],
    sentence: outputs.sentence,
    calls: calls.length,
    writes: calls.filter(({ method, path }) => method !== "GET" && !path.endsWith("/graphql")).length,
  };
}

const states = ({ github }: OpenWatch) => github.state.issues.map(({ state }) => state);
const change = ({ github }: OpenWatch, state: "open" | "closed", number = 1) => {
  const issue = github.state.issues.find((each) => each.number === number);
  if (issue === undefined) throw new Error(`There is no issue ${number}`);
  issue.state = state;
};

test("one issue follows upstream, and is closed once everything is handled", async () => {
  await using world = await openDrift();
  expect(await runOnce(world)).toMatchObject({ end: "issue-opened(drift)", issue: "1", pull: "" });
  expect(world.github.state.issues[0]?.body).toContain("`src/a.ts`");
  const head = await world.move({ "src/b.ts": "1\n" });
  expect(await runOnce(world)).toMatchObject({ end: "issue-updated(drift)", issue: "1" });
  expect(world.github.state.issues[0]?.body).toContain("`src/b.ts`");
  expect(await runOnce(world, { "advance-to": head })).toMatchObject({ end: "advanced(advance-to)", issue: "1" });
  expect(states(world)).toEqual(["closed"]);
  expect(world.readState()).not.toHaveProperty("drift");
  expect(world.updaterCalls()).toBe(0);
  expect(world.github.state.pulls).toEqual([]);
});

test.each([{ state: "file" }, { state: "ref" }])(
  "unchanged drift costs at most two calls, with the state in a $state",
  async (inputs) => {
    await using world = await openDrift({ ...inputs, "cooldown-hours": "0.5" });
    world.clock.now = "2027-01-01T00:00:00Z";
    await runOnce(world);
    for (let round = 0; round < 2; round++) {
      const { calls, ...end } = await runOnce(world);
      expect(end).toMatchObject({ end: "noop(issue-open)", issue: "1", pull: "", writes: 0 });
      expect(calls).toBeLessThanOrEqual(2);
    }
    change(world, "closed");
    for (let round = 0; round < 2; round++) {
      const { calls, ...end } = await runOnce(world);
      expect(end).toMatchObject({ end: "noop(issue-closed)", issue: "1", pull: "", writes: 0 });
      expect(calls).toBeLessThanOrEqual(2);
    }
  },
);

test("an issue that a person closed stays closed until another watched file changes", async () => {
  await using world = await openDrift({ "upstream-paths": "src/**" });
  await runOnce(world);
  change(world, "closed");
  expect(await runOnce(world)).toMatchObject({ end: "noop(issue-closed)", issue: "1", writes: 0 });
  await world.move({ "README.md": "not watched\n" });
  expect(await runOnce(world)).toMatchObject({ end: "noop(issue-closed)", writes: 0 });
  expect((await runOnce(world)).calls).toBeLessThanOrEqual(2);
  await world.move({ "src/a.ts": "3\n" });
  expect(await runOnce(world)).toMatchObject({ end: "issue-opened(drift)", issue: "2" });
  expect(states(world)).toEqual(["closed", "open"]);
  expect(world.github.state.issues[1]?.body).toContain("3 commits");
});

testInProof("an issue that a person deleted is not opened again", async () => {
  const { world } = await openReported();
  world.github.state.issues.length = 0;
  for (let round = 0; round < 2; round++) expect(await runOnce(world)).toMatchObject({ end: "noop(issue-closed)" });
  expect(states(world)).toEqual([]);
});

testInProof("a closed issue counts as open if a person reopens it, and retry-closed opens another", async () => {
  const { world } = await openReported();
  change(world, "closed");
  await runOnce(world);
  change(world, "open");
  expect(await runOnce(world)).toMatchObject({ end: "noop(issue-open)", issue: "1" });
  change(world, "closed");
  expect(await runOnce(world, { "retry-closed": "true" })).toMatchObject({ end: "issue-opened(drift)", issue: "2" });
  expect(states(world)).toEqual(["closed", "open"]);
});

test.each([
  { name: "open", state: "open", end: "noop(drift)" },
  { name: "closed by a person", state: "closed", end: "noop(issue-closed)" },
] as const)("without its state, the watch finds by its marker an issue that is $name", async ({ state, end }) => {
  const { world } = await openReported();
  change(world, state);
  await world.baseline();
  // The baseline goes back to where it was, not to the head.
  const base = await world.upstream.git(["rev-parse", "main^"]);
  await world.run({ init: base, "force-init": "true" });
  expect(await runOnce(world)).toMatchObject({ end, issue: "1", writes: 0 });
  expect((await runOnce(world)).calls).toBeLessThanOrEqual(2);
  expect(world.github.state.issues).toHaveLength(1);
});

testInProof("an issue that was closed because everything was handled does not count as declined", async () => {
  const { world } = await openReported();
  const [base, head] = await Promise.all(["main^", "main"].map((name) => world.upstream.git(["rev-parse", name])));
  await world.run({ "advance-to": head as string });
  await world.run({ init: base as string, "force-init": "true" });
  expect(await runOnce(world)).toMatchObject({ end: "issue-opened(drift)", issue: "2" });
});

test("edited text stays, and the run says so", async () => {
  const { world } = await openReported();
  const [issue] = world.github.state.issues;
  if (issue !== undefined) issue.body += "\n\nWaiting for Grace.";
  const before = issue?.body;
  await world.move({ "src/b.ts": "1\n" });
  for (let round = 0; round < 2; round++) {
    const ended = await runOnce(world);
    expect(ended).toMatchObject({ end: "noop(issue-edited)", issue: "1", writes: 0 });
    expect(ended.sentence).toContain("edited the text of issue #1");
  }
  expect(world.github.state.issues[0]?.body).toBe(before);
});

test("if other globs are watched, the issue is updated immediately", async () => {
  await using world = await openDrift();
  await world.move({ "src/a.ts": "3\n", "README.md": "changed\n" });
  await runOnce(world);
  expect(await runOnce(world, { "upstream-paths": "README.md" })).toMatchObject({ end: "issue-updated(drift)" });
  expect(world.github.state.issues[0]?.body).not.toContain("`src/a.ts`");
  await world.move({ "README.md": "upstream\n" });
  expect(await runOnce(world, { "upstream-paths": "README.md" })).toMatchObject({ end: "advanced(no-watched-files)" });
  expect(states(world)).toEqual(["closed"]);
});

test("a proposed pull request closes the issue", async () => {
  const { world } = await openReported();
  expect(await runOnce(world, { propose: "pull-request" })).toMatchObject({ end: "proposed(new-head)", pull: "2" });
  expect(states(world)).toEqual(["closed"]);
  expect(world.readState()).not.toHaveProperty("drift");
});

const goBack = ({ upstream }: OpenWatch, to: string) => upstream.git(["update-ref", "refs/heads/main", to]);

describe("if upstream goes back to the baseline", () => {
  test.each([{ propose: "issue" }, { propose: "pull-request" }])(
    "with $propose the issue is closed",
    async (inputs) => {
      const { world } = await openReported();
      const [base = "", head = ""] = await listCommits(world, ["main^", "main"]);
      await goBack(world, base);
      const dry = await runOnce(world, { ...inputs, "dry-run": "true" });
      expect(dry.sentence).toContain("Would close issue #1");
      expect(dry).toMatchObject({ end: "noop(up-to-date)", writes: 0 });
      expect(states(world)).toEqual(["open"]);
      const ended = await runOnce(world, inputs);
      expect(ended).toMatchObject({ end: "noop(up-to-date)", issue: "1", writes: 1 });
      expect(ended.sentence).toContain("Closed issue #1");
      expect(states(world)).toEqual(["closed"]);
      expect(world.github.state.issues[0]?.body).toContain(base.slice(0, 12));
      expect(world.readState()).not.toHaveProperty("drift");
      expect(await runOnce(world, inputs)).toMatchObject({ end: "noop(up-to-date)", issue: "", calls: 0 });
      await goBack(world, head);
      expect(await runOnce(world)).toMatchObject({ end: "issue-opened(drift)", issue: "2" });
    },
  );

  test.each([
    { what: "whose text somebody edited", edit: "\n\nWaiting for Grace.", left: "open", sentence: "stays open" },
    { what: "that a person closed", state: "closed" as const, left: "closed", sentence: "" },
  ])("an issue $what stays as it is", async ({ edit = "", state = "open", left, sentence }) => {
    const { world } = await openReported();
    const [issue] = world.github.state.issues;
    if (issue === undefined) throw new Error("There is no issue");
    Object.assign(issue, { body: issue.body + edit, state });
    const { body } = issue;
    await goBack(world, "main^");
    const ended = await runOnce(world);
    expect(ended).toMatchObject({ end: "noop(up-to-date)", writes: 0 });
    expect(ended.sentence).toContain(sentence);
    expect(world.github.state.issues).toMatchObject([{ body, state: left }]);
    expect(await runOnce(world)).toMatchObject({ end: "noop(up-to-date)", calls: 0 });
  });

  test("an issue that a person reopened stays open", async () => {
    const { world } = await openReported();
    const before = JSON.stringify(world.readState());
    await goBack(world, "main^");
    await runOnce(world);
    change(world, "open");
    // The state is as if the run had been killed before it wrote the state.
    writeFileSync(world.folder.at("state", "state.json"), before);
    expect(await runOnce(world)).toMatchObject({ end: "noop(up-to-date)", writes: 0 });
    expect(states(world)).toEqual(["open"]);
  });

  test("closing the issue is retried after an outage", async () => {
    const { world } = await openReported();
    await goBack(world, "main^");
    world.github.script.fail({ method: "PATCH", path: /\/issues\/1$/, status: 502 });
    expect((await runOnce(world)).sentence).toContain("Closed issue #1");
    expect(states(world)).toEqual(["closed"]);
  });

  test("a new baseline at the head closes the issue, too", async () => {
    const { world } = await openReported();
    expect(await runOnce(world, { init: "head", "force-init": "true" })).toMatchObject({ end: "initialized()" });
    expect(await runOnce(world)).toMatchObject({ end: "noop(up-to-date)", issue: "1" });
    expect(states(world)).toEqual(["closed"]);
  });
});

const listCommits = ({ upstream }: OpenWatch, names: readonly string[]) =>
  Promise.all(names.map((name) => upstream.git(["rev-parse", name])));
