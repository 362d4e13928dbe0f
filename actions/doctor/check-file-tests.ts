import type { DoctorFacts, WorkflowFinding } from "./finding.ts";
import { expandVariables, listScripts, readVariables, type ShellScript } from "./list-scripts.ts";
import { blockAt, branchesOf, type SimpleCommand } from "./parse-shell.ts";
import { readCondition } from "./read-expressions.ts";
import { mentionsState } from "./state-paths.ts";
import type { WorkflowFile } from "./workflow.ts";

const TEST = /^(\[|\[\[|test)$/;
const KINDS = /^-[efdrs]$/;
const DATA = /\.(?:jsonl?|ndjson|toml|csv|ya?ml)$|^(?:\.\/)?data\//;
/** Build tools look for these files themselves, so a missing file does not mean a wrong path. */
const MANIFEST =
  /(?:^|\/)(?:(?:package|package-lock|tsconfig|composer|deno)\.json|(?:pyproject|Cargo)\.toml|pnpm-lock\.yaml)$/;
const OUTSIDE = /^(?:\/|~)|RUNNER_TEMP|runner\.temp|GITHUB_(?:OUTPUT|ENV|STEP_SUMMARY|PATH|EVENT_PATH)|\$HOME|TMPDIR/;
const HARMLESS = /^(echo|printf|true|:|continue|exit|return|break|sleep)$/;

/** D12: a file test that makes the step pass when the path is wrong. */
export function checkFileTests(workflow: WorkflowFile, facts: DoctorFacts): WorkflowFinding[] {
  const { file } = workflow;
  return workflow.jobs.flatMap((job) => {
    const scripts = listScripts(job);
    const made = scripts.flatMap(listMade);
    const inScripts = scripts.flatMap((script) => {
      const variables = readVariables(workflow, job, script.step);
      return script.commands.flatMap((command, at): WorkflowFinding[] => {
        const tested = readTest(command);
        if (tested === null) return [];
        const path = expandVariables(tested.path, script, variables);
        if (!isData(path, facts) || made.includes(path) || made.includes(tested.path)) return [];
        if (!isSilent(script.commands, at, tested.isNegated)) return [];
        const line = script.source.lineAt(command.offset);
        return [{ code: "D12", file, line, found: `the step passes if "${path}" is missing` }];
      });
    });
    const conditions = [job.condition, ...job.steps.map(({ condition }) => condition)].filter((each) => each !== null);
    const hidden = conditions.filter(
      ({ text }) => readCondition(text).some((each) => /hashFiles\(/i.test(each.text)) && mentionsState(text, facts),
    );
    return [
      ...inScripts,
      ...hidden.map(({ line }) => ({
        code: "D12" as const,
        file,
        line,
        found: "the condition skips the work if a file is missing",
      })),
    ];
  });
}

interface FileTest {
  path: string;
  isNegated: boolean;
}

/** `[ -f path ]`, `[[ ! -e path ]]`, `test -s path`. */
function readTest({ words, keywords }: SimpleCommand): FileTest | null {
  if (!TEST.test(words[0] ?? "")) return null;
  const at = words.findIndex((word) => KINDS.test(word));
  const path = at < 0 ? undefined : words[at + 1];
  if (path === undefined) return null;
  return { path, isNegated: (words[at - 1] === "!") !== (keywords.at(-1) === "!") };
}

function isData(path: string, facts: DoctorFacts): boolean {
  if (OUTSIDE.test(path) || MANIFEST.test(path) || /^\$/.test(path)) return false;
  return DATA.test(path) || mentionsState(path, facts);
}

/** Files that the job itself writes. Such files may be missing at first. */
function listMade({ commands }: ShellScript): string[] {
  return commands.flatMap(({ words, redirects }) => [
    ...redirects.filter(({ operator }) => operator.endsWith(">")).map(({ target }) => target),
    ...(/^(tee|touch|cp|mv)$/.test(words[0] ?? "") ? words.slice(1) : []),
    ...words.filter((_word, at) => /^(-o|--output|--out)$/.test(words[at - 1] ?? "")),
  ]);
}

/** True if the step passes when the file is missing. */
function isSilent(commands: readonly SimpleCommand[], at: number, isNegated: boolean): boolean {
  const test = commands[at] as SimpleCommand;
  const next = commands[at + 1];
  if (test.keywords.some((word) => word === "if" || word === "elif")) {
    const { whenTrue, otherwise } = branchesOf(commands, at);
    const without = isNegated ? whenTrue : otherwise;
    if (without.length === 0) return !isNegated;
    return without.every(({ words }) => isHarmless(words));
  }
  if (test.keywords.some((word) => word === "while" || word === "until")) return false;
  if (next !== undefined && next.operator === (isNegated ? "&&" : "||"))
    return blockAt(commands, at + 1).every(({ words }) => isHarmless(words)) && next.words[0] !== "continue";
  // In `[ -f x ] && cmd`, a failing test fails the step only at the end of the script.
  if (next?.operator === "&&") return !endsScript(commands, at);
  return false;
}

function endsScript(commands: readonly SimpleCommand[], at: number): boolean {
  return commands.slice(at + 1).every(({ operator, isSubstituted }) => operator === "&&" || isSubstituted);
}

function isHarmless(words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const [word = "", code = "0"] = words;
  return HARMLESS.test(word) && !(/^(exit|return)$/.test(word) && code !== "0");
}
