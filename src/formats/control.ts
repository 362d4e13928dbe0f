import { z } from "zod";
import { BREAKER_STATES } from "../pipeline/breaker.ts";
import type { Time } from "../pipeline/times.ts";

const Count = z.int().min(0);
const IsoTime = z.iso.datetime({ offset: true });

/** The circuit breaker of one ecosystem. */
export const Breaker = z.looseObject({
  state: z.enum(BREAKER_STATES),
  failures: Count.describe("consecutive failures"),
  last_failure: IsoTime.optional(),
  opens_at: IsoTime.optional().describe("a probe may be tried from this time on"),
});
export type Breaker = z.infer<typeof Breaker>;

/** `batch-control.json`: the off switch and the circuit breakers. */
export const Control = z.looseObject({
  enabled: z.boolean(),
  disabled_ecosystems: z.array(z.string().min(1)),
  reason: z.string(),
  incident_url: z.string(),
  disabled_by: z.string(),
  disabled_at: z.union([IsoTime, z.literal("")]),
  expected_resume: z.string(),
  circuit_breaker: z.record(z.string(), Breaker),
  budget: z.looseObject({
    macos_minutes_used: Count,
    linux_minutes_used: Count,
    week_start: z.string(),
    sampling_active: z.boolean(),
  }),
});
export type Control = z.infer<typeof Control>;

/** A breaker as read. */
export interface RecordedBreaker {
  /** One of BREAKER_STATES, or any other word. With another word, batches take one probe. */
  state: string;
  failures: number;
  last_failure: Time | null;
  opens_at: Time | null;
  /** `last_failure` and `opens_at` as they are recorded, with their own offsets. */
  recorded_last_failure: string | null;
  recorded_opens_at: string | null;
}

/** The control file as read. */
export interface RecordedControl {
  enabled: boolean;
  disabled_ecosystems: readonly string[];
  reason: string | null;
  incident_url: string | null;
  disabled_by: string | null;
  disabled_at: string | null;
  expected_resume: string | null;
  breakers: ReadonlyMap<string, RecordedBreaker>;
}
