import { compareBytewise } from "./order.ts";

/**
 * Compares digits by value and everything else by bytes: `job 9` before `job 10`. Only equal strings compare as equal.
 * Takes linear time, because names in test reports may be hostile.
 */
export function compareNaturally(a: string, b: string): number {
  for (let left = 0, right = 0; ; ) {
    const shared = countShared(a, left, b.slice(right));
    left += shared;
    right += shared;
    if (left === a.length || right === b.length) return a.length - left - (b.length - right) || compareBytewise(a, b);
    const [leftEnd, rightEnd] = [findRunEnd(a, left), findRunEnd(b, right)];
    const order = compareRuns(a.slice(left, leftEnd), b.slice(right, rightEnd));
    if (order !== 0) return order;
    // The numbers are equal and may differ in leading zeros.
    left = leftEnd;
    right = rightEnd;
  }
}

/**
 * Returns how many characters the rest of `a` and the start of `b` have in common. Never ends inside a number or inside
 * other text.
 */
function countShared(a: string, from: number, b: string): number {
  let shared = 0;
  while (shared < b.length && a.charCodeAt(from + shared) === b.charCodeAt(shared)) shared++;
  const isWhole = (text: string, at: number) => at >= text.length || isDigit(text, at) !== isDigit(text, at - 1);
  if (shared === 0 || (isWhole(a, from + shared) && isWhole(b, shared))) return shared;
  const isNumber = isDigit(b, shared - 1);
  while (shared > 0 && isDigit(b, shared - 1) === isNumber) shared--;
  return shared;
}

function findRunEnd(text: string, from: number): number {
  let end = from + 1;
  while (end < text.length && isDigit(text, end) === isDigit(text, from)) end++;
  return end;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

function compareRuns(a: string, b: string): number {
  if (!isDigit(a, 0) || !isDigit(b, 0)) return compareBytewise(a, b);
  const [left, right] = [a.replace(/^0+(?=\d)/, ""), b.replace(/^0+(?=\d)/, "")];
  return left.length - right.length || compareBytewise(left, right);
}
