/** Plays a typical hand-written workflow: it looks for the comment on the first page, then updates or creates it. */

import { readFileSync } from "node:fs";

const MARKER = "<!-- pipekeeper:ci-summary ";
const { env } = process;
const api = `${env.GITHUB_API_URL}/repos/${env.GITHUB_REPOSITORY}`;
const { workflow_run: run } = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH as string, "utf8"));
const issue = run.pull_requests[0].number;

await call("GET", `/actions/runs/${run.id}/jobs?per_page=100`);
const comments = (await call("GET", `/issues/${issue}/comments?per_page=100`)) as { id: number; body: string }[];
const body = `${MARKER}v=1 key=default pr=${issue} head=${run.head_sha} run=${run.id} attempt=${run.run_attempt} as-of=${run.updated_at} -->\n## CI: ${run.conclusion}`;
const found = comments.find((comment) => comment.body.startsWith(MARKER));
if (found === undefined) await call("POST", `/issues/${issue}/comments`, { body });
else await call("PATCH", `/issues/comments/${found.id}`, { body });

async function call(method: string, path: string, content?: object): Promise<unknown> {
  const answer = await fetch(`${api}${path}`, {
    method,
    headers: { "content-type": "application/json", "user-agent": "naive" },
    ...(content === undefined ? {} : { body: JSON.stringify(content) }),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status}`);
  return answer.json();
}
