/**
 * Reads what the decision needs. If nothing has happened, that takes one request to upstream and one or two API calls.
 */

import { UserError } from "../../src/errors.ts";
import type { WatchDrift, WatchState } from "../../src/formats/watch-state.ts";
import { formatTime } from "../../src/pipeline/times.ts";
import { askUpstream, fetchAll } from "./ask-remote.ts";
import { hasCommit } from "./compose-commit.ts";
import type { Facts, Overrides, RangeSize, TargetFact, UpstreamFact } from "./facts.ts";
import { observeBranches } from "./observe-branches.ts";
import { isSameList, observeDrift, observeKnownDrift } from "./observe-drift.ts";
import { judgePulls, observePulls } from "./observe-pulls.ts";
import { countAhead, isShallow, listDifferingPaths, observeRange, readCommitTime } from "./observe-range.ts";
import { confirmOpen, listOpenPulls, type WatchPull } from "./own-pulls.ts";
import { recoverState } from "./recover-state.ts";
import { settlePulls } from "./settle-pulls.ts";
import type { WatchSession } from "./watch-run.ts";
import { readBundle } from "./work-bundle.ts";

const NO_OVERRIDES: Overrides = { init: null, forceInit: false, advanceTo: null, retry: false, retryClosed: false };
const EMPTY: RangeSize = {
  ...{ commits: 0, files: 0, bytes: 0, watchedFiles: 0, watchedSincePr: null },
  ...{ watchesNothing: false, unmatchedPaths: [] },
};

export async function observe(session: WatchSession): Promise<Facts> {
  const { runtime, settings, store, upstream, target, policy, account, watch } = session;
  const now = formatTime(runtime.now());
  const asked = await askUpstream(upstream, { branch: settings.upstreamBranch, now, sleep: runtime.sleep });
  const stored = await store.read();
  if (stored.kind === "present") {
    const { botLogin, pr, declined, superseded } = stored.state;
    if (botLogin !== undefined) account.remember(botLogin);
    for (const { number } of [...(pr === null ? [] : [pr]), ...declined, ...superseded]) watch.recorded.add(number);
  }
  const unknown = { base: policy.watch.target.base, sha: "", defaultBranch: "" };
  const facts: Facts = {
    ...{ now, state: stored, upstream: asked, range: null, target: unknown, branches: [], pulls: [], drift: null },
    isTreePresent: false,
    // We know nothing about a named commit yet, but must record that one was named.
    overrides: {
      ...NO_OVERRIDES,
      init: settings.inputs.init === undefined ? null : { sha: "", isAncestorOfHead: false },
      forceInit: settings.inputs["force-init"],
    },
  };
  // If upstream is unavailable, nothing changes.
  if (asked.kind !== "head") return facts;
  const quiet = await observeQuietly(session, { ...facts, upstream: asked });
  if (quiet !== null) return { ...quiet, overrides: NO_OVERRIDES };
  await fetchAll(upstream, "The upstream repository", runtime.sleep);
  await fetchAll(target, "The target", runtime.sleep);
  const sha = await chooseHead(session, asked.sha);
  const committedAt = (await readCommitTime(upstream, sha)) ?? now;
  return observeAll(session, { ...facts, upstream: { ...asked, sha, committedAt } });
}

type HeadFacts = Facts & { upstream: Extract<UpstreamFact, { kind: "head" }> };

