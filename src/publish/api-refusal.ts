import { judgeText } from "../git/read-refusal.ts";
import type { Refusal } from "../git/refusal.ts";
import { connectionFaultOf, describeFailure, isApiFailure, isOutage, isRateLimit } from "../github/failure.ts";

/** The answer of the work; where GitHub or the way there failed, why. */
export async function orRefused<T>(work: () => Promise<T>): Promise<T | Refusal> {
  try {
    return await work();
  } catch (error) {
    if (!isApiFailure(error)) throw error;
    const text = describeFailure(error);
    const said = text.split("\n");
    if (connectionFaultOf(error)?.kind === "certificate")
      return { kind: "refused", rule: "certificate", said, reasons: [] };
    const verdict = isOutage(error) || isRateLimit(error) ? { kind: "unreachable" as const } : judgeText(text);
    return { ...verdict, said, reasons: said };
  }
}
