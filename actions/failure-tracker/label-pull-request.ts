import { isPermissionDenied } from "../../src/github/failure.ts";
import { addLabels, removeLabel } from "../../src/github/labels.ts";
import { isPlannedOnly, type TrackerContext } from "./open-tracker.ts";
import { pullNumberOf, type SubjectKey } from "./tracked-failure.ts";

/** Adds `pr-label` to the pull request if an open issue tracks the pull request; otherwise removes the label. */
export async function labelPullRequest(context: TrackerContext, subject: SubjectKey | null): Promise<void> {
  const { repository, settings, report } = context;
  const label = settings["pr-label"];
  const pull = subject === null ? null : pullNumberOf(subject);
  if (label === undefined || subject === null || pull === null) return;
  const isFailing = [...(report.open?.values() ?? [])].some(({ tracker }) => Object.hasOwn(tracker.tracked, subject));
  const call = isFailing ? `POST label "${label}" on #${pull}` : `DELETE label "${label}" from #${pull}`;
  if (isPlannedOnly(context, call)) return;
  try {
    if (isFailing) await addLabels(repository, pull, [label]);
    else await removeLabel(repository, pull, label);
  } catch (error) {
    if (!isPermissionDenied(error)) throw error;
    report.warnings.push(`The label "${label}" could not be set on #${pull}. ${(error as Error).message}`);
  }
}
