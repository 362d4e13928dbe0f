/** Compares by UTF-8 bytes, which is code point order in any locale. Plain `<` compares UTF-16 units. */
export function compareBytewise(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const left = a.charCodeAt(i);
    const right = b.charCodeAt(i);
    if (left === right) continue;
    const isHigher = left >= 0xd800 && right >= 0xd800 ? rankUnit(left) > rankUnit(right) : left > right;
    return isHigher ? 1 : -1;
  }
  return a.length - b.length;
}

/** Surrogates encode code points above U+FFFF, so they sort after all other units. */
function rankUnit(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x2000 : unit - 0x800;
}

interface Located {
  file: string;
  line: number | null;
  code: string;
  entry?: unknown;
  reason: string;
}

export function compareProblems(a: Located, b: Located): number {
  return (
    compareBytewise(a.file, b.file) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    compareBytewise(a.code, b.code) ||
    compareBytewise(String(a.entry ?? ""), String(b.entry ?? "")) ||
    compareBytewise(a.reason, b.reason)
  );
}
