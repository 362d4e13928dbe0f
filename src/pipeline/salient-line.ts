import { cleanMessage } from "../text/clean.ts";

const SALIENT =
  /\b(?:error|failed|failure|cannot|unable|not found|denied|invalid|mismatch|missing|expected|timed out|timeout)\b/i;

/**
 * Returns the first line that mentions a failure, otherwise the last line that is not blank. Control characters are
 * removed.
 */
export function salientLine(message: string): string {
  const text = cleanMessage(message);
  const found = SALIENT.exec(text);
  if (found === null) {
    const end = text.trimEnd();
    return end.slice(end.lastIndexOf("\n") + 1);
  }
  const start = text.lastIndexOf("\n", found.index) + 1;
  const end = text.indexOf("\n", found.index);
  return text.slice(start, end < 0 ? text.length : end);
}
