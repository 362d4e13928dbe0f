/** The only word, or the number of them: `11 platforms`. */
export function shorten(words: readonly string[], plural: string): string {
  if (words.length === 0) return "not recorded";
  return words.length === 1 ? (words[0] as string) : `${words.length} ${plural}`;
}
