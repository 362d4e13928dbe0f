import { z } from "zod";

/** The content of a lock file: which process holds the lock. A field is null if the system does not provide it. */
export const LockHolder = z.looseObject({
  pid: z.int32().positive(),
  /** When the process started, in the system's own format. */
  startTime: z.string().min(1).nullable(),
  bootId: z.string().min(1).nullable(),
  pidNamespace: z.string().min(1).nullable(),
  host: z.string().min(1),
  /** Unique to each attempt to take the lock. */
  nonce: z.string().min(1),
  startedAt: z.string(),
  command: z.string(),
});
export type LockHolder = z.infer<typeof LockHolder>;