/** The facts of a run with nothing to do; null if there may be work. */
async function observeQuietly(session: WatchSession, facts: HeadFacts): Promise<Facts | null> {
  const { inputs, isDryRun } = session.settings;
  const isTold = ["init", "advance-to"].some((name) => inputs[name as "init" | "advance-to"] !== undefined);
  if (facts.state.kind !== "present" || isTold || inputs.retry || inputs["retry-closed"]) return null;
  const { state } = facts.state;
  const head = facts.upstream.sha;
  if (state.inFlight !== null || inputs.phase === "publish" || isDryRun) return null;
  if (head === state.lastMergedCommit && state.pr === null) return { ...facts, range: { kind: "same" } };
  const drift = findReported(state, head, session);
  if (drift !== null) return observeReported(session, facts, drift);
  if (head !== state.pr?.head || head !== state.lastProposedCommit) return null;
  const pulls = await listOpenPulls(session.repository, session.watch);
  // Another open pull request may be a superseded one that a person reopened.
  const [only, ...others] = pulls;
  if (only?.number !== state.pr.number || !only.isOurs || others.length > 0) return null;
  const [confirmed] = await confirmOpen(session.repository, session.watch, pulls);
  if (confirmed?.state !== "open") return null;
  const judged = await judgePulls(session.repository, session.watch, {
    ...{ pulls, state, countAhead: async () => null, isUpstream: async () => true },
  });
  return { ...facts, range: { kind: "ahead", size: EMPTY }, pulls: judged };
}

/** What the issue reports, if that is exactly what is new; null otherwise. */
function findReported(
  { pr, drift, lastMergedCommit }: WatchState,
  head: string,
  { policy }: WatchSession,
): WatchDrift | null {
  if (policy.propose !== "issue" || pr !== null || drift === undefined) return null;
  const isSame = drift.head === head && drift.base === lastMergedCommit && isSameList(drift.paths, policy.watchedPaths);
  return isSame ? drift : null;
}

/**
 * The facts if the open issue reports everything that is new; null if a pull request is open. At least one watched file
 * has changed, because otherwise there would be no issue.
 */
async function observeReported(session: WatchSession, facts: HeadFacts, drift: WatchDrift): Promise<Facts | null> {
  if ((await listOpenPulls(session.repository, session.watch)).length > 0) return null;
  const range = { kind: "ahead", size: { ...EMPTY, watchedFiles: 1 } } as const;
  return { ...facts, range, drift: await observeKnownDrift(session, drift) };
}

/** Reads everything. Both mirrors are up to date by now. */
async function observeAll(session: WatchSession, facts: HeadFacts): Promise<Facts> {
  const { settings, repository, watch, upstream, target: targetMirror } = session;
  const target = await readTarget(session);
  const head = facts.upstream.sha;
  const known = facts.state.kind === "present" ? facts.state.state : null;
  const isAhead = async (to: string) =>
    known !== null && ((await countAhead(upstream, known.lastMergedCommit, to)) ?? 0) > 0;
  const listed = await observePulls(repository, watch, { state: known, head, isAhead });
  const state = await recoverState(session, { stored: facts.state, listed, now: facts.now });
  const before = state.kind === "present" ? state.state : null;
  const recorded = new Set([before?.pr?.headSha, before?.inFlight?.commit].filter((sha) => typeof sha === "string"));
  const branches = await observeBranches({
    ...{ target: targetMirror, upstream, watch: settings.name, base: target.sha, author: settings.commitAuthor },
    ...{ isAllowed: session.isAllowed, recorded },
  });
  const ahead = (to: string) =>
    before === null ? Promise.resolve(null) : countAhead(upstream, before.lastMergedCommit, to);
  const isUpstream = async (commit: string) =>
    (await countAhead(upstream, commit, head)) !== null || (await isShallow(upstream));
  const pulls = await judgePulls(repository, watch, { pulls: listed, state: before, countAhead: ahead, isUpstream });
  const settled = before === null ? null : settlePulls(before, { pulls, branches, target, now: facts.now }).state;
  const commit = before?.inFlight?.commit ?? null;
  return {
    ...facts,
    ...{ state, target, branches, pulls },
    drift: settled === null ? null : await readDrift(session, settled, facts.upstream),
    range: settled === null ? null : await readRange(session, { state: settled, head, listed }),
    isTreePresent: commit !== null && (await hasCommit(targetMirror, commit)),
    overrides: await readOverrides(session, { head, cursor: settled?.lastMergedCommit ?? null }),
  };
}

