export const id = 748;
export const ids = [748];
export const modules = {

/***/ 1039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishDashboard: () => (/* binding */ publishDashboard),
/* harmony export */   readCommittedConfig: () => (/* reexport safe */ _src_publish_read_committed_js__WEBPACK_IMPORTED_MODULE_7__.b)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _src_kit_shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1327);
/* harmony import */ var _src_publish_choose_fallback_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4551);
/* harmony import */ var _src_publish_destination_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(817);
/* harmony import */ var _src_publish_publish_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6712);
/* harmony import */ var _src_site_shard_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2816);
/* harmony import */ var _src_state_read_state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6650);
/* harmony import */ var _src_publish_read_committed_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5106);








const ORPHAN_BRANCH = "dashboard";
const USUAL_OUTPUT = "website/pipeline/dashboard.json";
async function publishDashboard(job, runtime) {
    const { inputs } = job;
    const publish = inputs.publish === "branch" ? "branch" : "commit";
    const destination = await (0,_src_publish_destination_js__WEBPACK_IMPORTED_MODULE_3__/* .planDestination */ .Q)({ ...inputs, publish }, runtime, ORPHAN_BRANCH);
    const scope = planScope(job, destination.prefix);
    return (0,_src_publish_publish_files_js__WEBPACK_IMPORTED_MODULE_4__/* .publishFiles */ .b)({
        inputs: { ...inputs, publish },
        destination,
        scope,
        transport: inputs.transport,
        outputName: (0,_src_publish_choose_fallback_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOutput */ .H)("dashboard", scope.published, [USUAL_OUTPUT]),
        derive: (tip) => job.derive(tip, destination.prefix),
    }, runtime);
}
function planScope({ inputs, planned }, prefix) {
    const output = planned.output === null ? [] : [planned.output];
    const site = planned.site === null ? [] : [planned.site];
    const siteFiles = site.flatMap((folder) => [_src_site_shard_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .SUMMARY_PATH */ .V$, _src_site_shard_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .FILES_PATH */ .Qq].map((file) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, file)));
    const inRepository = (file) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(prefix, file).replace(/(.)\/+$/, "$1");
    return {
        prefix,
        state: (0,_src_state_read_state_js__WEBPACK_IMPORTED_MODULE_6__/* .listStatePaths */ .KD)((0,_src_kit_shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .statePathsOf */ .Vd)(inputs)).map(inRepository),
        published: [...output, ...site].map(inRepository),
        compared: [...output, ...siteFiles].map(inRepository),
    };
}


/***/ }),

/***/ 8677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   gZ: () => (/* binding */ MAX_FILE_BYTES),
/* harmony export */   u5: () => (/* binding */ UNUSABLE)
/* harmony export */ });
const MAX_FILE_BYTES = 256 * 1024 * 1024;
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

/***/ 7878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ matchGlobs),
/* harmony export */   t: () => (/* binding */ compileGlobs)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4006);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);


const OPTIONS = {
    dot: true,
    windows: false,
    nonegate: true,
    posix: true,
    regex: false,
    flags: "s",
    debug: true,
};
const MAX_LENGTH = 1000;
const MAX_STARS = 12;
const MAX_GROUPS = 3;
const MAX_CHOICES = 256;
const MAX_NAME = 255;
function matchGlobs(globs, input) {
    const lines = compileGlobs(globs, input);
    return (path) => lines.findLast((line) => line.matches(path))?.isWanted ?? false;
}
function compileGlobs(globs, input) {
    const lines = globs.map((glob) => compileLine(glob, input));
    if (lines.length > 0 && !lines.some(({ isWanted }) => isWanted)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The input ${input} only has lines that exclude. Add one that includes something, such as **.`);
    }
    return lines;
}
function compileLine(line, input) {
    const isWanted = !/^!(?!\()/.test(line);
    const glob = (isWanted ? line : line.slice(1)).replace(/^(?:\.\/)+/, "").replace(/\/$/, "/**");
    const refuse = (what) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The input ${input} has "${line.slice(0, 100)}", ${what}`);
    const limit = findLimit(glob);
    if (limit !== null)
        throw refuse(`expected ${limit}. Split it over several lines.`);
    if (/[*+]\(/.test(glob)) {
        throw refuse("expected no group that repeats. Put a backslash in front of the parenthesis if it is part of the name.");
    }
    if (/[@?!]\([^)]*\//.test(glob)) {
        throw refuse("expected no slash in parentheses. Use braces, as in {a/b,c}, or several lines.");
    }
    const choices = expandBraces(glob);
    if (choices === null)
        throw refuse(`expected braces for at most ${MAX_CHOICES} names. Split it over several lines.`);
    try {
        const patterns = choices.map((choice) => choice.split("/").map(compilePart));
        return {
            text: line,
            glob,
            isWanted,
            matches: (path) => path === glob || patterns.some((parts) => matchParts(parts, path.split("/"))),
        };
    }
    catch {
        throw refuse("which is not a valid glob. Put a backslash in front of a bracket that is part of the name.");
    }
}
function findLimit(glob) {
    const count = (pattern) => glob.match(pattern)?.length ?? 0;
    if (glob.length > MAX_LENGTH)
        return `at most ${MAX_LENGTH} characters`;
    if (count(/\*+/g) > MAX_STARS)
        return `at most ${MAX_STARS} times * or **`;
    if (count(/[@?!]\(/g) > MAX_GROUPS)
        return `at most ${MAX_GROUPS} groups in parentheses`;
    return count(/!\(/g) > 1 ? "at most one !(...)" : null;
}
function expandBraces(glob) {
    let globs = [glob];
    for (;;) {
        const expanded = globs.flatMap((one) => {
            const [group, inner] = /(?<!\\)\{([^{}]*,[^{}]*)\}/.exec(one) ?? [];
            if (group === undefined || inner === undefined)
                return [one];
            return inner.split(",").map((choice) => one.replace(group, () => choice));
        });
        if (expanded.length > MAX_CHOICES)
            return null;
        if (expanded.length === globs.length)
            return globs;
        globs = expanded;
    }
}
function compilePart(glob) {
    if (glob === "**")
        return "**";
    if (glob === "")
        return () => false;
    const { source, flags } = picomatch__WEBPACK_IMPORTED_MODULE_1__.makeRe(escapeParentheses(glob), OPTIONS);
    const pattern = new RegExp(takeFirstPlaces(source), flags);
    return (name) => name.length <= MAX_NAME && pattern.test(name);
}
function escapeParentheses(glob) {
    const open = [];
    return glob.replace(/\\.|[@?!]\((?!\?)|["()]/gs, (token) => {
        if (token === "(")
            open.push(false);
        else if (token.endsWith("(") && token.length === 2 && token !== "\\(")
            open.push(true);
        return token === "(" || token === '"' || (token === ")" && open.pop() !== true) ? `\\${token}` : token;
    });
}
function takeFirstPlaces(source) {
    return source.replace(/\[\^\/\]\*\?((?:\\.|\[(?:\\.|[^\]\\])+\]|\((?:\?:)?(?:\\.|[^()\\*/])+\)(?![?])|[^\\[\]()|*+?^$])+)(?=\[\^\/\]\*\?)/gs, "(?:(?!$1)[^/])*$1");
}
function matchParts(parts, names) {
    let used = new Set([0]);
    for (const [index, part] of parts.entries()) {
        if (part === "**") {
            const [least = 0] = used;
            const first = index === parts.length - 1 ? least + 1 : least;
            used = new Set(Array.from({ length: Math.max(0, names.length - first + 1) }, (_, more) => first + more));
        }
        else {
            used = new Set([...used].filter((at) => at < names.length && part(names[at])).map((at) => at + 1));
        }
        if (used.size === 0)
            return false;
    }
    return used.has(names.length);
}


/***/ }),

/***/ 793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ hashBlob)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

function hashBlob(content, like) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(like.length === 64 ? "sha256" : "sha1");
    return hash.update(`blob ${content.length}\0`).update(content).digest("hex");
}


/***/ }),

/***/ 8733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseCommitObject)
/* harmony export */ });
const PERSON = /^(.*?) ?<([^<>]*)>/;
function parseCommitObject(id, text) {
    const end = text.indexOf("\n\n");
    const headers = (end < 0 ? text : text.slice(0, end)).split("\n");
    const valuesOf = (key) => headers.filter((line) => line.startsWith(`${key} `)).map((line) => line.slice(key.length + 1));
    return {
        id,
        parents: valuesOf("parent"),
        author: parsePerson(valuesOf("author")[0]),
        committer: parsePerson(valuesOf("committer")[0]),
        message: end < 0 ? "" : text.slice(end + 2),
    };
}
function parsePerson(value = "") {
    const [, name = "", email = ""] = PERSON.exec(value) ?? [];
    return { name, email };
}


/***/ }),

/***/ 3866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ streamBlobs)
/* harmony export */ });
async function* streamBlobs(git, ids, maxBytes) {
    if (ids.length === 0)
        return;
    const bytes = new ByteReader(git.stream(["cat-file", "--batch", "--buffer"], { input: ids.map((id) => `${id}\n`).join("") }));
    try {
        for (const id of ids) {
            const header = bytes.nextLine() ?? (await bytes.readLine());
            const [, size] = /^[0-9a-f]+ blob (\d+)$/.exec(header) ?? [];
            if (size === undefined)
                throw new Error(`git cat-file: expected blob ${id}, got "${header.slice(0, 200)}"`);
            if (Number(size) > maxBytes) {
                await bytes.skip(Number(size) + 1);
                yield null;
            }
            else {
                const content = bytes.next(Number(size) + 1) ?? (await bytes.read(Number(size) + 1));
                yield content.subarray(0, -1);
            }
        }
        await bytes.end();
    }
    finally {
        await bytes.close();
    }
}
class ByteReader {
    #chunks;
    #rest = Buffer.alloc(0);
    constructor(chunks) {
        this.#chunks = chunks[Symbol.asyncIterator]();
    }
    nextLine() {
        const end = this.#rest.indexOf(10);
        return end < 0 ? null : (this.next(end + 1)?.toString("latin1", 0, end) ?? null);
    }
    next(length) {
        if (this.#rest.length < length)
            return null;
        const taken = this.#rest.subarray(0, length);
        this.#rest = this.#rest.subarray(length);
        return taken;
    }
    async readLine() {
        for (;;) {
            const line = this.nextLine();
            if (line !== null)
                return line;
            await this.#more();
        }
    }
    async read(length) {
        if (this.#rest.length < length)
            await this.#collect(length);
        return this.next(length);
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
    async end() {
        await this.#chunks.next();
    }
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
            throw new Error("git cat-file gave fewer answers than requested");
        return value;
    }
}


/***/ }),

/***/ 7256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ checkPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);


function checkPath(path) {
    const parts = path.split("/").filter((part) => part !== ".");
    const isUnsafe = parts.some((part) => part === ".." || part.toLowerCase() === ".git" || part.includes("\0"));
    const isForeign = node_path__WEBPACK_IMPORTED_MODULE_0__.sep === "\\" && /[\\:]/.test(path);
    if (isUnsafe || isForeign || path.startsWith("/") || (parts.length > 1 && parts.includes(""))) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`Path "${path}" cannot be published. Expected a path inside the repository, such as site/index.html, outside of .git.`);
    }
    return parts.join("/");
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
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8098);
/* harmony import */ var _read_user_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1102);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9797);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7870);






async function describeClone(root, env) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(root, { throwIfNoEntry: false })?.isDirectory())
        return null;
    const trusted = trust(root);
    const git = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .createGit */ .l)({ cwd: root, env: (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .gitEnvironment */ ._)(env, trusted), redact: (0,_redact_js__WEBPACK_IMPORTED_MODULE_5__/* .redactWith */ .Q)(undefined) });
    const questions = [
        "--path-format=absolute",
        "--show-toplevel",
        "--git-common-dir",
        "--is-shallow-repository",
        "--show-object-format",
        "--show-prefix",
        "HEAD",
        "--symbolic-full-name",
        "HEAD",
    ];
    const [{ stdout }, settings] = await Promise.all([
        git.run(["rev-parse", ...questions]),
        (0,_read_user_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .readUserSettings */ .r)({ cwd: root, trusted, env }),
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
        settings,
    };
}
function readBranch(hasHead, ref) {
    return hasHead && ref?.startsWith("refs/heads/") ? ref.slice("refs/heads/".length) : null;
}
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

/***/ 9512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DZ: () => (/* binding */ splitPaths),
/* harmony export */   HS: () => (/* binding */ joinPaths),
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   P8: () => (/* binding */ showPath),
/* harmony export */   q0: () => (/* binding */ decodePath)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

function decodePath(bytes) {
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return bytes.toString("utf8");
    return Array.from(bytes, (byte) => String.fromCharCode(byte < 0x80 ? byte : 0xdc00 + byte)).join("");
}
function encodePath(path) {
    return Buffer.from(path, path.isWellFormed() ? "utf8" : "latin1");
}
function showPath(path) {
    return path.replace(/\p{Surrogate}/gu, (unit) => `\\${(unit.charCodeAt(0) & 0xff).toString(8)}`);
}
function splitPaths(list) {
    const paths = [];
    for (let at = 0; at < list.length;) {
        const end = list.indexOf(0, at);
        paths.push(decodePath(list.subarray(at, end)));
        at = end + 1;
    }
    return paths;
}
function joinPaths(paths) {
    return Buffer.concat(paths.flatMap((path) => [encodePath(path), Buffer.from([0])]));
}


/***/ }),

/***/ 6345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readFilters)
/* harmony export */ });
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8098);
/* harmony import */ var _read_user_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1102);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9797);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7870);




const LFS = [
    ["filter.lfs.clean", "git-lfs clean -- %f"],
    ["filter.lfs.smudge", "git-lfs smudge -- %f"],
    ["filter.lfs.process", "git-lfs filter-process"],
    ["filter.lfs.required", "true"],
];
async function readFilters(user) {
    const { clone, trusted, env } = user;
    const cwd = clone?.toplevel ?? "/";
    const settings = clone?.settings ?? (0,_read_user_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .readUserSettings */ .r)({ cwd, trusted, env });
    const git = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .createGit */ .l)({ cwd, env: (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .gitEnvironment */ ._)(env, trusted), redact: (0,_redact_js__WEBPACK_IMPORTED_MODULE_3__/* .redactWith */ .Q)(undefined) });
    const [lfs, all] = await Promise.all([git.run(["lfs", "version"]), settings]);
    const others = all.filter(([key]) => key.startsWith("filter.") && !key.startsWith("filter.lfs."));
    return lfs.code === 0 ? [...others, ...LFS] : others;
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
function requireGit(git, { hasApi }) {
    if (git.kind === "usable")
        return;
    const oldest = OLDEST.join(".");
    const found = git.kind === "missing"
        ? "git was not found on PATH"
        : `git on PATH is version ${git.version}, expected ${oldest} or later`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${found}. Install git ${oldest} or later${hasApi ? ", or set `transport: api`" : ""}.`);
}


/***/ }),

/***/ 8098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ gitEnvironment),
/* harmony export */   n: () => (/* binding */ userEnvironment)
/* harmony export */ });
const QUIET = [
    ["core.hooksPath", "/dev/null"],
    ["core.fsmonitor", "false"],
    ["core.quotePath", "false"],
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
    ["http.lowSpeedLimit", "1"],
    ["http.lowSpeedTime", "120"],
];
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
const CONNECTION = /^GIT_(?:SSL_|SSH|PROXY_|HTTP_PROXY_)/;
function withoutGit(inherited) {
    const kept = Object.entries(inherited).filter((entry) => entry[1] !== undefined &&
        (CONNECTION.test(entry[0]) || !/^(?:GIT_|INPUT_|LANGUAGE$|SSH_ASKPASS)/i.test(entry[0])));
    return Object.fromEntries(kept);
}


/***/ }),

/***/ 3626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ny: () => (/* binding */ fetchHistory),
/* harmony export */   QX: () => (/* binding */ isAncestor),
/* harmony export */   kN: () => (/* binding */ readCommit)
/* harmony export */ });
/* harmony import */ var _formats_commit_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8733);
/* harmony import */ var _private_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4842);
/* harmony import */ var _read_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2281);



const WHOLE = "--depth=2147483647";
async function readCommit({ git }, id) {
    const { code, stdout } = await git.run(["cat-file", "commit", id], { env: { GIT_NO_LAZY_FETCH: "1" } });
    return code === 0 ? (0,_formats_commit_object_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCommitObject */ .Q)(id, stdout.toString()) : null;
}
async function fetchHistory({ git }, branches) {
    if ((await git.text(["rev-parse", "--is-shallow-repository"])) !== "true")
        return null;
    const specs = branches.map((branch) => `refs/heads/${branch}`);
    const { code, stderr } = await git.run([..._private_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .FETCH */ .tH, WHOLE, "--end-of-options", "origin", ...specs]);
    return code === 0 ? null : (0,_read_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .readRefusal */ .n)(stderr);
}
async function isAncestor({ git }, commit, tip) {
    const { code } = await git.run(["merge-base", "--is-ancestor", commit, tip], { env: { GIT_NO_LAZY_FETCH: "1" } });
    return code === 0;
}


/***/ }),

/***/ 3880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IK: () => (/* binding */ inspectFiles),
/* harmony export */   VV: () => (/* binding */ placeIn),
/* harmony export */   tE: () => (/* binding */ refuseFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7406);
/* harmony import */ var _decode_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9512);
/* harmony import */ var _plan_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6479);




const NOTHING = { isExecutable: false, bytes: 0, isRepository: false, link: null };
function inspectFiles(folder, paths) {
    const links = new Map();
    const isLink = (above) => {
        const known = links.get(above) ?? lookAt(folder, above)?.isSymbolicLink() ?? false;
        links.set(above, known);
        return known;
    };
    return paths.map((path) => {
        const link = (0,_plan_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .foldersAbove */ .Zv)(path).find(isLink) ?? null;
        if (link !== null)
            return { ...NOTHING, path, kind: "behind-link", link };
        const found = lookAt(folder, path);
        if (found === undefined)
            return { ...NOTHING, path, kind: "gone" };
        if (found.isSymbolicLink())
            return { ...NOTHING, path, kind: "link" };
        if (found.isFile()) {
            return { ...NOTHING, path, kind: "file", isExecutable: (found.mode & 0o100) !== 0, bytes: found.size };
        }
        if (!found.isDirectory())
            return { ...NOTHING, path, kind: "special" };
        return { ...NOTHING, path, kind: "folder", isRepository: lookAt(folder, `${path}/.git`) !== undefined };
    });
}
function refuseFolder({ path, kind, link }) {
    const name = (0,_decode_path_js__WEBPACK_IMPORTED_MODULE_1__/* .showPath */ .P8)(path);
    if (link !== null)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`"${name}" cannot be published: "${(0,_decode_path_js__WEBPACK_IMPORTED_MODULE_1__/* .showPath */ .P8)(link)}" is a symbolic link.`);
    const what = kind === "special" ? "special file" : "folder";
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`"${name}" is a ${what}. Expected the path of a file to publish.`);
}
function lookAt(folder, path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(placeIn(folder, path), { throwIfNoEntry: false });
    }
    catch (error) {
        const { code } = error;
        if (code === "ENOTDIR" || code === "ENAMETOOLONG")
            return undefined;
        throw error;
    }
}
function placeIn(folder, path) {
    return path.isWellFormed() ? `${folder}/${path}` : Buffer.concat([Buffer.from(`${folder}/`), (0,_decode_path_js__WEBPACK_IMPORTED_MODULE_1__/* .encodePath */ .O0)(path)]);
}


/***/ }),

/***/ 5777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ judgeText),
/* harmony export */   m: () => (/* binding */ matchRule)
/* harmony export */ });
function status(numbers) {
    return String.raw `(?:error:? |HTTP(?:\/[\d.]+)? |status(?: code)?:? ?)(?:${numbers})\b`;
}
const RULES = [
    ["secret", /cannot contain secrets|secrets? detected|push protection\b|contains (?:one or more )?secrets|VS403654/i],
    ["workflows", /without [`'"]?workflows?[`'"]? (?:permission|scope)/i],
    [
        "read-only",
        /\barchived\b.*read-only|read-only\b.*\barchived\b|(?:repo|repository|project) (?:is|has been|was) archived/i,
    ],
    [
        "read-only",
        /archived project|mirror repository|read-only GitLab instance|has been disabled|repository (?:is )?(?:locked|disabled|read-only)|marked for deletion/i,
    ],
    [
        "size",
        new RegExp(status("413"), "i"),
        /entity too large|exceeds? (?:maximum|the) .*(?:size|quota|limit)|(?:size|quota|storage) limit (?:of .* )?(?:is |was )?exceeded|over (?:its|your) (?:size limit|.*quota)|exceed(?:ing)? .*(?:storage|quota|size limit)|quota exceeded/i,
    ],
    ["ruleset", /\bGH013\b(?=[\s\S]*(?:must be made through|status checks? .*expected))/i],
    ["protection", /\bGH006\b(?=[\s\S]*(?:must be made through|status checks? .*expected))/i],
    [
        "history",
        /cannot force[- ]?push|not allowed to force[- ]?push|protected from force[- ]?push|'ForcePush'|prohibited by Gerrit:.*force|denying non-fast-forward|force[- ]?push(?:es|ing)? (?:is|are) not (?:allowed|permitted)/i,
    ],
    [
        "signature",
        /must (?:have|be) (?:a )?(?:valid|verified|signed)\b|must be signed|missing (?:a )?(?:valid )?signature|protected from unverified commit|(?:commit|commits) .*(?:is|are|was|were) not signed|unsigned commits? (?:is|are) not/i,
    ],
    [
        "protection",
        /\bGH006\b|protected branch|push (?:code )?to protected|branch \S+ is protected|TF402455|Permission denied to update branch/i,
    ],
    ["ruleset", /\bGH013\b|\brulesets?\b|rule violations?/i],
    ["content", /\bGH0\d\d\b|fsck error/i],
    ["shallow", /shallow update not allowed/i],
    ["name-conflict", /exists; cannot create|directory file conflict/i],
    [
        "authentication",
        /authentication (?:failed|required)|could not read (?:username|password)|invalid (?:username or (?:password|token)|credentials)|bad credentials|password authentication (?:is not supported|was removed)|HTTP Basic: Access denied|failed to authenticate|too many authentication failures|permission denied \((?:publickey|password|keyboard)/i,
        new RegExp(`${status("401")}|\\b401 Unauthorized`, "i"),
    ],
    ["host-key", /host key verification failed|no matching host key/i],
    [
        "no-repository",
        /repository (?:or object )?not found|repository '[^'\n]*' not found|does not appear to be a git repository|project you were looking for could not be found|repository (?:with name or identifier .* )?does not exist|repository .*could not be found/i,
        new RegExp(status("404|410|451"), "i"),
    ],
    [
        "permission",
        /permission (?:to .* )?denied|authorization error|write access to repository not granted|resource not accessible by|must have (?:push|write|admin)|not allowed to (?:push|upload|merge)|(?:do|does) not have (?:write access|permission)|is not authorized to|need the Git '\w+' permission|prohibited by Gerrit|marked as read.only|insufficient permission|SAML SSO|IP allow list|account is suspended/i,
        new RegExp(`${status("403")}|\\b403 Forbidden`, "i"),
    ],
    ["hook", /hook declined/i],
    [
        "protection",
        /changes must be made through a (?:pull request|merge queue)|required status checks?\b.* (?:is|are) expected|approving reviews? (?:is|are) required|cannot update this protected ref/i,
    ],
    [
        "server-setting",
        /deny updating|refusing to update checked out branch|denyCurrentBranch|branch is currently checked out|funny refname|deletion prohibited|dubious ownership|unsafe repository/i,
    ],
    [
        "bad-address",
        /'remote-[^'\n]*' is not a git command|unable to find remote helper|transport '[^'\n]*' not allowed|invalid gitfile format/i,
    ],
    ["not-git", /\bnot valid: .*is this a git repository\?/],
    ["no-branch", /couldn't find remote ref/i],
    ["redirect", new RegExp(`URL returned ${status("30[1278]")}`, "i")],
    [
        "certificate",
        /certificate (?:problem|verification failed|verify failed|subject name)|no alternative certificate|unable to get local issuer|self.signed certificate/i,
    ],
];
const RATE_LIMITED = new RegExp(`exceeded .*rate limit|rate limit exceeded|rate limit is used up|too many requests|abuse detection|${status("429")}`, "i");
const NO_STORAGE = /No space left on device|Disk quota exceeded|Read-only file system|Input\/output error/i;
const RACED = /fetch first|non-fast-forward|not a fast[- ]forward|cannot lock ref|failed to update ref|stale info|incorrect old value|reference already exists|is at [0-9a-f<>]+ but expected|remote ref updated since checkout|HTTP 409\b|\.lock['"]?: File exists/i;
const UNREACHABLE = new RegExp(`${status("5\\d\\d|408")}|${/timed? ?out|connection (?:was )?(?:reset|refused|closed|aborted)|could ?n[o']t (?:resolve|connect)|failed to connect|empty reply|unexpected disconnect|early EOF|hung up|RPC failed|internal server error|bad gateway|service unavailable|gateway time-?out|commit_refs|SSL_|GnuTLS|TLS connection|operation too slow|transfer closed|network is unreachable|no route to host|kex_exchange_identification|temporarily (?:unavailable|read-only)|\bE(?:CONN\w+|TIMEDOUT|AI_AGAIN|NOTFOUND|PIPE)\b|socket hang up|fetch failed|network error/
    .source}`, "i");
function judgeText(text) {
    const judged = withoutNames(text);
    if (RATE_LIMITED.test(judged))
        return { kind: "unreachable" };
    const rule = findRule(judged);
    if (rule !== null)
        return { kind: "refused", rule };
    if (NO_STORAGE.test(judged))
        return { kind: "unknown" };
    return { kind: RACED.test(judged) ? "raced" : UNREACHABLE.test(judged) ? "unreachable" : "unknown" };
}
function matchRule(text) {
    return findRule(withoutNames(text));
}
function findRule(text) {
    return RULES.find(([, ...patterns]) => patterns.some((pattern) => pattern.test(text)))?.[0] ?? null;
}
function withoutNames(text) {
    return text
        .replace(/^([!*+= -])\t[^\t\n]*\t/gm, "$1\t")
        .replace(/^ ! (\[[^\]]*\]).*?(\([^()]*\))?$/gm, " ! $1 $2")
        .replace(/\b[a-z][a-z+.-]*:\/\/[^\s']+/gi, "URL")
        .replace(/(couldn't find remote ref) .*/g, "$1")
        .replace(/'[^'\n]*'(?=:? |$)/gm, (quoted) => /\.lock'$/.test(quoted) ? "X.lock'" : /^'(?:URL|ForcePush|Generic\w+|remote-\w+)'$/.test(quoted) ? quoted : "'X'")
        .replace(/refs\/[^\s:]+/g, "REF");
}


/***/ }),

/***/ 2664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ parseRawDiff),
/* harmony export */   W: () => (/* binding */ listChanges)
/* harmony export */ });
/* harmony import */ var _decode_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9512);

async function listChanges(git, from, to) {
    const tree = from ?? (await git.text(["mktree"], { input: "" }));
    const chunks = [];
    const args = ["diff-tree", "-r", "--raw", "-z", "--no-renames", "--no-abbrev", "--ignore-submodules=none", tree, to];
    for await (const chunk of git.stream(args))
        chunks.push(chunk);
    return parseRawDiff(Buffer.concat(chunks));
}
function parseRawDiff(printed) {
    const fields = (0,_decode_path_js__WEBPACK_IMPORTED_MODULE_0__/* .splitPaths */ .DZ)(printed);
    const changes = [];
    for (let at = 0; at + 1 < fields.length; at += 2) {
        const [oldMode = "", mode = "", oldId = "", id = ""] = fields[at].slice(1).split(" ");
        const entry = (mode, id) => (mode === "000000" ? null : { mode, id });
        changes.push({ path: fields[at + 1], from: entry(oldMode, oldId), to: entry(mode, id) });
    }
    return changes;
}


/***/ }),

/***/ 6479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QH: () => (/* binding */ isWritten),
/* harmony export */   XA: () => (/* binding */ planChanges),
/* harmony export */   Zv: () => (/* binding */ foldersAbove),
/* harmony export */   _q: () => (/* binding */ refusePlace)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);
/* harmony import */ var _decode_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9512);
/* harmony import */ var _inspect_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3880);



const FOLDER = "040000";
const SUBMODULE = "160000";
function planChanges(files, ids, known) {
    const removals = [];
    const writes = [];
    const check = checkPlaces(files, known);
    for (const file of files) {
        check(file);
        const from = known.get(file.path) ?? null;
        if (!isWritten(file)) {
            if (from !== null && from.mode !== FOLDER)
                removals.push({ path: file.path, from, to: null });
            continue;
        }
        const mode = file.kind === "link" ? "120000" : from?.mode.startsWith("100") ? from.mode : "100644";
        const to = { mode, id: ids.get(file.path) };
        if (from?.id !== to.id || from.mode !== mode)
            writes.push({ path: file.path, from, to });
    }
    return [...removals, ...writes];
}
function isWritten({ kind }) {
    return kind === "file" || kind === "link";
}
function foldersAbove(file) {
    const folders = [];
    for (let at = file.indexOf("/"); at > 0; at = file.indexOf("/", at + 1))
        folders.push(file.slice(0, at));
    return folders;
}
function refusePlace(path, obstacle) {
    const why = "is" in obstacle
        ? `it is a ${obstacle.is} on the branch`
        : `"${(0,_decode_path_js__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P8)(obstacle.above)}" is not a folder on the branch`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`"${(0,_decode_path_js__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P8)(path)}" cannot be published: ${why}. Publish to another path, or remove what is there first.`);
}
function checkPlaces(files, known) {
    const removed = new Set(files.filter((file) => !isWritten(file)).map((file) => file.path));
    const folders = new Set([...known.keys()].flatMap(foldersAbove));
    for (const [path, { mode }] of known)
        if (mode === FOLDER)
            folders.add(path);
    const isInTheWay = (folder) => known.has(folder) && !folders.has(folder) && !removed.has(folder);
    const isEmptied = (folder) => {
        const inside = [...known.keys()].filter((path) => path.startsWith(`${folder}/`) && !folders.has(path));
        return inside.length > 0 && inside.every((path) => removed.has(path));
    };
    return (file) => {
        const isFile = known.has(file.path) && !folders.has(file.path);
        if ((file.kind === "folder" || file.kind === "behind-link") && !isFile)
            throw (0,_inspect_files_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseFolder */ .tE)(file);
        if (file.kind === "special")
            throw (0,_inspect_files_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseFolder */ .tE)(file);
        if (!isWritten(file))
            return;
        const above = foldersAbove(file.path).find(isInTheWay);
        if (above !== undefined)
            throw refusePlace(file.path, { above });
        if (known.get(file.path)?.mode === SUBMODULE)
            throw refusePlace(file.path, { is: "submodule" });
        if (folders.has(file.path) && !isEmptied(file.path))
            throw refusePlace(file.path, { is: "folder" });
    };
}


/***/ }),

/***/ 2296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SC: () => (/* binding */ commitTree),
/* harmony export */   WM: () => (/* binding */ writeTree),
/* harmony export */   w1: () => (/* binding */ cleanIdentity)
/* harmony export */ });
/* harmony import */ var _decode_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9512);

async function writeTree(git, changes, index) {
    const env = { GIT_INDEX_FILE: index };
    const ordered = [...changes.filter(({ to }) => to === null), ...changes.filter(({ to }) => to !== null)];
    await git.text(["update-index", "-z", "--index-info"], { env, input: Buffer.concat(ordered.map(toIndexLine)) });
    return git.text(["write-tree", "--missing-ok"], { env });
}
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
function cleanIdentity(text) {
    return text.replace(/^[\u0000-\u0020.,:;<>"\\']+|[\u0000-\u0020.,:;<>"\\']+$/g, "").replace(/[\n<>]/g, "");
}
function toIndexLine({ path, from, to }) {
    const entry = to === null ? `0 ${"0".repeat(from?.id.length ?? 40)}` : `${to.mode} ${to.id}`;
    return Buffer.concat([Buffer.from(`${entry}\t`), (0,_decode_path_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePath */ .O0)(path), Buffer.from([0])]);
}


/***/ }),

/***/ 4842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tH: () => (/* binding */ FETCH),
  Nt: () => (/* binding */ addresses),
  kB: () => (/* binding */ openPrivateRepository)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/git/filters.js
var git_filters = __webpack_require__(6345);
// EXTERNAL MODULE: ./build/src/git/git-environment.js
var git_environment = __webpack_require__(8098);
// EXTERNAL MODULE: ./build/src/git/redact.js
var git_redact = __webpack_require__(9797);
// EXTERNAL MODULE: ./build/src/git/run-git.js
var run_git = __webpack_require__(7870);
;// CONCATENATED MODULE: ./build/src/git/lender.js





const PARTIAL = /^(?:extensions\.partialclone|remote\..*\.promisor)$/s;
async function findLender({ clone, trusted, env }) {
    if (clone === null || /[\n"]/.test(clone.commonDirectory))
        return null;
    const git = (0,run_git/* createGit */.l)({
        cwd: clone.toplevel,
        env: (0,git_environment/* gitEnvironment */._)(env, trusted),
        redact: (0,git_redact/* redactWith */.Q)(undefined),
    });
    if (clone.settings.some(([key]) => PARTIAL.test(key)))
        return null;
    const shallow = clone.isShallow ? await (0,promises_.readFile)(external_node_path_.join(clone.commonDirectory, "shallow"), "utf8") : "";
    return { objects: external_node_path_.join(clone.commonDirectory, "objects"), shallow, git };
}
async function borrow(gitDirectory, { objects, shallow, git }) {
    await (0,promises_.mkdir)(external_node_path_.join(gitDirectory, "objects", "info"), { recursive: true });
    await (0,promises_.appendFile)(external_node_path_.join(gitDirectory, "objects", "info", "alternates"), `${objects}\n`);
    if (shallow !== "")
        await (0,promises_.writeFile)(external_node_path_.join(gitDirectory, "shallow"), shallow);
    const { stdout } = await git.run([
        "for-each-ref",
        "--format=%(objectname) %(refname)",
        "refs/heads",
        "refs/remotes",
        "refs/tags",
    ]);
    await (0,promises_.writeFile)(external_node_path_.join(gitDirectory, "packed-refs"), `# pack-refs with:\n${stdout}`);
}
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

// EXTERNAL MODULE: ./build/src/git/read-refusal.js
var read_refusal = __webpack_require__(2281);
// EXTERNAL MODULE: ./build/src/git/remove-folder.js
var remove_folder = __webpack_require__(3805);
// EXTERNAL MODULE: ./build/src/git/speaks-git.js
var speaks_git = __webpack_require__(5082);
;// CONCATENATED MODULE: ./build/src/git/private-repository.js











const NAME = "origin";
const PREFIX = "refs/pipekeeper";
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
    const directory = await (0,promises_.realpath)(await (0,promises_.mkdtemp)(external_node_path_.join(env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), "pipekeeper-")));
    const gitDirectory = external_node_path_.join(directory, "repository.git");
    const redact = (0,git_redact/* redactWith */.Q)(token, remote.secrets);
    const open = (settings, access = []) => {
        const envOf = (all) => ({
            ...(0,git_environment/* gitEnvironment */._)(env, [...PRIVATE, ...all]),
            GIT_ATTR_NOSYSTEM: "1",
            GIT_DIR: gitDirectory,
        });
        return (0,run_git/* createGit */.l)({ cwd: gitDirectory, env: envOf(settings), onlineEnv: envOf([...settings, ...access]), redact });
    };
    const git = open([...addresses(remote), ...remote.settings], remote.access);
    const [lender, filters] = await Promise.all([findLender(options), (0,git_filters/* readFilters */.M)(options)]);
    const fetched = new Set();
    const indexes = new Map();
    let objectFormat = clone?.objectFormat ?? "sha1";
    let depth = options.isBlobless || isCutAtHead(clone, lender?.shallow ?? "") ? ["--depth=1"] : [];
    let filter = options.isBlobless ? ["--filter=blob:none"] : [];
    let knowsShallow = true;
    await create();
    async function create() {
        await (0,promises_.rm)(gitDirectory, { recursive: true, force: true });
        const init = ["init", "--quiet", "--bare", "--template=", `--object-format=${objectFormat}`, gitDirectory];
        await git.text(init, { cwd: directory });
        if (lender !== null && objectFormat === clone?.objectFormat)
            await borrow(gitDirectory, lender);
    }
    async function readIndex(commit, file) {
        await git.text(["read-tree", commit ?? "--empty"], { env: { GIT_INDEX_FILE: file } });
        return file;
    }
    async function adapt(said) {
        const [, format] = /mismatched algorithms: client \w+; server (sha\d+)/.exec(said) ?? [];
        if (format !== undefined && format !== objectFormat) {
            objectFormat = format;
            await create();
            return true;
        }
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
                depth = [];
                const refs = [...present].map((branch) => refOf(branches, branch));
                const ids = (await git.text(["rev-parse", ...refs])).split("\n");
                const at = new Map([...present].map((branch, index) => [branch, ids[index]]));
                return { kind: "tips", commits: branches.map((branch) => at.get(branch) ?? null) };
            }
            const missing = branches.find((branch) => isMissing(stderr, branch) && present.has(branch));
            if (missing !== undefined && present.size > 1)
                present.delete(missing);
            else if (!(await adapt(stderr))) {
                const refusal = (0,read_refusal/* readRefusal */.n)(stderr);
                const isPage = missing !== undefined && /^https?:/i.test(remote.fetchUrl) && !(await (0,speaks_git/* speaksGit */.s)(git, NAME));
                return isPage ? { ...refusal, kind: "refused", rule: "not-git" } : refusal;
            }
        }
    }
    async function fetchMissing(ids, roots) {
        if (filter.length === 0)
            return null;
        const unknown = ids.filter((id) => !fetched.has(id));
        const lent = lender === null ? new Set() : await listPresent(lender.git, unknown);
        const missing = unknown.filter((id) => !lent.has(id));
        if (missing.length > 0) {
            const wanted = roots !== null && missing.length > MANY_BLOBS && knowsShallow ? roots : missing;
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
        local: open(filters),
        filters,
        directory,
        gitDirectory,
        fetchBranches: fetch,
        async indexOf(commit) {
            const name = commit ?? "nothing";
            const known = indexes.get(name) ?? readIndex(commit, external_node_path_.join(directory, `index-of-${name}`));
            indexes.set(name, known);
            return known;
        },
        async fetchCommit(commit) {
            for (;;) {
                const { code, stderr } = await git.run([...FETCH, ...depth, ...filter, "--end-of-options", NAME, commit]);
                if (code === 0)
                    return null;
                if (!(await adapt(stderr)))
                    return (0,read_refusal/* readRefusal */.n)(stderr);
            }
        },
        async fetchBlobs(ids, roots) {
            const failure = await fetchMissing(ids, roots);
            if (failure === null)
                return null;
            return (await adapt(failure)) ? "again" : (0,read_refusal/* readRefusal */.n)(failure);
        },
        async fetchFoundBlobs(ids) {
            await fetchMissing(ids, null);
        },
        async remove() {
            await (0,remove_folder/* removeFolder */.v)(directory);
        },
    };
}
const PRIVATE = [
    ["core.fsync", "none"],
    ["transfer.unpackLimit", "1"],
    ["core.looseCompression", "1"],
    ["core.attributesFile", "/dev/null"],
    ["core.excludesFile", "/dev/null"],
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


/***/ }),

