/** One run with every kind of pull request that the command distinguishes. */

import { afterAll, beforeAll, expect, test } from "vitest";
import type { Pull } from "../../../src/sandbox/state.ts";
import { openTriage, STATE, TOKEN, type Triage } from "./open-triage.ts";

const START = {
  "recipes/a/apple.toml": "apple\n",
  "recipes/b/bread.toml": "bread\n",
  "recipes/c/corn.toml": "corn\n",
};
const HOSTILE = "recipes/h/`|<!-- x -->\n@everyone.toml";
const SHELL = "recipes/h/caf\u00e9 $(touch x).toml";

interface Row {
  name: string;
  want: "leave" | "close" | "rescue" | "manual";
  why: RegExp;
  add(triage: Triage): Promise<Pull>;
}

/** Adds a pull request whose branch is deleted, although GitHub has not closed it. */
async function addDetached(triage: Triage, file: string, given: Partial<Pull> = {}): Promise<Pull> {
  const pull = await triage.addPull({ [file]: `${file}\n` });
  pull.headSha = await triage.remote.tip(pull.head);
  await triage.remote.git(["update-ref", "-d", `refs/heads/${pull.head}`]);
  return Object.assign(pull, given);
}

const ROWS: Row[] = [
  {
    name: "the same recipe",
    ...{ want: "close", why: /has all of its recipes/ },
    add: (t) => t.addPull({ "recipes/d/date.toml": "date\n" }),
  },
  {
    name: "the same bytes elsewhere",
    ...{ want: "close", why: /has all of its recipes/ },
    add: (t) => t.addPull({ "recipes/x/egg.toml": "egg\n" }),
  },
  {
    name: "one new recipe",
    ...{ want: "rescue", why: /does not have 1 recipe/ },
    add: (t) => t.addPull({ "recipes/f/fig.toml": "fig\n" }),
  },
  {
    name: "the same new recipe, another new recipe, and an existing one",
    ...{ want: "rescue", why: /does not have 2 recipes/ },
    add: (t) =>
      t.addPull({
        ...{ "recipes/f/fig.toml": "fig\n", "recipes/g/grape.toml": "grape\n", "recipes/d/date.toml": "date\n" },
      }),
  },
  {
    name: "an older version of a new recipe",
    ...{ want: "rescue", why: /does not have 1 recipe/ },
    add: (t) => t.addPull({ "recipes/k/kiwi.toml": "kiwi 1\n" }),
  },
  {
    name: "the newest version of a new recipe",
    ...{ want: "rescue", why: /does not have 1 recipe/ },
    add: (t) => t.addPull({ "recipes/k/kiwi.toml": "kiwi 2\n" }),
  },
  {
    name: "a new recipe with generated files",
    ...{ want: "rescue", why: /does not have 1 recipe/ },
    add: (t) => t.addPull({ "recipes/l/lime.toml": "lime\n", "website/pipeline/dashboard.json": "{}\n" }),
  },
  {
    name: "hostile names",
    ...{ want: "rescue", why: /does not have 2 recipes/ },
    add: (t) => t.addPull({ [HOSTILE]: "h\n", [SHELL]: "l\n" }, { title: "@all <!--|`#1\u001b[2J" }),
  },
  {
    name: "a changed recipe",
    ...{ want: "manual", why: /differs in 1 recipe$/ },
    add: (t) => t.addPull({ "recipes/a/apple.toml": "apple 3\n" }),
  },
  {
    name: "a recipe in another letter case",
    ...{ want: "manual", why: /differs in 1 recipe/ },
    add: (t) => t.addPull({ "recipes/z/Apple.toml": "apple 4\n" }),
  },
  {
    name: "a recipe below a recipe",
    ...{ want: "manual", why: /differs in 1 recipe/ },
    add: (t) => t.addPull({ "recipes/c/corn.toml": null, "recipes/c/corn.toml/inner.toml": "inner\n" }),
  },
  {
    name: "a deleted recipe",
    ...{ want: "manual", why: /deletes 1 recipe/ },
    add: (t) => t.addPull({ "recipes/b/bread.toml": null }),
  },
  {
    name: "another file",
    ...{ want: "manual", why: /changes 1 other file/ },
    add: (t) => t.addPull({ "README.md": "no\n", "recipes/m/mint.toml": "m\n" }),
  },
  {
    name: "a link instead of a recipe",
    ...{ want: "manual", why: /changes 1 other file/ },
    add: (t) => t.addPull({ "recipes/n/nut.toml": { mode: "120000", content: "../a/apple.toml" } }),
  },
  { name: "only state", want: "manual", why: /has no recipe/, add: (t) => t.addPull({}) },
  {
    name: "a branch that is gone",
    ...{ want: "manual", why: /branch is gone/ },
    add: (t) => addDetached(t, "recipes/o/olive.toml"),
  },
  {
    name: "a fork",
    ...{ want: "manual", why: /from a fork/ },
    add: (t) =>
      addDetached(t, "recipes/p/pear.toml", {
        headOwner: "stranger",
        headRepository: { id: 9, fullName: "stranger/shop" },
      }),
  },
  {
    name: "a fork that is gone",
    ...{ want: "manual", why: /branch is gone/ },
    add: (t) => addDetached(t, "recipes/q/quince.toml", { headOwner: "ghost", headRepository: null }),
  },
  {
    name: "a pull request for which GitHub does not say whether it has a conflict",
    ...{ want: "manual", why: /did not say in time/ },
    add: (t) => t.addPull({ "recipes/r/rice.toml": "rice\n" }, { mergeable: null }),
  },
  {
    name: "a branch that has moved",
    ...{ want: "manual", why: /changed since/ },
    async add(t) {
      const pull = await t.addPull({ "recipes/s/sage.toml": "sage\n" });
      pull.headSha = await t.remote.tip(pull.head);
      await t.remote.commit({ "recipes/s/salt.toml": "salt\n" }, pull.head);
      return pull;
    },
  },
  {
    name: "another base",
    ...{ want: "manual", why: /branch "develop"/ },
    async add(t) {
      await t.remote.git(["update-ref", "refs/heads/develop", (await t.remote.tip("main")) as string]);
      await t.remote.commit({ [STATE]: '{"develop":1}\n' }, "develop");
      return t.addPull({ "recipes/t/thyme.toml": "thyme\n" }, { base: "develop" });
    },
  },
  {
    name: "no conflict",
    ...{ want: "leave", why: /no conflict/ },
    add: (t) => t.addPull({ "recipes/u/ume.toml": "ume\n" }, { hasConflict: false }),
  },
  {
    name: "an answer that cannot be read",
    ...{ want: "manual", why: /could not be read: .*HTTP 404/ },
    async add(t) {
      const pull = await t.addPull({ "recipes/v/vine.toml": "vine\n" });
      t.github.script.fail({ method: "GET", path: new RegExp(`/pulls/${pull.number}$`), status: 404, times: 100 });
      return pull;
    },
  },
];

