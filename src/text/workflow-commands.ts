/** White space that the runner removes before a command, except line breaks. */
const START = /((?:^|[\n\r])[\t\v\f \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]*)(?=::)/g;

/**
 * Escapes text for the log of a workflow, so that the runner takes nothing in it for a command, in the current or old
 * form.
 */
export function escapeCommands(text: string): string {
  return text.replace(START, "$1\u200b").replaceAll("##[", "##\u200b[");
}
