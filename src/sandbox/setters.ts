/** Adds things to the sandbox, with defaults, as if other people had made them. */

import type { BranchRule, CheckRun, StoredStatus } from "./checks.ts";
import { findConversation, setConversationState } from "./conversations.ts";
import { addLabel } from "./labels.ts";
import { stamp, thisRepository, webAddress } from "./show.ts";
import type {
  Conversation,
  GitHubState,
  Log,
  Pull,
  Run,
  Step,
  StoredArtifact,
  StoredComment,
  StoredIssue,
  StoredJob,
  StoredLabel,
} from "./state.ts";

export interface Setters {
  issue(given: Partial<StoredIssue>): StoredIssue;
  /** The head is a branch of this repository unless `headRepository` is given. */
  pull(given: Partial<Pull>): Pull;
  comment(given: Partial<StoredComment> & { issue: number; body: string }): StoredComment;
  label(given: Partial<StoredLabel> & { name: string }): StoredLabel;
  /** Also adds the workflow of the run if it is new. */
  run(given: Partial<Run> & { headSha: string }): Run;
  /** Re-runs a run. The new attempt is in progress and has no jobs yet. */
  attempt(runId: number, given?: Partial<Run>): Run;
  job(
    given: Omit<Partial<StoredJob>, "steps"> & { runId: number; name: string; steps?: GivenStep[] | null },
  ): StoredJob;
  log(given: Partial<Log> & { jobId: number }): Log;
  artifact(given: Partial<StoredArtifact> & { runId: number; name: string; zip: Buffer }): StoredArtifact;
  status(given: Partial<StoredStatus> & { sha: string; context: string }): StoredStatus;
  checkRun(given: Partial<CheckRun> & { sha: string; name: string }): CheckRun;
  branchRule(given: Partial<BranchRule> & { branch: string }): BranchRule;
  /** Closes or reopens an issue or pull request as `login`. */
  change(number: number, change: { state: "open" | "closed"; login: string; reason?: string | null }): Conversation;
}

type GivenStep = Partial<Step> & { name: string };

export function openSetters(state: GitHubState): Setters {
  const now = () => stamp(state.now());

  function converse(given: Partial<Conversation>): Conversation {
    const number = given.number ?? state.nextNumber;
    state.nextNumber = Math.max(state.nextNumber, number + 1);
    const createdAt = given.createdAt ?? now();
    const closing = { stateReason: null, closedAt: null, closedBy: null };
    const isClosed = given.state === "closed";
    return {
      ...{ title: `Number ${number}`, body: null, author: "octocat", state: "open", labels: [], locked: false },
      ...(isClosed ? { ...closing, closedAt: createdAt, closedBy: "octocat" } : closing),
      ...{ createdAt, updatedAt: createdAt, gone: null },
      ...given,
      number,
    };
  }

  function nameLabels({ labels }: Conversation): void {
    for (const name of labels) if (!state.labels.some((each) => each.name === name)) addLabel(state, { name });
  }

  return {
    issue(given) {
      const issue: StoredIssue = converse(given);
      nameLabels(issue);
      state.issues.push(issue);
      return issue;
    },
    pull(given) {
      const headRepository = given.headRepository === undefined ? thisRepository(state) : given.headRepository;
      const pull: Pull = {
        ...{ head: "topic", headSha: null, headOwner: headRepository?.fullName.split("/")[0] ?? "ghost", base: "main" },
        ...{ isDraft: false, mergedAt: null, mergeCommitSha: null, mergeable: true, files: null },
        ...{ autoMerge: null, approvals: 0, seenHead: null },
        ...given,
        ...converse(given),
        headRepository,
      };
      nameLabels(pull);
      state.pulls.push(pull);
      return pull;
    },
    comment(given) {
      const createdAt = given.createdAt ?? now();
      const id = takeId(state, given.id);
      const comment: StoredComment = { author: "octocat", createdAt, updatedAt: createdAt, ...given, id };
      state.comments.push(comment);
      return comment;
    },
    label: (given) => addLabel(state, given),
    run(given) {
      const run = completeRun(state, given);
      const { workflowId: id, name, path } = run;
      if (!state.workflows.some((each) => each.id === id)) state.workflows.push({ id, name, path });
      state.runs.push(run);
      return run;
    },
    attempt(runId, given = {}) {
      const run = state.runs.find(({ id }) => id === runId);
      if (run === undefined) throw new Error(`there is no run ${runId}`);
      const startedAt = now();
      const fresh = { attempt: run.attempt + 1, status: "in_progress", conclusion: null };
      return Object.assign(run, { ...fresh, startedAt, updatedAt: startedAt, ...given });
    },
    job(given) {
      const job = completeJob(state, given);
      state.jobs.push(job);
      return job;
    },
    log({ jobId, content = "", gone = null }) {
      const log = { content, gone };
      state.logs.set(jobId, log);
      return log;
    },
    artifact(given) {
      const facts = { sizeBytes: null, isExpired: false, createdAt: now() };
      const artifact: StoredArtifact = { ...facts, ...given, id: takeId(state, given.id) };
      state.artifacts.push(artifact);
      return artifact;
    },
    status(given) {
      const id = takeId(state, given.id);
      const texts = { description: null, targetUrl: null, creator: state.login };
      const status: StoredStatus = { state: "success", ...texts, createdAt: now(), ...given, id };
      state.statuses.push(status);
      return status;
    },
    checkRun(given) {
      const times = { startedAt: now(), completedAt: now() };
      const outcome = { status: "completed", conclusion: "success" } as const;
      const check: CheckRun = { ...outcome, url: null, ...times, ...given, id: takeId(state, given.id) };
      state.checkRuns.push(check);
      return check;
    },
    branchRule(given) {
      const rule: BranchRule = { kind: "protection", checks: [], reviews: 0, forbidsForce: false, ...given };
      state.branchRules.push(rule);
      return rule;
    },
    change(number, change) {
      const found = findConversation(state, number);
      if (found === undefined) throw new Error(`there is nothing with the number ${number}`);
      setConversationState(state, found, change);
      return found;
    },
  };
}

