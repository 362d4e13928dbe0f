import type { DoctorFacts, WorkflowFinding } from "./finding.ts";
import { listScripts, stopsAtFailure } from "./list-scripts.ts";
import { parseShell } from "./parse-shell.ts";
import { readCondition, readExpressions } from "./read-expressions.ts";
import type { Located, WorkflowFile, WorkflowJob, WorkflowStep } from "./workflow.ts";

const OUTPUT = /\b(steps|needs)\.([\w-]+)\.outputs\.([\w-]+)/g;
const CODE = /(?:^|[_-])(?:exit|code|rc|status|ret|result)(?:$|[_-])|exitcode|retval/i;
const RUNS_ANYWAY = /always\(\)|!\s*cancelled\(\)|failure\(\)/;
const NUMERIC = /^(?:-eq|-ne|-gt|-lt|-ge|-le|=|==|!=)$/;

/** D13: an output that is empty if its step did not run, but is read as an exit code. */
export function checkExitCodes(workflow: WorkflowFile, _facts: DoctorFacts): WorkflowFinding[] {
  const { file } = workflow;
  return workflow.jobs.flatMap((job) =>
    [...checkConditions(workflow, job), ...checkScripts(workflow, job)].map(({ line, output }) => ({
      code: "D13" as const,
      file,
      line,
      found: `"${output}" is read as an exit code, but it is empty if its step did not set it`,
    })),
  );
}

interface Read {
  line: number;
  output: string;
}

/** `if: steps.x.outputs.exit_code != '0'`, which is true for an empty output. */
function checkConditions(workflow: WorkflowFile, job: WorkflowJob): Read[] {
  const conditions = [
    { condition: job.condition, before: 0 },
    ...job.steps.map(({ condition }, before) => ({ condition, before })),
  ];
  return conditions.flatMap(({ condition }): Read[] => {
    if (condition === null) return [];
    return readCondition(condition.text).flatMap(({ text, offset }) => {
      const compared = new RegExp(
        `${OUTPUT.source}\\s*(?:==|!=|<|>|<=|>=)\\s*(?:'\\d+'|\\d+)|(?:'\\d+'|\\d+)\\s*(?:==|!=)\\s*${OUTPUT.source}`,
      );
      const match = compared.exec(text);
      const output = match === null ? null : listOutputs(match[0])[0];
      if (
        !output ||
        !CODE.test(output.key) ||
        isGuarded(text, output.whole) ||
        !mayBeEmpty(workflow, job, output, condition)
      )
        return [];
      // In GitHub's expressions, '' equals 0 but not '0'. So `== '1'` is false for a step that did not run.
      if (/==\s*(?:'0'|'\d+')/.test(match?.[0] ?? "")) return [];
      return [{ line: condition.lineAt(offset), output: output.whole }];
    });
  });
}

interface OutputReference {
  whole: string;
  kind: string;
  id: string;
  key: string;
}

function listOutputs(text: string): OutputReference[] {
  return [...text.matchAll(OUTPUT)].map(([whole, kind = "", id = "", key = ""]) => ({ whole, kind, id, key }));
}

/** True if the condition also checks whether the step ran or the output is empty. */
function isGuarded(condition: string, output: string): boolean {
  const step = output.replace(/\.outputs\..*$/, "");
  const asks = [`${step}.outcome`, `${step}.conclusion`, `${step}.result`].some((each) => condition.includes(each));
  return (
    asks ||
    new RegExp(
      `${output.replaceAll(".", "\\.")}\\s*(?:!=|==)\\s*''|''\\s*(?:!=|==)\\s*${output.replaceAll(".", "\\.")}`,
    ).test(condition)
  );
}

/** Outputs that a script gets directly or through its environment, and compares or passes to `exit`. */
function checkScripts(workflow: WorkflowFile, job: WorkflowJob): Read[] {
  return job.steps.flatMap((step) => {
    const { run } = step;
    if (run === null) return [];
    const guarded = (output: string) => step.condition !== null && isGuarded(step.condition.text, output);
    const direct = readExpressions(run.text).flatMap(({ text, whole, offset }) => {
      const [output] = hasDefault(text) ? [] : listOutputs(text);
      if (output === undefined || guarded(output.whole) || !mayBeEmpty(workflow, job, output, step.condition))
        return [];
      return isReadAsCode(run.text, whole) ? [{ line: run.lineAt(offset), output: output.whole }] : [];
    });
    const throughEnv = [...workflow.env, ...job.env, ...step.env].flatMap(([name, value]: [string, Located]) => {
      const [output] = readExpressions(value.text).flatMap(({ text }) => (hasDefault(text) ? [] : listOutputs(text)));
      if (output === undefined || guarded(output.whole) || !mayBeEmpty(workflow, job, output, step.condition))
        return [];
      const isRead = isReadAsCode(run.text, `$${name}`) || isReadAsCode(run.text, `\${${name}}`);
      return isRead && !checksEmpty(run.text, name) ? [{ line: value.line, output: output.whole }] : [];
    });
    return [...direct, ...throughEnv];
  });
}

