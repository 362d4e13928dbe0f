import { rmSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { observeBranches } from "../../../actions/watch-upstream/observe-branches.ts";
import { commitFiles, git, gitEnv, pushFiles } from "../../support/git.ts";
import { shareWatchRun } from "../../support/share-watch-run.ts";
import { AUTHOR, commitWork, termsOf } from "../../support/watch-commit.ts";
import { openWatchRun, type WatchRun } from "../../support/watch-run.ts";

const A = "content/analytics";

interface World {
  run: WatchRun;
  /** Our commit, which is at the tip of `branch`. */
  commit: string;
  branch: string;
  /** Runs git in a clone of the target; `push` pushes its HEAD to a branch. */
  git(...args: string[]): string;
  push(to: string): void;
}

let commit = "";

/** Opens a run whose commit is on the watch's branch, and checked out in the clone. */
const shared = shareWatchRun(async () => {
  const run = await openWatchRun();
  ({ commit } = await commitWork(run, { [`${A}/flows.json`]: "ours\n", [`${A}/new.json`]: "new\n" }));
  const branch = `refs/heads/autoupdate/shop/${run.range.head}`;
  git(run.mirrors.target.gitDirectory, ["push", "--quiet", run.target.bare, `${commit}:${branch}`]);
  git(run.target.other, ["fetch", "--quiet", "origin"]);
  git(run.target.other, ["checkout", "--quiet", "--detach", commit]);
  return run;
});

async function openWorld(): Promise<World> {
  const run = await shared.open();
  return {
    run,
    commit,
    branch: `autoupdate/shop/${run.range.head}`,
    git: (...args) => git(run.target.other, args),
    push: (to) => void git(run.target.other, ["push", "--quiet", "--force", "origin", `HEAD:refs/heads/${to}`]),
  };
}

const observe = async ({ run }: World, recorded: string[] = [], author = AUTHOR) => {
  expect(await run.mirrors.target.fetch()).toBeNull();
  const base = git(run.mirrors.target.gitDirectory, ["rev-parse", "main"]);
  const { isAllowed } = run.policy;
  return observeBranches({ ...run.mirrors, watch: "shop", base, author, isAllowed, recorded: new Set(recorded) });
};

interface Row {
  name: string;
  act(world: World): unknown;
  relation: "ours" | "foreign" | "merged";
  /** Subjects of the foreign commits. */
  foreign?: string[];
}

const SUBJECT = /^chore\(shop\): update from /;

const ROWS: Row[] = [
  { name: "is as we pushed it", act: () => undefined, relation: "ours" },
  {
    name: "is as we pushed it, and the base changed other files",
    act: ({ run }) => pushFiles(run.target, { "README.md": "2\n" }),
    relation: "ours",
  },
  {
    name: "is as we pushed it, and the base changed one of its files in another way",
    act: ({ run }) => pushFiles(run.target, { [`${A}/flows.json`]: "theirs\n" }),
    relation: "ours",
  },
  {
    name: "has a commit by a person",
    act({ run, push, git: g }) {
      commitFiles(run.target.other, { [`${A}/flows.json`]: "fixed\n" }, "Fix it");
      push(`autoupdate/shop/${run.range.head}`);
      g("status");
    },
    relation: "foreign",
    foreign: ["Fix it"],
  },
  {
    name: "was amended",
    act({ run, push, git: g }) {
      g("commit", "--quiet", "--amend", "--allow-empty", "-m", "Better words");
      push(`autoupdate/shop/${run.range.head}`);
    },
    relation: "foreign",
    foreign: ["Better words"],
  },
  {
    name: "was amended, with our message and author",
    act({ run, push, git: g }) {
      commitFiles(run.target.other, { [`${A}/flows.json`]: "fixed\n" }, "x");
      g("reset", "--quiet", "--soft", "HEAD^");
      const { name, email } = AUTHOR;
      const env = {
        ...gitEnv,
        GIT_AUTHOR_NAME: name,
        GIT_AUTHOR_EMAIL: email,
        GIT_COMMITTER_NAME: name,
        GIT_COMMITTER_EMAIL: email,
      };
      git(run.target.other, ["commit", "--quiet", "--amend", "--no-edit"], { env });
      expect(g("log", "-1", "--format=%an %cn")).toBe(`${name} ${name}`);
      push(`autoupdate/shop/${run.range.head}`);
    },
    relation: "foreign",
  },
  {
    name: "was brought up to date with the base",
    act({ run, push, git: g }) {
      pushFiles(run.target, { "README.md": "2\n" });
      g("checkout", "--quiet", "--detach", `origin/autoupdate/shop/${run.range.head}`);
      g("merge", "--quiet", "--no-ff", "-m", "Merge main", "origin/main");
      push(`autoupdate/shop/${run.range.head}`);
    },
    relation: "foreign",
    foreign: ["Merge main"],
  },
  {
    name: "was rebased by a person",
    act({ run, push, git: g }) {
      pushFiles(run.target, { "README.md": "2\n" });
      g("checkout", "--quiet", "--detach", `origin/autoupdate/shop/${run.range.head}`);
      g("rebase", "--quiet", "origin/main");
      push(`autoupdate/shop/${run.range.head}`);
    },
    relation: "foreign",
  },
  {
    name: "was set to the base by a person",
    act({ run, push, git: g }) {
      g("checkout", "--quiet", "--detach", run.base);
      push(`autoupdate/shop/${run.range.head}`);
    },
    relation: "foreign",
    foreign: ["first"],
  },
  {
    name: "has no history in common with the base",
    act({ run, push, git: g }) {
      g("checkout", "--quiet", "--orphan", "alone");
      commitFiles(run.target.other, { "x.txt": "x" }, "Alone");
      push(`autoupdate/shop/${run.range.head}`);
    },
    relation: "foreign",
    foreign: ["Alone"],
  },
  { name: "was merged by fast-forward", act: ({ push }) => push("main"), relation: "merged" },
  {
    name: "was merged with a merge commit, and the base moved on",
    act({ run, push, git: g }) {
      g("checkout", "--quiet", "--detach", "origin/main");
      g("merge", "--quiet", "--no-ff", "-m", "Merge", `origin/autoupdate/shop/${run.range.head}`);
      push("main");
      pushFiles(run.target, { [`${A}/flows.json`]: "later\n" });
    },
    relation: "merged",
  },
  {
    name: "was squashed, and the base then changed the same files",
    act({ run, push, git: g }) {
      pushFiles(run.target, { "README.md": "2\n" });
      g("checkout", "--quiet", "--detach", "origin/main");
      g("merge", "--quiet", "--squash", `origin/autoupdate/shop/${run.range.head}`);
      g("commit", "--quiet", "-m", "Squashed");
      push("main");
      pushFiles(run.target, { [`${A}/flows.json`]: "later\n", [`${A}/new.json`]: null });
    },
    relation: "merged",
  },
  {
    name: "was rebased onto the base at the server",
    act({ run, push, git: g }) {
      pushFiles(run.target, { "README.md": "2\n" });
      g("checkout", "--quiet", "--detach", `origin/autoupdate/shop/${run.range.head}`);
      g("rebase", "--quiet", "origin/main");
      push("main");
    },
    relation: "merged",
  },
  {
    name: "was extended by a person and squashed",
    act({ run, push, git: g }) {
      commitFiles(run.target.other, { [`${A}/more.json`]: "more\n" }, "More");
      push(`autoupdate/shop/${run.range.head}`);
      g("checkout", "--quiet", "--detach", "origin/main");
      g("fetch", "--quiet", "origin");
      g("merge", "--quiet", "--squash", `origin/autoupdate/shop/${run.range.head}`);
      g("commit", "--quiet", "-m", "Squashed");
      push("main");
    },
    relation: "merged",
  },
  {
    name: "was extended by a person and merged with its commits",
    act({ run, push }) {
      commitFiles(run.target.other, { [`${A}/more.json`]: "more\n" }, "More");
      push(`autoupdate/shop/${run.range.head}`);
      push("main");
      pushFiles(run.target, { "README.md": "2\n" });
    },
    relation: "merged",
  },
  {
    name: "was only partly merged",
    act: ({ run }) => pushFiles(run.target, { [`${A}/flows.json`]: "ours\n" }),
    relation: "ours",
  },
];

describe("a branch of the watch", () => {
  test.each(ROWS)("that $name is $relation", async ({ act, relation, foreign }) => {
    const world = await openWorld();
    act(world);
    const [fact, ...others] = await observe(world);
    expect(others).toEqual([]);
    expect(fact).toMatchObject({ name: world.branch, head: world.run.range.head, relation });
    const subjects = fact?.foreignCommits.map(({ subject }) => subject) ?? [];
    if (relation !== "foreign") expect(subjects).toEqual([]);
    else expect(subjects).toEqual(foreign ?? [expect.stringMatching(SUBJECT)]);
  });

  test("is ours if it is on record, even if the configured author or allowed paths have changed", async () => {
    const world = await openWorld();
    const author = { name: "Somebody", email: "else@example.test" };
    expect(await observe(world, [], author)).toMatchObject([{ relation: "foreign" }]);
    expect(await observe(world, [world.commit], author)).toMatchObject([{ relation: "ours" }]);
  });

  test("is foreign if its commit is for another head", async () => {
    const world = await openWorld();
    const other = `autoupdate/shop/${"a".repeat(40)}`;
    world.push(other);
    const facts = await observe(world);
    expect(facts.map(({ head, relation }) => `${head.slice(0, 2)} ${relation}`).sort()).toEqual(
      ["aa foreign", `${world.run.range.head.slice(0, 2)} ours`].sort(),
    );
  });

  test("of another watch, or with another kind of name, is left out", async () => {
    const world = await openWorld();
    for (const name of [
      `autoupdate/shop-2/${world.run.range.head}`,
      "autoupdate/shop/main",
      `autoupdate/shop/x/${world.run.range.head}`,
    ]) {
      world.push(name);
    }
    expect(await observe(world)).toHaveLength(1);
  });

  test("is ours even if git shortens the author's name", async () => {
    await using run = await openWatchRun();
    const author = { name: "'Acme, Inc.'", email: "bot@acme.example" };
    const { commit } = await commitWork(run, { [`${A}/n`]: "" }, { author });
    git(run.mirrors.target.gitDirectory, [
      "push",
      "--quiet",
      run.target.bare,
      `${commit}:refs/heads/autoupdate/shop/${run.range.head}`,
    ]);
    await run.mirrors.target.fetch();
    const question = { ...run.mirrors, watch: "shop", base: run.base, isAllowed: run.policy.isAllowed };
    expect(await observeBranches({ ...question, author, recorded: new Set() })).toMatchObject([{ relation: "ours" }]);
  });

  test("is foreign if upstream no longer has its head, and its commit is not on record", async () => {
    const world = await openWorld();
    expect((await termsOf(world.run)).range).toEqual(world.run.range);
    const { gitDirectory } = world.run.mirrors.upstream;
    rmSync(path.join(gitDirectory, "objects", "pack"), { recursive: true });
    expect(await observe(world)).toMatchObject([{ relation: "foreign" }]);
    expect(await observe(world, [world.commit])).toMatchObject([{ relation: "ours" }]);
  });
});
