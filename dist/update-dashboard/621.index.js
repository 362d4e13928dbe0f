export const id = 621;
export const ids = [621,784,679];
export const modules = {

/***/ 6353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openBlobs: () => (/* binding */ openBlobs)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);
/* harmony import */ var _formats_blob_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(793);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4679);
/* harmony import */ var _map_bounded_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4055);
/** Reads blobs and keeps them, so that no content is asked for twice: those who read this way have few. */




function openBlobs(repository) {
    const known = new Map();
    const remaining = watchRateLimit(repository);
    async function fetchOne(sha) {
        const { owner, repo } = repository;
        const { data } = await repository.client.rest.git.getBlob({ owner, repo, file_sha: sha });
        const content = Buffer.from(data.content, data.encoding === "base64" ? "base64" : "utf8");
        // A proxy's page or half an answer must never be published as somebody's state.
        if ((0,_formats_blob_id_js__WEBPACK_IMPORTED_MODULE_0__/* .hashBlob */ .Q)(content, sha) !== sha) {
            const request = { method: "GET", url: `/repos/${owner}/${repo}/git/blobs/${sha}` };
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .brokenAnswer */ .KF)(`the content of blob ${sha} did not match its id`, request);
        }
        known.set(sha, content);
    }
    async function read(ids) {
        const missing = [...new Set(ids)].filter((id) => !known.has(id));
        const left = remaining();
        if (left !== null && missing.length > left) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`Reading ${missing.length} files takes as many API requests, and the token has ${left} left this hour. ` +
                `Install git, which reads them all at once.`);
        }
        await (0,_map_bounded_js__WEBPACK_IMPORTED_MODULE_3__/* .mapBounded */ .y)(missing, _map_bounded_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_CONCURRENT_REQUESTS */ .e, fetchOne);
        return ids.map((id) => known.get(id));
    }
    return { read };
}
/** Requests that the last answer said are left; null until one has. */
function watchRateLimit({ client }) {
    let left = null;
    client.hook.after("request", (response) => {
        const text = response.headers["x-ratelimit-remaining"];
        if (text !== undefined)
            left = Number(text);
    });
    return () => left;
}


/***/ }),

/***/ 4679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KF: () => (/* binding */ brokenAnswer),
/* harmony export */   T1: () => (/* binding */ isPermissionDenied),
/* harmony export */   Yl: () => (/* binding */ headersOf),
/* harmony export */   a5: () => (/* binding */ isRateLimit),
/* harmony export */   aT: () => (/* binding */ isUnsureWrite),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   d6: () => (/* binding */ isDisabled),
/* harmony export */   describeFailure: () => (/* binding */ describeFailure),
/* harmony export */   isApiFailure: () => (/* binding */ isApiFailure),
/* harmony export */   ln: () => (/* binding */ isLocked),
/* harmony export */   uD: () => (/* binding */ isOutage),
/* harmony export */   ut: () => (/* binding */ answerOf)
/* harmony export */ });
/* unused harmony exports isUnanswered, explainUnanswered, isWriteDenied, isGone, isTooLong */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/** What a failed call to the API means, told from the error alone so that nothing here needs octokit. */

