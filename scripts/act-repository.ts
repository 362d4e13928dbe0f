/** A repository with a bare remote that act can run a workflow in, and what is seen of the remote afterwards. */

import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { ActCase } from "./act-cases.ts";

export interface ActRepository {
  /** The clone that act is started in. */
  directory: string;
  eventFile: string;
  env: Record<string, string>;
  /** Commits on the remote's main branch. */
  countCommits(): number;
  /** Paths that the newest commit on the remote touches. */
  listChanged(): string[];
  readPublished(file: string): string;
}

/** Lays out the case's files with the built actions beside them, so that `uses: ./` needs no network. */
export function makeActRepository(root: string, actCase: ActCase): ActRepository {
  const directory = path.join(root, "clone");
  const remote = path.join(root, "remote.git");
  const home = path.join(root, "home");
  for (const folder of [directory, home]) mkdirSync(folder, { recursive: true });
  const env = makeEnvironment(home);
  const git = (...args: string[]) =>
    execFileSync("git", args, { cwd: directory, env: { ...env, PATH: process.env.PATH ?? "" }, encoding: "utf8" });

  for (const part of ["action.yml", "actions", "dist"]) cpSync(part, path.join(directory, part), { recursive: true });
  const workflow = readFileSync(`examples/workflows/${actCase.workflow}`, "utf8");
  const files = { ...actCase.files, [`.github/workflows/${actCase.workflow}`]: useLocalActions(workflow) };
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

  return {
    directory,
    eventFile: writeEvent(root, git("rev-parse", "HEAD").trim()),
    env,
    countCommits: () => Number(git("--git-dir", remote, "rev-list", "--count", "main")),
    listChanged: () => git("--git-dir", remote, "diff", "--name-only", "main~1", "main").trim().split("\n"),
    readPublished: (file) => git("--git-dir", remote, "show", `main:${file}`),
  };
}

function useLocalActions(workflow: string): string {
  return workflow
    .replace(/uses: pipekeeper\/pipekeeper\/(actions\/[\w-]+)@\S+/g, "uses: ./$1")
    .replace(/uses: pipekeeper\/pipekeeper@\S+/g, "uses: ./");
}

/** Nothing of the machine's own settings: act's host mode hands its whole environment on to the job. */
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

function writeEvent(root: string, head: string): string {
  const file = path.join(root, "event.json");
  const repository = {
    name: "registry",
    full_name: "example/registry",
    default_branch: "main",
    owner: { login: "example" },
  };
  writeFileSync(file, JSON.stringify({ ref: "refs/heads/main", after: head, deleted: false, repository }));
  return file;
}
