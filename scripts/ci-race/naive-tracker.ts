/** Plays a typical hand-written workflow: it looks for the issue by its title, then raises its count or opens one. */

import { readFileSync } from "node:fs";

const { env } = process;
const api = `${env.GITHUB_API_URL}/repos/${env.GITHUB_REPOSITORY}`;
const { workflow_run: run } = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH as string, "utf8"));

interface Issue {
  number: number;
  title: string;
  body: string;
}

const { jobs } = (await call("GET", `/actions/runs/${run.id}/jobs?per_page=100`)) as {
  jobs: { name: string; conclusion: string }[];
};
const issues = (await call("GET", "/issues?labels=ci-failure&state=open&per_page=100")) as Issue[];
for (const { name, conclusion } of jobs) {
  const title = `CI failure: ${name} (${run.name})`;
  const found = issues.find((issue) => issue.title === title);
  const count = Number(/^Occurrences: (\d+)$/m.exec(found?.body ?? "")?.[1] ?? 0);
  const body = `Occurrences: ${count + 1}`;
  if (conclusion === "success") {
    if (found !== undefined) await call("PATCH", `/issues/${found.number}`, { state: "closed" });
  } else if (found === undefined) await call("POST", "/issues", { title, body, labels: ["ci-failure"] });
  else await call("PATCH", `/issues/${found.number}`, { body });
}

async function call(method: string, path: string, content?: object): Promise<unknown> {
  const answer = await fetch(`${api}${path}`, {
    method,
    headers: { "content-type": "application/json", "user-agent": "naive" },
    ...(content === undefined ? {} : { body: JSON.stringify(content) }),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status}`);
  return answer.json();
}
