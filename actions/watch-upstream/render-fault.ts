import { isAbsolute } from "node:path";
import type { WatchIdentity } from "../../src/formats/watch-state.ts";
import { toOneLine } from "../../src/text/clean.ts";
import type { WatchFault } from "./decision.ts";

/** Says what is wrong and what to do about it. */
export function renderFault(fault: WatchFault, { name, upstream }: WatchIdentity): string {
  switch (fault.reason) {
    case "state-invalid":
      return `${fault.place} is not a state of the watch "${name}": ${toOneLine(fault.found)}. Run once with \`force-init: true\` and \`init\` set to an upstream commit, or remove what is there, so that the state is rebuilt from the pull requests.`;
    case "auth":
      if (fault.remedy !== null)
        return `The upstream repository ${upstream.url} could not be read: ${toOneLine(fault.message)}. ${fault.remedy}`;
      if (isAbsolute(upstream.url) || /^file:/i.test(upstream.url))
        return `The upstream repository ${upstream.url} could not be read: ${toOneLine(fault.message)}. Check the path and its permissions.`;
      return `The upstream repository ${upstream.url} refused access: ${toOneLine(fault.message)}. Check the credentials for it.`;
    case "already-initialized":
      return `The watch "${name}" already has a state, so \`init\` did nothing. Add \`force-init: true\` to replace the state, or use \`advance-to\` to move forward.`;
    case "not-an-ancestor":
      return `\`${fault.input}\` is ${fault.sha}, which is not part of the branch "${upstream.branch}" (now at ${fault.head}). Expected a commit of that branch.`;
    case "behind-cursor":
      return `\`advance-to\` is ${fault.sha}, which does not come after ${fault.cursor}. Everything up to that commit is already handled. Use \`init\` with \`force-init: true\` to go back.`;
  }
}
