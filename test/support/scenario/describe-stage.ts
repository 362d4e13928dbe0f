/** The sandbox's content, in the words of a scenario. */

import { readCommentMarker } from "../../../actions/failure-tracker/render-comment.ts";
import { parseSummaryMarker } from "../../../actions/post-ci-summary/summary-marker.ts";
import { BOT } from "../ci-stage.ts";
import type { SandboxGitHub } from "../github/start-github.ts";
import type { ExpectedIssue } from "./scenario.ts";

export interface Held {
  issues: (Omit<ExpectedIssue, "shows"> & { body: string })[];
  /** Comments by issue or pull request, in order. */
  comments: Record<string, { is: string; body: string }[]>;
  statuses: { context: string; state: string; description: string | null }[];
}

const LOG_STORAGE = /^\/storage\//;

/** Each call of the API, such as `GET /issues`, in order. Redirects and downloads of logs are left out. */
export function describeCalls({ requests }: SandboxGitHub): string[] {
  return requests
    .filter(({ method, path, status }) => !LOG_STORAGE.test(path) && !(method === "GET" && status === 301))
    .map(({ method, path }) => `${method} ${path.replace(/^\/repos\/acme\/registry/, "")}`);
}

export function describeStage(github: SandboxGitHub): Held {
  const statuses = github.state.statuses.map(({ context, state, description }) => ({ context, state, description }));
  return { issues: describeIssues(github), comments: describeComments(github), statuses };
}

function describeIssues({ state }: SandboxGitHub): Held["issues"] {
  return state.issues.map(({ number, state, stateReason, labels, title, body: text }) => {
    const body = (text ?? "").replaceAll("\r\n", "\n");
    return {
      ...{ number, state, reason: stateReason, labels, title, body: text ?? "" },
      occurrences: Number(/^Occurrences: (\d+)$/m.exec(body)?.[1] ?? 0),
      tracked: [...body.matchAll(/^<!-- tracked-(pr|branch): (\S+) -->$/gm)].map(([, kind, of]) => `${kind} ${of}`),
    };
  });
}

/** The actions' comments as `occurrence 9001.1` or `ci-summary 9001.1`, other comments as author and text. */
function describeComments({ state }: SandboxGitHub): Held["comments"] {
  const described: Held["comments"] = {};
  for (const { issue, author, body } of state.comments) {
    described[issue] ??= [];
    described[issue].push({ is: author === BOT ? describeOwn(body) : `${author}: ${body}`, body });
  }
  return described;
}

function describeOwn(body: string): string {
  const occurrence = readCommentMarker(body);
  if (occurrence !== null) return `${occurrence.kind} ${occurrence.key}`;
  const summary = parseSummaryMarker(body);
  if (summary === null) return body;
  const key = summary.key === "default" ? "" : ` ${summary.key}`;
  const { standing } = summary;
  return standing === null
    ? `ci-summary${key} of unknown standing`
    : `ci-summary${key} ${standing.run}.${standing.attempt}`;
}
