export const id = 311;
export const ids = [311];
export const modules = {

/***/ 4409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   gZ: () => (/* binding */ MAX_FILE_BYTES),
/* harmony export */   u5: () => (/* binding */ UNUSABLE)
/* harmony export */ });
/** Files of a commit or of a folder, read only: what state is read from. */
const MAX_FILE_BYTES = 256 * 1024 * 1024;
/** The one wording of each reason, whatever the files are read from. */
const UNUSABLE = {
    folder: unreadable("is a folder; expected a file"),
    special: unreadable("is neither a file nor a folder; expected a file"),
    notFolder: unreadable("is not a folder; expected a folder of files"),
    fileOutside: unreadable("is a symbolic link that leads out of the root; expected a file inside"),
    folderOutside: unreadable("leads out of the root; expected a folder inside"),
    brokenLink: unreadable("cannot be read (a link that leads nowhere); expected a readable file"),
    tooLarge: {
        kind: "unusable",
        code: "file-too-large",
        reason: `has more than ${MAX_FILE_BYTES} bytes, the limit for one file`,
    },
};
function unreadable(reason) {
    return { kind: "unusable", code: "unreadable-file", reason };
}


/***/ }),

/***/ 8413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ readOptionalFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);

/** Bytes of the file; null if there is none, or something else, such as a folder or an endless device. */
async function readOptionalFile(file) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file)).isFile() ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file) : null;
    }
    catch (error) {
        if (["ENOENT", "ENOTDIR", "EISDIR", "ENAMETOOLONG"].includes(error.code ?? ""))
            return null;
        throw error;
    }
}


/***/ }),

/***/ 5677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ hashBlob)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** Id that git gives to the content, in the hash that the other id is of. */
function hashBlob(content, like) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(like.length === 64 ? "sha256" : "sha1");
    return hash.update(`blob ${content.length}\0`).update(content).digest("hex");
}


/***/ }),

/***/ 8270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ streamBlobs)
/* harmony export */ });
/** Content of each blob, in the order asked; null for one of more than `maxBytes`. Valid until the next is asked for. */
async function* streamBlobs(git, ids, maxBytes) {
    if (ids.length === 0)
        return;
    const bytes = new ByteReader(git.stream(["cat-file", "--batch", "--buffer"], { input: ids.map((id) => `${id}\n`).join("") }));
    try {
        for (const id of ids) {
            const header = await bytes.readLine();
            const [, size] = /^[0-9a-f]+ blob (\d+)$/.exec(header) ?? [];
            if (size === undefined)
                throw new Error(`git cat-file: expected blob ${id}, got "${header.slice(0, 200)}"`);
            if (Number(size) > maxBytes) {
                await bytes.skip(Number(size) + 1);
                yield null;
            }
            else {
                const content = await bytes.read(Number(size) + 1);
                yield content.subarray(0, -1);
            }
        }
        await bytes.end();
    }
    finally {
        await bytes.close();
    }
}
/** Takes a stream of chunks apart by lengths and lines. */
class ByteReader {
    #chunks;
    #rest = Buffer.alloc(0);
    constructor(chunks) {
        this.#chunks = chunks[Symbol.asyncIterator]();
    }
    async readLine() {
        for (;;) {
            const end = this.#rest.indexOf(10);
            if (end >= 0)
                return (await this.read(end + 1)).toString("latin1", 0, end);
            await this.#more();
        }
    }
    async read(length) {
        if (this.#rest.length < length)
            await this.#collect(length);
        const taken = this.#rest.subarray(0, length);
        this.#rest = this.#rest.subarray(length);
        return taken;
    }
    async skip(length) {
        let left = length;
        while (left > this.#rest.length) {
            left -= this.#rest.length;
            this.#rest = Buffer.alloc(0);
            await this.#more();
        }
        await this.read(left);
    }
    /** Lets the process end, and hears of its failure. */
    async end() {
        await this.#chunks.next();
    }
    /** Stops the process, where it has not ended. */
    async close() {
        await this.#chunks.return?.();
    }
    async #collect(length) {
        const parts = [this.#rest];
        let have = this.#rest.length;
        while (have < length) {
            const chunk = await this.#next();
            parts.push(chunk);
            have += chunk.length;
        }
        this.#rest = Buffer.concat(parts);
    }
    async #more() {
        const chunk = await this.#next();
        this.#rest = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    }
    async #next() {
        const { done, value } = await this.#chunks.next();
        if (done)
            throw new Error("git cat-file answered less than it was asked");
        return value;
    }
}


/***/ }),

/***/ 6775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ describeClone),
/* harmony export */   t: () => (/* binding */ trust)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8246);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2313);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5818);





/** Looks at the repository around a folder; null if there is none, or no such folder. */
async function describeClone(root, env) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(root, { throwIfNoEntry: false })?.isDirectory())
        return null;
    const git = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .createGit */ .l)({ cwd: root, env: (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .gitEnvironment */ ._)(env, trust(root)), redact: (0,_redact_js__WEBPACK_IMPORTED_MODULE_4__/* .redactWith */ .Q)(undefined) });
    // The two questions on HEAD come last: they alone fail before the first commit.
    const { stdout } = await git.run([
        "rev-parse",
        "--path-format=absolute",
        "--show-toplevel",
        "--git-common-dir",
        "--is-shallow-repository",
        "--show-object-format",
        "--show-prefix",
        "HEAD",
        "--symbolic-full-name",
        "HEAD",
    ]);
    const [toplevel, commonDirectory, isShallow, objectFormat, prefix, head, ref] = stdout.toString().split("\n");
    if (!toplevel || !commonDirectory || !objectFormat || prefix === undefined)
        return null;
    const hasHead = /^[0-9a-f]{40,}$/.test(head ?? "");
    return {
        toplevel,
        prefix,
        commonDirectory,
        isShallow: isShallow === "true",
        objectFormat,
        head: hasHead ? head : null,
        branch: readBranch(hasHead, ref),
    };
}
function readBranch(hasHead, ref) {
    return hasHead && ref?.startsWith("refs/heads/") ? ref.slice("refs/heads/".length) : null;
}
/** A checkout may belong to another user than the step runs as (container jobs); the user has named it, so it is trusted. */
function trust(root) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(root))
        return [];
    let directory = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root);
    while (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, ".git"))) {
        const parent = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(directory);
        if (parent === directory)
            return [];
        directory = parent;
    }
    return [["safe.directory", directory.replaceAll("\\", "/")]];
}


/***/ }),

/***/ 2246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ findGit),
/* harmony export */   o: () => (/* binding */ requireGit)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7938);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8246);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2313);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5818);




/** --path-format of rev-parse came with 2.31. */
const OLDEST = [2, 31];
async function findGit(env, cwd) {
    const git = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_0__/* .createGit */ .l)({ cwd, env: (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .gitEnvironment */ ._)(env, []), redact: (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactWith */ .Q)(undefined) });
    const version = await git.text(["--version"]).catch((error) => {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y)
            return null;
        throw error;
    });
    if (version === null)
        return { kind: "missing" };
    const [, major = "0", minor = "0"] = /(\d+)\.(\d+)/.exec(version) ?? [];
    const isOld = Number(major) < OLDEST[0] || (Number(major) === OLDEST[0] && Number(minor) < OLDEST[1]);
    return isOld ? { kind: "old", version: version.replace(/^git version /, "") } : { kind: "usable" };
}
/** Throws a UserError unless the git can be used. */
function requireGit(git) {
    if (git.kind === "missing") {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y("git was not found on PATH. Install git, or use `transport: api` where the action has it.");
    }
    if (git.kind === "old") {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`git is version ${git.version}, expected ${OLDEST.join(".")} or later. Install a newer git, or use \`transport: api\` where the action has it.`);
    }
}


/***/ }),

/***/ 8246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ gitEnvironment),
/* harmony export */   n: () => (/* binding */ userEnvironment)
/* harmony export */ });
/** What keeps the repository's and the user's settings from changing what a command does. */
const QUIET = [
    ["core.hooksPath", "/dev/null"],
    ["core.fsmonitor", "false"],
    ["core.quotePath", "false"],
    // Files are laid out and committed byte for byte.
    ["core.autocrlf", "false"],
    ["core.eol", "lf"],
    ["core.splitIndex", "false"],
    ["gc.auto", "0"],
    ["maintenance.auto", "false"],
    ["submodule.recurse", "false"],
    ["fetch.prune", "false"],
    ["push.followTags", "false"],
    ["push.gpgSign", "false"],
    ["push.pushOption", ""],
    ["i18n.commitEncoding", "UTF-8"],
    ["advice.detachedHead", "false"],
    ["advice.pushUpdateRejected", "false"],
    ["advice.resetNoRefresh", "false"],
    ["core.askPass", ""],
    // A server that sends nothing for two minutes has gone: fail, so that the next attempt can start.
    ["http.lowSpeedLimit", "1"],
    ["http.lowSpeedTime", "120"],
];
/**
 * Environment for git, cut off from everything but the repository's own configuration. Settings travel in the environment,
 * not in argv, because argv can be read by every process of the machine.
 */
function gitEnvironment(inherited, settings) {
    return {
        ...withoutGit(inherited),
        GIT_CONFIG_GLOBAL: "/dev/null",
        GIT_CONFIG_NOSYSTEM: "1",
        GIT_TERMINAL_PROMPT: "0",
        GIT_OPTIONAL_LOCKS: "0",
        GIT_LITERAL_PATHSPECS: "1",
        LC_ALL: "C",
        ...asEnvironment([...QUIET, ...settings]),
    };
}
/** The user's own environment, for the one command that reads the user's own settings. */
function userEnvironment(inherited, settings) {
    const env = { ...withoutGit(inherited), LC_ALL: "C" };
    for (const name of ["GIT_CONFIG_GLOBAL", "GIT_CONFIG_NOSYSTEM", "GIT_CONFIG_SYSTEM"]) {
        if (inherited[name] !== undefined)
            env[name] = inherited[name];
    }
    return { ...env, ...asEnvironment(settings) };
}
function asEnvironment(settings) {
    const env = { GIT_CONFIG_COUNT: String(settings.length) };
    for (const [index, [key, value]] of settings.entries()) {
        env[`GIT_CONFIG_KEY_${index}`] = key;
        env[`GIT_CONFIG_VALUE_${index}`] = value;
    }
    return env;
}
/** How the job reaches servers: certificates and ssh. */
const CONNECTION = /^GIT_(?:SSL_|PROXY_SSL_|SSH)/;
/** Without the other GIT_*, which may redirect any command, and without the step's inputs, which hold the token. */
function withoutGit(inherited) {
    const kept = Object.entries(inherited).filter((entry) => entry[1] !== undefined &&
        (CONNECTION.test(entry[0]) || !/^(?:GIT_|INPUT_|LANGUAGE$|SSH_ASKPASS)/i.test(entry[0])));
    return Object.fromEntries(kept);
}


/***/ }),

/***/ 6362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ openPrivateRepository)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8246);
/* harmony import */ var _read_refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8877);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2313);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5818);
/**
 * A bare repository of our own in the runner's temporary folder, which holds what one run fetches and makes. The user's
 * checkout is never written to; its objects are borrowed where that is safe, so that they need not be fetched again.
 */







