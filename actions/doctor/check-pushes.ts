import { findWrites } from "./find-writes.ts";
import type { DoctorFacts, WorkflowFinding } from "./finding.ts";
import { gitWords, isPush, listScripts, type ShellScript, stopsAtFailure } from "./list-scripts.ts";
import { blockAt, branchesOf, type SimpleCommand } from "./parse-shell.ts";
import type { WorkflowFile, WorkflowJob } from "./workflow.ts";

const IGNORES_FAILURE = /^(true|:|echo|printf|continue)$/;

/** D5: push loops that rebase generated files, or that pass although their last push failed. */
export function checkPushes(workflow: WorkflowFile, facts: DoctorFacts): WorkflowFinding[] {
  return workflow.jobs.flatMap((job) => {
    const scripts = listScripts(job);
    if (!scripts.some(({ commands }) => commands.some(isPush)) && findWrites(workflow, job, facts).length === 0)
      return [];
    return scripts.flatMap((script) =>
      [...findRebases(script), ...findGreenEnds(script, job)].map(({ offset, found }) => {
        const line = script.source.lineAt(offset);
        return { code: "D5" as const, file: workflow.file, line, found };
      }),
    );
  });
}

interface Place {
  offset: number;
  found: string;
}

function findRebases({ commands }: ShellScript): Place[] {
  const rebasesAlways = commands.some((command) => {
    const words = gitWords(command);
    return words[0] === "config" && words.some((word) => /^pull\.rebase$/i.test(word)) && !words.includes("false");
  });
  const found = commands.filter((command) => {
    const [verb, ...rest] = gitWords(command);
    if (verb === "rebase") return !rest.some((word) => /^--(abort|continue|skip|quit)$/.test(word));
    if (verb !== "pull" || rest.includes("--no-rebase") || rest.includes("--rebase=false")) return false;
    return rebasesAlways || rest.some((word) => word === "-r" || /^--rebase(=|$)/.test(word)) || isSetByOption(command);
  });
  return found.map(({ offset }) => ({ offset, found: "generated files are rebased before they are pushed" }));
}

/** `git -c pull.rebase=true pull` */
function isSetByOption({ words }: SimpleCommand): boolean {
  return words.some((word) => /^pull\.rebase=(?!false)/i.test(word));
}

/** Facts about a script, computed only once because a script may contain hundreds of pushes. */
interface PushScript {
  job: WorkflowJob;
  commands: readonly SimpleCommand[];
  /** The same script, with only its `set` commands. */
  settings: ShellScript;
  loops: readonly Loop[];
  /**
   * The index of the last command that always fails, such as `exit 1`, and of the last command that reads `$?`; -1 if
   * there is none.
   */
  lastFailing: number;
  lastLooking: number;
  /** The index of the last command that can fail because an earlier push failed; -1 if there is none. */
  lastChecking: number;
}

function findGreenEnds(script: ShellScript, job: WorkflowJob): Place[] {
  const { commands, step } = script;
  const pushes = commands.filter(isPush);
  const settings = { ...script, commands: commands.filter(({ words }) => words[0] === "set") };
  const last = {
    lastFailing: commands.findLastIndex(fails),
    lastLooking: commands.findLastIndex(looksAtStatus),
    lastChecking: commands.findLastIndex((_, at) => canFail(commands, at, at - 1)),
  };
  const known = { job, commands, settings, loops: listLoops(commands), ...last };
  if (step.continuesOnError && pushes[0] !== undefined)
    return [{ offset: pushes[0].offset, found: "the step continues when its push fails (`continue-on-error`)" }];
  const places: Place[] = [];
  for (const push of pushes) {
    const at = commands.indexOf(push);
    if (isIgnored(known, at) || isOnlyReported(known, at))
      places.push({ offset: push.offset, found: "a push that fails is ignored" });
    else if (loopEndsGreen(known, at))
      places.push({ offset: push.offset, found: "the loop succeeds although its last push failed" });
  }
  return places;
}

/** `git push || true` and the like, outside a loop. */
function isIgnored({ commands, loops }: PushScript, at: number): boolean {
  const next = commands[at + 1];
  if (next?.operator !== "||") return false;
  const [word = "", ...rest] = next.words;
  if (blockAt(commands, at + 1).some(fails)) return false;
  const isHarmless = IGNORES_FAILURE.test(word) || (word === "exit" && rest[0] === "0");
  return isHarmless && innermostLoop(loops, at) === undefined;
}

/** `if git push; then … else echo …; fi`, or a push after `set +e` that nothing checks. */
function isOnlyReported({ job, commands, settings, loops, ...last }: PushScript, at: number): boolean {
  const push = commands[at] as SimpleCommand;
  if (innermostLoop(loops, at) !== undefined || at < last.lastFailing) return false;
  if (push.keywords.includes("if")) {
    const { whenTrue, otherwise } = branchesOf(commands, at);
    const failed = push.keywords.includes("!") ? whenTrue : otherwise;
    return commands[at + 1]?.operator !== "||" && failed.every(isHarmless) && !failsFrom(commands, at + 1, last);
  }
  const isLookedAt = isTested(commands, at) || at < last.lastLooking;
  return at + 1 < commands.length && !isLookedAt && !stopsAtFailure(settings, job, push.offset);
}