const NO_PERMISSION = /Resource not accessible by|Must have (admin|write|push) /i;
const LIMIT = /secondary rate limit|abuse detection|API rate limit exceeded/i;
const LOCKED = /\blocked\b/i;
const DISABLED = /\b(are|is|has been) disabled\b/i;
/** Text for a log or a retry decision: `HTTP 422: Update is not a fast forward`, `fetch failed: read ECONNRESET`. */
function describeFailure(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y || !isHttpError(error))
        return error instanceof Error ? error.message : String(error);
    if (error.response === undefined)
        return `fetch failed: ${error.message}`;
    const message = error.message.replace(/ - https:\/\/docs\.github\.com\S*$/, "");
    const text = message.trimStart().startsWith("<") ? "an HTML page instead of an answer" : message;
    return `HTTP ${error.status}: ${text
        .replace(/\s*\n\s*/g, "\n")
        .trim()
        .slice(0, 1000)}`;
}
/** HTTP status of the answer; null when there was none. */
function statusOf(error) {
    const failure = httpErrorOf(error);
    return failure?.response === undefined ? null : failure.status;
}
/** The failure of an answer that came broken, to be treated like one that did not come. */
function brokenAnswer(message, request, cause) {
    const { method, url } = request;
    return Object.assign(new Error(message, { cause }), { name: "HttpError", status: 500, request: { method, url } });
}
/** True for what failed at GitHub or on the way there, as opposed to what can be told to be wrong before asking it. */
function isApiFailure(error) {
    return httpErrorOf(error) !== null;
}
/** True for whatever kept GitHub from being asked or from answering, the end of the time for it included. */
function isUnanswered(error) {
    return isApiFailure(error) || error instanceof UserError;
}
/** Why GitHub was not asked or did not answer, as part of a sentence. Throws any other error again. */
function explainUnanswered(error) {
    if (!isUnanswered(error))
        throw error;
    return describeFailure(error).replace(/\s+/g, " ").replace(/\.$/, "");
}
/** True if asking again later may succeed: no answer, or one of the server's own failures. */
function isOutage(error) {
    const failure = httpErrorOf(error);
    return failure !== null && (failure.response === undefined || failure.status >= 500);
}
/** True if a write was sent and nobody knows whether it happened: look before doing it again. */
function isUnsureWrite(error) {
    return isOutage(error) && methodOf(error) !== "GET";
}
/** True for the primary and secondary rate limits, which come as 429 or as 403. */
function isRateLimit(error) {
    const status = statusOf(error);
    if (status === 429)
        return true;
    if (status !== 403 || NO_PERMISSION.test(answerOf(error)))
        return false;
    const headers = headersOf(error);
    return (headers["retry-after"] !== undefined || headers["x-ratelimit-remaining"] === "0" || LIMIT.test(answerOf(error)));
}
/** True if the token may not do this: a 403 that is no rate limit, or a 404 to a create, which hides what exists. */
function isPermissionDenied(error) {
    const status = statusOf(error);
    if (status === 404)
        return methodOf(error) === "POST";
    return status === 403 && !isRateLimit(error) && !isLocked(error);
}
/** True if the token may read this and not write it. */
function isWriteDenied(error) {
    return isPermissionDenied(error) && methodOf(error) !== "GET";
}
/** True if a conversation takes no comments because somebody locked it. */
function isLocked(error) {
    return statusOf(error) === 403 && LOCKED.test(answerOf(error)) && !NO_PERMISSION.test(answerOf(error));
}
/** True if what was to be read, changed or deleted is not there any more. */
function isGone(error) {
    const status = statusOf(error);
    return (status === 404 || status === 410) && methodOf(error) !== "POST" && !isDisabled(error);
}
/** True if the repository has that part of GitHub, such as its issues, switched off. */
function isDisabled(error) {
    return statusOf(error) === 410 && DISABLED.test(answerOf(error));
}
/** True if GitHub refused a text for its length, in whatever unit it counts. */
function isTooLong(error) {
    return statusOf(error) === 422 && /too long/i.test(answerOf(error));
}
function headersOf(error) {
    return httpErrorOf(error)?.response?.headers ?? {};
}
/** `HTTP 403: Forbidden`, also of an error that has been explained since. */
function answerOf(error) {
    return describeFailure(httpErrorOf(error) ?? error);
}
function methodOf(error) {
    return httpErrorOf(error)?.request?.method ?? "GET";
}
function httpErrorOf(error) {
    if (isHttpError(error))
        return error;
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y && isHttpError(error.cause) ? error.cause : null;
}
function isHttpError(error) {
    return error instanceof Error && error.name === "HttpError" && "status" in error;
}


/***/ }),

/***/ 4055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ MAX_CONCURRENT_REQUESTS),
/* harmony export */   y: () => (/* binding */ mapBounded)
/* harmony export */ });
/** GitHub asks clients not to send many requests at once; a handful hides the latency. */
const MAX_CONCURRENT_REQUESTS = 8;
/** Results in the order of the items, with at most `limit` of them under way; the first failure stops the rest. */
async function mapBounded(items, limit, run) {
    const results = new Array(items.length);
    let next = 0;
    let failed = false;
    const work = async () => {
        while (next < items.length && !failed) {
            const index = next++;
            try {
                results[index] = await run(items[index]);
            }
            catch (error) {
                failed = true;
                throw error;
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work));
    return results;
}


/***/ }),

/***/ 9927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sb: () => (/* binding */ descendsFrom),
/* harmony export */   ob: () => (/* binding */ moveBranch),
/* harmony export */   pG: () => (/* binding */ readBranch)
/* harmony export */ });
/* unused harmony exports readTip, createRef, advanceRef, deleteRef */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4679);
/**
 * Refs of git. Creating one is atomic, and so is moving one without force to a child of the commit that it is at: of two
 * who try, GitHub refuses one.
 */

