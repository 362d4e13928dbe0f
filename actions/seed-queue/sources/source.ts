/** Defines a source of packages: the requests to send, and how to read the answers. */

import { z } from "zod";

export interface Source {
  ecosystem: string;
  /** The paths of pages are relative to this address. */
  baseUrl: string;
  gapMs: number;
  /** Packages with at least this popularity get priority 2. */
  popularAt: number;
  firstPages: readonly SourcePage[];
  /** Throws a ShapeFault if the answer is not a page. */
  readPage(answer: unknown, page: SourcePage): PageContent;
  /** How to look up each package. Packages that do not pass are left out. */
  check?: PackageCheck;
}

export interface SourcePage {
  /** Relative to the base address, without a leading slash. */
  path: string;
  /** JSON to post. Without a body, the page is read with GET. */
  body?: string | undefined;
}

export interface PackageCheck {
  urlOf(identifier: string): string;
  /** Throws a ShapeFault if the answer has another shape. */
  passes(answer: unknown): boolean;
}

export interface PageContent {
  packages: FoundPackage[];
  /** One sentence for each item that could not be used. */
  faults: string[];
  next: SourcePage[];
}

export interface FoundPackage {
  /** In the source's own spelling. */
  identifier: string;
  name: string;
  /** In the source's own unit; null if unknown. */
  popularity: number | null;
}

/** An answer that is JSON but does not have the documented shape. */
export class ShapeFault extends Error {}

/** A number of downloads or installs. Invalid values count as unknown. */
export const Popularity = z.number().nonnegative().nullish().catch(null);

/** Returns the answer in its documented shape. Throws a ShapeFault that names the first difference. */
export function requireShape<S extends z.ZodType>(shape: S, answer: unknown): z.output<S> {
  const { data, error } = shape.safeParse(answer);
  if (error !== undefined) throw new ShapeFault(describeDifference(error));
  return data as z.output<S>;
}

/** Reads a list item by item. A bad item becomes a fault, and an item that is read as null is left out. */
export function readItems<S extends z.ZodType>(
  items: readonly unknown[],
  shape: S,
  read: (item: z.output<S>) => FoundPackage | null,
): Pick<PageContent, "packages" | "faults"> {
  const packages: FoundPackage[] = [];
  const faults: string[] = [];
  for (const [at, item] of items.entries()) {
    const { data, error } = shape.safeParse(item);
    if (error !== undefined) {
      faults.push(`item ${at + 1} is not used: ${describeDifference(error)}`);
      continue;
    }
    const found = read(data as z.output<S>);
    const fault = found === null ? null : findNameFault(found);
    if (fault !== null) faults.push(`item ${at + 1} is not used: ${fault}`);
    else if (found !== null) packages.push(found);
  }
  return { packages, faults };
}

const MAX_NAME_BYTES = 300;
const BAD_NAME = /[\\\s\p{Cc}\p{Cf}\p{Cs}]|\.\.|\/\/|^\/|\/$/u;
/** The decoder's replacement for bytes that are not UTF-8. */
const UNREADABLE = "\ufffd";

/**
 * Why the name cannot be used; null if the name is fine. Names become parts of paths, and the readers of the state
 * limit their length.
 */
function findNameFault({ identifier, name }: FoundPackage): string | null {
  const shown = JSON.stringify(name.slice(0, 120));
  if (name === "") return `${JSON.stringify(identifier.slice(0, 120))} has no usable name`;
  if (Buffer.byteLength(identifier) > MAX_NAME_BYTES) return `the name ${shown} has more than ${MAX_NAME_BYTES} bytes`;
  if (identifier.includes(UNREADABLE)) return `the name ${shown} has bytes that are not UTF-8`;
  if ([name, identifier].some((text) => BAD_NAME.test(text))) {
    return `the name ${shown} has white space, a control character, "\\", ".." or an empty part`;
  }
  return null;
}

function describeDifference({ issues }: z.ZodError): string {
  const [first] = issues;
  const place = first === undefined || first.path.length === 0 ? "the answer" : `"${first.path.join(".")}"`;
  return `${place}: ${first?.message ?? "unexpected shape"}`;
}