/***/ 6179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ push)
/* harmony export */ });
/* harmony import */ var _read_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2281);

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
    return code === 0 ? { kind: "pushed" } : (0,_read_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .readRefusal */ .n)(git.redact(`${stderr.trimEnd()}\n${stdout}`));
}


/***/ }),

/***/ 5836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readFilterNames),
/* harmony export */   e: () => (/* binding */ readConversions)
/* harmony export */ });
/* harmony import */ var _decode_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9512);
/* harmony import */ var _staging_area_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5185);


async function readFilterNames(area, paths) {
    const { filter } = await readAttributes(area, ["filter"], paths);
    return new Map([...filter].filter(([, value]) => isNamed(value)));
}
async function readConversions(area, paths) {
    const names = ["filter", "working-tree-encoding", "text", "eol"];
    const values = await readAttributes(area, names, paths);
    const isFiltered = (path) => isNamed(values.filter.get(path)) || isNamed(values["working-tree-encoding"].get(path));
    const isText = (path) => values.text.get(path) === "unspecified"
        ? ["lf", "crlf"].includes(values.eol.get(path) ?? "")
        : values.text.get(path) !== "unset";
    return { filtered: new Set(paths.filter(isFiltered)), texts: new Set(paths.filter(isText)) };
}
function isNamed(value = "unspecified") {
    return !["unspecified", "unset", "set"].includes(value);
}
async function readAttributes(area, names, paths) {
    const values = Object.fromEntries(names.map((name) => [name, new Map()]));
    if (paths.length === 0)
        return values;
    const { stdout } = await (0,_staging_area_js__WEBPACK_IMPORTED_MODULE_1__/* .runInArea */ .u)(area, ["check-attr", "-z", "--stdin", ...names], (0,_decode_path_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPaths */ .HS)(paths));
    const fields = (0,_decode_path_js__WEBPACK_IMPORTED_MODULE_0__/* .splitPaths */ .DZ)(stdout);
    for (let at = 0; at + 2 < fields.length; at += 3) {
        values[fields[at + 1]].set(fields[at], fields[at + 2]);
    }
    return values;
}


/***/ }),

/***/ 2281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readRefusal)
/* harmony export */ });
/* harmony import */ var _judge_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5777);

const REASONS = [
    [/^non-fast-forward$/i, { kind: "refused", rule: "history" }],
    [/incorrect old value|invalid old id|already exists|stale info|failed to lock/i, { kind: "raced" }],
    [/internal server error/i, { kind: "unreachable" }],
];
const REF_NOT_MOVED = /cannot lock ref|failed to update ref/i;
const DECLINED = /declined/i;
const ERROR = /^(?:remote: )?(?:error|fatal):/;
const VAGUE = /couldn't find remote ref|remote end hung up|Could not read from remote repository|unexpected disconnect|Everything up-to-date/;
const FAILED_HOOK = /GitLab: (?:Internal API|.*temporarily (?:read-only|unavailable))/i;
const PROXY_FAILED = /CONNECT tunnel failed|proxy after CONNECT|Proxy CONNECT aborted|resolve proxy/i;
const NOT_CONNECTED = /unable to access '[a-z]+:\/\/(?:[^@/']*@)?([^/:'[]+)[^']*': Failed to connect to (\S+) port/i;
function readRefusal(output) {
    const said = withoutNoise(output);
    const lines = withoutNotices(said);
    const text = lines.join("\n");
    const [, host, contacted] = NOT_CONNECTED.exec(text) ?? [];
    const verdict = host !== contacted || PROXY_FAILED.test(text)
        ? { kind: "unreachable", isProxy: true }
        : (judgeStatusLine(lines) ?? (0,_judge_text_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeText */ .H)(text));
    return { ...verdict, said, reasons: listReasons(lines, verdict) };
}
function judgeStatusLine(lines) {
    const status = lines.findLast((line) => /^(?:!\t| ! \[)/.test(line));
    const [, side, reason = ""] = /\[((?:remote )?(?:rejected|failure))\](?:.*?\(([^()]*(?:\([^()]*\)[^()]*)*)\)\s*$)?/.exec(status ?? "") ?? [];
    if (status === undefined || side === undefined)
        return null;
    if (side === "rejected")
        return { kind: "raced" };
    if (side === "remote failure")
        return { kind: "unreachable" };
    if (REF_NOT_MOVED.test(reason)) {
        return (0,_judge_text_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeText */ .H)(lines.filter((line) => line === status || ERROR.test(line)).join("\n"));
    }
    const settled = REASONS.find(([pattern]) => pattern.test(reason));
    if (settled !== undefined)
        return settled[1];
    const text = lines.join("\n");
    if (!DECLINED.test(reason))
        return (0,_judge_text_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeText */ .H)(text);
    if (FAILED_HOOK.test(text))
        return { kind: "unreachable" };
    return { kind: "refused", rule: (0,_judge_text_js__WEBPACK_IMPORTED_MODULE_0__/* .matchRule */ .m)(text) ?? "hook" };
}
function listReasons(lines, verdict) {
    const isWhole = verdict.kind === "refused" && verdict.rule === "secret";
    const reasons = lines
        .filter((line) => line.startsWith("remote:"))
        .map((line) => line.replace(/^remote:\s*(?:error:\s*)?/, "").trim())
        .filter((line) => line !== "" && (isWhole || !/^(?:Review all|Visit|https?:)/.test(line)));
    if (reasons.length > 0)
        return reasons;
    const [, own] = /\[remote rejected\].*?\((.*)\)\s*$/.exec(lines.at(-1) ?? "") ?? [];
    if (own !== undefined)
        return /declined|^non-fast-forward$/.test(own) ? [] : [own];
    const error = lines.find((line) => ERROR.test(line) && !VAGUE.test(line));
    return verdict.kind === "refused" && error !== undefined ? [error.replace(/^(?:error|fatal): /, "")] : [];
}
function withoutNoise(text) {
    return text
        .split(/\r\n|\n|\r/)
        .map((line) => line.trimEnd())
        .filter((line) => line !== "" && line !== "remote:" && line !== "Done")
        .filter((line) => !/^(?:hint:|To |From |POST git-|Pushing to |(?:remote: )?(?:Enumerating|Counting|Compressing|Writing|Delta|Resolving|Total)\b)/.test(line))
        .filter((line) => !/^(?:error: failed to push some refs|Please make sure you have|and the repository exists)/.test(line));
}
function withoutNotices(lines) {
    let isNotice = false;
    return lines.filter((line) => {
        const starts = /^remote: (?:Bypassed rule violations)/.test(line);
        const goesOn = isNotice && line.startsWith("remote:") && !/^remote: (?:error|fatal|warning|GitLab|Gitea|Forgejo):/.test(line);
        isNotice = starts || goesOn;
        return !isNotice && !/^remote: warning:/.test(line);
    });
}


/***/ }),

/***/ 1102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readUserSettings)
/* harmony export */ });
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8098);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9797);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7870);



async function readUserSettings({ cwd, trusted, env, }) {
    const git = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_0__/* .createGit */ .l)({ cwd, env: (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .userEnvironment */ .n)(env, trusted), redact: (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactWith */ .Q)(undefined) });
    const { stdout } = await git.run(["config", "--null", "--list"]);
    const entries = stdout.toString().split("\0").filter(Boolean);
    return entries.map((entry) => {
        const end = entry.indexOf("\n");
        return end < 0 ? [entry, "true"] : [entry.slice(0, end), entry.slice(end + 1)];
    });
}


/***/ }),

/***/ 9797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ redactWith),
/* harmony export */   g: () => (/* binding */ basicCredential)
/* harmony export */ });
/* harmony import */ var _text_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8092);

function basicCredential(token) {
    return Buffer.from(`x-access-token:${token}`).toString("base64");
}
function redactWith(token, others = []) {
    const forms = token === undefined || token === "" ? [] : [basicCredential(token), encodeURIComponent(token), token];
    return (0,_text_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redactSecrets */ .f)([...forms, ...others]);
}


/***/ }),

/***/ 3391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ isLoopback),
  L: () => (/* binding */ resolveRemote)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/git/git-environment.js
var git_environment = __webpack_require__(8098);
// EXTERNAL MODULE: ./build/src/git/split-credential.js
var split_credential = __webpack_require__(4682);
;// CONCATENATED MODULE: ./build/src/git/list-stored-secrets.js

const SECRET_HEADER = /auth|cookie|token|key|secret|passw|credential/i;
const SCHEME = /^(?:basic|bearer|token|negotiate) +/i;
const LEAST_SECRET = 4;
function listStoredSecrets(settings) {
    const found = settings.flatMap(([key, value]) => {
        if (/\.extraheader$/i.test(key))
            return splitHeader(value);
        if (/^credential\./i.test(key))
            return [...value.matchAll(/password=["']?([^\s"';$]+)/gi)].map(([, text = ""]) => text);
        const [, section = ""] = /^[^.]+\.(.+)\.[^.]+$/s.exec(key) ?? [];
        return [...(0,split_credential/* splitCredential */.i)(section).secrets, ...(0,split_credential/* splitCredential */.i)(value).secrets];
    });
    return [...new Set(found)].filter(({ length }) => length >= LEAST_SECRET);
}
function splitHeader(header) {
    const [, name = "", text = ""] = /^([^:]*):\s*(.*)$/s.exec(header) ?? [];
    if (!SECRET_HEADER.test(name))
        return [];
    const value = text.trim().replace(SCHEME, "");
    const [, user, password] = /^([^:]*):(.*)$/s.exec(Buffer.from(value, "base64").toString()) ?? [];
    if (!/^basic /i.test(text) || user === undefined || password === undefined)
        return [value];
    const { secrets } = (0,split_credential/* splitCredential */.i)(`https://${encodeURIComponent(user)}:${encodeURIComponent(password)}@host`);
    return [value, ...secrets];
}

// EXTERNAL MODULE: ./build/src/git/read-user-settings.js
var read_user_settings = __webpack_require__(1102);
// EXTERNAL MODULE: ./build/src/git/redact.js
var redact = __webpack_require__(9797);
// EXTERNAL MODULE: ./build/src/git/run-git.js
var run_git = __webpack_require__(7870);
;// CONCATENATED MODULE: ./build/src/git/remote.js








const CONNECTION = /^(http\.(.*\.)?(proxy|proxyauthmethod|sslbackend|sslcainfo|sslcapath|sslcert|sslkey|sslverify|schannelusesslcainfo)|core\.sshcommand|ssh\.variant)$/s;
const ACCESS = /^(credential\..*|http\.(.*\.)?extraheader|url\..*\.(insteadof|pushinsteadof))$/s;
const REMOTES = /^remote\..*\.(url|pushurl|proxy)$/s;
const REWRITES = /^url\..*insteadof$/i;
const CREDENTIALS = /^(?:credential\.|http\.(?:.*\.)?extraheader$)/i;
async function resolveRemote(choice) {
    const { name, clone, directory, trusted, token, env } = choice;
    checkName(name);
    const address = clone === null && !isAddress(name) ? serverAddress(name, env) : name;
    const all = clone?.settings ?? (await (0,read_user_settings/* readUserSettings */.r)({ cwd: directory, trusted, env }));
    const { settings, secrets } = readReachSettings(all, token);
    const git = (0,run_git/* createGit */.l)({
        cwd: directory,
        env: (0,git_environment/* gitEnvironment */._)(env, [...trusted, ...settings]),
        redact: (0,redact/* redactWith */.Q)(token),
    });
    const urls = findUrls(address, all) ?? (await askForUrls(git, address));
    const [, named = address] = all.findLast(([key]) => key === `remote.${address}.url`) ?? [];
    const absolute = (url) => (isRelative(url) ? external_node_path_.resolve(clone?.toplevel ?? directory, url) : url);
    const [fetched, ...pushed] = [urls.fetch, ...urls.push].map((url) => (0,split_credential/* splitCredential */.i)(absolute(url)));
    if (fetched === undefined)
        throw new Error("A remote has an address");
    const kept = settings.filter(([key]) => !REWRITES.test(key));
    const own = kept.filter(([key]) => CREDENTIALS.test(key));
    return {
        fetchUrl: fetched.url,
        pushUrls: pushed.map(({ url }) => url),
        settings: kept.filter((setting) => !own.includes(setting)),
        access: [...own, ...authorize([fetched, ...pushed], { token, named })],
        secrets: [...new Set([...[fetched, ...pushed].flatMap((address) => address.secrets), ...secrets])],
    };
}
function authorize(addresses, { token, named }) {
    const web = new Map(addresses.filter(({ url }) => /^https?:\/\//i.test(url)).map((address) => [address.url, address]));
    if (token && web.size > 0)
        checkOneOrigin([(0,split_credential/* splitCredential */.i)(named).url, ...web.keys()]);
    const headers = [...web.values()].flatMap(({ url, credential }) => {
        const basic = token ? (0,redact/* basicCredential */.g)(token) : credential;
        if (basic === null)
            return [];
        const scope = `http.${token ? checkEncrypted(url) : url}`;
        const key = `${scope}.extraheader`;
        return [
            [`${scope}.followRedirects`, "false"],
            [key, ""],
            [key, `AUTHORIZATION: basic ${basic}`],
        ];
    });
    return token && headers.length > 0 ? [["credential.helper", ""], ...headers] : headers;
}
function checkName(name) {
    if (name === "" || name.startsWith("-")) {
        throw new errors/* UserError */.y(`Remote "${name}" is not usable. Expected the name of a git remote, such as origin, or a URL.`);
    }
    if ((0,split_credential/* splitCredential */.i)(name).secrets.length > 0) {
        throw new errors/* UserError */.y("The input remote contains a password, which every process on the machine could read. Remove it and pass it as `token`.");
    }
}
function serverAddress(name, { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository }) {
    if (server && repository)
        return `${server.replace(/\/+$/, "")}/${repository}`;
    throw new errors/* UserError */.y(`There is no git checkout that has a remote "${name}", and no workflow that names a repository. Run this in a clone, or give a URL as \`remote\`.`);
}
function findUrls(remote, all) {
    if (all.some(([key]) => REWRITES.test(key)))
        return null;
    const list = (name) => all.filter(([key]) => key === `remote.${remote}.${name}`).map(([, url]) => url);
    const [url, ...others] = list("url");
    const fetch = url ?? (isAddress(remote) ? remote : "");
    if (fetch === "" || others.length > 0)
        return null;
    const pushed = list("pushurl");
    return { fetch, push: pushed.length > 0 ? pushed : [fetch] };
}
async function askForUrls(git, remote) {
    const [fetched, pushed] = await Promise.all([
        git.run(["ls-remote", "--get-url", "--", remote]),
        git.run(["remote", "get-url", "--push", "--all", "--", remote]),
    ]);
    if (pushed.code !== 0 && !isAddress(remote)) {
        const known = (await git.run(["remote"])).stdout.toString().split("\n").filter(Boolean);
        throw new errors/* UserError */.y(`Remote "${remote}" does not exist. Expected ${known.length > 0 ? `one of ${known.join(", ")}` : "a git remote of the checkout"}, or a URL.`);
    }
    const fetch = fetched.stdout.toString().trimEnd();
    const push = pushed.code === 0 ? pushed.stdout.toString().split("\n").filter(Boolean) : [fetch];
    return { fetch, push };
}
function readReachSettings(all, token) {
    const wanted = token ? CONNECTION : new RegExp(`${CONNECTION.source}|${ACCESS.source}`, "s");
    const known = new RegExp(`${CONNECTION.source}|${ACCESS.source}|${REMOTES.source}`, "s");
    return {
        settings: all.filter(([key]) => wanted.test(key)),
        secrets: listStoredSecrets(all.filter(([key]) => known.test(key))),
    };
}
function checkOneOrigin(urls) {
    const web = urls.filter((url) => /^https?:/i.test(url) && URL.canParse(url));
    const origins = [...new Set(web.map((url) => new URL(url).origin))];
    if (origins.length < 2)
        return;
    throw new errors/* UserError */.y(`The remote has addresses on two servers, ${origins.map((origin) => `"${origin}"`).join(" and ")}, and \`token\` belongs to one of them, so it was not sent. Give the address to publish to as \`remote\`, or leave \`token\` empty.`);
}
function checkEncrypted(text) {
    if (!URL.canParse(text)) {
        throw new errors/* UserError */.y(`The address of the remote is not a valid URL. Correct it with git remote set-url.`);
    }
    const url = new URL(text);
    if (url.protocol === "http:" && !isLoopback(text)) {
        throw new errors/* UserError */.y(`The remote "http://${url.host}" is not encrypted, so the token was not sent. Use https, or leave \`token\` empty.`);
    }
    return url.href;
}
function isLoopback(url) {
    return URL.canParse(url) && /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(new URL(url).hostname);
}
function isAddress(remote) {
    return /[/:\\]/.test(remote) || remote === "." || remote === "..";
}
function isRelative(url) {
    return !external_node_path_.isAbsolute(url) && !/^[^/]*:/.test(url);
}


/***/ }),

/***/ 3805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ unlockFolders),
/* harmony export */   v: () => (/* binding */ removeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


async function removeFolder(folder) {
    const remove = () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
    await remove().catch(async () => {
        await unlockFolders(folder);
        await remove().catch(() => undefined);
    });
}
async function unlockFolders(folder) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(folder).catch(() => null);
    if (found === null || !found.isDirectory())
        return;
    if ((found.mode & 0o700) !== 0o700)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(folder, (found.mode & 0o7777) | 0o700).catch(() => undefined);
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true }).catch(() => []);
    for (const entry of entries)
        if (entry.isDirectory())
            await unlockFolders(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, entry.name));
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



const ONLINE = ["fetch", "push", "ls-remote", "lfs"];
function createGit(defaults) {
    const envFor = (args) => ONLINE.includes(subcommandOf(args)) ? (defaults.onlineEnv ?? defaults.env) : defaults.env;
    async function run(args, options = {}) {
        refuseBlindForce(args);
        const stdout = [];
        const stderr = [];
        const code = await start(args, {
            cwd: options.cwd ?? defaults.cwd,
            env: { ...envFor(args), ...options.env },
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
            const env = { ...envFor(args), ...options.env };
            const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", args, { cwd: options.cwd ?? defaults.cwd, env, stdio: ["pipe", "pipe", "pipe"] });
            const ended = new Promise((resolve, reject) => child.once("close", resolve).once("error", reject));
            ended.catch(() => undefined);
            let stderr = "";
            child.stderr.setEncoding("utf8").on("data", (text) => (stderr += text));
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
function subcommandOf(args) {
    return args.find((arg, at) => arg !== "-c" && args[at - 1] !== "-c") ?? "";
}
function refuseBlindForce(args) {
    const isBlind = (arg) => /^(?:--force|-[a-zA-Z]*f[a-zA-Z]*|--mirror|\+.*)$/.test(arg) || /^--force-with-lease(?:=[^:]*)?$/.test(arg);
    if (subcommandOf(args) !== "push" || !args.some(isBlind))
        return;
    throw new Error("A push that may replace commits has to name the commit that it replaces");
}
async function start(args, options) {
    try {
        return (await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_1__/* .exec */ .m)("git", [...args], options)) ?? -1;
    }
    catch (error) {
        if (!/Unable to locate executable/.test(String(error)))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y("git was not found on PATH. Install git 2.31 or later.", { cause: error });
    }
}


/***/ }),

/***/ 5082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ speaksGit)
/* harmony export */ });
async function speaksGit(git, remote) {
    const { code, stdout, stderr } = await git.run(["ls-remote", "--", remote], { env: { GIT_TRACE_PACKET: "1" } });
    return code !== 0 || stdout.length > 0 || /\bpacket:/.test(stderr);
}


/***/ }),

/***/ 4682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ splitCredential)
/* harmony export */ });
const TOKEN = /^(?:gh[a-z]_|github_pat_|glpat-)|^[\w-]{40,}$/;
const LEAST_SECRET = 4;
function splitCredential(address) {
    const [, scheme = "", text] = /^([a-z][a-z0-9+.-]*:\/\/)([^/?#]*)@/i.exec(address) ?? [];
    if (text === undefined)
        return { url: address, credential: null, secrets: [] };
    const [, rawUser = "", rawPassword = ""] = /^([^:]*):?(.*)$/s.exec(text) ?? [];
    const isToken = rawPassword === "" && TOKEN.test(rawUser);
    if (rawPassword === "" && !isToken)
        return { url: address, credential: null, secrets: [] };
    const rest = address.slice(scheme.length + text.length + 1);
    const isWeb = /^https?:/i.test(scheme);
    const url = isWeb || isToken ? `${scheme}${rest}` : `${scheme}${rawUser}@${rest}`;
    const [user, password] = [decode(rawUser), decode(rawPassword)];
    const credential = Buffer.from(`${user}:${password}`).toString("base64");
    const users = TOKEN.test(rawUser) ? [rawUser, user] : [];
    const secrets = [...new Set([credential, ...users, rawPassword, password])];
    return {
        url,
        credential: isWeb ? credential : null,
        secrets: secrets.filter(({ length }) => length >= LEAST_SECRET),
    };
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 5076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gr: () => (/* binding */ stageChanges),
/* harmony export */   Pz: () => (/* binding */ refuseRepository),
/* harmony export */   td: () => (/* binding */ listStaged)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7406);
/* harmony import */ var _check_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7256);
/* harmony import */ var _decode_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9512);
/* harmony import */ var _inspect_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3880);
/* harmony import */ var _list_changes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2664);
/* harmony import */ var _plan_changes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6479);
/* harmony import */ var _read_attributes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5836);
/* harmony import */ var _staging_area_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5185);








const TOO_LARGE_BYTES = 90_000_000;
const SUBMODULE = "160000";
const MAX_ASKED = 500;
async function stageChanges(area, paths, base) {
    const wanted = [...new Set(paths.map(_check_path_js__WEBPACK_IMPORTED_MODULE_0__/* .checkPath */ .C))].sort();
    const files = (0,_inspect_files_js__WEBPACK_IMPORTED_MODULE_2__/* .inspectFiles */ .IK)(area.folder, wanted.filter((path) => !area.isUntouched(path)));
    const resolved = await resolveFolders(area, files, base);
    await checkSizes(area, files);
    await updateIndex(area, resolved);
    const { changes, others } = splitByPaths(await compareIndex(area, base), wanted);
    checkPlaces(changes, others);
    await checkFilters(area, changes);
    return changes;
}
async function listStaged(area) {
    const lines = (0,_decode_path_js__WEBPACK_IMPORTED_MODULE_1__/* .splitPaths */ .DZ)((await (0,_staging_area_js__WEBPACK_IMPORTED_MODULE_6__/* .runInArea */ .u)(area, ["ls-files", "-z", "--stage"])).stdout);
    return new Map(lines.map((line) => {
        const [mode = "", id = ""] = line.split(" ", 2);
        return [line.slice(line.indexOf("\t") + 1), { mode, id }];
    }));
}
async function resolveFolders(area, files, base) {
    const odd = files.filter((file) => !(0,_plan_changes_js__WEBPACK_IMPORTED_MODULE_4__/* .isWritten */ .QH)(file) && file.kind !== "gone");
    const known = odd.length === 0 ? new Map() : await readModes(area, odd, base);
    const gone = [];
    const here = [];
    for (const file of files) {
        const mode = known.get(file.path);
        if ((0,_plan_changes_js__WEBPACK_IMPORTED_MODULE_4__/* .isWritten */ .QH)(file) || (file.kind === "folder" && mode === SUBMODULE))
            here.push(file.path);
        else if (file.isRepository)
            throw refuseRepository(file.path);
        else if (file.kind === "special" || (file.kind !== "gone" && mode === undefined))
            throw (0,_inspect_files_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseFolder */ .tE)(file);
        else
            gone.push(file.path);
    }
    return { gone, here };
}
async function readModes(area, files, base) {
    const paths = files.map(({ path }) => path);
    const asked = paths.length > MAX_ASKED ? [] : ["--", ...paths];
    const lists = [await (0,_staging_area_js__WEBPACK_IMPORTED_MODULE_6__/* .runInArea */ .u)(area, ["ls-files", "-z", "--stage", ...asked])];
    if (base !== null)
        lists.push(await (0,_staging_area_js__WEBPACK_IMPORTED_MODULE_6__/* .runInArea */ .u)(area, ["ls-tree", "-r", "-z", "--full-tree", base, ...asked]));
    const lines = lists.flatMap(({ stdout }) => (0,_decode_path_js__WEBPACK_IMPORTED_MODULE_1__/* .splitPaths */ .DZ)(stdout));
    return new Map(lines.map((line) => [line.slice(line.indexOf("\t") + 1), line.slice(0, 6)]));
}
function refuseRepository(path) {
    const name = (0,_decode_path_js__WEBPACK_IMPORTED_MODULE_1__/* .showPath */ .P8)(path);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .y(`"${name}" cannot be published: it is a separate git repository, and not a submodule of the branch. Remove "${name}/.git" to publish its files, leave them out with the line "!${name}/**", or add it as a submodule first.`);
}
async function checkSizes(area, files) {
    const large = files.filter(({ kind, bytes }) => kind === "file" && bytes > TOO_LARGE_BYTES);
    const filters = await (0,_read_attributes_js__WEBPACK_IMPORTED_MODULE_5__/* .readFilterNames */ .J)(area, large.map(({ path }) => path));
    const refused = large.find(({ path }) => filters.get(path) !== "lfs");
    if (refused === undefined)
        return;
    const megabytes = Math.round(refused.bytes / 1_000_000);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .y(`"${(0,_decode_path_js__WEBPACK_IMPORTED_MODULE_1__/* .showPath */ .P8)(refused.path)}" has ${megabytes} MB, and GitHub refuses files of 100 MB; expected at most ${TOO_LARGE_BYTES / 1_000_000} MB. Split it, leave it out of \`paths\`, or track it with Git LFS.`);
}
async function updateIndex(area, { gone, here }) {
    if (gone.length > 0)
        await (0,_staging_area_js__WEBPACK_IMPORTED_MODULE_6__/* .runInArea */ .u)(area, ["update-index", "--force-remove", "-z", "--stdin"], (0,_decode_path_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPaths */ .HS)(gone));
    if (here.length === 0)
        return;
    const modes = area.trustsModes ? [] : ["-c", "core.fileMode=false"];
    const strict = listCleaningFilters(area).flatMap((name) => ["-c", `filter.${name}.required=true`]);
    const add = [...modes, ...strict, "update-index", "--add", "--remove", "--replace", "-z", "--stdin"];
    const { code, stderr } = await area.git.run(add, { ...(0,_staging_area_js__WEBPACK_IMPORTED_MODULE_6__/* .inArea */ .H)(area), input: (0,_decode_path_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPaths */ .HS)(here) });
    if (code === 0)
        return;
    const said = stderr
        .trim()
        .split("\n")
        .filter((line) => !/^(?:warning|hint):/.test(line));
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .y(`The files could not be staged, and nothing was published. git says: ${said.join("; ")}. Check that they can be read, and that each filter that .gitattributes names for them works.`);
}
function listCleaningFilters({ filters }) {
    const names = filters.filter(([key]) => /\.(?:clean|process)$/.test(key)).map(([key]) => filterName(key));
    return [...new Set(names)].filter((name) => !/[=\n]/.test(name));
}
function filterName(key) {
    return key.slice("filter.".length, key.lastIndexOf("."));
}
async function compareIndex(area, base) {
    const tree = base ?? (await area.git.text(["mktree"], { input: "" }));
    const args = [
        "diff-index",
        "--cached",
        "--raw",
        "-z",
        "--no-renames",
        "--no-abbrev",
        "--ignore-submodules=none",
        tree,
    ];
    return (0,_list_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRawDiff */ .L)((await (0,_staging_area_js__WEBPACK_IMPORTED_MODULE_6__/* .runInArea */ .u)(area, args)).stdout);
}
function splitByPaths(all, paths) {
    const wanted = new Set(paths);
    return { changes: all.filter(({ path }) => wanted.has(path)), others: all.filter(({ path }) => !wanted.has(path)) };
}
function checkPlaces(changes, others) {
    const written = new Set(changes.filter(({ to }) => to !== null).map(({ path }) => path));
    const kept = new Set(others.filter(({ to }) => to === null).map(({ path }) => path));
    for (const { path, from, to } of changes) {
        if (to === null)
            continue;
        const above = (0,_plan_changes_js__WEBPACK_IMPORTED_MODULE_4__/* .foldersAbove */ .Zv)(path).find((folder) => kept.has(folder));
        if (above !== undefined)
            throw (0,_plan_changes_js__WEBPACK_IMPORTED_MODULE_4__/* .refusePlace */ ._q)(path, { above });
        if (from?.mode === SUBMODULE && to.mode !== SUBMODULE)
            throw (0,_plan_changes_js__WEBPACK_IMPORTED_MODULE_4__/* .refusePlace */ ._q)(path, { is: "submodule" });
    }
    for (const path of kept) {
        const file = (0,_plan_changes_js__WEBPACK_IMPORTED_MODULE_4__/* .foldersAbove */ .Zv)(path).find((folder) => written.has(folder));
        if (file !== undefined)
            throw (0,_plan_changes_js__WEBPACK_IMPORTED_MODULE_4__/* .refusePlace */ ._q)(file, { is: "folder" });
    }
}
async function checkFilters(area, changes) {
    const files = changes.filter(({ to }) => to?.mode.startsWith("100")).map(({ path }) => path);
    const names = await (0,_read_attributes_js__WEBPACK_IMPORTED_MODULE_5__/* .readFilterNames */ .J)(area, files);
    if (names.size === 0)
        return;
    const defined = new Set(area.filters.map(([key]) => filterName(key)));
    const [path, name] = [...names].find(([, filter]) => !defined.has(filter)) ?? [];
    if (path === undefined)
        return;
    const remedy = name === "lfs"
        ? "Install git-lfs on the runner."
        : `Define it before this step, with \`git config --global filter.${name}.clean <command>\`.`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .y(`"${(0,_decode_path_js__WEBPACK_IMPORTED_MODULE_1__/* .showPath */ .P8)(path)}" cannot be published: .gitattributes gives it the filter "${name}", which is not available. ${remedy}`);
}


/***/ }),

/***/ 5185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inArea),
/* harmony export */   u: () => (/* binding */ runInArea)
/* harmony export */ });
function inArea({ folder, index, env }) {
    return { cwd: folder, env: { GIT_WORK_TREE: folder, GIT_INDEX_FILE: index, ...env } };
}
async function runInArea(area, args, input) {
    const options = inArea(area);
    const { code, stdout, stderr } = await area.git.run(args, input === undefined ? options : { ...options, input });
    if (code !== 0)
        throw new Error(`git ${args[0]} failed with exit code ${code}: ${stderr.trim()}`);
    return { stdout };
}


/***/ }),

/***/ 5592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bt: () => (/* binding */ listFolder),
/* harmony export */   fi: () => (/* binding */ listEntries),
/* harmony export */   nT: () => (/* binding */ listTree)
/* harmony export */ });
async function listTree(git, commit, paths) {
    const isWhole = paths === null || paths.some((path) => path === "" || path === ".");
    return run(git, ["-r", "-t", commit, ...(isWhole ? [] : ["--", ...new Set(paths)])]);
}
async function listEntries(git, commit, paths) {
    return paths.length === 0 ? [] : run(git, [commit, "--", ...new Set(paths)]);
}
async function listFolder(git, commit, folder) {
    return run(git, [commit, ...(folder === "" ? [] : ["--", `${folder}/`])]);
}
async function run(git, args) {
    const chunks = [];
    for await (const chunk of git.stream(["ls-tree", "-z", "--full-tree", ...args]))
        chunks.push(chunk);
    return parseTree(Buffer.concat(chunks));
}
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

/***/ 1067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C7: () => (/* binding */ POINTER),
/* harmony export */   Yg: () => (/* binding */ uploadPointers),
/* harmony export */   ZS: () => (/* binding */ useLfsConfig),
/* harmony export */   ZX: () => (/* binding */ uploadLfs),
/* harmony export */   sd: () => (/* binding */ listLargePaths)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _blobs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3866);
/* harmony import */ var _read_attributes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5836);
/* harmony import */ var _read_refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2281);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5592);






const MAX_POINTER_BYTES = 1024;
const POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:.*\n)*?oid sha256:([0-9a-f]{64})\n/;
const MAX_IDS = 500;
async function uploadLfs(repository, { area, base }, changes) {
    const large = await listLargePaths(area, changes.map(({ path }) => path));
    return uploadPointers(repository, { large, base }, changes);
}
async function listLargePaths(area, paths) {
    const filters = await (0,_read_attributes_js__WEBPACK_IMPORTED_MODULE_2__/* .readFilterNames */ .J)(area, paths);
    return new Set([...filters].filter(([, filter]) => filter === "lfs").map(([path]) => path));
}
async function uploadPointers(repository, { large, base }, changes) {
    const { git, gitDirectory } = repository;
    const files = changes.filter(({ path, to }) => large.has(path) && to?.mode.startsWith("100"));
    const pointers = files.map(({ to }) => to?.id ?? "");
    const ids = new Set();
    for await (const bytes of (0,_blobs_js__WEBPACK_IMPORTED_MODULE_4__/* .streamBlobs */ .n)(git, pointers, MAX_POINTER_BYTES)) {
        const [, id] = POINTER.exec(bytes?.toString("utf8") ?? "") ?? [];
        if (id !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(gitDirectory, "lfs", "objects", id.slice(0, 2), id.slice(2, 4), id))) {
            ids.add(id);
        }
    }
    const all = [...ids];
    if (all.length > 0)
        await useLfsConfig(repository, base);
    for (let at = 0; at < all.length; at += MAX_IDS) {
        const args = ["lfs", "push", "--object-id", "origin", ...all.slice(at, at + MAX_IDS)];
        const { code, stdout, stderr } = await git.run(args);
        if (code !== 0)
            return (0,_read_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .readRefusal */ .n)(git.redact(`${stderr.trimEnd()}\n${stdout}`));
    }
    return null;
}
async function useLfsConfig({ git, fetchFoundBlobs }, commit) {
    if (commit === null)
        return;
    const [config] = await (0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .listEntries */ .fi)(git, commit, [".lfsconfig"]);
    if (config !== undefined)
        await fetchFoundBlobs([config.id]);
    await git.text(["update-ref", "--no-deref", "HEAD", commit]);
}


/***/ }),

/***/ 6353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ openBlobs)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);
/* harmony import */ var _formats_blob_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(793);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4679);
/* harmony import */ var _map_bounded_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4055);




function openBlobs(repository) {
    const known = new Map();
    const remaining = watchRateLimit(repository);
    async function fetchOne(sha) {
        const { owner, repo } = repository;
        const { data } = await repository.client.rest.git.getBlob({ owner, repo, file_sha: sha });
        const content = Buffer.from(data.content, data.encoding === "base64" ? "base64" : "utf8");
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

/***/ 7234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ connectRepository)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/github/find-proxy.js
var find_proxy = __webpack_require__(3711);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/src/github/open-journal.js


function openJournal(file) {
    try {
        (0,external_node_fs_.appendFileSync)(file, "");
    }
    catch (cause) {
        throw new errors/* UserError */.y(`PIPEKEEPER_JOURNAL is "${file}", which cannot be written to. Name a file in an existing folder.`, { cause });
    }
    return (line) => {
        try {
            (0,external_node_fs_.appendFileSync)(file, `${line}\n`);
        }
        catch {
        }
    };
}

;// CONCATENATED MODULE: ./build/src/github/connect-repository.js




async function connectRepository(runtime, access) {
    const { sleep, random, elapsedMs, log, env, repository } = runtime;
    if (repository === null) {
        const name = env.GITHUB_REPOSITORY ?? "";
        throw new errors/* UserError */.y(`GITHUB_REPOSITORY is "${name}", expected owner/name. Outside a workflow, set it.`);
    }
    const apiUrl = env.GITHUB_API_URL || "https://api.github.com";
    checkAddress(apiUrl);
    (0,find_proxy/* findProxy */.E)(apiUrl, env);
    const { connect } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(779), __webpack_require__.e(665), __webpack_require__.e(656)]).then(__webpack_require__.bind(__webpack_require__, 9656)).catch((cause) => {
        throw new errors/* UserError */.y(`The toolkit could not read the event in "${env.GITHUB_EVENT_PATH ?? ""}" (${cause.message}). Expected a JSON object in UTF-8, without a byte order mark.`, { cause });
    });
    const { token = "", timeoutSeconds, timeoutInput, settleMs } = access;
    const client = connect({
        apiUrl,
        token,
        proxyEnv: env,
        ...{ sleep, random, elapsedMs, log },
        ...openJournalOf(runtime),
        ...(timeoutSeconds === undefined ? {} : { timeLimitMs: timeoutSeconds * 1000 }),
        ...(timeoutInput === undefined ? {} : { timeLimitInput: timeoutInput }),
        ...(settleMs === undefined ? {} : { unitMs: Math.min(1000, 2 * settleMs) }),
    });
    return { client, ...repository };
}
function checkAddress(apiUrl) {
    if (/^https?:\/\//i.test(apiUrl) && URL.canParse(apiUrl))
        return;
    throw new errors/* UserError */.y(`GITHUB_API_URL is "${apiUrl}", expected an address such as https://api.github.com or https://HOST/api/v3.`);
}
function openJournalOf({ env, cwd }) {
    const file = env.PIPEKEEPER_JOURNAL;
    if (!file)
        return {};
    return { note: openJournal(external_node_path_.resolve(cwd, file)) };
}


/***/ }),

