/** The commit message of a watch. Its trailers record what the commit was made from. */

export interface WatchTrailers {
  /** Name of the watch. */
  watch: string;
  /** Address of upstream, without user and password. */
  repository: string;
  rangeBase: string;
  rangeHead: string;
  /** See digestContent. */
  contentDigest: string;
}

const SHA = "[0-9a-f]{40}(?:[0-9a-f]{24})?";
const MESSAGE = new RegExp(
  String.raw`^chore\(([a-z0-9-]+)\): update from [0-9a-f]{12}\n\nPipekeeper-Watch: ([a-z0-9-]+)\nUpstream-Repository: ([^\n]+)\nUpstream-Range: (${SHA})\.\.(${SHA})\nContent-Digest: (sha256:[0-9a-f]{64})\n$`,
);

/** Runs for the same range produce the same message, so that the same content gives the same commit. */
export function composeMessage(trailers: WatchTrailers): string {
  const { watch, repository, rangeBase, rangeHead, contentDigest } = trailers;
  // A line break would end the trailer.
  const address = repository.replace(/\s+/g, " ").trim();
  return [
    `chore(${watch}): update from ${rangeHead.slice(0, 12)}`,
    "",
    `Pipekeeper-Watch: ${watch}`,
    `Upstream-Repository: ${address}`,
    `Upstream-Range: ${rangeBase}..${rangeHead}`,
    `Content-Digest: ${contentDigest}`,
    "",
  ].join("\n");
}

/** Parses the trailers of a message of ours; null for any other message, including an edited one. */
export function parseMessage(message: string): WatchTrailers | null {
  const [, subject, watch, repository, rangeBase, rangeHead, contentDigest] = MESSAGE.exec(message) ?? [];
  if (!watch || !repository || !rangeBase || !rangeHead || !contentDigest || subject !== watch) return null;
  const trailers = { watch, repository, rangeBase, rangeHead, contentDigest };
  return composeMessage(trailers) === message ? trailers : null;
}
