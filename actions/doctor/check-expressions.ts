import type { DoctorFacts, WorkflowFinding } from "./finding.ts";
import { normalizeReferences, readExpressions } from "./read-expressions.ts";
import type { Located, WorkflowFile, WorkflowJob, WorkflowStep } from "./workflow.ts";

/** Inputs that actions run as a command or program. */
const CODE_INPUTS = ["run", "script", "command"];
/** Values that contain text from people outside the repository. */
const OUTSIDE =
  /\bgithub\.(?:event\b(?!_)[\w.*-]*|head_ref|ref_name|ref\b(?!_)|base_ref|actor|triggering_actor)|\btojson\(\s*github\s*\)/g;
/** Numbers, ids, dates and fixed words of the event, which contain no free text. */
const SAFE =
  /^github\.event\.(?:[\w.*-]+\.)?(?:id|number|node_id|sha|before|after|action|draft|fork|private|merged|merge_commit_sha|head_sha|run_attempt|run_number|run_id|state|conclusion|status|event|type|default_branch|html_url|\w+_at|full_name|login|schedule)$|^github\.(?:actor|triggering_actor)$|^github\.event\.(?:inputs|repository|organization)\b/;
/** Functions that return true or false. */
const BOOLEAN = /^!?\s*(?:contains|startswith|endswith)\s*\([^()]*\)$/;

/** D14: text from outside that becomes part of a command. */
export function checkExpressions(workflow: WorkflowFile, _facts: DoctorFacts): WorkflowFinding[] {
  return workflow.jobs.flatMap((job) =>
    job.steps.flatMap((step) =>
      listCode(step).flatMap((code) => {
        const tainted = findTainted(workflow, job, step);
        return readExpressions(code.text)
          .filter(({ text }) => holdsOutsideText(text, tainted))
          .map(({ whole, offset }) => ({
            code: "D14" as const,
            file: workflow.file,
            line: code.lineAt(offset),
            found: `"${whole.replace(/\s+/g, " ").slice(0, 100)}" puts text from outside into a command`,
          }));
      }),
    ),
  );
}

function listCode(step: WorkflowStep): Located[] {
  const inputs = CODE_INPUTS.map((name) => step.with.get(name));
  return [step.run, ...inputs].filter((code) => code !== null && code !== undefined);
}

/** Variables that contain text from outside. They are safe as `$NAME`, but not as `env.NAME` in an expression. */
function findTainted(workflow: WorkflowFile, job: WorkflowJob, step: WorkflowStep): ReadonlySet<string> {
  const names = new Set<string>();
  for (const env of [workflow.env, job.env, step.env]) {
    for (const [name, { text }] of env) {
      if (readExpressions(text).some((each) => holdsOutsideText(each.text, names))) names.add(name.toLowerCase());
    }
  }
  return names;
}

function holdsOutsideText(expression: string, tainted: ReadonlySet<string>): boolean {
  const text = normalizeReferences(expression);
  if (BOOLEAN.test(text) || (/[=!]=/.test(text) && !/&&|\|\|/.test(text))) return false;
  if ([...text.matchAll(OUTSIDE)].some(([reference]) => !SAFE.test(reference))) return true;
  return [...text.matchAll(/\benv\.([\w-]+)/g)].some(([, name = ""]) => tainted.has(name));
}
