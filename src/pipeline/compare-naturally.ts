import { compareBytewise } from "./order.ts";

/**
 * Compares digits by value and everything else by bytes: `job 9` before `job 10`. A total order: only equal texts
 * compare as equal.
 */
export function compareNaturally(a: string, b: string): number {
  const left = split(a);
  const right = split(b);
  for (let at = 0; at < Math.min(left.length, right.length); at++) {
    const order = comparePart(left[at] as string, right[at] as string);
    if (order !== 0) return order;
  }
  return left.length - right.length || compareBytewise(a, b);
}

function split(text: string): string[] {
  return text.match(/\d+|\D+/g) ?? [];
}

function comparePart(a: string, b: string): number {
  if (!/^\d/.test(a) || !/^\d/.test(b)) return compareBytewise(a, b);
  const [left, right] = [a.replace(/^0+(?=\d)/, ""), b.replace(/^0+(?=\d)/, "")];
  return left.length - right.length || compareBytewise(left, right);
}