/** `steps.x.outputs.code || '1'` */
function hasDefault(expression: string): boolean {
  return /\|\|/.test(expression);
}

/** `exit "$CODE"`, `[ "$CODE" -ne 0 ]`, `(( CODE != 0 ))`, or an assignment to a variable that is used in this way. */
function isReadAsCode(script: string, reference: string): boolean {
  const commands = parseShell(script);
  const references = [
    reference,
    ...commands.flatMap(({ assignments }) =>
      assignments.filter(({ value }) => value === reference).flatMap(({ name }) => [`$${name}`, `\${${name}}`]),
    ),
  ];
  const isIt = (word: string | undefined) => word !== undefined && references.includes(word);
  if (
    commands.some(({ assignments }) => assignments.some(({ name, value }) => isIt(value) && checksEmpty(script, name)))
  )
    return false;
  return (
    commands.some(({ words, keywords }) => {
      if (/^(exit|return)$/.test(words[0] ?? "")) return isIt(words[1]);
      if (keywords.includes("case")) return isIt(words[0]);
      if (!/^(\[|\[\[|test)$/.test(words[0] ?? "")) return false;
      return words.some(
        (word, at) =>
          NUMERIC.test(word) &&
          ((isIt(words[at - 1]) && /^\d+$/.test(words[at + 1] ?? "")) ||
            (isIt(words[at + 1]) && /^\d+$/.test(words[at - 1] ?? ""))),
      );
    }) ||
    references.some(
      (each) =>
        new RegExp(`\\(\\(\\s*\\$?\\{?${each.replace(/\W/g, "")}\\}?\\s*[=!<>]=?`).test(script) && /^\$/.test(each),
    )
  );
}

/** `[ -n "$CODE" ]`, `[ -z "$CODE" ]`, `${CODE:-1}`, `${CODE:?}`. */
function checksEmpty(script: string, name: string): boolean {
  return new RegExp(
    `-[nz]\\s+"?\\$\\{?${name}\\b|\\$\\{${name}:?[-?=]|"\\$\\{?${name}\\}?"\\s*(?:==?|!=)\\s*(?:""|'')`,
  ).test(script);
}

/** True if the step that sets the output may be skipped, or may end before setting it. */
function mayBeEmpty(
  workflow: WorkflowFile,
  job: WorkflowJob,
  { kind, id, key }: OutputReference,
  condition: Located | null,
): boolean {
  if (kind === "needs") {
    const needed = workflow.jobs.find((each) => each.id === id);
    return (
      RUNS_ANYWAY.test(job.condition?.text ?? "") &&
      (CODE.test(key) || needed === undefined || !needed.outputs.has(key))
    );
  }
  const step = job.steps.find((each) => each.id === id);
  if (step === undefined) return true;
  // If an earlier step fails, the step that sets the output is skipped, but the step that reads the output is not.
  if (RUNS_ANYWAY.test(condition?.text ?? "") && job.steps[0] !== step && !RUNS_ANYWAY.test(step.condition?.text ?? ""))
    return true;
  if (step.condition !== null && !/^\s*(?:\$\{\{\s*)?always\(\)/.test(step.condition.text)) return true;
  return step.run !== null && !alwaysSets(job, step, key);
}

/** True if the script writes the output even after a failed command. */
function alwaysSets(job: WorkflowJob, step: WorkflowStep, key: string): boolean {
  const script = listScripts({ ...job, steps: [step] })[0];
  if (script === undefined) return true;
  const at = script.commands.findIndex(({ words }) => words.some((word) => word.startsWith(`${key}=`)));
  const command = script.commands[at];
  // A script file that the step runs may set the output.
  if (command === undefined)
    return /GITHUB_OUTPUT|(?:^|\s)(?:\.{1,2}\/|(?:sh|bash|python3?|node)\s)\S/.test(script.source.text);
  const readsStatus = command.words.some((word) => /^[\w-]+=\$\?$/.test(word));
  return !readsStatus || !stopsAtFailure(script, job, command.offset);
}
