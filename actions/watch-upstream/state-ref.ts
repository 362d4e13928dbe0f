/**
 * Keeps the state in a ref of the target: a commit without parents that contains `state.json` and `summary.md`. A push
 * that names the commit it replaces works as compare and swap.
 */

import type { WatchIdentity, WatchState } from "../../src/formats/watch-state.ts";
import { readRefusal } from "../../src/git/read-refusal.ts";
import type { Refusal } from "../../src/git/refusal.ts";
import type { Git } from "../../src/git/run-git.ts";
import type { StateFact } from "./facts.ts";
import { parseState } from "./parse-state.ts";
import { askGit, type RetryRuntime, retryFaults } from "./retry-faults.ts";
import { printState, type StateStore, StateUnavailable } from "./state-store.ts";

export interface StateRefOptions {
  /** Runs in one of our repositories whose `origin` is the target. */
  git: Git;
  /** The full name of the ref. */
  ref: string;
  watch: WatchIdentity;
  /** Where the ref just was, for the first read; null if it did not exist, undefined if nobody asked. */
  tip?: string | null | undefined;
  runtime: RetryRuntime;
}

type Swapped = "written" | "lost" | Refusal;

const STATE_FILE = "state.json";
const IDENTITY = { NAME: "pipekeeper", EMAIL: "pipekeeper@users.noreply.github.com" };

/** Opens the store. Sends no request yet. */
export function openStateRef({ git, ref, watch, tip: askedTip, runtime }: StateRefOptions): StateStore {
  const place = `${ref} of ${watch.target.repository}`;
  const local = `refs/pipekeeper/state/${watch.name}`;
  const listRef = ["ls-remote", "--refs", "--end-of-options", "origin", ref];
  let seen: string | null = null;
  let known = askedTip;

  async function readTip(): Promise<string | null> {
    const { stdout, refusal } = await askGit(git, listRef, runtime);
    if (refusal !== null) throw new StateUnavailable(place, refusal);
    return findTip(stdout.toString().split("\n"), ref);
  }

  /** Fetches the ref. It may have moved since any earlier answer. */
  async function fetchTip(): Promise<string> {
    const args = ["fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--end-of-options", "origin"];
    const { refusal } = await askGit(git, [...args, `+${ref}:${local}`], runtime);
    if (refusal !== null) throw new StateUnavailable(place, refusal);
    return git.text(["rev-parse", "--verify", local]);
  }

  /** Makes a commit that no ref of ours keeps, because it is pushed immediately. */
  async function makeCommit(state: WatchState, summary: string): Promise<string> {
    const blob = (input: string) => git.text(["hash-object", "-w", "--no-filters", "--stdin"], { input });
    const [json, text] = [await blob(printState(state)), await blob(summary)];
    const tree = await git.text(["mktree"], {
      input: `100644 blob ${json}\t${STATE_FILE}\n100644 blob ${text}\tsummary.md\n`,
    });
    const env = Object.fromEntries(
      ["AUTHOR", "COMMITTER"].flatMap((who) => [
        [`GIT_${who}_NAME`, IDENTITY.NAME],
        [`GIT_${who}_EMAIL`, IDENTITY.EMAIL],
        [`GIT_${who}_DATE`, state.lastRun.at],
      ]),
    );
    return git.text(["commit-tree", "--no-gpg-sign", tree], { input: `State of the watch ${watch.name}\n`, env });
  }

  /** Pushes once. */
  async function push(commit: string): Promise<Swapped> {
    const lease = `--force-with-lease=${ref}:${seen ?? ""}`;
    const pushed = await git.run([
      ...["push", "--porcelain", "--no-verify", "--no-recurse-submodules", lease],
      ...["--end-of-options", "origin", `${commit}:${ref}`],
    ]);
    if (pushed.code === 0) return "written";
    const refusal = readRefusal(git.redact(`${pushed.stderr.trimEnd()}\n${pushed.stdout}`));
    // The response may be lost, or the refusal may be about another push that locked the ref. Only the ref itself shows
    // whether our push worked.
    const { code, stdout } = await git.run(listRef);
    if (code !== 0) return refusal;
    const tip = findTip(stdout.toString().split("\n"), ref);
    if (tip === commit) return "written";
    return tip === seen ? refusal : "lost";
  }

  return {
    place,
    async read(): Promise<StateFact> {
      seen = known === undefined ? await readTip() : known;
      known = undefined;
      if (seen === null) return { kind: "absent" };
      seen = await fetchTip();
      const { code, stdout } = await git.run(["cat-file", "blob", `${seen}:${STATE_FILE}`]);
      if (code !== 0) return { kind: "invalid", place, found: `a commit without ${STATE_FILE}` };
      return parseState(stdout, { place, watch });
    },
    async swap(state, { summary }) {
      const commit = await makeCommit(state, summary);
      const refusalOf = (result: Swapped) => (typeof result === "string" ? null : result);
      const result = await retryFaults(() => push(commit), { refusalOf, runtime });
      if (typeof result !== "string") throw new StateUnavailable(place, result);
      if (result === "written") seen = commit;
      return result;
    },
  };
}

/**
 * Finds the ref's commit in the lines of `git ls-remote`, which may also list refs whose names only end the same way.
 */
export function findTip(lines: readonly string[], ref: string): string | null {
  return lines.find((line) => line.endsWith(`\t${ref}`))?.split("\t")[0] ?? null;
}
