export const id = 584;
export const ids = [584];
export const modules = {

/***/ 7584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   composeSiteConfig: () => (/* binding */ composeSiteConfig)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** How the site is set up, out of the inputs and the workflow that runs. `prefix` is where the state's root lies in the repository. */
function composeSiteConfig(inputs, env, prefix) {
    const repository = env.GITHUB_REPOSITORY ?? "";
    const inRepository = (file) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(prefix, file);
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
function workflowFile(reference) {
    return /\/\.github\/workflows\/([^/@]+)@/.exec(reference)?.[1] ?? "";
}


/***/ })

};
