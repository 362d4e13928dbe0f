/** GitHub takes labels that differ only in case for the same one. */
export function hasLabel(labels: readonly string[], label: string): boolean {
  return labels.some((each) => each.toLowerCase() === label.toLowerCase());
}
