/** What happens to a rescue over time, and when something goes wrong on the way. */

import { expect, test } from "vitest";
import { writeHook } from "../../support/git.ts";
import { openTriage, type Triage } from "./open-triage.ts";

const APPLY = { apply: "true", close: "true" };
const SHARED = "rescue/2026-05-12";

const proposalsOf = (outputs: Record<string, string>) =>
  JSON.parse(outputs["pull-requests"] as string).map(({ proposal }: { proposal: string }) => proposal);
const stateOf = ({ github }: Triage, number: number) =>
  github.state.pulls.find((pull) => pull.number === number)?.state;
/** Each recipe with the branches that have it, and the branches that should get it. */
const locate = ({ recipes = "" }: Record<string, string>) =>
  (JSON.parse(recipes) as { path: string; lives_in: string[]; to_push_to: string[] }[]).map((recipe) => [
    ...[recipe.path, recipe.lives_in, recipe.to_push_to],
  ]);
const readText = async ({ remote }: Triage, branch: string, file: string) =>
  (await remote.read(branch, file))?.toString();

test("a rescued pull request is closed only after the rescue is merged, and then its one comment says so", async () => {
  await using triage = await openTriage({});
  const { number } = await triage.addPull({ "recipes/f/fig.toml": "fig\n" });
  await triage.moveMain({});
  await triage.run(APPLY);
  await triage.run(APPLY);
  expect(stateOf(triage, number)).toBe("open");
  const rescue = triage.github.state.pulls.find(({ head }) => head === SHARED);
  const merge = await fetch(`${triage.github.url}/repos/acme/shop/pulls/${rescue?.number}/merge`, {
    method: "PUT",
    headers: { authorization: `Bearer ${triage.github.state.token}` },
    body: JSON.stringify({ merge_method: "squash" }),
  });
  expect(merge.status).toBe(200);
  const withoutClose = await triage.run({ apply: "true" });
  expect(proposalsOf(withoutClose.outputs)).toEqual(["close"]);
  expect(stateOf(triage, number)).toBe("open");
  const { outputs } = await triage.run(APPLY);
  expect(JSON.parse(outputs.closed as string)).toEqual([number]);
  expect(triage.github.state.comments.map(({ body }) => body)).toEqual([
    expect.stringContaining("are on `main`, byte for byte"),
  ]);
  expect(await triage.remote.tip("batch/npm-1")).not.toBeNull();
});

test("a pull request that changes after it was read is left to a person and not rescued", async () => {
  await using triage = await openTriage({});
  const changed = await triage.addPull({ "recipes/f/fig.toml": "fig\n" });
  const closed = await triage.addPull({ "recipes/g/grape.toml": "grape\n" });
  await triage.moveMain({});
  const atRecheck = { method: "GET", path: new RegExp(`/pulls/${changed.number}$`), skip: 1 };
  triage.github.script.beforeNext(atRecheck, async () => {
    await triage.remote.commit({ "recipes/f/fig.toml": "fig 2\n" }, changed.head);
    triage.github.add.change(closed.number, { state: "closed", login: "octocat" });
  });
  const { outputs, code, log } = await triage.run(APPLY);
  expect(code, log).toBe(0);
  expect(proposalsOf(outputs)[0]).toBe("manual");
  expect(triage.github.state.comments.filter(({ issue }) => issue === changed.number)).toEqual([]);
  expect(await readText(triage, SHARED, "recipes/f/fig.toml")).not.toBe("fig\n");
});

test("a pull request that changes while its comment is written is not closed", async () => {
  await using triage = await openTriage({});
  const { number, head } = await triage.addPull({ "recipes/f/fig.toml": "fig\n" });
  await triage.moveMain({ "recipes/f/fig.toml": "fig\n" });
  triage.github.script.beforeNext({ method: "POST", path: new RegExp(`/issues/${number}/comments$`) }, async () => {
    await triage.remote.commit({ "recipes/g/grape.toml": "grape\n" }, head);
  });
  const { outputs, log } = await triage.run(APPLY);
  expect(proposalsOf(outputs)).toEqual(["close"]);
  expect(outputs.closed).toBe("[]");
  expect(stateOf(triage, number)).toBe("open");
  expect(log).toContain(`#${number} was not closed: it has changed since it was read`);
});

