/** Texts that are dangerous in lookups and paths. */
export function hostileTexts(): string[] {
  const texts = [
    ...["", ".", "..", "../..", "../../etc/passwd", "..%2f..", "/etc/passwd", "C:\\x", "a/b", "a\\b"],
    ...["__proto__", "constructor", "toString", "hasOwnProperty", "length"],
    ...["\0", "a\0b", "a\nb", "\u202e", "\ud800", "\udfff\ud800", "%", "%00", "?a=b#c&d", "x'-P-'", '"><a href=..'],
    ...["-0000-00-00T00-00-00Z-", "-9999-12-31T23-59-59Z-", "-2026-99-99T99-99-99Z-x", "../-2026-01-01T00-00-00Z-/.."],
  ];
  return [...texts, "n".repeat(65_536), `${"/..".repeat(100)}`];
}
