/** Text for the log of a workflow: none of it becomes a command to the runner. */
export function escapeCommands(text: string): string {
  return text.replace(/^([\s\u0085]*)(?=::)/gm, "$1\u200b").replaceAll("##[", "##\u200b[");
}