const MAX_DELETIONS = 5;
/** Commit that the branch is at; null if there is no such branch. */
async function readBranch(repository, branch) {
    return readRef(repository, `refs/heads/${branch}`);
}
/** `ref` is whole, as in `refs/heads/x`. null: there is no such ref. */
async function readTip(repository, ref) {
    const commit = await readRef(repository, ref);
    if (commit === null)
        return null;
    const { client, owner, repo } = repository;
    const { data } = await client.rest.git.getCommit({ owner, repo, commit_sha: commit });
    return { commit, message: data.message };
}
/** Creates the ref. False: there is one already, at another commit. */
async function createRef(repository, ref, commit) {
    const { client, owner, repo } = repository;
    const request = { isRepeatable: true };
    const create = () => client.rest.git.createRef({ owner, repo, ref, sha: commit, request });
    return settle(repository, { ref, commit, lost: /already exists/i }, create);
}
/** Moves the ref to a child of the commit that it was at. False: it has been moved or removed meanwhile. */
async function advanceRef(repository, ref, commit) {
    const { client, owner, repo } = repository;
    const move = () => client.rest.git.updateRef({ owner, repo, ref: shorten(ref), sha: commit, force: false });
    const lost = /not a fast.forward|cannot be updated|update failed|does not exist|not found/i;
    return settle(repository, { ref, commit, lost }, move);
}
/** Removes the ref if it is at the commit. GitHub cannot do both at once: a moment lies between the look and the removal. */
async function deleteRef(repository, ref, commit) {
    const { client, owner, repo } = repository;
    for (let tries = 1; (await readRef(repository, ref)) === commit; tries++) {
        try {
            // Not repeated without another look: by then the ref may be somebody else's.
            await client.rest.git.deleteRef({ owner, repo, ref: shorten(ref), request: { isRepeatable: false } });
            return;
        }
        catch (error) {
            if (tries >= MAX_DELETIONS || !isOutage(error))
                throw error;
        }
    }
}
/** Moves or creates the branch. Answers with the commit that it is at if that is not where it is expected. */
async function moveBranch(repository, { branch, from, to, replaces }) {
    const { client, owner, repo } = repository;
    if (from === null) {
        await client.rest.git.createRef({ owner, repo, ref: `refs/heads/${branch}`, sha: to });
        return { kind: "moved" };
    }
    if (replaces) {
        // A forced update cannot name the old value, so that a push within these few milliseconds would be lost; the
        // branch holds nothing but derived files, and the next run makes them again.
        const at = await readBranch(repository, branch);
        if (at !== from)
            return { kind: "elsewhere", at };
    }
    try {
        // Not made again unseen: meanwhile another run may have moved the branch on.
        const request = { isRepeatable: false };
        await client.rest.git.updateRef({ owner, repo, ref: `heads/${branch}`, sha: to, force: replaces, request });
        return { kind: "moved" };
    }
    catch (error) {
        // Two updates at the same moment, or the branch was removed: the loser is told this, and nothing about the other one.
        if (!/Reference (cannot be updated|update failed|does not exist)/.test((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.describeFailure)(error)))
            throw error;
        const at = await readBranch(repository, branch);
        if (at === from)
            throw error;
        return { kind: "elsewhere", at };
    }
}
/** True if the tip is the commit or descends from it. */
async function descendsFrom(repository, tip, commit) {
    if (tip === commit)
        return true;
    const { client, owner, repo } = repository;
    try {
        const { data } = await client.rest.repos.compareCommitsWithBasehead({
            owner,
            repo,
            basehead: `${commit}...${tip}`,
            // Changed files, which can be large, come with the first page only.
            page: 2,
            per_page: 1,
        });
        return data.status === "ahead" || data.status === "identical";
    }
    catch (error) {
        // Unknown commit, or no common history.
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 404)
            return false;
        throw error;
    }
}
/** True if the write happened. Where the answer leaves that open, the ref itself tells. */
async function settle(repository, { ref, commit, lost }, write) {
    try {
        await write();
        return true;
    }
    catch (error) {
        const isRefused = (statusOf(error) === 422 || statusOf(error) === 409) && lost.test(answerOf(error));
        if (!isRefused && !isOutage(error))
            throw error;
        if ((await readRef(repository, ref)) === commit)
            return true;
        if (isRefused)
            return false;
        throw error;
    }
}
async function readRef({ client, owner, repo }, ref) {
    try {
        return (await client.rest.git.getRef({ owner, repo, ref: shorten(ref) })).data.object.sha;
    }
    catch (error) {
        // 409: a repository without any commit.
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 404 || (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 409)
            return null;
        throw error;
    }
}
function shorten(ref) {
    return ref.replace(/^refs\//, "");
}


/***/ }),

/***/ 8621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openApiReader: () => (/* binding */ openApiReader)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7406);
/* harmony import */ var _formats_blob_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(793);
/* harmony import */ var _github_blobs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6353);
/* harmony import */ var _github_refs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9927);
/* harmony import */ var _api_refusal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5784);
/* harmony import */ var _tree_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8779);
/** Reads tips through the Git Data API, where there is no git: a tree, and a request for each file of the state. */








