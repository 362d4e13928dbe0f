export const id = 752;
export const ids = [752];
export const modules = {

/***/ 3866:
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

/***/ 6019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ describeClone),
/* harmony export */   t: () => (/* binding */ trust)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8098);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9797);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7870);





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

/***/ 9290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ findGit),
/* harmony export */   o: () => (/* binding */ requireGit)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7406);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8098);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9797);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7870);




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

/***/ 8098:
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
    ["index.sparse", "false"],
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

/***/ 3758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ openPrivateRepository)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8098);
/* harmony import */ var _read_refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2281);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9797);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7870);
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
            if (filter.length === 0)
                return null;
            const unknown = ids.filter((id) => !fetched.has(id));
            const lent = lender === null ? new Set() : await listPresent(lender.git, unknown);
            const missing = unknown.filter((id) => !lent.has(id));
            if (missing.length > 0) {
                const isMany = missing.length > MANY_BLOBS && knowsShallow;
                const wanted = isMany ? roots : missing;
                // Without a depth git would find the trees here, take their blobs for granted and ask for nothing.
                const whole = isMany ? ["--no-filter", "--depth=1"] : ["--no-filter"];
                const args = ["-c", "fetch.negotiationAlgorithm=noop", ...FETCH, ...whole, "--stdin", NAME];
                const { code, stderr } = await git.run(args, { input: wanted.map((id) => `${id}\n`).join("") });
                if (code !== 0)
                    return (await adapt(stderr)) ? "again" : (0,_read_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .readRefusal */ .n)(stderr);
            }
            for (const id of unknown)
                fetched.add(id);
            return null;
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

/***/ 2281:
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
];
const RATE_LIMITED = /rate limit|error:? 429\b|HTTP(?:\/[\d.]+)? 429\b|too many requests/i;
const RACED = /fetch first|non-fast-forward|not a fast[- ]forward|cannot lock ref|failed to update ref|stale info|incorrect old value|reference already exists|is at [0-9a-f<>]+ but expected|remote ref updated since checkout|HTTP 409\b|\.lock['"]?: File exists/i;
const UNREACHABLE = /timed? ?out|connection (?:was )?(?:reset|refused|closed|aborted)|could ?n[o']t (?:resolve|connect)|failed to connect|empty reply|unexpected disconnect|early EOF|hung up|RPC failed|(?:error:? |HTTP(?:\/[\d.]+)? |status(?: code)?:? ?)5\d\d\b|internal server error|bad gateway|service unavailable|gateway time-?out|commit_refs|SSL_|GnuTLS|TLS connection|operation too slow|transfer closed|network is unreachable|\bE(?:CONN\w+|TIMEDOUT|AI_AGAIN|NOTFOUND|PIPE)\b|socket hang up|fetch failed|network error/i;
/** Output of a failed fetch or push -> what it was. */
function readRefusal(output) {
    const said = withoutNoise(output);
    const lines = withoutNotices(said);
    const verdict = judgeStatusLine(lines) ?? judgeText(lines.join("\n"));
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

/***/ 9797:
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

/***/ 7278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ resolveRemote)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7406);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8098);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9797);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7870);





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

/***/ 7870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1260);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);
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

/***/ 5592:
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


/***/ })

};