/***/ 1672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readFault),
/* harmony export */   d: () => (/* binding */ ConnectionFault)
/* harmony export */ });
class ConnectionFault extends Error {
    kind;
    remedy;
    constructor(message, { kind, remedy, cause }) {
        super(message, { cause });
        this.kind = kind;
        this.remedy = remedy;
    }
}
const UNTRUSTED = /^(?:DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_(?:GET_ISSUER|VERIFY)|CERT_|ERR_TLS_CERT_)/;
const NOT_CONNECTED = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/;
const PROXY_ANSWER = /Proxy response \((\d+)\)|tunneling socket could not be established, statusCode=(\d+)/;
const PROXY_FAILED = /tunneling socket could not be established/;
function readFault(error, { url, proxy, timeoutMs }) {
    const cause = rootOf(error);
    const code = String(cause.code ?? "");
    const message = cause.message || code;
    if (cause.name === "TimeoutError" || message.startsWith("Request timeout")) {
        const text = `timeout, no answer for ${timeoutMs} ms`;
        return new ConnectionFault(text, { kind: "other", remedy: null, cause: undefined });
    }
    if (UNTRUSTED.test(code)) {
        return new ConnectionFault(`the certificate of ${new URL(url).host} is not trusted: ${message}`, {
            kind: "certificate",
            remedy: "If the server's certificate is from your own certificate authority, set NODE_EXTRA_CA_CERTS to a PEM file with its certificate.",
            cause,
        });
    }
    const [, byApi, byLog] = PROXY_ANSWER.exec(message) ?? [];
    const status = byApi ?? byLog;
    if (proxy !== null && (status !== undefined || NOT_CONNECTED.test(code) || PROXY_FAILED.test(message))) {
        const what = status === undefined ? `cannot be reached: ${message}` : `answered HTTP ${status}`;
        return new ConnectionFault(`the proxy ${proxy.address} (${proxy.variable}) ${what}`, {
            kind: "proxy",
            remedy: `Check the address and the credentials in ${proxy.variable}, or list the server in NO_PROXY if no proxy is needed.`,
            cause,
        });
    }
    return new ConnectionFault(message, { kind: "other", remedy: null, cause });
}
function rootOf(error) {
    let root = error instanceof Error ? error : new Error(String(error));
    for (;;) {
        const inner = root instanceof AggregateError ? root.errors[0] : root.cause;
        if (!(inner instanceof Error))
            return root;
        root = inner;
    }
}


/***/ }),

/***/ 4679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   KF: () => (/* binding */ brokenAnswer),
/* harmony export */   MM: () => (/* binding */ connectionFaultOf),
/* harmony export */   Ni: () => (/* binding */ isUnanswered),
/* harmony export */   Nt: () => (/* binding */ withoutSecret),
/* harmony export */   ST: () => (/* binding */ isGone),
/* harmony export */   T1: () => (/* binding */ isPermissionDenied),
/* harmony export */   TG: () => (/* binding */ isApiFailure),
/* harmony export */   Yl: () => (/* binding */ headersOf),
/* harmony export */   a5: () => (/* binding */ isRateLimit),
/* harmony export */   aT: () => (/* binding */ isUnsureWrite),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   d6: () => (/* binding */ isDisabled),
/* harmony export */   gV: () => (/* binding */ explainUnanswered),
/* harmony export */   ln: () => (/* binding */ isLocked),
/* harmony export */   pn: () => (/* binding */ isTooLong),
/* harmony export */   tt: () => (/* binding */ isWriteDenied),
/* harmony export */   uD: () => (/* binding */ isOutage),
/* harmony export */   ut: () => (/* binding */ answerOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);
/* harmony import */ var _text_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8092);
/* harmony import */ var _connection_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1672);
/* harmony import */ var _read_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4787);




const NO_PERMISSION = /Resource not accessible by|Must have (admin|write|push) /i;
const LIMIT = /secondary rate limit|abuse detection|API rate limit exceeded/i;
const LOCKED = /\blocked\b/i;
const DISABLED = /\b(are|is|has been) disabled\b/i;
function describeFailure(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y || !isHttpError(error))
        return error instanceof Error ? error.message : String(error);
    if (error.response === undefined)
        return `fetch failed: ${error.message}`;
    const message = error.message.replace(/ - https:\/\/docs\.github\.com\S*$/, "");
    const text = message.trimStart().startsWith("<") ? "an HTML page instead of an answer" : message;
    const lines = text.split("\n").map((line) => line.trim());
    return `HTTP ${error.status}: ${lines.filter(Boolean).join("\n").slice(0, 1000)}`;
}
function withoutSecret(error, token) {
    if (!(error instanceof Error))
        return error;
    error.message = (0,_text_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactSecrets */ .f)([token])(error.message);
    const { response } = error;
    if (token !== "" && response !== undefined && JSON.stringify(response.data)?.includes(token))
        response.data = null;
    return error;
}
function statusOf(error) {
    const failure = httpErrorOf(error);
    return failure?.response === undefined ? null : failure.status;
}
function brokenAnswer(message, request, cause) {
    const { method, url } = request;
    return Object.assign(new Error(message, { cause }), { name: "HttpError", status: 500, request: { method, url } });
}
function isApiFailure(error) {
    return httpErrorOf(error) !== null;
}
function isUnanswered(error) {
    return isApiFailure(error) || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y;
}
function explainUnanswered(error) {
    if (!isUnanswered(error))
        throw error;
    return describeFailure(error).replace(/\s+/g, " ").replace(/\.$/, "");
}
function isOutage(error) {
    const failure = httpErrorOf(error);
    if (failure === null || connectionFaultOf(error)?.kind === "certificate")
        return false;
    return failure.response === undefined || failure.status >= 500;
}
function connectionFaultOf(error) {
    const { cause } = httpErrorOf(error) ?? {};
    return cause instanceof _connection_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .ConnectionFault */ .d ? cause : null;
}
function isUnsureWrite(error) {
    return isOutage(error) && methodOf(error) !== "GET";
}
function isRateLimit(error) {
    const status = statusOf(error);
    if (status === 429)
        return true;
    if (status !== 403 || NO_PERMISSION.test(answerOf(error)))
        return false;
    const headers = headersOf(error);
    return (headers["retry-after"] !== undefined || headers["x-ratelimit-remaining"] === "0" || LIMIT.test(answerOf(error)));
}
function isPermissionDenied(error) {
    const status = statusOf(error);
    if (status === 404)
        return methodOf(error) === "POST";
    return status === 403 && !isRateLimit(error) && !isLocked(error);
}
function isWriteDenied(error) {
    return isPermissionDenied(error) && methodOf(error) !== "GET";
}
function isLocked(error) {
    return statusOf(error) === 403 && LOCKED.test(answerOf(error)) && !NO_PERMISSION.test(answerOf(error));
}
function isGone(error) {
    const status = statusOf(error);
    return (status === 404 || status === 410) && methodOf(error) !== "POST" && !isDisabled(error);
}
function isDisabled(error) {
    return statusOf(error) === 410 && DISABLED.test(answerOf(error));
}
function isTooLong(error) {
    return statusOf(error) === 422 && /too long/i.test(answerOf(error));
}
function secretsOf(error) {
    const { metadata } = (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asFields */ .qI)(httpErrorOf(error)?.response?.data);
    const found = (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asList */ .DD)((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asFields */ .qI)((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asFields */ .qI)(metadata).secret_scanning).bypass_placeholders);
    return found.map(({ token_type, placeholder_id }) => `${(0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(token_type)}: placeholder ${(0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(placeholder_id)}`);
}
function headersOf(error) {
    return httpErrorOf(error)?.response?.headers ?? {};
}
function answerOf(error) {
    return describeFailure(httpErrorOf(error) ?? error);
}
function methodOf(error) {
    return httpErrorOf(error)?.request?.method ?? "GET";
}
function httpErrorOf(error) {
    if (isHttpError(error))
        return error;
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y && isHttpError(error.cause) ? error.cause : null;
}
function isHttpError(error) {
    return error instanceof Error && error.name === "HttpError" && "status" in error;
}


/***/ }),

/***/ 3711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ findProxy)
/* harmony export */ });
/* harmony import */ var _actions_http_client_lib_proxy__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9783);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);


function findProxy(url, env) {
    const address = new URL(url);
    const found = (0,_actions_http_client_lib_proxy__WEBPACK_IMPORTED_MODULE_0__/* .getProxyUrl */ .s)(address);
    if (found === undefined)
        return null;
    const { protocol, host } = found;
    const scheme = address.protocol.slice(0, -1);
    const names = [`${scheme}_proxy`, `${scheme.toUpperCase()}_PROXY`];
    const variable = names.find((name) => env[name]) ?? names.join(" or ");
    if (protocol === "http:" || protocol === "https:")
        return { variable, address: `${protocol}//${host}` };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${variable} names a proxy of the kind "${protocol}//". Expected an address such as http://${host}.`);
}


/***/ }),

/***/ 7756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ askGraphql)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4679);
/* harmony import */ var _read_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4787);


async function askGraphql({ client }, query, variables = {}) {
    const request = { isRepeatable: query.startsWith("query") };
    try {
        return { kind: "data", data: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asFields */ .qI)(await client.graphql(query, { ...variables, request })) };
    }
    catch (error) {
        if (error instanceof Error && error.name === "GraphqlResponseError" && "errors" in error) {
            return { kind: "refused", said: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asList */ .DD)(error.errors).map(({ message }) => (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(message)) };
        }
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 404 && !(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isOutage */ .uD)(error))
            return { kind: "refused", said: [(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .answerOf */ .ut)(error)] };
        throw error;
    }
}


/***/ }),

/***/ 2209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ createIssue),
/* harmony export */   OS: () => (/* binding */ readIssue),
/* harmony export */   k2: () => (/* binding */ readLabels),
/* harmony export */   ts: () => (/* binding */ listIssues),
/* harmony export */   tt: () => (/* binding */ updateIssue)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4679);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(961);
/* harmony import */ var _plan_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2905);
/* harmony import */ var _read_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4787);




const ONE = "/repos/{owner}/{repo}/issues/{issue_number}";
async function listIssues({ client, owner, repo }, filter) {
    const { labels = [], state, creator, sort, direction, since, stopAt } = filter;
    const parameters = { owner, repo, labels: labels.join(","), state, creator, sort, direction, since };
    const issues = [];
    for await (const page of (0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .readPages */ .n4)(client, "GET /repos/{owner}/{repo}/issues", parameters)) {
        for (const raw of (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asList */ .DD)(page.entries)) {
            if (raw.pull_request)
                continue;
            const issue = toIssue(raw);
            issues.push(issue);
            if (stopAt?.(issue))
                return issues;
        }
    }
    return issues;
}
async function readIssue(repository, number) {
    const issue = await orGone(async () => toIssue(await readRaw(repository, number)));
    return issue !== "gone" && issue.number === number ? issue : "gone";
}
async function createIssue({ client, owner, repo }, { title, body, labels }, earlier = _plan_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_TRIES */ .ig) {
    const request = { earlierTries: earlier, isRepeatable: true };
    const content = { owner, repo, title, body, labels: [...labels], request };
    return orUnsure(async () => {
        const { data } = await client.request("POST /repos/{owner}/{repo}/issues", content);
        return { kind: "written", issue: toIssue((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asFields */ .qI)(data)) };
    });
}
async function updateIssue(repository, number, { body, state, stateReason, earlier = _plan_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_TRIES */ .ig }) {
    const { client, owner, repo } = repository;
    const send = (redirect) => client.request(`PATCH ${ONE}`, {
        owner,
        repo,
        issue_number: number,
        ...(body === undefined ? {} : { body }),
        ...(state === undefined ? {} : { state }),
        ...(stateReason === undefined ? {} : { state_reason: stateReason }),
        request: { earlierTries: earlier, redirect },
    });
    return orUnsure(async () => {
        const issue = await orGone(async () => {
            const sent = await send("manual");
            if (sent.status < 300)
                return toIssue((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asFields */ .qI)(sent.data));
            if ((await readIssue(repository, number)) === "gone")
                return "gone";
            return toIssue((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asFields */ .qI)((await send("follow")).data));
        });
        return issue === "gone" ? { kind: "gone" } : { kind: "written", issue };
    });
}
async function orUnsure(write) {
    try {
        return await write();
    }
    catch (error) {
        if (error instanceof _plan_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .RetryDue */ .rp)
            return { kind: "unsure", tries: error.tries };
        throw error;
    }
}
async function orGone(work) {
    try {
        return await work();
    }
    catch (error) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isGone */ .ST)(error))
            return "gone";
        throw error;
    }
}
async function readRaw({ client, owner, repo }, number) {
    return (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asFields */ .qI)((await client.request(`GET ${ONE}`, { owner, repo, issue_number: number })).data);
}
function toIssue(raw) {
    return {
        number: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asNumber */ .i)(raw.number),
        title: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(raw.title),
        body: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(raw.body),
        author: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .loginOf */ .DQ)(raw.user),
        state: raw.state === "closed" ? "closed" : "open",
        stateReason: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asTextOrNull */ .gE)(raw.state_reason),
        labels: readLabels(raw.labels),
        locked: raw.locked === true,
        createdAt: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(raw.created_at),
        updatedAt: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(raw.updated_at),
        closedAt: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asTextOrNull */ .gE)(raw.closed_at),
        url: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(raw.html_url),
    };
}
function readLabels(value) {
    if (!Array.isArray(value))
        return [];
    return value.map((label) => (typeof label === "string" ? label : (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asFields */ .qI)(label).name))).filter(Boolean);
}


/***/ }),

/***/ 5650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nl: () => (/* binding */ addLabels),
/* harmony export */   Tf: () => (/* binding */ findLabels),
/* harmony export */   tA: () => (/* binding */ removeLabel),
/* harmony export */   zU: () => (/* binding */ ensureLabel)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4679);

async function ensureLabel({ client, owner, repo }, label) {
    try {
        await client.request("POST /repos/{owner}/{repo}/labels", { owner, repo, ...label });
    }
    catch (error) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) !== 422 || !/already.exists/i.test((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .Ic)(error)))
            throw error;
    }
}
async function findLabels({ client, owner, repo }, names) {
    const known = [];
    const absent = [];
    for (const name of names) {
        try {
            await client.request("GET /repos/{owner}/{repo}/labels/{name}", { owner, repo, name });
            known.push(name);
        }
        catch (error) {
            if (!(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isGone */ .ST)(error))
                throw error;
            absent.push(name);
        }
    }
    return { known, absent };
}
async function addLabels({ client, owner, repo }, issue, labels) {
    try {
        await client.request("POST /repos/{owner}/{repo}/issues/{issue_number}/labels", {
            owner,
            repo,
            issue_number: issue,
            labels: [...labels],
            request: { isRepeatable: true },
        });
        return "added";
    }
    catch (error) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 422)
            return "refused";
        throw error;
    }
}
async function removeLabel({ client, owner, repo }, issue, name) {
    try {
        const parameters = { owner, repo, issue_number: issue, name };
        await client.request("DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}", parameters);
    }
    catch (error) {
        if (!(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isGone */ .ST)(error))
            throw error;
    }
}


/***/ }),

/***/ 4055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ MAX_CONCURRENT_REQUESTS),
/* harmony export */   y: () => (/* binding */ mapBounded)
/* harmony export */ });
const MAX_CONCURRENT_REQUESTS = 8;
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

/***/ 961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ readEntries),
/* harmony export */   $e: () => (/* binding */ refuseAnswer),
/* harmony export */   n4: () => (/* binding */ readPages)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4679);
/* harmony import */ var _read_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4787);



