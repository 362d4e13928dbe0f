/** True under `npm run proof`: the same tests with many more cases. */
export const isProof = process.env.PIPEKEEPER_PROOF === "true";
