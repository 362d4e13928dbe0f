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

/** The result of the work, or a refusal if GitHub or the connection failed. */
export async function orRefused<T>(work: () => Promise<T>): Promise<T | Refusal> {
  try {
    return await work();
  } catch (error) {
    if (!isApiFailure(error)) throw error;
    const answer = answerOf(error).split("\n");
    const verdict = judge(error, answer.join("\n"));
    // The client explains outages and missing permissions itself. Other remedies depend on the action.
    const isExplained = verdict.kind !== "refused" || verdict.rule === "permission";
    const said = isExplained ? describeFailure(error).split("\n") : [...answer, ...secretsOf(error)];
    return { ...verdict, said, reasons: said };
  }
}

function judge(error: unknown, text: string): RefusalVerdict {
  const fault = connectionFaultOf(error);
  if (fault?.kind === "certificate") return { kind: "refused", rule: "certificate" };
  if (fault?.kind === "proxy") return { kind: "unreachable", isProxy: true };
  if (isOutage(error) || isRateLimit(error)) return { kind: "unreachable" };
  const verdict = judgeText(text);
  // GitHub answers 404 to a write that the token is not allowed to make.
  const isHidden = statusOf(error) === 404 && isPermissionDenied(error);
  return isHidden ? { kind: "refused", rule: "permission" } : verdict;
}
