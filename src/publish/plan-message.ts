export interface MessageParts {
  /** First line, as configured; may contain a body. */
  subject: string;
  /** Page of the workflow run; null outside a workflow. */
  runUrl: string | null;
  /** Commit that the files were derived from. */
  base: string;
}

/** The whole commit message with the trailers Pipekeeper-Run and Pipekeeper-Base. */
export function planMessage({ subject, runUrl, base }: MessageParts): string {
  const trailers = [...(runUrl === null ? [] : [`Pipekeeper-Run: ${runUrl}`]), `Pipekeeper-Base: ${base}`];
  return `${subject.trim().replace(/\r\n?/g, "\n")}\n\n${trailers.join("\n")}\n`;
}
