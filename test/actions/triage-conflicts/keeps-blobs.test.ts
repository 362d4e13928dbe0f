/** No recipe is lost, whatever the pull requests are. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { foldName, nameRecipe } from "../../../actions/triage-conflicts/classify-changes.ts";
import { decide, type Proposal } from "../../../actions/triage-conflicts/decide.ts";
import type { PullFacts, RescueBranch, TriageFacts } from "../../../actions/triage-conflicts/facts.ts";
import type { PathRules } from "../../../actions/triage-conflicts/path-rules.ts";
import { type PlannedBranch, planRescue } from "../../../actions/triage-conflicts/plan-rescue.ts";
import { type Entry, foldersAbove, type TreeChange } from "../../../src/git/plan-changes.ts";
import { isProof } from "../../support/is-proof.ts";
import { type Changes, openTriage, STATE } from "./open-triage.ts";

const RULES: PathRules = {
  isHead: () => true,
  isRecipe: (path) => path.startsWith("recipes/"),
  isState: (path) => path.startsWith("data/"),
};

/** Few names and contents, so that they often collide. Some names are folders of others, or differ only in case. */
const recipePath = fc.constantFrom(
  ...["recipes/a/fig.toml", "recipes/b/fig.toml", "recipes/a/Fig.toml", "recipes/a/kiwi.toml", "recipes/a"],
  ...["recipes/a/kiwi.toml/x.toml", "recipes/lime.toml", "recipes/x.toml", "recipes/a/fig.toml/deep/y.toml"],
);
const entry: fc.Arbitrary<Entry> = fc.record({
  mode: fc.constantFrom("100644", "100644", "100644", "100755"),
  id: fc.constantFrom("1", "2", "3").map((digit) => digit.repeat(40)),
});

/** Leaves out files that would be below another file, as in a tree of git. */
function asTree(files: ReadonlyMap<string, Entry>): Map<string, Entry> {
  return new Map([...files].filter(([path]) => !foldersAbove(path).some((folder) => files.has(folder))));
}

const files = fc.array(fc.tuple(recipePath, entry), { maxLength: 4 }).map((list) => asTree(new Map(list)));
interface Given {
  files: ReadonlyMap<string, Entry>;
  day: number;
  isMergeable: boolean;
  hasOther: boolean;
}

const pull: fc.Arbitrary<Given> = fc.record({
  files,
  day: fc.nat(3),
  isMergeable: fc.nat(9).map((n) => n === 0),
  hasOther: fc.nat(9).map((n) => n === 0),
});

function toPull({ files: own, day, hasOther, isMergeable }: Given, at: number): PullFacts {
  const changes: TreeChange[] = [...own].map(([path, to]) => ({ path, from: null, to }));
  changes.push({
    path: hasOther ? "README.md" : STATE,
    from: null,
    to: { mode: "100644", id: "9".repeat(40) },
  });
  const about = { title: "", url: "", headRef: `batch/${at}`, headSha: "", obstacle: null, isMergeable };
  return { ...about, number: at + 1, createdAt: `2026-05-0${day + 1}T00:00:00Z`, changes };
}

/** The branches after the plan has been carried out. */
function carryOut(
  rescues: readonly RescueBranch[],
  base: TriageFacts["files"],
  planned: readonly PlannedBranch[],
): RescueBranch[] {
  const after = new Map(rescues.map((rescue) => [rescue.name, rescue]));
  for (const { name, added } of planned) {
    const before = after.get(name)?.files ?? base;
    after.set(name, {
      name,
      commit: name,
      files: new Map([...before, ...added.map(({ path, entry: e }) => [path, e] as const)]),
    });
  }
  return [...after.values()];
}

/** Blobs of the recipes in pull requests that are rescued or closed. */
function safeBlobs(proposals: readonly Proposal[]): string[] {
  const own = proposals.filter(({ action }) => action === "rescue" || action === "close");
  return own.flatMap(({ recipes }) => recipes.map(({ head }) => head?.id ?? ""));
}

function idsOf(tree: ReadonlyMap<string, Entry>): string[] {
  return [...tree.values()].map(({ id }) => id);
}

