import type { DoctorFacts, WorkflowFinding } from "./finding.ts";
import type { Located, WorkflowFile } from "./workflow.ts";

/** This project's own actions. Users follow its releases, so a tag is allowed. */
const OWN_ACTION = "pipekeeper/pipekeeper";
const PINNED = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/;
const PINNED_IMAGE = /^docker:\/\/[^@\s]+@sha256:[0-9a-f]{64}$/;

/** D10: other people's actions and workflows that are not pinned, or are pinned to a commit that does not exist. */
export function checkPins(workflow: WorkflowFile, { missingPins }: DoctorFacts): WorkflowFinding[] {
  return listUses(workflow).flatMap(({ text, line }): WorkflowFinding[] => {
    const finding = (found: string): WorkflowFinding[] => [{ code: "D10", file: workflow.file, line, found }];
    if (text.startsWith("./") || text.startsWith("../") || isOwnAction(text) || PINNED_IMAGE.test(text)) return [];
    if (!PINNED.test(text)) return finding(`"${text}" is not pinned to a full commit SHA`);
    return missingPins.has(text) ? finding(`the action's repository does not have the commit in "${text}"`) : [];
  });
}

export function listUses({ jobs }: WorkflowFile): Located[] {
  return jobs.flatMap((job) => [job.uses, ...job.steps.map(({ uses }) => uses)]).filter((uses) => uses !== null);
}

export function isOwnAction(uses: string): boolean {
  return uses.startsWith(`${OWN_ACTION}@`) || uses.startsWith(`${OWN_ACTION}/actions/`);
}

/** True for `owner/name@<40 hexadecimal digits>`. */
export function isPinned(uses: string): boolean {
  return PINNED.test(uses);
}