async function* readPages(client, route, parameters, key) {
    let answer = await client.request(route, { per_page: 100, ...withoutBlanks(parameters) });
    for (const seen = new Set();;) {
        const next = nextPage(client, answer.headers.link);
        const isLast = next === null || seen.has(next);
        const page = toPage(answer.data, key, isLast);
        if (page === null)
            throw refuseAnswer(answer.url);
        yield page;
        if (next === null || isLast)
            return;
        seen.add(next);
        answer = await client.request(`GET ${next}`);
    }
}
async function readEntries(client, route, parameters, key) {
    const entries = [];
    for await (const page of readPages(client, route, parameters, key))
        entries.push(...page.entries);
    return entries;
}
function toPage(data, key, isLast) {
    const fields = (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asFields */ .qI)(data);
    const list = key === undefined ? data : fields[key];
    if (!Array.isArray(list))
        return null;
    const total = typeof fields.total_count === "number" ? fields.total_count : null;
    return { entries: list, total, isLast };
}
function refuseAnswer(url) {
    const cause = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .brokenAnswer */ .KF)("the answer is not a list", { method: "GET", url });
    const message = `GitHub's answer to GET ${new URL(url).pathname} is not a list. Run the step again; there may be a proxy in between.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(message, { cause });
}
function nextPage(client, link) {
    const next = /<([^<>]+)>;\s*rel="next"/.exec(link ?? "")?.[1];
    if (next === undefined)
        return null;
    const { origin } = new URL(client.request.endpoint.DEFAULTS.baseUrl);
    const { pathname, search } = new URL(next, origin);
    return `${origin}${pathname}${search}`;
}
function withoutBlanks(parameters) {
    const given = Object.entries(parameters).filter(([, value]) => value !== undefined && value !== "");
    return Object.fromEntries(given);
}


/***/ }),

/***/ 2905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M$: () => (/* binding */ planRetry),
/* harmony export */   ig: () => (/* binding */ NO_TRIES),
/* harmony export */   lH: () => (/* binding */ limitEndsAt),
/* harmony export */   rp: () => (/* binding */ RetryDue)
/* harmony export */ });
/* unused harmony export statedDelayMs */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4679);

const NO_TRIES = { tries: 0, outages: 0, limits: 0, waitedMs: 0 };
class RetryDue extends Error {
    tries;
    constructor(tries) {
        super("The wait before the next try is over.");
        this.tries = tries;
    }
}
const JITTER_MS = 1000;
const SECONDARY_LIMIT_MS = 60_000;
function planRetry(error, attempt) {
    if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isPermissionDenied */ .T1)(error))
        return null;
    if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isRateLimit */ .a5)(error)) {
        const stated = statedDelayMs(error);
        if (stated !== null)
            return { delayMs: Math.round(stated + attempt.random * JITTER_MS), cause: "limit" };
        return { delayMs: SECONDARY_LIMIT_MS * 2 ** attempt.limits, cause: "limit" };
    }
    if (!attempt.isNotYet && !((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isOutage */ .uD)(error) && attempt.isRepeatable))
        return null;
    return { delayMs: Math.round(attempt.random * attempt.unitMs * 2 ** (attempt.outages - 1)), cause: "outage" };
}
function statedDelayMs(error) {
    const headers = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .headersOf */ .Yl)(error);
    const after = headers["retry-after"] ?? "";
    if (/^\d+$/.test(after))
        return Number(after) * 1000;
    const now = Date.parse(headers.date ?? "");
    const until = / GMT$/.test(after) ? Date.parse(after) : resetOf(headers);
    return Number.isFinite(until - now) ? Math.max(0, until - now) : null;
}
function limitEndsAt(error) {
    const delayMs = statedDelayMs(error);
    const now = Date.parse((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .headersOf */ .Yl)(error).date ?? "");
    return delayMs === null || !Number.isFinite(now) ? null : new Date(now + delayMs);
}
function resetOf(headers) {
    return headers["x-ratelimit-remaining"] === "0" ? Number(headers["x-ratelimit-reset"]) * 1000 : Number.NaN;
}


/***/ }),

/***/ 8153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ readPullRequest),
/* harmony export */   JL: () => (/* binding */ readMergeability),
/* harmony export */   Je: () => (/* binding */ isTwinRefused),
/* harmony export */   Ku: () => (/* binding */ updatePullRequest),
/* harmony export */   Ph: () => (/* binding */ readPullRequestPages),
/* harmony export */   TP: () => (/* binding */ listCommitPullRequests),
/* harmony export */   d6: () => (/* binding */ closePullRequest),
/* harmony export */   jC: () => (/* binding */ createPullRequest),
/* harmony export */   qc: () => (/* binding */ listPullRequests)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7406);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4679);
/* harmony import */ var _issues_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2209);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(961);
/* harmony import */ var _read_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4787);





const LIST = "GET /repos/{owner}/{repo}/pulls";
const ONE = "GET /repos/{owner}/{repo}/pulls/{pull_number}";
const PAGE_SIZE = 100;
const MAX_PAGES = 1000;
async function* readPullRequestPages({ client, owner, repo }, { state, head, base, sort, direction }) {
    const parameters = { owner, repo, state, head, base, sort, direction, per_page: PAGE_SIZE };
    let isAnnounced = false;
    for (let number = 1; number <= MAX_PAGES; number++) {
        const page = number === 1 ? undefined : number;
        const { data, headers, url } = await client.request(LIST, { ...parameters, page });
        const entries = Array.isArray(data) ? data.map((raw) => ((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .isFields */ .Ce)(raw) ? toPullRequest(raw) : null)) : null;
        yield { number, entries, isAnnounced, url };
        isAnnounced = headers.link?.includes('rel="next"') ?? false;
        if (entries === null || (!isAnnounced && entries.length < PAGE_SIZE))
            return;
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`The list of pull requests did not end after ${MAX_PAGES} pages.`);
}
async function listPullRequests(repository, query) {
    const pulls = [];
    for await (const { entries, url } of readPullRequestPages(repository, query)) {
        if (entries === null)
            throw (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseAnswer */ .$e)(url);
        pulls.push(...entries.filter((pull) => pull !== null));
    }
    return pulls;
}
async function readPullRequest({ client, owner, repo }, number) {
    try {
        return toPullRequest((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asFields */ .qI)((await client.request(ONE, { owner, repo, pull_number: number })).data));
    }
    catch (error) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isGone */ .ST)(error))
            return "gone";
        throw error;
    }
}
async function readMergeability({ client, owner, repo }, number) {
    const raw = (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asFields */ .qI)((await client.request(ONE, { owner, repo, pull_number: number })).data);
    return { pull: toPullRequest(raw), isMergeable: typeof raw.mergeable === "boolean" ? raw.mergeable : null };
}
async function closePullRequest({ client, owner, repo }, number) {
    await client.rest.pulls.update({ owner, repo, pull_number: number, state: "closed" });
}
async function listCommitPullRequests({ client, owner, repo }, sha) {
    try {
        const route = "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls";
        return (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asList */ .DD)(await (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .readEntries */ .$2)(client, route, { owner, repo, commit_sha: sha })).map(toPullRequest);
    }
    catch (error) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isGone */ .ST)(error) || [409, 422].includes((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) ?? 0))
            return [];
        throw error;
    }
}
async function createPullRequest({ client, owner, repo }, { head, base, title, body }) {
    const request = { isNotYet: isTooNew };
    const { data } = await client.rest.pulls.create({ owner, repo, head, base, title, body, request });
    return toPullRequest((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asFields */ .qI)(data));
}
function isTwinRefused(error) {
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 422 && (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .Ic)(error).includes("A pull request already exists");
}
async function updatePullRequest({ client, owner, repo }, number, { title, body }) {
    await client.rest.pulls.update({ owner, repo, pull_number: number, title, body });
}
function isTooNew(error) {
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 422 && /"field":\s*"head",\s*"code":\s*"invalid"/.test((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .answerOf */ .ut)(error));
}
function toPullRequest(raw) {
    const head = (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asFields */ .qI)(raw.head);
    const base = (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asFields */ .qI)(raw.base);
    const baseRepository = (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asFields */ .qI)(base.repo);
    return {
        number: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asNumber */ .i)(raw.number),
        state: raw.state === "closed" ? "closed" : "open",
        draft: raw.draft === true,
        headSha: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(head.sha),
        headRef: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(head.ref),
        headRepositoryId: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asNumberOrNull */ .iw)((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asFields */ .qI)(head.repo).id),
        baseRef: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(base.ref),
        baseRepositoryId: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asNumberOrNull */ .iw)(baseRepository.id),
        defaultBranch: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(baseRepository.default_branch),
        author: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .loginOf */ .DQ)(raw.user),
        title: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(raw.title),
        body: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(raw.body),
        createdAt: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(raw.created_at),
        updatedAt: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(raw.updated_at),
        closedAt: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asTextOrNull */ .gE)(raw.closed_at),
        mergedAt: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asTextOrNull */ .gE)(raw.merged_at),
        url: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(raw.html_url),
        labels: (0,_issues_js__WEBPACK_IMPORTED_MODULE_1__/* .readLabels */ .k2)(raw.labels),
    };
}


/***/ }),

/***/ 4787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ isFields),
/* harmony export */   DD: () => (/* binding */ asList),
/* harmony export */   DQ: () => (/* binding */ loginOf),
/* harmony export */   RO: () => (/* binding */ collapseSpace),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   gE: () => (/* binding */ asTextOrNull),
/* harmony export */   i: () => (/* binding */ asNumber),
/* harmony export */   iw: () => (/* binding */ asNumberOrNull),
/* harmony export */   qI: () => (/* binding */ asFields)
/* harmony export */ });
function asFields(value) {
    return isFields(value) ? value : {};
}
function asList(value) {
    return Array.isArray(value) ? value.filter(isFields) : [];
}
function asText(value) {
    return typeof value === "string" ? value : "";
}
function asTextOrNull(value) {
    return typeof value === "string" && value !== "" ? value : null;
}
function asNumber(value) {
    return typeof value === "number" && Number.isFinite(value) ? value : 0;
}
function asNumberOrNull(value) {
    return typeof value === "number" && Number.isFinite(value) ? value : null;
}
function collapseSpace(text) {
    return text.replace(/\s+/g, " ").trim();
}
function loginOf(value) {
    return asText(asFields(value).login);
}
function isFields(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
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
/* harmony export */   pG: () => (/* binding */ readBranch),
/* harmony export */   yt: () => (/* binding */ readDefaultBranch),
/* harmony export */   zP: () => (/* binding */ countAhead)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4679);
/* harmony import */ var _graphql_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7756);


const MAX_DELETIONS = 5;
async function readBranch(repository, branch) {
    return readRef(repository, `refs/heads/${branch}`);
}
async function readDefaultBranch({ client, owner, repo }) {
    return (await client.rest.repos.get({ owner, repo })).data.default_branch;
}
async function readTip(repository, ref) {
    const commit = await readRef(repository, ref);
    if (commit === null)
        return null;
    const { client, owner, repo } = repository;
    const { data } = await client.rest.git.getCommit({ owner, repo, commit_sha: commit });
    return { commit, message: data.message };
}
async function createRef(repository, ref, commit) {
    const { client, owner, repo } = repository;
    const request = { isRepeatable: true };
    const create = () => client.rest.git.createRef({ owner, repo, ref, sha: commit, request });
    return settle(repository, { ref, commit, lost: /already exists/i }, create);
}
async function advanceRef(repository, ref, commit) {
    const { client, owner, repo } = repository;
    const move = () => client.rest.git.updateRef({ owner, repo, ref: shorten(ref), sha: commit, force: false });
    const lost = /not a fast.forward|cannot be updated|update failed|does not exist|not found/i;
    return settle(repository, { ref, commit, lost }, move);
}
async function deleteRef(repository, ref, commit) {
    const { client, owner, repo } = repository;
    for (let tries = 1; (await readRef(repository, ref)) === commit; tries++) {
        try {
            await client.rest.git.deleteRef({ owner, repo, ref: shorten(ref), request: { isRepeatable: false } });
            return;
        }
        catch (error) {
            if (tries >= MAX_DELETIONS || !(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isOutage */ .uD)(error))
                throw error;
        }
    }
}
async function moveBranch(repository, { branch, from, to, replaces }) {
    const { client, owner, repo } = repository;
    if (from === null) {
        await client.rest.git.createRef({ owner, repo, ref: `refs/heads/${branch}`, sha: to });
        return { kind: "moved" };
    }
    if (replaces)
        return replaceBranch(repository, { branch, from, to });
    try {
        const request = { isRepeatable: false };
        await client.rest.git.updateRef({ owner, repo, ref: `heads/${branch}`, sha: to, force: false, request });
        return { kind: "moved" };
    }
    catch (error) {
        if (!/Reference (cannot be updated|update failed|does not exist)/.test((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .Ic)(error)))
            throw error;
        const at = await readBranch(repository, branch);
        if (at === from)
            throw error;
        return { kind: "elsewhere", at };
    }
}
const REPLACE = `mutation ($input: UpdateRefsInput!) {
  updateRefs(input: $input) { clientMutationId }
}`;
async function replaceBranch(repository, { branch, from, to }) {
    const { client, owner, repo } = repository;
    const { data } = await client.rest.repos.get({ owner, repo });
    const update = { name: `refs/heads/${branch}`, beforeOid: from, afterOid: to, force: true };
    const input = { repositoryId: data.node_id, refUpdates: [update] };
    const answer = await (0,_graphql_js__WEBPACK_IMPORTED_MODULE_1__/* .askGraphql */ .j)(repository, REPLACE, { input });
    if (answer.kind === "data")
        return { kind: "moved" };
    const at = await readBranch(repository, branch);
    if (at === to)
        return { kind: "moved" };
    return at === from ? { kind: "refused", said: answer.said } : { kind: "elsewhere", at };
}
async function descendsFrom(repository, tip, commit) {
    return (await countAhead(repository, tip, commit)) !== null;
}
async function countAhead(repository, tip, commit) {
    if (tip === commit)
        return 0;
    const { client, owner, repo } = repository;
    try {
        const { data } = await client.rest.repos.compareCommitsWithBasehead({
            owner,
            repo,
            basehead: `${commit}...${tip}`,
            page: 2,
            per_page: 1,
        });
        return data.status === "ahead" || data.status === "identical" ? data.ahead_by : null;
    }
    catch (error) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 404)
            return null;
        throw error;
    }
}
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
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 404 || (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 409)
            return null;
        throw error;
    }
}
function shorten(ref) {
    return ref.replace(/^refs\//, "");
}


/***/ }),

/***/ 2960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ot: () => (/* binding */ requiresMergeQueue),
/* harmony export */   TP: () => (/* binding */ readRequiredChecks),
/* harmony export */   ey: () => (/* binding */ requiresChecks)
/* harmony export */ });
/* harmony import */ var _pipeline_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9096);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4679);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(961);
/* harmony import */ var _read_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4787);




async function readRequiredChecks(repository, branch) {
    const found = [
        await tryReading(listRuleChecks, repository, branch),
        await tryReading(listProtectionChecks, repository, branch),
    ];
    if (found.every((checks) => checks === null))
        return "unreadable";
    const unique = new Map(found.flatMap((checks) => checks ?? []).map((check) => [JSON.stringify(check), check]));
    return [...unique.values()].sort((a, b) => (0,_pipeline_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareBytewise */ .G)(a.name, b.name) || (a.appId ?? 0) - (b.appId ?? 0));
}
const CHECK_RULES = new Set(["required_status_checks", "workflows", "code_scanning"]);
async function requiresChecks(repository, branch) {
    const rules = (await tryReading(listRules, repository, branch)) ?? [];
    if (rules.some(({ type }) => CHECK_RULES.has((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(type))))
        return true;
    return ((await tryReading(listProtectionChecks, repository, branch)) ?? []).length > 0;
}
async function requiresMergeQueue(repository, branch) {
    const rules = await tryReading(listRules, repository, branch);
    return rules === null ? null : rules.some(({ type }) => (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(type) === "merge_queue");
}
async function tryReading(read, repository, branch) {
    try {
        return await read(repository, branch);
    }
    catch (error) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isGone */ .ST)(error) || (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isPermissionDenied */ .T1)(error))
            return null;
        throw error;
    }
}
async function listRules({ client, owner, repo }, branch) {
    return (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asList */ .DD)(await (0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .readEntries */ .$2)(client, "GET /repos/{owner}/{repo}/rules/branches/{branch}", { owner, repo, branch }));
}
async function listRuleChecks(repository, branch) {
    return (await listRules(repository, branch))
        .filter(({ type }) => type === "required_status_checks")
        .flatMap(({ parameters }) => (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asList */ .DD)((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asFields */ .qI)(parameters).required_status_checks))
        .flatMap(({ context, integration_id }) => toCheck(context, integration_id));
}
async function listProtectionChecks({ client, owner, repo }, branch) {
    const { data } = await client.request("GET /repos/{owner}/{repo}/branches/{branch}", { owner, repo, branch });
    const protection = (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asFields */ .qI)((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asFields */ .qI)(data).protection);
    const checks = (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asFields */ .qI)(protection.required_status_checks);
    if (protection.enabled === false || checks.enforcement_level === "off")
        return [];
    const found = (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asList */ .DD)(checks.checks).flatMap(({ context, app_id }) => toCheck(context, app_id));
    const contexts = Array.isArray(checks.contexts) ? checks.contexts.flatMap((context) => toCheck(context, null)) : [];
    return [...found, ...contexts.filter(({ name }) => !found.some((check) => check.name === name))];
}
function toCheck(context, appId) {
    const name = (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(context);
    return name === "" ? [] : [{ name, appId: typeof appId === "number" && appId > 0 ? appId : null }];
}


/***/ }),

/***/ 7124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ openTrees)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);

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
        reading.catch(() => known.delete(key));
        return reading;
    }
    async function readFolder(sha) {
        const { entries, isTruncated } = await read(sha, false);
        if (!isTruncated)
            return entries;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`A folder of the repository has more files than the API lists (tree ${sha}). Use the transport git instead.`);
    }
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
        ...(recursive ? { recursive: "1" } : {}),
    });
    const entries = data.tree.map(({ path, mode, sha }) => ({ path, mode, id: sha }));
    return { entries, isTruncated: data.truncated };
}


/***/ }),

/***/ 8560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ upsertPullRequest),
/* harmony export */   a: () => (/* binding */ findOpenPullRequest)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4679);
/* harmony import */ var _pulls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8153);


async function upsertPullRequest(repository, wanted) {
    const open = await findOpenPullRequest(repository, wanted);
    if (open !== null)
        return update(repository, open, wanted);
    try {
        const { number, url } = await (0,_pulls_js__WEBPACK_IMPORTED_MODULE_1__/* .createPullRequest */ .jC)(repository, wanted);
        return { number, url, created: true, labels: [] };
    }
    catch (error) {
        if (!(0,_pulls_js__WEBPACK_IMPORTED_MODULE_1__/* .isTwinRefused */ .Je)(error) && !(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isOutage */ .uD)(error))
            throw error;
        const opened = await findOpenPullRequest(repository, wanted);
        if (opened === null)
            throw error;
        return update(repository, opened, wanted);
    }
}
async function findOpenPullRequest(repository, { head, base }) {
    const query = {
        state: "open",
        head: `${repository.owner}:${head}`,
        base,
        sort: "created",
        direction: "asc",
    };
    const pulls = await (0,_pulls_js__WEBPACK_IMPORTED_MODULE_1__/* .listPullRequests */ .qc)(repository, query);
    return pulls.find((pull) => pull.headRef === head && pull.baseRef === base) ?? null;
}
async function update(repository, open, { title, body }) {
    const isSame = open.title === title && open.body.replaceAll("\r\n", "\n") === body;
    if (!isSame)
        await (0,_pulls_js__WEBPACK_IMPORTED_MODULE_1__/* .updatePullRequest */ .Ku)(repository, open.number, { title, body });
    return { number: open.number, url: open.url, created: false, labels: open.labels };
}


/***/ }),

/***/ 4119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ isViewersCommit),
/* harmony export */   mN: () => (/* binding */ readLogin),
/* harmony export */   sw: () => (/* binding */ WORKFLOW_LOGIN)
/* harmony export */ });
/* harmony import */ var _graphql_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7756);
/* harmony import */ var _read_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4787);


const WORKFLOW_LOGIN = "github-actions[bot]";
const VIEWER = "query { viewer { login } }";
const AUTHOR = `query ($owner: String!, $repo: String!, $oid: GitObjectID!) {
  viewer { login }
  repository(owner: $owner, name: $repo) { object(oid: $oid) { ... on Commit { author { user { login } } } } }
}`;
async function readLogin(repository) {
    const answer = await (0,_graphql_js__WEBPACK_IMPORTED_MODULE_0__/* .askGraphql */ .j)(repository, VIEWER);
    return answer.kind === "data" ? (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .loginOf */ .DQ)(answer.data.viewer) : "";
}
async function isViewersCommit(repository, { id, author }) {
    const { owner, repo } = repository;
    const answer = await (0,_graphql_js__WEBPACK_IMPORTED_MODULE_0__/* .askGraphql */ .j)(repository, AUTHOR, { owner, repo, oid: id });
    const login = answer.kind === "data" ? (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .loginOf */ .DQ)(answer.data.viewer).toLowerCase() : "";
    if (answer.kind !== "data" || login === "")
        return false;
    const known = (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asFields */ .qI)((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asFields */ .qI)((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asFields */ .qI)(answer.data.repository).object).author).user;
    const [, local = ""] = /^(?:\d+\+)?([^@]+)@users\.noreply\./i.exec(author.email) ?? [];
    return [author.name, local, (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .loginOf */ .DQ)(known)].some((name) => name.toLowerCase() === login);
}


/***/ }),

/***/ 9334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
function defineAction(action) {
    return action;
}


/***/ }),

/***/ 1327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vd: () => (/* binding */ statePathsOf),
/* harmony export */   g0: () => (/* binding */ backoffInputs),
/* harmony export */   l5: () => (/* binding */ stateInputs),
/* harmony export */   lZ: () => (/* binding */ stateWritingInputs),
/* harmony export */   lo: () => (/* binding */ publishingInputs)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2185);

const publishingInputs = {
    root: _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.text(),
    publish: _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.choice("commit", "branch"),
    branch: _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.optionalText(),
    "keep-history": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.flag(),
    "on-refused": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.choice("fail", "pull-request", "branch"),
    "pull-request-labels": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.lines(),
    "auto-merge": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.choice("false", "merge", "squash", "rebase"),
    remote: _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.text(),
    "commit-message": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.text(),
    "author-name": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.identity(),
    "author-email": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.identity(),
    "max-attempts": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.optionalCount(1),
    "retry-base-ms": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.count(),
    "retry-cap-ms": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.count(),
    "retry-deadline-ms": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.count(),
    token: _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.secret(),
    "dry-run": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.flag(),
};
const stateWritingInputs = {
    root: publishingInputs.root,
    branch: publishingInputs.branch,
    remote: publishingInputs.remote,
    "commit-message": publishingInputs["commit-message"],
    "author-name": publishingInputs["author-name"],
    "author-email": publishingInputs["author-email"],
    transport: _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.choice("git", "api", "auto"),
    "max-attempts": publishingInputs["max-attempts"],
    "retry-base-ms": publishingInputs["retry-base-ms"],
    "retry-cap-ms": publishingInputs["retry-cap-ms"],
    "retry-deadline-ms": publishingInputs["retry-deadline-ms"],
    token: publishingInputs.token,
    "dry-run": publishingInputs["dry-run"],
};
const backoffInputs = {
    backoff: _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.text(),
    "max-failures": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.count(),
};
const stateInputs = {
    queue: _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.text(),
    "failures-dir": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.text(),
    "metrics-dir": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.text(),
    "disambiguations-dir": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.text(),
    "control-file": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.text(),
};
function statePathsOf(inputs) {
    return {
        queue: inputs.queue,
        failures: inputs["failures-dir"],
        metrics: inputs["metrics-dir"],
        disambiguations: inputs["disambiguations-dir"],
        control: inputs["control-file"],
    };
}


/***/ }),

/***/ 8624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EJ: () => (/* binding */ updateBreaker),
/* harmony export */   Jt: () => (/* binding */ effectiveState),
/* harmony export */   Zy: () => (/* binding */ isProbeDue),
/* harmony export */   cm: () => (/* binding */ admitBatch),
/* harmony export */   fm: () => (/* binding */ isShut),
/* harmony export */   ks: () => (/* binding */ BREAKER_STATES),
/* harmony export */   x_: () => (/* binding */ compareBreakers)
/* harmony export */ });
/* harmony import */ var _count_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4164);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9096);
/* harmony import */ var _times_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1866);



const BREAKER_STATES = ["closed", "open", "half-open"];
const ORDER = ["open", "half-open", "disabled"];
function effectiveState(recorded, isDisabled) {
    return isDisabled ? "disabled" : recorded;
}
function isShut(state) {
    return state === "disabled" || state === "open";
}
function isProbeDue(opensAt, nowMs) {
    return nowMs >= (0,_times_js__WEBPACK_IMPORTED_MODULE_0__/* .toEpochMs */ .x8)(opensAt);
}
function admitBatch(stored, nowMs, maxRecoveryMs) {
    const observed = stored?.state ?? "closed";
    if (stored === undefined || observed === "closed")
        return { observed, effective: "closed", doubt: null };
    if (observed === "half-open")
        return { observed, effective: "half-open", doubt: null };
    if (observed !== "open") {
        return { observed, effective: "half-open", doubt: `its state "${observed}" is not closed, open or half-open` };
    }
    const opensAt = stored.opens_at;
    if (opensAt === null)
        return { observed, effective: "half-open", doubt: "it is open without a time in `opens_at`" };
    if ((0,_times_js__WEBPACK_IMPORTED_MODULE_0__/* .toEpochMs */ .x8)(opensAt) > nowMs + maxRecoveryMs) {
        return { observed, effective: "half-open", doubt: `it is open until ${opensAt}, later than any recovery lasts` };
    }
    return { observed, effective: isProbeDue(opensAt, nowMs) ? "half-open" : "open", doubt: null };
}
function updateBreaker(stored, outcome, { nowMs, rule }) {
    const { failures, last_failure, opens_at } = stored ?? { failures: 0, last_failure: null, opens_at: null };
    if (outcome === "success")
        return { state: "closed", failures: 0, last_failure, opens_at: null };
    const now = (0,_times_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTime */ .fU)(new Date(nowMs));
    const after = { failures: (0,_count_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .countFailure */ .c)(failures), last_failure: now };
    const { effective } = admitBatch(stored, nowMs, rule.maxRecoveryMs);
    if (effective === "open")
        return { ...after, state: "open", opens_at };
    if (effective === "closed" && after.failures < rule.failureThreshold) {
        return { ...after, state: "closed", opens_at: null };
    }
    const probes = effective === "closed" ? 0 : Math.max(0, failures - rule.failureThreshold);
    const recoveryMs = Math.min(rule.recoveryMs * rule.recoveryMultiplier ** probes, rule.maxRecoveryMs);
    return { ...after, state: "open", opens_at: (0,_times_js__WEBPACK_IMPORTED_MODULE_0__/* .addDelay */ .VN)(nowMs, recoveryMs) };
}
function compareBreakers(a, b) {
    return rank(a.state) - rank(b.state) || (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareBytewise */ .G)(a.ecosystem, b.ecosystem);
}
function rank(state) {
    const index = ORDER.indexOf(state);
    return index >= 0 ? index : state === "closed" ? ORDER.length + 1 : ORDER.length;
}


/***/ }),

/***/ 8642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R6: () => (/* binding */ CATEGORIES),
/* harmony export */   ZM: () => (/* binding */ SUBCATEGORIES),
/* harmony export */   f1: () => (/* binding */ canonicalCategory),
/* harmony export */   pV: () => (/* binding */ OLD_SUBCATEGORIES),
/* harmony export */   qA: () => (/* binding */ isKnownCategory)
/* harmony export */ });
const CATEGORIES = [
    "generation_failed",
    "install_failed",
    "verify_failed",
    "missing_dep",
    "network_error",
    "recipe_not_found",
];
const SUBCATEGORIES = {
    generation_failed: [
        "no_bottle",
        "archive_extraction_failed",
        "binary_discovery_failed",
        "library_only",
        "recipe_already_exists",
        "schema_invalid",
        "deterministic_failed",
    ],
    install_failed: ["install_failed"],
    verify_failed: ["verify_pattern_mismatch", "verify_timeout", "verify_failed"],
    missing_dep: [],
    network_error: ["rate_limited", "upstream_unavailable", "timeout", "dns_error", "tls_error"],
    recipe_not_found: [],
};
const OLD_CATEGORIES = new Map([
    ["deterministic", "generation_failed"],
    ["deterministic_insufficient", "generation_failed"],
    ["api_error", "network_error"],
    ["timeout", "network_error"],
    ["network", "network_error"],
]);
const OLD_SUBCATEGORIES = new Map([
    ["no_bottles", "no_bottle"],
    ["complex_archive", "archive_extraction_failed"],
    ["no_binaries", "binary_discovery_failed"],
]);
const KNOWN = new Set(CATEGORIES);
function isKnownCategory(canonical) {
    return KNOWN.has(canonical);
}
function canonicalCategory(recorded, recordedSubcategory) {
    if (KNOWN.has(recorded))
        return recorded;
    if (recorded !== "validation_failed")
        return OLD_CATEGORIES.get(recorded) ?? recorded;
    if (recordedSubcategory?.startsWith("verify_"))
        return "verify_failed";
    return recordedSubcategory === "schema_invalid" ? "generation_failed" : "install_failed";
}


/***/ }),

/***/ 9767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KO: () => (/* binding */ deriveSubcategory),
/* harmony export */   S8: () => (/* binding */ rememberSubcategories),
/* harmony export */   UC: () => (/* binding */ isWellFormed),
/* harmony export */   vD: () => (/* binding */ categoryOfExitCode)
/* harmony export */ });
/* harmony import */ var _categories_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8642);

const TAGS = new Set([...Object.values(_categories_js__WEBPACK_IMPORTED_MODULE_0__/* .SUBCATEGORIES */ .ZM).flat(), ..._categories_js__WEBPACK_IMPORTED_MODULE_0__/* .OLD_SUBCATEGORIES */ .pV.keys()]);
const PATTERNS = [
    ["no_bottle", /\bno bottles?\b|bottle not found/i],
    ["archive_extraction_failed", /(?:extract|unpack)\w{0,20}\b[^\n]{0,40}\bfail|unsupported archive/i],
    ["binary_discovery_failed", /\bno (?:executables|binaries)\b/i],
    ["verify_pattern_mismatch", /version pattern|expected version\b[^\n]{0,500}\bgot\b/i],
    ["schema_invalid", /recipe\b[^\n]{0,40}\b(?:invalid|does not validate)/i],
    ["recipe_already_exists", /recipe\b[^\n]{0,60}\balready exists/i],
    ["rate_limited", /\brate.?limit|\b(?:http|status)\W{0,3}429\b/i],
    ["upstream_unavailable", /\b(?:http|status)\W{0,3}50[0234]\b|service unavailable/i],
    ["timeout", /timed out|deadline exceeded/i],
];
const ANY_PATTERN = new RegExp(PATTERNS.map(([, pattern]) => pattern.source).join("|"), "i");
const EXIT_CODES = new Map([
    [3, ["recipe_not_found", null]],
    [5, ["network_error", null]],
    [6, ["install_failed", "install_failed"]],
    [7, ["verify_failed", "verify_failed"]],
    [8, ["missing_dep", null]],
    [9, ["generation_failed", "deterministic_failed"]],
    [124, ["network_error", "timeout"]],
    [137, ["network_error", "timeout"]],
    [143, ["network_error", "timeout"]],
]);
const REMEMBERED_MESSAGES = 20_000;
const WELL_FORMED = /^[a-z][a-z0-9_]{0,63}$/;
function isWellFormed(subcategory) {
    return WELL_FORMED.test(subcategory);
}
function categoryOfExitCode(exitCode) {
    if (exitCode === 0)
        return null;
    return EXIT_CODES.get(exitCode)?.[0] ?? "generation_failed";
}
function rememberSubcategories() {
    const known = new Map();
    return (evidence) => {
        const { message, output, recordedSubcategory, category, recordedCategory: recorded } = evidence;
        if (!message || output !== null || recordedSubcategory !== null)
            return deriveSubcategory(evidence);
        const same = known.get(message);
        if (same !== undefined && same.category === category && same.recorded === recorded)
            return same.found;
        const found = deriveSubcategory(evidence);
        if (known.size >= REMEMBERED_MESSAGES)
            known.clear();
        known.set(message, { category, recorded, found });
        return found;
    };
}
function deriveSubcategory(evidence) {
    const { recordedSubcategory, recordedCategory, message, output, exitCode, category } = evidence;
    if (recordedSubcategory !== null && recordedSubcategory !== "api_error" && isWellFormed(recordedSubcategory)) {
        return { subcategory: _categories_js__WEBPACK_IMPORTED_MODULE_0__/* .OLD_SUBCATEGORIES */ .pV.get(recordedSubcategory) ?? recordedSubcategory, from: "recorded" };
    }
    if (recordedCategory === "timeout")
        return { subcategory: "timeout", from: "recorded" };
    const tag = message === null ? null : findTag(message);
    if (tag !== null)
        return { subcategory: tag, from: "tag" };
    const matched = matchPattern(message, category) ?? matchPattern(output, category);
    if (matched !== null)
        return { subcategory: matched, from: "message" };
    const byCode = exitCode === null || message || output ? null : (EXIT_CODES.get(exitCode)?.[1] ?? null);
    return byCode === null ? { subcategory: null, from: null } : { subcategory: byCode, from: "exit_code" };
}
function findTag(message) {
    let close = -1;
    for (let open = message.indexOf("["); open >= 0; open = message.indexOf("[", open + 1)) {
        if (close < open)
            close = message.indexOf("]", open);
        if (close < 0)
            return null;
        if (close - open > 64)
            continue;
        const word = message.slice(open + 1, close);
        if (TAGS.has(word))
            return _categories_js__WEBPACK_IMPORTED_MODULE_0__/* .OLD_SUBCATEGORIES */ .pV.get(word) ?? word;
    }
    return null;
}
function matchPattern(text, category) {
    if (text === null || !ANY_PATTERN.test(text))
        return null;
    const found = PATTERNS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
    return found === "timeout" && category === "verify_failed" ? "verify_timeout" : found;
}


/***/ }),

/***/ 4164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ MAX_COUNT),
/* harmony export */   c: () => (/* binding */ countFailure)
/* harmony export */ });
const MAX_COUNT = 1e12;
function countFailure(failures) {
    return Math.min(failures + 1, MAX_COUNT);
}


/***/ }),

/***/ 9096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ compareBytewise),
/* harmony export */   i: () => (/* binding */ compareProblems)
/* harmony export */ });
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
function rankUnit(unit) {
    return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x2000 : unit - 0x800;
}
function compareProblems(a, b) {
    return (compareBytewise(a.file, b.file) ||
        (a.line ?? 0) - (b.line ?? 0) ||
        compareBytewise(a.code, b.code) ||
        compareBytewise(String(a.entry ?? ""), String(b.entry ?? "")) ||
        compareBytewise(a.reason, b.reason));
}


/***/ }),

/***/ 5432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ STATUSES),
/* harmony export */   tO: () => (/* binding */ OLD_STATUSES)
/* harmony export */ });
/* unused harmony export RENAMED_STATUSES */
const STATUSES = ["pending", "success", "failed", "blocked", "requires_manual", "excluded"];
const OLD_STATUSES = [
    "pending",
    "in_progress",
    "success",
    "failed",
    "blocked",
    "skipped",
    "requires_manual",
];
const RENAMED_STATUSES = new Map([
    ["in_progress", "pending"],
    ["skipped", "excluded"],
]);


/***/ }),

/***/ 1866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cc: () => (/* binding */ parseStateTime),
/* harmony export */   G5: () => (/* binding */ compareTimes),
/* harmony export */   VN: () => (/* binding */ addDelay),
/* harmony export */   Zc: () => (/* binding */ formatFileTime),
/* harmony export */   a0: () => (/* binding */ compareNewestFirst),
/* harmony export */   fU: () => (/* binding */ formatTime),
/* harmony export */   gn: () => (/* binding */ isPlausible),
/* harmony export */   pe: () => (/* binding */ parseTime),
/* harmony export */   tM: () => (/* binding */ findFileTime),
/* harmony export */   x8: () => (/* binding */ toEpochMs)
/* harmony export */ });
const RFC3339 = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?(?:Z|([+-])(\d\d):(\d\d))$/i;
const FILE_TIME = /(\d{4}-\d\d-\d\d)T(\d\d)[-:](\d\d)[-:](\d\d)Z/;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const SECONDS_LENGTH = 19;
const ZERO = 48;
function parseTime(text) {
    if (isNormalized(text))
        return text;
    const match = RFC3339.exec(text);
    if (match === null)
        return parseFileTime(text);
    const [, date, clock, fraction, sign, offsetHour, offsetMinute] = match;
    const local = `${date}T${clock}`;
    if (!isPossible(local))
        return null;
    const digits = fraction === undefined ? "" : fraction.replace(/0+$/, "");
    const tail = digits === "" ? "Z" : `.${digits}Z`;
    if (sign === undefined)
        return local + tail;
    if (Number(offsetHour) > 23 || Number(offsetMinute) > 59)
        return null;
    const offsetMs = (Number(offsetHour) * 60 + Number(offsetMinute)) * 60_000 * (sign === "-" ? -1 : 1);
    const utc = new Date(toEpochMs(`${local}Z`) - offsetMs).toISOString();
    return /^\d{4}-/.test(utc) ? utc.slice(0, SECONDS_LENGTH) + tail : null;
}
const LAST_MS = Date.UTC(2099, 11, 31, 23, 59, 59);
function parseStateTime(text) {
    const time = parseTime(text);
    return time !== null && isPlausible(time) ? time : null;
}
function isPlausible(time) {
    return time >= "2005" && time < "2101";
}
function addDelay(fromMs, delayMs) {
    return formatTime(new Date(Math.min(fromMs + delayMs, LAST_MS)));
}
function findFileTime(name) {
    const match = FILE_TIME.exec(name);
    if (match === null)
        return null;
    const time = `${match[1]}T${match[2]}:${match[3]}:${match[4]}Z`;
    return isPossible(time) && isPlausible(time) ? { time, index: match.index, text: match[0] } : null;
}
function compareTimes(a, b) {
    if (a.length === b.length)
        return a < b ? -1 : a > b ? 1 : 0;
    const left = a.slice(0, -1);
    const right = b.slice(0, -1);
    return left < right ? -1 : left > right ? 1 : 0;
}
function compareNewestFirst(a, b) {
    if (a === null || b === null)
        return a === b ? 0 : a === null ? 1 : -1;
    return compareTimes(b, a);
}
function toEpochMs(time) {
    const ms = time.length > SECONDS_LENGTH + 1 ? Math.floor(Number(`0${time.slice(SECONDS_LENGTH, -1)}`) * 1000 + 1e-9) : 0;
    const days = daysSinceEpoch(readDigits(time, 0, 4), readDigits(time, 5, 2), readDigits(time, 8, 2));
    return (((days * 24 + readDigits(time, 11, 2)) * 60 + readDigits(time, 14, 2)) * 60_000 +
        readDigits(time, 17, 2) * 1000 +
        ms);
}
function formatTime(date) {
    return `${date.toISOString().slice(0, SECONDS_LENGTH)}Z`;
}
function formatFileTime(time) {
    return `${time.slice(0, 13)}-${time.slice(14, 16)}-${time.slice(17, 19)}Z`;
}
function parseFileTime(text) {
    const found = findFileTime(text);
    return found !== null && found.text.length === text.length ? found.time : null;
}
function isNormalized(text) {
    const last = text.length - 1;
    if (last < SECONDS_LENGTH || last > SECONDS_LENGTH + 10 || text.charCodeAt(last) !== 0x5a)
        return false;
    for (let at = 0; at < SECONDS_LENGTH; at++) {
        const unit = text.charCodeAt(at);
        if (at === 4 || at === 7
            ? unit !== 0x2d
            : at === 10
                ? unit !== 0x54
                : at === 13 || at === 16
                    ? unit !== 0x3a
                    : !isDigit(unit)) {
            return false;
        }
    }
    if (last > SECONDS_LENGTH) {
        if (text.charCodeAt(SECONDS_LENGTH) !== 0x2e || last === SECONDS_LENGTH + 1)
            return false;
        for (let at = SECONDS_LENGTH + 1; at < last; at++)
            if (!isDigit(text.charCodeAt(at)))
                return false;
        if (text.charCodeAt(last - 1) === ZERO)
            return false;
    }
    return isPossible(text);
}
function isPossible(text) {
    const month = readDigits(text, 5, 2);
    const day = readDigits(text, 8, 2);
    if (readDigits(text, 11, 2) > 23 || readDigits(text, 14, 2) > 59 || readDigits(text, 17, 2) > 59)
        return false;
    if (month < 1 || month > 12 || day < 1 || day > DAYS[month - 1])
        return false;
    const year = readDigits(text, 0, 4);
    return month !== 2 || day < 29 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
}
function daysSinceEpoch(year, month, day) {
    const shifted = month <= 2 ? year - 1 : year;
    const era = Math.floor(shifted / 400);
    const yearOfEra = shifted - era * 400;
    const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
    return (era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468);
}
function readDigits(text, from, count) {
    let value = 0;
    for (let at = from; at < from + count; at++)
        value = value * 10 + text.charCodeAt(at) - ZERO;
    return value;
}
function isDigit(unit) {
    return unit >= ZERO && unit <= 57;
}


/***/ }),

/***/ 5784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ orRefused)
/* harmony export */ });
/* harmony import */ var _git_judge_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5777);
/* harmony import */ var _github_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4679);


async function orRefused(work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(0,_github_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isApiFailure */ .TG)(error))
            throw error;
        const answer = (0,_github_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .answerOf */ .ut)(error).split("\n");
        const verdict = judge(error, answer.join("\n"));
        const isExplained = verdict.kind !== "refused" || verdict.rule === "permission";
        const said = isExplained ? (0,_github_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFailure */ .Ic)(error).split("\n") : [...answer, ...(0,_github_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsOf */ .Fj)(error)];
        return { ...verdict, said, reasons: said };
    }
}
function judge(error, text) {
    const fault = (0,_github_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .connectionFaultOf */ .MM)(error);
    if (fault?.kind === "certificate")
        return { kind: "refused", rule: "certificate" };
    if (fault?.kind === "proxy")
        return { kind: "unreachable", isProxy: true };
    if ((0,_github_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isOutage */ .uD)(error) || (0,_github_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isRateLimit */ .a5)(error))
        return { kind: "unreachable" };
    const verdict = (0,_git_judge_text_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeText */ .H)(text);
    const isHidden = (0,_github_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) === 404 && (0,_github_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isPermissionDenied */ .T1)(error);
    return isHidden ? { kind: "refused", rule: "permission" } : verdict;
}


/***/ }),

/***/ 5913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ isSignedByGitHub),
/* harmony export */   OY: () => (/* binding */ openApiWriter),
/* harmony export */   WN: () => (/* binding */ BOT)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7406);
/* harmony import */ var _git_decode_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9512);
/* harmony import */ var _git_judge_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5777);
/* harmony import */ var _github_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4679);
/* harmony import */ var _github_map_bounded_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4055);
/* harmony import */ var _github_refs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9927);
/* harmony import */ var _api_refusal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5784);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2284);









const MAX_INLINE_BYTES = 1_000_000;
const MAX_REQUEST_BYTES = 4_000_000;
const MAX_REQUEST_ENTRIES = 1000;
const MAX_BLOBS = 500;
const SUBMODULE = "160000";
const BREAKS_OCTOKIT = /"-?\d+n+$/;
const BOT = { name: "github-actions[bot]", email: "41898282+github-actions[bot]@users.noreply.github.com" };
function isSignedByGitHub(author) {
    return author.name === BOT.name && author.email === BOT.email;
}
function openApiWriter(repository, target, trees) {
    const replaces = target.history === "orphan-replace" || target.history === "fork";
    return {
        commit: (change, tip) => (0,_api_refusal_js__WEBPACK_IMPORTED_MODULE_5__/* .orRefused */ .o)(async () => {
            const staging = change.staging ?? tip.staging;
            const parents = (0,_transport_js__WEBPACK_IMPORTED_MODULE_6__/* .parentsOf */ .f)(target, tip);
            const baseTree = tip.base === null ? null : await trees.ofCommit(tip.base);
            const changes = await staging.compare(change.paths, tip.base);
            if (changes.length === 0)
                return { kind: "unchanged" };
            if (tip.obstacle !== null)
                return tip.obstacle;
            const refusal = await staging.upload(changes);
            if (refusal !== null)
                return refusal;
            const tree = await createTree(repository, baseTree, { changes, staging });
            return { kind: "committed", commit: await createCommit(repository, { ...change, tree, parents }) };
        }),
        push: (commit, tip) => (0,_api_refusal_js__WEBPACK_IMPORTED_MODULE_5__/* .orRefused */ .o)(async () => {
            const branch = target.targetBranch;
            const moved = await (0,_github_refs_js__WEBPACK_IMPORTED_MODULE_4__/* .moveBranch */ .ob)(repository, { branch, from: tip.target, to: commit, replaces });
            if (moved.kind === "moved")
                return { kind: "pushed" };
            if (moved.kind === "refused") {
                const { said } = moved;
                const isUnknown = said.some((line) => /doesn't exist on type|doesn't accept argument/.test(line));
                return isUnknown
                    ? { kind: "refused", rule: "no-lease", said, reasons: said }
                    : { ...(0,_git_judge_text_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeText */ .H)(said.join("\n")), said, reasons: said };
            }
            const said = [`"${branch}" is at ${moved.at ?? "nothing"}, expected ${tip.target ?? "nothing"}`];
            return { kind: "raced", said, reasons: [] };
        }),
    };
}
async function createTree(repository, base, { changes, staging }) {
    await checkLimits(changes, staging);
    let tree = base;
    for await (const part of splitBySize(changes, staging)) {
        const entries = await (0,_github_map_bounded_js__WEBPACK_IMPORTED_MODULE_7__/* .mapBounded */ .y)(part, _github_map_bounded_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_CONCURRENT_REQUESTS */ .e, (piece) => toEntry(repository, piece));
        tree = await postTree(repository, tree, entries);
    }
    return tree;
}
async function checkLimits(changes, staging) {
    const odd = changes.find(({ path }) => !path.isWellFormed());
    if (odd !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .y(`"${(0,_git_decode_path_js__WEBPACK_IMPORTED_MODULE_1__/* .showPath */ .P8)(odd.path)}" cannot be published through the API: its name is not UTF-8. Rename it, or use \`transport: git\`.`);
    }
    let blobs = 0;
    for await (const content of staging.read(changes.filter(isSent)))
        if (!isText(content))
            blobs++;
    if (blobs <= MAX_BLOBS)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .y(`${blobs} of the files to publish are not UTF-8 text, and through the API each of them takes a request; the limit is ${MAX_BLOBS}. Use \`transport: git\`.`);
}
async function createCommit({ client, owner, repo }, commit) {
    const { message, tree, parents, author } = commit;
    const identity = { ...author, date: commit.date.toISOString() };
    const { data } = await client.rest.git.createCommit({
        owner,
        repo,
        message,
        tree,
        parents,
        ...(isSignedByGitHub(author) ? {} : { author: identity, committer: identity }),
    });
    return data.sha;
}
async function toEntry({ client, owner, repo }, { change, content }) {
    const { path, from, to } = change;
    if (to === null)
        return { path, mode: (from?.mode ?? "100644"), type: "blob", sha: null };
    const entry = { path, mode: to.mode, type: "blob" };
    if (content === null)
        return { ...entry, type: to.mode === SUBMODULE ? "commit" : "blob", sha: to.id };
    const text = isInline(content) ? content.toString("utf8") : null;
    if (text !== null && !BREAKS_OCTOKIT.test(text))
        return { ...entry, content: text };
    try {
        const { data } = await client.rest.git.createBlob({
            owner,
            repo,
            encoding: "base64",
            content: content.toString("base64"),
        });
        return { ...entry, sha: data.sha };
    }
    catch (error) {
        const isTooLarge = (0,_github_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .statusOf */ .c2)(error) === 413 || /too large to process|too_large/i.test((0,_github_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .answerOf */ .ut)(error));
        if (!isTooLarge)
            throw error;
        const size = (content.length / 1_000_000).toFixed(1);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .y(`"${change.path}" has ${size} MB, more than GitHub's API takes in one file. Set \`transport: git\`, or make the file smaller.`);
    }
}
function isInline(content) {
    return content.length <= MAX_INLINE_BYTES && isText(content);
}
function isText(content) {
    return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(content) && !content.includes(0);
}
function isSent({ from, to }) {
    return to !== null && to.mode !== SUBMODULE && to.id !== from?.id;
}
async function* splitBySize(changes, staging) {
    const ordered = [...changes.filter(({ to }) => to === null), ...changes.filter(({ to }) => to !== null)];
    const contents = staging.read(ordered.filter(isSent))[Symbol.asyncIterator]();
    let part = [];
    let bytes = 0;
    try {
        for (const change of ordered) {
            const content = isSent(change) ? Buffer.from((await contents.next()).value) : null;
            const size = content?.length ?? 0;
            if (part.length === MAX_REQUEST_ENTRIES || (part.length > 0 && bytes + size > MAX_REQUEST_BYTES)) {
                yield part;
                part = [];
                bytes = 0;
            }
            part.push({ change, content });
            bytes += size;
        }
    }
    finally {
        await contents.return?.();
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


/***/ }),

/***/ 5944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ checkBranchName),
/* harmony export */   L: () => (/* binding */ findNameFault)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);

const FORBIDDEN = /[\u0000-\u0020\u007f~^:?*[\\]/;
function checkBranchName(name) {
    const fault = findNameFault(name);
    if (fault !== null) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`Branch "${name}" is not a valid name: ${fault}. Name a branch as git does, for example main.`);
    }
    if (!name.startsWith("gh-readonly-queue/"))
        return name;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`Branch "${name}" is a temporary branch of the merge queue, which nothing may be published to. Name an ordinary branch as \`branch\`, for example main.`);
}
function findNameFault(name) {
    if (name === "")
        return "it is empty";
    if (name === "@" || name === "HEAD")
        return "git uses this name for something else";
    if (name.startsWith("refs/heads/"))
        return "expected the name alone, without refs/heads/";
    if (name.startsWith("refs/tags/"))
        return "it is a tag, and tags do not move";
    if (name.startsWith("refs/pull/"))
        return "it is the ref of a pull request, which only GitHub writes";
    if (name.startsWith("refs/"))
        return "it is the ref of something other than a branch";
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

/***/ 4551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ nameOutput),
/* harmony export */   U: () => (/* binding */ chooseFallback)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _explain_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1047);


function chooseFallback(publication, { wish, destination, outputName, keepHistory }) {
    const { target, orphanBranch } = destination;
    const { sourceBranch, targetBranch, history } = target;
    if (wish === "fail" || history !== "append" || publication.kind !== "failed")
        return null;
    const { refusal } = publication;
    if (!(0,_explain_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .concernsBranchAlone */ .n)(refusal))
        return null;
    if (wish === "pull-request") {
        return { sourceBranch, targetBranch: `pipekeeper/${targetBranch}/${outputName}`, history: "fork" };
    }
    if (sourceBranch === orphanBranch)
        return null;
    return { sourceBranch, targetBranch: orphanBranch, history: keepHistory ? "orphan-append" : "orphan-replace" };
}
function nameOutput(name, places, usual = []) {
    if (places.join("\n") === usual.join("\n"))
        return name;
    const digits = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(places.join("\n")).digest("hex").slice(0, 8);
    return `${name}-${digits}`;
}


/***/ }),

/***/ 4616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ warnOfOtherBranch),
/* harmony export */   b: () => (/* binding */ chooseTarget)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);
/* harmony import */ var _check_branch_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5944);


function chooseTarget(wish, around) {
    if (wish.publish === "commit") {
        const branch = (0,_check_branch_name_js__WEBPACK_IMPORTED_MODULE_0__/* .checkBranchName */ .I)(wish.branch ?? findBranch(around, "Name the branch to publish to as `branch`."));
        return { sourceBranch: branch, targetBranch: branch, history: "append" };
    }
    const remedy = "Run the workflow on a branch (push, schedule or workflow_dispatch), so that there is state to read.";
    const sourceBranch = (0,_check_branch_name_js__WEBPACK_IMPORTED_MODULE_0__/* .checkBranchName */ .I)(findBranch(around, remedy));
    const targetBranch = (0,_check_branch_name_js__WEBPACK_IMPORTED_MODULE_0__/* .checkBranchName */ .I)(wish.branch ?? wish.orphanBranch);
    if (sourceBranch === targetBranch) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`Branch "${targetBranch}" holds the state, so it cannot be the branch of the derived files alone. Name another \`branch\`, or set \`publish: commit\`.`);
    }
    return { sourceBranch, targetBranch, history: wish.keepHistory ? "orphan-append" : "orphan-replace" };
}
function warnOfOtherBranch({ clone, target, }) {
    const checkedOut = clone?.branch ?? null;
    const { sourceBranch, targetBranch } = target;
    if (checkedOut === null || checkedOut === sourceBranch)
        return null;
    const used = sourceBranch === targetBranch
        ? `branch "${sourceBranch}" was read and written`
        : `branch "${sourceBranch}" was read and branch "${targetBranch}" written`;
    const remedy = sourceBranch === targetBranch ? ` Set \`branch: ${checkedOut}\` if you meant that one.` : "";
    return `Branch "${checkedOut}" is checked out, but ${used}.${remedy}`;
}
function findBranch({ ref, refName, currentBranch }, remedy) {
    const kind = ref === undefined ? null : describeOtherRef(ref);
    if (kind !== null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`The workflow runs on ${kind}, expected a branch. ${remedy}`);
    if (ref !== undefined)
        return refName || ref.slice("refs/heads/".length);
    if (currentBranch !== null)
        return currentBranch;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`No branch is checked out, and no workflow names one. ${remedy}`);
}
function describeOtherRef(ref) {
    if (ref.startsWith("refs/heads/gh-readonly-queue/"))
        return `"${ref}", a temporary branch of the merge queue`;
    if (ref.startsWith("refs/heads/"))
        return null;
    if (ref.startsWith("refs/tags/"))
        return `the tag "${ref}"`;
    if (ref.startsWith("refs/pull/"))
        return `"${ref}", the ref of a pull request`;
    return `"${ref}"`;
}


/***/ }),

/***/ 9354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ composeFailure),
/* harmony export */   f: () => (/* binding */ lastLine)
/* harmony export */ });
/* harmony import */ var _text_count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6506);
/* harmony import */ var _explain_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1047);


function composeFailure(failure) {
    const { refusal, branch, mode, isUnconfirmed } = failure;
    const tried = (0,_text_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(failure.attempts, "attempt");
    const head = isUnconfirmed
        ? `Publishing to branch "${branch}" could not be confirmed after ${tried}: the last push was not answered and the branch could not be read again.`
        : `Nothing was published to branch "${branch}" after ${tried}.`;
    const { rule, remedies } = (0,_explain_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .explainRefusal */ .G)(refusal, mode);
    if (refusal.kind === "refused") {
        const stop = refusal.rule === "secret" ? "\n" : ". ";
        return `${head} It was refused by ${rule}${stop}${remedies.join(" ")}`;
    }
    if (refusal.kind === "raced")
        return `${head} ${describeRaces(failure)}`;
    const answer = refusal.kind === "unknown" ? refusal.said.join("\n") : lastLine(refusal);
    const [remedy = "Check that the remote can be reached and run the job again."] = remedies;
    return `${head} The last answer was: ${withoutStop(answer) || "none"}. ${remedy}`;
}
function describeRaces({ attempts, elapsedMs, refusal, maxAttempts, pace }) {
    const lost = `The last push lost the race: ${withoutStop(lastLine(refusal))}.`;
    const isSlow = pace !== null && pace.commitEveryMs < pace.attemptMs;
    const figures = isSlow
        ? ` The branch moves faster than the files are made: it got a commit every ${seconds(pace.commitEveryMs)}, and making the files took ${seconds(pace.derivationMs)}.`
        : "";
    const limit = maxAttempts !== null && attempts >= maxAttempts
        ? "Raise `max-attempts` or leave it empty"
        : `Raise \`retry-deadline-ms\` (${seconds(elapsedMs)} have passed)`;
    return `${lost}${figures} ${limit}, or let fewer jobs write at once (\`concurrency\` in the workflow).`;
}
function lastLine({ said }) {
    const line = said.findLast((each) => !ENDED.test(each)) ?? said.at(-1) ?? "";
    return line.trim().replace(/^!\t\S+\t/, "");
}
const ENDED = /remote end hung up|unexpected disconnect|^Everything up-to-date|Could not read from remote repository/;
function withoutStop(text) {
    return text.replace(/\.$/, "");
}
function seconds(ms) {
    return `${(ms / 1000).toFixed(1)} s`;
}


/***/ }),

/***/ 817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ planDestination)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7406);
/* harmony import */ var _git_clone_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6019);
/* harmony import */ var _git_find_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9290);
/* harmony import */ var _choose_target_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4616);






async function planDestination(inputs, runtime, orphanBranch) {
    const { GITHUB_REF: ref, GITHUB_REF_NAME: refName } = runtime.env;
    const root = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(runtime.cwd, inputs.root);
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(root, { throwIfNoEntry: false });
    if (found?.isFile())
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`root: "${inputs.root}" is a file; expected a folder of the repository.`);
    const git = await (0,_git_find_git_js__WEBPACK_IMPORTED_MODULE_3__/* .findGit */ .C)(runtime.env, runtime.cwd);
    const describe = async (folder) => (git.kind === "usable" ? await (0,_git_clone_js__WEBPACK_IMPORTED_MODULE_2__/* .describeClone */ .Z)(folder, runtime.env) : null);
    const own = await describe(root);
    if (own === null && !ref && inputs.branch === undefined) {
        (0,_git_find_git_js__WEBPACK_IMPORTED_MODULE_3__/* .requireGit */ .o)(git, { hasApi: false });
        const what = found === undefined ? "folder" : "git checkout";
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`There is no ${what} at "${inputs.root}", and no workflow that names a branch. Name a folder of a clone as \`root\`.`);
    }
    const clone = own ?? (found === undefined ? await describe(runtime.cwd) : null);
    const target = (0,_choose_target_js__WEBPACK_IMPORTED_MODULE_5__/* .chooseTarget */ .b)({ publish: inputs.publish, branch: inputs.branch, keepHistory: inputs["keep-history"], orphanBranch }, { ref: ref || undefined, refName: refName || undefined, currentBranch: clone?.branch ?? null });
    const prefix = own?.prefix ?? node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(clone?.prefix ?? "", findPrefix(inputs.root, runtime.cwd));
    return { git, clone, prefix: prefix === "." ? "" : prefix, target, orphanBranch };
}
function findPrefix(root, cwd) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(cwd, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, root)).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, "/");
    if (relative !== ".." && !relative.startsWith("../"))
        return relative === "" ? "" : `${relative}/`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`root: "${root}" is outside the working directory, and there is no git checkout. Name a folder of the repository.`);
}


