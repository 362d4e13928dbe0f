import type { AnalyticsBreaker } from "../formats/queue-analytics.ts";
import type { RawFile } from "../formats/raw-file.ts";
import { decodeRecord, defineShape, toText } from "./decode-record.ts";

type Text = string | null;
type Control = { circuit_breaker?: Record<string, unknown> | null };
type Breaker = { state?: Text; failures?: number | null; last_failure?: Text; opens_at?: Text };

const CONTROL = defineShape<Control>({ circuit_breaker: "object" });
const BREAKER = defineShape<Breaker>({ state: "text", failures: "integer", last_failure: "text", opens_at: "text" });

/** The breakers by ecosystem, copied; undefined if the file is not usable as a whole. */
export function collectBreakers(file: RawFile): Map<string, AnalyticsBreaker> | undefined {
  if (file.isBroken || file.values.length !== 1) return undefined;
  const control = decodeRecord(file.values[0]?.value, CONTROL);
  if (control === undefined) return undefined;
  const breakers = new Map<string, AnalyticsBreaker>();
  for (const [ecosystem, value] of Object.entries(control.circuit_breaker ?? {})) {
    const breaker = decodeRecord(value, BREAKER);
    if (breaker === undefined) return undefined;
    breakers.set(toText(ecosystem), {
      breaker_state: toText(breaker.state),
      failures: breaker.failures ?? 0,
      ...(breaker.last_failure && { last_failure: toText(breaker.last_failure) }),
      ...(breaker.opens_at && { opens_at: toText(breaker.opens_at) }),
    });
  }
  return breakers;
}
