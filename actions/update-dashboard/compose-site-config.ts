import path from "node:path";
import type { Runtime } from "../../src/kit/runtime.ts";
import type { StateInputs } from "../../src/kit/shared-inputs.ts";
import type { SiteConfig } from "../../src/site/summary.ts";
import type { SiteInputs } from "./site-inputs.ts";

/** `prefix` is the state's root in the repository. */
export function composeSiteConfig(inputs: SiteInputs & StateInputs, env: Runtime["env"], prefix: string): SiteConfig {
  const repository = env.GITHUB_REPOSITORY ?? "";
  const inRepository = (file: string) => path.posix.join(prefix, file);
  return {
    control_path: inRepository(inputs["control-file"]),
    dashboard_workflow: workflowFile(env.GITHUB_WORKFLOW_REF ?? ""),
    drought_runs: inputs["drought-runs"],
    failing_runs: inputs["failing-runs"],
    failures_path: inRepository(inputs["failures-dir"]),
    issue_labels: inputs["issue-labels"],
    link_hosts: inputs["link-hosts"],
    offline: inputs["site-offline"],
    queue_path: inRepository(inputs.queue),
    recipe_path: inputs["recipe-path"] ?? "",
    refresh_interval_minutes: inputs["refresh-interval-minutes"],
    repository,
    retry_input: inputs["retry-input"] ?? "",
    retry_workflow: inputs["retry-workflow"] ?? "",
    run_interval_minutes: inputs["run-interval-minutes"],
    server_url: (env.GITHUB_SERVER_URL ?? "").replace(/\/+$/, ""),
    title: inputs["site-title"] ?? (repository.split("/").at(-1) || "Pipeline"),
    url: inputs["site-url"]?.replace(/\/*$/, "/") ?? "",
  };
}

/** `owner/name/.github/workflows/dashboard.yml@refs/heads/main` -> `dashboard.yml`. */
function workflowFile(reference: string): string {
  return /\/\.github\/workflows\/([^/@]+)@/.exec(reference)?.[1] ?? "";
}
