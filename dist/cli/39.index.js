export const id = 39;
export const ids = [39,648];
export const modules = {

/***/ 1039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishDashboard: () => (/* binding */ publishDashboard)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _src_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7406);
/* harmony import */ var _src_github_connect_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1648);
/* harmony import */ var _src_publish_destination_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5899);
/* harmony import */ var _src_publish_publish_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8289);
/* harmony import */ var _src_site_shard_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2816);
/* harmony import */ var _src_state_read_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5393);
/** Publishes the dashboard to a branch, or where the branch refuses it to the place that `on-refused` names. */







const ORPHAN_BRANCH = "dashboard";
const PULL_REQUEST_BRANCH = "pipekeeper/dashboard";
async function publishDashboard(job, runtime) {
    const { inputs } = job;
    const publish = inputs.publish === "branch" ? "branch" : "commit";
    const destination = await (0,_src_publish_destination_js__WEBPACK_IMPORTED_MODULE_2__/* .planDestination */ .Q)({ ...inputs, publish }, runtime, ORPHAN_BRANCH);
    const first = await publishTo(destination);
    const branch = destination.target.targetBranch;
    // A branch of its own has nowhere else to go; and state on a branch of that name must not be replaced.
    const isOwn = publish === "branch" || branch === ORPHAN_BRANCH;
    if (isOwn || inputs["on-refused"] === "fail")
        return first;
    if (first.kind !== "failed" || first.refusal.kind !== "refused")
        return first;
    runtime.log(`Going on with \`on-refused: ${inputs["on-refused"]}\`.`);
    const isPullRequest = inputs["on-refused"] === "pull-request";
    const second = await publishTo({ ...destination, target: { ...destination.target, ...instead(inputs) } });
    // Where not even a tip can be read any more, the first derivation is what there is to report.
    const report = second.report ?? first.report;
    if (second.kind === "failed")
        return { ...second, report };
    const pullRequestUrl = isPullRequest ? await openPullRequest(inputs, runtime, branch) : null;
    return { ...second, report, insteadOf: { branch, refusal: first.refusal, pullRequestUrl } };
    function publishTo(to) {
        return (0,_src_publish_publish_files_js__WEBPACK_IMPORTED_MODULE_3__/* .publishFiles */ .b)({
            inputs: { ...inputs, publish },
            destination: to,
            scope: planScope(job, to.prefix),
            transport: inputs.transport,
            derive: (tip) => job.derive(tip, to.prefix),
        }, runtime);
    }
}
function instead(inputs) {
    if (inputs["on-refused"] === "pull-request")
        return { targetBranch: PULL_REQUEST_BRANCH, history: "fork" };
    return { targetBranch: ORPHAN_BRANCH, history: inputs["keep-history"] ? "orphan-append" : "orphan-replace" };
}
/** Everything that reading the state and comparing with what is published may look at. */
function planScope({ inputs, planned }, prefix) {
    const { queue } = inputs;
    const older = (0,_src_state_read_state_js__WEBPACK_IMPORTED_MODULE_5__/* .olderQueue */ ._)(queue);
    // A batch leaves its results beside the queue file, or in the queue folder.
    const results = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(older), "batch-results.json");
    const folders = [inputs["failures-dir"], inputs["metrics-dir"], inputs["disambiguations-dir"]];
    const output = planned.output === null ? [] : [planned.output];
    const site = planned.site === null ? [] : [planned.site];
    const siteFiles = site.flatMap((folder) => [_src_site_shard_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .SUMMARY_PATH */ .V$, _src_site_shard_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .FILES_PATH */ .Qq].map((file) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, file)));
    const inRepository = (file) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(prefix, file).replace(/(.)\/+$/, "$1");
    return {
        prefix,
        state: [queue, older, results, ...folders, inputs["control-file"]].map(inRepository),
        published: [...output, ...site].map(inRepository),
        compared: [...output, ...siteFiles].map(inRepository),
    };
}
async function openPullRequest(inputs, runtime, base) {
    const { upsertPullRequest } = await __webpack_require__.e(/* import() */ 153).then(__webpack_require__.bind(__webpack_require__, 8153));
    const { describeFailure, isApiFailure } = await __webpack_require__.e(/* import() */ 679).then(__webpack_require__.bind(__webpack_require__, 4679));
    const repository = await (0,_src_github_connect_repository_js__WEBPACK_IMPORTED_MODULE_1__.connectRepository)(runtime, { token: inputs.token });
    const body = `Derived from the pipeline state on \`${base}\`, where a rule refuses direct pushes. Brought up to date by each run.`;
    const title = inputs["commit-message"].split("\n", 1)[0];
    try {
        return (await upsertPullRequest(repository, { head: PULL_REQUEST_BRANCH, base, title, body })).url;
    }
    catch (error) {
        if (!isApiFailure(error))
            throw error;
        throw new _src_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .y(`The dashboard is on branch "${PULL_REQUEST_BRANCH}", but its pull request could not be opened. ${describeFailure(error).replace(/\.$/, "")}. The repository's settings (Actions, General) must allow workflows to create pull requests, too.`, { cause: error });
    }
}


/***/ }),

/***/ 1648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connectRepository: () => (/* binding */ connectRepository)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);
/** The repository that a workflow runs for, with a client to reach it. */


/** The GitHub that GITHUB_API_URL names, and the repository of GITHUB_REPOSITORY; asks nothing yet. */
async function connectRepository(around, access) {
    const { GITHUB_REPOSITORY: name = "", GITHUB_API_URL } = around.env;
    const [owner, repo, ...rest] = name.split("/");
    if (!owner || !repo || rest.length > 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`GITHUB_REPOSITORY is "${name}", expected owner/name. Outside of a workflow, set it.`);
    }
    // Loaded late: an action that finds nothing to ask does not pay for it.
    const { connect } = await Promise.all(/* import() */[__webpack_require__.e(891), __webpack_require__.e(376)]).then(__webpack_require__.bind(__webpack_require__, 376));
    const { token = "", timeoutSeconds, timeoutInput, settleMs } = access;
    const { sleep, random, elapsedMs, log } = around;
    const client = connect({
        apiUrl: GITHUB_API_URL || "https://api.github.com",
        token,
        proxyEnv: around.env,
        ...{ sleep, random, elapsedMs, log },
        ...(await openJournalOf(around)),
        ...(timeoutSeconds === undefined ? {} : { timeLimitMs: timeoutSeconds * 1000 }),
        ...(timeoutInput === undefined ? {} : { timeLimitInput: timeoutInput }),
        ...(settleMs === undefined ? {} : { unitMs: Math.min(1000, 2 * settleMs) }),
    });
    return { client, owner, repo };
}
/** The file that PIPEKEEPER_JOURNAL names gets a line for each try of a call: evidence for people, nothing is read from it. */
async function openJournalOf({ env, cwd }) {
    const file = env.PIPEKEEPER_JOURNAL;
    if (!file)
        return {};
    const { openJournal } = await __webpack_require__.e(/* import() */ 71).then(__webpack_require__.bind(__webpack_require__, 71));
    return { note: openJournal(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(cwd, file)) };
}


/***/ })

};