const NAME = "origin";
const PREFIX = "refs/pipekeeper";
/** From here on asking for whole folders is cheaper. */
const MANY_BLOBS = 500;
const FETCH = [
    "fetch",
    "--no-tags",
    "--no-write-fetch-head",
    "--no-recurse-submodules",
    "--no-show-forced-updates",
    "--no-write-commit-graph",
    "--no-auto-maintenance",
    "--refmap=",
];
async function openPrivateRepository(options) {
    const { env, token, remote, clone } = options;
    const directory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "pipekeeper-")));
    const gitDirectory = node_path__WEBPACK_IMPORTED_MODULE_2__.join(directory, "repository.git");
    const redact = (0,_redact_js__WEBPACK_IMPORTED_MODULE_5__/* .redactWith */ .Q)(token);
    const git = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_4__/* .createGit */ .l)({
        cwd: gitDirectory,
        env: { ...(0,_git_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .gitEnvironment */ ._)(env, [...PRIVATE, ...addresses(remote), ...remote.settings]), GIT_DIR: gitDirectory },
        redact,
    });
    const lender = await findLender(options);
    const fetched = new Set();
    let objectFormat = clone?.objectFormat ?? "sha1";
    let depth = options.isBlobless || isCutAtHead(clone, lender?.shallow ?? "") ? ["--depth=1"] : [];
    let filter = options.isBlobless ? ["--filter=blob:none"] : [];
    let knowsShallow = true;
    await create();
    async function create() {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(gitDirectory, { recursive: true, force: true });
        const init = ["init", "--quiet", "--bare", "--template=", `--object-format=${objectFormat}`, gitDirectory];
        await git.text(init, { cwd: directory });
        if (lender !== null && objectFormat === clone?.objectFormat)
            await borrow(gitDirectory, lender);
    }
    /** Asks less of a server that cannot give what was asked; false if there is nothing less to ask. */
    async function adapt(said) {
        const [, format] = /mismatched algorithms: client \w+; server (sha\d+)/.exec(said) ?? [];
        if (format !== undefined && format !== objectFormat) {
            objectFormat = format;
            await create();
            return true;
        }
        // With a filter git would never end: such a server makes it fetch what is missing, again and again.
        if (/dumb http transport/i.test(said) && filter.length > 0) {
            depth = [];
            filter = [];
            await create();
            return true;
        }
        if (/shallow/i.test(said) && depth.length > 0) {
            knowsShallow = false;
            depth = [];
            return true;
        }
        if (/not our ref|unadvertised object|filter/i.test(said) && filter.length > 0) {
            filter = [];
            fetched.clear();
            await create();
            return true;
        }
        return false;
    }
    async function fetch(branches) {
        const present = new Set(branches);
        for (;;) {
            const specs = [...present].map((branch) => `+refs/heads/${branch}:${refOf(branches, branch)}`);
            const { code, stderr } = await git.run([...FETCH, ...depth, ...filter, "--end-of-options", NAME, ...specs]);
            if (code === 0) {
                if (/filtering not recognized/.test(stderr))
                    filter = [];
                // From here on the history between two tips is wanted: it says whether a lost push has landed after all.
                depth = [];
                const refs = [...present].map((branch) => refOf(branches, branch));
                const ids = (await git.text(["rev-parse", ...refs])).split("\n");
                const at = new Map([...present].map((branch, index) => [branch, ids[index]]));
                return { kind: "tips", commits: branches.map((branch) => at.get(branch) ?? null) };
            }
            const missing = branches.find((branch) => isMissing(stderr, branch) && present.has(branch));
            if (missing !== undefined && present.size > 1)
                present.delete(missing);
            else if (!(await adapt(stderr)))
                return (0,_read_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .readRefusal */ .n)(stderr);
        }
    }
    /** Null, or what git said of the failure. */
    async function fetchMissing(ids, roots) {
        if (filter.length === 0)
            return null;
        const unknown = ids.filter((id) => !fetched.has(id));
        const lent = lender === null ? new Set() : await listPresent(lender.git, unknown);
        const missing = unknown.filter((id) => !lent.has(id));
        if (missing.length > 0) {
            const wanted = roots !== null && missing.length > MANY_BLOBS && knowsShallow ? roots : missing;
            // Without a depth git would find the trees here, take their blobs for granted and ask for nothing.
            const whole = wanted === roots ? ["--no-filter", "--depth=1"] : ["--no-filter"];
            const args = ["-c", "fetch.negotiationAlgorithm=noop", ...FETCH, ...whole, "--stdin", NAME];
            const { code, stderr } = await git.run(args, { input: wanted.map((id) => `${id}\n`).join("") });
            if (code !== 0)
                return stderr;
        }
        for (const id of unknown)
            fetched.add(id);
        return null;
    }
    return {
        git,
        directory,
        gitDirectory,
        fetchBranches: fetch,
        async fetchCommit(commit) {
            for (;;) {
                const { code, stderr } = await git.run([...FETCH, ...depth, ...filter, "--end-of-options", NAME, commit]);
                if (code === 0)
                    return null;
                if (!(await adapt(stderr)))
                    return (0,_read_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .readRefusal */ .n)(stderr);
            }
        },
        async fetchBlobs(ids, roots) {
            const failure = await fetchMissing(ids, roots);
            if (failure === null)
                return null;
            return (await adapt(failure)) ? "again" : (0,_read_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .readRefusal */ .n)(failure);
        },
        async fetchFoundBlobs(ids) {
            await fetchMissing(ids, null);
        },
        async remove() {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(directory, { recursive: true, force: true, maxRetries: 3 });
        },
    };
}
/** Nothing in it has to outlive the run. */
const PRIVATE = [
    ["core.fsync", "none"],
    ["transfer.unpackLimit", "1"],
    ["core.looseCompression", "1"],
];
function addresses({ fetchUrl, pushUrls }) {
    const pushed = pushUrls.map((url) => [`remote.${NAME}.pushurl`, url]);
    return [[`remote.${NAME}.url`, fetchUrl], ...pushed];
}
function refOf(branches, branch) {
    return `${PREFIX}/${branches.indexOf(branch)}`;
}
function isMissing(stderr, branch) {
    return stderr.split("\n").some((line) => line.endsWith(`couldn't find remote ref refs/heads/${branch}`));
}
/** A partial clone lends nothing: git would fetch what it lacks one by one. */
async function findLender({ clone, trusted, env }) {
    if (clone === null || /[\n"]/.test(clone.commonDirectory))
        return null;
    const git = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_4__/* .createGit */ .l)({
        cwd: clone.toplevel,
        env: (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .gitEnvironment */ ._)(env, trusted),
        redact: (0,_redact_js__WEBPACK_IMPORTED_MODULE_5__/* .redactWith */ .Q)(undefined),
    });
    const partial = await git.run([
        "config",
        "--get-regexp",
        String.raw `^(extensions\.partialclone|remote\..*\.promisor)$`,
    ]);
    if (partial.code === 0)
        return null;
    const shallow = clone.isShallow ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(clone.commonDirectory, "shallow"), "utf8") : "";
    return { objects: node_path__WEBPACK_IMPORTED_MODULE_2__.join(clone.commonDirectory, "objects"), shallow, git };
}
async function borrow(gitDirectory, { objects, shallow, git }) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(gitDirectory, "objects", "info"), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(gitDirectory, "objects", "info", "alternates"), `${objects}\n`);
    if (shallow !== "")
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(gitDirectory, "shallow"), shallow);
    // Tags and branches as the user's commands know them, and as the server is told what is there already.
    const { stdout } = await git.run([
        "for-each-ref",
        "--format=%(objectname) %(refname)",
        "refs/heads",
        "refs/remotes",
        "refs/tags",
    ]);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(gitDirectory, "packed-refs"), `# pack-refs with:\n${stdout}`);
}
/** True for a clone of depth 1. A deeper one, or a whole one, has history that a fetch of depth 1 would hide. */
function isCutAtHead(clone, shallow) {
    if (clone === null)
        return true;
    return clone.isShallow && (clone.head === null || shallow.includes(clone.head));
}
async function listPresent(git, ids) {
    if (ids.length === 0)
        return new Set();
    const { stdout } = await git.run(["cat-file", "--batch-check=%(objectname) %(objecttype)"], {
        input: ids.map((id) => `${id}\n`).join(""),
    });
    const lines = stdout.toString("latin1").split("\n");
    return new Set(lines.filter((line) => line.endsWith(" blob")).map((line) => line.slice(0, line.indexOf(" "))));
}


/***/ }),

/***/ 8877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ judgeText),
/* harmony export */   n: () => (/* binding */ readRefusal)
/* harmony export */ });
/**
 * What a failed fetch or push was about, from what git printed. The status line of the pushed ref decides; where it leaves the
 * question open, or there is none, the server's own lines do. Forms: https://git-scm.com/docs/git-push#_output.
 */
