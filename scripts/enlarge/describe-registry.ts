import { createRandom } from "./create-random.ts";

const ADJECTIVES =
  "amber brisk cedar dapper early fable gentle hollow inky jolly keen lunar mellow noble olive plain quiet rapid sable tidy umber vivid warm young zesty arctic bold coral dusty elder frosty grand humble ivory juniper kindly level misty north open".split(
    " ",
  );
const NOUNS =
  "anvil beacon compass drill ember ferry gasket hammer inlet jacket kettle ladder mortar needle orbit pulley quarry rivet spindle trowel urn valve wedge yoke zipper awl bellows chisel dowel easel flask gimlet hinge iron jig knot lathe mallet nozzle oar pliers quill rasp sieve tongs upright vise winch yardstick axle bobbin cleat damper escrow funnel grommet hasp ingot jamb keel".split(
    " ",
  );
const ECOSYSTEMS = {
  homebrew: 4883,
  github: 111,
  "hex.pm": 105,
  rubygems: 89,
  npm: 75,
  manual: 19,
  go: 8,
  pypi: 7,
  cpan: 4,
  cargo: 3,
  nix: 1,
};
const STATUSES = { success: 1374, failed: 72, blocked: 22, excluded: 6, pending: 3831 };
const WHOLE = 5305;

export interface Registry {
  entryAt(index: number): object;
  /** Returns the n-th package of an ecosystem; n wraps around. */
  packageOf(ecosystem: string, n: number): { name: string; source: string };
  blockedPackage(n: number): { name: string; source: string };
}

/** Computes each package from its index alone: a registry of any size takes no memory. */
export function describeRegistry(size: number): Registry {
  const ecosystems = divide(ECOSYSTEMS, size);
  const statuses = divide(STATUSES, size);
  const byEcosystem = shuffle(size, 7919);
  const byStatus = shuffle(size, 3571);
  const byRank = shuffle(size, 1877);
  const count = (real: number) => Math.round((real * size) / WHOLE);

  const sourceAt = (index: number) => {
    const place = byEcosystem.placeOf(index);
    // A few sources occur twice. These packages have the identifier of their neighbor in the same ecosystem.
    const isTwin = byRank.placeOf(index) < count(9) && place + 1 < size;
    const { word } = find(ecosystems, place);
    return `${word}:${identifier(word, nameAt(isTwin ? byEcosystem.indexOf(place + 1) : index))}`;
  };
  return {
    entryAt(index) {
      const random = createRandom(`entry ${index}`);
      const status = find(statuses, byStatus.placeOf(index)).word;
      const rank = byRank.placeOf(index);
      const isCurated = rank >= size - count(352);
      const tries = status === "pending" && random() > 0.1 ? 0 : Math.floor(random() ** 3 * 23);
      return {
        name: nameAt(index),
        source: sourceAt(index),
        priority: index < count(18) ? 1 : index < count(18 + 27) ? 2 : 3,
        status,
        confidence: isCurated ? "curated" : "auto",
        disambiguated_at: isCurated || random() < 0.6 ? null : timeWithin(random),
        failure_count: status === "success" ? 0 : tries,
        next_retry_at: rank >= count(1000) && rank < count(1167) ? timeWithin(random) : null,
      };
    },
    packageOf(ecosystem, n) {
      const index = byEcosystem.indexOf(placeIn(ecosystems, ecosystem, n));
      return { name: nameAt(index), source: sourceAt(index) };
    },
    blockedPackage(n) {
      const index = byStatus.indexOf(placeIn(statuses, "blocked", n));
      return { name: nameAt(index), source: sourceAt(index) };
    },
  };
}

interface Part {
  word: string;
  from: number;
  to: number;
}

/** Returns consecutive ranges with at least one element each. The largest share takes the rounding error. */
function divide(shares: Readonly<Record<string, number>>, size: number): Part[] {
  const words = Object.keys(shares);
  const counts = words.map((word) => Math.max(1, Math.round(((shares[word] as number) * size) / WHOLE)));
  const largest = counts.indexOf(Math.max(...counts));
  counts[largest] = (counts[largest] as number) + size - counts.reduce((sum, count) => sum + count, 0);
  let from = 0;
  return words.map((word, i) => {
    const to = from + (counts[i] as number);
    const part = { word, from, to };
    from = to;
    return part;
  });
}

function find(parts: readonly Part[], place: number): Part {
  return parts.find(({ to }) => place < to) as Part;
}

function placeIn(parts: readonly Part[], wanted: string, n: number): number {
  const { from, to } = parts.find(({ word }) => word === wanted) as Part;
  return from + (n % (to - from));
}

/** A permutation of 0..size-1 that works in both directions without a table. */
function shuffle(size: number, factor: number) {
  let step = factor;
  while (greatestDivisor(step, size) !== 1) step += 2;
  const back = invert(step % size, size);
  return {
    placeOf: (index: number) => (index * step) % size,
    indexOf: (place: number) => (place * back) % size,
  };
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}

/** Uses the extended Euclidean algorithm. */
function invert(value: number, modulus: number): number {
  let [a, b, x, y] = [value, modulus, 1, 0];
  while (b !== 0) {
    const quotient = Math.floor(a / b);
    [a, b, x, y] = [b, a - quotient * b, y, x - quotient * y];
  }
  return ((x % modulus) + modulus) % modulus;
}

function nameAt(index: number): string {
  const adjective = ADJECTIVES[index % ADJECTIVES.length];
  const noun = NOUNS[Math.floor(index / ADJECTIVES.length) % NOUNS.length];
  const round = Math.floor(index / (ADJECTIVES.length * NOUNS.length));
  if (round === 0) return `${adjective}-${noun}`;
  return round === 1 ? `lib${adjective}${noun}` : `${adjective}-${noun}@${round}`;
}

function identifier(ecosystem: string, name: string): string {
  if (ecosystem === "github") return `${name.split("-")[0]}-works/${name}`;
  return ecosystem === "go" ? `example.org/${name}/cmd/${name}` : name;
}

function timeWithin(random: () => number): string {
  const seconds = new Date(Date.UTC(2026, 0, 1) + Math.floor(random() * 200 * 86_400) * 1000)
    .toISOString()
    .slice(0, 19);
  return `${seconds}.${String(Math.floor(random() * 1e9)).padStart(9, "0")}Z`;
}
