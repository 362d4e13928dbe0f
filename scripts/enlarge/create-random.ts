/** Returns numbers in [0, 1) from a 32-bit xorshift generator. The numbers depend only on the seed. */
export function createRandom(seed: string): () => number {
  let state = hash(seed) || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

export function pickWeighted<T extends string>(weights: Readonly<Record<T, number>>, random: number): T {
  const choices = Object.entries(weights) as [T, number][];
  let rest = random * choices.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [choice, weight] of choices) {
    rest -= weight;
    if (rest < 0) return choice;
  }
  return (choices[0] as [T, number])[0];
}

/** FNV-1a with a final mix, because neighboring seeds differ in only one digit. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x7feb352d);
  return (value ^ (value >>> 15)) >>> 0;
}