test("the request is repeated until GitHub knows whether there is a conflict", async () => {
  await using triage = await openTriage({});
  const pull = await triage.addPull({ "recipes/f/fig.toml": "fig\n" }, { mergeable: null });
  await triage.moveMain({});
  const asked = { method: "GET", path: new RegExp(`/pulls/${pull.number}$`) };
  triage.github.script.beforeNext({ ...asked, skip: 5 }, () => {
    pull.mergeable = true;
  });
  const { outputs } = await triage.run();
  expect(proposalsOf(outputs)).toEqual(["rescue"]);
  expect(triage.github.requests.filter(({ path }) => asked.path.test(path))).toHaveLength(6);
});

test("new pull requests on the same day and on a later day leave earlier rescues as they are", async () => {
  await using triage = await openTriage({});
  await triage.addPull({ "recipes/f/fig.toml": "fig\n" });
  await triage.moveMain({});
  await triage.run(APPLY);
  const first = await triage.remote.tip(SHARED);
  await triage.addPull({ "recipes/g/grape.toml": "grape\n" });
  await triage.run(APPLY);
  expect(await triage.remote.git(["rev-parse", `${SHARED}^`])).toBe(first);
  expect(triage.github.state.pulls.filter(({ head }) => head === SHARED)).toMatchObject([
    { title: "Rescue 2 recipes from pull requests in conflict", body: expect.stringContaining("grape.toml") },
  ]);
  triage.setDay("2026-05-13");
  const { number } = await triage.addPull({ "recipes/f/fig.toml": "fig 2\n", "recipes/l/lime.toml": "lime\n" });
  const { code, log } = await triage.run(APPLY);
  expect(code, log).toBe(0);
  expect(await readText(triage, SHARED, "recipes/f/fig.toml")).toBe("fig\n");
  expect(await readText(triage, `rescue/2026-05-13-${number}`, "recipes/f/fig.toml")).toBe("fig 2\n");
  expect(await readText(triage, "rescue/2026-05-13", "recipes/l/lime.toml")).toBe("lime\n");
  expect(await readText(triage, "rescue/2026-05-13", "recipes/f/fig.toml")).toBeUndefined();
});

test("a refused push stops the run before any comment, and the next run completes the work", async () => {
  await using triage = await openTriage({});
  await triage.addPull({ "recipes/f/fig.toml": "fig 1\n" });
  await triage.addPull({ "recipes/f/fig.toml": "fig 2\n", "recipes/d/date.toml": "date\n" });
  const same = await triage.addPull({ "recipes/e/egg.toml": "egg\n" });
  await triage.moveMain({ "recipes/e/egg.toml": "egg\n" });
  writeHook(triage.remote.path, "update", 'case "$1" in refs/heads/rescue/*-1) echo no room >&2; exit 1;; esac');
  const refused = await triage.run(APPLY);
  expect(refused.code).toBe(1);
  expect(refused.log).toMatch(/Branch "rescue\/2026-05-12-1" could not be pushed, and no pull request/);
  expect(refused.log).toContain("Pushed 2 of 3 recipes, closed 0 pull requests.");
  expect(refused.summary).toMatch(/`rescue\/2026-05-12` \| 0 \| 2 \|/);
  expect(refused.summary).toMatch(/`rescue\/2026-05-12-1` \| 0 \| 0 of 1 \|/);
  expect(locate(refused.outputs)).toEqual([
    ["recipes/d/date.toml", [SHARED], []],
    ["recipes/e/egg.toml", ["main"], []],
    ["recipes/f/fig.toml", [], ["rescue/2026-05-12-1"]],
    ["recipes/f/fig.toml", [SHARED], []],
  ]);
  expect(triage.github.state.comments).toEqual([]);
  expect(stateOf(triage, same.number)).toBe("open");
  expect(triage.github.state.pulls.filter(({ head }) => head.startsWith("rescue/"))).toEqual([]);
  writeHook(triage.remote.path, "update", "exit 0");
  const { code, log } = await triage.run(APPLY);
  expect(code, log).toBe(0);
  expect(triage.github.state.comments).toHaveLength(3);
  expect(triage.github.state.pulls.filter(({ head }) => head === SHARED)).toHaveLength(1);
});

