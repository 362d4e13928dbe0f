import { UserError } from "../../src/errors.ts";
import type { SiteInputs } from "./site-inputs.ts";

const WORKFLOW_FILE = /^[A-Za-z0-9._-]+\.ya?ml$/;
const HOST = /^[a-z0-9.-]+(?::\d{1,5})?$/i;

/** Throws a UserError that names every input of the site that cannot be used. */
export function checkSiteInputs(inputs: SiteInputs): void {
  const faults: string[] = [];
  const { "site-url": url, "retry-workflow": workflow, "recipe-path": recipe } = inputs;
  if (url !== undefined && !(/^https?:/.test(url) && URL.canParse(url))) {
    faults.push(`site-url: "${url}" is no address; expected one such as https://example.com/pipeline/.`);
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
