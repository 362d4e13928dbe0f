import { isPermissionDenied } from "../../src/github/failure.ts";
import { addLabels, removeLabel } from "../../src/github/labels.ts";
import { pullNumberOf } from "./merge-tracker.ts";
import { isPlannedOnly, type Session } from "./session.ts";
import type { SubjectKey } from "./tracked-failure.ts";

/** Puts `pr-label` on the pull request while an open issue tracks it, and takes it off afterwards. */
export async function labelPullRequest(session: Session, subject: SubjectKey): Promise<void> {
  const label = session.inputs["pr-label"];
  const pull = pullNumberOf(subject);
  if (label === undefined || pull === null || session.open === null) return;
  const isFailing = [...session.open.values()].some(({ tracker }) => Object.hasOwn(tracker.tracked, subject));
  const call = isFailing ? `POST label "${label}" on #${pull}` : `DELETE label "${label}" from #${pull}`;
  if (isPlannedOnly(session, call)) return;
  try {
    if (isFailing) await addLabels(session.repository, pull, [label]);
    else await removeLabel(session.repository, pull, label);
  } catch (error) {
    if (!isPermissionDenied(error)) throw error;
    session.warnings.push(`The label "${label}" could not be set on #${pull}. ${(error as Error).message}`);
  }
}