test("a rescue branch with other bytes than were pushed stops the run before a pull request is opened", async () => {
  await using triage = await openTriage({});
  await triage.addPull({ "recipes/f/fig.toml": "fig\n" });
  await triage.moveMain({});
  // Somebody moves the branch right after our push.
  writeHook(
    triage.remote.path,
    "post-update",
    "unset GIT_QUARANTINE_PATH; git update-ref refs/heads/rescue/2026-05-12 main",
  );
  const { code, log, outputs } = await triage.run(APPLY);
  expect(code).toBe(1);
  expect(log).toContain('does not have "recipes/f/fig.toml" as it was pushed');
  expect(locate(outputs)).toEqual([["recipes/f/fig.toml", [], ["rescue/2026-05-12"]]]);
  expect(triage.github.state.comments).toEqual([]);
  expect(triage.github.state.pulls).toHaveLength(1);
});

test("a pull request that may not be opened leaves the branch, and the next run continues from there", async () => {
  await using triage = await openTriage({});
  await triage.addPull({ "recipes/f/fig.toml": "fig\n" });
  await triage.moveMain({});
  triage.github.state.mayActionsOpenPulls = false;
  const denied = await triage.run(APPLY);
  expect(denied.code).toBe(1);
  expect(denied.log).toContain(`The files are on branch "${SHARED}", but its pull request could not be opened`);
  expect(locate(denied.outputs)).toEqual([["recipes/f/fig.toml", [SHARED], []]]);
  expect(denied.summary).toContain("### Rescue branches");
  expect(triage.github.state.comments).toEqual([]);
  triage.github.state.mayActionsOpenPulls = true;
  triage.setDay("2026-05-14");
  const { code, log } = await triage.run(APPLY);
  expect(code, log).toBe(0);
  expect(triage.github.state.pulls.map(({ head }) => head)).toEqual(["batch/npm-1", SHARED]);
  expect(triage.github.state.comments).toHaveLength(1);
});

test("a rescue that a person has closed stays closed, and the report says so", async () => {
  await using triage = await openTriage({});
  await triage.addPull({ "recipes/f/fig.toml": "fig\n" });
  await triage.moveMain({});
  await triage.run(APPLY);
  triage.github.add.change(2, { state: "closed", login: "octocat" });
  const { annotations } = await triage.run(APPLY);
  expect(triage.github.state.pulls).toHaveLength(2);
  expect(annotations.map(({ message }) => message)).toEqual([
    `The pull request of branch "${SHARED}", #2, was closed without being merged.`,
  ]);
});

test("a locked conversation gets no comment and stays open", async () => {
  await using triage = await openTriage({});
  const { number } = await triage.addPull({ "recipes/e/egg.toml": "egg\n" }, { locked: true });
  await triage.moveMain({ "recipes/e/egg.toml": "egg\n" });
  const { code, annotations } = await triage.run(APPLY);
  expect(code).toBe(0);
  expect(annotations.map(({ message }) => message)).toEqual([
    `#${number} got no comment and was not closed, because its conversation is locked.`,
  ]);
  expect(stateOf(triage, number)).toBe("open");
});

test.each([
  { name: "a state path that is the whole repository", inputs: { queue: "." }, says: /queue: "\." is not a path/ },
  { name: "a state path outside", inputs: { "failures-dir": "../x" }, says: /failures-dir: "\.\.\/x" is not a path/ },
  { name: "a broken glob", inputs: { recipes: "recipes/@(a/b)" }, says: /The input recipes has "recipes\// },
  { name: "a remote that is not there", inputs: { remote: "/no/such/place.git" }, says: /branches/ },
])("$name is an error that the user can fix", async ({ inputs, says }) => {
  await using triage = await openTriage({});
  const { code, log } = await triage.run(inputs);
  expect(code).toBe(1);
  expect(log).toMatch(says);
  expect(triage.listWrites()).toEqual([]);
});
