/** Makes a repository with a bare remote, where act can run a workflow. */

import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { ActCase, ActEvent } from "./act-case.ts";

export const ACT_TOKEN = "not-a-real-token";
export const ACT_REPOSITORY = {
  name: "registry",
  full_name: "example/registry",
  default_branch: "main",
  owner: { login: "example" },
};

export interface ActRepository {
  directory: string;
  remote: string;
  /** The path of the workflow below `directory`. */
  workflow: string;
  env: Record<string, string>;
  push: ActEvent;
  countCommits(): number;
  listChanged(): string[];
  readPublished(file: string): string;
}

/** Writes the case's files next to the built actions: `uses: ./` needs no network. */
export function makeActRepository(root: string, actCase: ActCase): ActRepository {
  const directory = path.join(root, "clone");
  const remote = path.join(root, "remote.git");
  const home = path.join(root, "home");
  for (const folder of [directory, home]) mkdirSync(folder, { recursive: true });
  const env = makeEnvironment(home);
  const git = (...args: string[]) =>
    execFileSync("git", args, { cwd: directory, env: { ...env, PATH: process.env.PATH ?? "" }, encoding: "utf8" });

  for (const part of ["action.yml", "actions", "dist"]) cpSync(part, path.join(directory, part), { recursive: true });
  const workflow = `.github/workflows/${path.basename(actCase.workflow)}`;
  const files = { ...actCase.files, [workflow]: useLocalActions(readFileSync(actCase.workflow, "utf8")) };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(directory, file)), { recursive: true });
    writeFileSync(path.join(directory, file), text);
  }

  git("init", "--quiet", "--bare", "--initial-branch=main", remote);
  git("init", "--quiet", "--initial-branch=main", ".");
  git("remote", "add", "origin", remote);
  git("add", "--all");
  git(
    "-c",
    "user.name=Example",
    "-c",
    "user.email=example@example.invalid",
    "commit",
    "--quiet",
    "-m",
    "Add the state",
  );
  git("push", "--quiet", "--set-upstream", "origin", "main");

  const after = git("rev-parse", "HEAD").trim();
  return {
    ...{ directory, remote, workflow, env },
    push: { name: "push", payload: { ref: "refs/heads/main", after, deleted: false, repository: ACT_REPOSITORY } },
    countCommits: () => Number(git("--git-dir", remote, "rev-list", "--count", "main")),
    listChanged: () => git("--git-dir", remote, "diff", "--name-only", "main~1", "main").trim().split("\n"),
    readPublished: (file) => git("--git-dir", remote, "show", `main:${file}`),
  };
}

/** act looks for local actions in the job's workspace, and only a checkout step fills the workspace. */
function useLocalActions(workflow: string): string {
  return workflow
    .replace(/^( *)steps:\n *- uses: pipekeeper\//m, (step, blank) =>
      step.replace("\n", `\n${blank}  - uses: actions/checkout@v6\n`),
    )
    .replace(/uses: pipekeeper\/pipekeeper\/(actions\/[\w-]+)@\S+/g, "uses: ./$1")
    .replace(/uses: pipekeeper\/pipekeeper@\S+/g, "uses: ./");
}

/** act's host mode passes its whole environment on to the job, so leave out the machine's settings. */
function makeEnvironment(home: string): Record<string, string> {
  return {
    HOME: home,
    XDG_CACHE_HOME: path.join(home, "cache"),
    XDG_CONFIG_HOME: path.join(home, "config"),
    LANG: "C.UTF-8",
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_CONFIG_NOSYSTEM: "1",
  };
}
