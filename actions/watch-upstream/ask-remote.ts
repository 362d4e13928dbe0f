/** Questions to the two remotes; each is tried several times. */

import type { Mirror } from "../../src/git/mirror.ts";
import type { Refusal } from "../../src/git/refusal.ts";
import type { Runtime } from "../../src/kit/runtime.ts";
import { lastLine } from "../../src/publish/compose-failure.ts";
import { explainRefusal } from "../../src/publish/explain-refusal.ts";
import type { UpstreamFact } from "./facts.ts";
import { readCommitTime } from "./observe-range.ts";
import { READING_REMEDIES, stopFor } from "./run-stopped.ts";

const TRIES = 3;
const FIRST_WAIT_MS = 2000;

type Sleep = Runtime["sleep"];

/** Finds the tip of the upstream branch. If the mirror does not have that commit, `committedAt` is `now`. */
export async function askUpstream(
  mirror: Mirror,
  { branch, now, sleep }: { branch: string; now: string; sleep: Sleep },
): Promise<UpstreamFact> {
  for (let tries = 1; ; tries++) {
    const found = await mirror.readHead(branch);
    if (found.kind === "branch-missing") return found;
    if (found.kind === "head") {
      const committedAt = (await readCommitTime(mirror, found.sha)) ?? now;
      return { kind: "head", sha: found.sha, committedAt };
    }
    const message = describe(found.refusal);
    if (found.kind === "auth") return { kind: "auth", message, remedy: findRemedy(found.refusal) };
    if (tries === TRIES) return { kind: "unreachable", message };
    await sleep(FIRST_WAIT_MS * tries);
  }
}

/** Fetches all branches. `what` names the remote in messages, as in `The target`. */
export async function fetchAll(mirror: Mirror, what: string, sleep: Sleep): Promise<void> {
  for (let tries = 1; ; tries++) {
    const refusal = await mirror.fetch();
    if (refusal === null) return;
    if (refusal.kind === "refused" || tries === TRIES) throw stopFor(refusal, `${what} could not be fetched`);
    await sleep(FIRST_WAIT_MS * tries);
  }
}

function describe(refusal: Refusal): string {
  const reason =
    refusal.reasons.at(-1) ??
    (refusal.kind === "refused" ? `refused by ${explainRefusal(refusal).rule}` : lastLine(refusal));
  return (reason || refusal.kind).trim().replace(/\.$/, "");
}

/** What to do, as a sentence; null if the refusal is about credentials or permissions. */
function findRemedy(refusal: Refusal): string | null {
  if (refusal.kind !== "refused") return null;
  const { rule } = refusal;
  const isAboutAccess = ["authentication", "permission", "no-repository"].includes(rule);
  return isAboutAccess ? null : (READING_REMEDIES[rule] ?? null);
}
