import { formatBytes, formatDuration } from "../../src/text/count.ts";
import { MAX_OUTPUT_BYTES, type ProgramEnd, type ProgramLimits } from "./run-program.ts";

/** How a program ended, as the rest of a sentence: `exited with 7`. */
export function describeEnd(end: ProgramEnd, limits: ProgramLimits): string {
  switch (end.kind) {
    case "exited":
      return `exited with ${end.code}`;
    case "killed":
      return `was ended by ${end.signal}`;
    case "not-started":
      return `could not be started (${end.reason})`;
    case "timed-out":
      return `was stopped because it took longer than ${formatDuration(limits.timeoutMs / 1000)}`;
    case "idle":
      return `was stopped because it printed nothing for ${formatDuration(limits.idleMs / 1000)}`;
    case "too-much-output":
      return `was stopped because it printed more than ${formatBytes(limits.maxOutputBytes ?? MAX_OUTPUT_BYTES)}`;
    case "interrupted":
      return "was stopped because this run was told to stop";
  }
}