test("every recipe of a rescued or closed pull request is on a kept branch afterwards, and a second run adds nothing", () => {
  fc.assert(
    fc.property(files, fc.array(pull, { maxLength: 6 }), fc.nat(6), (base, given, early) => {
      const pulls = given.map(toPull);
      let rescues: RescueBranch[] = [];
      const run = (date: string, seen: readonly PullFacts[]) => {
        const facts: TriageFacts = { defaultBranch: "main", base: "base", files: base, pulls: seen, rescues };
        const proposals = decide(facts, RULES);
        const planned = planRescue(proposals, facts, date);
        const before = rescues;
        rescues = carryOut(rescues, base, planned);
        checkBranches(before, rescues, base);
        const kept = new Set([base, ...rescues.map((each) => each.files)].flatMap((tree) => idsOf(tree)));
        expect(safeBlobs(proposals).filter((id) => !kept.has(id))).toEqual([]);
        return planned.flatMap(({ added }) => added);
      };
      run("2026-05-10", pulls.slice(0, early));
      run("2026-05-11", pulls);
      expect(run("2026-05-11", pulls)).toEqual([]);
      expect(run("2026-05-12", pulls)).toEqual([]);
    }),
    { seed: 20261130, numRuns: isProof ? 20_000 : 1000 },
  );
});

/** Checks that earlier files stay, no file replaces a folder, and a shared branch adds each name only once. */
function checkBranches(
  before: readonly RescueBranch[],
  after: readonly RescueBranch[],
  base: TriageFacts["files"],
): void {
  for (const { name, files: own } of after) {
    const earlier = before.find((rescue) => rescue.name === name)?.files ?? new Map<string, Entry>();
    expect([...earlier].filter(([path, { id }]) => own.get(path)?.id !== id)).toEqual([]);
    expect([...own.keys()].filter((path) => foldersAbove(path).some((folder) => own.has(folder)))).toEqual([]);
    if (!/^rescue\/\d{4}-\d\d-\d\d$/.test(name)) continue;
    const added = [...own.keys()].filter((path) => !base.has(path)).map((path) => foldName(nameRecipe(path)));
    expect(new Set(added).size).toBe(added.length);
  }
}

const recipes: fc.Arbitrary<Changes> = fc
  .array(
    fc.tuple(fc.constantFrom("a/fig", "b/fig", "a/kiwi", "a/lime", "c/date"), fc.constantFrom("1\n", "2\n", "3\n")),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map((list) => Object.fromEntries(list.map(([name, text]) => [`recipes/${name}.toml`, text])));

test("it never deletes a branch and never forces a push, so every recipe that existed before still exists afterwards", {
  timeout: 600_000,
}, async () => {
  const rounds = fc.sample(fc.tuple(recipes, fc.array(recipes, { minLength: 2, maxLength: 5 })), {
    numRuns: isProof ? 40 : 2,
    seed: 20261130,
  });
  for (const [onMain, pulls] of rounds) {
    await using triage = await openTriage({});
    for (const changes of pulls) await triage.addPull(changes);
    await triage.moveMain(onMain);
    const list = async (...refs: string[]) => {
      const names = (await triage.remote.git(["for-each-ref", "--format=%(refname)", ...refs])).split("\n");
      return new Set((await triage.remote.git(["rev-list", "--objects", "--no-object-names", ...names])).split("\n"));
    };
    const before = await list("refs/heads");
    const branches = (await triage.listRefs()).split("\n");
    const { code, outputs, log } = await triage.run({ apply: "true", close: "true" });
    expect(code, log).toBe(0);
    const after = await list("refs/heads");
    expect([...before].filter((id) => !after.has(id))).toEqual([]);
    expect((await triage.listRefs()).split("\n")).toEqual(expect.arrayContaining(branches));
    const kept = await list("refs/heads/main", "refs/heads/rescue");
    const rows: { proposal: string; recipes: { blob: string }[] }[] = JSON.parse(outputs["pull-requests"] as string);
    const safe = rows.filter(({ proposal }) => proposal === "rescue" || proposal === "close");
    expect(safe.flatMap((row) => row.recipes.map(({ blob }) => blob)).filter((blob) => !kept.has(blob))).toEqual([]);
  }
});
