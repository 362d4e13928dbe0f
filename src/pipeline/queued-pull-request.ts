/** Returns the number of the pull request of a branch in the merge queue; null for any other branch. */
export function queuedPullRequest(branch: string | null): number | null {
  const digits = /^gh-readonly-queue\/.+\/pr-(\d{1,15})-[0-9a-f]{7,64}$/i.exec(branch ?? "")?.[1];
  return digits === undefined ? null : Number(digits);
}
