export const id = 913;
export const ids = [913,784,679];
export const modules = {

/***/ 4679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KF: () => (/* binding */ brokenAnswer),
/* harmony export */   Ni: () => (/* binding */ isUnanswered),
/* harmony export */   ST: () => (/* binding */ isGone),
/* harmony export */   T1: () => (/* binding */ isPermissionDenied),
/* harmony export */   Yl: () => (/* binding */ headersOf),
/* harmony export */   a5: () => (/* binding */ isRateLimit),
/* harmony export */   aT: () => (/* binding */ isUnsureWrite),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   d6: () => (/* binding */ isDisabled),
/* harmony export */   describeFailure: () => (/* binding */ describeFailure),
/* harmony export */   gV: () => (/* binding */ explainUnanswered),
/* harmony export */   isApiFailure: () => (/* binding */ isApiFailure),
/* harmony export */   ln: () => (/* binding */ isLocked),
/* harmony export */   pn: () => (/* binding */ isTooLong),
/* harmony export */   tt: () => (/* binding */ isWriteDenied),
/* harmony export */   uD: () => (/* binding */ isOutage),
/* harmony export */   ut: () => (/* binding */ answerOf)
/* harmony export */ });
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
    return isApiFailure(error) || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y;
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
/* harmony export */   _3: () => (/* binding */ createRef),
/* harmony export */   av: () => (/* binding */ readTip),
/* harmony export */   cI: () => (/* binding */ advanceRef),
/* harmony export */   jq: () => (/* binding */ deleteRef),
/* harmony export */   ob: () => (/* binding */ moveBranch),
/* harmony export */   pG: () => (/* binding */ readBranch)
/* harmony export */ });
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
            if (tries >= MAX_DELETIONS || !(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isOutage */ .uD)(error))
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
        const isRefused = ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 422 || (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 409) && lost.test((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .answerOf */ .ut)(error));
        if (!isRefused && !(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isOutage */ .uD)(error))
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


/***/ }),

/***/ 8294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openApiWriter: () => (/* binding */ openApiWriter)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _formats_blob_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(793);
/* harmony import */ var _git_plan_changes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7833);
/* harmony import */ var _github_map_bounded_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4055);
/* harmony import */ var _github_refs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9927);
/* harmony import */ var _api_refusal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5784);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2284);
/**
 * Commits through the Git Data API: a tree on the tip's tree, a commit, and then the branch is moved, never by force where history
 * is kept. https://docs.github.com/rest/guides/using-the-rest-api-to-interact-with-your-git-database
 */









