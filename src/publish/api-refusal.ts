import { judgeText } from "../git/read-refusal.ts";
import type { Refusal } from "../git/refusal.ts";
import { describeFailure, isApiFailure, isOutage, isRateLimit } from "../github/failure.ts";

/** The answer of the work; where GitHub or the way there failed, why. */
export async function orRefused<T>(work: () => Promise<T>): Promise<T | Refusal> {
  try {
    return await work();
  } catch (error) {
    if (!isApiFailure(error)) throw error;
    const text = describeFailure(error);
    const verdict = isOutage(error) || isRateLimit(error) ? { kind: "unreachable" as const } : judgeText(text);
    const said = text.split("\n");
    return { ...verdict, said, reasons: said };
  }
}
