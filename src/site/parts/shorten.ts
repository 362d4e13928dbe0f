/** The first of several words and how many more there are. */
export function shorten(words: readonly string[]): string {
  if (words.length === 0) return "not recorded";
  return words.length === 1 ? (words[0] as string) : `${words[0]} and ${words.length - 1} more`;
}
