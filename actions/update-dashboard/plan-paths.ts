/** Checks the paths in the inputs of update-dashboard before anything is read. */

import path from "node:path";
import { UserError } from "../../src/errors.ts";
import { olderQueue } from "../../src/state/read-state.ts";
import type { Inputs } from "./inputs.ts";

const WORKFLOW_FILE = /^[A-Za-z0-9._-]+\.ya?ml$/;
const HOST = /^[a-z0-9.-]+(?::\d{1,5})?$/i;
const STATE_PATHS = ["queue", "failures-dir", "metrics-dir", "disambiguations-dir", "control-file"] as const;

export interface PlannedPaths {
  /** The dashboard's file; null if only the site is wanted. */
  output: string | null;
  /** The folder of the site; null for none. */
  site: string | null;
}

/**
 * The paths to write, relative to the working directory if nothing is committed, otherwise to the root. Throws a
 * UserError for invalid paths.
 */
export function planPaths(inputs: Inputs): PlannedPaths {
  const site = inputs["site-dir"];
  if (inputs.publish === "pages" && site === undefined) {
    throw new UserError(
      "`publish: pages` needs `site-dir`, the folder that upload-pages-artifact takes, for example _site.",
    );
  }
  const isLocal = inputs.publish === "none" || inputs.publish === "pages";
  const read = STATE_PATHS.filter((name) => leadsOut(inputs[name])).map((name) => describe(name, inputs[name]));
  const written: string[] = [];
  if (!isLocal && isForbidden(inputs.output)) written.push(describe("output", inputs.output));
  if (!isLocal && site !== undefined && isForbidden(site)) written.push(describe("site-dir", site));
  if (written.length > 0) written.push("Only `publish: none` and `publish: pages` write elsewhere.");
  const faults = [...read, ...written];
  if (faults.length > 0) throw new UserError(`Invalid paths. ${faults.join(" ")}`);
  if (inputs.publish !== "pages") checkOutput(inputs, isLocal ? inputs.root : "");
  const output = inputs.publish === "pages" ? null : path.posix.normalize(inputs.output);
  const folder = site === undefined ? null : path.posix.normalize(site).replace(/(.)\/+$/, "$1");
  if (output !== null && folder !== null) checkApart(output, folder);
  if (folder !== null) checkSiteInputs(inputs);
  return { output, site: folder };
}

/** `base` is the state's root, relative to the folder that `output` starts from. */
function checkOutput(inputs: Inputs, base: string): void {
  const { output, queue } = inputs;
  if (/(?:^|\/)\.{0,2}$/.test(output)) {
    throw new UserError(`output: "${output}" names a folder; expected the path of a file.`);
  }
  const file = path.posix.normalize(output);
  const [folder, name] = [path.posix.dirname(file), path.posix.basename(file)];
  const at = (place: string) => path.posix.join(base, place).replace(/\/+$/, "");
  const streams = [inputs["failures-dir"], inputs["metrics-dir"], inputs["disambiguations-dir"]].map(at);
  const files = [olderQueue(queue), inputs["control-file"], ...(path.posix.extname(queue) === "" ? [] : [queue])];
  const isState =
    files.map(at).includes(file) ||
    (folder === at(queue) && /^(?:priority-queue.*|batch-results)\.json$/.test(name)) ||
    (streams.includes(folder) && name.endsWith(".jsonl"));
  if (!isState) return;
  throw new UserError(
    `output: "${output}" would be read as state, and would overwrite it; expected a path without state.`,
  );
}

/** The output must be outside of the site's folder, which has a dashboard.json of its own. */
function checkApart(output: string, site: string): void {
  const relative = path.posix.relative(site, output);
  if (relative === ".." || relative.startsWith("../") || path.isAbsolute(relative)) return;
  throw new UserError(
    `output: "${output}" is in the folder of the site, "${site}". Expected a path outside it; choose another \`output\` or \`site-dir\`.`,
  );
}

function checkSiteInputs(inputs: Inputs): void {
  const faults: string[] = [];
  const { "site-url": url, "retry-workflow": workflow, "recipe-path": recipe } = inputs;
  if (url !== undefined && !(/^https?:/.test(url) && URL.canParse(url))) {
    faults.push(`site-url: "${url}" is not a URL; expected one such as https://example.com/pipeline/.`);
  }
  if (workflow !== undefined && !WORKFLOW_FILE.test(workflow)) {
    faults.push(`retry-workflow: expected a workflow's file name such as batch.yml, got "${workflow}".`);
  }
  if (recipe !== undefined && !recipe.includes("{name}")) {
    faults.push(`recipe-path: expected a path with {name}, such as recipes/{first}/{name}.toml, got "${recipe}".`);
  }
  for (const host of inputs["link-hosts"]) {
    if (!HOST.test(host)) faults.push(`link-hosts: expected host names such as docs.example.com, got "${host}".`);
  }
  if (faults.length > 0) throw new UserError(`Invalid inputs. ${faults.join(" ")}`);
}

function describe(name: string, value: string): string {
  const what = leadsOut(value) ? "is outside the root" : "is in git's own folder";
  return `${name}: "${value}" ${what}; expected a path below the root.`;
}

function isForbidden(file: string): boolean {
  return leadsOut(file) || file.split("/").some((part) => part.toLowerCase() === ".git");
}

function leadsOut(file: string): boolean {
  const normal = path.posix.normalize(file);
  return path.isAbsolute(file) || normal === ".." || normal.startsWith("../");
}
