const KEPT = 20_000;

/** Keeps one copy of equal strings in memory. Forgets all of them after many different ones. */
export function shareText(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= KEPT) known.clear();
    known.set(text, text);
    return text;
  };
}