/** Reasons behind `[remote rejected]`. Those of a hook alone do not say which rule it enforces. */
const REMOTE_REASONS = [
    [/without [`'"]?workflows?[`'"]? (?:permission|scope)/i, refused("workflows")],
    [/protected branch hook declined/i, refused("protection")],
    [/repository rule violations/i, refused("ruleset")],
    [/shallow update not allowed/i, refused("shallow")],
    [/directory file conflict/i, refused("name-conflict")],
    [/^non-fast-forward$/i, refused("history")],
    [/currently checked out|deny updating|funny refname|deletion prohibited/i, refused("server-setting")],
    [/incorrect old value|already exists|stale info/i, { kind: "raced" }],
    [/internal server error/i, { kind: "unreachable" }],
];
const REF_NOT_MOVED = /cannot lock ref|failed to update ref/i;
const ERROR = /^(?:remote: )?(?:error|fatal):/;
/** What servers say in their own lines, most specific first. GH006: branch protection, GH013: rulesets, others: content. */
const RULES = [
    [/without [`'"]?workflows?[`'"]? (?:permission|scope)/i, "workflows"],
    [/\bGH006\b|protected branch/i, "protection"],
    [/\bGH013\b|\brulesets?\b|rule violations?/i, "ruleset"],
    [/cannot force-?push/i, "history"],
    [/\bGH0\d\d\b/, "content"],
    [/shallow update not allowed/i, "shallow"],
    [/exists; cannot create|directory file conflict/i, "name-conflict"],
    [
        /(?:error:? |HTTP(?:\/[\d.]+)? |status(?: code)?:? ?)40[13]\b|\b40[13] (?:Forbidden|Unauthorized)|permission (?:to .* )?denied|permission denied|write access to repository not granted|resource not accessible by|authentication failed|could not read (?:username|password)|invalid username or (?:password|token)|bad credentials|must have push access|repository not found|repository '[^'\n]*' not found|archived so it is read-only/i,
        "permission",
    ],
    [/hook declined/i, "hook"],
    // Branch protection in the words of the API, which leaves the number out. A hook may use them too.
    [
        /changes must be made through a (?:pull request|merge queue)|required status checks?\b.* (?:is|are) expected|approving reviews? (?:is|are) required/i,
        "protection",
    ],
    [
        /deny updating|refusing to update checked out branch|denyCurrentBranch|branch is currently checked out|funny refname|deletion prohibited/i,
        "server-setting",
    ],
    [/couldn't find remote ref/i, "no-branch"],
    [/URL returned error: 30[1278]\b/i, "redirect"],
    [/certificate (?:problem|verification failed|verify failed|subject name)|no alternative certificate/i, "certificate"],
];
const RATE_LIMITED = /rate limit|error:? 429\b|HTTP(?:\/[\d.]+)? 429\b|too many requests/i;
const RACED = /fetch first|non-fast-forward|not a fast[- ]forward|cannot lock ref|failed to update ref|stale info|incorrect old value|reference already exists|is at [0-9a-f<>]+ but expected|remote ref updated since checkout|HTTP 409\b|\.lock['"]?: File exists/i;
const UNREACHABLE = /timed? ?out|connection (?:was )?(?:reset|refused|closed|aborted)|could ?n[o']t (?:resolve|connect)|failed to connect|empty reply|unexpected disconnect|early EOF|hung up|RPC failed|(?:error:? |HTTP(?:\/[\d.]+)? |status(?: code)?:? ?)5\d\d\b|internal server error|bad gateway|service unavailable|gateway time-?out|commit_refs|SSL_|GnuTLS|TLS connection|operation too slow|transfer closed|network is unreachable|\bE(?:CONN\w+|TIMEDOUT|AI_AGAIN|NOTFOUND|PIPE)\b|socket hang up|fetch failed|network error/i;
const PROXY_FAILED = /CONNECT tunnel failed|proxy after CONNECT|Proxy CONNECT aborted|resolve proxy/i;
/** Host of the remote, and the host that git tried to connect to: with a proxy, that is the proxy's. */
const NOT_CONNECTED = /unable to access '[a-z]+:\/\/(?:[^@/']*@)?([^/:'[]+)[^']*': Failed to connect to (\S+) port/i;
/** Output of a failed fetch or push -> what it was. */
function readRefusal(output) {
    const said = withoutNoise(output);
    const lines = withoutNotices(said);
    const text = lines.join("\n");
    const [, host, contacted] = NOT_CONNECTED.exec(text) ?? [];
    const verdict = host !== contacted || PROXY_FAILED.test(text)
        ? { kind: "unreachable", isProxy: true }
        : (judgeStatusLine(lines) ?? judgeText(text));
    const reasons = lines
        .filter((line) => line.startsWith("remote:"))
        .map((line) => line.replace(/^remote:\s*(?:error:\s*)?/, "").trim())
        .filter((line) => line !== "" && !/^(?:Review all|Visit|https?:)/.test(line));
    return { ...verdict, said, reasons };
}
/** The same for what GitHub's API says: its messages name the same rules. */
function judgeText(text) {
    const judged = withoutNames(text);
    if (RATE_LIMITED.test(judged))
        return { kind: "unreachable" };
    const found = RULES.find(([pattern]) => pattern.test(judged));
    if (found !== undefined)
        return refused(found[1]);
    return { kind: RACED.test(judged) ? "raced" : UNREACHABLE.test(judged) ? "unreachable" : "unknown" };
}
/** null where no ref was turned down, or where only the server's lines say why. */
function judgeStatusLine(lines) {
    const status = lines.find((line) => /^(?:!\t| ! \[)/.test(line));
    const [, side, reason] = /\[((?:remote )?rejected)\].*?\(([^()]*(?:\([^()]*\)[^()]*)*)\)\s*$/.exec(status ?? "") ?? [];
    if (reason === undefined)
        return null;
    if (side === "rejected")
        return { kind: "raced" };
    // No rule: the server's errors say whether another push or another branch's name was in the way.
    if (REF_NOT_MOVED.test(reason))
        return judgeText(lines.filter((line) => line === status || ERROR.test(line)).join("\n"));
    return REMOTE_REASONS.find(([pattern]) => pattern.test(reason))?.[1] ?? null;
}
function refused(rule) {
    return { kind: "refused", rule };
}
/** Lines without progress, hints and what git adds to every failure. */
function withoutNoise(text) {
    return text
        .split(/\r\n|\n|\r/)
        .map((line) => line.trimEnd())
        .filter((line) => line !== "" && line !== "remote:" && line !== "Done")
        .filter((line) => !/^(?:hint:|To |From |POST git-|Pushing to |(?:remote: )?(?:Enumerating|Counting|Compressing|Writing|Delta|Resolving|Total)\b)/.test(line))
        .filter((line) => !/^(?:error: failed to push some refs|Please make sure you have|and the repository exists)/.test(line));
}
/** Lines without warnings, and without the rules that this push was allowed to bypass: they refuse nothing. */
function withoutNotices(lines) {
    let isNotice = false;
    return lines.filter((line) => {
        isNotice = /^remote: (?:warning:|Bypassed rule violations)/.test(line) || (isNotice && /^remote: +- /.test(line));
        return !isNotice;
    });
}
/** A branch, file or host may be called anything, "ruleset" or "403" too: names must not decide. */
function withoutNames(text) {
    return text
        .replace(/^([!*+= -])\t[^\t\n]*\t/gm, "$1\t")
        .replace(/^ ! (\[[^\]]*\]).*?(\([^()]*\))?$/gm, " ! $1 $2")
        .replace(/\b[a-z][a-z+.-]*:\/\/[^\s']+/gi, "URL")
        .replace(/(couldn't find remote ref) .*/g, "$1")
        .replace(/'[^'\n]*'(?=:? |$)/gm, (quoted) => /\.lock'$/.test(quoted) ? "X.lock'" : /^'URL'$/.test(quoted) ? quoted : "'X'")
        .replace(/refs\/[^\s:]+/g, "REF");
}


/***/ }),

/***/ 2313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ redactWith),
/* harmony export */   g: () => (/* binding */ basicCredential)
/* harmony export */ });
/** Value of the header that carries a token; GitHub takes any user name with it. */
function basicCredential(token) {
    return Buffer.from(`x-access-token:${token}`).toString("base64");
}
/** Replaces the token, its header form, and the password of any URL. */
function redactWith(token) {
    const secrets = token === undefined || token === "" ? [] : [basicCredential(token), encodeURIComponent(token), token];
    return (text) => {
        const clean = secrets.reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
        return clean.replace(/(\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@]*):[^\s/@]+@/gi, "$1:***@");
    };
}


/***/ }),

/***/ 5314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ resolveRemote)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7938);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8246);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2313);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5818);





const CONNECTION = String.raw `^(http\.(.*\.)?(proxy|proxyauthmethod|sslbackend|sslcainfo|sslcapath|sslcert|sslkey|sslverify|schannelusesslcainfo)|core\.sshcommand|ssh\.variant)$`;
const ACCESS = String.raw `^(credential\..*|http\.(.*\.)?extraheader|url\..*\.(insteadof|pushinsteadof))$`;
const REWRITES = /^url\..*insteadof$/i;
/** Finds the remote's addresses and everything that is needed to reach them; asks the remote nothing yet. */
async function resolveRemote(choice) {
    const { name, clone, directory, trusted, token, env } = choice;
    checkName(name);
    const address = clone === null && !isAddress(name) ? serverAddress(name, env) : name;
    const settings = await readUserSettings(choice);
    const git = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .createGit */ .l)({
        cwd: directory,
        env: (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .gitEnvironment */ ._)(env, [...trusted, ...settings]),
        redact: (0,_redact_js__WEBPACK_IMPORTED_MODULE_3__/* .redactWith */ .Q)(token),
    });
    const urls = await readUrls(git, address);
    const absolute = (url) => (isRelative(url) ? node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(clone?.toplevel ?? directory, url) : url);
    const fetchUrl = absolute(urls.fetch);
    const pushUrls = urls.push.map(absolute);
    // The addresses are rewritten by now; a second time they might be changed once more.
    const rest = settings.filter(([key]) => !REWRITES.test(key));
    return { fetchUrl, pushUrls, settings: [...rest, ...authorize([fetchUrl, ...pushUrls], token)] };
}
/** Settings that send the token to these http(s) addresses, and nowhere else; none for other addresses. */
function authorize(urls, token) {
    if (!token)
        return [];
    const webUrls = [...new Set(urls)].filter((url) => /^https?:\/\//i.test(url));
    if (webUrls.length === 0)
        return [];
    const headers = webUrls.flatMap((url) => {
        // The whole address as key: it outranks a header that is stored for the host, and replaces it.
        const scope = `http.${scopeOf(url)}`;
        const key = `${scope}.extraheader`;
        return [
            // Git would send the header to wherever the first answer points.
            [`${scope}.followRedirects`, "false"],
            [key, ""],
            [key, `AUTHORIZATION: basic ${(0,_redact_js__WEBPACK_IMPORTED_MODULE_3__/* .basicCredential */ .g)(token)}`],
        ];
    });
    return [["credential.helper", ""], ...headers];
}
function checkName(name) {
    if (name === "" || name.startsWith("-")) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`Remote "${name}" is not usable. Expected the name of a git remote, such as origin, or a URL.`);
    }
    if (hasPassword(name)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y("The input remote holds a password, which every process of the machine could read. Leave it out and pass it as `token`.");
    }
}
/** Without a checkout, the repository that the workflow runs for. */
function serverAddress(name, { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository }) {
    if (server && repository)
        return `${server.replace(/\/+$/, "")}/${repository}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`There is no git checkout that has a remote "${name}", and no workflow that names a repository. Run this in a clone, or give a URL as \`remote\`.`);
}
/** Addresses that git would fetch from and push to, rewritten as the user's settings say. */
async function readUrls(git, remote) {
    const [fetched, pushed] = await Promise.all([
        git.run(["ls-remote", "--get-url", "--", remote]),
        git.run(["remote", "get-url", "--push", "--all", "--", remote]),
    ]);
    if (pushed.code !== 0 && !isAddress(remote)) {
        const known = (await git.run(["remote"])).stdout.toString().split("\n").filter(Boolean);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`Remote "${remote}" does not exist. Expected ${known.length > 0 ? `one of ${known.join(", ")}` : "a git remote of the checkout"}, or a URL.`);
    }
    const fetch = fetched.stdout.toString().trimEnd();
    const push = pushed.code === 0 ? pushed.stdout.toString().split("\n").filter(Boolean) : [fetch];
    return { fetch, push };
}
/**
 * The settings without which a remote cannot be reached: proxies, certificates and ssh always; credential helpers, stored
 * headers and rewritten addresses where no token was given (a laptop).
 */
async function readUserSettings({ directory, trusted, token, env }) {
    const git = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .createGit */ .l)({ cwd: directory, env: (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .userEnvironment */ .n)(env, trusted), redact: (0,_redact_js__WEBPACK_IMPORTED_MODULE_3__/* .redactWith */ .Q)(undefined) });
    const pattern = token ? CONNECTION : `${CONNECTION}|${ACCESS}`;
    const { stdout } = await git.run(["config", "--null", "--get-regexp", pattern]);
    const entries = stdout.toString().split("\0").filter(Boolean);
    return entries.map((entry) => {
        const end = entry.indexOf("\n");
        // A key alone means true.
        return end < 0 ? [entry, "true"] : [entry.slice(0, end), entry.slice(end + 1)];
    });
}
function scopeOf(text) {
    const url = parseUrl(text);
    if (url === null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`The address of the remote is not a valid URL. Correct it with git remote set-url.`);
    const isLoopback = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname);
    if (url.protocol === "http:" && !isLoopback) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`The remote "http://${url.host}" is not encrypted, so the token was not sent. Use https, or leave \`token\` empty.`);
    }
    url.password = "";
    return url.href;
}
/** A path or URL, as opposed to the name of a remote. */
function isAddress(remote) {
    return /[/:\\]/.test(remote) || remote === "." || remote === "..";
}
/** A path that is not absolute; `host:path` is an address of ssh. */
function isRelative(url) {
    return !node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute(url) && !/^[^/]*:/.test(url);
}
function hasPassword(remote) {
    const url = parseUrl(remote);
    return url !== null && (url.password !== "" || /^(?:gh[a-z]_|github_pat_)/.test(url.username));
}
function parseUrl(text) {
    return URL.canParse(text) ? new URL(text) : null;
}


/***/ }),

/***/ 5818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4506);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7938);
/** The one place that starts git. Nothing it prints reaches the log; what is kept of it has the secrets taken out. */



