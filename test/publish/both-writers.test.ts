/** Each case by git and by the API: the same outcome and the same tree. */

import { describe, expect, test } from "vitest";
import type { Target, Tip } from "../../src/publish/transport.ts";
import { everyNth } from "../support/every-nth.ts";
import { writeHook } from "../support/git.ts";
import type { FileContent } from "../support/github/bare-repository.ts";
import { inTurn } from "../support/in-turn.ts";
import { OURS, openWorld, type RunOptions, run, type Way, type World, write } from "./publishing.ts";

const STATE: Record<string, FileContent> = { "data/queue.jsonl": "{}\n", "README.md": "A shop.\n" };
const VIA_PULL_REQUEST = "Changes must be made through a pull request.";
const MAIN: Partial<Target> = {};
const APPEND: Partial<Target> = { targetBranch: "derived", history: "orphan-append" };
const REPLACE: Partial<Target> = { targetBranch: "derived", history: "orphan-replace" };
const FORK: Partial<Target> = { targetBranch: "pipekeeper/derived", history: "fork" };
const NEW_BRANCH: Partial<Target> = { targetBranch: "derived" };

/** Git reads if the job has git. The last way is for a job without git. */
const WAYS: Way[] = [
  { reader: "git", writer: "git" },
  { reader: "git", writer: "api" },
  { reader: "api", writer: "api" },
];

interface Case {
  name: string;
  target?: Partial<Target>;
  /** Files on main, next to the state. */
  main?: Record<string, FileContent>;
  /** Files on the target branch from an earlier run, if it is not main. */
  held?: Record<string, FileContent>;
  /** Derived files; null for a path to remove. */
  derived: Record<string, FileContent>;
  want: "published" | "unchanged";
  /** `mode path content` of everything on the target branch except the state. */
  tree: string[];
  /** Commits on the target branch. */
  commits: number;
}