/***/ }),

/***/ 1047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ explainRefusal),
/* harmony export */   n: () => (/* binding */ concernsBranchAlone)
/* harmony export */ });
const NAMES = {
    workflows: "a missing permission to change workflow files",
    protection: "branch protection",
    ruleset: "a repository rule",
    signature: "a rule that requires signed commits",
    secret: "push protection, which found a secret",
    history: "a rule against replaced history (force pushes)",
    size: "a limit on the size of what is pushed",
    content: "a check on the server",
    shallow: "the server, which accepts no push from a shallow clone",
    "name-conflict": "the remote, where another branch's name is in the way",
    permission: "a missing permission",
    authentication: "the server, which does not accept the credentials",
    "no-repository": "the server, which has no such repository, or does not show it with these credentials",
    "not-git": "the remote, which answers with a web page, such as a login page, instead of git",
    "bad-address": "git, which cannot reach a repository at such an address",
    "read-only": "the repository, which accepts no changes",
    hook: "a hook of the server",
    "server-setting": "a setting of the server",
    "no-branch": "the remote, which has no such branch",
    redirect: "the remote, which has moved to another address",
    certificate: "this machine, which does not trust the server's certificate",
    "host-key": "ssh, which does not know the server's host key",
    "foreign-branch": "this action, which replaces only its own commits",
    "foreign-pull-request": "this action, which replaces only its own commits",
    "default-branch": "this action, which does not replace a default branch with derived files",
    "no-lease": "this action, because this server's API cannot replace a branch without the risk of losing a commit",
};
const BYPASS = "Let the identity behind the token bypass the rule (Settings, Rules or Branches, bypass list), or pass such a token as `token`.";
const PROXY = "Check the address and the credentials of the proxy in HTTPS_PROXY or https_proxy, or list the remote's host in NO_PROXY if no proxy is needed.";
const ON_BRANCH = ["protection", "ruleset", "signature", "hook", "server-setting"];
function concernsBranchAlone(refusal) {
    return refusal.kind === "refused" && ON_BRANCH.includes(refusal.rule);
}
function explainRefusal(refusal, mode = null) {
    if (refusal.kind === "unreachable" && refusal.isProxy)
        return { rule: "", remedies: [PROXY] };
    if (refusal.kind !== "refused")
        return { rule: "", remedies: [] };
    const remedies = mode === null ? [] : listRemedies(refusal, mode);
    return { rule: nameRule(refusal), remedies };
}
function nameRule({ rule, reasons }) {
    const name = NAMES[rule];
    if (rule === "secret")
        return [`${name}:`, ...reasons].join("\n");
    const lines = reasons.slice(0, 6).join(" ");
    return (lines === "" ? name : `${name}: ${lines}`).replace(/\.$/, "");
}
function listRemedies(refusal, mode) {
    switch (refusal.rule) {
        case "workflows":
            return ["Remove .github/workflows from the published paths, or pass a `token` with the workflow permission."];
        case "protection":
        case "ruleset":
            return [BYPASS, ...goElsewhere(mode)];
        case "signature":
            return [signWith(mode), ...goElsewhere(mode)];
        case "secret":
            return [`Take the secret out of the published files, or ${allowSecret(mode)}. It was not sent anywhere else.`];
        case "history":
            return [keepHistory(mode)];
        case "size":
            return [
                `Publish less at a time${mode.sizeInputs.length === 0 ? "" : ` (${mode.sizeInputs.map((name) => `\`${name}\``).join(", ")})`}, or raise the limit of the server or of the proxy before it.`,
            ];
        case "content":
            return refusal.reasons.some((line) => line.includes("GH007"))
                ? ["Set `author-email` to an address that GitHub may show, such as the noreply address of the account."]
                : ["Do what the server says; trying again later does not help."];
        case "shallow":
            return ["Check out with `fetch-depth: 0`."];
        case "name-conflict":
            return ["Name another `branch`: git cannot have a branch `a` next to a branch `a/b`."];
        case "permission":
            return [
                "Give the job `permissions: contents: write`, or pass a `token` that may write to the repository (a fork's pull request never may).",
            ];
        case "authentication":
            return [
                mode.hasToken
                    ? "Check `token`: it is wrong, has expired, was revoked, or belongs to another server."
                    : "Pass a `token`, or check the credentials that git has for the remote.",
            ];
        case "no-repository":
            return [
                `Check the address of \`remote\`, and that ${mode.hasToken ? "the token may read that repository (the workflow's own token reads only its own)" : "the credentials that git has may read that repository"}.`,
            ];
        case "not-git":
            return [
                "Check the address of `remote`, and whether a login page or a proxy answers instead of the git server; it may need other credentials.",
            ];
        case "bad-address":
            return ["Check the address of `remote`: git knows https://, ssh://, git:// and file://, host:path, and paths."];
        case "read-only":
            return ["Make the repository writable again (an archived one can be unarchived in its settings)."];
        case "hook":
            return ["Follow what the hook says, or exempt the identity behind the token from it.", ...goElsewhere(mode)];
        case "server-setting":
            return ["Publish to a bare repository, or to another `branch`."];
        case "no-branch":
            return ["Name a branch that exists at the remote as `branch`."];
        case "redirect":
            return ["Give the remote's new address as `remote`; a token is only sent to the given address."];
        case "certificate":
            return [
                "If the server's certificate is from your own certificate authority, set GIT_SSL_CAINFO (for git) and NODE_EXTRA_CA_CERTS (for the API) to a PEM file with its certificate.",
            ];
        case "host-key":
            return ["Add the server's host key to known_hosts in an earlier step, after checking its fingerprint."];
        case "foreign-branch":
            return ["Set `keep-history: true`, so that each run adds a commit, or name another `branch`."];
        case "foreign-pull-request":
            return ["Merge or close the pull request and delete its branch; the next run opens a new one."];
        case "default-branch":
            return ["Name another `branch`, or set `publish: commit`."];
        case "no-lease":
            return ["Set `transport: git`, or `keep-history: true`."];
    }
}
function goElsewhere({ publish, history, onRefused }) {
    if (publish === "branch")
        return ["Or name another `branch` that no rule protects."];
    if (history !== "append" || onRefused === null)
        return [];
    const ownBranch = "Set `publish: branch` to publish to a separate branch.";
    return onRefused === "fail"
        ? [ownBranch, "Or set `on-refused: pull-request` to go through a pull request."]
        : [ownBranch];
}
function allowSecret({ transport }) {
    return transport === "git"
        ? "open the address that the server gives to allow it"
        : "allow its placeholder (POST /repos/{owner}/{repo}/secret-scanning/push-protection-bypasses)";
}
function signWith({ transport, hasTransport, isBotAuthor }) {
    if (transport === "git") {
        if (!hasTransport)
            return BYPASS;
        const author = isBotAuthor
            ? ""
            : " Leave `author-name` and `author-email` at their defaults: GitHub signs for its own bots only.";
        return `Set \`transport: api\` with the workflow's or an App's token, so that GitHub signs the commits.${author}`;
    }
    return isBotAuthor
        ? "Pass the workflow's or an App's token as `token`: GitHub does not sign commits that a user's token creates through the API."
        : "Leave `author-name` and `author-email` at their defaults: GitHub signs for its own bots only.";
}
function keepHistory({ publish, history }) {
    if (publish === "branch" && history === "orphan-replace") {
        return "Set `keep-history: true`, so that each run adds a commit.";
    }
    return "Allow force pushes to this branch, which contains only what the action creates, or exempt the identity behind the token from the rule.";
}


/***/ }),

/***/ 1207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ findAutoMergeFault),
  q: () => (/* binding */ keepPullRequest)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/github/failure.js
var github_failure = __webpack_require__(4679);
// EXTERNAL MODULE: ./build/src/github/labels.js
var github_labels = __webpack_require__(5650);
// EXTERNAL MODULE: ./build/src/github/graphql.js
var graphql = __webpack_require__(7756);
// EXTERNAL MODULE: ./build/src/github/read-fields.js
var read_fields = __webpack_require__(4787);
;// CONCATENATED MODULE: ./build/src/github/merge-pull-request.js



const ENABLE = `mutation ($input: EnablePullRequestAutoMergeInput!) {
  enablePullRequestAutoMerge(input: $input) { clientMutationId }
}`;
const NOTHING_BLOCKS = /(?:clean|unstable|has_hooks) status|protected branch rules not configured/i;
const MAX_ROUNDS = 6;
async function mergePullRequest(repository, wanted, { sleep }) {
    let reason = "GitHub did not say in time whether it can be merged";
    for (let round = 0; round < MAX_ROUNDS; round++) {
        if (round > 0)
            await sleep(500 * 2 ** (round - 1));
        const pull = await readMergeState(repository, wanted.number);
        if (pull.isMerged)
            return { kind: "merged" };
        if (pull.state !== "open")
            return { kind: "refused", reason: "it is closed" };
        if (pull.head !== wanted.commit) {
            reason = `its branch is at ${pull.head.slice(0, 10)}, expected ${wanted.commit.slice(0, 10)}`;
            continue;
        }
        if (pull.mergeable === "dirty")
            return { kind: "refused", reason: "it has conflicts with its base" };
        if (pull.autoMerge === wanted.method)
            return { kind: "waiting" };
        if (pull.mergeable === "unknown" && round < 3)
            continue;
        const isFree = ["clean", "unstable", "has_hooks"].includes(pull.mergeable);
        const result = isFree ? await mergeNow(repository, wanted) : await mergeLater(repository, wanted, pull.id);
        if (result.kind !== "again")
            return result;
        reason = result.reason;
    }
    return { kind: "refused", reason };
}
async function mergeNow({ client, owner, repo }, wanted) {
    try {
        await client.request("PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge", {
            owner,
            repo,
            pull_number: wanted.number,
            merge_method: wanted.method,
            sha: wanted.commit,
        });
        return { kind: "merged" };
    }
    catch (error) {
        const reason = (0,github_failure/* answerOf */.ut)(error);
        if ((0,github_failure/* statusOf */.c2)(error) !== 405 && (0,github_failure/* statusOf */.c2)(error) !== 409)
            throw error;
        return { kind: /not allowed/i.test(reason) ? "refused" : "again", reason };
    }
}
async function mergeLater(repository, wanted, id) {
    const { commit, method } = wanted;
    const input = { pullRequestId: id, mergeMethod: method.toUpperCase(), expectedHeadOid: commit };
    const answer = await (0,graphql/* askGraphql */.j)(repository, ENABLE, { input });
    if (answer.kind === "data")
        return { kind: "waiting" };
    const reason = answer.said.join("; ");
    return NOTHING_BLOCKS.test(reason) ? mergeNow(repository, wanted) : { kind: "refused", reason };
}
async function readMergeState({ client, owner, repo }, number) {
    const parameters = { owner, repo, pull_number: number };
    const { data } = await client.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", parameters);
    const raw = (0,read_fields/* asFields */.qI)(data);
    return {
        id: (0,read_fields/* asText */.e1)(raw.node_id),
        state: (0,read_fields/* asText */.e1)(raw.state),
        isMerged: raw.merged === true,
        head: (0,read_fields/* asText */.e1)((0,read_fields/* asFields */.qI)(raw.head).sha),
        mergeable: (0,read_fields/* asText */.e1)(raw.mergeable_state),
        autoMerge: (0,read_fields/* asText */.e1)((0,read_fields/* asFields */.qI)(raw.auto_merge).merge_method),
    };
}

// EXTERNAL MODULE: ./build/src/github/required-checks.js
var required_checks = __webpack_require__(2960);
// EXTERNAL MODULE: ./build/src/github/upsert-pull-request.js
var upsert_pull_request = __webpack_require__(8560);
// EXTERNAL MODULE: ./build/src/github/viewer.js
var viewer = __webpack_require__(4119);
;// CONCATENATED MODULE: ./build/src/publish/keep-pull-request.js







const APP_TOKEN = "pass the token of a GitHub App as `token` (actions/create-github-app-token makes one)";
const SETTING = '"Allow GitHub Actions to create and approve pull requests"';
async function findAutoMergeFault(repository, base, autoMerge) {
    if (autoMerge === "false")
        return null;
    return guard("could not be looked up", base, async () => {
        if ((await (0,viewer/* readLogin */.mN)(repository)) !== viewer/* WORKFLOW_LOGIN */.sw || !(await (0,required_checks/* requiresChecks */.ey)(repository, base)))
            return null;
        return (`\`auto-merge: ${autoMerge}\` cannot work with the workflow's own token: branch "${base}" requires checks, and those of a pull request ` +
            `that this token opens wait for a person's approval. For auto-merge, ${APP_TOKEN}; or set \`auto-merge: false\`.`);
    });
}
async function keepPullRequest(repository, wanted, clock) {
    const { head, base, title, body } = wanted;
    const pull = await keep_pull_request_open(repository, { head, base, title, body });
    const warnings = await label(repository, wanted.labels, pull);
    const state = await merge(repository, wanted, { pull, clock });
    return { url: pull.url, state, warnings };
}
async function keep_pull_request_open(repository, wanted) {
    try {
        return await (0,upsert_pull_request/* upsertPullRequest */._)(repository, wanted);
    }
    catch (error) {
        if (!(0,github_failure/* isApiFailure */.TG)(error))
            throw error;
        const said = sayOf(error);
        const setting = `The workflow's own token also needs the repository's setting ${SETTING} (Settings, Actions, General).`;
        throw new errors/* UserError */.y(`The files are on branch "${wanted.head}", but its pull request could not be opened. ${said}.${said.includes(SETTING) ? "" : ` ${setting}`}`, { cause: error });
    }
}
async function label(repository, labels, pull) {
    const missing = labels.filter((name) => !pull.labels.some((other) => other.toLowerCase() === name.toLowerCase()));
    if (missing.length === 0)
        return [];
    const failed = (why) => [
        `${pull.url} did not get the labels ${missing.map((name) => `"${name}"`).join(", ")}: ${why}.`,
    ];
    try {
        const result = await (0,github_labels/* addLabels */.Nl)(repository, pull.number, missing);
        return result === "added" ? [] : failed("GitHub does not accept one of the names");
    }
    catch (error) {
        if (!(0,github_failure/* isApiFailure */.TG)(error))
            throw error;
        return failed(sayOf(error));
    }
}
async function merge(repository, { autoMerge, commit }, { pull, clock }) {
    if (autoMerge === "false")
        return "open";
    const wanted = { number: pull.number, commit, method: autoMerge };
    const result = await guard("is open, but could not be merged", pull.url, () => mergePullRequest(repository, wanted, clock));
    if (result.kind !== "refused")
        return result.kind;
    const remedy = /auto.?merge is not allowed/i.test(result.reason)
        ? 'Switch on "Allow auto-merge" (Settings, General, Pull Requests)'
        : /not allowed/i.test(result.reason)
            ? "Choose a method for `auto-merge` that the repository allows (Settings, General, Pull Requests)"
            : "Merge it by hand, or run the workflow again";
    throw new errors/* UserError */.y(`${pull.url} is open, but \`auto-merge: ${autoMerge}\` failed: ${result.reason.replace(/\.$/, "")}. ${remedy}.`);
}
async function guard(failure, what, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(0,github_failure/* isApiFailure */.TG)(error))
            throw error;
        throw new errors/* UserError */.y(`"${what}" ${failure}. ${sayOf(error)}.`, { cause: error });
    }
}
function sayOf(error) {
    return (0,github_failure/* describeFailure */.Ic)(error).replace(/\.$/, "");
}


/***/ }),

/***/ 7268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ openTransport)
});

// EXTERNAL MODULE: ./build/src/git/clone.js
var git_clone = __webpack_require__(6019);
// EXTERNAL MODULE: ./build/src/git/find-git.js
var find_git = __webpack_require__(9290);
// EXTERNAL MODULE: ./build/src/git/private-repository.js + 1 modules
var private_repository = __webpack_require__(4842);
// EXTERNAL MODULE: ./build/src/git/remote.js + 1 modules
var git_remote = __webpack_require__(3391);
// EXTERNAL MODULE: ./build/src/github/connect-repository.js + 1 modules
var connect_repository = __webpack_require__(7234);
// EXTERNAL MODULE: ./build/src/github/failure.js
var failure = __webpack_require__(4679);
// EXTERNAL MODULE: ./build/src/github/trees.js
var github_trees = __webpack_require__(7124);
// EXTERNAL MODULE: ./build/src/github/viewer.js
var viewer = __webpack_require__(4119);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/formats/blob-id.js
var blob_id = __webpack_require__(793);
// EXTERNAL MODULE: ./build/src/github/blobs.js
var github_blobs = __webpack_require__(6353);
// EXTERNAL MODULE: ./build/src/github/read-fields.js
var read_fields = __webpack_require__(4787);
;// CONCATENATED MODULE: ./build/src/github/commits.js


function openCommits({ client, owner, repo }) {
    const known = new Map();
    async function readOne(id) {
        const { data } = await client.rest.git.getCommit({ owner, repo, commit_sha: id });
        known.set(id, toCommit(data));
    }
    async function readMany(id) {
        const { data } = await client.request("GET /repos/{owner}/{repo}/commits", { owner, repo, sha: id, per_page: 100 });
        for (const entry of (0,read_fields/* asList */.DD)(data)) {
            const listed = toCommit({ ...(0,read_fields/* asFields */.qI)(entry.commit), sha: entry.sha, parents: entry.parents });
            known.set(listed.id, listed);
        }
    }
    return {
        async read(id) {
            try {
                if (!known.has(id))
                    await (known.size === 0 ? readOne(id) : readMany(id));
            }
            catch (error) {
                if ((0,failure/* isGone */.ST)(error))
                    return null;
                throw error;
            }
            return known.get(id) ?? null;
        },
    };
}
function toCommit(raw) {
    return {
        id: (0,read_fields/* asText */.e1)(raw.sha),
        parents: (0,read_fields/* asList */.DD)(raw.parents).map(({ sha }) => (0,read_fields/* asText */.e1)(sha)),
        author: toPerson(raw.author),
        committer: toPerson(raw.committer),
        message: (0,read_fields/* asText */.e1)(raw.message),
    };
}
function toPerson(raw) {
    const { name, email } = (0,read_fields/* asFields */.qI)(raw);
    return { name: (0,read_fields/* asText */.e1)(name), email: (0,read_fields/* asText */.e1)(email) };
}

// EXTERNAL MODULE: ./build/src/github/refs.js
var refs = __webpack_require__(9927);
// EXTERNAL MODULE: ./build/src/publish/api-refusal.js
var api_refusal = __webpack_require__(5784);
// EXTERNAL MODULE: ./build/src/text/clean.js
var text_clean = __webpack_require__(7228);
// EXTERNAL MODULE: ./build/src/text/fit.js
var fit = __webpack_require__(2802);
;// CONCATENATED MODULE: ./build/src/publish/find-obstacle.js


