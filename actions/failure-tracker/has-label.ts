/** GitHub treats labels that differ only in case as the same label. */
export function hasLabel(labels: readonly string[], label: string): boolean {
  return labels.some((each) => each.toLowerCase() === label.toLowerCase());
}