function createGit(defaults) {
    async function run(args, options = {}) {
        const stdout = [];
        const stderr = [];
        const code = await start(args, {
            cwd: options.cwd ?? defaults.cwd,
            env: { ...defaults.env, ...options.env },
            // Only where there is some: the toolkit lets a write to a process that has already ended crash this one.
            ...(options.input === undefined ? {} : { input: Buffer.from(options.input) }),
            silent: true,
            ignoreReturnCode: true,
            listeners: { stdout: (data) => stdout.push(data), stderr: (data) => stderr.push(data) },
        });
        return { code, stdout: Buffer.concat(stdout), stderr: defaults.redact(Buffer.concat(stderr).toString()) };
    }
    return {
        redact: defaults.redact,
        run,
        async text(args, options) {
            const { code, stdout, stderr } = await run(args, options);
            if (code !== 0)
                throw new Error(defaults.redact(`git ${args[0]} failed with exit code ${code}: ${stderr.trim()}`));
            return stdout.toString().replace(/\n$/, "");
        },
        async *stream(args, options = {}) {
            const env = { ...defaults.env, ...options.env };
            const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", args, { cwd: options.cwd ?? defaults.cwd, env, stdio: ["pipe", "pipe", "pipe"] });
            const ended = new Promise((resolve, reject) => child.once("close", resolve).once("error", reject));
            ended.catch(() => undefined);
            let stderr = "";
            child.stderr.setEncoding("utf8").on("data", (text) => (stderr += text));
            // A git that ends early says why by itself.
            child.stdin.on("error", () => undefined).end(options.input);
            try {
                yield* child.stdout;
                const code = await ended;
                if (code !== 0)
                    throw new Error(defaults.redact(`git ${args[0]} failed with exit code ${code}: ${stderr.trim()}`));
            }
            finally {
                child.kill();
            }
        },
    };
}
async function start(args, options) {
    try {
        // A git killed by a signal has no exit code.
        return (await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_1__/* .exec */ .m)("git", [...args], options)) ?? -1;
    }
    catch (error) {
        if (!/Unable to locate executable/.test(String(error)))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y("git was not found on PATH. Install git, or use `transport: api` where the action has it.", {
            cause: error,
        });
    }
}


/***/ }),

/***/ 4588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bt: () => (/* binding */ listFolder),
/* harmony export */   fi: () => (/* binding */ listEntries),
/* harmony export */   nT: () => (/* binding */ listTree)
/* harmony export */ });
/** Everything at and below the paths, folders included; the whole tree for `null` or where a path is its root. */
async function listTree(git, commit, paths) {
    const isWhole = paths === null || paths.some((path) => path === "" || path === ".");
    return run(git, ["-r", "-t", commit, ...(isWhole ? [] : ["--", ...new Set(paths)])]);
}
/** What stands at each of the paths; nothing for a folder with one of the other paths below it. */
async function listEntries(git, commit, paths) {
    return paths.length === 0 ? [] : run(git, [commit, "--", ...new Set(paths)]);
}
/** What stands right in a folder; empty for the root. */
async function listFolder(git, commit, folder) {
    return run(git, [commit, ...(folder === "" ? [] : ["--", `${folder}/`])]);
}
async function run(git, args) {
    const { code, stdout, stderr } = await git.run(["ls-tree", "-z", "--full-tree", ...args]);
    if (code !== 0)
        throw new Error(`git ls-tree failed with exit code ${code}: ${stderr.trim()}`);
    return parseTree(stdout);
}
/** Lines of `git ls-tree -z`: `<mode> <type> <id>\t<path>\0`. A name that is not UTF-8 gets U+FFFD. */
function parseTree(listing) {
    const entries = [];
    for (let at = 0; at < listing.length;) {
        const tab = listing.indexOf(9, at);
        const end = listing.indexOf(0, tab);
        const [mode = "", , id = ""] = listing.toString("latin1", at, tab).split(" ");
        entries.push({ path: listing.toString("utf8", tab + 1, end), mode, id });
        at = end + 1;
    }
    return entries;
}


/***/ }),

/***/ 3461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openBlobs: () => (/* binding */ openBlobs)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7938);
/* harmony import */ var _formats_blob_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5677);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4107);
/* harmony import */ var _map_bounded_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(219);
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

/***/ 219:
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

/***/ 5331:
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
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4107);
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
        if (!/Reference (cannot be updated|update failed|does not exist)/.test((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .Ic)(error)))
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

/***/ 9680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openTrees: () => (/* binding */ openTrees)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7938);
/** Reads git trees, asking for none twice: a tree's id stands for its content. */

const FOLDER = "040000";
function openTrees(repository) {
    const known = new Map();
    const treeIds = new Map();
    async function ofCommit(commit) {
        const { client, owner, repo } = repository;
        const id = treeIds.get(commit) ?? (await client.rest.git.getCommit({ owner, repo, commit_sha: commit })).data.tree.sha;
        treeIds.set(commit, id);
        return id;
    }
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`A folder of the repository has more files than the API lists (tree ${sha}). Use the transport git instead.`);
    }
    /** GitHub cuts a recursive listing at 100,000 entries or 7 MB; then each folder is asked for by itself. */
    async function listBelow(sha, prefix) {
        const { entries, isTruncated } = await read(sha, true);
        if (!isTruncated)
            return entries.map((entry) => below(prefix, entry));
        const found = [];
        for (const entry of (await readFolder(sha)).map((entry) => below(prefix, entry))) {
            found.push(entry);
            if (entry.mode === FOLDER)
                found.push(...(await listBelow(entry.id, entry.path)));
        }
        return found;
    }
    async function find(tree, path) {
        let entry = { path: "", mode: FOLDER, id: tree };
        for (const name of path.split("/").filter((part) => part !== "" && part !== ".")) {
            if (entry.mode !== FOLDER)
                return entry;
            const next = (await readFolder(entry.id)).find((other) => other.path === name);
            if (next === undefined)
                return null;
            entry = below(entry.path, next);
        }
        return entry;
    }
    async function list(tree, paths) {
        const found = new Map();
        for (const path of paths) {
            const entry = await find(tree, path);
            // A shorter path: a file or link stands in the way.
            if (entry === null || entry.path !== path.replace(/^\.$/, ""))
                continue;
            const entries = entry.mode === FOLDER ? await listBelow(entry.id, entry.path) : [];
            for (const each of [entry, ...entries])
                if (each.path !== "")
                    found.set(each.path, each);
        }
        return [...found.values()];
    }
    return { ofCommit, list, find };
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
    const entries = data.tree.map(({ path, mode, sha }) => ({ path, mode, id: sha }));
    return { entries, isTruncated: data.truncated };
}


/***/ }),

/***/ 9099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ stateInputs),
/* harmony export */   l: () => (/* binding */ publishingInputs)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5461);
/** Inputs that several actions share; names and defaults are those of the root action.yml. */

/** Where and how to publish. */
const publishingInputs = {
    root: _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.text(),
    publish: _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.choice("commit", "branch"),
    branch: _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.optionalText(),
    "keep-history": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.flag(),
    remote: _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.text(),
    "commit-message": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.text(),
    "author-name": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.identity(),
    "author-email": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.identity(),
    "max-attempts": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.count(1),
    "retry-base-ms": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.count(),
    "retry-cap-ms": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.count(),
    "retry-deadline-ms": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.count(),
    token: _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.secret(),
    "dry-run": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.flag(),
};
/** Where a pipeline keeps its state. */
const stateInputs = {
    queue: _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.text(),
    "failures-dir": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.text(),
    "metrics-dir": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.text(),
    "disambiguations-dir": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.text(),
    "control-file": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.text(),
};


/***/ }),

/***/ 8396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ compareBytewise),
/* harmony export */   i: () => (/* binding */ compareProblems)
/* harmony export */ });
/** Order of UTF-8 bytes (which is that of code points), independent of locale; plain `<` orders UTF-16 units. */
function compareBytewise(a, b) {
    const length = Math.min(a.length, b.length);
    for (let i = 0; i < length; i++) {
        const left = a.charCodeAt(i);
        const right = b.charCodeAt(i);
        if (left === right)
            continue;
        const isHigher = left >= 0xd800 && right >= 0xd800 ? rankUnit(left) > rankUnit(right) : left > right;
        return isHigher ? 1 : -1;
    }
    return a.length - b.length;
}
/** Surrogates encode code points above U+FFFF, so they rank after all other units. */
function rankUnit(unit) {
    return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x2000 : unit - 0x800;
}
/** By file, line and code: the order in which problems are always shown. */
function compareProblems(a, b) {
    return (compareBytewise(a.file, b.file) ||
        (a.line ?? 0) - (b.line ?? 0) ||
        compareBytewise(a.code, b.code) ||
        compareBytewise(String(a.entry ?? ""), String(b.entry ?? "")) ||
        compareBytewise(a.reason, b.reason));
}


/***/ }),

/***/ 8564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   orRefused: () => (/* binding */ orRefused)
/* harmony export */ });
/* harmony import */ var _git_read_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8877);
/* harmony import */ var _github_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4107);


/** The answer of the work; where GitHub or the way there failed, why. */
async function orRefused(work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(0,_github_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isApiFailure */ .TG)(error))
            throw error;
        const text = (0,_github_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFailure */ .Ic)(error);
        const said = text.split("\n");
        if ((0,_github_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .connectionFaultOf */ .MM)(error)?.kind === "certificate")
            return { kind: "refused", rule: "certificate", said, reasons: [] };
        const verdict = (0,_github_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isOutage */ .uD)(error) || (0,_github_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isRateLimit */ .a5)(error) ? { kind: "unreachable" } : (0,_git_read_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeText */ .H)(text);
        return { ...verdict, said, reasons: said };
    }
}


/***/ }),

/***/ 5876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ checkBranchName)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7938);

// biome-ignore lint/suspicious/noControlCharactersInRegex: git forbids exactly these
const FORBIDDEN = /[\u0000-\u0020\u007f~^:?*[\\]/;
/** Throws a UserError unless git would take the name for a branch (https://git-scm.com/docs/git-check-ref-format). */
function checkBranchName(name) {
    const fault = findFault(name);
    if (fault === null)
        return name;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`Branch "${name}" is not a valid name: ${fault}. Name a branch as git does, for example main.`);
}
function findFault(name) {
    if (name === "")
        return "it is empty";
    if (name === "@" || name === "HEAD")
        return "git gives this name another meaning";
    if (name.startsWith("refs/"))
        return "expected the name alone, without refs/heads/";
    if (name.includes(".."))
        return 'it has ".."';
    if (name.includes("@{"))
        return 'it has "@{"';
    if (FORBIDDEN.test(name))
        return "it has a space, a control character or one of ~ ^ : ? * [ \\";
    if (name.startsWith("/") || name.endsWith("/") || name.includes("//"))
        return "it has an empty part between slashes";
    if (name.endsWith("."))
        return "it ends in a dot";
    if (name.split("/").some((part) => part.startsWith(".")))
        return "a part of it starts with a dot";
    if (name.split("/").some((part) => part.endsWith(".lock")))
        return 'a part of it ends in ".lock"';
    return null;
}


/***/ }),

/***/ 5156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ planDestination)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7938);
// EXTERNAL MODULE: ./build/src/git/clone.js
var git_clone = __webpack_require__(6775);
// EXTERNAL MODULE: ./build/src/git/find-git.js
var find_git = __webpack_require__(2246);
// EXTERNAL MODULE: ./build/src/publish/check-branch-name.js
var check_branch_name = __webpack_require__(5876);
;// CONCATENATED MODULE: ./build/src/publish/choose-target.js


/** Which branch the state is read from, and which one gets the files. */
function chooseTarget(wish, around) {
    if (wish.publish === "commit") {
        const branch = (0,check_branch_name/* checkBranchName */.I)(wish.branch ?? findBranch(around, "Name the branch to publish to as `branch`."));
        return { sourceBranch: branch, targetBranch: branch, history: "append" };
    }
    const remedy = "Run the workflow on a branch (push, schedule or workflow_dispatch), so that there is state to read.";
    const sourceBranch = (0,check_branch_name/* checkBranchName */.I)(findBranch(around, remedy));
    const targetBranch = (0,check_branch_name/* checkBranchName */.I)(wish.branch ?? wish.orphanBranch);
    if (sourceBranch === targetBranch) {
        throw new errors/* UserError */.y(`Branch "${targetBranch}" holds the state, so it cannot be the branch of the derived files alone. Name another \`branch\`, or set \`publish: commit\`.`);
    }
    return { sourceBranch, targetBranch, history: wish.keepHistory ? "orphan-append" : "orphan-replace" };
}
function findBranch({ ref, refName, currentBranch }, remedy) {
    if (ref?.startsWith("refs/heads/"))
        return refName || ref.slice("refs/heads/".length);
    if (ref)
        throw new errors/* UserError */.y(`The workflow runs on "${ref}", expected a branch. ${remedy}`);
    if (currentBranch !== null)
        return currentBranch;
    throw new errors/* UserError */.y(`No branch is checked out and no workflow tells one. ${remedy}`);
}

