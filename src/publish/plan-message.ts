export interface MessageParts {
  /** First line, as configured; may contain a body. */
  subject: string;
  /** Page of the workflow run; null outside a workflow. */
  runUrl: string | null;
  /** Commit that the files were derived from. */
  base: string;
  /** Tells the commits of two runs apart that do the same in the same second; null if nobody needs to know. */
  writer?: string | null;
}

/** The whole commit message with the trailers Pipekeeper-Run, Pipekeeper-Base and Pipekeeper-Writer. */
export function planMessage({ subject, runUrl, base, writer = null }: MessageParts): string {
  const trailers = [
    ...(runUrl === null ? [] : [`Pipekeeper-Run: ${runUrl}`]),
    `Pipekeeper-Base: ${base}`,
    ...(writer === null ? [] : [`Pipekeeper-Writer: ${writer}`]),
  ];
  return `${subject.trim().replace(/\r\n?/g, "\n")}\n\n${trailers.join("\n")}\n`;
}