function looksAtStatus({ words, assignments }: SimpleCommand): boolean {
  return words.some((word) => word.includes("$?")) || assignments.some(({ value }) => value.includes("$?"));
}

function isHarmless({ words: [word = "", code = "0"] }: SimpleCommand): boolean {
  return word === "" || IGNORES_FAILURE.test(word) || (word === "exit" && code === "0") || word === "sleep";
}

/**
 * True if the script can pass although the last push in the loop failed. A loop that ends only after a successful push
 * does not count, because the job's time limit fails such a loop.
 */
function loopEndsGreen({ job, commands, settings, loops, ...last }: PushScript, at: number): boolean {
  const loop = innermostLoop(loops, at);
  if (loop === undefined) return false;
  const { start, body, end } = loop;
  const inner = commands.slice(start, end);
  if (at < body) {
    const condition = commands.slice(start, body).filter(({ words }) => words.length > 0);
    if (condition.length === 1 && !inner.some(({ words }) => words[0] === "break")) return false;
  } else if (!isTested(commands, at) && stopsAtFailure(settings, job, commands[at]?.offset ?? 0)) return false;
  if (
    /^(while|until)$/.test(commands[start]?.keywords.at(-1) ?? "") &&
    isEndless(commands[start]) &&
    !canLeave(inner, at - start)
  )
    return false;
  for (let next = at + 1; next < end; next++) if (endsScript(commands, next, at + 1)) return false;
  return !failsFrom(commands, end, last);
}

function isTested(commands: readonly SimpleCommand[], at: number): boolean {
  const operator = commands[at + 1]?.operator;
  const keywords = commands[at]?.keywords ?? [];
  return operator === "&&" || operator === "||" || keywords.some((word) => /^(if|elif|while|until|!)$/.test(word));
}

/** `while true` */
function isEndless(command: SimpleCommand | undefined): boolean {
  return /^(true|:|\[ 1 \]|\(?1\)?)$/.test(command?.words.join(" ") ?? "");
}

/** True if the loop has a `break` other than the one right after the push. */
function canLeave(inner: readonly SimpleCommand[], push: number): boolean {
  return inner
    .filter(({ words }) => words[0] === "break")
    .some((command) => {
      const at = inner.indexOf(command);
      return at !== push + 1 && at !== push + 2;
    });
}

interface Loop {
  start: number;
  /** The index of the first command after `do`. */
  body: number;
  end: number;
}

/** Inner loops come before outer loops. */
function listLoops(commands: readonly SimpleCommand[]): Loop[] {
  const loops: Loop[] = [];
  const open: Loop[] = [];
  for (const [index, { keywords }] of commands.entries()) {
    for (const word of keywords) {
      if (/^(for|while|until|select)$/.test(word))
        open.push({ start: index, body: commands.length, end: commands.length });
      if (word === "do" && open.length > 0) (open.at(-1) as Loop).body = index;
      const loop = word === "done" ? open.pop() : undefined;
      if (loop !== undefined) loops.push({ ...loop, end: index });
    }
  }
  return loops;
}

function innermostLoop(loops: readonly Loop[], at: number): Loop | undefined {
  return loops.find(({ start, end }) => start <= at && at < end);
}

/** True if a command at or after `from` can fail the script because the push failed. */
function failsFrom(
  commands: readonly SimpleCommand[],
  from: number,
  { lastChecking }: Pick<PushScript, "lastChecking">,
): boolean {
  return lastChecking > from || canFail(commands, from, from);
}

/** True if the command can fail the script because a push before `from` failed. */
function canFail(commands: readonly SimpleCommand[], at: number, from: number): boolean {
  const command = commands[at];
  if (command === undefined) return false;
  if (fails(command)) return endsScript(commands, at, from);
  const next = commands[at + 1]?.operator;
  const isLastWord = next === undefined || next === "\n" || next === ";";
  const isCondition = command.keywords.some((word) => /^(if|elif|while|until)$/.test(word));
  return (
    isLastWord && !isCondition && (isCheck(command) || isPush(command) || /^\$\{?\w+\}?$/.test(command.words[0] ?? ""))
  );
}

/**
 * True for a command that always fails, such as `exit 1`. False if the command only handles a failure of something
 * other than the push.
 */
function endsScript(commands: readonly SimpleCommand[], at: number, from: number): boolean {
  const command = commands[at];
  if (command === undefined || !fails(command)) return false;
  if (command.operator !== "||" || at === from) return true;
  const before = commands[at - 1];
  return isCheck(before) || (before !== undefined && isPush(before)) || (before?.keywords.includes("done") ?? false);
}

function isCheck(command: SimpleCommand | undefined): boolean {
  return /^(\[|\[\[|test)$/.test(command?.words[0] ?? "");
}

function fails({ words: [word = "", code] }: SimpleCommand): boolean {
  return word === "false" || (/^(exit|return)$/.test(word) && code !== "0" && code !== undefined);
}