/** Each costs a request. */
const MAX_STATE_FILES = 300;
async function openApiReader(options) {
    const { repository, trees, target, scope, log } = options;
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(options.temporaryRoot, "pipekeeper-"));
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, "derived");
    const blobs = (0,_github_blobs_js__WEBPACK_IMPORTED_MODULE_3__.openBlobs)(repository);
    async function readTip() {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder);
        return (0,_api_refusal_js__WEBPACK_IMPORTED_MODULE_4__.orRefused)(async () => {
            const { source, published } = await readBranches(repository, target);
            const state = await readState(source);
            const there = published === null ? null : await trees.ofCommit(published);
            return {
                kind: "tip",
                source,
                target: published,
                state,
                published: openPublished(there),
                folder,
                worktree: null,
            };
        });
    }
    async function readState(commit) {
        const tree = await trees.ofCommit(commit);
        const entries = await trees.list(tree, scope.state);
        const files = entries.filter(({ mode }) => mode !== "040000" && mode !== "160000");
        if (files.length > MAX_STATE_FILES) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .y(`The state has ${files.length} files, and without git each takes a request of the API; at most ${MAX_STATE_FILES} are read so. Install git 2.31 or later.`);
        }
        log(`Reading ${files.length} files of ${target.sourceBranch} at ${commit.slice(0, 10)} through the API.`);
        await blobs.read(files.map(({ id }) => id));
        const find = async (file) => {
            const entry = await trees.find(tree, file);
            return entry?.path === file ? entry : null;
        };
        const objects = {
            commit,
            scope: scope.state,
            entries,
            find,
            listFolder: async (folder) => {
                const below = await trees.list(tree, [folder]);
                return below.filter((entry) => node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(entry.path) === (folder || "."));
            },
            async *readBlobs(ids) {
                yield* await blobs.read(ids);
            },
        };
        return (0,_tree_source_js__WEBPACK_IMPORTED_MODULE_5__/* .openTreeSource */ .y)(objects, scope.prefix);
    }
    function openPublished(tree) {
        /** Id of a regular file. */
        const find = async (file) => {
            const entry = tree === null ? null : await trees.find(tree, file);
            return entry !== null && entry.path === file && entry.mode.startsWith("100") ? entry.id : null;
        };
        return {
            async read(file) {
                const id = await find(file);
                return id === null ? null : ((await blobs.read([id]))[0] ?? null);
            },
            async holds(file, bytes) {
                const id = await find(file);
                return id !== null && id === (0,_formats_blob_id_js__WEBPACK_IMPORTED_MODULE_2__/* .hashBlob */ .Q)(bytes, id);
            },
        };
    }
    return {
        readTip,
        contains: async (tip, commit) => tip.target !== null && (await (0,_github_refs_js__WEBPACK_IMPORTED_MODULE_7__/* .descendsFrom */ .Sb)(repository, tip.target, commit)),
        close: () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(root, { recursive: true, force: true }),
    };
}
async function readBranches(repository, { sourceBranch, targetBranch }) {
    const isSame = sourceBranch === targetBranch;
    const [source, other] = await Promise.all([
        (0,_github_refs_js__WEBPACK_IMPORTED_MODULE_7__/* .readBranch */ .pG)(repository, sourceBranch),
        isSame ? null : (0,_github_refs_js__WEBPACK_IMPORTED_MODULE_7__/* .readBranch */ .pG)(repository, targetBranch),
    ]);
    if (source !== null)
        return { source, published: isSame ? source : other };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .y(`Branch "${sourceBranch}" was not found in ${repository.owner}/${repository.repo}. ` +
        `Expected a branch with at least one commit that the token can read ("contents: read").`);
}


/***/ }),

/***/ 5784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   orRefused: () => (/* binding */ orRefused)
/* harmony export */ });
/* harmony import */ var _git_read_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2281);
/* harmony import */ var _github_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4679);


/** The answer of the work; where GitHub or the way there failed, why. */
async function orRefused(work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(0,_github_failure_js__WEBPACK_IMPORTED_MODULE_1__.isApiFailure)(error))
            throw error;
        const text = (0,_github_failure_js__WEBPACK_IMPORTED_MODULE_1__.describeFailure)(error);
        const verdict = (0,_github_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isOutage */ .uD)(error) || (0,_github_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isRateLimit */ .a5)(error) ? { kind: "unreachable" } : (0,_git_read_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeText */ .H)(text);
        const said = text.split("\n");
        return { ...verdict, said, reasons: said };
    }
}


/***/ })

};
