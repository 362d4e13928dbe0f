// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal escapes are what it removes
const ESCAPES = /\u001b\[[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)|\u001b[@-_]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g;
/** Tabs and carriage returns are control characters too, but words on both sides must stay apart. */
const BLANKS = /[\t\v\f\r]/g;
const SALIENT =
  /\b(?:error|failed|failure|cannot|unable|not found|denied|invalid|mismatch|missing|expected|timed out|timeout)\b/i;

/** The first line that speaks of trouble, else the last one that says anything; without control characters. */
export function salientLine(message: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: cheap test for the rare case
  const text = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/.test(message)
    ? message.replace(ESCAPES, "").replace(BLANKS, " ").replace(CONTROLS, "")
    : message;
  const found = SALIENT.exec(text);
  if (found === null) {
    const end = text.trimEnd();
    return end.slice(end.lastIndexOf("\n") + 1);
  }
  const start = text.lastIndexOf("\n", found.index) + 1;
  const end = text.indexOf("\n", found.index);
  return text.slice(start, end < 0 ? text.length : end);
}
