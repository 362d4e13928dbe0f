import { randomUUID } from "node:crypto";
import path from "node:path";
import { UserError } from "../../src/errors.ts";
import type { Worktree } from "../../src/git/worktree.ts";
import type { Runtime } from "../../src/kit/runtime.ts";
import { count } from "../../src/text/count.ts";
import { escapeCommands } from "../../src/text/workflow-commands.ts";
import type { CommitJob } from "./commit-job.ts";
import { runCommand } from "./run-command.ts";
import { watchFiles } from "./watch-files.ts";

export interface GeneratorRun extends CommitJob {
  script: string;
  worktree: Worktree;
}

/** The most characters of the generator's output in the log. */
const MAX_OUTPUT = 1_000_000;

/** Throws a UserError if the command fails. Warns about files that the command changed in the job's checkout. */
export async function runGenerator(run: GeneratorRun): Promise<{ warnings: string[] }> {
  const { script, worktree, checkout, runtime } = run;
  const minutes = run.inputs["timeout-minutes"];
  const title = firstLine(script);
  const watch = await watchFiles(checkout, run.paths.isWanted, runtime.env);
  const group = openLogGroup(title, runtime);
  const end = await runCommand({
    script,
    cwd: path.join(worktree.folder, run.destination.prefix),
    env: { ...runtime.env, GITHUB_WORKSPACE: worktree.folder, PIPEKEEPER_CHECKOUT: checkout.folder },
    timeoutMs: minutes * 60_000,
    maxOutput: MAX_OUTPUT,
    onLine: group.write,
  }).finally(() => group.close());
  if (end.kind === "done") return { warnings: await watch.describeChanges() };
  const how =
    end.kind === "timed-out"
      ? `did not end within ${count(minutes, "minute")} and was stopped`
      : `failed with ${end.signal === null ? `exit code ${end.code}` : `signal ${end.signal}`}`;
  const remedy = end.kind === "timed-out" ? "Make it faster or raise `timeout-minutes`." : "Its output is in the log.";
  throw new UserError(`The generator "${title}" ${how}; nothing was published. ${remedy}`);
}

export function firstLine(script: string): string {
  return script.trim().split("\n")[0] ?? "";
}

/** Groups the generator's output in the log. Workflow commands in the output have no effect. */
function openLogGroup(title: string, { env, log, print }: Runtime): { write(line: string): void; close(): void } {
  if (env.GITHUB_ACTIONS !== "true") return { write: log, close: () => undefined };
  const resume = randomUUID();
  print(`::group::Generator: ${title.replaceAll("%", "%25").replaceAll("\r", "%0D")}`);
  // The runner ignores `::command::` until the resume line. GitHub's log page still obeys `##[endgroup]`.
  print(`::stop-commands::${resume}`);
  return {
    write: (line) => print(line.replaceAll("##[", () => escapeCommands("##["))),
    close() {
      print(`::${resume}::`);
      print("::endgroup::");
    },
  };
}
