/** Bundles a TypeScript file, so that a test can start it as a separate process. */

import path from "node:path";
import { build } from "esbuild";

const KILLER = `
import * as real from "real:fs";
let left = Number(process.env.TEST_KILL_AT ?? 0);
export const step = (call) => (...args) => {
  if (left > 0 && --left === 0) process.kill(process.pid, "SIGKILL");
  return call(...args);
};
`;

/** Writes the bundle into the folder and returns its path. */
export async function bundleScript(source: string, folder: string): Promise<string> {
  const outfile = path.join(folder, `${path.basename(source, ".ts")}.mjs`);
  await build({ entryPoints: [source], outfile, bundle: true, platform: "node", format: "esm", logLevel: "error" });
  return outfile;
}

/**
 * Like bundleScript, but if TEST_KILL_AT is n in the environment of the process, the process is killed just before the
 * nth of these calls of node:fs.
 */
export async function bundleMortalScript(source: string, folder: string, calls: readonly string[]): Promise<string> {
  const outfile = path.join(folder, `${path.basename(source, ".ts")}-mortal.mjs`);
  const wrapped = calls.map((name) => `export const ${name} = step(real.${name});`);
  await build({
    ...{ entryPoints: [source], outfile, bundle: true, platform: "node", format: "esm", logLevel: "error" },
    plugins: [
      {
        name: "mortal",
        setup(setup) {
          setup.onResolve({ filter: /^node:fs$/ }, () => ({ path: "fs", namespace: "mortal" }));
          setup.onResolve({ filter: /^real:fs$/ }, () => ({ path: "node:fs", external: true }));
          setup.onLoad({ filter: /./, namespace: "mortal" }, () => ({
            contents: `${KILLER}${wrapped.join("\n")}\nexport * from "real:fs";\n`,
          }));
        },
      },
    ],
  });
  return outfile;
}