;// CONCATENATED MODULE: ./build/src/publish/destination.js






/** `orphanBranch`: the branch of `publish: branch` where `branch` is empty. */
async function planDestination(inputs, runtime, orphanBranch) {
    const { GITHUB_REF: ref, GITHUB_REF_NAME: refName } = runtime.env;
    const root = external_node_path_.resolve(runtime.cwd, inputs.root);
    const found = (0,external_node_fs_.statSync)(root, { throwIfNoEntry: false });
    if (found?.isFile())
        throw new errors/* UserError */.y(`root: "${inputs.root}" is a file; expected a folder of the repository.`);
    const git = await (0,find_git/* findGit */.C)(runtime.env, runtime.cwd);
    const describe = async (folder) => (git.kind === "usable" ? await (0,git_clone/* describeClone */.Z)(folder, runtime.env) : null);
    const own = await describe(root);
    if (own === null && !ref && inputs.branch === undefined) {
        (0,find_git/* requireGit */.o)(git);
        const what = found === undefined ? "folder" : "git checkout";
        throw new errors/* UserError */.y(`There is no ${what} at "${inputs.root}", and no workflow that names a branch. Name a folder of a clone as \`root\`.`);
    }
    // A sparse checkout may lack the folder.
    const clone = own ?? (found === undefined ? await describe(runtime.cwd) : null);
    const target = chooseTarget({ publish: inputs.publish, branch: inputs.branch, keepHistory: inputs["keep-history"], orphanBranch }, { ref: ref || undefined, refName: refName || undefined, currentBranch: clone?.branch ?? null });
    const prefix = own?.prefix ?? external_node_path_.posix.join(clone?.prefix ?? "", findPrefix(inputs.root, runtime.cwd));
    return { git, clone, prefix: prefix === "." ? "" : prefix, target };
}
/** Without a checkout the working directory stands for the repository's root. */
function findPrefix(root, cwd) {
    const relative = external_node_path_.relative(cwd, external_node_path_.resolve(cwd, root)).replaceAll(external_node_path_.sep, "/");
    if (relative !== ".." && !relative.startsWith("../"))
        return relative === "" ? "" : `${relative}/`;
    throw new errors/* UserError */.y(`root: "${root}" lies outside of the working directory, and there is no git checkout. Name a folder of the repository.`);
}


/***/ }),

/***/ 2315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ explainRefusal)
/* harmony export */ });
const BYPASS = "Let the identity behind the token bypass the rule (Settings, Rules or Branches, bypass list), or pass such a token as `token`.";
const ELSEWHERE = "Set `publish: branch` to publish to a branch of its own.";
const RULES = {
    workflows: {
        name: "a missing permission to change workflow files",
        remedies: ["Leave .github/workflows out of the published paths, or pass a `token` with the workflow permission."],
    },
    protection: { name: "branch protection (GH006)", remedies: [BYPASS, ELSEWHERE] },
    ruleset: { name: "repository rule (GH013)", remedies: [BYPASS, ELSEWHERE] },
    content: {
        name: "a check of the server",
        remedies: ["Follow what the server says; it has refused the content, not the moment."],
    },
    shallow: {
        name: "the server, which takes no push from a shallow clone",
        remedies: ["Check out with `fetch-depth: 0`."],
    },
    "name-conflict": {
        name: "the remote, where another branch's name is in the way",
        remedies: ["Name another `branch`: a branch `a` cannot stand beside a branch `a/b`."],
    },
    permission: {
        name: "a missing permission",
        remedies: [
            "Give the job `permissions: contents: write`, or pass a `token` that may write to the repository (a fork's pull request never may).",
        ],
    },
    hook: {
        name: "a hook of the server",
        remedies: ["Follow what the hook says, or exempt the identity behind the token from it.", ELSEWHERE],
    },
    "server-setting": {
        name: "a setting of the server",
        remedies: ["Publish to a bare repository, or to another `branch`."],
    },
    "no-branch": {
        name: "the remote, which has no such branch",
        remedies: ["Name a branch that exists at the remote as `branch`."],
    },
    redirect: {
        name: "the remote, which has moved to another address",
        remedies: ["Give the remote's new address as `remote`; a token is sent to no other address than the given one."],
    },
    certificate: {
        name: "this machine, which does not trust the server's certificate",
        remedies: [
            "If the server uses a certificate authority of your own, set GIT_SSL_CAINFO (for git) and NODE_EXTRA_CA_CERTS (for the API) to a PEM file with its certificate.",
        ],
    },
    history: {
        name: "a rule against replaced history (force pushes)",
        remedies: ["Set `keep-history: true`, so that each run adds a commit."],
    },
};
const PROXY = "Check the address and the credentials of the proxy in HTTPS_PROXY or https_proxy, or list the remote's host in NO_PROXY if no proxy is needed.";
/** The rule that refused, with the server's own lines on it, and what to do; the rule is empty where none refused. */
function explainRefusal(refusal) {
    if (refusal.kind === "unreachable" && refusal.isProxy)
        return { rule: "", remedies: [PROXY] };
    if (refusal.kind !== "refused")
        return { rule: "", remedies: [] };
    const { name, remedies } = RULES[refusal.rule];
    const reasons = refusal.reasons.slice(0, 6).join(" ");
    const rule = reasons === "" ? name : `${name}: ${reasons}`;
    // The server's own words may end a sentence already.
    return { rule: rule.replace(/\.$/, ""), remedies };
}


/***/ }),

/***/ 3498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ publishFiles)
});

// EXTERNAL MODULE: ./build/src/git/clone.js
var git_clone = __webpack_require__(6775);
// EXTERNAL MODULE: ./build/src/git/find-git.js
var find_git = __webpack_require__(2246);
// EXTERNAL MODULE: ./build/src/git/private-repository.js
var private_repository = __webpack_require__(6362);
// EXTERNAL MODULE: ./build/src/git/remote.js
var git_remote = __webpack_require__(5314);
// EXTERNAL MODULE: ./build/src/github/connect-repository.js
var connect_repository = __webpack_require__(4316);
// EXTERNAL MODULE: ./build/src/github/trees.js
var github_trees = __webpack_require__(9680);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7938);
// EXTERNAL MODULE: ./build/src/formats/blob-id.js
var blob_id = __webpack_require__(5677);
// EXTERNAL MODULE: ./build/src/github/blobs.js
var github_blobs = __webpack_require__(3461);
// EXTERNAL MODULE: ./build/src/github/refs.js
var refs = __webpack_require__(5331);
// EXTERNAL MODULE: ./build/src/publish/api-refusal.js
var api_refusal = __webpack_require__(8564);
// EXTERNAL MODULE: ./build/src/files/file-source.js
var file_source = __webpack_require__(4409);
// EXTERNAL MODULE: ./build/src/pipeline/order.js
var order = __webpack_require__(8396);
;// CONCATENATED MODULE: ./build/src/publish/tree-source.js
/** Files of a commit, listed from its tree and read by the ids of their blobs. Links are followed inside the root alone. */



const FOLDER = "040000";
const LINK = "120000";
const SUBMODULE = "160000";
/** As many as Linux follows. */
const MAX_LINKS = 40;
/** `prefix`: folder that all paths start from; empty, or ending in `/`. */
function openTreeSource(objects, prefix) {
    const known = new Map(objects.entries.map((entry) => [entry.path, entry]));
    const children = groupByFolder(objects.entries);
    const root = prefix.replace(/\/$/, "");
    const place = `${prefix === "" ? "" : `"${prefix}" of `}commit ${objects.commit.slice(0, 10)}`;
    const isListed = (full) => objects.scope.some((scope) => isInside(full, scope));
    /** Links of the scope by id, all read at once when the first is met; then those out of it. */
    const linkTargets = new Map();
    const outOfScope = new Map();
    async function find(full) {
        const entry = known.get(full);
        if (entry !== undefined || isListed(full))
            return entry ?? null;
        const found = outOfScope.get(full) ?? objects.find(full);
        outOfScope.set(full, found);
        return found;
    }
    /** The file or folder at a path, links followed. */
    async function resolve(file) {
        const full = external_node_path_.posix.join(prefix, file).replace(/\/+$/, "");
        const plain = known.get(full);
        if (plain !== undefined && plain.mode !== LINK)
            return plain;
        if (full === root || full === ".")
            return { path: root, mode: FOLDER, id: "" };
        let rest = full.split("/");
        let at = "";
        /** A path below a link that leads nowhere is missing; such a link itself is there. */
        let isLink = false;
        for (let links = 0; rest.length > 0;) {
            const [name, ...others] = rest;
            const step = external_node_path_.posix.join(at, name);
            const entry = await find(step);
            if (entry === null)
                return isLink ? "nowhere" : "missing";
            if (entry.mode !== LINK) {
                if (others.length === 0)
                    return entry;
                if (entry.mode !== FOLDER)
                    return isLink ? "nowhere" : "missing";
                [at, rest] = [step, others];
                continue;
            }
            isLink ||= others.length === 0;
            if (++links > MAX_LINKS)
                return "nowhere";
            const target = external_node_path_.posix.join(at, await readLink(entry.id), ...others).replace(/\/+$/, "");
            if (!isInside(target, root))
                return "outside";
            if (target === root || target === ".")
                return { path: root, mode: FOLDER, id: "" };
            [at, rest] = ["", target.split("/")];
        }
        return "missing";
    }
    /** Of an absolute link a path that no repository has. */
    async function readLink(id) {
        if (!linkTargets.has(id))
            await readLinks(id);
        const target = linkTargets.get(id) ?? "";
        return target.startsWith("/") ? "../".repeat(100) : target;
    }
    async function readLinks(id) {
        const inScope = objects.entries.filter((entry) => entry.mode === LINK && isListed(entry.path));
        const ids = [...new Set([id, ...inScope.map((entry) => entry.id)])].filter((each) => !linkTargets.has(each));
        let at = 0;
        for await (const bytes of objects.readBlobs(ids))
            linkTargets.set(ids[at++], bytes?.toString() ?? "");
    }
    async function list(folder) {
        const found = await resolve(folder);
        if (found === "missing")
            return { kind: "missing" };
        if (found === "outside")
            return file_source/* UNUSABLE */.u5.folderOutside;
        if (found === "nowhere" || (found.mode !== FOLDER && found.mode !== SUBMODULE))
            return { kind: "file" };
        if (found.mode === SUBMODULE)
            return { kind: "folder", names: [] };
        const entries = isListed(found.path)
            ? (children.get(found.path || ".") ?? [])
            : await objects.listFolder(found.path);
        const names = entries.map((entry) => external_node_path_.posix.basename(entry.path));
        return { kind: "folder", names: names.sort(order/* compareBytewise */.G) };
    }
    async function* read(paths) {
        const found = await mapInOrder(paths, resolve);
        const ids = found.map(fileId).filter((id) => id !== null);
        const blobs = objects.readBlobs(ids)[Symbol.asyncIterator]();
        try {
            for (const [index, file] of paths.entries()) {
                const entry = found[index];
                if (fileId(entry) === null) {
                    yield { path: file, ...describeNoFile(entry) };
                    continue;
                }
                const { value: bytes } = await blobs.next();
                yield bytes === null ? { path: file, ...file_source/* UNUSABLE */.u5.tooLarge } : { path: file, kind: "bytes", bytes };
            }
        }
        finally {
            await blobs.return?.();
        }
    }
    return { place, commit: objects.commit, list, read };
}
function fileId(found) {
    return typeof found === "string" || found.mode === FOLDER || found.mode === SUBMODULE ? null : found.id;
}
function describeNoFile(found) {
    if (found === "missing")
        return { kind: "missing" };
    if (found === "outside")
        return file_source/* UNUSABLE */.u5.fileOutside;
    return found === "nowhere" ? file_source/* UNUSABLE */.u5.brokenLink : file_source/* UNUSABLE */.u5.folder;
}
/** Awaits only where it has to: most of thousands of paths are known. */
async function mapInOrder(items, map) {
    const results = [];
    for (const item of items)
        results.push(await map(item));
    return results;
}
function groupByFolder(entries) {
    const folders = new Map();
    for (const entry of entries) {
        const parent = external_node_path_.posix.dirname(entry.path);
        const list = folders.get(parent);
        if (list === undefined)
            folders.set(parent, [entry]);
        else
            list.push(entry);
    }
    return folders;
}
function isInside(target, root) {
    if (target === ".." || target.startsWith("../"))
        return false;
    return root === "" || root === "." || target === root || target.startsWith(`${root}/`);
}

