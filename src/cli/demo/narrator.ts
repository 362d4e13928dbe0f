/** Runs each step of the demo, describes what happened, and keeps the results for the pages. */

import path from "node:path";
import { Dashboard } from "../../formats/dashboard.ts";
import type { SandboxGitHub } from "../../sandbox/start-github.ts";
import type { Remote } from "./open-remote.ts";
import {
  type DemoPullRequest,
  type DemoRun,
  renderCommit,
  renderIndex,
  renderPullRequest,
  renderRun,
  runPath,
} from "./render-pages.ts";
import { runStep, type StepResult } from "./run-step.ts";
import type { ServedPage } from "./serve-pages.ts";
import { dropLinks, indent, wrap } from "./set-text.ts";
import { REPOSITORY, type Stage, TOKEN } from "./stage.ts";

const DASHBOARD = "website/pipeline/dashboard.json";
const TEXT_WIDTH = 100;
const BODY_LINES = 16;

export interface DemoStep {
  title: string;
  at: string;
  want: string;
  event?: string;
  inputs?: Record<string, string>;
  isWhole?: boolean;
}

export interface DemoAction {
  at: string;
  inputs: Record<string, string>;
  workspace: string;
}

interface Trigger {
  event: string;
  sha: string;
}

export class Narrator {
  readonly #stage: Stage;
  readonly #remote: Remote;
  readonly #github: SandboxGitHub;
  readonly #runs: DemoRun[] = [];
  readonly #pulls: DemoPullRequest[] = [];

  constructor(stage: Stage, remote: Remote, github: SandboxGitHub) {
    this.#stage = stage;
    this.#remote = remote;
    this.#github = github;
  }

  heading(text: string): void {
    this.#stage.log(`\n${text}`);
  }

  /** Returns the folder of the run's checkout. */
  async run({ title, at, want, event = "push", inputs = {}, isWhole = false }: DemoStep): Promise<string> {
    const { log, width, renderSummary } = this.#stage;
    const runNumber = this.#runs.length + 1;
    const sha = await this.#remote.git(["rev-parse", "main"]);
    const given = Object.entries(inputs).map(([name, value]) => `${name}: ${value}`);
    log(`\nRun ${runNumber}: ${title}. Checkout of ${sha.slice(0, 7)}, event ${[event, ...given].join(", ")}`);
    const workspace = await this.#remote.checkOut();
    const result = await this.#start("update-dashboard", { at, event, inputs, sha, workspace });
    const summary = renderSummary(result.summary);
    const { outcome = "failed", "commit-sha": commit = "" } = result.outputs;
    this.#runs.push({ number: runNumber, title, outcome, commit, summary });
    if (isWhole) log(`\n${indent(renderSummary(dropLinks(result.summary)), "  | ", width)}\n`);
    this.#showResult(result);
    if (result.code === 0 && result.outputs.outcome === want) return workspace;
    throw new Error(
      `The run ended with exit code ${result.code}, expected it to be ${want}:\n${result.log.join("\n")}`,
    );
  }

  async act(action: string, { at, inputs, workspace }: DemoAction): Promise<Record<string, string>> {
    const sha = await this.#remote.git(["rev-parse", "main"]);
    const { code, outputs, log } = await this.#start(action, { at, event: "schedule", inputs, sha, workspace });
    if (code !== 0) throw new Error(`${action} ended with exit code ${code}:\n${log.join("\n")}`);
    const sentence = log.findLast((line) => !line.startsWith("::")) ?? "";
    this.#stage.log(indent(wrap(`${action}: ${sentence}`, TEXT_WIDTH).join("\n"), "  "));
    return outputs;
  }

