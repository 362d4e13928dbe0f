export const id = 648;
export const ids = [648];
export const modules = {

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
