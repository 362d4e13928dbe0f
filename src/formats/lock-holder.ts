import { z } from "zod";

/** Content of a lock file: which process holds it. What a system cannot tell is null. */
export const LockHolder = z.looseObject({
  pid: z.int32().positive(),
  /** When the process started, in whatever words the system has for it. */
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
