export const id = 106;
export const ids = [106];
export const modules = {

/***/ 5106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readCommitted: () => (/* binding */ readCommitted)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7406);
/* harmony import */ var _git_blobs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3866);
/* harmony import */ var _git_clone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6019);
/* harmony import */ var _git_find_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9290);
/* harmony import */ var _git_private_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3758);
/* harmony import */ var _git_remote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7278);
/* harmony import */ var _git_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5592);







/**
 * A file of the commit that the workflow runs for, where the job has no checkout; null where there is a checkout, no such commit
 * or no such file.
 */
async function readCommitted(file, runtime) {
    const { env, cwd } = runtime;
    const commit = env.GITHUB_SHA;
    if (!commit)
        return null;
    if ((await (0,_git_find_git_js__WEBPACK_IMPORTED_MODULE_1__/* .findGit */ .C)(env, cwd)).kind !== "usable")
        return readByApi(file, commit, runtime);
    if ((await (0,_git_clone_js__WEBPACK_IMPORTED_MODULE_0__/* .describeClone */ .Z)(cwd, env)) !== null)
        return null;
    const { token } = file;
    const place = { clone: null, directory: cwd, trusted: [], token, env };
    const remote = await (0,_git_remote_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveRemote */ .L)({ ...place, name: file.remote });
    const repository = await (0,_git_private_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .openPrivateRepository */ .k)({ ...place, remote, isBlobless: true });
    try {
        const refusal = await repository.fetchCommit(commit);
        if (refusal !== null)
            throw unread(file.path, commit, refusal.said);
        const [entry] = await (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .listEntries */ .fi)(repository.git, commit, [file.path]);
        if (entry === undefined || !entry.mode.startsWith("100"))
            return null;
        const missing = await repository.fetchBlobs([entry.id], [entry.id]);
        if (missing !== null && missing !== "again")
            throw unread(file.path, commit, missing.said);
        for await (const bytes of (0,_git_blobs_js__WEBPACK_IMPORTED_MODULE_5__/* .streamBlobs */ .n)(repository.git, [entry.id], 1_000_000))
            return bytes;
        return null;
    }
    finally {
        await repository.remove();
    }
}
/** Where there is no git. */
async function readByApi({ path, token }, commit, runtime) {
    const { connectRepository } = await __webpack_require__.e(/* import() */ 648).then(__webpack_require__.bind(__webpack_require__, 1648));
    const { openTrees } = await __webpack_require__.e(/* import() */ 124).then(__webpack_require__.bind(__webpack_require__, 7124));
    const { openBlobs } = await __webpack_require__.e(/* import() */ 353).then(__webpack_require__.bind(__webpack_require__, 6353));
    const { orRefused } = await __webpack_require__.e(/* import() */ 784).then(__webpack_require__.bind(__webpack_require__, 5784));
    const repository = await connectRepository(runtime, { token });
    const answer = await orRefused(async () => {
        const trees = openTrees(repository);
        const entry = await trees.find(await trees.ofCommit(commit), path);
        if (entry === null || entry.path !== path || !entry.mode.startsWith("100"))
            return null;
        return (await openBlobs(repository).read([entry.id]))[0] ?? null;
    });
    if (answer === null || Buffer.isBuffer(answer))
        return answer;
    throw unread(path, commit, answer.said);
}
function unread(path, commit, said) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .y(`"${path}" of commit ${commit.slice(0, 10)} could not be read: ${said.at(-1) ?? "no answer"}. Check that the remote can be reached and the token may read it, or set \`config\` to nothing.`);
}


/***/ })

};
