import { setFlagsFromString } from "node:v8";

/**
 * Keeps the space for new objects from growing. Nearly all that is read here is kept until the end, so a larger one
 * only adds to the peak: on Node 24 by 120 MB for 66,000 failures, without saving time.
 */
export function boundMemory(): void {
  setFlagsFromString("--semi-space-growth-factor=1");
}