function completeRun(state: GitHubState, given: Parameters<Setters["run"]>[0]): Run {
  const id = takeId(state, given.id);
  const path = given.path ?? ".github/workflows/ci.yml";
  const known = state.workflows.find((each) => each.path === path);
  const createdAt = given.createdAt ?? stamp(state.now());
  return {
    ...{ attempt: 1, number: id, name: known?.name ?? "ci", event: "pull_request" },
    ...{ status: "completed", conclusion: "success", headBranch: "topic", headRepository: thisRepository(state) },
    ...{ actor: "octocat", title: `Run ${id}`, createdAt, updatedAt: createdAt, startedAt: createdAt },
    ...{ pullRequests: [], workflowId: known?.id ?? 7000 + state.workflows.length },
    ...given,
    path,
    id,
  };
}

function completeJob(state: GitHubState, given: Parameters<Setters["job"]>[0]): StoredJob {
  const id = takeId(state, given.id);
  const createdAt = given.createdAt ?? given.startedAt ?? stamp(state.now());
  const isOver = (given.status ?? "completed") === "completed";
  const attempt = state.runs.find((run) => run.id === given.runId)?.attempt ?? 1;
  const startedAt = given.startedAt ?? createdAt;
  const times = { createdAt, startedAt, completedAt: isOver ? (given.completedAt ?? startedAt) : null };
  const steps = given.steps?.map((step, at) => completeStep(step, { number: at + 1, startedAt }));
  return {
    ...{ attempt, status: "completed", conclusion: isOver ? "success" : null, ...times },
    url: webAddress(state, `/actions/runs/${given.runId}/job/${id}`),
    ...given,
    steps: steps ?? (given.steps === null ? null : []),
    id,
  };
}

function completeStep(given: GivenStep, { number, startedAt }: { number: number; startedAt: string }): Step {
  const outcome = { status: "completed", conclusion: "success" };
  return { number, ...outcome, startedAt, completedAt: startedAt, ...given };
}

/** Returns the given id, or else the next one. */
function takeId(state: GitHubState, given = state.nextId): number {
  state.nextId = Math.max(state.nextId, given + 1);
  return given;
}