/** The phase `publish` continues with what was prepared, even if upstream has moved on since. */
async function chooseHead({ upstream, settings }: WatchSession, head: string): Promise<string> {
  await upstream.fetchCommit(head);
  if (settings.inputs.phase !== "publish") return head;
  const { head: prepared } = await readBundle(settings);
  if ((await countAhead(upstream, prepared, head)) !== null) return prepared;
  throw new UserError(
    `bundle: it was prepared for ${prepared}, which is no longer part of the upstream branch. Prepare the work again.`,
  );
}

async function readTarget({ target, policy }: WatchSession): Promise<TargetFact> {
  const { base } = policy.watch.target;
  const { code, stdout } = await target.git.run(["rev-parse", "--verify", "--quiet", `refs/heads/${base}^{commit}`]);
  if (code !== 0) throw new UserError(`base-branch: the target has no branch "${base}". Name one that exists.`);
  const { stdout: symbolic } = await target.git.run(["ls-remote", "--symref", "origin", "HEAD"]);
  const defaultBranch = /^ref: refs\/heads\/(.+)\tHEAD$/m.exec(symbolic.toString())?.[1] ?? base;
  return { base, sha: stdout.toString().trim(), defaultBranch };
}

async function readRange(
  { upstream, policy: { watchedPaths: paths } }: WatchSession,
  { state, head, listed }: { state: WatchState; head: string; listed: readonly WatchPull[] },
): Promise<Facts["range"]> {
  const open = listed.filter((pull) => pull.isOurs && pull.state === "open");
  const proposedHead = open.at(-1)?.head ?? null;
  const range = await observeRange(upstream, { base: state.lastMergedCommit, head, paths, proposedHead });
  if (range !== "head-missing") return range;
  throw new UserError(`The upstream commit ${head} vanished while it was fetched. Run again.`);
}

async function readDrift(
  session: WatchSession,
  { drift: known, lastMergedCommit }: WatchState,
  { sha: head, committedAt: since }: HeadFacts["upstream"],
): Promise<Facts["drift"]> {
  const { policy, upstream, isWatched } = session;
  if (policy.propose !== "issue" || head === lastMergedCommit) return null;
  const countSince = async (from: string) =>
    (await hasCommit(upstream, from))
      ? (await listDifferingPaths(upstream.git, from, head)).filter(isWatched).length
      : null;
  return observeDrift(session, { known, since, countSince });
}

async function readOverrides(
  { settings: { inputs }, upstream }: WatchSession,
  { head, cursor }: { head: string; cursor: string | null },
): Promise<Overrides> {
  const resolve = async (input: "init" | "advance-to"): Promise<string | null> => {
    const text = inputs[input];
    if (text === undefined) return null;
    if (text === "head") return head;
    const sha = /^[0-9a-f]{7,64}$/i.test(text) ? text.toLowerCase() : null;
    const found = sha === null ? null : await upstream.git.run(["rev-parse", "--verify", "--quiet", `${sha}^{commit}`]);
    if (found?.code === 0) return found.stdout.toString().trim();
    if (sha !== null && (sha.length === 40 || sha.length === 64)) return sha;
    throw new UserError(
      `${input}: expected ${input === "init" ? "head or " : ""}the id of an upstream commit, got "${text}".`,
    );
  };
  const isAncestor = async (sha: string) => (await countAhead(upstream, sha, head)) !== null;
  const [init, advanceTo] = [await resolve("init"), await resolve("advance-to")];
  return {
    init: init === null ? null : { sha: init, isAncestorOfHead: await isAncestor(init) },
    forceInit: inputs["force-init"],
    advanceTo:
      advanceTo === null
        ? null
        : {
            sha: advanceTo,
            isAncestorOfHead: await isAncestor(advanceTo),
            commitsAhead: cursor === null ? null : await countAhead(upstream, cursor, advanceTo),
          },
    retry: inputs.retry,
    retryClosed: inputs["retry-closed"],
  };
}
