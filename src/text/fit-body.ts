/**
 * GitHub's refusal names 65,536 characters; whether it counts units, points or bytes has varied, so the measure here is
 * taken in two of them with a reserve.
 */
const MAX_UNITS = 65_000;
const MAX_BYTES = 262_144;

export interface FittedBody {
  body: string;
  /** Which of the reductions it took; 0 for none. */
  level: number;
  /** False if not even the last reduction is small enough. */
  fits: boolean;
}

/**
 * The body at the first reduction that fits. `render` gets 0 to `levels` - 1, each smaller than the one before.
 * `from`: the least reduction to try, for a body that GitHub refused although it was measured as fitting. `maxBytes`: the
 * limit of another place than a comment.
 */
export function fitBody(
  render: (level: number) => string,
  { levels, from = 0, maxBytes }: { levels: number; from?: number; maxBytes?: number },
): FittedBody {
  const first = Math.min(from, levels - 1);
  const plain = render(first);
  if (isFitting(plain, maxBytes)) return { body: plain, level: first, fits: true };
  let best: FittedBody | null = null;
  for (let low = first + 1, high = levels - 1; low <= high; ) {
    const at = Math.floor((low + high) / 2);
    const body = render(at);
    if (isFitting(body, maxBytes)) {
      best = { body, level: at, fits: true };
      high = at - 1;
    } else low = at + 1;
  }
  return best ?? { body: render(levels - 1), level: levels - 1, fits: false };
}

function isFitting(body: string, maxBytes?: number): boolean {
  if (maxBytes !== undefined) return Buffer.byteLength(body) <= maxBytes;
  return body.length <= MAX_UNITS && Buffer.byteLength(body) <= MAX_BYTES;
}