const BOT = /^(?:\d+\+)?github-actions\[bot\]@users\.noreply\./i;
const WEB_FLOW = /^noreply@/i;
const TRAILER = /^[A-Za-z][A-Za-z0-9-]*: \S/;
const BASE = /^Pipekeeper-Base: ([0-9a-f]{40,64})$/m;
async function findObstacle({ target, at, source }, { history, owner }) {
    const isFork = target.history === "fork";
    if (target.history.startsWith("orphan") && target.targetBranch === (await history.readDefaultBranch())) {
        const reason = `"${target.targetBranch}" is the default branch of the repository`;
        return { kind: "refused", rule: "default-branch", said: [reason], reasons: [reason] };
    }
    if (!isFork && target.history !== "orphan-replace")
        return null;
    const isStart = (commit) => commit.parents.length === 0 || (isFork && commit.parents.length === 1 && commit.parents[0] === baseOf(commit));
    const waiting = [...at.parents];
    if (!(await isOwnCommit(at, owner)))
        return refuse(at, target);
    if (isStart(at))
        return null;
    const refusal = await history.complete();
    if (refusal !== null)
        return refusal;
    for (const seen = new Set(); waiting.length > 0;) {
        const id = waiting.shift();
        if (seen.has(id))
            continue;
        seen.add(id);
        if (isFork && (await history.contains(source, id)))
            continue;
        const commit = await history.read(id);
        if (commit === null || !(await isOwnCommit(commit, owner)))
            return refuse(commit ?? { id }, target);
        if (!isStart(commit))
            waiting.push(...commit.parents);
    }
    return null;
}
async function isOwnCommit(commit, owner) {
    if (baseOf(commit) === null)
        return false;
    const { author, committer } = commit;
    const isOurs = ({ email }) => email.toLowerCase() === owner.author.email.toLowerCase() || BOT.test(email);
    const isRewritten = !isOurs(committer) && !WEB_FLOW.test(committer.email) && committer.email !== author.email;
    return !isRewritten && (isOurs(author) || (await owner.isTokenOwner(commit)));
}
function baseOf({ message }) {
    const last = message
        .trimEnd()
        .split(/\n\s*\n/)
        .at(-1) ?? "";
    if (!last.split("\n").every((line) => TRAILER.test(line) || /^\s/.test(line)))
        return null;
    return BASE.exec(last)?.[1] ?? null;
}
function refuse(commit, { history, targetBranch }) {
    const clean = (text) => (0,fit/* cutPoints */.y4)((0,text_clean/* toOneLine */.GX)(text), 100);
    const [subject = ""] = (commit.message ?? "").split("\n");
    const who = commit.author === undefined ? "" : ` by ${clean(`${commit.author.name} <${commit.author.email}>`)}`;
    const shown = subject === "" ? "" : ` "${clean(subject)}"`;
    const reason = `commit ${commit.id.slice(0, 10)}${shown}${who} on branch "${targetBranch}" is not its own`;
    const rule = history === "fork" ? "foreign-pull-request" : "foreign-branch";
    return { kind: "refused", rule, said: [reason], reasons: [reason] };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/git/check-path.js
var check_path = __webpack_require__(7256);
// EXTERNAL MODULE: ./build/src/git/inspect-files.js
var inspect_files = __webpack_require__(3880);
// EXTERNAL MODULE: ./build/src/git/plan-changes.js
var plan_changes = __webpack_require__(6479);
// EXTERNAL MODULE: ./build/src/files/match-globs.js
var match_globs = __webpack_require__(7878);
;// CONCATENATED MODULE: ./build/src/publish/find-filters.js


const CONVERTING = ["filter", "working-tree-encoding"];
const ENDINGS = ["text", "crlf", "eol"];
function findFilter(file, texts) {
    const read = readValues(file, texts);
    for (const name of CONVERTING) {
        const value = read(name);
        if (typeof value === "string" && value !== "")
            return `${name}=${value}`;
    }
    return null;
}
function findLineEndings(file, texts) {
    const read = readValues(file, texts);
    const text = read("text") ?? read("crlf");
    if (text === "auto")
        return "auto";
    if (text === true || text === "input")
        return true;
    return text === false ? false : ["lf", "crlf"].includes(String(read("eol")));
}
function readValues(file, texts) {
    const macros = readMacros(texts.get("") ?? "");
    const lines = [...texts].flatMap(([folder, text]) => text.split(/\r?\n/).flatMap((line) => parseLine(line, { folder, macros })));
    const matching = lines.filter((line) => line.matches(file));
    return (name) => matching.findLast(({ values }) => values.has(name))?.values.get(name) ?? null;
}
function readMacros(text) {
    const macros = new Map([["binary", ["-diff", "-merge", "-text"]]]);
    for (const [, name = "", rest = ""] of text.matchAll(/^\[attr\](\S+)[ \t]+(.*)$/gm)) {
        macros.set(name, rest.split(/\s+/).flatMap((word) => [word, ...(macros.get(word) ?? [])]));
    }
    return macros;
}
function parseLine(line, { folder, macros }) {
    const [, quoted, plain, rest = ""] = /^\s*(?:"((?:\\.|[^"\\])*)"|([^\s"#]\S*))\s+(.*)$/.exec(line) ?? [];
    const pattern = quoted?.replace(/\\(.)/g, "$1") ?? plain;
    if (pattern === undefined || pattern.startsWith("[attr]") || pattern.endsWith("/"))
        return [];
    const words = rest.split(/\s+/).flatMap((word) => [word, ...(macros.get(word) ?? [])]);
    const values = new Map(words.map(parseValue));
    if (![...CONVERTING, ...ENDINGS].some((name) => values.has(name)))
        return [];
    return [{ values, matches: compilePattern(pattern, folder) }];
}
function parseValue(word) {
    const [, sign, name = "", , value] = /^([-!]?)([^=]*)(=(.*))?$/.exec(word) ?? [];
    if (sign === "!")
        return [name, null];
    return [name, sign === "-" ? false : (value ?? true)];
}
function compilePattern(pattern, folder) {
    const inside = pattern.includes("/") ? pattern.replace(/^\//, "") : `**/${pattern}`;
    try {
        const [line] = (0,match_globs/* compileGlobs */.t)([inside.replace(/^!/, "\\!")], ".gitattributes");
        return (file) => {
            const below = external_node_path_.posix.relative(folder, file);
            return !below.startsWith("../") && line?.matches(below) === true;
        };
    }
    catch {
        return () => true;
    }
}

;// CONCATENATED MODULE: ./build/src/publish/stored-texts.js



async function readAttributeTexts(trees, blobs, { tree, files }) {
    const texts = new Map();
    for (const folder of [...new Set(["", ...files.flatMap(plan_changes/* foldersAbove */.Zv)])].sort()) {
        const file = external_node_path_.posix.join(folder, ".gitattributes");
        const entry = await trees.find(tree, file);
        if (entry?.path !== file || !entry.mode.startsWith("100"))
            continue;
        texts.set(folder, String((await blobs.read([entry.id]))[0]));
    }
    return texts;
}
function openStoredTexts(trees, blobs, tree) {
    return async (file, bytes) => {
        if (!bytes.includes("\r\n"))
            return bytes;
        const endings = findLineEndings(file, await readAttributeTexts(trees, blobs, { tree, files: [file] }));
        if (endings === false || (endings === "auto" && (!isText(bytes) || (await hadCrlf(file)))))
            return bytes;
        return Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1");
    };
    async function hadCrlf(file) {
        const entry = await trees.find(tree, file);
        if (entry?.path !== file || !entry.mode.startsWith("100"))
            return false;
        return (await blobs.read([entry.id]))[0]?.includes("\r\n") ?? false;
    }
}
function isText(bytes) {
    if (bytes.includes(0) || /\r(?!\n)/.test(bytes.toString("latin1")))
        return false;
    let printable = 0;
    let odd = 0;
    for (const byte of bytes) {
        if (byte === 10 || byte === 13)
            continue;
        if (byte === 127 || (byte < 32 && ![8, 9, 12, 27].includes(byte)))
            odd++;
        else
            printable++;
    }
    return odd <= printable >> 7;
}

;// CONCATENATED MODULE: ./build/src/publish/stage-without-git.js








const FOLDER = "040000";
function stageWithoutGit({ folder, trees, blobs, like }) {
    const converted = new Map();
    const contentOf = (file, isLink) => {
        const place = (0,inspect_files/* placeIn */.VV)(folder, file);
        return isLink ? (0,external_node_fs_.readlinkSync)(place, { encoding: "buffer" }) : (converted.get(file) ?? (0,external_node_fs_.readFileSync)(place));
    };
    return {
        async compare(paths, base) {
            const files = (0,inspect_files/* inspectFiles */.IK)(folder, [...new Set(paths.map(check_path/* checkPath */.C))].sort());
            const tree = base === null ? null : await trees.ofCommit(base);
            const known = tree === null ? new Map() : await readKnown(trees, tree, files);
            if (tree !== null) {
                const storeText = openStoredTexts(trees, blobs, tree);
                for (const { path: file } of files.filter(({ kind }) => kind === "file")) {
                    const bytes = (0,external_node_fs_.readFileSync)((0,inspect_files/* placeIn */.VV)(folder, file));
                    const stored = await storeText(file, bytes);
                    if (stored !== bytes)
                        converted.set(file, stored);
                }
            }
            const ids = files
                .filter(plan_changes/* isWritten */.QH)
                .map((file) => [file.path, (0,blob_id/* hashBlob */.Q)(contentOf(file.path, file.kind === "link"), like)]);
            const changes = (0,plan_changes/* planChanges */.XA)(files, new Map(ids), known);
            if (tree !== null)
                await checkAttributes(trees, blobs, { tree, changes });
            return changes;
        },
        async *read(changes) {
            for (const change of changes) {
                if (change.to !== null)
                    yield contentOf(change.path, change.to.mode === "120000");
            }
        },
        forms: null,
        upload: async () => null,
    };
}
async function checkAttributes(trees, blobs, { tree, changes }) {
    const files = changes.filter(({ to }) => to?.mode.startsWith("100")).map((change) => change.path);
    const texts = await readAttributeTexts(trees, blobs, { tree, files });
    for (const file of files) {
        const filter = findFilter(file, texts);
        if (filter === null)
            continue;
        throw new errors/* UserError */.y(`"${file}" cannot be published: .gitattributes gives it \`${filter}\`, which takes git. Install git 2.31 or later.`);
    }
}
async function readKnown(trees, base, files) {
    const known = new Map();
    for (const file of files) {
        const entry = await trees.find(base, file.path);
        if (entry === null)
            continue;
        known.set(entry.path, entry);
        if (entry.mode !== FOLDER || !(0,plan_changes/* isWritten */.QH)(file))
            continue;
        for (const inside of await trees.list(base, [file.path]))
            known.set(inside.path, inside);
    }
    return known;
}

// EXTERNAL MODULE: ./build/src/publish/transport.js
var transport = __webpack_require__(2284);
// EXTERNAL MODULE: ./build/src/files/file-source.js
var file_source = __webpack_require__(8677);
// EXTERNAL MODULE: ./build/src/pipeline/order.js
var order = __webpack_require__(9096);
;// CONCATENATED MODULE: ./build/src/publish/tree-source.js



const tree_source_FOLDER = "040000";
const LINK = "120000";
const SUBMODULE = "160000";
const MAX_LINKS = 40;
function openTreeSource(objects, prefix) {
    const known = new Map(objects.entries.map((entry) => [entry.path, entry]));
    const children = groupByFolder(objects.entries);
    const root = prefix.replace(/\/$/, "");
    const place = `${prefix === "" ? "" : `"${prefix}" of `}commit ${objects.commit.slice(0, 10)}`;
    const isListed = (full) => objects.scope.some((scope) => isInside(full, scope));
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
    async function resolve(file) {
        const full = external_node_path_.posix.join(prefix, file).replace(/\/+$/, "");
        const plain = known.get(full);
        if (plain !== undefined && plain.mode !== LINK)
            return plain;
        if (full === root || full === ".")
            return { path: root, mode: tree_source_FOLDER, id: "" };
        let rest = full.split("/");
        let at = "";
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
                if (entry.mode !== tree_source_FOLDER)
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
                return { path: root, mode: tree_source_FOLDER, id: "" };
            [at, rest] = ["", target.split("/")];
        }
        return "missing";
    }
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
        if (found === "nowhere" || (found.mode !== tree_source_FOLDER && found.mode !== SUBMODULE))
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
        const found = [];
        for (const file of paths) {
            const listed = known.get(prefix + file);
            found.push(listed !== undefined && listed.mode !== LINK ? listed : await resolve(file));
        }
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
    return typeof found === "string" || found.mode === tree_source_FOLDER || found.mode === SUBMODULE ? null : found.id;
}
function describeNoFile(found) {
    if (found === "missing")
        return { kind: "missing" };
    if (found === "outside")
        return file_source/* UNUSABLE */.u5.fileOutside;
    return found === "nowhere" ? file_source/* UNUSABLE */.u5.brokenLink : file_source/* UNUSABLE */.u5.folder;
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













const MAX_STATE_FILES = 300;
async function openApiReader(options) {
    const { repository, trees, target, scope, owner, log } = options;
    const root = await (0,promises_.mkdtemp)(external_node_path_.join(options.temporaryRoot, "pipekeeper-"));
    const folder = external_node_path_.join(root, "derived");
    const blobs = (0,github_blobs/* openBlobs */.d)(repository);
    async function readTip() {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
        await (0,promises_.mkdir)(folder);
        return (0,api_refusal/* orRefused */.o)(async () => {
            const { source, published } = await readBranches(repository, target);
            const state = await readState(source);
            const tips = await readBase(source, published);
            const there = tips.base === null ? null : await trees.ofCommit(tips.base);
            return {
                kind: "tip",
                source,
                target: published,
                ...tips,
                state,
                published: openPublished(there),
                folder,
                worktree: null,
                repository: null,
                staging: stageWithoutGit({ folder, trees, blobs, like: source }),
            };
        });
    }
    async function readBase(source, published) {
        if (published === null)
            return { base: (0,transport/* chooseBase */.b)(target, source, null), obstacle: null };
        if (target.history === "append")
            return { base: published, obstacle: null };
        const commits = openCommits(repository);
        const history = {
            read: commits.read,
            complete: async () => null,
            contains: (tip, commit) => (0,refs/* descendsFrom */.Sb)(repository, tip, commit),
            readDefaultBranch: () => (0,refs/* readDefaultBranch */.yt)(repository),
        };
        const at = await commits.read(published);
        if (at === null)
            throw new Error(`commit ${published} is not there`);
        return {
            base: (0,transport/* chooseBase */.b)(target, source, at),
            obstacle: await findObstacle({ target, at, source }, { history, owner }),
        };
    }
    async function readState(commit) {
        const tree = await trees.ofCommit(commit);
        const entries = await trees.list(tree, scope.state);
        const files = entries.filter(({ mode }) => mode !== "040000" && mode !== "160000");
        if (files.length > MAX_STATE_FILES) {
            throw new errors/* UserError */.y(`The state has ${files.length} files, and without git each takes an API request; the limit is ${MAX_STATE_FILES}. Install git 2.31 or later.`);
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
        const find = async (file) => {
            const entry = tree === null ? null : await trees.find(tree, file);
            return entry !== null && entry.path === file && entry.mode.startsWith("100") ? entry.id : null;
        };
        const storeText = openStoredTexts(trees, blobs, tree ?? "");
        return {
            async read(file) {
                const id = await find(file);
                return id === null ? null : ((await blobs.read([id]))[0] ?? null);
            },
            async listHeld(files) {
                const held = new Set();
                for (const [file, bytes] of files) {
                    const id = await find(file);
                    if (id === null || tree === null)
                        continue;
                    if (id === (0,blob_id/* hashBlob */.Q)(bytes, id) || id === (0,blob_id/* hashBlob */.Q)(await storeText(file, bytes), id))
                        held.add(file);
                }
                return held;
            },
        };
    }
    return {
        readTip,
        contains: async (tip, commit) => tip.target !== null && (await (0,refs/* descendsFrom */.Sb)(repository, tip.target, commit)),
        async countSince(tip, commit) {
            if (tip.target === null)
                return null;
            const { target: head } = tip;
            const answer = await (0,api_refusal/* orRefused */.o)(async () => ({
                kind: "ahead",
                by: await (0,refs/* countAhead */.zP)(repository, head, commit),
            }));
            return answer.kind === "ahead" ? answer.by : null;
        },
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

// EXTERNAL MODULE: ./build/src/publish/api-writer.js
var api_writer = __webpack_require__(5913);
// EXTERNAL MODULE: ./build/src/git/blobs.js
var blobs = __webpack_require__(3866);
;// CONCATENATED MODULE: ./build/src/git/default-branch.js
async function readDefaultBranch({ git }) {
    const { stdout } = await git.run(["ls-remote", "--symref", "origin", "HEAD"]);
    return /^ref: refs\/heads\/(.+)\tHEAD$/m.exec(stdout.toString())?.[1] ?? null;
}

// EXTERNAL MODULE: ./build/src/git/decode-path.js
var decode_path = __webpack_require__(9512);
// EXTERNAL MODULE: ./build/src/git/read-attributes.js
var read_attributes = __webpack_require__(5836);
// EXTERNAL MODULE: ./build/src/git/remove-folder.js
var remove_folder = __webpack_require__(3805);
// EXTERNAL MODULE: ./build/src/git/stage-changes.js
var stage_changes = __webpack_require__(5076);
// EXTERNAL MODULE: ./build/src/git/staging-area.js
var staging_area = __webpack_require__(5185);
// EXTERNAL MODULE: ./build/src/git/tree.js
var git_tree = __webpack_require__(5592);
// EXTERNAL MODULE: ./build/src/git/upload-lfs.js
var upload_lfs = __webpack_require__(1067);
;// CONCATENATED MODULE: ./build/src/git/file-forms.js











function openFileForms(repository, commit, log) {
    const { local, filters } = repository;
    const attributes = new Map();
    async function inScratch(use) {
        const directory = await (0,promises_.mkdtemp)(external_node_path_.join(repository.directory, "forms-"));
        const folder = external_node_path_.join(directory, "files");
        const index = external_node_path_.join(directory, "index");
        try {
            await (0,promises_.mkdir)(folder);
            await (0,promises_.copyFile)(await repository.indexOf(commit), index);
            return await use({ git: local, filters, folder, env: {}, index, trustsModes: false, isUntouched: () => false });
        }
        finally {
            await (0,remove_folder/* removeFolder */.v)(directory);
        }
    }
    async function fetchAttributes(paths) {
        if (commit === null)
            return false;
        const folders = new Set(["", ...[...paths].flatMap(plan_changes/* foldersAbove */.Zv)]);
        const files = [...folders].map((folder) => external_node_path_.posix.join(folder, ".gitattributes"));
        const unknown = files.filter((file) => !attributes.has(file));
        const entries = unknown.length === 0 ? [] : await (0,git_tree/* listTree */.nT)(repository.git, commit, unknown);
        const found = new Map(entries.filter(({ mode }) => mode.startsWith("100")).map(({ path: file, id }) => [file, id]));
        if (found.size > 0)
            await repository.fetchFoundBlobs([...found.values()]);
        for (const file of unknown)
            attributes.set(file, found.has(file));
        return files.some((file) => attributes.get(file));
    }
    async function checkOut(area, files) {
        const lines = [...files].map(([file, { mode, id }]) => Buffer.concat([Buffer.from(`${mode} ${id}\t`), (0,decode_path/* encodePath */.O0)(file), Buffer.from([0])]));
        await (0,staging_area/* runInArea */.u)(area, ["update-index", "--replace", "-z", "--index-info"], Buffer.concat(lines));
        const { env, ...options } = (0,staging_area/* inArea */.H)(area);
        await local.run(["checkout-index", "--quiet", "-z", "--stdin"], {
            ...options,
            env: { ...env, GIT_LFS_SKIP_SMUDGE: "1" },
            input: (0,decode_path/* joinPaths */.HS)([...files.keys()]),
        });
        const contents = new Map();
        for (const file of files.keys()) {
            const bytes = await (0,promises_.readFile)((0,inspect_files/* placeIn */.VV)(area.folder, file)).catch(() => null);
            if (bytes !== null)
                contents.set(file, bytes);
        }
        return contents;
    }
    async function download(file, pointer) {
        await (0,upload_lfs/* useLfsConfig */.ZS)(repository, commit);
        const { code, stdout } = await repository.git.run(["-c", "lfs.transfer.maxretries=1", "lfs", "smudge", "--", file], { input: pointer });
        return code === 0 && !stdout.equals(pointer) ? stdout : null;
    }
    return {
        async readConversions(paths) {
            if (!(await fetchAttributes(paths)))
                return { filtered: new Set(), texts: new Set() };
            return inScratch((area) => (0,read_attributes/* readConversions */.e)(area, paths));
        },
        async store(files) {
            await fetchAttributes(files.keys());
            return inScratch(async (area) => {
                for (const [file, bytes] of files) {
                    await (0,promises_.mkdir)(external_node_path_.join(area.folder, external_node_path_.dirname(file)), { recursive: true });
                    await (0,promises_.writeFile)((0,inspect_files/* placeIn */.VV)(area.folder, file), bytes);
                }
                const changes = await (0,stage_changes/* stageChanges */.Gr)(area, [...files.keys()], null);
                return new Map(changes.flatMap(({ path: file, to }) => (to === null ? [] : [[file, to]])));
            });
        },
        async restore(files) {
            if (!(await fetchAttributes(files.keys())))
                return new Map();
            return inScratch(async (area) => {
                const { filtered } = await (0,read_attributes/* readConversions */.e)(area, [...files.keys()]);
                const wanted = new Map([...files].filter(([file]) => filtered.has(file)));
                if (wanted.size === 0)
                    return new Map();
                await repository.fetchFoundBlobs([...wanted.values()].map(({ id }) => id));
                const contents = await checkOut(area, wanted);
                for (const [file, bytes] of contents) {
                    if (!upload_lfs/* POINTER */.C7.test(bytes.toString("utf8", 0, 1024)))
                        continue;
                    const large = await download(file, bytes);
                    if (large === null)
                        contents.delete(file);
                    else
                        contents.set(file, large);
                }
                for (const file of wanted.keys()) {
                    if (!contents.has(file))
                        log(`"${(0,decode_path/* showPath */.P8)(file)}" could not be read: its filter or Git LFS failed.`);
                }
                return contents;
            });
        },
    };
}

// EXTERNAL MODULE: ./build/src/git/history.js
var git_history = __webpack_require__(3626);
;// CONCATENATED MODULE: ./build/src/git/worktree.js









function createWorktree({ git, local, filters, directory }) {
    const index = external_node_path_.join(directory, "worktree-index");
    const pristineIndex = external_node_path_.join(directory, "pristine-index");
    let place = null;
    let created = 0;
    let laidOut = null;
    let bornChanged = new Map();
    function isUntouched(file) {
        const before = bornChanged.get(file);
        return before !== undefined && before === describeOnDisk(here().folder, file);
    }
    async function listChanged() {
        await local.run(["update-index", "-q", "--refresh"], (0,staging_area/* inArea */.H)({ ...here().area, index: pristineIndex }));
        return list(["diff-files", "--name-only", "-z", "--no-renames", "--ignore-submodules=dirty"]);
    }
    const here = () => {
        if (place === null)
            throw new Error("No commit has been laid out");
        return place;
    };
    async function create(commit) {
        created++;
        const folder = external_node_path_.join(directory, created === 1 ? "worktree" : `worktree-${created}`);
        await git.text(["worktree", "add", "--quiet", "--force", "--detach", "--no-checkout", folder, commit]);
        const link = await (0,promises_.readFile)(external_node_path_.join(folder, ".git"), "utf8");
        const admin = link.replace(/^gitdir: /, "").trimEnd();
        const area = { git: local, filters, folder, env: { GIT_DIR: admin }, index, trustsModes: true, isUntouched };
        return { folder, area, ownIndex: external_node_path_.join(admin, "index") };
    }
    async function checkOut({ area, ownIndex }, commit) {
        const env = { ...(0,staging_area/* inArea */.H)(area).env, GIT_INDEX_FILE: ownIndex, GIT_LFS_SKIP_SMUDGE: "1" };
        return local.run(["checkout", "--quiet", "--force", "--detach", commit, "--"], { cwd: area.folder, env });
    }
    async function clean(at, commit) {
        const env = { ...(0,staging_area/* inArea */.H)(at.area).env, GIT_INDEX_FILE: at.ownIndex };
        const sweep = async () => (await local.run(["clean", "-ffdq"], { cwd: at.folder, env })).code === 0;
        return (await sweep()) && (await checkOut(at, commit)).code === 0 && (await sweep());
    }
    async function reuse(commit) {
        if (place === null)
            return false;
        if (await clean(place, commit))
            return true;
        await (0,remove_folder/* unlockFolders */.e)(place.folder);
        if (await clean(place, commit))
            return true;
        await (0,remove_folder/* removeFolder */.v)(place.folder);
        return false;
    }
    async function list(args) {
        const { code, stdout, stderr } = await local.run(args, (0,staging_area/* inArea */.H)({ ...here().area, index: pristineIndex }));
        if (code !== 0)
            throw new Error(`git ${args[0]} failed with exit code ${code}: ${stderr.trim()}`);
        return (0,decode_path/* splitPaths */.DZ)(stdout);
    }
    return {
        get folder() {
            return here().folder;
        },
        get area() {
            return here().area;
        },
        async moveTo(commit) {
            if (!(await reuse(commit))) {
                place = await create(commit);
                const { code, stderr } = await checkOut(place, commit);
                if (code !== 0)
                    throw notLaidOut(commit, stderr);
            }
            laidOut = commit;
            await (0,promises_.copyFile)(here().ownIndex, index);
            await (0,promises_.copyFile)(index, pristineIndex);
            const changed = await listChanged();
            bornChanged = new Map(changed.map((file) => [file, describeOnDisk(here().folder, file)]));
        },
        async listCandidates(published) {
            const isLaidOut = published !== null && published === laidOut;
            const [touched, added, there] = await Promise.all([
                isLaidOut ? listChanged() : list(["ls-files", "-z", "--cached"]),
                list(["ls-files", "-z", "--others", "--exclude-standard"]),
                isLaidOut || published === null ? [] : list(["ls-tree", "-r", "-z", "--full-tree", "--name-only", published]),
            ]);
            return [...new Set([...touched, ...added, ...there])].filter((file) => !isRepository(file)).sort();
        },
        async listFiles() {
            const all = await list(["ls-files", "-z", "--cached", "--others", "--exclude-standard"]);
            return {
                files: [...new Set(all.filter((file) => !isRepository(file)))],
                repositories: all.filter(isRepository).map((file) => file.slice(0, -1)),
            };
        },
        listIgnored: () => list(["ls-files", "-z", "--others", "--ignored", "--exclude-standard"]),
        stage: (paths, base) => (0,stage_changes/* stageChanges */.Gr)(here().area, paths, base),
    };
}
function describeOnDisk(folder, file) {
    const found = (0,external_node_fs_.lstatSync)((0,inspect_files/* placeIn */.VV)(folder, file), { bigint: true, throwIfNoEntry: false });
    return found === undefined ? "" : `${found.ino} ${found.size} ${found.mtimeNs} ${found.ctimeNs} ${found.mode}`;
}
function isRepository(file) {
    return file.endsWith("/");
}
function notLaidOut(commit, stderr) {
    const said = stderr.trim().replaceAll("\n", "; ");
    return new errors/* UserError */.y(`The files of commit ${commit.slice(0, 10)} could not be checked out; git says: ${said}. Nothing was published. Check that the disk has room, and that every filter that .gitattributes names is installed or not configured.`);
}

;// CONCATENATED MODULE: ./build/src/publish/published-files.js


function openPublishedFiles(git, entries, forms) {
    const files = new Map(entries.filter(({ mode }) => mode.startsWith("100")).map(({ path, mode, id }) => [path, { mode, id }]));
    let known = null;
    const conversionsOf = ({ readConversions }) => {
        known ??= readConversions([...files.keys()]);
        return known;
    };
    return {
        async read(file) {
            const entry = files.get(file);
            if (entry === undefined)
                return null;
            if (forms !== null && (await conversionsOf(forms)).filtered.has(file)) {
                const restored = (await forms.restore(new Map([[file, entry]]))).get(file);
                if (restored !== undefined)
                    return restored;
            }
            for await (const bytes of (0,blobs/* streamBlobs */.n)(git, [entry.id], Number.MAX_SAFE_INTEGER))
                return bytes;
            return null;
        },
        async listHeld(wanted) {
            const held = new Set();
            const converted = new Map();
            for (const [file, bytes] of wanted) {
                const id = files.get(file)?.id;
                if (id === undefined)
                    continue;
                if (id === (0,blob_id/* hashBlob */.Q)(bytes, id))
                    held.add(file);
                else if (forms !== null && isConverted(await conversionsOf(forms), file, bytes))
                    converted.set(file, bytes);
            }
            if (forms === null || converted.size === 0)
                return held;
            for (const [file, { id }] of await forms.store(converted))
                if (id === files.get(file)?.id)
                    held.add(file);
            return held;
        },
    };
}
function isConverted({ filtered, texts }, file, bytes) {
    return filtered.has(file) || (texts.has(file) && bytes.includes("\r\n"));
}

;// CONCATENATED MODULE: ./build/src/publish/git-reader.js
















const ATTRIBUTES = ".gitattributes";
function openGitReader({ repository, target, scope, owner, log }) {
    const { git } = repository;
    const worktree = scope === null ? createWorktree(repository) : null;
    const folder = external_node_path_.join(repository.directory, "derived");
    const derived = {
        git: repository.local,
        filters: repository.filters,
        folder,
        env: {},
        index: external_node_path_.join(repository.directory, "derived-index"),
        trustsModes: false,
        isUntouched: () => false,
    };
    const isOneBranch = target.sourceBranch === target.targetBranch;
    const branches = isOneBranch ? [target.sourceBranch] : [target.sourceBranch, target.targetBranch];
    const history = {
        read: (id) => (0,git_history/* readCommit */.kN)(repository, id),
        complete: () => (0,git_history/* fetchHistory */.Ny)(repository, branches),
        contains: (tip, commit) => (0,git_history/* isAncestor */.QX)(repository, commit, tip),
        readDefaultBranch: () => readDefaultBranch(repository),
    };
    async function seed(base) {
        await (0,promises_.copyFile)(await repository.indexOf(base), derived.index);
    }
    async function readTip() {
        const fetched = await repository.fetchBranches(branches);
        if (fetched.kind !== "tips")
            return fetched;
        const [source = null, other = null] = fetched.commits;
        if (source === null)
            return refuseMissing(target.sourceBranch);
        const published = isOneBranch ? source : other;
        const at = published === null || isOneBranch ? null : await (0,git_history/* readCommit */.kN)(repository, published);
        const obstacle = at === null ? null : await findObstacle({ target, at, source }, { history, owner });
        if (obstacle !== null && obstacle.kind !== "refused")
            return obstacle;
        const base = isOneBranch ? source : (0,transport/* chooseBase */.b)(target, source, at);
        const tips = { source, target: published, base, obstacle };
        return worktree === null ? readScope(tips, scope) : readWorktree(tips, worktree);
    }
    async function readScope(tips, wanted) {
        const { source, base } = tips;
        const [state, there] = await listBoth(source, base, wanted);
        const refusal = await fetchWanted(source, wanted, state, there);
        if (refusal === "again")
            return readTip();
        if (refusal !== null)
            return refusal;
        repository.indexOf(base).catch(() => undefined);
        await (0,promises_.rm)(folder, { recursive: true, force: true });
        await (0,promises_.mkdir)(folder);
        return {
            kind: "tip",
            ...tips,
            state: openTreeSource(objectsOf(source, wanted.state, state), wanted.prefix),
            published: openPublished(there, base),
            folder,
            worktree: null,
            repository,
            staging: openStaging({ area: derived, base }, base, async (paths, base) => {
                await seed(base);
                return (0,stage_changes/* stageChanges */.Gr)(derived, paths, base);
            }),
        };
    }
    async function readWorktree(tips, tree) {
        const { source, base } = tips;
        await tree.moveTo(source);
        const there = base === null ? [] : await (0,git_tree/* listTree */.nT)(git, base, null);
        const state = openTreeSource(objectsOf(source, [], []), "");
        return {
            kind: "tip",
            ...tips,
            state,
            published: openPublished(there, null),
            folder: tree.folder,
            worktree: tree,
            repository,
            staging: openStaging({ area: tree.area, base }, source, tree.stage),
        };
    }
    async function listBoth(source, base, { state, published: files }) {
        if (base === source) {
            const all = await listPublished(source, [...state, ...files]);
            return [all, all];
        }
        return Promise.all([(0,git_tree/* listTree */.nT)(git, source, state), base === null ? [] : listPublished(base, files)]);
    }
    function listPublished(commit, files) {
        const attributes = ["", ...files.flatMap((file) => (0,plan_changes/* foldersAbove */.Zv)(file))].map((folder) => external_node_path_.posix.join(folder, ATTRIBUTES));
        return (0,git_tree/* listTree */.nT)(git, commit, [...files, ...attributes]);
    }
    async function fetchWanted(source, wanted, state, there) {
        const stateFiles = state.filter((entry) => isFile(entry) && isBelow(entry.path, wanted.state));
        const compared = there.filter((entry) => isFile(entry) && (wanted.compared.includes(entry.path) || isAttributes(entry)));
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
                await repository.fetchFoundBlobs(ids);
                yield* (0,blobs/* streamBlobs */.n)(git, ids, file_source/* MAX_FILE_BYTES */.gZ);
            },
        };
    }
    function openPublished(entries, base) {
        const forms = base !== null && entries.some(isAttributes) ? openFileForms(repository, base, log) : null;
        return openPublishedFiles(git, entries, forms);
    }
    function openStaging(place, attributes, compare) {
        return {
            compare,
            read: (changes) => (0,blobs/* streamBlobs */.n)(git, idsOf(changes), Number.MAX_SAFE_INTEGER),
            forms: openFileForms(repository, attributes, log),
            upload: (changes) => (0,upload_lfs/* uploadLfs */.ZX)(repository, place, changes),
        };
    }
    async function contains(tip, commit) {
        if (tip.target === null)
            return false;
        return (await git.run(["merge-base", "--is-ancestor", commit, tip.target])).code === 0;
    }
    async function countSince(tip, commit) {
        if (tip.target === null)
            return null;
        const isAncestor = (await git.run(["merge-base", "--is-ancestor", commit, tip.target])).code === 0;
        return isAncestor ? Number(await git.text(["rev-list", "--count", `${commit}..${tip.target}`])) : null;
    }
    return { readTip, contains, countSince, close: () => repository.remove() };
}
function refuseMissing(branch) {
    return {
        kind: "refused",
        rule: "no-branch",
        said: [`fatal: couldn't find remote ref refs/heads/${branch}`],
        reasons: [],
    };
}
function idsOf(changes) {
    return changes.flatMap(({ to }) => (to === null || to.mode === "160000" ? [] : [to.id]));
}
function idsAt(entries, paths) {
    return entries.filter(({ path }) => paths.includes(path)).map(({ id }) => id);
}
function isAttributes(entry) {
    return external_node_path_.posix.basename(entry.path) === ATTRIBUTES;
}
function isFile({ mode }) {
    return mode !== "040000" && mode !== "160000";
}
function isBelow(file, paths) {
    return paths.some((path) => path === "" || path === "." || file === path || file.startsWith(`${path}/`));
}

// EXTERNAL MODULE: ./build/src/git/private-index.js
var private_index = __webpack_require__(2296);
// EXTERNAL MODULE: ./build/src/git/push.js
var push = __webpack_require__(6179);
;// CONCATENATED MODULE: ./build/src/publish/git-writer.js





function openGitWriter(repository, target) {
    const { git } = repository;
    return {
        async commit({ paths, staging = null, ...change }, tip) {
            const { compare, upload } = staging ?? tip.staging;
            const index = external_node_path_.join(repository.directory, "index");
            const changes = await compare(paths, tip.base);
            if (changes.length === 0)
                return { kind: "unchanged" };
            if (tip.obstacle !== null)
                return tip.obstacle;
            const refusal = await upload(changes);
            if (refusal !== null)
                return refusal;
            await (0,promises_.copyFile)(await repository.indexOf(tip.base), index);
            const tree = await (0,private_index/* writeTree */.WM)(git, changes, index);
            const commit = await (0,private_index/* commitTree */.SC)(git, tree, { ...change, parents: (0,transport/* parentsOf */.f)(target, tip) });
            return { kind: "committed", commit };
        },
        push: (commit, tip) => (0,push/* push */.V)(git, { commit, branch: target.targetBranch, expected: tip.target }),
    };
}

;// CONCATENATED MODULE: ./build/src/publish/open-transport.js












async function openTransport(choice, runtime) {
    const { inputs, destination, scope, transport } = choice;
    const { target, git } = destination;
    const isApi = transport === "api" || (transport === "auto" && git.kind !== "usable");
    if (!isApi || scope === null)
        (0,find_git/* requireGit */.o)(git, { hasApi: "transport" in inputs && scope !== null });
    const owner = openOwner(inputs, runtime);
    const open = async () => {
        const repository = await openRepository(inputs, destination, { isBlobless: scope !== null, runtime });
        return { repository, reader: openGitReader({ repository, target, scope, owner, log: runtime.log }) };
    };
    if (!isApi) {
        const { repository, reader } = await open();
        return { reader, writer: openGitWriter(repository, target), transport: "git", warnings: [] };
    }
    const repository = await (0,connect_repository/* connectRepository */.J)(runtime, { token: inputs.token });
    const trees = (0,github_trees/* openTrees */.k)(repository);
    const writer = (0,api_writer/* openApiWriter */.OY)(repository, target, trees);
    const warnings = (0,api_writer/* isSignedByGitHub */.BP)(owner.author) ? [] : [UNSIGNED];
    if (git.kind === "usable" || scope === null)
        return { reader: (await open()).reader, writer, transport: "api", warnings };
    const { RUNNER_TEMP, TMPDIR, TEMP } = runtime.env;
    const temporaryRoot = RUNNER_TEMP || TMPDIR || TEMP || "/tmp";
    const { log } = runtime;
    const reader = await openApiReader({ repository, trees, target, scope, owner, temporaryRoot, log });
    return { reader, writer, transport: "api", warnings };
}
const UNSIGNED = "GitHub does not sign commits with a custom author, so they do not show as Verified. Leave `author-name` and `author-email` at their defaults to have them signed.";
function openOwner(inputs, runtime) {
    const answers = new Map();
    return {
        author: { name: inputs["author-name"], email: inputs["author-email"] },
        async isTokenOwner(commit) {
            const { name, email } = commit.author;
            const key = `${name} <${email}>`;
            const answer = answers.get(key) ?? ask(() => (0,connect_repository/* connectRepository */.J)(runtime, { token: inputs.token }));
            answers.set(key, answer);
            return answer;
            async function ask(connect) {
                try {
                    return await (0,viewer/* isViewersCommit */.B0)(await connect(), commit);
                }
                catch (error) {
                    if ((0,failure/* isUnanswered */.Ni)(error))
                        return false;
                    throw error;
                }
            }
        },
    };
}
async function openRepository(inputs, { clone }, { isBlobless, runtime }) {
    const { env } = runtime;
    const trusted = clone === null ? [] : (0,git_clone/* trust */.t)(clone.toplevel);
    const directory = clone?.toplevel ?? runtime.cwd;
    const remote = await (0,git_remote/* resolveRemote */.L)({ name: inputs.remote, clone, directory, trusted, token: inputs.token, env });
    return (0,private_repository/* openPrivateRepository */.kB)({
        remote,
        clone,
        trusted,
        token: inputs.token,
        env,
        isBlobless,
    });
}


/***/ }),

/***/ 9520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ addSetback),
/* harmony export */   v: () => (/* binding */ planDelay)
/* harmony export */ });
const RACE_BASE_MS = 250;
const RACE_CAP_MS = 8000;
const MAX_FAULTS = 3;
function addSetback(before, kind, elapsedMs) {
    const isRace = kind === "raced";
    return {
        attempts: before.attempts + 1,
        races: before.races + (isRace ? 1 : 0),
        faults: isRace ? 0 : before.faults + 1,
        elapsedMs,
    };
}
function planDelay(kind, { attempts, races, faults, elapsedMs }, { retry, random }) {
    if (kind === "refused" || attempts >= (retry.maxAttempts ?? Number.POSITIVE_INFINITY))
        return null;
    if (kind !== "raced")
        return faults > MAX_FAULTS ? null : spread(retry.baseMs, faults, { retry, random });
    const delayMs = spread(RACE_BASE_MS, races, { retry: { capMs: Math.min(RACE_CAP_MS, retry.capMs) }, random });
    const isOver = retry.deadlineMs > 0 && elapsedMs + delayMs > retry.deadlineMs;
    return isOver ? null : delayMs;
}
function spread(baseMs, n, { retry, random }) {
    const whole = Math.min(retry.capMs, baseMs * 2 ** Math.min(n - 1, 40));
    return Math.round(whole / 2 + (random() * whole) / 2);
}


/***/ }),

/***/ 6712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ publishFiles)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7406);
/* harmony import */ var _github_connect_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7234);
/* harmony import */ var _github_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4679);
/* harmony import */ var _github_upsert_pull_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8560);
/* harmony import */ var _choose_fallback_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4551);
/* harmony import */ var _explain_refusal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1047);
/* harmony import */ var _keep_pull_request_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1207);
/* harmony import */ var _publish_to_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8849);








async function publishFiles(files, runtime) {
    const { inputs, destination, outputName } = files;
    const first = await (0,_publish_to_js__WEBPACK_IMPORTED_MODULE_6__/* .publishTo */ .V)(destination.target, files, runtime);
    const target = (0,_choose_fallback_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseFallback */ .U)(first, {
        wish: inputs["on-refused"],
        destination,
        outputName,
        keepHistory: inputs["keep-history"],
    });
    if (first.kind !== "failed" || target === null)
        return first;
    runtime.log(`Going on with \`on-refused: ${inputs["on-refused"]}\`.`);
    const detour = { first, target, files, runtime };
    const second = await (target.history === "fork" ? publishByPullRequest(detour) : publishElsewhere(detour));
    return { ...second, report: second.report ?? first.report };
}
async function publishElsewhere({ first, target, files, runtime }) {
    const second = await (0,_publish_to_js__WEBPACK_IMPORTED_MODULE_6__/* .publishTo */ .V)(target, files, runtime);
    const branch = files.destination.target.targetBranch;
    if (second.kind === "failed")
        return { ...second, message: `${second.message} ${describeFirst(first)}` };
    return { ...second, insteadOf: { branch, refusal: first.refusal, pullRequest: null } };
}
async function publishByPullRequest(detour) {
    let reached = detour.first;
    try {
        return await keepUpToDate(detour, (publication) => {
            reached = publication;
        });
    }
    catch (error) {
        if (!(0,_github_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnanswered */ .Ni)(error))
            throw error;
        const { message, refusal } = detour.first;
        const isWritten = reached !== detour.first;
        const text = isWritten ? sayOf(error) : `${message} ${sayOf(error)}`;
        return { ...reached, kind: "failed", message: text, refusal, pace: null };
    }
}
async function keepUpToDate({ first, target, files, runtime }, onWritten) {
    const { inputs } = files;
    const { targetBranch: base } = files.destination.target;
    const head = target.targetBranch;
    const repository = await (0,_github_connect_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .connectRepository */ .J)(runtime, { token: inputs.token });
    const autoMerge = inputs["auto-merge"];
    const fault = await (0,_keep_pull_request_js__WEBPACK_IMPORTED_MODULE_5__/* .findAutoMergeFault */ .H)(repository, base, autoMerge);
    if (fault !== null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .y(fault);
    const tips = [];
    const derive = (tip) => {
        tips.push(tip);
        return files.derive(tip, target);
    };
    const second = await (0,_publish_to_js__WEBPACK_IMPORTED_MODULE_6__/* .publishTo */ .V)(target, { ...files, derive }, runtime);
    if (second.kind === "failed") {
        const isTheirs = second.refusal.kind === "refused" && second.refusal.rule === "foreign-pull-request";
        const pull = isTheirs ? await (0,_github_upsert_pull_request_js__WEBPACK_IMPORTED_MODULE_2__/* .findOpenPullRequest */ .a)(repository, { head, base }) : null;
        const place = pull === null ? "" : ` The pull request ${pull.url} was left alone.`;
        return { ...second, message: `${second.message}${place} ${describeFirst(first)}` };
    }
    const commit = second.kind === "published" ? second.commit : heldBy(tips.at(-1));
    if (commit === null)
        return { ...second, branch: base };
    onWritten(second);
    const labels = inputs["pull-request-labels"];
    const wanted = { head, base, commit, autoMerge, labels, ...texts(inputs, base) };
    const pullRequest = await (0,_keep_pull_request_js__WEBPACK_IMPORTED_MODULE_5__/* .keepPullRequest */ .q)(repository, wanted, runtime);
    const warnings = [...second.warnings, ...pullRequest.warnings];
    return { ...second, warnings, insteadOf: { branch: base, refusal: first.refusal, pullRequest } };
}
function describeFirst({ branch, refusal }) {
    return `Branch "${branch}" itself was refused by ${(0,_explain_refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .explainRefusal */ .G)(refusal).rule}.`;
}
function heldBy(tip) {
    return tip !== undefined && tip.base === tip.target ? tip.target : null;
}
function sayOf(error) {
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .y ? error.message : `${(0,_github_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .explainUnanswered */ .gV)(error)}.`;
}
function texts(inputs, base) {
    const title = inputs["commit-message"].split("\n", 1)[0];
    const body = `Derived from \`${base}\`, where a rule refuses direct pushes. Each run updates this pull request until somebody else commits to it.`;
    return { title, body };
}


/***/ }),

/***/ 8849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ publishTo)
});

// EXTERNAL MODULE: ./build/src/publish/api-writer.js
var api_writer = __webpack_require__(5913);
// EXTERNAL MODULE: ./build/src/publish/choose-target.js
var choose_target = __webpack_require__(4616);
// EXTERNAL MODULE: ./build/src/publish/open-transport.js + 13 modules
var open_transport = __webpack_require__(7268);
;// CONCATENATED MODULE: ./build/src/publish/plan-message.js
function planMessage({ subject, runUrl, base, writer = null }) {
    const trailers = [
        ...(runUrl === null ? [] : [`Pipekeeper-Run: ${runUrl}`]),
        `Pipekeeper-Base: ${base}`,
        ...(writer === null ? [] : [`Pipekeeper-Writer: ${writer}`]),
    ];
    return `${subject.trim().replace(/\r\n?/g, "\n")}\n\n${trailers.join("\n")}\n`;
}

// EXTERNAL MODULE: ./build/src/publish/compose-failure.js
var compose_failure = __webpack_require__(9354);
// EXTERNAL MODULE: ./build/src/publish/explain-refusal.js
var explain_refusal = __webpack_require__(1047);
// EXTERNAL MODULE: ./build/src/publish/plan-delay.js
var plan_delay = __webpack_require__(9520);
;// CONCATENATED MODULE: ./build/src/publish/publish.js



async function publish(job, clock) {
    const { reader, writer, retry, branch, mode } = job;
    const startedMs = clock.elapsedMs();
    let derived = null;
    const unanswered = [];
    let loser = null;
    const watch = watchBranch(reader, clock);
    const unconfirmed = () => (loser === null ? unanswered : [...unanswered, loser]);
    async function attempt() {
        const tip = await reader.readTip();
        if (tip.kind !== "tip")
            return { kind: "failed", refusal: tip };
        const landed = await findLanded(reader, tip, unconfirmed());
        if (landed !== null)
            return { kind: "published", commit: landed };
        watch.noteTip(tip);
        derived = await job.derive(tip);
        watch.noteDerivation();
        const { paths, staging } = derived;
        if (paths.length === 0)
            return { kind: "unchanged" };
        if (job.isDryRun)
            return tip.obstacle === null ? { kind: "dry-run" } : { kind: "failed", refusal: tip.obstacle };
        const change = { paths, staging, message: job.message(tip.source), author: job.author, date: clock.now() };
        const made = await writer.commit(change, tip);
        if (made.kind === "unchanged")
            return made;
        if (made.kind !== "committed")
            return { kind: "failed", refusal: made };
        const pushed = await writer.push(made.commit, tip);
        watch.noteAnswer();
        if (pushed.kind === "pushed")
            return { kind: "published", commit: made.commit };
        if (pushed.kind === "raced")
            loser = made.commit;
        else if (pushed.kind !== "refused")
            unanswered.push(made.commit);
        return { kind: "failed", refusal: pushed };
    }
    async function lookAgain() {
        if (unconfirmed().length === 0)
            return { landed: null, isUnknown: false };
        const tip = await reader.readTip();
        if (tip.kind !== "tip")
            return { landed: null, isUnknown: true };
        watch.noteLastTip(tip);
        return { landed: await findLanded(reader, tip, unconfirmed()), isUnknown: false };
    }
    function report(attempts) {
        const durationMs = Math.round(clock.elapsedMs() - startedMs);
        const { paths = [], report = null } = derived ?? {};
        return { branch, attempts, paths, report, durationMs, insteadOf: null, warnings: [] };
    }
    async function fail(refusal, { attempts, elapsedMs }) {
        const { landed, isUnknown: isUnconfirmed } = await lookAgain();
        if (landed !== null) {
            clock.log(`The branch has commit ${landed}: only the answer was lost.`);
            return { kind: "published", commit: landed, ...report(attempts) };
        }
        const pace = refusal.kind === "raced" ? await watch.measure() : null;
        const { maxAttempts } = retry;
        const failure = { attempts, elapsedMs, refusal, branch, mode, maxAttempts, isUnconfirmed, pace };
        return { kind: "failed", refusal, pace, message: (0,compose_failure/* composeFailure */.X)(failure), ...report(attempts) };
    }
    let setbacks = { attempts: 0, races: 0, faults: 0, elapsedMs: 0 };
    for (;;) {
        const result = await attempt();
        const number = setbacks.attempts + 1;
        if (result.kind !== "failed") {
            clock.log(`Attempt ${number}: ${result.kind === "published" ? `published ${result.commit}` : result.kind}.`);
            return { ...result, ...report(number) };
        }
        const { refusal } = result;
        setbacks = (0,plan_delay/* addSetback */.H)(setbacks, refusal.kind, clock.elapsedMs() - startedMs);
        const delayMs = (0,plan_delay/* planDelay */.v)(refusal.kind, setbacks, { retry, random: clock.random });
        const next = delayMs === null ? "giving up" : `next in ${delayMs} ms`;
        const bound = retry.maxAttempts === null ? "" : ` of ${retry.maxAttempts}`;
        clock.log(`Attempt ${number}${bound}: ${describe(refusal)}; ${next}.`);
        if (delayMs === null)
            return await fail(refusal, setbacks);
        await clock.sleep(delayMs);
    }
}
async function findLanded(reader, tip, commits) {
    for (const commit of commits)
        if (await reader.contains(tip, commit))
            return commit;
    return null;
}
function watchBranch(reader, clock) {
    let first = null;
    let last = null;
    let derivationMs = 0;
    let attemptMs = 0;
    const sinceTip = () => (last === null ? 0 : clock.elapsedMs() - last.atMs);
    const noteLastTip = (tip) => {
        last = { tip, atMs: clock.elapsedMs() };
    };
    return {
        noteLastTip,
        noteTip(tip) {
            noteLastTip(tip);
            if (tip.target !== null)
                first ??= { commit: tip.target, atMs: clock.elapsedMs() };
        },
        noteDerivation() {
            derivationMs = Math.max(derivationMs, sinceTip());
        },
        noteAnswer() {
            attemptMs = Math.max(attemptMs, sinceTip());
        },
        async measure() {
            if (first === null || last === null)
                return null;
            const commits = await reader.countSince(last.tip, first.commit);
            if (commits === null || commits === 0)
                return null;
            return { derivationMs, attemptMs, commitEveryMs: (last.atMs - first.atMs) / commits };
        },
    };
}
function describe(refusal) {
    if (refusal.kind === "refused")
        return `refused by ${(0,explain_refusal/* explainRefusal */.G)(refusal).rule.split("\n", 1)[0]?.replace(/:$/, "")}`;
    if (refusal.kind === "raced")
        return "raced, the branch has moved";
    return `${refusal.kind === "unknown" ? "failed" : "server not reached"} (${(0,compose_failure/* lastLine */.f)(refusal)})`;
}

;// CONCATENATED MODULE: ./build/src/publish/publish-to.js





const SIZE_INPUTS = ["max-output-bytes", "max-failures", "max-runs"];
async function publishTo(target, files, runtime) {
    const { inputs, derive, writer: writerName = null } = files;
    const describeCommit = () => {
        const details = files.details?.() ?? null;
        return details === null ? inputs["commit-message"] : `${inputs["commit-message"]}\n\n${details}`;
    };
    const destination = { ...files.destination, target };
    const { reader, writer, warnings, transport } = await (0,open_transport/* openTransport */.g)({ ...files, destination }, runtime);
    try {
        const publication = await publish({
            reader,
            writer,
            derive: (tip) => derive(tip, target),
            branch: target.targetBranch,
            message: (base) => planMessage({ subject: describeCommit(), runUrl: runUrl(runtime.env), base, writer: writerName }),
            author: { name: inputs["author-name"], email: inputs["author-email"] },
            retry: {
                maxAttempts: inputs["max-attempts"] ?? null,
                baseMs: inputs["retry-base-ms"],
                capMs: inputs["retry-cap-ms"],
                deadlineMs: inputs["retry-deadline-ms"],
            },
            mode: describeMode({ ...files, destination }, transport),
            isDryRun: inputs["dry-run"],
        }, runtime);
        if (publication.kind === "failed")
            return publication;
        const warning = (0,choose_target/* warnOfOtherBranch */.O)(destination);
        const ofCommit = publication.kind === "published" ? warnings : [];
        return { ...publication, warnings: [...publication.warnings, ...ofCommit, ...(warning === null ? [] : [warning])] };
    }
    finally {
        await reader.close();
    }
}
function describeMode({ inputs, destination, hasFallback = true }, transport) {
    return {
        publish: inputs.publish,
        history: destination.target.history,
        transport,
        hasTransport: "transport" in inputs,
        onRefused: hasFallback ? inputs["on-refused"] : null,
        hasToken: Boolean(inputs.token),
        isBotAuthor: (0,api_writer/* isSignedByGitHub */.BP)({ name: inputs["author-name"], email: inputs["author-email"] }),
        sizeInputs: SIZE_INPUTS.filter((name) => name in inputs),
    };
}
function runUrl(env) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
    return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : null;
}


/***/ }),

/***/ 5106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readCommittedConfig)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7406);
/* harmony import */ var _git_blobs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3866);
/* harmony import */ var _git_clone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6019);
/* harmony import */ var _git_find_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9290);
/* harmony import */ var _git_private_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4842);
/* harmony import */ var _git_remote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3391);
/* harmony import */ var _git_tree_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5592);
/* harmony import */ var _github_blobs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6353);
/* harmony import */ var _github_connect_repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7234);
/* harmony import */ var _github_trees_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7124);
/* harmony import */ var _api_refusal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5784);











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
    const repository = await (0,_git_private_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .openPrivateRepository */ .kB)({ ...place, remote, isBlobless: true });
    try {
        const refusal = await repository.fetchCommit(commit);
        if (refusal !== null)
            throw unread(file.path, commit, refusal.said);
        const [entry] = await (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .listEntries */ .fi)(repository.git, commit, [file.path]);
        if (entry === undefined || !entry.mode.startsWith("100"))
            return null;
        const missing = await repository.fetchBlobs([entry.id], [entry.id]);
        if (missing !== null && missing !== "again")
            throw unread(file.path, commit, missing.said);
        for await (const bytes of (0,_git_blobs_js__WEBPACK_IMPORTED_MODULE_8__/* .streamBlobs */ .n)(repository.git, [entry.id], 1_000_000))
            return bytes;
        return null;
    }
    finally {
        await repository.remove();
    }
}
async function readCommittedConfig(path, { remote = "", token }, runtime) {
    return (await readCommitted({ path, remote, token }, runtime))?.toString("utf8") ?? null;
}
async function readByApi({ path, token }, commit, runtime) {
    const repository = await (0,_github_connect_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .connectRepository */ .J)(runtime, { token });
    const answer = await (0,_api_refusal_js__WEBPACK_IMPORTED_MODULE_6__/* .orRefused */ .o)(async () => {
        const trees = (0,_github_trees_js__WEBPACK_IMPORTED_MODULE_9__/* .openTrees */ .k)(repository);
        const entry = await trees.find(await trees.ofCommit(commit), path);
        if (entry === null || entry.path !== path || !entry.mode.startsWith("100"))
            return null;
        return (await (0,_github_blobs_js__WEBPACK_IMPORTED_MODULE_4__/* .openBlobs */ .d)(repository).read([entry.id]))[0] ?? null;
    });
    if (answer === null || Buffer.isBuffer(answer))
        return answer;
    throw unread(path, commit, answer.said);
}
function unread(path, commit, said) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_10__/* .UserError */ .y(`"${path}" of commit ${commit.slice(0, 10)} could not be read: ${said.at(-1) ?? "no answer"}. Check that the remote can be reached and the token may read it, or set \`config\` to nothing.`);
}