const CASES: Case[] = [
  {
    name: "plain",
    main: { out: "old" },
    derived: { out: "new" },
    want: "published",
    tree: ["100644 out new"],
    commits: 2,
  },
  {
    name: "a new folder",
    derived: { "a/b/c.txt": "c", "a/d.txt": "d" },
    want: "published",
    tree: ["100644 a/b/c.txt c", "100644 a/d.txt d"],
    commits: 2,
  },
  {
    name: "a deletion, and paths that never existed",
    main: { "a/b": "b", "a/c": "c", link: { mode: "120000", content: "a" } },
    derived: { "a/b": null, link: null, "a/never": null, never: null, a: null },
    want: "published",
    tree: ["100644 a/c c"],
    commits: 2,
  },
  { name: "only paths that never existed", derived: { never: null }, want: "unchanged", tree: [], commits: 1 },
  {
    name: "only paths that never existed, on a new branch",
    target: REPLACE,
    derived: { never: null },
    want: "unchanged",
    tree: [],
    commits: 0,
  },
  {
    name: "a file whose mode is kept, and other files with modes and links",
    main: {
      "bin/run": { mode: "100755", content: "old" },
      "bin/tool": { mode: "100755", content: "tool" },
      "bin/link": { mode: "120000", content: "tool" },
      plain: "old",
    },
    derived: { "bin/run": "new", plain: { mode: "100755", content: "new" } },
    want: "published",
    tree: ["120000 bin/link tool", "100755 bin/run new", "100755 bin/tool tool", "100644 plain new"],
    commits: 2,
  },
  {
    name: "a new file, whose mode on disk does not matter, and a new link",
    derived: { run: { mode: "100755", content: "#!/bin/sh\n" }, link: { mode: "120000", content: "run" } },
    want: "published",
    tree: ["120000 link run", "100644 run #!/bin/sh\n"],
    commits: 2,
  },
  {
    name: "a file that replaces a link, and a link that replaces a file",
    main: { link: { mode: "120000", content: "README.md" }, file: "README.md" },
    derived: { link: "README.md", file: { mode: "120000", content: "README.md" } },
    want: "published",
    tree: ["120000 file README.md", "100644 link README.md"],
    commits: 2,
  },
  {
    name: "a folder that replaces a file",
    main: { place: "file" },
    derived: { place: null, "place/x": "x" },
    want: "published",
    tree: ["100644 place/x x"],
    commits: 2,
  },
  {
    name: "a file that replaces a folder that is removed as a whole",
    main: { "place/x": "x", "place/y/z": "z" },
    derived: { place: "file", "place/x": null, "place/y/z": null },
    want: "published",
    tree: ["100644 place file"],
    commits: 2,
  },
  {
    name: "binary files, empty files, and unchanged line ends",
    main: { ".gitattributes": "* text=auto eol=crlf\n" },
    derived: { binary: Buffer.from([0, 255, 254, 10, 13]), empty: "", mixed: "a\r\nb\nc\r" },
    want: "published",
    tree: [
      "100644 .gitattributes * text=auto eol=crlf\n",
      `100644 binary ${Buffer.from([0, 255, 254, 10, 13]).toString("latin1")}`,
      "100644 empty ",
      "100644 mixed a\r\nb\nc\r",
    ],
    commits: 2,
  },
  {
    name: "unchanged",
    main: { out: "same" },
    derived: { out: "same" },
    want: "unchanged",
    tree: ["100644 out same"],
    commits: 1,
  },
  {
    name: "a new branch from the source",
    target: NEW_BRANCH,
    derived: { out: "new" },
    want: "published",
    tree: ["100644 out new"],
    commits: 2,
  },
  ...[APPEND, REPLACE].flatMap((target): Case[] => [
    {
      name: `a new ${target.history}`,
      target,
      derived: { out: "new" },
      want: "published",
      tree: ["100644 out new"],
      commits: 1,
    },
    {
      name: `an ${target.history} with other files`,
      target,
      held: { CNAME: "shop.example", out: "old", "site/old.html": "old", "site/kept.html": "kept" },
      derived: { out: "new", "site/old.html": null },
      want: "published",
      tree: ["100644 CNAME shop.example", "100644 out new", "100644 site/kept.html kept"],
      commits: target === APPEND ? 2 : 1,
    },
    {
      name: `an unchanged ${target.history}`,
      target,
      held: { CNAME: "shop.example", out: "same" },
      derived: { out: "same" },
      want: "unchanged",
      tree: ["100644 CNAME shop.example", "100644 out same"],
      commits: 1,
    },
  ]),
  {
    name: "a new fork",
    target: FORK,
    derived: { out: "new" },
    want: "published",
    tree: ["100644 out new"],
    commits: 2,
  },
  {
    name: "a fork that replaces an older fork",
    target: FORK,
    main: { out: "old" },
    held: { out: "older", stray: "x" },
    derived: { out: "new" },
    want: "published",
    tree: ["100644 out new"],
    commits: 2,
  },
  {
    name: "a fork whose source has the files",
    target: FORK,
    main: { out: "same" },
    derived: { out: "same" },
    want: "unchanged",
    tree: [],
    commits: 0,
  },
];

const name = ({ reader, writer }: Way) => `read by ${reader}, written by ${writer}`;

function options({ target = MAIN, derived }: Pick<Case, "target" | "derived">, way: Way): RunOptions {
  const paths = Object.keys(derived);
  return { ...way, target, scope: { published: paths, compared: paths }, derive: (tip: Tip) => write(tip, derived) };
}

/** `mode path content` of every file except the state. */
async function readTree(world: World, branch: string): Promise<string[]> {
  if ((await world.remote.tip(branch)) === null) return [];
  const listed = (await world.remote.list(branch)).map((line) => line.split(" ") as [string, string, string]);
  const others = listed.filter(([, , file]) => !(file in STATE));
  const lines = others.map(async ([mode, , file]) => {
    const bytes = await world.remote.read(branch, file);
    return `${mode} ${file} ${bytes?.toString("latin1")}`;
  });
  return Promise.all(lines);
}

async function countCommits(world: World, branch: string): Promise<number> {
  return (await world.remote.tip(branch)) === null ? 0 : (await world.remote.log(branch, "%H")).length;
}