;// CONCATENATED MODULE: ./build/src/publish/api-reader.js
/** Reads tips through the Git Data API, where there is no git: a tree, and a request for each file of the state. */








/** Each costs a request. */
const MAX_STATE_FILES = 300;
async function openApiReader(options) {
    const { repository, trees, target, scope, log } = options;
    const root = await (0,promises_.mkdtemp)(external_node_path_.join(options.temporaryRoot, "pipekeeper-"));
    const folder = external_node_path_.join(root, "derived");
    const blobs = (0,github_blobs.openBlobs)(repository);
    async function readTip() {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
        await (0,promises_.mkdir)(folder);
        return (0,api_refusal.orRefused)(async () => {
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
            throw new errors/* UserError */.y(`The state has ${files.length} files, and without git each takes a request of the API; at most ${MAX_STATE_FILES} are read so. Install git 2.31 or later.`);
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
                return below.filter((entry) => external_node_path_.posix.dirname(entry.path) === (folder || "."));
            },
            async *readBlobs(ids) {
                yield* await blobs.read(ids);
            },
        };
        return openTreeSource(objects, scope.prefix);
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
                return id !== null && id === (0,blob_id/* hashBlob */.Q)(bytes, id);
            },
        };
    }
    return {
        readTip,
        contains: async (tip, commit) => tip.target !== null && (await (0,refs/* descendsFrom */.Sb)(repository, tip.target, commit)),
        close: () => (0,promises_.rm)(root, { recursive: true, force: true }),
    };
}
async function readBranches(repository, { sourceBranch, targetBranch }) {
    const isSame = sourceBranch === targetBranch;
    const [source, other] = await Promise.all([
        (0,refs/* readBranch */.pG)(repository, sourceBranch),
        isSame ? null : (0,refs/* readBranch */.pG)(repository, targetBranch),
    ]);
    if (source !== null)
        return { source, published: isSame ? source : other };
    throw new errors/* UserError */.y(`Branch "${sourceBranch}" was not found in ${repository.owner}/${repository.repo}. ` +
        `Expected a branch with at least one commit that the token can read ("contents: read").`);
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/src/git/check-path.js


/** Repository-relative path without `.` parts; throws a UserError if it could lead out of the working tree, on this system. */
function checkPath(path) {
    const parts = path.split("/").filter((part) => part !== ".");
    const isUnsafe = parts.some((part) => part === ".." || part.toLowerCase() === ".git" || part.includes("\0"));
    const isForeign = external_node_path_.sep === "\\" && /[\\:]/.test(path);
    if (isUnsafe || isForeign || path.startsWith("/") || (parts.length > 1 && parts.includes(""))) {
        throw new errors/* UserError */.y(`Path "${path}" cannot be published. Expected a path inside the repository, such as site/index.html, outside of .git.`);
    }
    return parts.join("/");
}

;// CONCATENATED MODULE: ./build/src/git/plan-changes.js
/** What changes in a tree that is to have files as they stand in a folder. */




const plan_changes_FOLDER = "040000";
const plan_changes_SUBMODULE = "160000";
/** Looks at the paths, each once, in order. Throws a UserError for one that leads through a symbolic link, or out of the folder. */
async function inspectFiles(folder, paths) {
    const wanted = [...new Set(paths.map(checkPath))].sort();
    const above = [...new Set(wanted.flatMap(foldersAbove))];
    const found = await Promise.all(above.map((each) => inspect(folder, each)));
    const links = new Set(found.filter(({ mode }) => mode === "120000").map((each) => each.path));
    for (const file of wanted) {
        const link = foldersAbove(file).find((each) => links.has(each));
        if (link !== undefined)
            throw new errors/* UserError */.y(`"${file}" cannot be published: "${link}" is a symbolic link.`);
    }
    return Promise.all(wanted.map((file) => inspect(folder, file)));
}
/**
 * Changes that give a tree the files; `ids` are those of their content. Removals come first: they make room. A regular file
 * that stays one keeps its mode. Throws a UserError where the tree has something else than a file in the way.
 */
function planChanges(files, ids, known) {
    const removals = [];
    const writes = [];
    const check = checkPlaces(files, known);
    for (const file of files) {
        check(file);
        const old = known.get(file.path);
        if (file.mode === null) {
            if (old !== undefined && old.mode !== plan_changes_FOLDER)
                removals.push({ path: file.path, mode: null, id: old.id });
            continue;
        }
        const id = ids.get(file.path);
        const mode = file.mode !== "120000" && old?.mode.startsWith("100") ? old.mode : file.mode;
        if (old?.id !== id || old.mode !== mode)
            writes.push({ path: file.path, mode, id });
    }
    return [...removals, ...writes];
}
/** `a` and `a/b` for `a/b/c`. */
function foldersAbove(file) {
    const parts = file.split("/");
    return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join("/"));
}
async function inspect(folder, file) {
    const place = { path: file, isFolder: false };
    try {
        const stats = await (0,promises_.lstat)(external_node_path_.join(folder, file));
        if (stats.isSymbolicLink())
            return { ...place, mode: "120000" };
        if (stats.isFile())
            return { ...place, mode: (stats.mode & 0o100) === 0 ? "100644" : "100755" };
        if (stats.isDirectory())
            return { ...place, mode: null, isFolder: true };
    }
    catch (error) {
        const { code } = error;
        if (code === "ENOENT" || code === "ENOTDIR")
            return { ...place, mode: null };
        throw error;
    }
    throw new errors/* UserError */.y(`"${file}" is a special file. Expected the path of a file to publish.`);
}
/** A check that throws if a file would have to stand where the branch has something else than a file. */
function checkPlaces(files, known) {
    const removed = new Set(files.filter(({ mode }) => mode === null).map((file) => file.path));
    const folders = new Set([...known.keys()].flatMap(foldersAbove));
    for (const [path, { mode }] of known)
        if (mode === plan_changes_FOLDER)
            folders.add(path);
    const remedy = "Publish to another path, or remove what is there first.";
    const isInTheWay = (folder) => known.has(folder) && !folders.has(folder) && !removed.has(folder);
    const isEmptied = (folder) => {
        const inside = [...known.keys()].filter((path) => path.startsWith(`${folder}/`) && !folders.has(path));
        return inside.length > 0 && inside.every((path) => removed.has(path));
    };
    return (file) => {
        if (file.isFolder && (folders.has(file.path) || !known.has(file.path))) {
            throw new errors/* UserError */.y(`"${file.path}" is a folder. Expected the path of a file to publish.`);
        }
        if (file.mode === null)
            return;
        const blocking = foldersAbove(file.path).find(isInTheWay);
        if (blocking !== undefined) {
            throw new errors/* UserError */.y(`"${file.path}" cannot be published: "${blocking}" is not a folder on the branch. ${remedy}`);
        }
        const isSubmodule = known.get(file.path)?.mode === plan_changes_SUBMODULE;
        if (isSubmodule || (folders.has(file.path) && !isEmptied(file.path))) {
            const kind = isSubmodule ? "submodule" : "folder";
            throw new errors/* UserError */.y(`"${file.path}" cannot be published: it is a ${kind} on the branch. ${remedy}`);
        }
    };
}

// EXTERNAL MODULE: ./build/src/github/map-bounded.js
var map_bounded = __webpack_require__(219);
;// CONCATENATED MODULE: ./build/src/publish/transport.js
/** What the recompute-and-push loop needs of a way to reach a repository: a reader of tips, and a writer of commits. */
/** What a new commit stands on: its parents, and the commit whose tree the files go into. */
function parentage({ history }, { source, target }) {
    if (history === "fork")
        return { parents: [source], base: source };
    if (history === "orphan-replace")
        return { parents: [], base: target };
    if (history === "orphan-append")
        return { parents: target === null ? [] : [target], base: target };
    // A branch that is to hold everything else too, and does not exist yet, starts where the state was read.
    return { parents: [target ?? source], base: target ?? source };
}

;// CONCATENATED MODULE: ./build/src/publish/api-writer.js
/**
 * Commits through the Git Data API: a tree on the tip's tree, a commit, and then the branch is moved, never by force where history
 * is kept. https://docs.github.com/rest/guides/using-the-rest-api-to-interact-with-your-git-database
 */