/***/ }),

/***/ 2284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ chooseBase),
/* harmony export */   f: () => (/* binding */ parentsOf)
/* harmony export */ });
function parentsOf({ history }, { source, target }) {
    if (history === "fork")
        return [source];
    if (history === "orphan-replace")
        return [];
    if (history === "orphan-append")
        return target === null ? [] : [target];
    return [target ?? source];
}
function chooseBase({ history }, source, at) {
    if (history === "append")
        return at?.id ?? source;
    if (history !== "fork")
        return at?.id ?? null;
    const isFresh = at !== null && at.parents.length === 1 && at.parents[0] === source;
    return isFresh ? at.id : source;
}


/***/ }),

/***/ 2816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A9: () => (/* binding */ CLUSTERS_PATH),
/* harmony export */   Bu: () => (/* binding */ failurePagePath),
/* harmony export */   C0: () => (/* binding */ packagePath),
/* harmony export */   E2: () => (/* binding */ ECOSYSTEMS_PATH),
/* harmony export */   E4: () => (/* binding */ runPagePath),
/* harmony export */   Fn: () => (/* binding */ PACKAGES_CSV),
/* harmony export */   JQ: () => (/* binding */ UNDATED_RUNS_PATH),
/* harmony export */   OU: () => (/* binding */ DISAMBIGUATIONS_PATH),
/* harmony export */   Qq: () => (/* binding */ FILES_PATH),
/* harmony export */   Sf: () => (/* binding */ clusterPath),
/* harmony export */   U4: () => (/* binding */ MANIFEST_PATH),
/* harmony export */   UY: () => (/* binding */ UNDATED_FAILURES_PATH),
/* harmony export */   V$: () => (/* binding */ SUMMARY_PATH),
/* harmony export */   Wr: () => (/* binding */ failureDayPath),
/* harmony export */   XC: () => (/* binding */ outputPath),
/* harmony export */   XQ: () => (/* binding */ runDayPath),
/* harmony export */   Xb: () => (/* binding */ PROBLEMS_PATH),
/* harmony export */   Xd: () => (/* binding */ CURATED_PATH),
/* harmony export */   Y3: () => (/* binding */ runPageOf),
/* harmony export */   Yi: () => (/* binding */ PACKAGE_INDEX_PATH),
/* harmony export */   Z1: () => (/* binding */ runMonthPath),
/* harmony export */   _1: () => (/* binding */ blockerPath),
/* harmony export */   ae: () => (/* binding */ historyPath),
/* harmony export */   d3: () => (/* binding */ shardBits),
/* harmony export */   fU: () => (/* binding */ printDays),
/* harmony export */   hz: () => (/* binding */ RUNS_PER_PAGE),
/* harmony export */   k9: () => (/* binding */ statusPath),
/* harmony export */   kc: () => (/* binding */ PACKAGE_NAMES_PATH),
/* harmony export */   mA: () => (/* binding */ CHANGES_PATH),
/* harmony export */   mE: () => (/* binding */ zoneMapPath),
/* harmony export */   md: () => (/* binding */ PAGE_SIZE),
/* harmony export */   oP: () => (/* binding */ clusterHeadPath),
/* harmony export */   qj: () => (/* binding */ hashText),
/* harmony export */   un: () => (/* binding */ readFailureInstant),
/* harmony export */   xT: () => (/* binding */ RUN_COUNTS_PATH),
/* harmony export */   yK: () => (/* binding */ dayOfRunId),
/* harmony export */   ye: () => (/* binding */ BLOCKERS_PATH),
/* harmony export */   ym: () => (/* binding */ compareFailureIds),
/* harmony export */   zF: () => (/* binding */ OUTPUT_FOLDER),
/* harmony export */   zf: () => (/* binding */ NOT_PENDING_CSV)
/* harmony export */ });
/* unused harmony exports findFailurePage, countPages */
/* harmony import */ var _pipeline_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9096);

const SUMMARY_PATH = "dashboard.json";
const MANIFEST_PATH = "data/manifest.json";
const PACKAGE_NAMES_PATH = "data/index/names.json";
const PACKAGE_INDEX_PATH = "data/index/packages.json";
const CLUSTERS_PATH = "data/clusters.json";
const CHANGES_PATH = "data/changes.json";
const ECOSYSTEMS_PATH = "data/ecosystems.json";
const BLOCKERS_PATH = "data/blockers.json";
const DISAMBIGUATIONS_PATH = "data/disambiguations.json";
const CURATED_PATH = "data/curated.json";
const PROBLEMS_PATH = "data/problems.json";
const RUN_COUNTS_PATH = "data/runs/counts.json";
const UNDATED_RUNS_PATH = "data/runs/undated.json";
const UNDATED_FAILURES_PATH = "data/failures/undated.json";
const PACKAGES_CSV = "exports/packages.csv";
const NOT_PENDING_CSV = "exports/not-pending.csv";
const FILES_PATH = "data/files.txt";
const OUTPUT_FOLDER = "data/output/";
const PAGE_SIZE = 40;
const RUNS_PER_PAGE = 8;
const RECORDS_PER_SHARD = 32;
const MOST_BITS = 16;
const BASE = 36;
const MOST_COUNTED = BASE - 1;
const UNDATED = { day: "", second: "" };
const ID_TIME = /-((\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z)-/;
const DATE = /(?<!\d)\d{4}-\d\d-\d\d(?!\d)/;
function shardBits(records, perShard = RECORDS_PER_SHARD) {
    let bits = 0;
    while (bits < MOST_BITS && records / 2 ** bits > perShard)
        bits++;
    return bits;
}
function packagePath(name, bits) {
    return `data/packages/${shardDigits(name, bits)}.json`;
}
function clusterPath(id, bits) {
    return `data/clusters/${shardDigits(id, bits)}.json`;
}
function clusterHeadPath(id, bits) {
    return `data/clusters/heads/${shardDigits(id, bits)}.json`;
}
function blockerPath(dependency, bits) {
    return `data/blockers/${shardDigits(dependency, bits)}.json`;
}
function statusPath(place) {
    return `data/index/status-${place}.json`;
}
function zoneMapPath(month) {
    return `data/failures/${month}.json`;
}
function failureDayPath(day) {
    if (day === "")
        return "data/failures/undated/pages.json";
    return `data/failures/${day.slice(0, 4)}/${day.slice(5, 7)}/${day.slice(8, 10)}.json`;
}
function failurePagePath(day, page) {
    if (day === "")
        return `data/failures/undated/${page}.json`;
    return `data/failures/${day.slice(0, 4)}/${day.slice(5, 7)}/${day.slice(8, 10)}-${page}.json`;
}
function runMonthPath(month) {
    return `data/runs/${month}.json`;
}
function runDayPath(day) {
    return `data/runs/${day}.json`;
}
function runPagePath(day, page) {
    return `data/runs/${day.slice(0, 4)}/${day.slice(5, 7)}/${day.slice(8, 10)}-${page}.json`;
}
function runPageOf(place, runs) {
    return Math.ceil((runs - place) / RUNS_PER_PAGE);
}
function dayOfRunId(id) {
    const date = DATE.exec(id)?.[0];
    return date !== undefined && isPossibleDay(date) ? date : null;
}
function historyPath(month) {
    return `data/history/${month}.json`;
}
function outputPath(hash) {
    return `${OUTPUT_FOLDER}${hash}.txt`;
}
function readFailureInstant(id) {
    const match = ID_TIME.exec(id);
    if (match === null)
        return UNDATED;
    const [, second, day, hours, minutes, seconds] = match;
    const isPossible = isPossibleDay(day) && Number(hours) < 24 && Number(minutes) < 60 && Number(seconds) < 60;
    return isPossible ? { day: day, second: second } : UNDATED;
}
function compareFailureIds(a, b) {
    const left = readFailureInstant(a).second;
    const right = readFailureInstant(b).second;
    return left === right ? (0,_pipeline_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareBytewise */ .G)(a, b) : left < right ? -1 : 1;
}
function findFailurePage(firstIds, id) {
    return firstIds.findLastIndex((first) => compareFailureIds(first, id) <= 0) + 1;
}
function printDays(pages) {
    const last = Math.max(0, ...pages.keys());
    const digits = Array.from({ length: last }, (_, place) => Math.min(pages.get(place + 1) ?? 0, MOST_COUNTED));
    return digits.map((digit) => digit.toString(BASE)).join("");
}
function countPages(months, day) {
    const days = months.find(({ month }) => day.startsWith(month))?.days ?? "";
    return Number.parseInt(days[Number(day.slice(8, 10)) - 1] ?? "0", BASE);
}
function shardDigits(name, bits) {
    const shard = bits === 0 ? 0 : hashText(name) >>> (32 - bits);
    const digits = shard.toString(16).padStart(bits <= 8 ? 2 : Math.ceil(bits / 4), "0");
    return digits.length <= 2 ? digits : `${digits.slice(0, 2)}/${digits.slice(2)}`;
}
function hashText(text) {
    let hash = 0x811c9dc5;
    for (const byte of new TextEncoder().encode(text))
        hash = Math.imul(hash ^ byte, 0x01000193);
    return hash >>> 0;
}
function isPossibleDay(text) {
    const [year, month, day] = text.split("-").map(Number);
    if (month < 1 || month > 12 || day < 1)
        return false;
    const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    return day <= (month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);
}


/***/ }),

/***/ 1216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ decodeFile)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

function decodeFile(read, problems) {
    const about = { file: read.path, line: null, entry: null };
    if (read.kind === "missing") {
        const reason = "cannot be read (it is gone); expected a readable file";
        problems.add({ ...about, code: "unreadable-file", severity: "error", reason });
        return null;
    }
    if (read.kind === "unusable") {
        problems.add({ ...about, code: read.code, severity: "error", reason: read.reason });
        return null;
    }
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isAscii)(read.bytes))
        return read.bytes.toString("latin1");
    const text = read.bytes.toString("utf8");
    if (text.includes("\ufffd") && !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(read.bytes)) {
        const reason = "contains bytes that are not UTF-8, read as U+FFFD; expected UTF-8";
        problems.add({ ...about, code: "bad-utf8", severity: "warning", reason });
    }
    return text;
}


/***/ }),

/***/ 4798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eo: () => (/* binding */ isName),
/* harmony export */   JI: () => (/* binding */ readInteger),
/* harmony export */   KK: () => (/* binding */ readAllNames),
/* harmony export */   _0: () => (/* binding */ readCount),
/* harmony export */   aQ: () => (/* binding */ readTime),
/* harmony export */   fG: () => (/* binding */ readFlag),
/* harmony export */   pS: () => (/* binding */ readWord),
/* harmony export */   ps: () => (/* binding */ checkVersion),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   qI: () => (/* binding */ asFields),
/* harmony export */   r6: () => (/* binding */ readNames),
/* harmony export */   rI: () => (/* binding */ requireName),
/* harmony export */   wo: () => (/* binding */ readUrl),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _pipeline_count_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4164);
/* harmony import */ var _pipeline_times_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1866);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(211);



const MAX_NAME_BYTES = 300;
const MAX_LIST_ITEMS = 1000;
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/;
function asFields(value, place) {
    if (typeof value === "object" && value !== null && !Array.isArray(value))
        return value;
    (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)(place, "not-an-object", "error", `expected an object, found ${describe(value)}`);
    return null;
}
function readText(value, key, place) {
    if (typeof value === "string")
        return value;
    if (value !== undefined && value !== null)
        reportType(key, "text", value, place);
    return null;
}
function readWord(value, key, place) {
    if (typeof value === "string" && value !== "")
        return value;
    return value === "" ? null : readText(value, key, place);
}
function requireName(value, key, place) {
    if (typeof value === "string" && value.trim() !== "")
        return isName(value, key, place) ? value : null;
    if (value === undefined || value === null || typeof value === "string") {
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)(place, "missing-field", "error", `"${key}" is missing or blank; a record needs it`);
    }
    else {
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)(place, "wrong-type", "error", `"${key}" is ${describe(value)}; expected text`);
    }
    return null;
}
function isName(value, key, place) {
    if (value.length <= MAX_NAME_BYTES / 3 && !CONTROL.test(value))
        return true;
    const bytes = Buffer.byteLength(value);
    if (bytes <= MAX_NAME_BYTES && !CONTROL.test(value))
        return true;
    const what = bytes > MAX_NAME_BYTES ? `has ${bytes} bytes` : "contains a control character";
    (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)(place, "bad-value", "error", `"${key}" ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(value)} ${what}; expected 1 to ${MAX_NAME_BYTES} bytes of plain text`);
    return false;
}
function readCount(value, key, place) {
    if (typeof value === "number" && value >= 0 && value <= _pipeline_count_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_COUNT */ .H && Number.isInteger(value))
        return value;
    if (value === undefined || value === null)
        return null;
    reportType(key, `a whole number from 0 to ${_pipeline_count_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_COUNT */ .H}`, value, place);
    return null;
}
function readInteger(value, key, place) {
    if (typeof value === "number" && Number.isSafeInteger(value))
        return value;
    if (value !== undefined && value !== null)
        reportType(key, "a whole number", value, place);
    return null;
}
function readFlag(value, key, place) {
    if (typeof value === "boolean")
        return value;
    if (value !== undefined && value !== null)
        reportType(key, "true or false", value, place);
    return null;
}
function readTime(value, key, place) {
    const text = readWord(value, key, place);
    if (text === null)
        return null;
    const time = (0,_pipeline_times_js__WEBPACK_IMPORTED_MODULE_0__/* .parseStateTime */ .Cc)(text);
    if (time === null) {
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)(place, "bad-time", "warning", `"${key}" ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)} is not a time; expected the form 2026-01-09T14:30:00Z, from 2005 to 2100`);
    }
    return time;
}
const NONE = [];
function readNames(value, key, place) {
    if (value === undefined || value === null)
        return NONE;
    if (!Array.isArray(value)) {
        reportType(key, "a list of names", value, place);
        return NONE;
    }
    if (value.length > MAX_LIST_ITEMS) {
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)(place, "bad-value", "warning", `"${key}" has ${value.length} items; the first ${MAX_LIST_ITEMS} are used`);
    }
    return takeNames(value.slice(0, MAX_LIST_ITEMS), key, place);
}
function readAllNames(value, key, place) {
    if (Array.isArray(value))
        return takeNames(value, key, place);
    if (value !== undefined && value !== null)
        reportType(key, "a list of names", value, place);
    return null;
}
function takeNames(list, key, place) {
    const names = [];
    for (const item of list) {
        if (typeof item !== "string")
            reportType(key, "a list of names", item, place);
        else if (item === "")
            (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)(place, "bad-value", "warning", `"${key}" contains a blank name, which is left out`);
        else if (!isName(item, key, place))
            return null;
        else
            names.push(item);
    }
    return names;
}
function readUrl(value, key, place) {
    const text = readWord(value, key, place);
    if (text === null)
        return null;
    if (text.startsWith("https://") && URL.canParse(text))
        return text;
    (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)(place, "bad-value", "warning", `"${key}" ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)} is not used; expected a URL that begins with https://`);
    return null;
}
function checkVersion(fields, place) {
    const version = fields.schema_version;
    if (version === 1 || version === undefined || version === null)
        return;
    if (typeof version === "number" && version > 1) {
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)(place, "newer-schema", "warning", `"schema_version" is ${version}, newer than 1; read as version 1`);
    }
    else {
        reportType("schema_version", "1", version, place);
    }
}
function describe(value) {
    if (value === null)
        return "null";
    if (Array.isArray(value))
        return "a list";
    if (typeof value === "object")
        return "an object";
    return `the ${typeof value === "string" ? "text" : typeof value} ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(value)}`;
}
function reportType(key, expected, value, place) {
    (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)(place, "wrong-type", "warning", `"${key}" is ${describe(value)}, which is not used; expected ${expected}`);
}


/***/ }),

/***/ 4087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ listChildren)
/* harmony export */ });
const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const LIST_START = 0x5b;
const LIST_END = 0x5d;
const OBJECT_START = 0x7b;
const OBJECT_END = 0x7d;
function* listChildren(text, start) {
    const isObject = text.charCodeAt(start) === OBJECT_START;
    for (let at = skipSpace(text, start + 1);; at = skipSpace(text, at)) {
        const unit = text.charCodeAt(at);
        if (Number.isNaN(unit))
            throw unfinished(start);
        if (unit === OBJECT_END || unit === LIST_END)
            return;
        if (unit === COMMA) {
            at++;
            continue;
        }
        let key = "";
        if (isObject) {
            const end = skipText(text, at);
            key = JSON.parse(text.slice(at, end));
            at = skipSpace(text, skipSpace(text, end) + 1);
        }
        const end = skipValue(text, at);
        yield { key, start: at, end };
        at = end;
    }
}
function skipValue(text, start) {
    let depth = 0;
    for (let at = start; at < text.length;) {
        const unit = text.charCodeAt(at);
        if (unit === QUOTE) {
            at = skipText(text, at);
            if (depth === 0)
                return at;
            continue;
        }
        if (unit === OBJECT_START || unit === LIST_START)
            depth++;
        else if (unit === OBJECT_END || unit === LIST_END) {
            if (depth === 0)
                return at;
            depth--;
            if (depth === 0)
                return at + 1;
        }
        else if (depth === 0 && (unit === COMMA || isSpace(unit)))
            return at;
        at++;
    }
    if (depth === 0)
        return text.length;
    throw unfinished(start);
}
function skipText(text, start) {
    for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
        let slashes = at - 1;
        while (text.charCodeAt(slashes) === BACKSLASH)
            slashes--;
        if ((at - slashes) % 2 === 1)
            return at + 1;
    }
    throw unfinished(start);
}
function skipSpace(text, from) {
    let at = from;
    while (isSpace(text.charCodeAt(at)))
        at++;
    return at;
}
function isSpace(unit) {
    return unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09;
}
function unfinished(start) {
    return new Error(`not JSON: what starts at character ${start} does not end`);
}


/***/ }),

/***/ 3235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ lineFinder)
/* harmony export */ });
/* unused harmony export locateElements */
/* harmony import */ var _list_children_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4087);

function locateElements(text, key) {
    let list = null;
    for (const member of (0,_list_children_js__WEBPACK_IMPORTED_MODULE_0__/* .listChildren */ .A)(text, text.indexOf("{")))
        if (member.key === key)
            list = member.start;
    if (list === null || text[list] !== "[")
        return [];
    const lines = [];
    let line = 1;
    let newline = text.indexOf("\n");
    for (const { start } of (0,_list_children_js__WEBPACK_IMPORTED_MODULE_0__/* .listChildren */ .A)(text, list)) {
        for (; newline >= 0 && newline < start; newline = text.indexOf("\n", newline + 1))
            line++;
        lines.push(line);
    }
    return lines;
}
function lineFinder(text) {
    const known = new Map();
    return (key, index) => {
        const lines = known.get(key) ?? locateElements(text, key);
        known.set(key, lines);
        return lines[index] ?? 1;
    };
}


/***/ }),

/***/ 9776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ mergeQueues),
/* harmony export */   y: () => (/* binding */ locatePackages)
/* harmony export */ });
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(211);

const MAIN_NAME = "priority-queue.json";
function mergeQueues(files, problems) {
    return [...locatePackages(files, problems).values()].map(({ found }) => found);
}
function locatePackages(files, problems) {
    const merged = new Map();
    const isMain = ({ file }) => file === MAIN_NAME || file.endsWith(`/${MAIN_NAME}`);
    const inOrder = [...files.filter(isMain), ...files.filter((file) => !isMain(file))];
    for (const file of inOrder)
        addList(file, "unified", merged, problems);
    for (const file of inOrder)
        addList(file, "old", merged, problems);
    return merged;
}
function addList(file, form, merged, problems) {
    let superseded = 0;
    for (const found of file[form]) {
        const twin = merged.get(found.name);
        if (twin === undefined)
            merged.set(found.name, { found, file: file.file, form });
        else if (twin.form !== form)
            superseded++;
        else {
            const line = file.lineOf(form, found.name);
            const reason = `${(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(found.name)} is also in ${twin.file}, which takes precedence`;
            problems.add({ file: file.file, line, entry: found.name, code: "duplicate", severity: "warning", reason });
        }
    }
    if (superseded === 0)
        return;
    const reason = `${superseded} of its ${file[form].length} packages are also in the unified queue, which takes precedence`;
    problems.add({ file: file.file, line: null, entry: null, code: "superseded", severity: "notice", reason });
}


/***/ }),

/***/ 1024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ parseFailureFileName)
/* harmony export */ });
/* harmony import */ var _pipeline_times_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1866);

const STRICT_SUFFIX = /^-[0-9a-f]{8}$/;
const NOT_ECOSYSTEMS = new Set(["", "batch", "mixed"]);
const MONTH = /^\d{4}-\d{2}$/;
function parseFailureFileName(fileName) {
    const stem = fileName.endsWith(".jsonl") ? fileName.slice(0, -".jsonl".length) : fileName;
    const found = (0,_pipeline_times_js__WEBPACK_IMPORTED_MODULE_0__/* .findFileTime */ .tM)(stem);
    const prefix = found === null ? stem : stem.slice(0, stem[found.index - 1] === "-" ? found.index - 1 : found.index);
    const suffix = found === null ? "" : stem.slice(found.index + found.text.length);
    return {
        ecosystem: NOT_ECOSYSTEMS.has(prefix) || MONTH.test(prefix) ? null : prefix,
        batchId: STRICT_SUFFIX.test(suffix) ? stem : null,
        time: found?.time ?? null,
    };
}


/***/ }),

/***/ 211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IN: () => (/* binding */ cutText),
/* harmony export */   Zw: () => (/* binding */ Problems),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   z8: () => (/* binding */ report)
/* harmony export */ });
const QUOTED_CHARACTERS = 120;
class Problems {
    #items = [];
    add(problem) {
        this.#items.push(problem);
    }
    list() {
        return this.#items;
    }
}
function report(place, code, severity, reason) {
    place.problems.add({ file: place.file, line: place.line, entry: place.entry, code, severity, reason });
}
function quote(value) {
    const text = typeof value === "string" ? value : shortJson(value);
    const line = text.length > QUOTED_CHARACTERS ? `${cutText(text, QUOTED_CHARACTERS - 1)}…` : text;
    return JSON.stringify(line.toWellFormed());
}
function cutText(text, length) {
    const last = text.charCodeAt(length - 1);
    return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
}
function shortJson(value) {
    if (Array.isArray(value))
        return value.length === 0 ? "[]" : `a list of ${value.length}`;
    return typeof value === "object" && value !== null ? "an object" : String(value);
}


/***/ }),

/***/ 549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ nameOfSource),
/* harmony export */   q: () => (/* binding */ indexQueue)
/* harmony export */ });
/* harmony import */ var _pipeline_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9096);

function indexQueue(packages) {
    const byName = new Map();
    const bySource = new Map();
    for (const candidate of packages) {
        byName.set(candidate.name, candidate);
        const known = bySource.get(candidate.source);
        if (known === undefined || isPreferred(candidate, known))
            bySource.set(candidate.source, candidate);
    }
    return { byName, bySource };
}
function nameOfSource(source) {
    const identifier = source.slice(source.indexOf(":") + 1);
    return identifier.slice(identifier.lastIndexOf("/") + 1) || identifier || source;
}
function isPreferred(candidate, known) {
    const name = nameOfSource(candidate.source);
    if ((candidate.name === name) !== (known.name === name))
        return candidate.name === name;
    return (candidate.priority - known.priority || (0,_pipeline_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareBytewise */ .G)(candidate.name, known.name)) < 0;
}


/***/ }),

/***/ 9539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ readControl)
/* harmony export */ });
/* harmony import */ var _pipeline_breaker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4798);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(211);



const STATES = new Set(_pipeline_breaker_js__WEBPACK_IMPORTED_MODULE_0__/* .BREAKER_STATES */ .ks);
function readControl(raw, problems) {
    const place = { file: raw.file, line: 1, entry: null, problems };
    const fields = raw.values.length === 0 ? null : (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asFields */ .qI)(raw.values[0]?.value, place);
    if (fields === null)
        return null;
    const breakers = new Map();
    const entries = fields.circuit_breaker;
    if (typeof entries === "object" && entries !== null && !Array.isArray(entries)) {
        for (const [ecosystem, value] of Object.entries(entries)) {
            place.entry = ecosystem;
            const entry = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asFields */ .qI)(value, place);
            if (entry !== null)
                breakers.set(ecosystem, readBreaker(entry, place));
        }
        place.entry = null;
    }
    else if (entries !== undefined && entries !== null) {
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z8)(place, "wrong-type", "warning", `"circuit_breaker" is ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0)(entries)}, which is not used; expected an object`);
    }
    return {
        enabled: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readFlag */ .fG)(fields.enabled, "enabled", place) ?? true,
        disabled_ecosystems: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readAllNames */ .KK)(fields.disabled_ecosystems, "disabled_ecosystems", place) ?? [],
        reason: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readWord */ .pS)(fields.reason, "reason", place),
        incident_url: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readWord */ .pS)(fields.incident_url, "incident_url", place),
        disabled_by: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readWord */ .pS)(fields.disabled_by, "disabled_by", place),
        disabled_at: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readTime */ .aQ)(fields.disabled_at, "disabled_at", place),
        expected_resume: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readWord */ .pS)(fields.expected_resume, "expected_resume", place),
        breakers,
    };
}
function readBreaker(fields, place) {
    const state = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readWord */ .pS)(fields.state, "state", place) ?? "closed";
    if (fields.state === undefined || fields.state === null || fields.state === "") {
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z8)(place, "bad-value", "warning", '"state" is missing; taken as closed');
    }
    if (!STATES.has(state)) {
        const reason = `"state" ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(state)} is kept and treated as closed; expected closed, open or half-open`;
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z8)(place, "unknown-status", "warning", reason);
    }
    const opensAt = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readTime */ .aQ)(fields.opens_at, "opens_at", place);
    if (state === "open" && opensAt === null && !fields.opens_at) {
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z8)(place, "bad-time", "warning", 'an open breaker without "opens_at"; a probe is due now');
    }
    const lastFailure = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readTime */ .aQ)(fields.last_failure, "last_failure", place);
    return {
        state,
        failures: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readCount */ ._0)(fields.failures, "failures", place) ?? 0,
        last_failure: lastFailure,
        opens_at: opensAt,
        recorded_last_failure: lastFailure === null ? null : fields.last_failure,
        recorded_opens_at: opensAt === null ? null : fields.opens_at,
    };
}


/***/ }),

/***/ 2970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ readFailures)
});

// EXTERNAL MODULE: ./build/src/pipeline/order.js
var order = __webpack_require__(9096);
// EXTERNAL MODULE: ./build/src/state/fields.js
var state_fields = __webpack_require__(4798);
// EXTERNAL MODULE: ./build/src/state/parse-failure-file-name.js
var parse_failure_file_name = __webpack_require__(1024);
// EXTERNAL MODULE: ./build/src/state/problems.js
var problems = __webpack_require__(211);
// EXTERNAL MODULE: ./build/src/state/queue-index.js
var queue_index = __webpack_require__(549);
// EXTERNAL MODULE: ./build/src/pipeline/categories.js
var categories = __webpack_require__(8642);
// EXTERNAL MODULE: ./build/src/pipeline/classify-failure.js
var classify_failure = __webpack_require__(9767);
;// CONCATENATED MODULE: ./build/src/state/read-category.js




function readCategory(fields, { exitCode, subcategory, isBlocked }, place) {
    const recorded = fields.category;
    if (typeof recorded === "string" && recorded.trim() !== "") {
        const category = (0,categories/* canonicalCategory */.f1)(recorded, subcategory);
        if (!(0,categories/* isKnownCategory */.qA)(category)) {
            (0,problems/* report */.z8)(place, "unknown-category", "warning", `"category" ${(0,problems/* quote */.hD)(recorded)} is kept; expected one of the known words`);
        }
        return category;
    }
    if (recorded !== undefined && recorded !== null && typeof recorded !== "string") {
        (0,problems/* report */.z8)(place, "wrong-type", "error", `"category" is ${(0,state_fields/* describe */.q0)(recorded)}; expected text`);
        return null;
    }
    const derived = exitCode === null ? null : (0,classify_failure/* categoryOfExitCode */.vD)(exitCode);
    if (derived === null)
        (0,problems/* report */.z8)(place, "missing-field", "error", '"category" is missing or blank; a failure needs it');
    if (derived === "install_failed" && isBlocked)
        return "missing_dep";
    if (derived === "missing_dep" && !isBlocked) {
        (0,problems/* report */.z8)(place, "bad-value", "warning", '"exit_code" 8 says a dependency is missing; expected its name in "blocked_by"');
    }
    return derived;
}
function readSubcategory(fields, place) {
    const word = (0,state_fields/* readWord */.pS)(fields.subcategory, "subcategory", place);
    if (word !== null && !(0,classify_failure/* isWellFormed */.UC)(word)) {
        const reason = `"subcategory" ${(0,problems/* quote */.hD)(word)} is not used; expected lower-case letters, digits and "_"`;
        (0,problems/* report */.z8)(place, "bad-value", "warning", reason);
    }
    return word;
}

;// CONCATENATED MODULE: ./build/src/state/read-failures.js






function readFailures(raw, context, add) {
    const ofFile = (0,parse_failure_file_name/* parseFailureFileName */.b)(raw.name);
    const place = { file: raw.file, line: null, entry: null, problems: context.problems };
    for (const { value, line } of raw.values) {
        place.line = line;
        place.entry = null;
        const fields = (0,state_fields/* asFields */.qI)(value, place);
        if (fields === null)
            continue;
        (0,state_fields/* checkVersion */.ps)(fields, place);
        const name = fields.file_time === undefined ? ofFile : nameBeforeMove(fields, ofFile, place);
        const hasItems = fields.failures !== undefined && fields.failures !== null;
        const isRecipe = Boolean(fields.recipe) || (!hasItems && (fields.recipe ?? fields.category ?? fields.package_id) !== undefined);
        if (hasItems)
            readItems(fields, { name, place, context }, add);
        place.entry = null;
        if (isRecipe)
            readRecipe(fields, { name, place, context }, add);
        else if (!hasItems) {
            (0,problems/* report */.z8)(place, "unknown-shape", "warning", 'has neither "failures" nor "recipe", so it holds no failure; kept as it is');
        }
    }
}
function nameBeforeMove(fields, ofFile, place) {
    return ofFile.time === null ? { ...ofFile, time: (0,state_fields/* readTime */.aQ)(fields.file_time, "file_time", place) } : ofFile;
}
function readItems(record, at, add) {
    const { place } = at;
    if (!Array.isArray(record.failures)) {
        (0,problems/* report */.z8)(place, "wrong-type", "error", `"failures" is ${(0,state_fields/* describe */.q0)(record.failures)}; expected a list`);
        return;
    }
    const defaults = readDefaults(record, place);
    for (let item = 0; item < record.failures.length; item++) {
        place.entry = item;
        const fields = (0,state_fields/* asFields */.qI)(record.failures[item], place);
        const source = fields === null ? null : (0,state_fields/* requireName */.rI)(fields.package_id, "package_id", place);
        if (fields === null || source === null)
            continue;
        const failure = readFailure(fields, { source, recipe: null, item, defaults }, at);
        if (failure !== null)
            add(failure);
    }
}
function readRecipe(record, at, add) {
    const recipe = (0,state_fields/* requireName */.rI)(record.recipe, "recipe", at.place);
    if (recipe === null)
        return;
    const source = (0,state_fields/* readWord */.pS)(record.package_id, "package_id", at.place);
    if (source !== null && !(0,state_fields/* isName */.Eo)(source, "package_id", at.place))
        return;
    const defaults = { ecosystem: null, platform: null, batchId: null, workflowRunUrl: null, time: null };
    const failure = readFailure(record, { source, recipe, item: -1, defaults }, at);
    if (failure !== null)
        add(failure);
}
function readFailure(fields, subject, { name, place, context }) {
    const { defaults } = subject;
    const exitCode = (0,state_fields/* readInteger */.JI)(fields.exit_code, "exit_code", place);
    const subcategory = readSubcategory(fields, place);
    const blockedBy = (0,state_fields/* readNames */.r6)(fields.blocked_by, "blocked_by", place);
    const category = readCategory(fields, { exitCode, subcategory, isBlocked: (blockedBy?.length ?? 0) > 0 }, place);
    const environment = subject.recipe === null ? null : (0,state_fields/* readWord */.pS)(fields.environment, "environment", place);
    const platform = (0,state_fields/* readWord */.pS)(fields.platform, "platform", place) ?? defaults.platform ?? environment;
    if (blockedBy === null || category === null)
        return null;
    if (platform !== null && !(0,state_fields/* isName */.Eo)(platform, "platform", place))
        return null;
    const recordedEcosystem = (0,state_fields/* readWord */.pS)(fields.ecosystem, "ecosystem", place) ?? defaults.ecosystem;
    const identity = identify(subject, recordedEcosystem, { name, place, context });
    const message = (0,state_fields/* readText */.yR)(fields.message, "message", place);
    const output = (0,state_fields/* readText */.yR)(fields.full_output, "full_output", place);
    const recorded = typeof fields.category === "string" ? context.share(fields.category) : "";
    const evidence = {
        category,
        recordedCategory: recorded,
        recordedSubcategory: subcategory,
        message,
        output,
        exitCode,
    };
    const finer = context.classify(evidence);
    const own = readOwnTime(fields, subject, place);
    return {
        package: identity.package,
        source: identity.source,
        recipe: subject.recipe,
        ecosystem: identity.ecosystem,
        recorded_ecosystem: recordedEcosystem === null ? null : context.share(recordedEcosystem),
        category: category === recorded ? recorded : context.share(category),
        recorded_category: recorded,
        recorded_subcategory: subcategory === null ? null : context.share(subcategory),
        subcategory: finer.subcategory,
        subcategory_from: finer.from,
        blocked_by: blockedBy.length < 2 ? blockedBy : [...new Set(blockedBy)].sort(order/* compareBytewise */.G),
        recorded_blocked_by: blockedBy,
        message: message || null,
        full_output: output || null,
        full_output_truncated: (0,state_fields/* readFlag */.fG)(fields.full_output_truncated, "full_output_truncated", place) ?? false,
        platform: platform === null ? null : context.share(platform),
        exit_code: exitCode,
        batch_id: (0,state_fields/* readWord */.pS)(fields.batch_id, "batch_id", place) ?? defaults.batchId ?? name.batchId,
        workflow_run_url: readRunUrl(fields, place) ?? defaults.workflowRunUrl,
        time: own?.time ?? defaults.time ?? name.time ?? reportUndated(place),
        recorded_time: own?.recorded ?? null,
        file_time: name.time,
        file: place.file,
        line: place.line,
        item: subject.item,
    };
}
function identify({ source, recipe }, recordedEcosystem, { name, place, context }) {
    const { bySource, byName } = context.queue;
    const isBare = source === null || !source.includes(":");
    const entry = (source === null ? undefined : bySource.get(source)) ??
        (isBare ? byName.get(source ?? recipe) : undefined);
    const prefix = source?.includes(":") ? source.slice(0, source.indexOf(":")) : null;
    const known = prefix || recordedEcosystem || (source === null ? entry?.ecosystem : null) || name.ecosystem;
    if (!known) {
        const subject = (0,problems/* quote */.hD)(source ?? recipe);
        (0,problems/* report */.z8)(place, "bad-value", "warning", `no ecosystem is known for ${subject}; expected "ecosystem:identifier", taken as unknown`);
    }
    const ecosystem = context.share(known || "unknown");
    if (entry !== undefined) {
        const isSame = source === null || source === entry.source;
        return { package: entry.name, source: isSame ? entry.source : source, ecosystem };
    }
    if (source !== null)
        return { package: (0,queue_index/* nameOfSource */.I)(source), source, ecosystem };
    return { package: recipe, source: `${ecosystem}:${recipe}`, ecosystem };
}
function readDefaults(record, place) {
    return {
        ecosystem: (0,state_fields/* readWord */.pS)(record.ecosystem, "ecosystem", place),
        platform: (0,state_fields/* readWord */.pS)(record.platform, "platform", place) ?? (0,state_fields/* readWord */.pS)(record.environment, "environment", place),
        batchId: (0,state_fields/* readWord */.pS)(record.batch_id, "batch_id", place),
        workflowRunUrl: readRunUrl(record, place),
        time: (0,state_fields/* readTime */.aQ)(record.timestamp, "timestamp", place) ?? (0,state_fields/* readTime */.aQ)(record.updated_at, "updated_at", place),
    };
}
function readRunUrl(fields, place) {
    const { workflow_run_url: url } = fields;
    const isAbsent = url === undefined || url === null || url === "";
    return isAbsent ? (0,state_fields/* readUrl */.wo)(fields.workflow_url, "workflow_url", place) : (0,state_fields/* readUrl */.wo)(url, "workflow_run_url", place);
}
function readOwnTime(fields, { recipe }, place) {
    const time = (0,state_fields/* readTime */.aQ)(fields.timestamp, "timestamp", place);
    if (time !== null)
        return { time, recorded: fields.timestamp };
    const updatedAt = recipe === null ? null : (0,state_fields/* readTime */.aQ)(fields.updated_at, "updated_at", place);
    return updatedAt === null ? null : { time: updatedAt, recorded: fields.updated_at };
}
function reportUndated(place) {
    (0,problems/* report */.z8)(place, "bad-time", "warning", "neither the record nor the file name has a time; sorted last");
    return null;
}


/***/ }),

/***/ 7235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readJsonDocument),
/* harmony export */   T: () => (/* binding */ readJsonStream)
/* harmony export */ });
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(211);
/* harmony import */ var _scan_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7553);


