/**
 * Keeps the state in a ref of the target: a commit without parents that contains `state.json` and `summary.md`. A push
 * that names the commit it replaces works as compare and swap.
 */

import type { WatchIdentity, WatchState } from "../../src/formats/watch-state.ts";
import { readRefusal } from "../../src/git/read-refusal.ts";
import type { Git } from "../../src/git/run-git.ts";
import type { StateFact } from "./facts.ts";
import { parseState } from "./parse-state.ts";
import { printState, type StateStore, StateUnavailable } from "./state-store.ts";

export interface StateRefOptions {
  /** Runs in one of our repositories whose `origin` is the target. */
  git: Git;
  /** The full name of the ref. */
  ref: string;
  watch: WatchIdentity;
  /** Where the ref just was, for the first read; null if it did not exist, undefined if nobody asked. */
  tip?: string | null | undefined;
}

const STATE_FILE = "state.json";
const IDENTITY = { NAME: "pipekeeper", EMAIL: "pipekeeper@users.noreply.github.com" };
/** How often to push until the server's answer is clear. */
const ATTEMPTS = 3;

/** Opens the store. Sends no request yet. */
export function openStateRef({ git, ref, watch, tip: askedTip }: StateRefOptions): StateStore {
  const place = `${ref} of ${watch.target.repository}`;
  const local = `refs/pipekeeper/state/${watch.name}`;
  let seen: string | null = null;
  let known = askedTip;

  async function readTip(): Promise<string | null> {
    const args = ["ls-remote", "--refs", "--end-of-options", "origin", ref];
    const { code, stdout, stderr } = await git.run(args);
    if (code !== 0) throw new StateUnavailable(place, readRefusal(stderr));
    return findTip(stdout.toString().split("\n"), ref);
  }

  /** Fetches the ref. It may have moved since any earlier answer. */
  async function fetchTip(): Promise<string> {
    const args = ["fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--end-of-options", "origin"];
    const { code, stderr } = await git.run([...args, `+${ref}:${local}`]);
    if (code !== 0) throw new StateUnavailable(place, readRefusal(stderr));
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
      for (let attempt = 1; ; attempt++) {
        const lease = `--force-with-lease=${ref}:${seen ?? ""}`;
        const { code, stdout, stderr } = await git.run([
          ...["push", "--porcelain", "--no-verify", "--no-recurse-submodules", lease],
          ...["--end-of-options", "origin", `${commit}:${ref}`],
        ]);
        // The response may be lost, or the refusal may be about another push that locked the ref. Only the ref itself
        // tells.
        const tip = code === 0 ? commit : await readTip();
        if (tip === commit) {
          seen = commit;
          return "written";
        }
        if (tip !== seen) return "lost";
        const refusal = readRefusal(git.redact(`${stderr.trimEnd()}\n${stdout}`));
        if (refusal.kind === "refused" || attempt === ATTEMPTS) throw new StateUnavailable(place, refusal);
      }
    },
  };
}

/**
 * Finds the ref's commit in the lines of `git ls-remote`, which may also list refs whose names only end the same way.
 */
export function findTip(lines: readonly string[], ref: string): string | null {
  return lines.find((line) => line.endsWith(`\t${ref}`))?.split("\t")[0] ?? null;
}
