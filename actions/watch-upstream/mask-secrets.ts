import type { Runtime } from "../../src/kit/runtime.ts";

/** Tells the workflow's runner to hide these values in the log. Does nothing outside a workflow. */
export function maskSecrets({ env, print }: Pick<Runtime, "env" | "print">, secrets: readonly string[]): void {
  if (env.GITHUB_ACTIONS !== "true") return;
  for (const line of secrets.flatMap((secret) => secret.split(/[\r\n]+/))) {
    if (line.trim() !== "") print(`::add-mask::${line.replaceAll("%", "%25")}`);
  }
}
