/** The runbook of watch-upstream has an entry for every result of a run. */

import { execFileSync } from "node:child_process";
import { chmodSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { HoldCause, Noop, WatchFault } from "../actions/watch-upstream/decision.ts";
import type { ScopeCode } from "../actions/watch-upstream/judge-changes.ts";
import type { ProgramEnd } from "../actions/watch-upstream/run-program.ts";
import { WatchOutcome } from "../src/formats/watch-state.ts";
import { TempFolder, writeFiles } from "./support/git.ts";

const text = readFileSync("docs/operations.md", "utf8").split("## Running watch-upstream")[1] ?? "";

/** The names in backticks in the first cells of the table below this title. */
function listEntries(title: string): string[] {
  const section = text.split(`### ${title}\n`)[1]?.split("\n### ")[0] ?? "";
  const cells = section.split("\n").flatMap((line) => /^\| (.*?) \|/.exec(line)?.[1] ?? []);
  return cells.flatMap((cell) => [...cell.matchAll(/`([\w-]+)`/g)].map(([, name]) => name as string));
}

// A new reason in the code does not compile until it is added here.
const HOLDS: Record<HoldCause["reason"], true> = {
  "baseline-unknown": true,
  "upstream-branch-missing": true,
  "history-rewritten": true,
  "base-missing": true,
  "superseded-reopened": true,
  "foreign-pull": true,
  "branch-modified": true,
  "nothing-watched": true,
  quarantined: true,
  "range-too-large": true,
};
const FAULTS: Record<WatchFault["reason"], true> = {
  "state-invalid": true,
  auth: true,
  "already-initialized": true,
  "not-an-ancestor": true,
  "behind-cursor": true,
};
const NOOPS: Record<Noop["reason"], true> = {
  "up-to-date": true,
  "already-open": true,
  "still-valid": true,
  "issue-open": true,
  "issue-closed": true,
  cooldown: true,
  backoff: true,
};
const ENDS: Record<Exclude<ProgramEnd["kind"], "exited" | "interrupted">, true> = {
  killed: true,
  "not-started": true,
  "timed-out": true,
  idle: true,
  "too-much-output": true,
};
const SCOPE: Record<ScopeCode, true> = {
  path_outside: true,
  mode_changed: true,
  symlink: true,
  submodule: true,
  special_file: true,
  nested_git: true,
  git_tampered: true,
  upstream_tampered: true,
  state_tampered: true,
  unsafe_path: true,
  too_large: true,
  secret_found: true,
};

test.each([
  { title: "Holds", names: Object.keys(HOLDS) },
  { title: "Failures", names: [...Object.keys(FAULTS), ...Object.keys(ENDS).map((kind) => `updater-${kind}`)] },
  { title: "What a run says", names: Object.keys(NOOPS) },
  { title: "Work that is refused", names: ["scope", "content", "command"] },
])("$title: every reason has an entry", ({ title, names }) => {
  const entries = listEntries(title);
  expect(names.filter((name) => !entries.includes(name))).toEqual([]);
});

test("every reason in the code is explained in the runbook", () => {
  const files = readdirSync("actions/watch-upstream").filter((file) => file.endsWith(".ts"));
  const code = files.map((file) => readFileSync(`actions/watch-upstream/${file}`, "utf8")).join("\n");
  const reasons = [...code.matchAll(/\breason: (?:[^,;]*\? )?"([a-z-]+)"|new RunStopped\(\s*"\w+",\s*"([a-z-]+)"/g)];
  const names = new Set(reasons.map(([, written, stopped]) => written ?? stopped));
  expect(names.size).toBeGreaterThan(30);
  expect([...names].filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
});

test("every code of the scope check is explained", () => {
  const [, section = ""] = text.split("### Work that is refused");
  expect(Object.keys(SCOPE).filter((code) => !section.includes(`\`${code}\``))).toEqual([]);
});

test("every outcome is in the table of exit codes", () => {
  expect(WatchOutcome.options.filter((outcome) => !text.includes(`\`${outcome}\``))).toEqual([]);
});

describe("the commands", () => {
  test("use flags that watch-upstream has", () => {
    const { inputs } = parse(readFileSync("actions/watch-upstream/action.yml", "utf8"));
    const commands = [...text.matchAll(/pipekeeper-watch analytics((?: --?[\w-]+| [\w.]+)*)/g)].map(
      ([, flags]) => flags as string,
    );
    const flags = commands.flatMap((command) => [...command.matchAll(/--([\w-]+)/g)].map(([, name]) => name as string));
    expect(flags.length).toBeGreaterThan(15);
    expect([...new Set(flags)].filter((flag) => !(flag in inputs))).toEqual([]);
  });

  test("start the program by hand as the service does", () => {
    const [, script = ""] = /```sh\n([\s\S]*?)```/.exec(text) ?? [];
    const unit = readFileSync("examples/systemd/pipekeeper-watch@.service", "utf8");
    for (const key of [
      "User",
      "UMask",
      "EnvironmentFile",
      "LoadCredential",
      "StateDirectory",
      "StateDirectoryMode",
      "WorkingDirectory",
    ]) {
      const [, value = ""] = new RegExp(`^${key}=(.*)$`, "m").exec(unit) ?? [];
      expect(script).toContain(`${key}=${value.replaceAll("%i", "$name")}`);
    }
    using folder = new TempFolder();
    writeFiles(folder.path, { "bin/sudo": '#!/bin/sh\nprintf "%s\\n" "$@"\n', "pipekeeper-watch": script });
    for (const file of ["bin/sudo", "pipekeeper-watch"]) chmodSync(folder.at(file), 0o755);
    const env = { PATH: `${folder.at("bin")}:${process.env.PATH}` };
    const printed = execFileSync(folder.at("pipekeeper-watch"), ["a", "--init", "b c"], { env, encoding: "utf8" });
    const program = printed.trimEnd().split("\n").slice(-6);
    expect(program).toEqual(["sh", "-c", expect.stringMatching(/^exec node .* "\$@"$/), "a", "--init", "b c"]);
  });

  test("links within the section lead to its headings", () => {
    const titles = [...text.matchAll(/^### (.+)$/gm)].map(([, title]) => title?.toLowerCase().replaceAll(" ", "-"));
    const links = [...text.matchAll(/\]\(#([\w-]+)\)/g)].map(([, link]) => link);
    expect(links.length).toBeGreaterThan(4);
    expect(links.filter((link) => !titles.includes(link))).toEqual([]);
  });
});