/** Longer texts go as blobs of their own: a request that holds many megabytes of them times out. */
const MAX_INLINE_BYTES = 1_000_000;
const MAX_REQUEST_BYTES = 4_000_000;
const MAX_REQUEST_ENTRIES = 1000;
const FOLDER = "040000";
/** On Node 20, which lacks JSON.rawJSON, octokit takes such an end for a big integer and sends broken JSON. */
const BREAKS_OCTOKIT = /"-?\d+n+$/;
const BOT = { name: "github-actions[bot]", email: "41898282+github-actions[bot]@users.noreply.github.com" };
function openApiWriter(repository, target, trees) {
    /** True if a commit does not descend from the tip that it takes the place of. */
    const replaces = target.history === "orphan-replace" || target.history === "fork";
    return {
        commit: (change, tip) => (0,_api_refusal_js__WEBPACK_IMPORTED_MODULE_5__.orRefused)(async () => {
            const { parents, base } = (0,_transport_js__WEBPACK_IMPORTED_MODULE_6__/* .parentage */ .M)(target, tip);
            const baseTree = base === null ? null : await trees.ofCommit(base);
            const tree = await createTree(repository, baseTree, { paths: change.paths, tip, trees });
            if (tree === null)
                return { kind: "unchanged" };
            // The branch of a pull request may have these files already, made from an older commit.
            const isHeld = tip.target !== null && tree === (await trees.ofCommit(tip.target));
            if (isHeld)
                return { kind: "unchanged" };
            return { kind: "committed", commit: await createCommit(repository, { ...change, tree, parents }) };
        }),
        push: (commit, tip) => (0,_api_refusal_js__WEBPACK_IMPORTED_MODULE_5__.orRefused)(async () => {
            const branch = target.targetBranch;
            const moved = await (0,_github_refs_js__WEBPACK_IMPORTED_MODULE_7__/* .moveBranch */ .ob)(repository, { branch, from: tip.target, to: commit, replaces });
            if (moved.kind === "moved")
                return { kind: "pushed" };
            const said = [`"${branch}" is at ${moved.at ?? "nothing"}, expected ${tip.target ?? "nothing"}`];
            return { kind: "raced", said, reasons: [] };
        }),
    };
}
/** Creates the tree that has the paths as they now are in the tip's folder, on top of the base; null if the base has them so. */
async function createTree(repository, base, { paths, tip, trees }) {
    const files = await (0,_git_plan_changes_js__WEBPACK_IMPORTED_MODULE_4__/* .inspectFiles */ .IK)(tip.folder, paths);
    const known = base === null ? new Map() : await readKnown(trees, base, files);
    const { ids, contents } = await readContents(tip, files, known);
    const changes = (0,_git_plan_changes_js__WEBPACK_IMPORTED_MODULE_4__/* .planChanges */ .XA)(files, ids, known);
    if (changes.length === 0)
        return null;
    const entries = await (0,_github_map_bounded_js__WEBPACK_IMPORTED_MODULE_8__/* .mapBounded */ .y)(changes, _github_map_bounded_js__WEBPACK_IMPORTED_MODULE_8__/* .MAX_CONCURRENT_REQUESTS */ .e, (change) => toEntry(repository, change, contents.get(change.path)));
    let tree = base;
    for (const part of splitBySize(entries))
        tree = await postTree(repository, tree, part);
    return tree;
}
/** What the base has at the paths, or in their way, and in a folder that a file is to replace. */
async function readKnown(trees, base, files) {
    const known = new Map();
    for (const file of files) {
        const entry = await trees.find(base, file.path);
        if (entry === null)
            continue;
        known.set(entry.path, entry);
        if (entry.mode !== FOLDER || file.mode === null)
            continue;
        for (const inside of await trees.list(base, [file.path]))
            known.set(inside.path, inside);
    }
    return known;
}
/** Ids of all files, and the contents that the base does not have at their paths. */
async function readContents({ folder, source }, files, known) {
    const ids = new Map();
    const contents = new Map();
    for (const file of files) {
        if (file.mode === null)
            continue;
        const place = node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, file.path);
        const content = file.mode === "120000" ? Buffer.from(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(place)) : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(place);
        const id = (0,_formats_blob_id_js__WEBPACK_IMPORTED_MODULE_3__/* .hashBlob */ .Q)(content, source);
        ids.set(file.path, id);
        if (known.get(file.path)?.id !== id)
            contents.set(file.path, content);
    }
    return { ids, contents };
}
/**
 * Creates a commit. GitHub signs a commit (it shows as Verified) that an app or a workflow makes with neither author
 * nor committer in the request, and names the token's own bot as author, at its own time. So the default author is left
 * out; any other is sent, with the time, and its commits stay unsigned.
 * https://docs.github.com/authentication/managing-commit-signature-verification/about-commit-signature-verification
 */
async function createCommit({ client, owner, repo }, commit) {
    const { message, tree, parents, author } = commit;
    const isBot = author.name === BOT.name && author.email === BOT.email;
    const identity = { ...author, date: commit.date.toISOString() };
    const { data } = await client.rest.git.createCommit({
        owner,
        repo,
        message,
        tree,
        parents,
        ...(isBot ? {} : { author: identity, committer: identity }),
    });
    return data.sha;
}
/** `content` is undefined where the repository has the blob. */
async function toEntry({ client, owner, repo }, change, content) {
    const entry = { path: change.path, mode: (change.mode ?? "100644"), type: "blob" };
    if (change.mode === null)
        return { ...entry, sha: null };
    if (content === undefined)
        return { ...entry, sha: change.id };
    const text = isInline(content) ? content.toString("utf8") : null;
    if (text !== null && !BREAKS_OCTOKIT.test(text))
        return { ...entry, content: text };
    const { data } = await client.rest.git.createBlob({
        owner,
        repo,
        encoding: "base64",
        content: content.toString("base64"),
    });
    return { ...entry, sha: data.sha };
}
/** NUL is legal in UTF-8, yet marks a file that is no text. */
function isInline(content) {
    return content.length <= MAX_INLINE_BYTES && (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(content) && !content.includes(0);
}
/** Parts that are each sent on top of the tree that the one before made. */
function* splitBySize(entries) {
    let part = [];
    let bytes = 0;
    for (const entry of entries) {
        const size = entry.content?.length ?? 0;
        if (part.length === MAX_REQUEST_ENTRIES || (part.length > 0 && bytes + size > MAX_REQUEST_BYTES)) {
            yield part;
            part = [];
            bytes = 0;
        }
        part.push(entry);
        bytes += size;
    }
    if (part.length > 0)
        yield part;
}
async function postTree({ client, owner, repo }, base, tree) {
    const { data } = await client.rest.git.createTree({
        owner,
        repo,
        tree,
        ...(base === null ? {} : { base_tree: base }),
    });
    return data.sha;
}


/***/ })

};
