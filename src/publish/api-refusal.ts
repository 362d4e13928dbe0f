import { judgeText } from "../git/judge-text.ts";
import type { Refusal, RefusalVerdict } from "../git/refusal.ts";
import {
  answerOf,
  connectionFaultOf,
  describeFailure,
  isApiFailure,
  isOutage,
  isPermissionDenied,
  isRateLimit,
  secretsOf,
  statusOf,
} from "../github/failure.ts";

/** The answer of the work; where GitHub or the way there failed, why. */
export async function orRefused<T>(work: () => Promise<T>): Promise<T | Refusal> {
  try {
    return await work();
  } catch (error) {
    if (!isApiFailure(error)) throw error;
    const answer = answerOf(error).split("\n");
    const verdict = judge(error, answer.join("\n"));
    // What to do about a refusal depends on the action; how long an outage lasts is best told by the client.
    const said = verdict.kind === "refused" ? [...answer, ...secretsOf(error)] : describeFailure(error).split("\n");
    return { ...verdict, said, reasons: said };
  }
}

function judge(error: unknown, text: string): RefusalVerdict {
  const fault = connectionFaultOf(error);
  if (fault?.kind === "certificate") return { kind: "refused", rule: "certificate" };
  if (fault?.kind === "proxy") return { kind: "unreachable", isProxy: true };
  if (isOutage(error) || isRateLimit(error)) return { kind: "unreachable" };
  const verdict = judgeText(text);
  // GitHub answers 404 to a write that the token may not make.
  const isHidden = statusOf(error) === 404 && isPermissionDenied(error);
  return isHidden ? { kind: "refused", rule: "permission" } : verdict;
}