  async #start(action: string, { at, event, inputs, sha, workspace }: DemoAction & Trigger): Promise<StepResult> {
    const { project, folder, defaultsOf, server, env, signal } = this.#stage;
    const runNumber = this.#runs.length + 1;
    return await runStep({
      bundle: path.join(project, "dist", action, "index.js"),
      inputs: { ...defaultsOf(action), token: TOKEN, ...inputs },
      workspace,
      folder: path.join(folder, `runner-${runNumber}-${action}`),
      event: { name: event, payload: { ref: "refs/heads/main", after: sha, repository: { full_name: REPOSITORY } } },
      sha,
      repository: REPOSITORY,
      runNumber,
      apiUrl: this.#github.url,
      serverUrl: server.url,
      now: new Date(at),
      env,
      signal,
    });
  }

  /** The sample state causes many annotations, so only their number is shown. */
  #showResult({ outputs, log, durationMs }: StepResult): void {
    const annotations = log.filter((line) => /^::(?:error|warning|notice) .*file=/.test(line));
    const others = log.filter((line) => /^::(?:error|warning)::/.test(line));
    const sentence = log.findLast((line) => !line.startsWith("::"));
    const written = Object.entries(outputs).filter(([, value]) => value !== "");
    const lines = [
      ...(sentence === undefined ? [] : wrap(sentence, TEXT_WIDTH)),
      ...others.flatMap((line) => wrap(line.replace(/^::(error|warning)::/, "$1: "), TEXT_WIDTH)),
      ...written.map(([name, value]) => `${name.padEnd(16)} ${value}`),
      `${annotations.length} annotations on files of the state; ${durationMs} ms from start to exit.`,
    ];
    this.#stage.log(indent(lines.join("\n"), "  "));
  }

  async showLog(): Promise<void> {
    const lines = await this.#remote.git(["log", "--format=%h  %<(20,trunc)%an  %cs %s", "main"]);
    this.#stage.log(`\nThe log of main:\n${indent(lines, "  ")}`);
  }

  /** Shows the pull request opened since the last call. Throws unless there is exactly one. */
  async showPullRequest(): Promise<void> {
    const { log, server, width, renderSummary } = this.#stage;
    const opened = this.#github.state.pulls.slice(this.#pulls.length);
    const [pull] = opened;
    if (pull === undefined || opened.length > 1) {
      throw new Error(`${opened.length} pull requests were opened, expected one`);
    }
    const { number, title, head, base } = pull;
    const changes = await this.#remote.git(["diff", "--stat", `${base}...${head}`]);
    const place = `/${REPOSITORY}/pull/${number}`;
    const body = renderSummary(dropLinks(pull.body ?? ""))
      .split("\n")
      .flatMap((line) => wrap(line, TEXT_WIDTH));
    this.#pulls.push({ path: place, title, body: body.join("\n"), head, base, changes });
    const lines = [
      `#${number} ${title}`,
      `${head} into ${base}`,
      ...body.slice(0, BODY_LINES),
      ...(body.length > BODY_LINES ? ["…"] : []),
      changes.trim(),
      server.url + place,
    ];
    log(`\nThe pull request that it opened:\n${indent(lines.join("\n"), "  ", width)}`);
  }

  /** `comment` is the path of the page with the summary comment. */
  async publishPages(comment: string): Promise<void> {
    const { pages } = this.#stage.server;
    const text = await this.#remote.git(["show", `main:${DASHBOARD}`]);
    const dashboard = Dashboard.parse(JSON.parse(text));
    const html = (body: string): ServedPage => ({ type: "text/html; charset=utf-8", body });
    pages.set("/", html(renderIndex(dashboard, { runs: this.#runs, pulls: this.#pulls, comment })));
    pages.set("/dashboard.json", { type: "application/json", body: `${text}\n` });
    for (const run of this.#runs) pages.set(runPath(run.number), html(renderRun(run)));
    for (const commit of this.#runs.map((run) => run.commit).filter((id) => id !== "")) {
      const shown = await this.#remote.git(["show", "--stat", "--format=fuller", commit]);
      pages.set(`/${REPOSITORY}/commit/${commit}`, html(renderCommit(commit, shown)));
    }
    for (const pull of this.#pulls) pages.set(pull.path, html(renderPullRequest(pull)));
  }
}
