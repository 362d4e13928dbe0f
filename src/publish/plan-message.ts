export interface MessageParts {
  /** The configured message: a first line, and a body if there is one. */
  subject: string;
  /** The page of the workflow run; null outside a workflow. */
  runUrl: string | null;
  /** The commit that the files were derived from. */
  base: string;
  /** Distinguishes the commits of two runs that do the same in the same second; null if that does not matter. */
  writer?: string | null;
}

/** The whole commit message, with the trailers Pipekeeper-Run, Pipekeeper-Base and Pipekeeper-Writer. */
export function planMessage({ subject, runUrl, base, writer = null }: MessageParts): string {
  const trailers = [
    ...(runUrl === null ? [] : [`Pipekeeper-Run: ${runUrl}`]),
    `Pipekeeper-Base: ${base}`,
    ...(writer === null ? [] : [`Pipekeeper-Writer: ${writer}`]),
  ];
  return `${subject.trim().replace(/\r\n?/g, "\n")}\n\n${trailers.join("\n")}\n`;
}
