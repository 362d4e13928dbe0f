/** True under `npm run proof`: the same tests, many more cases of each. */
export const isProof = process.env.PIPEKEEPER_PROOF === "true";