describe.each(WAYS.map((way) => ({ way, name: name(way) })))("$name", ({ way }) => {
  const ownOf = <Row>(rows: readonly Row[]): Row[] =>
    inTurn(everyNth(rows, 2), WAYS).flatMap((turn) => (turn.way === way ? [turn.row] : []));

  test.each(ownOf(CASES))("$name", async (each) => {
    const branch = each.target?.targetBranch ?? "main";
    await using world = await openWorld({ ...STATE, ...each.main });
    if (each.held !== undefined) await world.remote.commit(each.held, branch, OURS);
    const before = await world.remote.tip(branch);
    const result = await run(world, options(each, way));
    const tip = await world.remote.tip(branch);
    expect(result).toMatchObject({ kind: each.want, attempts: 1 });
    if (result.kind === "published") expect(result.commit).toBe(tip);
    else expect(tip).toBe(before);
    expect(await readTree(world, branch)).toEqual(each.tree);
    expect(await countCommits(world, branch)).toBe(each.commits);
    const isOrphan = each.target?.history?.startsWith("orphan") ?? false;
    for (const [file, text] of isOrphan || tip === null ? [] : Object.entries(STATE)) {
      expect((await world.remote.read(branch, file))?.toString()).toBe(text);
    }
  });

  test.each(
    ownOf([
      { name: "append", target: MAIN },
      { name: "orphan-append", target: APPEND },
      { name: "orphan-replace", target: REPLACE },
      { name: "fork", target: FORK },
    ]),
  )("after a lost race, files are derived again at the new tip: $name", async ({ target }) => {
    const branch = target.targetBranch ?? "main";
    await using world = await openWorld(STATE);
    if (branch !== "main") await world.remote.commit({ out: "0" }, branch, OURS);
    const seen: (string | null)[] = [];
    const derive = async (tip: Tip) => {
      seen.push((await tip.published.read("theirs"))?.toString() ?? null);
      if (seen.length === 1) await world.remote.commit({ theirs: "theirs" }, branch, OURS);
      return write(tip, { out: `${seen.length}` });
    };
    const given = options({ target, derived: { out: "", theirs: "" } }, way);
    expect(await run(world, { ...given, derive })).toMatchObject({ kind: "published", attempts: 2 });
    // For the branch of a pull request, `published` is what its base has.
    expect(seen).toEqual([null, target === FORK ? null : "theirs"]);
    const kept = target === FORK ? [] : ["100644 theirs theirs"];
    expect(await readTree(world, branch)).toEqual(["100644 out 2", ...kept]);
    expect(world.log).toContainEqual(expect.stringContaining("raced"));
  });

  test("a branch that somebody else creates meanwhile is a lost race", async () => {
    await using world = await openWorld(STATE);
    let tries = 0;
    const derive = async (tip: Tip) => {
      if (++tries === 1) await world.remote.commit({ theirs: "theirs" }, "derived");
      return write(tip, { out: `${tries}` });
    };
    const given = options({ target: APPEND, derived: {} }, way);
    expect(await run(world, { ...given, derive })).toMatchObject({ kind: "published", attempts: 2 });
    expect(await readTree(world, "derived")).toEqual(["100644 out 2", "100644 theirs theirs"]);
  });

  test.each(
    ownOf([
      {
        name: "a folder of the branch",
        derived: { data: "x" },
        message: '"data" cannot be published: it is a folder on the branch',
      },
      {
        name: "a folder of the branch that keeps a file",
        derived: { "kept/x": null, kept: "x" },
        message: '"kept" cannot be published: it is a folder on the branch',
      },
      {
        name: "below a file of the branch",
        derived: { "README.md/x": "x" },
        message: '"README.md/x" cannot be published: "README.md" is not a folder on the branch',
      },
      {
        name: "below a link of the branch",
        derived: { "link/x": "x" },
        message: '"link/x" cannot be published: "link" is not a folder on the branch',
      },
      { name: "a folder on disk", derived: { "made/x": "x" }, paths: ["made"], message: '"made" is a folder' },
      {
        name: "behind a link on disk, which could publish files from outside",
        derived: { out: { mode: "120000", content: "/etc" } },
        paths: ["out/passwd"],
        message: '"out/passwd" cannot be published: "out" is a symbolic link',
      },
      { name: "a submodule of the branch", derived: { module: "x" }, message: "it is a submodule on the branch" },
      { name: "outside the repository", derived: {}, paths: ["../out"], message: '"../out" cannot be published' },
      { name: "in .git", derived: {}, paths: ["x/.GIT/config"], message: '"x/.GIT/config" cannot be published' },
    ]),
  )("refuses a path: $name", async ({ derived, paths, message }) => {
    const link = { mode: "120000", content: "data" };
    await using world = await openWorld({ ...STATE, link, "kept/x": "x", "kept/y": "y" });
    const commit = await world.remote.tip("main");
    const listed = await world.remote.git(["ls-tree", "-z", "main"]);
    const tree = await world.remote.git(["mktree", "-z"], `${listed}160000 commit ${commit}\tmodule\0`);
    const author = ["-c", "user.name=x", "-c", "user.email=x"];
    const made = await world.remote.git([...author, "commit-tree", tree, "-p", "main"], "with a submodule");
    await world.remote.git(["update-ref", "refs/heads/main", made]);
    const derive = async (tip: Tip) => {
      const written = await write(tip, derived as Record<string, FileContent>);
      return paths ?? written;
    };
    await expect(run(world, { ...options({ derived: {} }, way), derive })).rejects.toThrow(message);
    expect(await world.remote.tip("main")).toBe(made);
  });

  // The hook's lines for a push, and the API's answer to an update of the branch.
  test.each(
    ownOf([
      {
        rule: "protection",
        said: ["error: GH006: Protected branch update failed for refs/heads/main.", `error: ${VIA_PULL_REQUEST}`],
        answer: { status: 422, message: VIA_PULL_REQUEST },
      },
      {
        rule: "protection",
        said: [
          "error: GH006: Protected branch update failed for refs/heads/main.",
          "error: 2 of 2 required status checks are expected.",
        ],
        answer: { status: 409, message: "2 of 2 required status checks are expected." },
      },
      {
        rule: "ruleset",
        said: ["error: GH013: Repository rule violations found for refs/heads/main.", `- ${VIA_PULL_REQUEST}`],
        answer: { status: 422, message: `Repository rule violations found\n\n${VIA_PULL_REQUEST}\n\n` },
      },
    ]),
  )("a refusal by $rule ($answer.status) comes after one attempt and says why", async ({ rule, said, answer }) => {
    await using world = await openWorld(STATE);
    writeHook(world.remote.path, "pre-receive", `${said.map((line) => `echo "${line}" >&2`).join("; ")}; exit 1`);
    world.github.script.fail({ method: "PATCH", path: /\/git\/refs\//, ...answer });
    const before = await world.remote.tip("main");
    const result = await run(world, options({ derived: { out: "new" } }, way));
    expect(result).toMatchObject({ kind: "failed", attempts: 1, refusal: { kind: "refused", rule } });
    const words = answer.message.trim().split("\n").at(-1) as string;
    expect(result.kind === "failed" && result.message).toContain(words);
    expect(result.kind === "failed" && result.refusal.reasons.join("\n")).toContain(words);
    expect(await world.remote.tip("main")).toBe(before);
  });

  test("a missing permission is named after one attempt", async () => {
    await using world = await openWorld(STATE, { permissions: { contents: "read" } });
    const before = await world.remote.tip("main");
    const result = await run(world, options({ derived: { out: "new" } }, way));
    const refusal = { kind: "refused", rule: "permission" };
    expect(result).toMatchObject({ kind: "failed", attempts: 1, refusal });
    expect(result.kind === "failed" && result.message).toMatch(
      /It was refused by a missing permission: .*contents: write/,
    );
    expect(await world.remote.tip("main")).toBe(before);
  });

  test.each(ownOf([{ status: 502 }, { status: "drop" as const }]))(
    "publishes only once if the branch moved but the answer was lost ($status)",
    async ({ status }) => {
      await using world = await openWorld(STATE);
      world.github.script.fail({ path: /\/git\/refs\/|\/git-receive-pack$/, status, when: "after" });
      const result = await run(world, options({ derived: { out: "new" } }, way));
      expect(result).toMatchObject({ kind: "published", attempts: 2, commit: await world.remote.tip("main") });
      expect(await countCommits(world, "main")).toBe(2);
    },
  );
});