/** Recipes of pull requests that a person has to look at. No other branch has them, and the command rescues none. */
const FOR_A_PERSON = [
  ...["a/apple", "c/corn.toml/inner", "m/mint", "o/olive", "p/pear", "q/quince", "r/rice", "s/sage", "s/salt"],
  ...["t/thyme", "v/vine", "z/Apple"],
].map((name) => `recipes/${name}.toml`);
const TO_RESCUE = [HOSTILE, SHELL, ...["f/fig", "g/grape", "k/kiwi", "l/lime"].map((name) => `recipes/${name}.toml`)];

let triage: Triage;
const numbers: number[] = [];
const numberOf = (name: string) => numbers[ROWS.findIndex((row) => row.name === name)] as number;

// One repository for the whole file, because creating it is slow. Each test continues from the previous test.
beforeAll(async () => {
  triage = await openTriage(START);
  for (const { add } of ROWS) numbers.push((await add(triage)).number);
  await triage.moveMain({
    ...{ "recipes/a/apple.toml": "apple 2\n", "recipes/d/date.toml": "date\n", "recipes/e/egg.toml": "egg\n" },
  });
  // The command ignores this branch, because its name is not a batch's name.
  await triage.addPull({ "recipes/w/wheat.toml": "wheat\n" }, { head: "feature/wheat" });
}, 60_000);
afterAll(() => triage[Symbol.asyncDispose]());

