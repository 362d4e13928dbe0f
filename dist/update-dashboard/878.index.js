export const id = 878;
export const ids = [878,679];
export const modules = {

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
/* unused harmony exports isWriteDenied, isGone, isTooLong */
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

/***/ 1878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openApiTransport: () => (/* binding */ openApiTransport)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/github/failure.js
var failure = __webpack_require__(4679);
;// CONCATENATED MODULE: ./build/src/github/map-bounded.js
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

;// CONCATENATED MODULE: ./build/src/github/blobs.js
/** Reads blobs into a private directory and keeps them there, so that no content is asked for twice. */






function openBlobs(repository, directory) {
    const here = new Set();
    const remaining = watchRateLimit(repository);
    async function fetchOne(sha) {
        const { owner, repo } = repository;
        const { data } = await repository.client.rest.git.getBlob({ owner, repo, file_sha: sha });
        const content = Buffer.from(data.content, data.encoding === "base64" ? "base64" : "utf8");
        // A proxy's page or half an answer must never be published as somebody's state.
        if (hashBlob(content, sha) !== sha) {
            const request = { method: "GET", url: `/repos/${owner}/${repo}/git/blobs/${sha}` };
            throw (0,failure/* brokenAnswer */.KF)(`the content of blob ${sha} did not match its id`, request);
        }
        await (0,promises_.writeFile)(external_node_path_.join(directory, sha), content, { mode: 0o600 });
        here.add(sha);
    }
    async function fetch(shas) {
        const missing = [...new Set(shas)].filter((sha) => !here.has(sha));
        const left = remaining();
        if (left !== null && missing.length > left) {
            throw new errors/* UserError */.y(`Reading ${missing.length} files takes as many API requests, and the token has ${left} left this hour. ` +
                `Use the transport git, which reads them all at once.`);
        }
        await mapBounded(missing, MAX_CONCURRENT_REQUESTS, fetchOne);
        return missing.length;
    }
    async function read(sha) {
        await fetch([sha]);
        return (0,promises_.readFile)(external_node_path_.join(directory, sha));
    }
    async function copyTo(sha, file) {
        await (0,promises_.copyFile)(external_node_path_.join(directory, sha), file, promises_.constants.COPYFILE_EXCL | promises_.constants.COPYFILE_FICLONE);
    }
    return { fetch, read, copyTo };
}
/** Id that git gives to the content, in the hash that the other id is of. */
function hashBlob(content, like) {
    const hash = (0,external_node_crypto_.createHash)(like.length === 64 ? "sha256" : "sha1");
    return hash.update(`blob ${content.length}\0`).update(content).digest("hex");
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

;// CONCATENATED MODULE: ./build/src/github/refs.js

/** Commit that the branch is at; null if there is no such branch. */
async function readBranch({ client, owner, repo }, branch) {
    try {
        const { data } = await client.rest.git.getRef({ owner, repo, ref: `heads/${branch}` });
        return data.object.sha;
    }
    catch (error) {
        // 409: a repository without any commit.
        if ((0,failure/* statusOf */.c2)(error) === 404 || (0,failure/* statusOf */.c2)(error) === 409)
            return null;
        throw error;
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
        // Two updates at the same moment: the loser is told this, and nothing about the other one.
        if (!/Reference (cannot be updated|update failed)/.test((0,failure.describeFailure)(error)))
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
        if ((0,failure/* statusOf */.c2)(error) === 404)
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/github/trees.js
/** Reads git trees, asking for none twice: a tree's id stands for its content. */

const FOLDER = "040000";
function openTrees(repository) {
    const known = new Map();
    function read(sha, recursive) {
        const key = `${sha} ${recursive}`;
        const reading = known.get(key) ?? readTree(repository, sha, recursive);
        known.set(key, reading);
        // A failed answer is no knowledge: the next attempt asks again.
        reading.catch(() => known.delete(key));
        return reading;
    }
    async function readFolder(sha) {
        const { entries, isTruncated } = await read(sha, false);
        if (!isTruncated)
            return entries;
        throw new errors/* UserError */.y(`A folder of the repository has more files than the API lists (tree ${sha}). Use the transport git instead.`);
    }
    /** GitHub cuts a recursive listing at 100,000 entries or 7 MB; then each folder is asked for by itself. */
    async function listBelow(sha, prefix) {
        const { entries, isTruncated } = await read(sha, true);
        if (!isTruncated)
            return entries.filter((entry) => entry.mode !== FOLDER).map((entry) => below(prefix, entry));
        const found = [];
        for (const entry of (await readFolder(sha)).map((entry) => below(prefix, entry))) {
            if (entry.mode === FOLDER)
                found.push(...(await listBelow(entry.sha, entry.path)));
            else
                found.push(entry);
        }
        return found;
    }
    async function find(tree, path) {
        let entry = { path: "", mode: FOLDER, sha: tree };
        for (const name of path.split("/").filter((part) => part !== "" && part !== ".")) {
            if (entry.mode !== FOLDER)
                return entry;
            const next = (await readFolder(entry.sha)).find((other) => other.path === name);
            if (next === undefined)
                return null;
            entry = below(entry.path, next);
        }
        return entry;
    }
    async function list(tree, paths) {
        const found = new Map();
        for (const path of paths ?? [""]) {
            const entry = await find(tree, path);
            const entries = entry === null ? [] : entry.mode === FOLDER ? await listBelow(entry.sha, entry.path) : [entry];
            for (const each of entries)
                found.set(each.path, each);
        }
        return [...found.values()];
    }
    return { list, find };
}
function below(prefix, entry) {
    return prefix === "" ? entry : { ...entry, path: `${prefix}/${entry.path}` };
}
async function readTree({ client, owner, repo }, sha, recursive) {
    const { data } = await client.rest.git.getTree({
        owner,
        repo,
        tree_sha: sha,
        // Any value of the parameter, even "false", asks for a recursive listing.
        ...(recursive ? { recursive: "1" } : {}),
    });
    const entries = data.tree.map(({ path, mode, sha }) => ({ path, mode, sha }));
    return { entries, isTruncated: data.truncated };
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/src/publish/lay-out.js
/** Lays files of a commit out in the private directory that state is derived in. */



const REGULAR = new Set(["100644", "100755", "100664"]);
/** Makes the directory hold the regular files among the entries and nothing else; the answer counts files and reads. */
async function layOut(options) {
    const { directory, entries, blobs } = options;
    const files = entries.filter(isUsable);
    for (const entry of entries)
        if (!isUsable(entry))
            options.log(`${describe(entry)} is left out.`);
    const read = await blobs.fetch(files.map((entry) => entry.sha));
    // The directory itself stays: a command of the user's may have it as its working directory.
    for (const name of await (0,promises_.readdir)(directory))
        await (0,promises_.rm)(external_node_path_.join(directory, name), { recursive: true, force: true });
    const folders = new Set(files.map((entry) => external_node_path_.dirname(external_node_path_.join(directory, entry.path))));
    for (const folder of folders)
        await (0,promises_.mkdir)(folder, { recursive: true });
    await mapBounded(files, 16, async (entry) => {
        const file = external_node_path_.join(directory, entry.path);
        await blobs.copyTo(entry.sha, file);
        await (0,promises_.chmod)(file, entry.mode === "100755" ? 0o755 : 0o644);
    });
    return { files: files.length, read };
}
/**
 * True if the path stays inside of a directory that it is joined to, on every system. git refuses to make most of the
 * others, but a tree can be written by hand, and an API hands out whatever is there.
 */
function staysInside(file) {
    const parts = file.split("/");
    const isOwn = (part) => part === "" || part === "." || part === ".." || /^\.git$/i.test(part);
    return !parts.some(isOwn) && !file.includes("\0") && !(external_node_path_.sep === "\\" && /[\\:]/.test(file));
}
function isUsable(entry) {
    return REGULAR.has(entry.mode) && staysInside(entry.path);
}
function describe({ path: file, mode }) {
    if (mode === "120000")
        return `The symbolic link "${file}"`;
    if (mode === "160000")
        return `The submodule "${file}"`;
    return `"${file}", a path that is not safe to write,`;
}

;// CONCATENATED MODULE: ./build/src/publish/commit-files.js
/** Turns files of a directory into a commit through the Git Data API. */







/** Longer texts go as blobs of their own: a request that holds many megabytes of them times out. */
const MAX_INLINE_BYTES = 1_000_000;
const MAX_REQUEST_BYTES = 4_000_000;
const MAX_REQUEST_ENTRIES = 1000;
/** On Node 20, which lacks JSON.rawJSON, octokit takes such an end for a big integer and sends broken JSON. */
const BREAKS_OCTOKIT = /"-?\d+n+$/;
const BOT = { name: "github-actions[bot]", email: "41898282+github-actions[bot]@users.noreply.github.com" };
/** Creates the tree that has the paths as they now are in the directory; returns its id, or the base's if all are equal. */
async function createTree(repository, base, files) {
    const changes = [];
    for (const file of new Set(files.paths)) {
        const change = await readChange(file, files.directory, await findCurrent(files.trees, base.tree, file), base);
        if (change !== null)
            changes.push(change);
    }
    if (changes.length === 0 && base.tree !== null && base.keepsOthers)
        return base.tree;
    const entries = await mapBounded(changes, MAX_CONCURRENT_REQUESTS, (change) => toEntry(repository, change));
    let tree = base.keepsOthers ? base.tree : null;
    for (const part of splitBySize(entries))
        tree = await postTree(repository, tree, part);
    if (tree === null)
        throw new errors/* UserError */.y("None of the files to publish exist, and an empty tree cannot be published.");
    return tree;
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
async function findCurrent(trees, tree, file) {
    if (!staysInside(file)) {
        throw new errors/* UserError */.y(`Cannot publish "${file}". Expected a path below the repository's root, with "/" between its parts.`);
    }
    const entry = tree === null ? null : await trees.find(tree, file);
    if (entry === null || (entry.path === file && entry.mode !== "040000"))
        return entry;
    const standing = entry.path === file ? "a folder" : `below "${entry.path}", which is not a folder`;
    throw new errors/* UserError */.y(`Cannot publish "${file}": on the branch it is ${standing}. Choose another path, or remove that one.`);
}
async function readChange(file, directory, current, base) {
    const found = await readRegular(directory, file);
    const isKept = current?.mode === "100644" || current?.mode === "100755";
    // GitHub refuses to delete what is not there; and a link or submodule is missing because it was never laid out.
    if (found === null)
        return base.keepsOthers && isKept ? { path: file, mode: "100644", content: null } : null;
    const mode = isKept ? current.mode : found.isExecutable ? "100755" : "100644";
    if (current?.sha !== hashBlob(found.content, base.like))
        return { path: file, mode, content: found.content };
    return base.keepsOthers && isKept ? null : { path: file, mode, content: current.sha };
}
async function readRegular(directory, file) {
    let at = directory;
    let isExecutable = false;
    const parts = file.split("/");
    for (const [index, part] of parts.entries()) {
        at = external_node_path_.join(at, part);
        const stat = await (0,promises_.lstat)(at).catch(nullIfAbsent);
        if (stat === null)
            return null;
        const isLast = index === parts.length - 1;
        if (isLast ? !stat.isFile() : !stat.isDirectory()) {
            const kind = stat.isSymbolicLink() ? "a symbolic link" : stat.isDirectory() ? "a folder" : "not a regular file";
            throw new errors/* UserError */.y(`Cannot publish "${file}": "${parts.slice(0, index + 1).join("/")}" is ${kind}.`);
        }
        isExecutable = (stat.mode & 0o100) !== 0;
    }
    return { content: await (0,promises_.readFile)(at), isExecutable };
}
function nullIfAbsent(error) {
    if (error.code === "ENOENT" || error.code === "ENOTDIR")
        return null;
    throw error;
}
async function toEntry({ client, owner, repo }, change) {
    const entry = { path: change.path, mode: change.mode, type: "blob" };
    const { content } = change;
    if (!Buffer.isBuffer(content))
        return { ...entry, sha: content };
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
    return content.length <= MAX_INLINE_BYTES && (0,external_node_buffer_.isUtf8)(content) && !content.includes(0);
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

;// CONCATENATED MODULE: ./build/src/publish/api-transport.js
/**
 * Reaches a repository through the Git Data API: no clone, no checkout. It reads the wanted trees and blobs, and
 * publishes by creating a tree, a commit and then moving the branch, never by force where history is kept.
 * https://docs.github.com/rest/guides/using-the-rest-api-to-interact-with-your-git-database
 */









async function openApiTransport(options) {
    const { target, log } = options;
    const root = await (0,promises_.mkdtemp)(external_node_path_.join(options.temporaryRoot, "pipekeeper-api-"));
    const directory = external_node_path_.join(root, "files");
    await (0,promises_.mkdir)(directory);
    await (0,promises_.mkdir)(external_node_path_.join(root, "blobs"));
    const blobs = openBlobs(options, external_node_path_.join(root, "blobs"));
    const trees = openTrees(options);
    const treeIds = new Map();
    let tips = null;
    function current() {
        if (tips === null)
            throw new Error("Nothing is checked out yet.");
        return tips;
    }
    async function treeOf(commit) {
        const known = treeIds.get(commit) ?? (await readTreeId(options, commit));
        treeIds.set(commit, known);
        return known;
    }
    async function checkOut() {
        const work = async () => {
            const found = await readTips(options, target);
            const entries = await trees.list(await treeOf(found.source), target.paths);
            const { files, read } = await layOut({ directory, entries, blobs, log });
            tips = found;
            log(`Read ${target.sourceBranch} at ${found.source.slice(0, 10)}: ${files} files, ${read} of them downloaded.`);
            return { kind: "ready", checkout: { commit: found.source, directory, readPublished, holdsPublished } };
        };
        return orRefused(work, (text) => ({ kind: "refused", text }));
    }
    async function readPublished(file) {
        const sha = await findPublished(file);
        return sha === null ? null : blobs.read(sha);
    }
    async function holdsPublished(file, bytes) {
        const sha = await findPublished(file);
        return sha !== null && sha === hashBlob(bytes, sha);
    }
    /** Id of a regular file. */
    async function findPublished(file) {
        const tip = current().target;
        const entry = tip === null ? null : await trees.find(await treeOf(tip), file);
        return entry !== null && entry.path === file && entry.mode.startsWith("100") ? entry.sha : null;
    }
    async function push(request) {
        const { base, keepsOthers, parents, replaces } = planHistory(target.history, current());
        const tip = current().target;
        let commit = null;
        const work = async () => {
            const baseTree = base === null ? null : await treeOf(base);
            const shape = { tree: baseTree, keepsOthers, like: current().source };
            const tree = await createTree(options, shape, { paths: request.paths, directory, trees });
            const isHeld = tip !== null && tree === (await treeOf(tip));
            if (isHeld || (target.history === "fork" && tree === baseTree))
                return { kind: "unchanged" };
            commit = await createCommit(options, { ...request, tree, parents });
            const moved = await moveBranch(options, { branch: target.targetBranch, from: tip, to: commit, replaces });
            if (moved.kind === "moved")
                return { kind: "pushed", commit };
            const text = `stale info: "${target.targetBranch}" is at ${moved.at ?? "nothing"} but expected ${tip ?? "nothing"}`;
            return { kind: "refused", commit, text };
        };
        return orRefused(work, (text) => ({ kind: "refused", commit, text }));
    }
    async function contains(commit) {
        const tip = current().target;
        return tip !== null && (await descendsFrom(options, tip, commit));
    }
    return { checkOut, push, contains, close: () => (0,promises_.rm)(root, { recursive: true, force: true }) };
}
function planHistory(history, { source, target: tip }) {
    if (history === "fork")
        return { base: source, keepsOthers: true, parents: [source], replaces: true };
    // A branch that is to hold everything else too, and does not exist yet, starts where the state was read.
    const start = tip ?? source;
    if (history === "append")
        return { base: start, keepsOthers: true, parents: [start], replaces: false };
    const parents = history === "orphan-append" && tip !== null ? [tip] : [];
    return { base: tip, keepsOthers: false, parents, replaces: history === "orphan-replace" };
}
/** The answer of the work; where GitHub or the way there failed, its text as git shows what a server says. */
async function orRefused(work, refused) {
    try {
        return await work();
    }
    catch (error) {
        if (!(0,failure.isApiFailure)(error))
            throw error;
        return refused((0,failure.describeFailure)(error).replaceAll(/^/gm, "remote: "));
    }
}
async function readTips(repository, { sourceBranch, targetBranch }) {
    const isSame = sourceBranch === targetBranch;
    const [source, target] = await Promise.all([
        readBranch(repository, sourceBranch),
        isSame ? null : readBranch(repository, targetBranch),
    ]);
    if (source !== null)
        return { source, target: isSame ? source : target };
    throw new errors/* UserError */.y(`Branch "${sourceBranch}" was not found in ${repository.owner}/${repository.repo}. ` +
        `Expected a branch with at least one commit that the token can read ("contents: read").`);
}
async function readTreeId({ client, owner, repo }, commit) {
    const { data } = await client.rest.git.getCommit({ owner, repo, commit_sha: commit });
    return data.tree.sha;
}


/***/ })

};
