import { execFileSync } from "node:child_process";
import {
  appendFileSync,
  chmodSync,
  linkSync,
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { visibleText } from "../../../src/text/clean.ts";
import { everyNth } from "../../support/every-nth.ts";
import { gitEnv, git as runGit, writeFiles } from "../../support/git.ts";
import { shareWatchRun } from "../../support/share-watch-run.ts";
import { SECRET, type WatchRun } from "../../support/watch-run.ts";

const A = "content/analytics";
const OTHER_TOKEN = `ghp_${"a1B2".repeat(9)}`;

interface Deed {
  name: string;
  /** What the updater does in the worktree. */
  act(worktree: string, run: WatchRun): void;
  /** Sorted lines of `code path`; only the code if it ends in `tampered`. */
  found: string[];
}

const git = (cwd: string, args: string[]) => runGit(cwd, args, { env: { ...gitEnv } });
const put = (file: string, text = "x\n") => ({
  act: (worktree: string) => writeFiles(worktree, { [file]: text }),
});

const DEEDS: Deed[] = [
  { name: "nothing", act: () => undefined, found: [] },
  { name: "a new file", ...put(`${A}/b/events.json`), found: [] },
  { name: "a file named .gitkeep", ...put(`${A}/b/.gitkeep`), found: [] },
  { name: "an empty folder", act: (worktree) => mkdirSync(path.join(worktree, "empty")), found: [] },
  { name: "a removed file", act: (worktree) => rmSync(path.join(worktree, A, "a"), { recursive: true }), found: [] },
  {
    name: "read-only git commands",
    act: (worktree) => void ["status", "diff", "log"].map((what) => git(worktree, [what])),
    found: [],
  },
  {
    name: "git add",
    act: (worktree) => {
      writeFiles(worktree, { [`${A}/n`]: "n" });
      git(worktree, ["add", "--all"]);
    },
    found: [],
  },

  { name: "a file outside", ...put("other.txt"), found: ["path_outside other.txt"] },
  { name: "an ignored file", ...put("build/out.log"), found: ["path_outside build/out.log"] },
  { name: "a changed file outside", ...put("README.md", "HELLO\n"), found: ["path_outside README.md"] },
  {
    name: "a changed file outside with its old size and times, marked as unchanged",
    act(worktree) {
      const file = path.join(worktree, "README.md");
      writeFileSync(file, "hellO\n");
      utimesSync(file, 1, 1);
      git(worktree, ["update-index", "--assume-unchanged", "README.md"]);
    },
    found: ["path_outside README.md"],
  },
  {
    name: "a filter that makes a changed file look unchanged",
    act(worktree) {
      writeFiles(worktree, { [`${A}/flows.json`]: '{"flows":{}}\r\n' });
    },
    found: [],
  },
  {
    name: "a removed file outside",
    act: (worktree) => unlinkSync(path.join(worktree, "README.md")),
    found: ["path_outside README.md"],
  },
  {
    name: "a workflow",
    ...put(".github/workflows/x.yml"),
    found: ["path_outside .github/workflows/x.yml", "unsafe_path .github/workflows/x.yml"],
  },
  {
    name: "a sibling of the allowed folder",
    ...put("content/analytics-2/x"),
    found: ["path_outside content/analytics-2/x"],
  },

  {
    name: "a link to a file of the system",
    act: (worktree) => symlinkSync("/etc/passwd", path.join(worktree, A, "passwd")),
    found: [`symlink ${A}/passwd`],
  },
  {
    name: "a folder that has become a link",
    act(worktree) {
      rmSync(path.join(worktree, A), { recursive: true });
      symlinkSync("/etc", path.join(worktree, A));
    },
    found: [`path_outside ${A}`, `symlink ${A}`],
  },
  {
    name: "a pipe",
    act: (worktree) => void execFileSync("mkfifo", [path.join(worktree, A, "pipe")]),
    found: [`special_file ${A}/pipe`],
  },
  {
    name: "an executable new file",
    act: (worktree) => writeFileSync(path.join(worktree, A, "run"), "x", { mode: 0o755 }),
    found: [`mode_changed ${A}/run`],
  },
  {
    name: "a file made executable",
    act: (worktree) => chmodSync(path.join(worktree, A, "flows.json"), 0o755),
    found: [`mode_changed ${A}/flows.json`],
  },
  {
    name: "a file with group permissions",
    act: (worktree) => chmodSync(path.join(worktree, A, "flows.json"), 0o615),
    found: [],
  },
  {
    name: "a nested repository",
    act(worktree) {
      mkdirSync(path.join(worktree, A, "nested"));
      git(path.join(worktree, A, "nested"), ["init", "--quiet"]);
    },
    found: [`nested_git ${A}/nested/.git`],
  },
  { name: "a git pointer in a folder, in capitals", ...put(`${A}/n/.GIT`), found: [`nested_git ${A}/n/.GIT`] },

  ...[
    "a\u0001b",
    "a\nb",
    "zero\u200bwidth",
    "\u202egnp.exe",
    ".gitattributes",
    ".gitmodules",
    ".GitIgnore",
    "git~1",
    "CON",
    "con.json",
    "lpt1.txt",
    "NUL",
    "a:b",
    "a\\b",
    "a?",
    "trailing.",
    "trailing ",
    "pipe|",
    'quote"',
  ].map(
    (name): Deed => ({
      name: `an unsafe name ${JSON.stringify(name)}`,
      ...put(`${A}/${name}`),
      found: [`unsafe_path ${A}/${visibleText(name).replace("\n", "\\n")}`],
    }),
  ),
  {
    name: "a name that is not UTF-8",
    act: (worktree) =>
      writeFileSync(Buffer.concat([Buffer.from(path.join(worktree, A, "caf")), Buffer.from([0xe9])]), "x"),
    found: [`unsafe_path ${A}/caf\\351`],
  },
  { name: "the same name in other letter case", ...put(`${A}/Flows.json`), found: [`unsafe_path ${A}/Flows.json`] },
  { name: "a folder's name in other letter case", ...put(`${A}/A/other.json`), found: [`unsafe_path ${A}/A`] },
  {
    name: "two new names that differ only in letter case",
    act: (worktree) => writeFiles(worktree, { [`${A}/é.json`]: "1", [`${A}/É.json`]: "2" }),
    found: [`unsafe_path ${A}/é.json`],
  },
  {
    name: "a file renamed to other letter case",
    act: (worktree) => renameSync(path.join(worktree, A, "flows.json"), path.join(worktree, A, "Flows.json")),
    found: [],
  },

  { name: "a file of 2 MB", ...put(`${A}/big`, "x".repeat(2_000_000)), found: [] },
  { name: "a file over 2 MB", ...put(`${A}/big`, "x".repeat(2_000_001)), found: [`too_large ${A}/big`] },
  {
    name: "a file of a terabyte",
    act(worktree) {
      writeFileSync(path.join(worktree, A, "big"), "");
      truncateSync(path.join(worktree, A, "big"), 1e12);
    },
    found: ["too_large ", `too_large ${A}/big`],
  },
  {
    name: "files over 20 MB together",
    act: (worktree) =>
      writeFiles(
        worktree,
        Object.fromEntries(Array.from({ length: 11 }, (_, n) => [`${A}/${n}`, "x".repeat(1_900_000)])),
      ),
    found: ["too_large "],
  },
  {
    name: "over 5,000 files",
    act: (worktree) =>
      writeFiles(worktree, Object.fromEntries(Array.from({ length: 5001 }, (_, n) => [`${A}/${n}`, ""]))),
    found: ["too_large "],
  },

  { name: "the token", ...put(`${A}/n`, `token: ${SECRET}\n`), found: [`secret_found ${A}/n`, `secret_found ${A}/n`] },
  {
    name: "the token in base64",
    ...put(`${A}/n`, Buffer.from(`x-access-token:${SECRET}`).toString("base64")),
    found: [`secret_found ${A}/n`],
  },
  {
    name: "the token in hexadecimal",
    ...put(`${A}/n`, `id ${Buffer.from(SECRET).toString("hex")}`),
    found: [`secret_found ${A}/n`],
  },
  {
    name: "the token in UTF-16",
    ...put(`${A}/n`, [...SECRET].join("\0")),
    found: [`secret_found ${A}/n`],
  },
  {
    name: "the token in base64 in lines",
    ...put(
      `${A}/n`,
      Buffer.from(`ab${SECRET}cd`)
        .toString("base64")
        .replace(/(.{7})/g, "$1\r\n"),
    ),
    found: [`secret_found ${A}/n`],
  },
  {
    name: "the token in two lines",
    ...put(`${A}/n`, `${SECRET.slice(0, 9)}\n  ${SECRET.slice(9)}`),
    found: [`secret_found ${A}/n`],
  },
  {
    name: "the token between bytes that are not text",
    ...put(`${A}/n`, `\u0000\u00ff${SECRET}\u0000`),
    found: [`secret_found ${A}/n`, `secret_found ${A}/n`],
  },
  {
    name: "the token as a file name",
    ...put(`${A}/${SECRET}`),
    found: ["secret_found ***", "secret_found ***"],
  },
  {
    name: "the token in base64 as a folder outside",
    ...put(`${Buffer.from(SECRET).toString("base64url")}/x`),
    found: ["path_outside ***", "secret_found ***"],
  },
  { name: "somebody else's token as a file name", ...put(`${A}/${OTHER_TOKEN}`), found: ["secret_found ***"] },
  {
    name: "the token outside",
    ...put("other", SECRET),
    found: ["path_outside other", "secret_found other", "secret_found other"],
  },
  { name: "somebody else's token", ...put(`${A}/n`, OTHER_TOKEN), found: [`secret_found ${A}/n`] },
  { name: "a private key", ...put(`${A}/n`, "-----BEGIN OPENSSH PRIVATE KEY-----\n"), found: [`secret_found ${A}/n`] },
  {
    name: "names that only look like tokens",
    ...put(
      `${A}/n`,
      "sk-checkout-button-clicked-on-the-second-page risk_live_x npm_install notification_settings_panel.toggle.enabled_for_all_email_channels",
    ),
    found: [],
  },
  {
    name: "a hard link to a file elsewhere",
    act: (worktree, run) => linkSync(path.join(run.target.bare, "HEAD"), path.join(worktree, A, "HEAD")),
    found: [],
  },

  ...(
    [
      ["an own commit", (worktree) => git(worktree, ["commit", "--quiet", "--allow-empty", "-m", "mine"])],
      ["a new branch", (worktree) => git(worktree, ["branch", "mine"])],
      [
        "a moved branch",
        (worktree) =>
          git(worktree, ["update-ref", "refs/heads/main", git(worktree, ["commit-tree", "HEAD^{tree}", "-m", "x"])]),
      ],
      ["packed refs", (worktree) => git(worktree, ["pack-refs", "--all", "--prune"])],
      [
        "a replaced object",
        (worktree) =>
          git(worktree, ["replace", "HEAD^{tree}", git(worktree, ["hash-object", "-t", "tree", "-w", "/dev/null"])]),
      ],
      [
        "a stash",
        (worktree) => {
          writeFiles(worktree, { [`${A}/flows.json`]: "1" });
          git(worktree, ["stash"]);
        },
      ],
      ["a setting", (worktree) => git(worktree, ["config", "core.fsmonitor", "evil"])],
      [
        "a setting of the worktree",
        (worktree) =>
          writeFiles(git(worktree, ["rev-parse", "--absolute-git-dir"]), {
            "config.worktree": "[core]\nhooksPath = evil\n",
          }),
      ],
      ["a hook", (_worktree, run) => writeFiles(run.mirrors.target.gitDirectory, { "hooks/pre-push": "#!/bin/sh\n" })],
      [
        "an attribute",
        (_worktree, run) =>
          appendFileSync(path.join(run.mirrors.target.gitDirectory, "info", "attributes"), "* filter=evil\n"),
      ],
      [
        "an alternate object folder",
        (_worktree, run) => writeFiles(run.mirrors.target.gitDirectory, { "objects/info/alternates": "/tmp\n" }),
      ],
      [
        "a shallow boundary",
        (worktree, run) =>
          writeFiles(run.mirrors.target.gitDirectory, { shallow: `${git(worktree, ["rev-parse", "HEAD"])}\n` }),
      ],
      ["another git pointer", (worktree) => writeFileSync(path.join(worktree, ".git"), "gitdir: /tmp/evil\n")],
      ["no git pointer", (worktree) => unlinkSync(path.join(worktree, ".git"))],
      ["a second worktree", (worktree, run) => git(worktree, ["worktree", "add", "--detach", run.folder.at("second")])],
      [
        "a HEAD that is a link",
        (_worktree, run) => {
          const head = path.join(run.mirrors.target.gitDirectory, "HEAD");
          unlinkSync(head);
          symlinkSync("/etc/hostname", head);
        },
      ],
      [
        "a mirror that cannot be read",
        (_worktree, run) => rmSync(run.mirrors.target.gitDirectory, { recursive: true }),
      ],
    ] as [string, (worktree: string, run: WatchRun) => unknown][]
  ).map(([name, act]): Deed => ({ name, act: (worktree, run) => void act(worktree, run), found: ["git_tampered"] })),

  ...(
    [
      [
        "a changed file",
        (at) => {
          chmodSync(path.join(at, "run.sh"), 0o644);
          writeFileSync(path.join(at, "run.sh"), "evil");
        },
      ],
      [
        "a new file",
        (at) => {
          chmodSync(at, 0o755);
          writeFileSync(path.join(at, "new"), "evil");
        },
      ],
      [
        "a removed file",
        (at) => {
          chmodSync(at, 0o755);
          unlinkSync(path.join(at, "run.sh"));
        },
      ],
      ["a moved HEAD", (at) => git(at, ["checkout", "--quiet", "-b", "mine"])],
      ["a new tag", (at) => git(at, ["tag", "mine"])],
      ["a setting", (at) => git(at, ["config", "core.fsmonitor", "evil"])],
      [
        "a ref of the mirror",
        (at, run) => git(run.mirrors.upstream.gitDirectory, ["tag", "mine", git(at, ["rev-parse", "HEAD"])]),
      ],
    ] as [string, (at: string, run: WatchRun) => unknown][]
  ).map(
    ([name, act]): Deed => ({
      name: `upstream: ${name}`,
      act: (_worktree, run) => void act(run.layOut.upstream.folder, run),
      found: ["upstream_tampered"],
    }),
  ),
];

const shared = shareWatchRun();
/** False after a row that only writes files: the next row needs no new repositories. */
let isRepositoryTouched = true;
let run: WatchRun;

/** Whether a row tampers. Such a row needs new repositories, so the gate runs only every second one. */
const isTampering = ({ found }: Deed) => found.some((line) => line.endsWith("tampered"));
const rows = [...DEEDS.filter((deed) => !isTampering(deed)), ...everyNth(DEEDS.filter(isTampering), 2)];

test.each(rows)("the scope check after $name", async (deed) => {
  const { act, found } = deed;
  if (isRepositoryTouched) run = await shared.open();
  else await shared.putBack(run.layOut.target.folder);
  isRepositoryTouched = isTampering(deed);
  act(run.layOut.target.folder, run);
  const { violations, changes } = await run.check();
  const shown = violations.map(({ code, path: at }) => (code.endsWith("tampered") ? code : `${code} ${at}`));
  const tampered = new Set(shown.filter((line) => line.endsWith("tampered")));
  expect([...tampered, ...shown.filter((line) => !tampered.has(line))].sort()).toEqual([...found].sort());
  for (const secret of [SECRET, OTHER_TOKEN, Buffer.from(SECRET).toString("base64url")]) {
    expect(JSON.stringify(violations)).not.toContain(secret);
  }
  if (found.length > 0) expect(changes).toEqual([]);
});
