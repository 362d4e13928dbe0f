export const id = 39;
export const ids = [39];
export const modules = {

/***/ 1039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishDashboard: () => (/* binding */ publishDashboard)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _src_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7406);
/* harmony import */ var _src_github_connect_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1648);
/* harmony import */ var _src_publish_publish_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8427);
/* harmony import */ var _src_state_read_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(330);
/** Publishes the dashboard to a branch, with the transport and the fallback that the inputs choose. */





const ORPHAN_BRANCH = "dashboard";
const PULL_REQUEST_BRANCH = "pipekeeper/dashboard";
async function publishDashboard(inputs, runtime, derive) {
    const publish = inputs.publish === "branch" ? "branch" : "commit";
    const first = await publishTo();
    // A branch of its own has nowhere else to go; and state on a branch of that name must not be replaced.
    const isOwn = publish === "branch" || first.target.targetBranch === ORPHAN_BRANCH;
    const mayGoElsewhere = !isOwn && inputs["on-refused"] !== "fail";
    if (first.kind !== "failed" || first.refusal.kind !== "refused" || !mayGoElsewhere)
        return first;
    const rule = (first.refusal.rule ?? "").replace(/\.$/, "");
    const refused = `Branch "${first.target.targetBranch}" was refused by ${rule}`;
    runtime.log(`Going on with \`on-refused: ${inputs["on-refused"]}\`.`);
    if (inputs["on-refused"] === "branch") {
        const second = await publishInstead({ targetBranch: ORPHAN_BRANCH, history: orphanHistory(inputs) });
        const sentence = `${refused}; the dashboard is on branch "${ORPHAN_BRANCH}" instead`;
        return second.kind === "failed" ? second : { ...second, fallback: { sentence, pullRequestUrl: null } };
    }
    const second = await publishInstead({ targetBranch: PULL_REQUEST_BRANCH, history: "fork" });
    if (second.kind === "failed")
        return second;
    const pullRequestUrl = await openPullRequest(inputs, runtime, first.target.targetBranch);
    const sentence = `${refused}; the dashboard waits in a pull request`;
    return { ...second, fallback: { sentence, pullRequestUrl } };
    /** Where not even a tip can be read any more, the first derivation is what there is to report. */
    async function publishInstead(instead) {
        const second = await publishTo(instead);
        return { ...second, derivation: second.derivation ?? first.derivation };
    }
    function publishTo(instead) {
        return (0,_src_publish_publish_files_js__WEBPACK_IMPORTED_MODULE_2__/* .publishFiles */ .b)({
            inputs: { ...inputs, publish },
            paths: statePaths(inputs),
            derive,
            orphanBranch: ORPHAN_BRANCH,
            ...(instead === undefined ? {} : { instead }),
            openTransport: (target, repository) => openApi(inputs, runtime, target, repository),
        }, runtime);
    }
}
function orphanHistory(inputs) {
    return inputs["keep-history"] ? "orphan-append" : "orphan-replace";
}
/** Everything that reading the state may look at. */
function statePaths({ queue, ...inputs }) {
    const older = (0,_src_state_read_state_js__WEBPACK_IMPORTED_MODULE_3__/* .olderQueue */ ._W)(queue);
    // A batch leaves its results beside the queue file, or in the queue folder.
    const results = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(older), "batch-results.json");
    const folders = [inputs["failures-dir"], inputs["metrics-dir"], inputs["disambiguations-dir"]];
    return [queue, older, results, ...folders, inputs["control-file"]];
}
/** Null leaves it at git. */
async function openApi(inputs, runtime, target, repository) {
    const isApi = inputs.transport === "api" || (inputs.transport === "auto" && !repository.exists);
    if (!isApi)
        return null;
    const { openApiTransport } = await __webpack_require__.e(/* import() */ 878).then(__webpack_require__.bind(__webpack_require__, 1878));
    const { client, owner, repo } = await (0,_src_github_connect_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .connectRepository */ .J)(runtime, { token: inputs.token });
    const { RUNNER_TEMP, TMPDIR, TEMP } = runtime.env;
    const temporaryRoot = RUNNER_TEMP || TMPDIR || TEMP || "/tmp";
    return openApiTransport({ client, owner, repo, target, temporaryRoot, log: runtime.log });
}
async function openPullRequest(inputs, runtime, base) {
    const { upsertPullRequest } = await __webpack_require__.e(/* import() */ 560).then(__webpack_require__.bind(__webpack_require__, 8560));
    const { describeFailure, isApiFailure } = await __webpack_require__.e(/* import() */ 679).then(__webpack_require__.bind(__webpack_require__, 4679));
    const { client, owner, repo } = await (0,_src_github_connect_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .connectRepository */ .J)(runtime, { token: inputs.token });
    const body = `Derived from the pipeline state on \`${base}\`, where a rule refuses direct pushes. Brought up to date by each run.`;
    const title = inputs["commit-message"].split("\n", 1)[0];
    try {
        return (await upsertPullRequest({ client, owner, repo, head: PULL_REQUEST_BRANCH, base, title, body })).url;
    }
    catch (error) {
        if (!isApiFailure(error))
            throw error;
        throw new _src_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`The dashboard is on branch "${PULL_REQUEST_BRANCH}", but its pull request could not be opened. ${describeFailure(error).replace(/\.$/, "")}. The repository's settings (Actions, General) must allow workflows to create pull requests, too.`, { cause: error });
    }
}


/***/ }),

/***/ 1648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ connectRepository)
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
    const { connect } = await Promise.all(/* import() */[__webpack_require__.e(891), __webpack_require__.e(119)]).then(__webpack_require__.bind(__webpack_require__, 6119));
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
