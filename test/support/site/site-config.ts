import type { SiteConfig } from "../../../src/site/summary.ts";

/** Configuration of a site for acme/registry, without a URL and a retry workflow. */
export function siteConfig(fields: Partial<SiteConfig> = {}): SiteConfig {
  return {
    title: "registry",
    url: "",
    offline: false,
    repository: "acme/registry",
    server_url: "https://github.com",
    dashboard_workflow: "update-dashboard.yml",
    run_interval_minutes: 60,
    refresh_interval_minutes: 0,
    failing_runs: 3,
    drought_runs: 24,
    retry_workflow: "",
    retry_input: "",
    issue_labels: [],
    link_hosts: [],
    recipe_path: "",
    queue_path: "data/queues/priority-queue.json",
    failures_path: "data/failures",
    control_path: "batch-control.json",
    ...fields,
  };
}