test("a dry run proposes what each pull request needs, names recipes on no other branch, and writes nothing", async () => {
  const before = await triage.listRefs();
  const { code, outputs, summary, log } = await triage.run({ close: "true" });
  expect(code, log).toBe(0);
  const rows: { number: number; proposal: string; reason: string }[] = JSON.parse(outputs["pull-requests"] as string);
  expect(rows.map(({ number }) => number)).toEqual(numbers);
  expect(rows.map(({ proposal }, at) => [ROWS[at]?.name, proposal])).toEqual(
    ROWS.map(({ name, want }) => [name, want]),
  );
  for (const [at, { why }] of ROWS.entries()) expect(rows[at]?.reason).toMatch(why);

  const recipes: Record<string, unknown>[] = JSON.parse(outputs.recipes as string);
  const paths = (wanted: readonly Record<string, unknown>[]) => [...new Set(wanted.map(({ path }) => path))].sort();
  const lonely = recipes.filter(({ blob, lives_in }) => blob !== null && (lives_in as string[]).length === 0);
  expect(paths(lonely)).toEqual([...FOR_A_PERSON, ...TO_RESCUE].sort());
  const left = lonely.filter(({ to_push_to }) => (to_push_to as string[]).length === 0);
  expect(paths(left)).toEqual([...FOR_A_PERSON].sort());
  for (const path of FOR_A_PERSON) expect(summary).toMatch(new RegExp(`^- .${path}. in #\\d+$`, "m"));
  expect(summary).toMatch(/^- `recipes\/f\/fig\.toml` in #3, #4, to be rescued$/m);
  const ids = {
    blob: await triage.remote.git(["hash-object", "--stdin"], "apple 3\n"),
    default_blob: await triage.remote.git(["rev-parse", "main:recipes/a/apple.toml"]),
  };
  expect(recipes.find(({ path }) => path === "recipes/a/apple.toml")).toMatchObject({ state: "modified", ...ids });
  for (const id of Object.values(ids)) expect(summary).toContain(id.slice(0, 12));

  expect(triage.listWrites()).toEqual([]);
  expect(await triage.listRefs()).toBe(before);
  const shown = log + summary;
  expect(shown + JSON.stringify(outputs)).not.toContain(TOKEN);
  expect(shown).not.toContain("<!--");
  expect(shown).not.toContain("@all");
  expect(shown).not.toContain("\u001b");
});

test("with apply, every recipe is pushed, read back and named in one pull request", async () => {
  const { code, outputs, log } = await triage.run({ apply: "true", close: "true" });
  expect(code, log).toBe(0);
  const shared = "rescue/2026-05-12";
  const kept = `${shared}-${numberOf("an older version of a new recipe")}`;
  const recipes: { path: string; blob: string | null; lives_in: string[] }[] = JSON.parse(outputs.recipes as string);
  const lonely = recipes.filter(({ blob, lives_in }) => blob !== null && lives_in.length === 0);
  expect(lonely.map(({ path }) => path)).toEqual([...FOR_A_PERSON].sort());
  const branches: { name: string }[] = JSON.parse(outputs["rescue-branches"] as string);
  expect(branches.map(({ name }) => name)).toEqual([shared, kept]);
  const read = async (branch: string, path: string) => (await triage.remote.read(branch, path))?.toString();
  expect(await read(shared, "recipes/k/kiwi.toml")).toBe("kiwi 2\n");
  expect(await read(kept, "recipes/k/kiwi.toml")).toBe("kiwi 1\n");
  expect(await read(shared, HOSTILE)).toBe("h\n");
  const base = await triage.remote.list("main");
  expect((await triage.remote.list(shared)).filter((line) => !base.includes(line))).toHaveLength(6);

  const { pulls, comments } = triage.github.state;
  const rescue = pulls.find(({ head }) => head === shared) as Pull;
  expect(rescue).toMatchObject({
    state: "open",
    base: "main",
    title: "Rescue 6 recipes from pull requests in conflict",
  });
  expect(rescue.body).toContain("`recipes/f/fig.toml` from #");
  expect(pulls.filter(({ head }) => head === kept)).toEqual([]);
  const concerned = numbers.filter((_, at) => ["rescue", "close"].includes(ROWS[at]?.want ?? ""));
  expect(comments.map(({ issue }) => issue)).toEqual(concerned);
  expect(JSON.parse(outputs.closed as string)).toEqual(numbers.slice(0, 2));
  expect(pulls.filter(({ state }) => state === "closed").map(({ number }) => number)).toEqual(numbers.slice(0, 2));
  const say = (name: string) => comments.find(({ issue }) => issue === numberOf(name))?.body;
  expect(say("the same bytes elsewhere")).toContain("`recipes/e/egg.toml`");
  expect(say("one new recipe")).toContain(`In #${rescue.number}, on branch \`${shared}\``);
  expect(say("an older version of a new recipe")).toContain(`Kept on branch \`${kept}\``);
  for (const { body } of comments) expect(body.split("\n").slice(1).join("\n")).not.toMatch(/<!--|^@everyone/m);
});

test("a second run adds nothing, a day later", async () => {
  const [writes, refs] = [triage.listWrites().length, await triage.listRefs()];
  triage.setDay("2026-05-13");
  const again = await triage.run({ apply: "true", close: "true" });
  expect(again.code, again.log).toBe(0);
  expect(triage.listWrites().slice(writes)).toEqual([]);
  expect(await triage.listRefs()).toBe(refs);
});
