/** Simulates CI runs in the sandbox, and runs post-ci-summary and failure-tracker after each run. */

import { mkdirSync } from "node:fs";
import path from "node:path";
import type { SandboxGitHub } from "../../sandbox/start-github.ts";
import type { Pull, StoredComment, StoredIssue } from "../../sandbox/state.ts";
import { runStep } from "./run-step.ts";
import { dropLinks, indent, wrap } from "./set-text.ts";
import { REPOSITORY, type Stage, TOKEN } from "./stage.ts";

export interface DemoCiRun {
  id: number;
  at: string;
  /** The last line from the job `docker smoke` before its failure; null if the job passed. */
  error: string | null;
  want: { result: string; issue: string; occurrences: number };
}

const WORKFLOW = { name: "ci", path: ".github/workflows/ci.yml" };
const PASSING = ["python ci (3.11)", "python ci (3.12)"];
const TEXT_WIDTH = 100;
const DURATION_MS = 252_000;

const REQUIRED = ["python ci (3.11)", "python ci (3.12)", "docker smoke", "gate"];

export class CiNarrator {
  readonly #stage: Stage;
  readonly #github: SandboxGitHub;
  readonly #pull: Pull;

  constructor(stage: Stage, github: SandboxGitHub, pull: Pull) {
    this.#stage = stage;
    this.#github = github;
    this.#pull = pull;
    // post-ci-summary reads the rules of the base branch to find the required jobs.
    for (const name of REQUIRED) github.state.requiredChecks.push({ branch: pull.base, name, by: "ruleset" });
  }

  /** Throws unless there is exactly one comment on the pull request. */
  comment(): StoredComment {
    return only(
      this.#github.state.comments.filter(({ issue }) => issue === this.#pull.number),
      "comment",
    );
  }

  /** Throws unless there is exactly one issue. */
  issue(): StoredIssue {
    return only(this.#github.state.issues, "issue");
  }

  async run(run: DemoCiRun): Promise<void> {
    this.#addRun(run);
    await this.#follow("post-ci-summary", run);
    await this.#follow("failure-tracker", run);
    const { state, body } = this.issue();
    const heading = /^## (.*)$/m.exec(this.comment().body)?.[1];
    const occurrences = Number(/^Occurrences: (\d+)$/m.exec(body ?? "")?.[1]);
    const now = `One comment: "${heading}". One issue: ${state}, occurrences: ${occurrences}.`;
    this.#stage.log(indent(now, "  "));
    const { want } = run;
    if (heading?.includes(want.result) && state === want.issue && occurrences === want.occurrences) return;
    throw new Error(`Expected "${want.result}", an issue that is ${want.issue}, and ${want.occurrences} occurrences`);
  }

  show(): void {
    const { log, width, renderSummary } = this.#stage;
    const { number, title, body } = this.issue();
    log(
      `\nThe comment on #${this.#pull.number}:\n${indent(renderSummary(dropLinks(this.comment().body)), "  | ", width)}`,
    );
    const lines = renderSummary(dropLinks(body ?? ""))
      .split("\n")
      .slice(0, 6);
    log(`\nIssue #${number}, "${title}":\n${indent(lines.join("\n"), "  | ", width)}\n`);
  }

  #addRun({ id, at, error }: DemoCiRun): void {
    const { add } = this.#github;
    const { head, headSha } = this.#pull;
    const conclusion = error === null ? "success" : "failure";
    const pullRequests = [
      {
        number: this.#pull.number,
        headSha: headSha ?? "",
        base: "main",
        baseRepositoryId: this.#github.state.repositoryId,
      },
    ];
    const times = { createdAt: at, updatedAt: at };
    add.run({ id, ...WORKFLOW, headSha: headSha ?? "", headBranch: head, conclusion, pullRequests, ...times });
    const startedAt = new Date(Date.parse(at) - DURATION_MS).toISOString().replace(".000Z", "Z");
    const lasting = { runId: id, startedAt, completedAt: at };
    for (const name of PASSING) add.job({ ...lasting, name });
    const steps = [{ name: "Start the container", conclusion }];
    const smoke = add.job({ ...lasting, name: "docker smoke", conclusion, steps });
    const check = { name: "Every job passed", conclusion };
    add.job({ ...lasting, name: "gate", conclusion, steps: [check], startedAt: at });
    const lines = ["container registry-smoke started", ...(error === null ? ["healthy"] : [error])];
    add.log({ jobId: smoke.id, content: lines.map((line) => `${at.replace("Z", ".0000000Z")} ${line}\n`).join("") });
  }

  /** Runs an action as `on: workflow_run` would. */
  async #follow(action: string, { id, at }: DemoCiRun): Promise<void> {
    const { project, folder, server, env, signal, log } = this.#stage;
    const workspace = path.join(folder, "follower");
    mkdirSync(workspace, { recursive: true });
    const result = await runStep({
      bundle: path.join(project, "dist", action, "index.js"),
      inputs: { ...this.#stage.defaultsOf(action), token: TOKEN, "settle-ms": "20" },
      workspace,
      folder: path.join(folder, `runner-${action}-${id}`),
      event: { name: "workflow_run", payload: await this.#readEvent(id) },
      sha: this.#pull.headSha ?? "",
      repository: REPOSITORY,
      runNumber: id + 1,
      apiUrl: this.#github.url,
      serverUrl: server.url,
      now: new Date(at),
      env,
      signal,
    });
    const sentence = result.log.findLast((line) => !line.startsWith("::")) ?? "";
    log(indent(wrap(`${action}: ${sentence} (${result.durationMs} ms)`, TEXT_WIDTH).join("\n  "), "  "));
    if (result.code !== 0) throw new Error(`${action} ended with exit code ${result.code}:\n${result.log.join("\n")}`);
  }

  /** Returns the event that GitHub sends for a completed run, with the run as the API shows it. */
  async #readEvent(id: number): Promise<object> {
    const address = `${this.#github.url}/repos/${REPOSITORY}`;
    const read = async (place: string) => {
      const response = await fetch(address + place, { headers: { authorization: `Bearer ${TOKEN}` } });
      return (await response.json()) as object;
    };
    return { action: "completed", repository: await read(""), workflow_run: await read(`/actions/runs/${id}`) };
  }
}

function only<T>(items: readonly T[], what: string): T {
  const [first] = items;
  if (first !== undefined && items.length === 1) return first;
  throw new Error(`Expected one ${what}, found ${items.length}`);
}