const MAX_VALUE_BYTES = 8 * 1024 * 1024;
const LONG_LINE_BYTES = 65_536;
const SHORT_FILE_CHARACTERS = 16_384;
function readJsonStream(file, text, problems) {
    const place = { file, line: null, entry: null, problems };
    const raw = { file, name: baseName(file), values: [], isBroken: false };
    const content = stripMark(text, place);
    if (isPointer(content, raw, place))
        return raw;
    if (content.length > SHORT_FILE_CHARACTERS)
        reportLongLines(content, place);
    if (!readWhole(content, raw))
        new StreamReader(content, raw, place).read();
    return raw;
}
function readJsonDocument(file, text, problems) {
    const place = { file, line: null, entry: null, problems };
    const raw = { file, name: baseName(file), values: [], isBroken: false };
    const content = stripMark(text, place);
    if (isPointer(content, raw, place) || skipSpace(content, 0) === content.length)
        return raw;
    try {
        raw.values.push({ value: JSON.parse(content), line: 1 });
    }
    catch {
        raw.isBroken = true;
        const scan = (0,_scan_json_js__WEBPACK_IMPORTED_MODULE_0__/* .scanJson */ .E)(content, 0);
        const at = scan.kind === "error" ? scan.at : skipSpace(content, scan.end);
        place.line = countLines(content, 0, at, 1);
        const expected = scan.kind === "error" ? scan.expected : "the end of the file";
        const found = at < content.length ? (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(content.slice(at, at + 20)) : "the end of the file";
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)(place, "not-json", "error", `not JSON: expected ${expected}, found ${found}`);
    }
    return raw;
}
function readWhole(text, raw) {
    if (text.charCodeAt(0) !== 0x7b || text.length > MAX_VALUE_BYTES / 3)
        return false;
    const end = text.indexOf("\n");
    let last = text.length - 1;
    while ((0,_scan_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isSpace */ .x)(text.charCodeAt(last)))
        last--;
    const isOneLine = end < 0 || end > last;
    if (!isOneLine && text.charCodeAt(end - 1) === 0x7d)
        return false;
    try {
        const value = JSON.parse(text);
        raw.values.push({ value, line: 1 });
        return true;
    }
    catch {
        return false;
    }
}
class StreamReader {
    #text;
    #raw;
    #place;
    #at = 0;
    #line = 1;
    #lineEnd = -1;
    #isFirstInLine = false;
    #hopeless = new Set();
    constructor(text, raw, place) {
        this.#text = text;
        this.#raw = raw;
        this.#place = place;
    }
    read() {
        for (;;) {
            this.#moveTo(skipSpace(this.#text, this.#at));
            if (this.#at >= this.#text.length)
                return;
            this.#enterLine();
            if (this.#readLine())
                continue;
            const scan = this.#hopeless.has(this.#at) ? null : (0,_scan_json_js__WEBPACK_IMPORTED_MODULE_0__/* .scanJson */ .E)(this.#text, this.#at);
            if (scan?.kind === "value") {
                this.#add(JSON.parse(this.#text.slice(this.#at, scan.end)), scan.end);
                this.#moveTo(scan.end);
                if (scan.end > this.#lineEnd)
                    this.#lineEnd = endOfLine(this.#text, scan.end);
            }
            else {
                if (scan !== null)
                    for (const start of scan.open)
                        this.#hopeless.add(start);
                this.#fail(scan?.expected ?? "the value to end", scan?.at ?? this.#at);
                this.#resume();
            }
        }
    }
    #readLine() {
        if (!this.#isFirstInLine || this.#text.charCodeAt(this.#at) !== 0x7b)
            return false;
        let end = this.#lineEnd;
        while ((0,_scan_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isSpace */ .x)(this.#text.charCodeAt(end - 1)))
            end--;
        if (this.#text.charCodeAt(end - 1) !== 0x7d)
            return false;
        try {
            this.#add(JSON.parse(this.#text.slice(this.#at, end)), end);
        }
        catch {
            return false;
        }
        this.#moveTo(end);
        return true;
    }
    #add(value, end) {
        const { file, problems } = this.#place;
        const bytes = (end - this.#at) * 3 > MAX_VALUE_BYTES ? Buffer.byteLength(this.#text.slice(this.#at, end)) : 0;
        if (bytes > MAX_VALUE_BYTES) {
            const reason = `one record of ${bytes} bytes; expected at most ${MAX_VALUE_BYTES}`;
            (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)({ file, line: this.#line, entry: null, problems }, "record-too-long", "error", reason);
            return;
        }
        const { values } = this.#raw;
        if (!Array.isArray(value)) {
            values.push({ value, line: this.#line });
            return;
        }
        for (const element of value)
            values.push({ value: element, line: this.#line });
    }
    #fail(expected, at) {
        this.#raw.isBroken = true;
        this.#place.line = this.#line;
        const line = countLines(this.#text, this.#at, at, this.#line);
        const where = line === this.#line ? "" : ` in line ${line}`;
        const found = at < this.#text.length ? (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(this.#text.slice(at, at + 20)) : "the end of the file";
        const start = (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(this.#text.slice(this.#at, this.#at + 40));
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)(this.#place, "not-json", "error", `${start} is not JSON: expected ${expected}${where}, found ${found}`);
    }
    #resume() {
        const next = this.#text.indexOf("\n{", this.#at);
        this.#moveTo(next < 0 ? this.#text.length : next + 1);
    }
    #enterLine() {
        this.#isFirstInLine = this.#at > this.#lineEnd;
        if (!this.#isFirstInLine)
            return;
        this.#lineEnd = endOfLine(this.#text, this.#at);
    }
    #moveTo(at) {
        if (at > this.#lineEnd)
            this.#line = countLines(this.#text, this.#at, at, this.#line);
        this.#at = at;
    }
}
function isPointer(text, raw, place) {
    if (!text.startsWith("version https://git-lfs.github.com/spec/"))
        return false;
    raw.isBroken = true;
    const reason = "is a pointer of Git LFS; expected the file itself, since state is read as git stores it";
    (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)(place, "not-json", "error", `${reason}. Remove \`filter=lfs\` for it from .gitattributes`);
    return true;
}
function skipSpace(text, from) {
    let at = from;
    while (at < text.length && (0,_scan_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isSpace */ .x)(text.charCodeAt(at)))
        at++;
    return at;
}
function endOfLine(text, from) {
    const newline = text.indexOf("\n", from);
    return newline < 0 ? text.length : newline;
}
function countLines(text, from, to, line) {
    let count = line;
    for (let at = text.indexOf("\n", from); at >= 0 && at < to; at = text.indexOf("\n", at + 1))
        count++;
    return count;
}
function stripMark(text, place) {
    const hasMark = text.charCodeAt(0) === 0xfeff;
    place.line = 1;
    if (hasMark)
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)(place, "bad-value", "warning", "starts with a byte order mark, which is left out; expected plain UTF-8");
    const carriageReturn = text.indexOf("\r");
    const lineEnd = carriageReturn < 0 ? -1 : text.indexOf("\r\n", carriageReturn);
    if (lineEnd >= 0) {
        place.line = countLines(text, 0, lineEnd, 1);
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)(place, "bad-value", "warning", 'lines end in "\\r\\n", read as white space; expected "\\n"');
    }
    return hasMark ? text.slice(1) : text;
}
function reportLongLines(text, place) {
    let line = 1;
    for (let from = 0; from < text.length; line++) {
        const newline = text.indexOf("\n", from);
        const end = newline < 0 ? text.length : newline;
        if (end - from > SHORT_FILE_CHARACTERS) {
            const bytes = Buffer.byteLength(text.slice(from, end));
            if (bytes >= LONG_LINE_BYTES) {
                place.line = line;
                const reason = `a line of ${bytes} bytes; other readers drop a whole file at a line of ${LONG_LINE_BYTES}`;
                (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)(place, "bad-value", "warning", reason);
            }
        }
        from = end + 1;
    }
}
function baseName(file) {
    return file.slice(file.lastIndexOf("/") + 1);
}


/***/ }),

/***/ 9701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qf: () => (/* binding */ readQueue),
/* harmony export */   cO: () => (/* binding */ readOldPackage),
/* harmony export */   hB: () => (/* binding */ readEntry)
/* harmony export */ });
/* harmony import */ var _pipeline_count_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4164);
/* harmony import */ var _pipeline_statuses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5432);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4798);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(211);




const KNOWN = new Set(_pipeline_statuses_js__WEBPACK_IMPORTED_MODULE_0__/* .STATUSES */ .f);
const KNOWN_OLD = new Set(_pipeline_statuses_js__WEBPACK_IMPORTED_MODULE_0__/* .OLD_STATUSES */ .tO);
const BAD_ECOSYSTEM = /[/\\]|\.\./;
function readQueue(raw, problems, lineOf) {
    const place = { file: raw.file, line: 1, entry: null, problems };
    const isBlank = raw.values.length === 0 && !raw.isBroken;
    const queue = { file: raw.file, unified: [], old: [], isUsable: isBlank, lineOf: () => null };
    const fields = raw.values.length === 0 ? null : (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asFields */ .qI)(raw.values[0]?.value, place);
    if (fields === null)
        return queue;
    (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .checkVersion */ .ps)(fields, place);
    (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readTime */ .aQ)(fields.updated_at, "updated_at", place);
    if ((fields.entries ?? fields.packages ?? null) === null) {
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z8)(place, "unknown-shape", "warning", 'has neither "entries" nor "packages", so it holds no queue');
        return queue;
    }
    const isClear = [readList("entries", readEntry, queue.unified), readList("packages", readOldPackage, queue.old)];
    queue.isUsable = isClear.every(Boolean) || queue.unified.length + queue.old.length > 0;
    queue.lineOf = (form, name) => {
        const key = form === "unified" ? "entries" : "packages";
        const list = fields[key];
        return lineOf(key, list.findIndex((item) => item?.name === name));
    };
    return queue;
    function readList(key, read, packages) {
        const names = new Set();
        const list = fields[key];
        if (list === undefined || list === null)
            return true;
        if (!Array.isArray(list)) {
            (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z8)(place, "wrong-type", "error", `"${key}" is ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0)(list)}; expected a list of packages`);
            return false;
        }
        const at = new LazyPlace(raw.file, problems, key, lineOf);
        for (let index = 0; index < list.length; index++) {
            at.entry = index;
            const item = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asFields */ .qI)(list[index], at);
            const found = item === null ? null : read(item, at);
            if (found === null)
                continue;
            if (names.has(found.name))
                (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z8)(at, "duplicate", "warning", `${(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(found.name)} is already listed above; the first one counts`);
            else
                packages.push(found);
            names.add(found.name);
        }
        return list.length === 0 || packages.length > 0;
    }
}
class LazyPlace {
    file;
    problems;
    entry = null;
    #key;
    #lineOf;
    constructor(file, problems, key, lineOf) {
        this.file = file;
        this.problems = problems;
        this.#key = key;
        this.#lineOf = lineOf;
    }
    get line() {
        return this.#lineOf(this.#key, this.entry);
    }
}
function readEntry(fields, place) {
    const name = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .requireName */ .rI)(fields.name, "name", place);
    const source = name === null ? null : (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .requireName */ .rI)(fields.source, "source", place);
    if (name === null || source === null)
        return null;
    const ecosystem = readEcosystem(source, place);
    const blockedBy = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readNames */ .r6)(fields.blocked_by, "blocked_by", place);
    if (ecosystem === null || blockedBy === null)
        return null;
    return {
        form: "unified",
        name,
        source,
        ecosystem,
        priority: readPriority(fields, "priority", place),
        status: readStatus(fields, KNOWN, place),
        confidence: readConfidence(fields, place),
        disambiguated_at: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readTime */ .aQ)(fields.disambiguated_at, "disambiguated_at", place),
        failure_count: readFailureCount(fields, place),
        next_retry_at: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readTime */ .aQ)(fields.next_retry_at, "next_retry_at", place),
        recorded_next_retry_at: recordedText(fields.next_retry_at),
        blocked_by: blockedBy,
        status_reason: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readWord */ .pS)(fields.status_reason, "status_reason", place),
        status_at: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readTime */ .aQ)(fields.status_at, "status_at", place),
        last_batch_id: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readWord */ .pS)(fields.last_batch_id, "last_batch_id", place),
    };
}
function readOldPackage(fields, place) {
    const name = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .requireName */ .rI)(fields.name, "name", place);
    const id = name === null ? null : (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .requireName */ .rI)(fields.id, "id", place);
    if (name === null || id === null)
        return null;
    const ecosystem = readEcosystem(id, place);
    const blockedBy = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readNames */ .r6)(fields.blocked_by, "blocked_by", place);
    if (ecosystem === null || blockedBy === null)
        return null;
    const word = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readWord */ .pS)(fields.source, "source", place);
    if (word !== null && word !== ecosystem) {
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z8)(place, "bad-value", "warning", `"source" ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(word)} differs from "id" ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(id)}; the id counts`);
    }
    (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readTime */ .aQ)(fields.added_at, "added_at", place);
    return {
        form: "old",
        name,
        source: id,
        ecosystem,
        priority: readPriority(fields, "tier", place),
        status: readStatus(fields, KNOWN_OLD, place),
        confidence: "auto",
        disambiguated_at: null,
        failure_count: readFailureCount(fields, place),
        next_retry_at: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readTime */ .aQ)(fields.next_retry_at, "next_retry_at", place),
        recorded_next_retry_at: recordedText(fields.next_retry_at),
        blocked_by: blockedBy,
        status_reason: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readWord */ .pS)(fields.status_reason, "status_reason", place),
        status_at: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readTime */ .aQ)(fields.status_at, "status_at", place),
        last_batch_id: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readWord */ .pS)(fields.last_batch_id, "last_batch_id", place),
    };
}
function readEcosystem(source, place) {
    const colon = source.indexOf(":");
    const ecosystem = colon < 0 ? "" : source.slice(0, colon);
    if (!BAD_ECOSYSTEM.test(ecosystem))
        return ecosystem;
    (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z8)(place, "bad-value", "error", `source ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(source)} is not used; expected an ecosystem without "/", "\\" or ".."`);
    return null;
}
function readPriority(fields, key, place) {
    const priority = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readInteger */ .JI)(fields[key], key, place);
    if (priority === null) {
        if (fields[key] === undefined || fields[key] === null) {
            (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z8)(place, "bad-value", "warning", `"${key}" is missing; taken as 3`);
        }
        return 3;
    }
    if (priority < 1 || priority > 3) {
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z8)(place, "bad-value", "warning", `"${key}" ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(priority)} is kept; expected 1, 2 or 3`);
    }
    return priority;
}
function readStatus(fields, known, place) {
    const status = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readWord */ .pS)(fields.status, "status", place);
    if (status === null) {
        const isAbsent = fields.status === undefined || fields.status === null || fields.status === "";
        if (isAbsent)
            (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z8)(place, "bad-value", "warning", '"status" is missing; taken as "pending"');
        return "pending";
    }
    if (!known.has(status)) {
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z8)(place, "unknown-status", "warning", `"status" ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(status)} is kept; expected one of ${[...known].join(", ")}`);
    }
    return status;
}
function readConfidence(fields, place) {
    const confidence = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readWord */ .pS)(fields.confidence, "confidence", place);
    if (confidence !== null && confidence !== "auto" && confidence !== "curated") {
        const reason = `"confidence" ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(confidence)} is kept and treated as auto; expected auto or curated`;
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z8)(place, "bad-value", "warning", reason);
    }
    return confidence ?? "auto";
}
function readFailureCount(fields, place) {
    const value = fields.failure_count;
    if (typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= _pipeline_count_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_COUNT */ .H)
        return value;
    if (value === undefined || value === null)
        return 0;
    const reason = `"failure_count" ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(value)} is taken as 0; expected a whole number from 0 to ${_pipeline_count_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_COUNT */ .H}`;
    (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z8)(place, typeof value === "number" ? "bad-value" : "wrong-type", "warning", reason);
    return 0;
}
function recordedText(value) {
    return typeof value === "string" && value !== "" ? value : null;
}


/***/ }),

/***/ 942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readRuns)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4798);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(211);


const NO_ECOSYSTEMS = new Map();
const NO_PLATFORMS = new Map();
function readRuns(raw, problems, add) {
    const place = { file: raw.file, line: null, entry: null, problems };
    for (const { value, line } of raw.values) {
        place.line = line;
        const fields = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asFields */ .qI)(value, place);
        if (fields === null)
            continue;
        if (fields.batch_id === undefined && fields.timestamp === undefined) {
            (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)(place, "unknown-shape", "warning", 'has neither "batch_id" nor "timestamp", so it holds no run; kept as it is');
            continue;
        }
        const run = readRun(fields, place);
        if (run !== null)
            add(run);
    }
}
function readRun(fields, place) {
    (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .checkVersion */ .ps)(fields, place);
    const batchId = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .requireName */ .rI)(fields.batch_id, "batch_id", place);
    const timestamp = batchId === null ? null : requireTime(fields, place);
    if (batchId === null || timestamp === null)
        return null;
    const run = {
        batch_id: batchId,
        timestamp,
        recorded_timestamp: fields.timestamp,
        ecosystem: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readWord */ .pS)(fields.ecosystem, "ecosystem", place),
        ecosystems: readEcosystems(fields, place),
        total: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readCount */ ._0)(fields.total, "total", place),
        attempts: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readCount */ ._0)(fields.attempts, "attempts", place),
        succeeded: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readCount */ ._0)(fields.succeeded, "succeeded", place),
        failed: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readCount */ ._0)(fields.failed, "failed", place),
        blocked: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readCount */ ._0)(fields.blocked, "blocked", place),
        skipped: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readCount */ ._0)(fields.skipped, "skipped", place),
        unverified: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readCount */ ._0)(fields.unverified, "unverified", place),
        merged: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readCount */ ._0)(fields.merged, "merged", place),
        excluded: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readCount */ ._0)(fields.excluded, "excluded", place),
        constrained: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readCount */ ._0)(fields.constrained, "constrained", place),
        used_disambiguation: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readCount */ ._0)(fields.used_disambiguation, "used_disambiguation", place),
        packages_processed: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readAllNames */ .KK)(fields.packages_processed, "packages_processed", place),
        recipes_generated: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readAllNames */ .KK)(fields.recipes_generated, "recipes_generated", place),
        platforms: readPlatforms(fields, place),
        started_at: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readTime */ .aQ)(fields.started_at, "started_at", place),
        duration_seconds: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readCount */ ._0)(fields.duration_seconds, "duration_seconds", place),
        conclusion: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readWord */ .pS)(fields.conclusion, "conclusion", place),
        workflow_run_url: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readUrl */ .wo)(fields.workflow_run_url, "workflow_run_url", place),
        pull_request_url: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readUrl */ .wo)(fields.pull_request_url, "pull_request_url", place),
        file: place.file,
        line: place.line,
    };
    checkSums(run, place);
    return run;
}
function requireTime(fields, place) {
    if (typeof fields.timestamp === "string" && fields.timestamp !== "") {
        const time = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readTime */ .aQ)(fields.timestamp, "timestamp", place);
        if (time === null)
            (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)(place, "missing-field", "error", '"timestamp" is not usable; a run needs the time of its end');
        return time;
    }
    const code = fields.timestamp === undefined || fields.timestamp === null || fields.timestamp === "";
    const reason = code
        ? '"timestamp" is missing; a run needs it'
        : `"timestamp" is ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(fields.timestamp)}; expected text`;
    (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)(place, code ? "missing-field" : "wrong-type", "error", reason);
    return null;
}
function readEcosystems(fields, place) {
    const entries = readMap(fields.ecosystems, "ecosystems", place);
    if (entries === null)
        return NO_ECOSYSTEMS;
    const counts = new Map();
    for (const name of Object.keys(entries)) {
        const count = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readCount */ ._0)(entries[name], name, place);
        if (count !== null)
            counts.set(name, count);
    }
    return counts;
}
function readPlatforms(fields, place) {
    const entries = readMap(fields.platforms, "platforms", place);
    if (entries === null)
        return NO_PLATFORMS;
    const results = new Map();
    for (const name of Object.keys(entries)) {
        const counts = readMap(entries[name], name, place);
        if (counts === null)
            continue;
        results.set(name, {
            tested: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readCount */ ._0)(counts.tested, "tested", place) ?? 0,
            passed: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readCount */ ._0)(counts.passed, "passed", place) ?? 0,
            failed: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readCount */ ._0)(counts.failed, "failed", place) ?? 0,
        });
    }
    return results;
}
function readMap(value, key, place) {
    if (typeof value === "object" && value !== null && !Array.isArray(value))
        return value;
    if (value !== undefined && value !== null) {
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)(place, "wrong-type", "warning", `"${key}" is ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(value)}, which is not used; expected an object`);
    }
    return null;
}
function checkSums(run, place) {
    const { attempts, succeeded, failed, blocked } = run;
    if (attempts !== null && succeeded !== null && failed !== null && blocked !== null) {
        const sum = succeeded + failed + blocked + (run.unverified ?? 0);
        if (sum !== attempts) {
            const parts = "succeeded + failed + blocked + unverified";
            (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)(place, "bad-value", "warning", `"attempts" is ${attempts} but ${parts} is ${sum}; kept, expected equal numbers`);
        }
    }
    for (const [platform, { tested, passed, failed: broken }] of run.platforms) {
        if (tested === passed + broken)
            continue;
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)(place, "bad-value", "warning", `"${platform}" tested ${tested} but passed + failed is ${passed + broken}; kept`);
    }
}


/***/ }),

/***/ 6650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xn: () => (/* binding */ JSONL_NAME),
  B3: () => (/* binding */ RUNS_NAME),
  We: () => (/* binding */ findQueueFiles),
  KD: () => (/* binding */ listStatePaths),
  wX: () => (/* binding */ namesIn),
  _W: () => (/* binding */ olderQueue),
  un: () => (/* binding */ readState)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/pipeline/classify-failure.js
var classify_failure = __webpack_require__(9767);
;// CONCATENATED MODULE: ./build/src/state/bound-texts.js
const STEP = 10;
function boundTexts(limit) {
    if (limit === 0)
        return dropTexts;
    let kept = [];
    let oldest = "";
    let sortAt = STEP * limit;
    return (failure) => {
        if (timeOf(failure) < oldest)
            return dropTexts(failure);
        kept.push(failure);
        if (kept.length < sortAt)
            return;
        const times = kept.filter(({ item }) => item >= 0).map(timeOf);
        oldest = times.sort().at(-limit) ?? oldest;
        const newer = [];
        for (const one of kept) {
            if (timeOf(one) < oldest)
                dropTexts(one);
            else
                newer.push(one);
        }
        kept = newer;
        sortAt = kept.length + STEP * limit;
    };
}
function timeOf(failure) {
    return failure.recorded_time ?? "";
}
function dropTexts(failure) {
    failure.message = null;
    failure.full_output = null;
}

// EXTERNAL MODULE: ./build/src/state/decode-file.js
var decode_file = __webpack_require__(1216);
// EXTERNAL MODULE: ./build/src/state/locate-elements.js
var locate_elements = __webpack_require__(3235);
// EXTERNAL MODULE: ./build/src/state/merge-queues.js
var merge_queues = __webpack_require__(9776);
// EXTERNAL MODULE: ./build/src/state/problems.js
var state_problems = __webpack_require__(211);
// EXTERNAL MODULE: ./build/src/state/queue-index.js
var queue_index = __webpack_require__(549);
// EXTERNAL MODULE: ./build/src/state/fields.js
var state_fields = __webpack_require__(4798);
;// CONCATENATED MODULE: ./build/src/state/read-batch-results.js


function readBatchResults(raw, problems) {
    const place = { file: raw.file, line: 1, entry: null, problems };
    const fields = raw.values.length === 0 ? null : (0,state_fields/* asFields */.qI)(raw.values[0]?.value, place);
    const batchId = fields === null ? null : (0,state_fields/* requireName */.rI)(fields.batch_id, "batch_id", place);
    if (fields === null || batchId === null)
        return null;
    const total = (0,state_fields/* readCount */._0)(fields.total, "total", place);
    const timestamp = (0,state_fields/* readTime */.aQ)(fields.timestamp, "timestamp", place);
    if (total !== null && timestamp !== null)
        return { batch_id: batchId, total, timestamp, file: raw.file };
    (0,state_problems/* report */.z8)(place, "missing-field", "error", 'batch results need "total" and "timestamp"');
    return null;
}

// EXTERNAL MODULE: ./build/src/state/read-control.js
var read_control = __webpack_require__(9539);
;// CONCATENATED MODULE: ./build/src/state/read-disambiguations.js


const REASONS = new Set(["curated", "single_match", "10x_popularity_gap", "priority_fallback"]);
function readDisambiguations(raw, problems, add) {
    const place = { file: raw.file, line: null, entry: null, problems };
    for (const { value, line } of raw.values) {
        place.line = line;
        place.entry = null;
        const fields = (0,state_fields/* asFields */.qI)(value, place);
        if (fields === null)
            continue;
        (0,state_fields/* checkVersion */.ps)(fields, place);
        const updatedAt = (0,state_fields/* readTime */.aQ)(fields.updated_at, "updated_at", place);
        const items = fields.disambiguations;
        if (!Array.isArray(items)) {
            if (items === undefined)
                (0,state_problems/* report */.z8)(place, "unknown-shape", "warning", 'has no "disambiguations"; kept as it is');
            else if (items !== null)
                (0,state_problems/* report */.z8)(place, "wrong-type", "error", `"disambiguations" is ${(0,state_fields/* describe */.q0)(items)}; expected a list`);
            continue;
        }
        for (let item = 0; item < items.length; item++) {
            place.entry = item;
            const choice = readChoice(items[item], { updatedAt, item }, place);
            if (choice !== null)
                add(choice);
        }
    }
}
function readChoice(value, { updatedAt, item }, place) {
    const fields = (0,state_fields/* asFields */.qI)(value, place);
    if (fields === null)
        return null;
    const tool = (0,state_fields/* requireName */.rI)(fields.tool, "tool", place);
    const selected = tool === null ? null : (0,state_fields/* requireName */.rI)(fields.selected, "selected", place);
    const alternatives = (0,state_fields/* readNames */.r6)(fields.alternatives, "alternatives", place);
    if (tool === null || selected === null || alternatives === null)
        return null;
    return {
        tool,
        selected,
        alternatives: (fields.alternatives ?? null) === null ? null : alternatives,
        selection_reason: readReason(fields, place),
        downloads_ratio: readRatio(fields, place),
        high_risk: (0,state_fields/* readFlag */.fG)(fields.high_risk, "high_risk", place) ?? false,
        updated_at: updatedAt,
        file: place.file,
        line: place.line,
        item,
    };
}
function readReason(fields, place) {
    const reason = (0,state_fields/* readWord */.pS)(fields.selection_reason, "selection_reason", place) ?? "";
    if (!REASONS.has(reason)) {
        (0,state_problems/* report */.z8)(place, "bad-value", "warning", `"selection_reason" ${(0,state_problems/* quote */.hD)(reason)} is kept; expected one of ${[...REASONS].join(", ")}`);
    }
    return reason;
}
function readRatio(fields, place) {
    const ratio = fields.downloads_ratio;
    if (ratio === undefined || ratio === null)
        return null;
    if (typeof ratio === "number" && ratio >= 0 && Number.isFinite(ratio))
        return ratio;
    (0,state_problems/* report */.z8)(place, "wrong-type", "warning", `"downloads_ratio" is ${(0,state_fields/* describe */.q0)(ratio)}, which is not used; expected a number`);
    return null;
}

// EXTERNAL MODULE: ./build/src/state/read-failures.js + 1 modules
var read_failures = __webpack_require__(2970);
// EXTERNAL MODULE: ./build/src/state/read-json-stream.js
var read_json_stream = __webpack_require__(7235);
// EXTERNAL MODULE: ./build/src/state/read-queue.js
var read_queue = __webpack_require__(9701);
// EXTERNAL MODULE: ./build/src/state/read-runs.js
var read_runs = __webpack_require__(942);
// EXTERNAL MODULE: ./build/src/state/require-queue.js
var require_queue = __webpack_require__(7194);
;// CONCATENATED MODULE: ./build/src/state/share-text.js
const KEPT = 20_000;
function shareText() {
    const known = new Map();
    return (text) => {
        const found = known.get(text);
        if (found !== undefined)
            return found;
        if (known.size >= KEPT)
            known.clear();
        known.set(text, text);
        return text;
    };
}

;// CONCATENATED MODULE: ./build/src/state/read-state.js


















const UNCLASSIFIED = { subcategory: null, from: null };
const QUEUE_NAME = /^priority-queue.*\.json$/;
const RUNS_NAME = /^batch-runs.*\.jsonl$/;
const JSONL_NAME = /\.jsonl$/;
const NO_LIMITS = { skipsSubcategories: false, newestTexts: null };
async function readState(source, paths, { skipsSubcategories, newestTexts, skipsRuns = false } = NO_LIMITS) {
    const failures = [];
    const runs = [];
    const reader = new StateReader(source, paths);
    const packages = await reader.readQueue();
    const { problems } = reader;
    const classify = skipsSubcategories ? () => UNCLASSIFIED : (0,classify_failure/* rememberSubcategories */.S8)();
    const context = { queue: (0,queue_index/* indexQueue */.q)(packages), problems, share: shareText(), classify };
    const limitTexts = newestTexts === null ? null : boundTexts(newestTexts);
    const rest = await reader.readRest({
        failures: (file) => (0,read_failures/* readFailures */.k)(file, context, (failure) => {
            failures.push(failure);
            limitTexts?.(failure);
        }),
        runs: skipsRuns ? null : (file) => (0,read_runs/* readRuns */.x)(file, problems, (run) => runs.push(run)),
    });
    return { packages, failures, runs, ...rest, problems: problems.list() };
}
class StateReader {
    problems = new state_problems/* Problems */.Zw();
    #source;
    #paths;
    constructor(source, paths) {
        this.#source = source;
        this.#paths = paths;
    }
    async readQueue() {
        const files = await findQueueFiles(this.#source, this.#paths);
        const queues = [];
        await this.#eachText(files, (file, text) => {
            const raw = (0,read_json_stream/* readJsonDocument */.E)(file, text, this.problems);
            queues.push((0,read_queue/* readQueue */.Qf)(raw, this.problems, (0,locate_elements/* lineFinder */.z)(text)));
        });
        (0,require_queue/* requireQueue */.F)({ files, queues, problems: this.problems.list(), place: this.#source.place });
        return (0,merge_queues/* mergeQueues */.V)(queues, this.problems);
    }
    async readRest(visit) {
        const { failures, metrics, disambiguations, control: controlFile, queue } = this.#paths;
        await this.#eachStream(failures, JSONL_NAME, visit.failures);
        if (visit.runs !== null)
            await this.#eachStream(metrics, RUNS_NAME, visit.runs);
        const choices = [];
        await this.#eachStream(disambiguations, JSONL_NAME, (file) => {
            readDisambiguations(file, this.problems, (choice) => choices.push(choice));
        });
        const control = await this.#readDocument(controlFile);
        const isFile = (await this.#source.list(queue)).kind === "file";
        const folder = isFile ? external_node_path_.posix.dirname(queue) : queue;
        const results = await this.#readDocument(external_node_path_.posix.join(folder, "batch-results.json"));
        return {
            disambiguations: choices,
            control: control === null ? null : (0,read_control/* readControl */.O)(control, this.problems),
            hasControlFile: control !== null,
            batchResults: results === null ? null : readBatchResults(results, this.problems),
        };
    }
    async #eachStream(folder, name, visit) {
        const files = await this.#listFiles(folder, name);
        await this.#eachText(files, (file, text) => visit((0,read_json_stream/* readJsonStream */.T)(file, text, this.problems)));
    }
    async #listFiles(folder, name) {
        const found = await this.#source.list(folder);
        if (found.kind === "file")
            this.#refuse(folder, "is not a folder; expected a folder of files");
        if (found.kind === "unusable")
            this.#refuse(folder, found.reason);
        return found.kind === "folder" ? namesIn(folder, found.names, name) : [];
    }
    async #readDocument(file) {
        for await (const read of this.#source.read([file])) {
            if (read.kind === "missing")
                return null;
            const text = (0,decode_file/* decodeFile */.J)(read, this.problems);
            if (text !== null)
                return (0,read_json_stream/* readJsonDocument */.E)(file, text, this.problems);
        }
        return { file, name: external_node_path_.posix.basename(file), values: [], isBroken: true };
    }
    async #eachText(files, visit) {
        const take = (read) => {
            const text = (0,decode_file/* decodeFile */.J)(read, this.problems);
            if (text !== null)
                visit(read.path, text);
        };
        const reads = this.#source.read(files);
        if (Symbol.iterator in reads)
            for (const read of reads)
                take(read);
        else
            for await (const read of reads)
                take(read);
    }
    #refuse(file, reason) {
        this.problems.add({ file, line: null, entry: null, code: "unreadable-file", severity: "error", reason });
    }
}
async function findQueueFiles(source, { queue }) {
    const found = await source.list(queue);
    if (found.kind === "file")
        return [queue];
    const older = olderQueue(queue);
    const looked = [`"${queue}"`];
    if (!queue.endsWith(".json")) {
        const files = found.kind === "folder" ? namesIn(queue, found.names, QUEUE_NAME) : [];
        if (files.length > 0)
            return files;
        if ((await source.list(older)).kind === "file")
            return [older];
        const why = found.kind === "unusable" ? ` (which ${found.reason})` : "";
        looked.push(`"${external_node_path_.posix.join(queue, "priority-queue*.json")}"${why}`, `"${older}"`);
    }
    throw new errors/* UserError */.y(`No queue was found in ${source.place}: looked for ${looked.join(", ")}. ` +
        "Set `queue` to the queue file or its folder, and `root` to the folder that contains the state.");
}
function namesIn(folder, names, pattern) {
    const prefix = folder === "." || folder === "" ? "" : `${folder.replace(/\/+$/, "")}/`;
    return names.filter((name) => pattern.test(name)).map((name) => prefix + name);
}
function listStatePaths({ queue, failures, metrics, disambiguations, control }) {
    const older = olderQueue(queue);
    const results = external_node_path_.posix.join(external_node_path_.posix.dirname(older), "batch-results.json");
    return [queue, older, results, failures, metrics, disambiguations, control];
}
function olderQueue(queue) {
    return external_node_path_.posix.join(external_node_path_.posix.dirname(queue.replace(/\/+$/, "")), "priority-queue.json");
}


/***/ }),

/***/ 7194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ requireQueue)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);


const MAIN_NAME = "priority-queue.json";
function requireQueue({ files, queues, problems, place }) {
    const usable = new Set(queues.filter(({ isUsable }) => isUsable).map(({ file }) => file));
    const lost = files.filter((file) => !usable.has(file));
    const main = lost.find((file) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(file) === MAIN_NAME);
    const file = main ?? (usable.size === 0 ? lost[0] : undefined);
    if (file === undefined)
        return;
    const about = problems.filter((problem) => problem.file === file);
    const first = about.find(({ severity }) => severity === "error") ?? about[0];
    const line = first === undefined || first.line === null ? "" : `line ${first.line}: `;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`The queue "${file}" in ${place} cannot be used: ${line}${first?.reason ?? "nothing in it is a package"}. Correct it. Until then nothing is written, and the published files stay as they are.`);
}


/***/ }),

/***/ 7553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ scanJson),
/* harmony export */   x: () => (/* binding */ isSpace)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);

const UNKNOWN = 16;
function scanJson(text, start) {
    const scanner = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.createScanner)(text);
    const open = [];
    let expect = "value";
    for (let at = skipSpace(text, start);; at = skipSpace(text, scanner.getPosition())) {
        const found = text[at];
        const fail = (expected) => ({ kind: "error", at, expected, open });
        if (found === undefined)
            return fail(`${expect} before the end of the file`);
        scanner.setPosition(at);
        const isToken = found !== "/" && scanner.scan() !== UNKNOWN && scanner.getTokenError() === 0;
        if (expect === "colon") {
            if (found !== ":")
                return fail('":"');
            expect = "value";
        }
        else if (isClosing(found, expect, text[open.at(-1) ?? -1])) {
            open.pop();
            expect = "comma or end";
        }
        else if (expect === "comma or end") {
            const isObject = text[open.at(-1)] === "{";
            if (found !== ",")
                return fail(isObject ? '"," or "}"' : '"," or "]"');
            expect = isObject ? "key" : "value";
        }
        else if (expect === "key" || expect === 'key or "}"') {
            if (found !== '"')
                return fail("a key in double quotes");
            if (!isToken)
                return fail("a string that ends on its line");
            expect = "colon";
        }
        else if (found === "{" || found === "[") {
            open.push(at);
            expect = found === "{" ? 'key or "}"' : "value or ]";
        }
        else {
            if (!isToken || ",:]}".includes(found)) {
                return fail(found === '"' ? "a string that ends on its line" : "a JSON value");
            }
            expect = "comma or end";
        }
        if (open.length === 0 && expect === "comma or end")
            return { kind: "value", end: scanner.getPosition() };
    }
}
function isSpace(unit) {
    return unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09 || unit === 0x1e;
}
function skipSpace(text, from) {
    let at = from;
    for (;;) {
        const unit = text.charCodeAt(at);
        if (unit !== 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09)
            return at;
        at++;
    }
}
function isClosing(found, expect, container) {
    if (expect !== "comma or end" && expect !== 'key or "}"' && expect !== "value or ]")
        return false;
    return (found === "}" && container === "{") || (found === "]" && container === "[");
}


/***/ }),

/***/ 8092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ redactSecrets)
/* harmony export */ });
function redactSecrets(secrets) {
    const known = [...secrets].filter((secret) => secret !== "").sort((a, b) => b.length - a.length);
    return (text) => {
        const clean = known.reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
        return clean.replace(/(\b[a-z][a-z0-9+.-]{0,30}:\/\/[^\s/:@]*):[^\s/@]+@/gi, "$1:***@");
    };
}


/***/ })

};