/** Longer texts go as blobs of their own: a request that holds many megabytes of them times out. */
const MAX_INLINE_BYTES = 1_000_000;
const MAX_REQUEST_BYTES = 4_000_000;
const MAX_REQUEST_ENTRIES = 1000;
const api_writer_FOLDER = "040000";
/** On Node 20, which lacks JSON.rawJSON, octokit takes such an end for a big integer and sends broken JSON. */
const BREAKS_OCTOKIT = /"-?\d+n+$/;
const BOT = { name: "github-actions[bot]", email: "41898282+github-actions[bot]@users.noreply.github.com" };
function openApiWriter(repository, target, trees) {
    /** True if a commit does not descend from the tip that it takes the place of. */
    const replaces = target.history === "orphan-replace" || target.history === "fork";
    return {
        commit: (change, tip) => (0,api_refusal.orRefused)(async () => {
            const { parents, base } = parentage(target, tip);
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
        push: (commit, tip) => (0,api_refusal.orRefused)(async () => {
            const branch = target.targetBranch;
            const moved = await (0,refs/* moveBranch */.ob)(repository, { branch, from: tip.target, to: commit, replaces });
            if (moved.kind === "moved")
                return { kind: "pushed" };
            const said = [`"${branch}" is at ${moved.at ?? "nothing"}, expected ${tip.target ?? "nothing"}`];
            return { kind: "raced", said, reasons: [] };
        }),
    };
}
/** Creates the tree that has the paths as they now are in the tip's folder, on top of the base; null if the base has them so. */
async function createTree(repository, base, { paths, tip, trees }) {
    const files = await inspectFiles(tip.folder, paths);
    const known = base === null ? new Map() : await readKnown(trees, base, files);
    const { ids, contents } = await readContents(tip, files, known);
    const changes = planChanges(files, ids, known);
    if (changes.length === 0)
        return null;
    const entries = await (0,map_bounded/* mapBounded */.y)(changes, map_bounded/* MAX_CONCURRENT_REQUESTS */.e, (change) => toEntry(repository, change, contents.get(change.path)));
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
        if (entry.mode !== api_writer_FOLDER || file.mode === null)
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
        const place = external_node_path_.join(folder, file.path);
        const content = file.mode === "120000" ? Buffer.from(await (0,promises_.readlink)(place)) : await (0,promises_.readFile)(place);
        const id = (0,blob_id/* hashBlob */.Q)(content, source);
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

// EXTERNAL MODULE: ./build/src/git/blobs.js
var blobs = __webpack_require__(8270);
// EXTERNAL MODULE: ./build/src/git/tree.js
var git_tree = __webpack_require__(4588);
// EXTERNAL MODULE: ./build/src/git/read-refusal.js
var read_refusal = __webpack_require__(8877);
;// CONCATENATED MODULE: ./build/src/git/worktree.js
/** A working tree of the private repository, for commands that want files on disk. */





function createWorktree({ git, directory }) {
    const folder = external_node_path_.join(directory, "worktree");
    const pristineIndex = external_node_path_.join(directory, "pristine-index");
    let admin = null;
    let laidOut = null;
    /** What was found touched since; null if nobody has looked. */
    let touched = null;
    /** Options for a git command in the worktree. */
    function inside(env = {}) {
        return { cwd: folder, env: { GIT_DIR: admin ?? "", GIT_WORK_TREE: folder, ...env } };
    }
    async function create(commit) {
        await git.text(["worktree", "add", "--quiet", "--detach", "--no-checkout", folder, commit]);
        const link = await (0,promises_.readFile)(external_node_path_.join(folder, ".git"), "utf8");
        admin = link.replace(/^gitdir: /, "").trimEnd();
    }
    return {
        folder,
        async moveTo(commit) {
            const isNew = admin === null;
            if (isNew)
                await create(commit);
            for (const file of touched ?? [])
                await removeInside(folder, file);
            // Detached, so that a branch which a command may have switched to is not moved along.
            const moved = await git.run(["checkout", "--quiet", "--force", "--detach", commit, "--"], inside());
            if (moved.code !== 0 && /promisor remote/.test(moved.stderr))
                return (0,read_refusal/* readRefusal */.n)(moved.stderr);
            if (moved.code !== 0)
                throw notLaidOut(commit, moved.stderr);
            if (!isNew && touched === null)
                await git.text(["clean", "-ffdq"], inside());
            touched = null;
            laidOut = commit;
            await (0,promises_.copyFile)(external_node_path_.join(admin, "index"), pristineIndex);
            return null;
        },
        async listCandidates(published) {
            const isLaidOut = published !== null && published === laidOut;
            const kinds = isLaidOut ? ["--modified", "--deleted"] : ["--cached"];
            const options = inside({ GIT_INDEX_FILE: pristineIndex });
            const [here, there] = await Promise.all([
                git.text(["ls-files", "-z", ...kinds, "--others", "--exclude-standard"], options),
                isLaidOut || published === null ? [] : (0,git_tree/* listTree */.nT)(git, published, null),
            ]);
            const onDisk = splitNames(here);
            if (isLaidOut)
                touched = onDisk;
            const others = there.filter(({ mode }) => mode !== "040000").map((entry) => entry.path);
            // A name that ends in a slash is another repository inside the worktree.
            return [...new Set([...onDisk, ...others])].filter((file) => !file.endsWith("/")).sort();
        },
        async listFiles() {
            const options = inside({ GIT_INDEX_FILE: pristineIndex });
            const [kept, ignored] = await Promise.all([
                git.text(["ls-files", "-z", "--cached", "--others", "--exclude-standard"], options),
                git.text(["ls-files", "-z", "--others", "--ignored", "--exclude-standard"], options),
            ]);
            return { kept: splitNames(kept), ignored: splitNames(ignored) };
        },
    };
}
/** What git has no way around: a full disk, a filter such as git-lfs that is not there, a name the system does not take. */
function notLaidOut(commit, stderr) {
    const said = stderr.trim().replaceAll("\n", "; ");
    return new errors/* UserError */.y(`The files of commit ${commit.slice(0, 10)} could not be laid out; git says: ${said}. Nothing was published. The runner needs room on its disk, and every filter that .gitattributes names (git-lfs, say) installed or not configured.`);
}
/** Removes a file, or a folder named with a `/`; never through a symbolic link. */
async function removeInside(folder, file) {
    const place = external_node_path_.join(folder, file);
    const parent = await (0,promises_.realpath)(external_node_path_.dirname(place)).catch(() => null);
    if (parent === external_node_path_.dirname(place))
        await (0,promises_.rm)(place, { force: true, recursive: file.endsWith("/") });
}
function splitNames(list) {
    return list.split("\0").filter((name) => name !== "");
}

;// CONCATENATED MODULE: ./build/src/publish/git-reader.js
/** Reads tips as git objects; files are checked out only when a user's command needs them. */








function openGitReader({ repository, target, scope }) {
    const { git } = repository;
    const worktree = scope === null ? createWorktree(repository) : null;
    const folder = external_node_path_.join(repository.directory, "derived");
    const isOneBranch = target.sourceBranch === target.targetBranch;
    const branches = isOneBranch ? [target.sourceBranch] : [target.sourceBranch, target.targetBranch];
    async function readTip() {
        const fetched = await repository.fetchBranches(branches);
        if (fetched.kind !== "tips")
            return fetched;
        const [source = null, other = null] = fetched.commits;
        if (source === null)
            return refuseMissing(target.sourceBranch);
        const published = isOneBranch ? source : other;
        if (worktree !== null)
            return readWorktree(source, published);
        const wanted = scope;
        const [state, there] = await listBoth(source, published, wanted);
        const refusal = await fetchWanted(source, wanted, state, there);
        if (refusal === "again")
            return readTip();
        if (refusal !== null)
            return refusal;
        await (0,promises_.rm)(folder, { recursive: true, force: true });
        await (0,promises_.mkdir)(folder);
        return {
            kind: "tip",
            source,
            target: published,
            state: openTreeSource(objectsOf(source, wanted.state, state), wanted.prefix),
            published: openPublished(there),
            folder,
            worktree: null,
        };
    }
    async function readWorktree(source, published) {
        const tree = worktree;
        const refusal = await tree.moveTo(source);
        if (refusal !== null)
            return refusal;
        const there = published === null ? [] : await (0,git_tree/* listTree */.nT)(git, published, null);
        const state = openTreeSource(objectsOf(source, [], []), "");
        return {
            kind: "tip",
            source,
            target: published,
            state,
            published: openPublished(there),
            folder: tree.folder,
            worktree: tree,
        };
    }
    async function listBoth(source, published, { state, published: files }) {
        if (published === source) {
            const all = await (0,git_tree/* listTree */.nT)(git, source, [...state, ...files]);
            return [all, all];
        }
        return Promise.all([(0,git_tree/* listTree */.nT)(git, source, state), published === null ? [] : (0,git_tree/* listTree */.nT)(git, published, files)]);
    }
    /** Everything that will be read, in one request. */
    async function fetchWanted(source, wanted, state, there) {
        const stateFiles = state.filter((entry) => isFile(entry) && isBelow(entry.path, wanted.state));
        const compared = there.filter((entry) => isFile(entry) && wanted.compared.includes(entry.path));
        const isWhole = wanted.state.some((path) => path === "" || path === ".");
        const roots = isWhole ? [await git.text(["rev-parse", `${source}^{tree}`])] : idsAt(state, wanted.state);
        const ids = [...stateFiles, ...compared].map(({ id }) => id);
        return repository.fetchBlobs([...new Set(ids)], [...roots, ...compared.map(({ id }) => id)]);
    }
    function objectsOf(commit, paths, entries) {
        return {
            commit,
            scope: paths,
            entries,
            find: async (file) => (await (0,git_tree/* listEntries */.fi)(git, commit, [file])).find((entry) => entry.path === file) ?? null,
            listFolder: (folder) => (0,git_tree/* listFolder */.bt)(git, commit, folder),
            async *readBlobs(ids) {
                // Those that a link out of the state leads to; git itself would fetch them one by one.
                await repository.fetchFoundBlobs(ids);
                yield* (0,blobs/* streamBlobs */.n)(git, ids, file_source/* MAX_FILE_BYTES */.gZ);
            },
        };
    }
    function openPublished(entries) {
        const ids = new Map(entries.filter(isRegular).map(({ path, id }) => [path, id]));
        return {
            async read(file) {
                const id = ids.get(file);
                if (id === undefined)
                    return null;
                for await (const bytes of (0,blobs/* streamBlobs */.n)(git, [id], Number.MAX_SAFE_INTEGER))
                    return bytes;
                return null;
            },
            async holds(file, bytes) {
                const id = ids.get(file);
                return id !== undefined && id === (0,blob_id/* hashBlob */.Q)(bytes, id);
            },
        };
    }
    async function contains(tip, commit) {
        if (tip.target === null)
            return false;
        return (await git.run(["merge-base", "--is-ancestor", commit, tip.target])).code === 0;
    }
    return { readTip, contains, close: () => repository.remove() };
}
function refuseMissing(branch) {
    return {
        kind: "refused",
        rule: "no-branch",
        said: [`fatal: couldn't find remote ref refs/heads/${branch}`],
        reasons: [],
    };
}
function idsAt(entries, paths) {
    return entries.filter(({ path }) => paths.includes(path)).map(({ id }) => id);
}
function isFile({ mode }) {
    return mode !== "040000" && mode !== "160000";
}
function isRegular({ mode }) {
    return mode.startsWith("100");
}
function isBelow(file, paths) {
    return paths.some((path) => path === "" || path === "." || file === path || file.startsWith(`${path}/`));
}

;// CONCATENATED MODULE: ./build/src/git/private-index.js
/** Makes trees and commits from files, byte for byte, in an index of our own. */




/** As many paths as fit on a command line beyond doubt. */
const MAX_ASKED = 500;
/** Id of the base's tree with the files in it; null if the base already has them so. No ignore rules, nothing beside the paths. */
async function stageTree({ git, index, folder, paths, base }) {
    const files = await inspectFiles(folder, paths);
    const env = { GIT_INDEX_FILE: index };
    const [ids, known] = await Promise.all([
        hashFiles(git, folder, files),
        base === null ? new Map() : private_index_readKnown(git, base, files),
        git.text(["read-tree", base ?? "--empty"], { env }),
    ]);
    const changes = planChanges(files, ids, known);
    if (changes.length === 0)
        return null;
    await git.text(["update-index", "-z", "--index-info"], { env, input: changes.map(toIndexLine).join("") });
    // A blobless repository lacks the neighbours' blobs, which this tree does not need.
    return git.text(["write-tree", "--missing-ok"], { env });
}
/** Commits the tree; returns the commit's id. */
async function commitTree(git, tree, commit) {
    const parents = commit.parents.flatMap((parent) => ["-p", parent]);
    const { name, email } = commit.author;
    const time = `@${Math.floor(commit.date.getTime() / 1000)} +0000`;
    const env = {
        GIT_AUTHOR_NAME: name,
        GIT_AUTHOR_EMAIL: email,
        GIT_AUTHOR_DATE: time,
        GIT_COMMITTER_NAME: name,
        GIT_COMMITTER_EMAIL: email,
        GIT_COMMITTER_DATE: time,
    };
    return git.text(["commit-tree", tree, ...parents, "-F", "-"], { input: commit.message, env });
}
/** Writes the blobs. */
async function hashFiles(git, folder, all) {
    const ids = new Map();
    const files = all.filter((file) => file.mode !== null);
    const isPlain = (file) => file.mode !== "120000" && !/[\n\r]/.test(file.path);
    const plain = files.filter(isPlain);
    const write = ["hash-object", "-w", "--no-filters"];
    if (plain.length > 0) {
        // "./" in front: a name that starts with a quote would be read as a quoted one.
        const input = plain.map((file) => `./${file.path}\n`).join("");
        const lines = (await git.text([...write, "--stdin-paths"], { cwd: folder, input })).split("\n");
        for (const [index, file] of plain.entries())
            ids.set(file.path, lines[index]);
    }
    for (const file of files.filter((other) => !isPlain(other))) {
        const id = file.mode === "120000"
            ? git.text([...write, "--stdin"], { input: await (0,promises_.readlink)(external_node_path_.join(folder, file.path)) })
            : git.text([...write, "--", file.path], { cwd: folder });
        ids.set(file.path, await id);
    }
    return ids;
}
/** What the base has at the paths, at the folders above them, and in a folder that a file is to replace. */
async function private_index_readKnown(git, base, files) {
    const above = new Set(files.flatMap(({ path }) => foldersAbove(path)));
    const asked = new Set([...above, ...files.map(({ path }) => path)]);
    const replaced = files.filter(({ path, mode }) => mode !== null && above.has(path)).map(({ path }) => path);
    const [entries, inside] = await Promise.all([
        asked.size > MAX_ASKED ? (0,git_tree/* listTree */.nT)(git, base, null) : (0,git_tree/* listEntries */.fi)(git, base, [...asked]),
        replaced.length === 0 ? [] : (0,git_tree/* listTree */.nT)(git, base, replaced),
    ]);
    return new Map([...entries, ...inside].map(({ path, mode, id }) => [path, { mode, id }]));
}
/** A line for `update-index --index-info -z`. */
function toIndexLine({ path, mode, id }) {
    return mode === null ? `0 ${"0".repeat(id.length)}\t${path}\0` : `${mode} ${id}\t${path}\0`;
}

;// CONCATENATED MODULE: ./build/src/git/push.js

/** Pushes one commit to one branch, and only if the branch is still where it is expected. */
async function push(git, { commit, branch, expected }) {
    const ref = `refs/heads/${branch}`;
    const { code, stdout, stderr } = await git.run([
        "push",
        "--porcelain",
        "--no-verify",
        "--no-recurse-submodules",
        `--force-with-lease=${ref}:${expected ?? ""}`,
        "--end-of-options",
        "origin",
        `${commit}:${ref}`,
    ]);
    return code === 0 ? { kind: "pushed" } : (0,read_refusal/* readRefusal */.n)(git.redact(`${stderr.trimEnd()}\n${stdout}`));
}

;// CONCATENATED MODULE: ./build/src/publish/git-writer.js
/** Commits with git in the private repository, and pushes. */




function openGitWriter(repository, target) {
    const { git } = repository;
    return {
        async commit({ paths, ...change }, tip) {
            const { parents, base } = parentage(target, tip);
            const index = external_node_path_.join(repository.directory, "index");
            const tree = await stageTree({ git, index, folder: tip.folder, paths, base });
            if (tree === null)
                return { kind: "unchanged" };
            return { kind: "committed", commit: await commitTree(git, tree, { ...change, parents }) };
        },
        push: (commit, tip) => push(git, { commit, branch: target.targetBranch, expected: tip.target }),
    };
}

;// CONCATENATED MODULE: ./build/src/publish/plan-message.js
/** Whole commit message with the trailers Pipekeeper-Run and Pipekeeper-Base. */
function planMessage({ subject, runUrl, base }) {
    const trailers = [...(runUrl === null ? [] : [`Pipekeeper-Run: ${runUrl}`]), `Pipekeeper-Base: ${base}`];
    return `${subject.trim().replace(/\r\n?/g, "\n")}\n\n${trailers.join("\n")}\n`;
}

// EXTERNAL MODULE: ./build/src/publish/explain-refusal.js
var explain_refusal = __webpack_require__(2315);
;// CONCATENATED MODULE: ./build/src/publish/plan-delay.js
/** Delay after the nth failed attempt (from 1), spread evenly over [half, whole] so that losers do not return together. */
function planDelay(attempt, retry, random) {
    const whole = Math.min(retry.capMs, retry.baseMs * 2 ** Math.min(attempt - 1, 40));
    return Math.round(whole / 2 + (random() * whole) / 2);
}

;// CONCATENATED MODULE: ./build/src/publish/publish.js


/**
 * Derives from the tip, commits, pushes; if the push loses, takes the new tip and derives again. Never rebases: a derived
 * file carried over to another base contradicts the state beside it. The caller closes the reader.
 */
async function publish(job, clock) {
    const { reader, writer, retry, branch } = job;
    const startedMs = clock.elapsedMs();
    let derived = null;
    /** Commit from a push that was not confirmed; it may have landed. */
    let unconfirmed = null;
    async function attempt() {
        const tip = await reader.readTip();
        if (tip.kind !== "tip")
            return { kind: "failed", refusal: tip };
        if (unconfirmed !== null && (await reader.contains(tip, unconfirmed))) {
            return { kind: "published", commit: unconfirmed };
        }
        unconfirmed = null;
        derived = await job.derive(tip);
        const { paths } = derived;
        if (paths.length === 0)
            return { kind: "unchanged" };
        if (job.isDryRun)
            return { kind: "dry-run" };
        const change = { paths, message: job.message(tip.source), author: job.author, date: clock.now() };
        const made = await writer.commit(change, tip);
        if (made.kind === "unchanged")
            return made;
        if (made.kind !== "committed")
            return { kind: "failed", refusal: made };
        const pushed = await writer.push(made.commit, tip);
        if (pushed.kind === "pushed")
            return { kind: "published", commit: made.commit };
        if (pushed.kind !== "refused")
            unconfirmed = made.commit;
        return { kind: "failed", refusal: pushed };
    }
    /** Looks once more before failing, so that "nothing was published" is never said of a push that landed. */
    async function lookAgain() {
        if (unconfirmed === null)
            return "absent";
        const tip = await reader.readTip();
        if (tip.kind !== "tip")
            return "unknown";
        return (await reader.contains(tip, unconfirmed)) ? "landed" : "absent";
    }
    function report(attempts) {
        const durationMs = Math.round(clock.elapsedMs() - startedMs);
        const { paths = [], report = null } = derived ?? {};
        return { branch, attempts, paths, report, durationMs, insteadOf: null };
    }
    for (let attempts = 1;; attempts++) {
        const result = await attempt();
        if (result.kind !== "failed") {
            clock.log(`Attempt ${attempts}: ${result.kind === "published" ? `published ${result.commit}` : result.kind}.`);
            return { ...result, ...report(attempts) };
        }
        const { refusal } = result;
        const delayMs = planDelay(attempts, retry, clock.random);
        const elapsedMs = clock.elapsedMs() - startedMs;
        const hasTime = refusal.kind === "raced" && elapsedMs + delayMs <= retry.deadlineMs;
        if (refusal.kind === "refused" || (attempts >= retry.maxAttempts && !hasTime)) {
            clock.log(`Attempt ${attempts} of ${retry.maxAttempts}: ${describe(refusal)}; giving up.`);
            const landing = await lookAgain();
            if (landing === "landed" && unconfirmed !== null) {
                clock.log(`The branch has commit ${unconfirmed}: only the answer was lost.`);
                return { kind: "published", commit: unconfirmed, ...report(attempts) };
            }
            const message = composeFailure({ attempts, refusal, branch, isUnconfirmed: landing === "unknown" });
            return { kind: "failed", refusal, message, ...report(attempts) };
        }
        clock.log(`Attempt ${attempts} of ${retry.maxAttempts}: ${describe(refusal)}; next in ${delayMs} ms.`);
        await clock.sleep(delayMs);
    }
}
function describe(refusal) {
    if (refusal.kind === "refused")
        return `refused by ${(0,explain_refusal/* explainRefusal */.G)(refusal).rule}`;
    if (refusal.kind === "raced")
        return "raced, the branch has moved";
    return `${refusal.kind === "unknown" ? "failed" : "server not reached"} (${lastLine(refusal)})`;
}
function composeFailure({ attempts, refusal, branch, isUnconfirmed }) {
    const tried = `${attempts} attempt${attempts === 1 ? "" : "s"}`;
    const head = isUnconfirmed
        ? `Publishing to branch "${branch}" could not be confirmed after ${tried}: the last push was not answered and the branch could not be read again.`
        : `Nothing was published to branch "${branch}" after ${tried}.`;
    if (refusal.kind === "refused") {
        const { rule, remedies } = (0,explain_refusal/* explainRefusal */.G)(refusal);
        return `${head} It was refused by ${rule}. ${remedies.join(" ")}`;
    }
    if (refusal.kind === "raced") {
        return `${head} The last push lost the race: ${withoutStop(lastLine(refusal))}. Raise \`max-attempts\` (30 with a \`retry-base-ms\` of 250 suits many writers), or set \`retry-deadline-ms\`.`;
    }
    const answer = refusal.kind === "unknown" ? refusal.said.join("\n") : lastLine(refusal);
    const [remedy = "Check that the remote can be reached and run the job again."] = (0,explain_refusal/* explainRefusal */.G)(refusal).remedies;
    return `${head} The last answer was: ${withoutStop(answer) || "none"}. ${remedy}`;
}
function withoutStop(text) {
    return text.replace(/\.$/, "");
}
function lastLine({ said }) {
    // What `git push --porcelain` puts in front of the reason: a flag and both refs.
    return (said.at(-1)?.trim() ?? "").replace(/^!\t\S+\t/, "");
}

;// CONCATENATED MODULE: ./build/src/publish/publish-files.js












/** Publishes derived files as the publishing inputs say; the one way that actions write to a branch. */
async function publishFiles(files, runtime) {
    const { inputs, destination, derive } = files;
    const { reader, writer } = await openTransport(files, runtime);
    try {
        return await publish({
            reader,
            writer,
            derive,
            branch: destination.target.targetBranch,
            message: (base) => planMessage({ subject: inputs["commit-message"], runUrl: runUrl(runtime.env), base }),
            author: { name: inputs["author-name"], email: inputs["author-email"] },
            retry: {
                maxAttempts: inputs["max-attempts"],
                baseMs: inputs["retry-base-ms"],
                capMs: inputs["retry-cap-ms"],
                deadlineMs: inputs["retry-deadline-ms"],
            },
            isDryRun: inputs["dry-run"],
        }, runtime);
    }
    finally {
        await reader.close();
    }
}
/** Git reads wherever it is there; the API writes where the inputs say so, or where there is no git. */
async function openTransport({ inputs, destination, scope, transport }, runtime) {
    const { target, git } = destination;
    const isApi = transport === "api" || (transport === "auto" && git.kind !== "usable");
    if (!isApi || scope === null)
        (0,find_git/* requireGit */.o)(git);
    const open = async () => {
        const repository = await openRepository(inputs, destination, { isBlobless: scope !== null, runtime });
        return { repository, reader: openGitReader({ repository, target, scope }) };
    };
    if (!isApi) {
        const { repository, reader } = await open();
        return { reader, writer: openGitWriter(repository, target) };
    }
    const repository = await (0,connect_repository.connectRepository)(runtime, { token: inputs.token });
    const trees = (0,github_trees.openTrees)(repository);
    const writer = openApiWriter(repository, target, trees);
    if (git.kind === "usable" || scope === null)
        return { reader: (await open()).reader, writer };
    const { RUNNER_TEMP, TMPDIR, TEMP } = runtime.env;
    const temporaryRoot = RUNNER_TEMP || TMPDIR || TEMP || "/tmp";
    const { log } = runtime;
    return { reader: await openApiReader({ repository, trees, target, scope, temporaryRoot, log }), writer };
}
async function openRepository(inputs, { clone }, { isBlobless, runtime }) {
    const { env } = runtime;
    const trusted = clone === null ? [] : (0,git_clone/* trust */.t)(clone.toplevel);
    const directory = clone?.toplevel ?? runtime.cwd;
    const remote = await (0,git_remote/* resolveRemote */.L)({ name: inputs.remote, clone, directory, trusted, token: inputs.token, env });
    return (0,private_repository/* openPrivateRepository */.k)({
        remote,
        clone,
        trusted,
        token: inputs.token,
        env,
        isBlobless,
    });
}
/** Page of the workflow run; null outside of one. */
function runUrl(env) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
    return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : null;
}


/***/ })

};
