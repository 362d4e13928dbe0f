import * as __WEBPACK_EXTERNAL_MODULE_node_path_02319fef__ from "node:path";
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 5663:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var y = (x) => (() => (x))
module.exports = x({ ["ProxyAgent"]: () => (__WEBPACK_EXTERNAL_MODULE_node_path_02319fef__.ProxyAgent) });

/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 5372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  A: () => (/* binding */ main)
});

;// CONCATENATED MODULE: ./build/src/kit/define-action.js
/** Declares an action. Importing the module that does so has no effect; a runner executes the value. */
function defineAction(action) {
    return action;
}

// EXTERNAL MODULE: ./build/src/kit/inputs.js
var inputs = __nccwpck_require__(2185);
;// CONCATENATED MODULE: ./build/src/kit/shared-inputs.js
/** Inputs that several actions share; names and defaults are those of the root action.yml. */

/** Where and how to publish. */
const publishingInputs = {
    root: inputs/* input */.hF.text(),
    publish: inputs/* input */.hF.choice("commit", "branch"),
    branch: inputs/* input */.hF.optionalText(),
    "keep-history": inputs/* input */.hF.flag(),
    remote: inputs/* input */.hF.text(),
    "commit-message": inputs/* input */.hF.text(),
    "author-name": inputs/* input */.hF.identity(),
    "author-email": inputs/* input */.hF.identity(),
    "max-attempts": inputs/* input */.hF.count(1),
    "retry-base-ms": inputs/* input */.hF.count(),
    "retry-cap-ms": inputs/* input */.hF.count(),
    "retry-deadline-ms": inputs/* input */.hF.count(),
    token: inputs/* input */.hF.secret(),
    "dry-run": inputs/* input */.hF.flag(),
};
/** Where a pipeline keeps its state. */
const stateInputs = {
    queue: inputs/* input */.hF.text(),
    "failures-dir": inputs/* input */.hF.text(),
    "metrics-dir": inputs/* input */.hF.text(),
    "disambiguations-dir": inputs/* input */.hF.text(),
    "control-file": inputs/* input */.hF.text(),
};

;// CONCATENATED MODULE: ./build/actions/commit-generated/inputs.js


const inputs_inputs = {
    run: inputs/* input */.hF.text(),
    paths: inputs/* input */.hF.lines(),
    "ignore-json-fields": inputs/* input */.hF.lines(),
    "timeout-minutes": inputs/* input */.hF.count(1),
    ...publishingInputs,
};

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __nccwpck_require__(7406);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./build/src/files/is-folder.js

/** True if a folder stands there, or a link that leads to one. */
function isFolder(place) {
    return (0,external_node_fs_.statSync)(place, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
;// CONCATENATED MODULE: ./build/src/files/read-optional-file.js

/** Bytes of the file; null if there is none, or something else, such as a folder or an endless device. */
async function readOptionalFile(file) {
    try {
        return (await (0,promises_.stat)(file)).isFile() ? await (0,promises_.readFile)(file) : null;
    }
    catch (error) {
        if (["ENOENT", "ENOTDIR", "EISDIR", "ENAMETOOLONG"].includes(error.code ?? ""))
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/publish/is-same-json.js
/**
 * True if two JSON texts differ in nothing but the values of the ignored fields. A field is a dotted path; `*` stands for
 * any key or list index. Texts that are not JSON, and a change of layout alone, count as different.
 */
function isSameJson(a, b, ignoredFields) {
    const [left, right] = [parse(a), parse(b)];
    if (left === undefined || right === undefined)
        return a === b;
    const fields = ignoredFields.map((field) => field.split("."));
    const hasVolatileChange = fields.some((field) => collect(left, field) !== collect(right, field));
    if (!hasVolatileChange)
        return a === b;
    for (const field of fields) {
        remove(left, field);
        remove(right, field);
    }
    return JSON.stringify(left) === JSON.stringify(right);
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** The values at a field, as one comparable text. */
function collect(value, [key, ...rest]) {
    if (key === undefined)
        return JSON.stringify(value);
    const children = keysOf(value, key).map((child) => `${child}=${collect(value[child], rest)}`);
    return `{${children.join(",")}}`;
}
function remove(value, [key, ...rest]) {
    for (const child of keysOf(value, key)) {
        const container = value;
        if (rest.length > 0)
            remove(container[child], rest);
        else
            container[child] = null;
    }
}
function keysOf(value, key) {
    if (value === null || typeof value !== "object")
        return [];
    if (key === "*")
        return Object.keys(value);
    return Object.hasOwn(value, key) ? [key] : [];
}

;// CONCATENATED MODULE: ./build/src/publish/match-paths.js
/**
 * Globs -> a test for repository-relative paths. `*` and `?` stop at a slash, `**` does not; a glob that ends in a slash
 * means everything below. Anything else stands for itself, leading dots of file names too.
 */
function matchPaths(globs) {
    const patterns = globs.map((glob) => compile(glob.replace(/^(?:\.\/)+/, "").replace(/\/$/, "/**")));
    return (path) => patterns.some((pattern) => pattern.test(path));
}
function compile(glob) {
    const source = glob.replace(/\*\*\/|\*\*|[*?]|[\\^$.|+()[\]{}]/g, (token) => {
        if (token === "**/")
            return "(?:.*/)?";
        if (token === "**")
            return ".*";
        if (token === "*")
            return "[^/]*";
        if (token === "?")
            return "[^/]";
        return `\\${token}`;
    });
    return new RegExp(`^${source}$`, "su");
}

;// CONCATENATED MODULE: ./build/src/git/git-environment.js
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
    const all = [...QUIET, ...settings];
    const env = {
        ...withoutGit(inherited),
        GIT_CONFIG_GLOBAL: "/dev/null",
        GIT_CONFIG_NOSYSTEM: "1",
        GIT_TERMINAL_PROMPT: "0",
        GIT_OPTIONAL_LOCKS: "0",
        GIT_LITERAL_PATHSPECS: "1",
        LC_ALL: "C",
        GIT_CONFIG_COUNT: String(all.length),
    };
    for (const [index, [key, value]] of all.entries()) {
        env[`GIT_CONFIG_KEY_${index}`] = key;
        env[`GIT_CONFIG_VALUE_${index}`] = value;
    }
    return env;
}
/** The user's own environment, for the one command that reads the user's own settings. */
function userEnvironment(inherited) {
    const kept = Object.entries(withoutGit(inherited));
    const scopes = ["GIT_CONFIG_GLOBAL", "GIT_CONFIG_NOSYSTEM", "GIT_CONFIG_SYSTEM"].flatMap((name) => inherited[name] === undefined ? [] : [[name, inherited[name]]]);
    return { ...Object.fromEntries([...kept, ...scopes]), LC_ALL: "C" };
}
/** Without GIT_*, which may redirect any command, and without the step's inputs, which hold the token. */
function withoutGit(inherited) {
    const kept = Object.entries(inherited).filter((entry) => entry[1] !== undefined && !/^(?:GIT_|INPUT_|LANGUAGE$|SSH_ASKPASS)/i.test(entry[0]));
    return Object.fromEntries(kept);
}

;// CONCATENATED MODULE: ./build/src/git/redact.js
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

// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 6 modules
var exec = __nccwpck_require__(9529);
;// CONCATENATED MODULE: ./build/src/git/run-git.js
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
        run,
        async text(args, options) {
            const { code, stdout, stderr } = await run(args, options);
            if (code !== 0)
                throw new Error(defaults.redact(`git ${args[0]} failed with exit code ${code}: ${stderr.trim()}`));
            return stdout.toString().replace(/\n$/, "");
        },
    };
}
async function start(args, options) {
    try {
        // A git killed by a signal has no exit code.
        return (await (0,exec/* exec */.m)("git", [...args], options)) ?? -1;
    }
    catch (error) {
        if (!/Unable to locate executable/.test(String(error)))
            throw error;
        throw new errors/* UserError */.y("git was not found on PATH. Install git, or use `transport: api` where the action has it.", {
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./build/src/git/describe-repository.js





/** Looks at the repository around a folder; `exists: false` if there is none, or no such folder. */
async function describeRepository(root, env) {
    if (!(0,external_node_fs_.statSync)(root, { throwIfNoEntry: false })?.isDirectory())
        return { exists: false };
    const git = createGit({ cwd: root, env: gitEnvironment(env, trust(root)), redact: redactWith(undefined) });
    // The two questions on HEAD come last: they alone fail before the first commit.
    const { stdout } = await git.run([
        "rev-parse",
        "--path-format=absolute",
        "--show-toplevel",
        "--git-common-dir",
        "--is-shallow-repository",
        "--show-prefix",
        "HEAD",
        "--symbolic-full-name",
        "HEAD",
    ]);
    const [toplevel, commonDirectory, isShallow, prefix, head, ref] = stdout.toString().split("\n");
    if (!toplevel || !commonDirectory || prefix === undefined)
        return { exists: false };
    const hasHead = /^[0-9a-f]{40,}$/.test(head ?? "");
    return {
        exists: true,
        toplevel,
        prefix,
        commonDirectory,
        isShallow: isShallow === "true",
        head: hasHead ? head : null,
        branch: hasHead && ref?.startsWith("refs/heads/") ? ref.slice("refs/heads/".length) : null,
    };
}
/** A checkout may belong to another user than the step runs as (container jobs); the user has named it, so it is trusted. */
function trust(root) {
    let directory = (0,external_node_fs_.realpathSync)(root);
    while (!(0,external_node_fs_.existsSync)(external_node_path_.join(directory, ".git"))) {
        const parent = external_node_path_.dirname(directory);
        if (parent === directory)
            return [];
        directory = parent;
    }
    return [["safe.directory", directory.replaceAll("\\", "/")]];
}

;// CONCATENATED MODULE: ./build/src/publish/check-branch-name.js

// biome-ignore lint/suspicious/noControlCharactersInRegex: git forbids exactly these
const FORBIDDEN = /[\u0000-\u0020\u007f~^:?*[\\]/;
/** Throws a UserError unless git would take the name for a branch (https://git-scm.com/docs/git-check-ref-format). */
function checkBranchName(name) {
    const fault = findFault(name);
    if (fault === null)
        return name;
    throw new errors/* UserError */.y(`Branch "${name}" is not a valid name: ${fault}. Name a branch as git does, for example main.`);
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

;// CONCATENATED MODULE: ./build/src/publish/choose-target.js


/** Which branch the state is read from, and which one gets the files. */
function chooseTarget(wish, around) {
    if (wish.publish === "commit") {
        const branch = checkBranchName(wish.branch ?? findBranch(around, "Name the branch to publish to as `branch`."));
        return { sourceBranch: branch, targetBranch: branch, history: "append" };
    }
    const remedy = "Run the workflow on a branch (push, schedule or workflow_dispatch), so that there is state to read.";
    const sourceBranch = checkBranchName(findBranch(around, remedy));
    const targetBranch = checkBranchName(wish.branch ?? wish.orphanBranch);
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

;// CONCATENATED MODULE: ./build/src/git/authorize-remote.js


/** Settings that send the token to the remote's http(s) addresses, and nowhere else; none for other addresses. */
async function authorizeRemote(git, remote, token) {
    const urls = await readUrls(git, remote);
    if (!token)
        return [];
    const webUrls = urls.filter((url) => /^https?:\/\//i.test(url));
    if (webUrls.length === 0)
        return [];
    const headers = webUrls.flatMap((url) => {
        // The whole address as key: it outranks a header that a checkout step has stored for the host, and replaces it.
        const key = `http.${scopeOf(url)}.extraheader`;
        return [
            [key, ""],
            [key, `AUTHORIZATION: basic ${basicCredential(token)}`],
        ];
    });
    return [["credential.helper", ""], ...headers];
}
/** Addresses that git would fetch from and push to. */
async function readUrls(git, remote) {
    if (remote === "" || remote.startsWith("-")) {
        throw new errors/* UserError */.y(`Remote "${remote}" is not usable. Expected the name of a git remote, such as origin, or a URL.`);
    }
    if (hasPassword(remote)) {
        throw new errors/* UserError */.y("The input remote holds a password, which every process of the machine could read. Leave it out and pass it as `token`.");
    }
    const [fetched, pushed] = await Promise.all([
        git.run(["ls-remote", "--get-url", "--", remote]),
        git.run(["remote", "get-url", "--push", "--all", "--", remote]),
    ]);
    if (pushed.code !== 0 && !/[/:\\]/.test(remote)) {
        const known = (await git.run(["remote"])).stdout.toString().split("\n").filter(Boolean);
        throw new errors/* UserError */.y(`Remote "${remote}" does not exist. Expected ${known.length > 0 ? `one of ${known.join(", ")}` : "a git remote of the checkout"}, or a URL.`);
    }
    const lines = (pushed.code === 0 ? `${fetched.stdout}\n${pushed.stdout}` : fetched.stdout.toString()).split("\n");
    return [...new Set(lines.filter((line) => line !== ""))];
}
function scopeOf(text) {
    const url = parseUrl(text);
    if (url === null)
        throw new errors/* UserError */.y(`The address of the remote is not a valid URL. Correct it with git remote set-url.`);
    const isLoopback = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname);
    if (url.protocol === "http:" && !isLoopback) {
        throw new errors/* UserError */.y(`The remote "http://${url.host}" is not encrypted, so the token was not sent. Use https, or leave \`token\` empty.`);
    }
    url.password = "";
    return url.href;
}
function hasPassword(remote) {
    const url = parseUrl(remote);
    return url !== null && (url.password !== "" || /^(?:gh[a-z]_|github_pat_)/.test(url.username));
}
function parseUrl(text) {
    return URL.canParse(text) ? new URL(text) : null;
}

;// CONCATENATED MODULE: ./build/src/git/list-candidates.js
/** Paths that may differ from what is published: those touched, or every file on either side. */
async function listCandidates({ git, layout, published, isLaidOut }) {
    const index = withPristineIndex(layout);
    const kinds = isLaidOut ? ["--modified", "--deleted"] : ["--cached"];
    const isOneSided = isLaidOut || published === null;
    const [here, there] = await Promise.all([
        git.text(["ls-files", "-z", ...kinds, "--others", "--exclude-standard"], index),
        isOneSided ? "" : git.text(["ls-tree", "-r", "-z", "--full-tree", "--name-only", published]),
    ]);
    const onDisk = splitNames(here);
    if (isLaidOut)
        layout.noteWritten(onDisk, true);
    // A name that ends in a slash is another repository inside the worktree.
    return [...new Set([...onDisk, ...splitNames(there)])].filter((path) => !path.endsWith("/")).sort();
}
/** Every file in the worktree, and those that are ignored. */
async function listFiles({ git, layout, }) {
    const index = withPristineIndex(layout);
    const [kept, ignored] = await Promise.all([
        git.text(["ls-files", "-z", "--cached", "--others", "--exclude-standard"], index),
        git.text(["ls-files", "-z", "--others", "--ignored", "--exclude-standard"], index),
    ]);
    return { kept: splitNames(kept), ignored: splitNames(ignored) };
}
function withPristineIndex({ inside, pristineIndex }) {
    return { ...inside, env: { ...inside.env, GIT_INDEX_FILE: pristineIndex } };
}
function splitNames(list) {
    return list.split("\0").filter((name) => name !== "");
}

;// CONCATENATED MODULE: ./build/src/git/read-user-settings.js



const CONNECTION = String.raw `^http\.(.*\.)?(proxy|proxyauthmethod|sslbackend|sslcainfo|sslcapath|schannelusesslcainfo)$`;
const ACCESS = String.raw `^(credential\..*|url\..*\.(insteadof|pushinsteadof))$`;
/**
 * The user's and the machine's own settings without which a remote cannot be reached: proxies and certificates always;
 * credential helpers and rewritten addresses where no token was given (a laptop).
 */
async function readUserSettings(root, env, hasToken) {
    const git = createGit({ cwd: root, env: userEnvironment(env), redact: redactWith(undefined) });
    const pattern = hasToken ? CONNECTION : `${CONNECTION}|${ACCESS}`;
    const { stdout } = await git.run(["config", "--show-scope", "--null", "--get-regexp", pattern]);
    const parts = stdout.toString().split("\0");
    const settings = [];
    for (let index = 0; index + 1 < parts.length; index += 2) {
        const [scope, entry] = [parts[index], parts[index + 1]];
        const end = entry.indexOf("\n");
        // What the repository itself configures is read by every command anyway.
        if (end > 0 && (scope === "system" || scope === "global"))
            settings.push([entry.slice(0, end), entry.slice(end + 1)]);
    }
    return settings;
}

;// CONCATENATED MODULE: ./build/src/git/tips.js
/** The newest commits of the source and the target branch at the remote, under private refs. */


const FETCH = [
    "fetch",
    "--no-tags",
    "--no-write-fetch-head",
    "--no-recurse-submodules",
    "--no-show-forced-updates",
    "--no-write-commit-graph",
    "--no-prune",
    // Leaves refs/remotes as they are.
    "--refmap=",
];
function createTips({ git, remote, target, unique, repository }) {
    const sourceRef = `refs/pipekeeper/${unique}/source`;
    const publishedRef = `refs/pipekeeper/${unique}/target`;
    const isOneBranch = target.sourceBranch === target.targetBranch;
    let depth = isCutAtHead(repository) ? ["--depth=1"] : [];
    let tips = null;
    let hasFetched = false;
    const sourceSpec = `+refs/heads/${target.sourceBranch}:${sourceRef}`;
    const publishedSpec = `+refs/heads/${target.targetBranch}:${publishedRef}`;
    const fetchSpecs = (specs) => git.run([...FETCH, ...depth, "--end-of-options", remote, ...specs]);
    return {
        async fetch() {
            hasFetched = true;
            let hasTarget = true;
            let result = await fetchSpecs(isOneBranch ? [sourceSpec] : [sourceSpec, publishedSpec]);
            if (result.code !== 0 && !isOneBranch && isMissing(result.stderr, target.targetBranch)) {
                hasTarget = false;
                result = await fetchSpecs([sourceSpec]);
            }
            if (result.code !== 0)
                return result.stderr;
            // From here on the history between two tips is wanted: it tells whether a lost push has landed after all.
            depth = [];
            const refs = isOneBranch || !hasTarget ? [sourceRef] : [sourceRef, publishedRef];
            const [source, published] = (await git.text(["rev-parse", ...refs])).split("\n");
            tips = { source, published: isOneBranch ? source : (published ?? null) };
            return null;
        },
        current() {
            if (tips === null)
                throw new Error("checkOut has to come first");
            return tips;
        },
        async remove() {
            if (!hasFetched)
                return null;
            const input = [sourceRef, publishedRef].map((ref) => `delete ${ref}\n`).join("");
            const { code, stderr } = await git.run(["update-ref", "--stdin"], { input });
            return code === 0 ? null : stderr.trim();
        },
    };
}
/**
 * True for a clone of depth 1. Only there a fetch of depth 1 costs nothing: in a deeper shallow clone it would cut the
 * history that is present. (Without a depth, a branch that the clone knows nothing of arrives with its whole history.)
 */
function isCutAtHead({ isShallow, head, commonDirectory }) {
    if (!isShallow)
        return false;
    return head === null || (0,external_node_fs_.readFileSync)(external_node_path_.join(commonDirectory, "shallow"), "utf8").includes(head);
}
function isMissing(stderr, branch) {
    return stderr.includes(`couldn't find remote ref refs/heads/${branch}`);
}

;// CONCATENATED MODULE: ./build/src/publish/sparse-patterns.js

/** Sparse-checkout patterns that match exactly these files and folders; null if that is the whole tree. */
function sparsePatterns(paths) {
    if (paths === null)
        return null;
    const clean = paths.map((path) => checkPath(path.replace(/\/+$/, "")));
    if (clean.includes(""))
        return null;
    return clean.map((path) => `/${escapePattern(path)}\n`).join("");
}
/** Repository-relative path without `.` parts; throws a UserError if it could lead out of the working tree. */
function checkPath(path) {
    const parts = path.split("/").filter((part) => part !== ".");
    const isUnsafe = parts.some((part) => part === ".." || part.toLowerCase() === ".git" || part.includes("\0"));
    if (isUnsafe || path.startsWith("/") || (parts.length > 1 && parts.includes(""))) {
        throw new errors/* UserError */.y(`Path "${path}" cannot be published. Expected a path inside the repository, such as site/index.html, outside of .git.`);
    }
    return parts.join("/");
}
/** Line ends and other control characters cannot be written in the pattern file; `?` matches any one character. */
function escapePattern(path) {
    return (path
        .replace(/[\\*?[\]]/g, "\\$&")
        .replace(/ $/, "\\ ")
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is replaced
        .replace(/[\u0000-\u001f\u007f]/g, "?"));
}

;// CONCATENATED MODULE: ./build/src/publish/compose-commit.js




const FOLDER = "040000";
const SUBMODULE = "160000";
/** As many paths as fit on a command line beyond doubt. */
const MAX_ASKED = 500;
/**
 * Makes the commit from the files as they stand, byte for byte, in a private index: no `git add`, so no filters, no
 * ignore rules and nothing beside the paths. Null if the base already has them so.
 */
async function composeCommit({ git, layout, request, parent, base }) {
    const paths = [...new Set(request.paths.map(checkPath))].sort();
    const files = await Promise.all(paths.map((file) => inspect(layout, file)));
    const [ids, known, index] = await Promise.all([
        hashFiles(git, layout, files),
        base === null ? new Map() : readKnown(git, base, files),
        layout.copyIndex(base),
    ]);
    for (const file of files)
        checkPlace(file, known, files);
    const changes = planChanges(files, ids, known);
    if (changes.length === 0)
        return null;
    const env = { GIT_INDEX_FILE: index };
    await git.text(["update-index", "-z", "--index-info"], { env, input: changes.join("") });
    // A partial clone lacks the neighbours' blobs, which this commit does not need.
    const tree = await git.text(["write-tree", "--missing-ok"], { env });
    const parents = parent === null ? [] : ["-p", parent];
    const options = { input: request.message, env: identity(request) };
    return await git.text(["commit-tree", tree, ...parents, "-F", "-"], options);
}
async function inspect(layout, file) {
    try {
        const stats = await (0,promises_.lstat)(external_node_path_.join(layout.directory, file));
        if (stats.isSymbolicLink())
            return { path: file, mode: "120000" };
        if (stats.isFile())
            return { path: file, mode: (stats.mode & 0o100) === 0 ? "100644" : "100755" };
        if (stats.isDirectory())
            return { path: file, mode: null, isFolder: true };
    }
    catch (error) {
        const { code } = error;
        if (code === "ENOENT" || code === "ENOTDIR")
            return { path: file, mode: null };
        throw error;
    }
    throw new errors/* UserError */.y(`"${file}" is a special file. Expected the path of a file to publish.`);
}
/** Writes the blobs. */
async function hashFiles(git, layout, all) {
    const ids = new Map();
    const files = all.filter((file) => file.mode !== null);
    const isPlain = (file) => file.mode !== "120000" && !/[\n\r]/.test(file.path);
    const plain = files.filter(isPlain);
    const write = ["hash-object", "-w", "--no-filters"];
    if (plain.length > 0) {
        // "./" in front: a name that starts with a quote would be read as a quoted one.
        const input = plain.map((file) => `./${file.path}\n`).join("");
        const lines = (await git.text([...write, "--stdin-paths"], { ...layout.inside, input })).split("\n");
        for (const [index, file] of plain.entries())
            ids.set(file.path, lines[index]);
    }
    for (const file of files.filter((other) => !isPlain(other))) {
        const id = file.mode === "120000"
            ? git.text([...write, "--stdin"], { input: await (0,promises_.readlink)(external_node_path_.join(layout.directory, file.path)) })
            : git.text([...write, "--", file.path], layout.inside);
        ids.set(file.path, await id);
    }
    return ids;
}
/** What the base has at the paths and at the folders above them. */
async function readKnown(git, base, files) {
    const asked = new Set(files.flatMap((file) => [...ancestors(file.path), file.path]));
    const scope = asked.size > MAX_ASKED ? ["-r", "-t", base] : [base, "--", ...asked];
    const listing = await git.text(["ls-tree", "-z", "--full-tree", ...scope]);
    const known = new Map();
    for (const entry of listing.split("\0")) {
        const [, mode, id, path] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/su.exec(entry) ?? [];
        if (mode !== undefined && id !== undefined && path !== undefined)
            known.set(path, { mode, id });
    }
    return known;
}
/** Throws if a file would have to stand where the branch has something else than a file. */
function checkPlace(file, known, files) {
    const old = known.get(file.path)?.mode;
    if (file.isFolder && (old === undefined || old === FOLDER)) {
        throw new errors/* UserError */.y(`"${file.path}" is a folder. Expected the path of a file to publish.`);
    }
    if (file.mode === null)
        return;
    const isInTheWay = (folder) => (known.get(folder)?.mode ?? FOLDER) !== FOLDER;
    const isRemoved = (folder) => files.some((other) => other.path === folder && other.mode === null);
    const blocking = ancestors(file.path).find((folder) => isInTheWay(folder) && !isRemoved(folder));
    const remedy = "Publish to another path, or remove what is there first.";
    if (blocking !== undefined) {
        throw new errors/* UserError */.y(`"${file.path}" cannot be published: "${blocking}" is not a folder on the branch. ${remedy}`);
    }
    if (old === FOLDER || old === SUBMODULE) {
        const kind = old === FOLDER ? "folder" : "submodule";
        throw new errors/* UserError */.y(`"${file.path}" cannot be published: it is a ${kind} on the branch. ${remedy}`);
    }
}
/** Lines for update-index. Removals first: they make room. A regular file that stays one keeps its mode. */
function planChanges(files, ids, known) {
    const removals = [];
    const writes = [];
    for (const file of files) {
        const old = known.get(file.path);
        if (file.mode === null) {
            if (old !== undefined && old.mode !== FOLDER)
                removals.push(`0 ${"0".repeat(old.id.length)}\t${file.path}\0`);
            continue;
        }
        const id = ids.get(file.path);
        const mode = file.mode !== "120000" && old?.mode.startsWith("100") ? old.mode : file.mode;
        if (old?.id !== id || old?.mode !== mode)
            writes.push(`${mode} ${id}\t${file.path}\0`);
    }
    return [...removals, ...writes];
}
function identity({ author, date }) {
    const time = `@${Math.floor(date.getTime() / 1000)} +0000`;
    return {
        GIT_AUTHOR_NAME: author.name,
        GIT_AUTHOR_EMAIL: author.email,
        GIT_AUTHOR_DATE: time,
        GIT_COMMITTER_NAME: author.name,
        GIT_COMMITTER_EMAIL: author.email,
        GIT_COMMITTER_DATE: time,
    };
}
function ancestors(file) {
    const parts = file.split("/");
    return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join("/"));
}

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: ./build/src/git/remove-leftovers.js


const DAY_MS = 24 * 60 * 60 * 1000;
/**
 * Removes what runs that were killed have left in a repository that outlives its jobs: worktrees and refs that carry our
 * name and are a day older than `nowMs`.
 */
async function removeLeftovers(git, commonDirectory, nowMs) {
    const folders = ["worktrees", "refs/pipekeeper"].map((folder) => external_node_path_.join(commonDirectory, folder));
    const [worktrees, refs] = (await Promise.all(folders.map((folder) => listOld(folder, nowMs))));
    for (const name of worktrees)
        await removeWorktree(external_node_path_.join(commonDirectory, "worktrees", name), name);
    if (refs.length === 0)
        return;
    const input = refs.flatMap((name) => ["source", "target"].map((end) => `delete refs/pipekeeper/${name}/${end}\n`));
    // Not done is done by the next run.
    await git.run(["update-ref", "--stdin"], { input: input.join("") });
}
async function listOld(folder, nowMs) {
    const names = (await (0,promises_.readdir)(folder).catch(() => [])).filter((name) => /^pipekeeper-[0-9a-f-]{36}$/.test(name));
    // Another run may be at the same work: what is gone is as good as young.
    const times = await Promise.all(names.map(async (name) => (await (0,promises_.stat)(external_node_path_.join(folder, name)).catch(() => null))?.mtimeMs));
    return names.filter((_, index) => nowMs - (times[index] ?? nowMs) > DAY_MS);
}
async function removeWorktree(admin, name) {
    const link = (await (0,promises_.readFile)(external_node_path_.join(admin, "gitdir"), "utf8").catch(() => "")).trimEnd();
    const temporary = external_node_path_.dirname(external_node_path_.dirname(link));
    const isOurs = external_node_path_.basename(external_node_path_.dirname(link)) === name && external_node_path_.basename(temporary).startsWith("pipekeeper-");
    if (isOurs)
        await (0,promises_.rm)(temporary, { recursive: true, force: true });
    await (0,promises_.rm)(admin, { recursive: true, force: true });
}

;// CONCATENATED MODULE: ./build/src/publish/layout.js
/** The private linked worktree that a tip is laid out in. */







function createLayout({ git, commonDirectory, paths, env }) {
    const unique = `pipekeeper-${(0,external_node_crypto_namespaceObject.randomUUID)()}`;
    const patterns = sparsePatterns(paths);
    let temporary = null;
    let admin = null;
    let laidOut = null;
    let written = new Set();
    let isWrittenKnown = false;
    const at = (name) => {
        if (temporary === null)
            throw new Error("checkOut has to come first");
        return external_node_path_.join(temporary, name);
    };
    async function create(commit) {
        temporary = await (0,promises_.realpath)(await (0,promises_.mkdtemp)(external_node_path_.join(env.RUNNER_TEMP || (0,external_node_os_namespaceObject.tmpdir)(), "pipekeeper-")));
        await removeLeftovers(git, commonDirectory, (await (0,promises_.stat)(temporary)).mtimeMs);
        await git.text(["worktree", "add", "--quiet", "--detach", "--no-checkout", at(unique), commit]);
        const link = await (0,promises_.readFile)(external_node_path_.join(at(unique), ".git"), "utf8");
        admin = link.replace(/^gitdir: /, "").trimEnd();
        if (patterns === null)
            return;
        await (0,promises_.mkdir)(external_node_path_.join(admin, "info"), { recursive: true });
        await (0,promises_.writeFile)(external_node_path_.join(admin, "info", "sparse-checkout"), patterns);
    }
    const layout = {
        unique,
        get directory() {
            return at(unique);
        },
        async copyIndex(commit) {
            const index = at("index");
            if (commit === laidOut)
                await (0,promises_.copyFile)(layout.pristineIndex, index);
            else
                await git.text(["read-tree", commit ?? "--empty"], { env: { GIT_INDEX_FILE: index } });
            return index;
        },
        get pristineIndex() {
            return at("pristine-index");
        },
        get inside() {
            // Said outright: a repository may say otherwise of all its worktrees (core.worktree), and that is the user's own.
            return { cwd: at(unique), env: { GIT_DIR: admin ?? "", GIT_WORK_TREE: at(unique) } };
        },
        async moveTo(commit) {
            const isNew = admin === null;
            if (isNew)
                await create(commit);
            for (const file of written)
                await removeInside(at(unique), file);
            written = new Set();
            const sparse = ["-c", `core.sparseCheckout=${patterns !== null}`, "-c", "core.sparseCheckoutCone=false"];
            // Detached, so that a branch which a command may have switched to is not moved along.
            const toCommit = ["checkout", "--quiet", "--force", "--detach", commit, "--"];
            const moved = await git.run([...sparse, ...toCommit], layout.inside);
            if (moved.code !== 0 && /promisor remote/.test(moved.stderr))
                return moved.stderr;
            if (moved.code !== 0)
                throw notLaidOut(commit, moved.stderr);
            // Whoever has the whole tree may leave anything behind. Derived files of a part of it are known one by one.
            if (!isNew && patterns === null && !isWrittenKnown)
                await git.text(["clean", "-ffdq"], layout.inside);
            isWrittenKnown = false;
            laidOut = commit;
            await (0,promises_.copyFile)(external_node_path_.join(admin, "index"), layout.pristineIndex);
            return null;
        },
        noteWritten(more, areAll = false) {
            for (const file of more)
                written.add(file);
            isWrittenKnown ||= areAll;
        },
        async remove() {
            try {
                if (temporary !== null)
                    await (0,promises_.rm)(temporary, { recursive: true, force: true, maxRetries: 3 });
                await removeAdmin(external_node_path_.join(commonDirectory, "worktrees"), admin);
                return null;
            }
            catch (error) {
                return String(error);
            }
        },
    };
    return layout;
}
/** What git has no way around: a full disk, a filter such as git-lfs that is not there, a name the system does not take. */
function notLaidOut(commit, stderr) {
    const said = stderr.trim().replaceAll("\n", "; ");
    return new errors/* UserError */.y(`The files of commit ${commit.slice(0, 10)} could not be laid out; git says: ${said}. Nothing was published. The runner needs room on its disk, and every filter that .gitattributes names (git-lfs, say) installed or not configured.`);
}
/** Removes a file, or a folder named with a `/`; never through a symbolic link. */
async function removeInside(directory, file) {
    const place = external_node_path_.join(directory, file);
    const parent = await (0,promises_.realpath)(external_node_path_.dirname(place)).catch(() => null);
    if (parent === external_node_path_.dirname(place))
        await (0,promises_.rm)(place, { force: true, recursive: file.endsWith("/") });
}
/** What `git worktree remove` would do, without asking whether the worktree is clean. */
async function removeAdmin(worktrees, admin) {
    if (admin === null || external_node_path_.basename(external_node_path_.dirname(admin)) !== "worktrees")
        return;
    await (0,promises_.rm)(admin, { recursive: true, force: true });
    const others = await (0,promises_.readdir)(worktrees).catch(() => ["unknown"]);
    if (others.length === 0)
        await (0,promises_.rmdir)(worktrees).catch(() => undefined);
}

;// CONCATENATED MODULE: ./build/src/publish/read-published.js
/** Reads files of one commit; reads asked for together are answered by one git process. */
function createPublishedReader(git, commit) {
    let waiting = [];
    async function answer() {
        const batch = waiting;
        waiting = [];
        try {
            const input = batch.map(({ path }) => `${commit}:${path}\n`).join("");
            const { stdout } = await git.run(["cat-file", "--batch"], { input });
            const blobs = splitBatch(stdout, batch.length);
            for (const [index, { resolve }] of batch.entries())
                resolve(blobs[index] ?? null);
        }
        catch (error) {
            for (const { reject } of batch)
                reject(error);
        }
    }
    return async (path) => {
        if (commit === null)
            return null;
        // The batch protocol is made of lines; a name with a line end in it is asked for on its own.
        if (/[\n\r]/.test(path))
            return await readOne(git, `${commit}:${path}`);
        return await new Promise((resolve, reject) => {
            if (waiting.push({ path, resolve, reject }) === 1)
                setImmediate(() => void answer());
        });
    };
}
async function readOne(git, name) {
    const { code, stdout } = await git.run(["cat-file", "blob", name]);
    return code === 0 ? stdout : null;
}
/** `<id> <type> <size>` line, bytes, line end; or a line that ends in `missing`. */
function splitBatch(output, count) {
    const blobs = [];
    let offset = 0;
    while (blobs.length < count) {
        const end = output.indexOf(10, offset);
        if (end < 0)
            throw new Error("git cat-file answered less than it was asked");
        const header = /^[0-9a-f]{40,} (\w+) (\d+)$/.exec(output.toString("utf8", offset, end));
        offset = end + 1;
        if (header === null) {
            blobs.push(null);
            continue;
        }
        const next = offset + Number(header[2]);
        blobs.push(header[1] === "blob" ? output.subarray(offset, next) : null);
        offset = next + 1;
    }
    return blobs;
}

;// CONCATENATED MODULE: ./build/src/publish/git-transport.js












/** Opens the repository around root; everything it adds there is private, and gone after `close`. */
async function openGitTransport(options) {
    const { root, remote, target, token, env, log } = options;
    const repository = await describeRepository(root, env);
    if (!repository.exists) {
        throw new errors/* UserError */.y(`There is no git checkout at "${root}". Run actions/checkout before this step.`);
    }
    const redact = redactWith(token);
    const settings = [...trust(root), ...(await readUserSettings(root, env, Boolean(token)))];
    const plain = createGit({ cwd: root, env: gitEnvironment(env, settings), redact });
    const access = await authorizeRemote(plain, remote, token);
    const git = createGit({
        cwd: root,
        env: gitEnvironment(env, [...settings, ...access, ...withoutMirror(remote)]),
        redact,
    });
    const layout = createLayout({ git, commonDirectory: repository.commonDirectory, paths: target.paths, env });
    const tips = createTips({ git, remote, target, unique: layout.unique, repository });
    return createTransport({ git, remote, target, layout, tips, redact, log });
}
/** git refuses to push one branch to a remote that is set up as a mirror. An address is not set up at all. */
function withoutMirror(remote) {
    return /^[./]|[:\\]/.test(remote) ? [] : [[`remote.${remote}.mirror`, "false"]];
}
function createTransport({ git, remote, target, layout, tips, redact, log }) {
    // Commit that git did not even send, because it saw that the branch had moved.
    let unsent = null;
    return {
        async checkOut() {
            const refusal = await tips.fetch();
            if (refusal !== null)
                return { kind: "refused", text: refusal };
            const { source, published } = tips.current();
            const fault = await layout.moveTo(source);
            if (fault !== null)
                return { kind: "refused", text: fault };
            const readPublished = createPublishedReader(git, published);
            const isLaidOut = target.history === "append" && published === source;
            return {
                kind: "ready",
                checkout: {
                    commit: source,
                    directory: layout.directory,
                    readPublished,
                    holdsPublished: async (file, bytes) => (await readPublished(file))?.equals(bytes) ?? false,
                    listCandidates: () => listCandidates({ git, layout, published, isLaidOut }),
                    listFiles: () => listFiles({ git, layout }),
                },
            };
        },
        async push(request) {
            const tip = tips.current();
            layout.noteWritten(request.paths);
            const commit = await composeCommit({ git, layout, request, ...parentage(target, tip) });
            if (commit === null)
                return { kind: "unchanged" };
            const ref = `refs/heads/${target.targetBranch}`;
            const { code, stdout, stderr } = await git.run([
                "push",
                "--porcelain",
                "--no-verify",
                "--no-recurse-submodules",
                `--force-with-lease=${ref}:${tip.published ?? ""}`,
                "--end-of-options",
                remote,
                `${commit}:${ref}`,
            ]);
            if (code === 0)
                return { kind: "pushed", commit };
            if (/^!\t[^\t\n]*\t\[rejected\]/m.test(stdout.toString()))
                unsent = commit;
            return { kind: "refused", commit, text: redact(`${stderr.trimEnd()}\n${stdout}`) };
        },
        async contains(commit) {
            const { published } = tips.current();
            if (published === null || commit === unsent)
                return false;
            return (await git.run(["merge-base", "--is-ancestor", commit, published])).code === 0;
        },
        async close() {
            const faults = [await tips.remove(), await layout.remove()].filter((fault) => fault !== null);
            for (const fault of faults)
                log(`Not cleaned up: ${fault}`);
        },
    };
}
/** What the new commit stands on: parent, and the tree that the paths go into. */
function parentage({ history }, { source, published }) {
    if (history === "fork")
        return { parent: source, base: source };
    if (history === "orphan-replace")
        return { parent: null, base: published };
    if (history === "orphan-append")
        return { parent: published, base: published };
    return { parent: published ?? source, base: published ?? source };
}

;// CONCATENATED MODULE: ./build/src/publish/plan-message.js
/** Whole commit message with the trailers Pipekeeper-Run and Pipekeeper-Base. */
function planMessage({ subject, runUrl, base }) {
    const trailers = [...(runUrl === null ? [] : [`Pipekeeper-Run: ${runUrl}`]), `Pipekeeper-Base: ${base}`];
    return `${subject.trim().replace(/\r\n?/g, "\n")}\n\n${trailers.join("\n")}\n`;
}

;// CONCATENATED MODULE: ./build/src/publish/classify-refusal.js
/**
 * What a failed fetch or push was about, from its text: git's own messages, what the server's hooks print, and what
 * the API transport hands on. See https://git-scm.com/docs/git-push#_output for the forms.
 */
const BYPASS = "Let the identity behind the token bypass the rule (Settings, Rules or Branches, bypass list), or pass such a token as `token`.";
const ELSEWHERE = "Set `publish: branch` to publish to a branch of its own.";
const PERMISSION = "Give the job `permissions: contents: write`, or pass a `token` that may write to the repository (a fork's pull request never may).";
/** Most specific first; what GitHub's codes mean: GH006 branch protection, GH013 rulesets, others size, e-mail, secrets. */
const RULES = [
    {
        name: "a missing permission to change workflow files",
        pattern: /without [`'"]?workflows?[`'"]? (permission|scope)/i,
        remedies: ["Leave .github/workflows out of the published paths, or pass a `token` with the workflow permission."],
    },
    { name: "branch protection (GH006)", pattern: /\bGH006\b|protected branch/i, remedies: [BYPASS, ELSEWHERE] },
    {
        name: "repository rule (GH013)",
        pattern: /\bGH013\b|\brulesets?\b|rule violations?/i,
        remedies: [BYPASS, ELSEWHERE],
    },
    {
        name: "a check of the server",
        pattern: /\bGH0\d\d\b/,
        remedies: ["Follow what the server says; it has refused the content, not the moment."],
    },
    {
        name: "the server, which takes no push from a shallow clone",
        pattern: /shallow update not allowed/i,
        remedies: ["Check out with `fetch-depth: 0`."],
    },
    {
        name: "the remote, where another branch's name is in the way",
        pattern: /exists; cannot create|directory file conflict/i,
        remedies: ["Name another `branch`: a branch `a` cannot stand beside a branch `a/b`."],
    },
    {
        name: "a missing permission",
        pattern: /(?:error:? |HTTP(?:\/[\d.]+)? |status(?: code)?:? ?)40[13]\b|\b40[13] (?:Forbidden|Unauthorized)|permission (?:to .* )?denied|permission denied|write access to repository not granted|resource not accessible by|authentication failed|could not read (?:username|password)|invalid username or (?:password|token)|bad credentials|must have push access|repository not found|repository '[^'\n]*' not found|archived so it is read-only/i,
        remedies: [PERMISSION],
    },
    {
        name: "a hook of the server",
        pattern: /hook declined/i,
        remedies: ["Follow what the hook says, or exempt the identity behind the token from it.", ELSEWHERE],
    },
    {
        name: "a setting of the server",
        pattern: /deny updating|refusing to update checked out branch|denyCurrentBranch|branch is currently checked out|funny refname|deletion prohibited/i,
        remedies: ["Publish to a bare repository, or to another `branch`."],
    },
    {
        name: "the remote, which has no such branch",
        pattern: /couldn't find remote ref/i,
        remedies: ["Name a branch that exists at the remote as `branch`."],
    },
];
const RATE_LIMITED = /rate limit|error:? 429\b|HTTP(?:\/[\d.]+)? 429\b|too many requests/i;
const RACED = /fetch first|non-fast-forward|not a fast[- ]forward|cannot lock ref|failed to update ref|stale info|incorrect old value|reference already exists|is at [0-9a-f<>]+ but expected|remote ref updated since checkout|HTTP 409\b|\.lock['"]?: File exists/i;
const TRANSIENT = /timed? ?out|connection (?:was )?(?:reset|refused|closed|aborted)|could ?n[o']t (?:resolve|connect)|failed to connect|empty reply|unexpected disconnect|early EOF|hung up|RPC failed|(?:error:? |HTTP(?:\/[\d.]+)? |status(?: code)?:? ?)5\d\d\b|internal server error|bad gateway|service unavailable|gateway time-?out|commit_refs|SSL_|GnuTLS|TLS connection|operation too slow|transfer closed|network is unreachable|\bE(?:CONN\w+|TIMEDOUT|AI_AGAIN|NOTFOUND|PIPE)\b|socket hang up|fetch failed|network error/i;
/** Text of a failed fetch or push -> what it was. A refusal by rule or permission beats everything said beside it. */
function classifyRefusal(text) {
    const clean = withoutNoise(text);
    const judged = withoutNames(clean);
    if (RATE_LIMITED.test(judged))
        return { kind: "transient", rule: null, remedies: [], text: clean };
    const rule = RULES.find(({ pattern }) => pattern.test(judged));
    if (rule !== undefined)
        return { kind: "refused", rule: nameRule(rule, clean), remedies: rule.remedies, text: clean };
    const kind = RACED.test(judged) ? "raced" : TRANSIENT.test(judged) ? "transient" : "unknown";
    return { kind, rule: null, remedies: [], text: clean };
}
/** The rule with the server's own lines on it. */
function nameRule(rule, clean) {
    const said = clean
        .split("\n")
        .filter((line) => /^remote:/.test(line))
        .map((line) => line.replace(/^remote:\s*(?:error:\s*)?/, "").trim())
        .filter((line) => line !== "" && !/^(?:Review all|Visit|https?:)/.test(line));
    return said.length === 0 ? rule.name : `${rule.name}: ${said.slice(0, 6).join(" ")}`;
}
/** Progress, hints and the lines git adds to every failure. */
function withoutNoise(text) {
    return text
        .split(/\r\n|\n|\r/)
        .map((line) => line.trimEnd())
        .filter((line) => line !== "" && line !== "remote:" && line !== "Done")
        .filter((line) => !/^(?:hint:|To |From |POST git-|Pushing to |(?:remote: )?(?:Enumerating|Counting|Compressing|Writing|Delta|Resolving|Total)\b)/.test(line))
        .filter((line) => !/^(?:error: failed to push some refs|Please make sure you have|and the repository exists)/.test(line))
        .join("\n");
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

;// CONCATENATED MODULE: ./build/src/publish/plan-delay.js
/** Delay after the nth failed attempt (from 1), spread evenly over [half, whole] so that losers do not return together. */
function planDelay(attempt, retry, random) {
    const whole = Math.min(retry.capMs, retry.baseMs * 2 ** Math.min(attempt - 1, 40));
    return Math.round(whole / 2 + (random() * whole) / 2);
}

;// CONCATENATED MODULE: ./build/src/publish/publish.js


/**
 * Derives from the tip, commits, pushes; if the push loses, takes the new tip and derives again. Never rebases: a derived
 * file carried over to another base contradicts the state beside it. Does not close the transport.
 */
async function publish(publication, runtime) {
    const { retry, destination } = publication;
    const started = runtime.now().getTime();
    const state = { pending: null };
    let sleptMs = 0;
    for (let attempts = 1;; attempts++) {
        const result = await attempt(publication, runtime, state);
        if (result.kind !== "refused") {
            runtime.log(`Attempt ${attempts}: ${result.kind === "published" ? `published ${result.commit}` : "unchanged"}.`);
            return { ...result, attempts };
        }
        const { refusal } = result;
        const delayMs = planDelay(attempts, retry, runtime.random);
        // A clock fixed by SOURCE_DATE_EPOCH stands still; the time slept does not.
        const elapsedMs = Math.max(runtime.now().getTime() - started, sleptMs);
        const goesOn = attempts < retry.maxAttempts || (refusal.kind === "raced" && elapsedMs + delayMs <= retry.deadlineMs);
        if (refusal.kind === "refused" || !goesOn) {
            runtime.log(`Attempt ${attempts} of ${retry.maxAttempts}: ${describe(refusal)}; giving up.`);
            if (refusal.kind !== "refused" && (await hasLanded(publication, state))) {
                const { commit, paths } = state.pending;
                runtime.log(`The branch has commit ${commit}: only the answer was lost.`);
                return { kind: "published", commit, paths, attempts };
            }
            const isUnsure = state.pending !== null && refusal.kind !== "refused";
            return { kind: "failed", attempts, refusal, message: composeFailure(attempts, refusal, destination, isUnsure) };
        }
        runtime.log(`Attempt ${attempts} of ${retry.maxAttempts}: ${describe(refusal)}; next in ${delayMs} ms.`);
        await runtime.sleep(delayMs);
        sleptMs += delayMs;
    }
}
async function attempt({ transport, derive, message, author }, runtime, state) {
    const taken = await transport.checkOut();
    if (taken.kind === "refused")
        return { kind: "refused", refusal: classifyRefusal(taken.text) };
    if (state.pending !== null && (await transport.contains(state.pending.commit))) {
        return { kind: "published", ...state.pending };
    }
    state.pending = null;
    const { checkout } = taken;
    const paths = await derive(checkout);
    if (paths.length === 0)
        return { kind: "unchanged" };
    const request = { paths, message: message(checkout.commit), author, date: runtime.now() };
    const pushed = await transport.push(request);
    if (pushed.kind === "pushed")
        return { kind: "published", commit: pushed.commit, paths };
    if (pushed.kind === "unchanged")
        return pushed;
    if (pushed.commit !== null)
        state.pending = { commit: pushed.commit, paths };
    return { kind: "refused", refusal: classifyRefusal(pushed.text) };
}
/** One last look before failing, so that "nothing was published" is true. Clears `pending` if it is known not to be there. */
async function hasLanded({ transport }, state) {
    if (state.pending === null)
        return false;
    const taken = await transport.checkOut();
    if (taken.kind === "refused")
        return false;
    if (await transport.contains(state.pending.commit))
        return true;
    state.pending = null;
    return false;
}
function describe({ kind, rule, text }) {
    if (kind === "refused")
        return `refused by ${withoutStop(rule)}`;
    if (kind === "raced")
        return "raced, the branch has moved";
    return `${kind === "unknown" ? "failed" : "server not reached"} (${lastLine(text)})`;
}
function composeFailure(attempts, refusal, destination, isUnsure) {
    const tried = `${attempts} attempt${attempts === 1 ? "" : "s"}`;
    const head = isUnsure
        ? `Publishing to ${destination} could not be confirmed after ${tried}: the last push was not answered and the branch could not be read again.`
        : `Nothing was published to ${destination} after ${tried}.`;
    if (refusal.kind === "refused")
        return `${head} It was refused by ${withoutStop(refusal.rule)}. ${refusal.remedies.join(" ")}`;
    if (refusal.kind === "raced") {
        return `${head} Each time another writer was faster; the last answer was: ${withoutStop(lastLine(refusal.text))}. Raise \`max-attempts\` (30 with a \`retry-base-ms\` of 250 suits many writers), or set \`retry-deadline-ms\`.`;
    }
    const answer = refusal.kind === "unknown" ? refusal.text : lastLine(refusal.text);
    return `${head} The last answer was: ${withoutStop(answer) || "none"}. Check that the remote can be reached and run the job again.`;
}
/** The server's own words may end a sentence already. */
function withoutStop(rule) {
    return (rule ?? "").replace(/\.$/, "");
}
function lastLine(text) {
    const line = text.split("\n").at(-1)?.trim() ?? "";
    // What `git push --porcelain` puts in front of the reason: a flag and both refs.
    return line.replace(/^!\t\S+\t/, "");
}

;// CONCATENATED MODULE: ./build/src/publish/publish-files.js








/** Publishes derived files as the publishing inputs say; the one way that actions write to a branch. */
async function publishFiles(files, runtime) {
    const { inputs } = files;
    const startedMs = runtime.elapsedMs();
    const root = external_node_path_.resolve(runtime.cwd, inputs.root);
    const repository = await describeRepository(root, runtime.env);
    if (!repository.exists && !runtime.env.GITHUB_REF && inputs.branch === undefined) {
        const place = isFolder(root) ? "git checkout" : "folder";
        throw new errors/* UserError */.y(`There is no ${place} at "${inputs.root}", and no workflow that names a branch. Name a folder of a clone as \`root\`.`);
    }
    const prefix = repository.exists ? repository.prefix : findPrefix(inputs.root, runtime.cwd);
    const target = planTarget(files, { repository, prefix, env: runtime.env });
    let derivation = null;
    const transport = (await files.openTransport?.(target, repository)) ?? (await openGit(inputs, root, target, runtime));
    try {
        const published = await publish({
            transport: inputs["dry-run"] ? withoutPush(transport) : transport,
            derive: async (checkout) => {
                derivation = await files.derive(checkout, prefix, target);
                return derivation.changed;
            },
            message: (base) => planMessage({ subject: inputs["commit-message"], runUrl: runUrl(runtime.env), base }),
            author: { name: inputs["author-name"], email: inputs["author-email"] },
            retry: {
                maxAttempts: inputs["max-attempts"],
                baseMs: inputs["retry-base-ms"],
                capMs: inputs["retry-cap-ms"],
                deadlineMs: inputs["retry-deadline-ms"],
            },
            destination: `branch "${target.targetBranch}"`,
        }, runtime);
        const common = { target, durationMs: Math.round(runtime.elapsedMs() - startedMs), derivation };
        if (!inputs["dry-run"] || published.kind !== "published")
            return { ...published, ...common };
        return { kind: "dry-run", attempts: published.attempts, paths: published.paths, ...common };
    }
    finally {
        await transport.close();
    }
}
function planTarget({ inputs, paths, orphanBranch, instead }, { repository, prefix, env }) {
    const wish = {
        publish: inputs.publish,
        branch: inputs.branch,
        keepHistory: inputs["keep-history"],
        orphanBranch: orphanBranch ?? "dashboard",
    };
    const currentBranch = repository.exists ? repository.branch : null;
    const around = { ref: env.GITHUB_REF || undefined, refName: env.GITHUB_REF_NAME || undefined, currentBranch };
    const laidOut = paths?.map((file) => external_node_path_.posix.join(prefix, file)) ?? null;
    return { ...chooseTarget(wish, around), paths: laidOut, ...instead };
}
/** Without a checkout the working directory stands for the repository's root. */
function findPrefix(root, cwd) {
    const relative = external_node_path_.relative(cwd, external_node_path_.resolve(cwd, root)).replaceAll(external_node_path_.sep, "/");
    if (relative !== ".." && !relative.startsWith("../"))
        return relative === "" ? "" : `${relative}/`;
    throw new errors/* UserError */.y(`There is no git checkout at "${root}". Run actions/checkout before this step, or name a folder of the repository.`);
}
function openGit(inputs, root, target, runtime) {
    return openGitTransport({
        root,
        remote: inputs.remote,
        target,
        token: inputs.token,
        env: runtime.env,
        log: runtime.log,
    });
}
/** For dry-run: all but the last step. */
function withoutPush(transport) {
    return { ...transport, push: async () => ({ kind: "pushed", commit: "nothing, as this is a dry run" }) };
}
function runUrl(env) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
    return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : null;
}

// EXTERNAL MODULE: ./build/src/text/markdown.js + 1 modules
var markdown = __nccwpck_require__(1877);
;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
;// CONCATENATED MODULE: external "node:events"
const external_node_events_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
;// CONCATENATED MODULE: ./build/actions/commit-generated/run-command.js




/** Time that a command has to end by itself after it was asked to. */
const GRACE_MS = 5000;
/**
 * Runs a command of the user's in a process group of its own, so that its children end with it: on a time-out, when this
 * process is told to end, and when the command has left some behind.
 */
async function runCommand(command) {
    if (!(0,external_node_fs_.existsSync)(command.cwd)) {
        throw new errors/* UserError */.y(`The folder that the command is to start in is not in the newest commit: "${command.cwd}".`);
    }
    const child = (0,external_node_child_process_namespaceObject.spawn)("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", command.script], {
        cwd: command.cwd,
        env: withoutInputs(command.env),
        detached: true,
        stdio: ["ignore", "pipe", "pipe"],
    });
    await (0,external_node_events_namespaceObject.once)(child, "spawn").catch((cause) => {
        throw new errors/* UserError */.y("bash, which runs the command, could not be started. Install it or put it on PATH.", { cause });
    });
    const kill = (signal) => killGroup(child.pid, signal);
    let isOverdue = false;
    let killer;
    const timer = setTimeout(() => {
        isOverdue = true;
        kill("SIGTERM");
        killer = setTimeout(() => kill("SIGKILL"), GRACE_MS);
    }, command.timeoutMs);
    const unhook = passSignalsOn(kill);
    const closed = (0,external_node_events_namespaceObject.once)(child, "close");
    const printed = printLines([child.stdout, child.stderr], command);
    try {
        const [code, signal] = (await (0,external_node_events_namespaceObject.once)(child, "exit"));
        // What it started and did not wait for would go on writing into the files, and keep the streams open.
        kill("SIGKILL");
        await Promise.all([closed, printed]);
        if (isOverdue)
            return { kind: "timed-out" };
        return code === 0 ? { kind: "done" } : { kind: "failed", code, signal };
    }
    finally {
        clearTimeout(timer);
        clearTimeout(killer);
        unhook();
    }
}
/** The inputs hold the token; the files for outputs are the action's own. */
function withoutInputs(env) {
    const isOurs = (name) => /^(?:INPUT_|GITHUB_OUTPUT$|GITHUB_STATE$|ACTIONS_RUNTIME_TOKEN$)/i.test(name);
    return Object.fromEntries(Object.entries(env).filter(([name]) => !isOurs(name)));
}
function killGroup(pid, signal) {
    try {
        process.kill(-pid, signal);
    }
    catch (error) {
        // Nobody is left in the group; macOS says EPERM then.
        if (!["ESRCH", "EPERM"].includes(error.code ?? ""))
            throw error;
    }
}
/** A cancelled workflow ends the action, and with it the command. */
function passSignalsOn(kill) {
    const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
    const onSignal = (signal) => {
        kill("SIGKILL");
        unhook();
        process.kill(process.pid, signal);
    };
    const unhook = () => {
        for (const signal of signals)
            process.off(signal, onSignal);
    };
    for (const signal of signals)
        process.on(signal, onSignal);
    return unhook;
}
/** A line longer than this is passed on in pieces, so that output without line ends does not pile up. */
const MAX_LINE = 16_384;
async function printLines(streams, { maxOutput, onLine }) {
    let passed = 0;
    let left = 0;
    const take = (line) => {
        if (passed + line.length > maxOutput)
            left += line.length + 1;
        else
            onLine(line);
        passed += line.length + 1;
    };
    await Promise.all(streams.map((stream) => splitLines(stream.setEncoding("utf8"), take)));
    if (left > 0)
        onLine(`(${left} more characters of output left out)`);
}
async function splitLines(stream, take) {
    let rest = "";
    for await (const text of stream) {
        const lines = (rest + text).split(/\r?\n/);
        rest = lines.pop();
        for (const line of lines)
            take(line);
        for (; rest.length > MAX_LINE; rest = rest.slice(MAX_LINE))
            take(rest.slice(0, MAX_LINE));
    }
    if (rest !== "")
        take(rest);
}

;// CONCATENATED MODULE: ./build/actions/commit-generated/run.js










/** Longest output of the generator that the log takes. */
const MAX_OUTPUT = 1_000_000;
/** Runs the user's generator at the tip and publishes what it made; runs it again at the new tip after each lost race. */
async function commitGenerated(inputs, runtime) {
    if (inputs.paths.length === 0) {
        throw new errors/* UserError */.y("The input paths is empty. Name the generated files, one glob a line, such as site/**.");
    }
    const outside = inputs.paths.find((glob) => /^[/\\]|(?:^|\/)\.\.(?:\/|$)/.test(glob));
    if (outside !== undefined) {
        throw new errors/* UserError */.y(`paths: "${outside}" leads out of the repository. Expected globs from its root, one a line, such as site/**.`);
    }
    const published = await publishFiles({
        inputs,
        paths: null,
        orphanBranch: "generated",
        derive: (checkout, prefix) => generate(inputs, runtime, checkout, prefix),
    }, runtime);
    return describeOutcome(published);
}
async function generate(inputs, runtime, checkout, prefix) {
    await runGenerator(inputs, runtime, external_node_path_.join(checkout.directory, prefix));
    if (!isFolder(checkout.directory)) {
        throw new errors/* UserError */.y(`The generator "${firstLine(inputs.run)}" has removed the folder it ran in; nothing was published. Have it write there, and remove files only.`);
    }
    if (checkout.listCandidates === undefined)
        throw new Error("A generator needs a git working tree");
    const isWanted = matchPaths(inputs.paths);
    const candidates = (await checkout.listCandidates()).filter(isWanted);
    const isChanged = await Promise.all(candidates.map((file) => differs(checkout, file, inputs["ignore-json-fields"])));
    const changed = candidates.filter((_, index) => isChanged[index]);
    return { changed, warnings: changed.length === 0 ? await explainNothing(checkout, inputs.paths) : [] };
}
/** Why nothing may have been found to publish, where that is more than a generator that made the same again. */
async function explainNothing(checkout, paths) {
    const isWanted = matchPaths(paths);
    const files = await checkout.listFiles?.();
    if (files === undefined || files.kept.some(isWanted))
        return [];
    const ignored = files.ignored.filter(isWanted);
    if (ignored.length === 0) {
        const folder = paths.find((glob) => files.kept.some((file) => file.startsWith(`${glob}/`)));
        if (folder !== undefined)
            return [`"${folder}" is a folder. Write "${folder}/**" for all that is in it.`];
        return ["No file matches `paths`. Name the generated files from the root of the repository."];
    }
    const [named, match, them] = ignored.length === 1
        ? [`"${ignored[0]}"`, "matches", "it"]
        : [`"${ignored[0]}" and ${ignored.length - 1} more`, "match", "them"];
    return [
        `${named} ${match} \`paths\`, but .gitignore keeps ${them} from being published. Take ${them} out of .gitignore.`,
    ];
}
async function runGenerator(inputs, runtime, cwd) {
    const minutes = inputs["timeout-minutes"];
    const group = openLogGroup(inputs.run, runtime);
    const end = await runCommand({
        script: inputs.run,
        cwd,
        env: runtime.env,
        timeoutMs: minutes * 60_000,
        maxOutput: MAX_OUTPUT,
        onLine: runtime.log,
    }).finally(() => group.close());
    if (end.kind === "done")
        return;
    const how = end.kind === "timed-out"
        ? `did not end within ${minutes} minute${minutes === 1 ? "" : "s"} and was stopped`
        : `failed with ${end.signal === null ? `exit code ${end.code}` : `signal ${end.signal}`}`;
    const remedy = end.kind === "timed-out" ? "Make it faster or raise `timeout-minutes`." : "Its output is in the log.";
    throw new errors/* UserError */.y(`The generator "${firstLine(inputs.run)}" ${how}; nothing was published. ${remedy}`);
}
/** Groups the generator's output; no line of it is a command to the runner. */
function openLogGroup(run, { env, log }) {
    if (env.GITHUB_ACTIONS !== "true")
        return { close: () => undefined };
    const resume = (0,external_node_crypto_namespaceObject.randomUUID)();
    log(`::group::Generator: ${firstLine(run)}`);
    log(`::stop-commands::${resume}`);
    return {
        close() {
            log(`::${resume}::`);
            log("::endgroup::");
        },
    };
}
async function differs(checkout, file, ignoredFields) {
    const [made, published] = await Promise.all([
        readOptionalFile(external_node_path_.join(checkout.directory, file)),
        checkout.readPublished(file),
    ]);
    if (made === null || published === null)
        return made !== published;
    if (made.equals(published))
        return false;
    if (ignoredFields.length === 0 || !file.endsWith(".json"))
        return true;
    return !isSameJson(made.toString(), published.toString(), ignoredFields);
}
function describeOutcome(published) {
    const { kind, attempts, durationMs } = published;
    const paths = kind === "published" || kind === "dry-run" ? published.paths : [];
    const sentence = describeSentence(published);
    return {
        sentence,
        summary: `### Generated files\n\n${(0,markdown/* escapeMarkdown */.FV)(sentence, 2000)}\n${paths.length > 0 ? `\n${renderPaths(paths)}\n` : ""}`,
        outputs: {
            outcome: kind,
            changed: String(paths.length > 0),
            "commit-sha": kind === "published" ? published.commit : "",
            attempts: String(attempts),
            paths: paths.join("\n"),
            "duration-ms": String(durationMs),
        },
        warnings: published.derivation?.warnings ?? [],
        ...(kind === "failed" ? { failure: published.message } : {}),
    };
}
function describeSentence(published) {
    const where = `branch "${published.target.targetBranch}"`;
    if (published.kind === "failed")
        return published.message;
    if (published.kind === "unchanged") {
        const isNothing = (published.derivation?.warnings.length ?? 0) > 0;
        if (isNothing)
            return `Unchanged: the generator made nothing to publish to ${where}.`;
        return `Unchanged: ${where} already holds what the generator makes.`;
    }
    const files = `${published.paths.length} file${published.paths.length === 1 ? "" : "s"}`;
    if (published.kind === "dry-run")
        return `Dry run: would publish ${files} to ${where}.`;
    return `Published ${files} to ${where} as ${published.commit}, at attempt ${published.attempts}.`;
}
/** As indented code, which needs no escaping. */
function renderPaths(paths) {
    const shown = paths.slice(0, 50).map((file) => `    ${JSON.stringify(file).slice(1, -1)}`);
    return [...shown, ...(paths.length > 50 ? [`    and ${paths.length - 50} more`] : [])].join("\n");
}
function firstLine(text) {
    return text.trim().split("\n")[0] ?? "";
}

;// CONCATENATED MODULE: ./build/actions/commit-generated/main.js



/* harmony default export */ const main = (defineAction({
    name: "commit-generated",
    inputs: inputs_inputs,
    run: commitGenerated,
}));


/***/ }),

/***/ 5310:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _src_kit_run_on_github_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1021);
/* harmony import */ var _actions_commit_generated_main_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5372);


await (0,_src_kit_run_on_github_js__WEBPACK_IMPORTED_MODULE_0__/* .runOnGitHub */ ._)(_actions_commit_generated_main_js__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A, {"run":"","paths":"","ignore-json-fields":"","timeout-minutes":"10","root":".","publish":"commit","branch":"","keep-history":"false","remote":"origin","commit-message":"chore: update generated files","author-name":"github-actions[bot]","author-email":"41898282+github-actions[bot]@users.noreply.github.com","max-attempts":"3","retry-base-ms":"2000","retry-cap-ms":"8000","retry-deadline-ms":"0","token":"${{ github.token }}","dry-run":"false"});
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 7406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/** Something the user can fix: the message alone says what happened, what was expected and what to do. */
class UserError extends Error {
    name = "UserError";
}


/***/ }),

/***/ 2185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H5: () => (/* binding */ InputFault),
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   hF: () => (/* binding */ input)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7406);

/**
 * How actions read their inputs. Plain functions on purpose: loading a schema library costs more start-up than most
 * actions have work (docs/benchmarks.md), and a workflow input is nothing but text.
 */
/** What is wrong with one input's text; parseInputs puts the name in front. */
class InputFault extends Error {
}
const input = {
    /** Text that must be given, or have a default in action.yml. */
    text: () => ({ parse: (text) => demand(text, "a value") }),
    optionalText: () => ({ parse: (text) => text }),
    /** A name or address as git keeps it: git would leave out the characters refused here. */
    identity: () => ({ parse: (text) => parseIdentity(demand(text, "a value")) }),
    secret: () => ({ parse: (text) => text, secret: true }),
    /** `true` or `false`, nothing else. */
    flag: () => ({ parse: (text) => parseFlag(demand(text, "true or false")) }),
    /** A whole number >= minimum, digits only. */
    count: (minimum = 0) => ({ parse: (text) => parseCount(demand(text, "a whole number"), minimum) }),
    optionalCount: (minimum = 0) => ({
        parse: (text) => (text === undefined ? undefined : parseCount(text, minimum)),
    }),
    choice: (...choices) => ({
        parse: (text) => parseChoice(text, choices),
    }),
    /** One item a line; blank lines are left out. */
    lines: () => ({
        parse: (text = "") => text
            .split(/\r?\n/)
            .map((line) => line.trim())
            .filter((line) => line !== ""),
    }),
};
/** Raw texts by input name -> values; every problem is reported at once, under the names users write. */
function parseInputs(inputs, raw) {
    const values = {};
    const problems = [];
    for (const [name, { parse }] of Object.entries(inputs)) {
        try {
            values[name] = parse(raw[name]?.trim() || undefined);
        }
        catch (error) {
            if (!(error instanceof InputFault))
                throw error;
            problems.push(`${name}: ${error.message}`);
        }
    }
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`Invalid inputs. ${problems.join(". ")}.`);
    return values;
}
function demand(text, expected) {
    if (text !== undefined)
        return text;
    throw new InputFault(`expected ${expected}, but it is missing`);
}
function parseIdentity(text) {
    if (!/[<>\r\n]/.test(text))
        return text;
    throw new InputFault(`expected one line without "<" and ">", got "${text}"`);
}
function parseFlag(text) {
    if (text === "true" || text === "false")
        return text === "true";
    throw new InputFault(`expected true or false, got "${text}"`);
}
function parseCount(text, minimum) {
    const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= minimum)
        return value;
    const bound = /^\d{16,}$/.test(text) ? " of at most 15 digits" : minimum > 0 ? ` of at least ${minimum}` : "";
    throw new InputFault(`expected a whole number${bound}, got "${text}"`);
}
function parseChoice(text, choices) {
    const found = choices.find((choice) => choice === text);
    if (found !== undefined)
        return found;
    throw new InputFault(`expected one of ${choices.join(", ")}, got "${text ?? ""}"`);
}


/***/ }),

/***/ 1021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  _: () => (/* binding */ runOnGitHub)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __nccwpck_require__(7406);
// EXTERNAL MODULE: ./build/src/text/markdown.js + 1 modules
var markdown = __nccwpck_require__(1877);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/src/text/suggest-name.js
/** `, did you mean x?` if one of the known names is close to the given one, else nothing. */
function suggestName(given, known) {
    const ranked = known
        .map((name) => ({ name, distance: measure(given, name) }))
        .sort((a, b) => a.distance - b.distance);
    const best = ranked[0];
    return best !== undefined && best.distance <= Math.max(2, given.length / 3) ? `, did you mean ${best.name}?` : "";
}
/** Letters to insert, remove or replace (Levenshtein). */
function measure(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (const [i, letter] of [...a].entries()) {
        const next = [i + 1];
        for (let j = 0; j < b.length; j++) {
            const replaced = row[j] + (letter === b[j] ? 0 : 1);
            next.push(Math.min(replaced, row[j + 1] + 1, next[j] + 1));
        }
        row = next;
    }
    return row[b.length];
}

// EXTERNAL MODULE: ./build/src/kit/inputs.js
var kit_inputs = __nccwpck_require__(2185);
;// CONCATENATED MODULE: ./build/src/kit/config-file.js
/** Reads the optional configuration file, which sets inputs that the workflow leaves at their defaults. */





/** Where the file stands and where the token goes is not for a file in the repository to say. */
const NOT_HERE = ["config", "remote"];
/**
 * Raw inputs with those of the file filled in. The file holds one map per action: `update-dashboard: { queue: … }`; maps of
 * other actions are theirs to judge.
 * An input that differs from its default was set in the workflow, and wins.
 */
async function applyConfig(raw, { action, defaults, cwd }) {
    const file = raw.config?.trim();
    if (!Object.hasOwn(action.inputs, "config") || !file)
        return raw;
    const absolute = external_node_path_.resolve(cwd, raw.root?.trim() || ".", file);
    const found = (0,external_node_fs_.statSync)(absolute, { throwIfNoEntry: false });
    if (found === undefined) {
        if (file === defaults.config)
            return raw;
        throw new errors/* UserError */.y(`There is no configuration file at "${file}", expected YAML. Correct the input config or leave it out.`);
    }
    if (found.isDirectory())
        throw new errors/* UserError */.y(`"${file}" is a folder, expected a YAML file. Correct the input config.`);
    const settings = await readSettings(absolute, file, action);
    const isDefault = (name) => (raw[name]?.trim() ?? "") === (defaults[name] ?? "").trim();
    return { ...raw, ...Object.fromEntries([...settings].filter(([name]) => isDefault(name))) };
}
async function readSettings(absolute, file, { name, inputs }) {
    const { parse } = await __nccwpck_require__.e(/* import() */ 815).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8815, 19));
    let document;
    try {
        document = parse((0,external_node_fs_.readFileSync)(absolute, "utf8"));
    }
    catch (error) {
        throw new errors/* UserError */.y(`"${file}" is not YAML: ${error.message.split("\n")[0].replace(/[:.]$/, "")}. Correct it or remove it.`);
    }
    const sections = members(document, `"${file}"`, name);
    const faults = [];
    for (const [section, value] of sections) {
        members(value, `"${section}" in "${file}"`, name);
        const meant = section === name ? "" : suggestName(section, [name]);
        if (meant !== "")
            faults.push(`"${section}" is no action${meant}`);
    }
    const settings = new Map();
    for (const [key, value] of members(sections.get(name), "", name)) {
        if (!Object.hasOwn(inputs, key))
            faults.push(`"${key}" is no input of ${name}${suggestName(key, Object.keys(inputs))}`);
        else if (NOT_HERE.includes(key) || inputs[key]?.secret)
            faults.push(`"${key}" may stand in the workflow only`);
        else if (!["string", "number", "boolean"].includes(typeof value)) {
            faults.push(`"${key}" is neither text nor a number nor true or false`);
        }
        else {
            const fault = findFault(inputs, key, String(value));
            if (fault === null)
                settings.set(key, String(value));
            else
                faults.push(`${key}: ${fault}`);
        }
    }
    if (faults.length > 0) {
        const said = faults.join("; ");
        throw new errors/* UserError */.y(`"${file}" cannot be used: ${said}${said.endsWith("?") ? "" : "."} Correct or remove it.`);
    }
    return settings;
}
/** Said here, because a message on inputs alone would be looked for in the workflow. */
function findFault(inputs, key, text) {
    try {
        inputs[key]?.parse(text.trim() || undefined);
        return null;
    }
    catch (error) {
        if (error instanceof kit_inputs/* InputFault */.H5)
            return error.message;
        throw error;
    }
}
function members(value, what, name) {
    if (value === undefined || value === null)
        return new Map();
    if (typeof value === "object" && !Array.isArray(value))
        return new Map(Object.entries(value));
    throw new errors/* UserError */.y(`${what} holds no inputs; expected "${name}:" and indented below it lines such as "queue: data/queues".`);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
;// CONCATENATED MODULE: ./build/src/kit/event.js
/** The event that a workflow runs for, as the runner leaves it in the environment or as the terminal was given it. */



/** Event of GITHUB_EVENT_NAME and GITHUB_EVENT_PATH; null without a path. A missing name is guessed from the payload. */
async function readEvent({ GITHUB_EVENT_PATH: file, GITHUB_EVENT_NAME, }) {
    if (!file)
        return null;
    const payload = parsePayload(await readText(file), file);
    const name = GITHUB_EVENT_NAME || guessName(payload);
    if (name !== null)
        return { name, payload };
    throw new errors/* UserError */.y(`"${file}" does not show which event it is of. Set GITHUB_EVENT_NAME, or give --event-name.`);
}
/** The event, for an action that cannot work without one. */
function requireEvent(event) {
    if (event !== null)
        return event;
    throw new UserError("There is no event: GITHUB_EVENT_PATH is not set. In a terminal, give a file with --event.");
}
/** The environment with the event of the arguments in it, as a GitHub runner would have set it. */
async function placeEvent(env, cwd, given) {
    const { event: file, eventName } = given;
    if (file === undefined)
        return eventName === undefined ? env : { ...env, GITHUB_EVENT_NAME: eventName };
    // The name of the event that this process itself may run for says nothing about a file.
    const placed = { ...env, GITHUB_EVENT_PATH: path.resolve(cwd, file), GITHUB_EVENT_NAME: eventName };
    const { name, payload } = requireEvent(await readEvent(placed));
    const repository = asFields(payload.repository).full_name;
    const fullName = typeof repository === "string" ? repository : "";
    return { ...placed, GITHUB_EVENT_NAME: name, GITHUB_REPOSITORY: env.GITHUB_REPOSITORY || fullName };
}
/** Number of the pull request that the event is about; null if it is about none. */
function pullRequestNumberOf(payload) {
    const { number } = asFields(payload.pull_request);
    return typeof number === "number" && number > 0 ? number : null;
}
async function readText(file) {
    try {
        return await (0,promises_.readFile)(file, "utf8");
    }
    catch (error) {
        const { code, message } = error;
        const reason = code === "ENOENT" ? "there is no such file" : message;
        throw new errors/* UserError */.y(`The event in "${file}" could not be read: ${reason}. Expected the JSON of an event.`);
    }
}
function parsePayload(text, file) {
    let payload;
    try {
        payload = JSON.parse(text.replace(/^\uFEFF/, ""));
    }
    catch (error) {
        throw new errors/* UserError */.y(`The event in "${file}" is not JSON: ${error.message}. Expected one JSON object.`);
    }
    if (typeof payload === "object" && payload !== null && !Array.isArray(payload))
        return payload;
    throw new errors/* UserError */.y(`The event in "${file}" is not a JSON object. Expected what GitHub sends with an event.`);
}
/** Payloads do not name their event, but those that matter here have a member of its name. */
function guessName(payload) {
    const names = ["workflow_run", "pull_request", "issue", "workflow_job", "schedule"];
    const found = names.find((name) => Object.hasOwn(payload, name));
    if (found === "issue")
        return Object.hasOwn(payload, "comment") ? "issue_comment" : "issues";
    if (found !== undefined)
        return found;
    if (Object.hasOwn(payload, "inputs"))
        return "workflow_dispatch";
    return typeof payload.ref === "string" && typeof payload.after === "string" ? "push" : null;
}
function asFields(value) {
    return typeof value === "object" && value !== null ? value : {};
}

;// CONCATENATED MODULE: external "node:timers/promises"
const external_node_timers_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./build/src/kit/runtime.js

/** Clock, randomness and environment of this process; no event yet. */
function processRuntime(env, cwd) {
    const epoch = env.SOURCE_DATE_EPOCH;
    const fixed = epoch !== undefined && /^\d{1,11}$/.test(epoch) ? new Date(Number(epoch) * 1000) : undefined;
    return {
        now: () => fixed ?? new Date(),
        elapsedMs: () => performance.now(),
        random: Math.random,
        sleep: (ms) => (0,external_node_timers_promises_namespaceObject.setTimeout)(ms),
        log: (line) => process.stdout.write(`${line}\n`),
        env,
        cwd,
        event: null,
    };
}

;// CONCATENATED MODULE: ./build/src/kit/run-on-github.js
/** The GitHub runner: inputs from INPUT_*, outputs, annotations and step summary through the toolkit. */






const MAX_ANNOTATIONS = 10;
/** `defaults`: those of action.yml, which tell what the workflow has set itself. */
async function runOnGitHub(action, defaults) {
    try {
        const runtime = processRuntime(process.env, process.env.GITHUB_WORKSPACE || process.cwd());
        const given = readInputs(action.inputs, process.env);
        const raw = await applyConfig(given, { action, defaults, cwd: runtime.cwd });
        const values = (0,kit_inputs/* parseInputs */.TL)(action.inputs, raw);
        const event = action.readsEvent ? await readEvent(runtime.env) : null;
        await report(await action.run(values, { ...runtime, event }));
    }
    catch (error) {
        await reportError(action.name, error);
    }
}
function readInputs(inputs, env) {
    const names = Object.keys(inputs);
    return Object.fromEntries(names.map((name) => [name, env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`]]));
}
async function report(outcome) {
    // Loaded late: the toolkit costs about 40 ms of start-up, which the work itself does not need.
    const core = await __nccwpck_require__.e(/* import() */ 264).then(__nccwpck_require__.bind(__nccwpck_require__, 7264));
    for (const [name, value] of Object.entries(outcome.outputs))
        core.setOutput(name, value);
    if (outcome.summary !== "" && process.env.GITHUB_STEP_SUMMARY)
        await core.summary.addRaw(outcome.summary).write();
    const problems = [...(outcome.problems ?? [])].sort((a, b) => rank(a) - rank(b));
    for (const problem of problems.slice(0, MAX_ANNOTATIONS))
        annotate(core, problem);
    const hidden = problems.length - MAX_ANNOTATIONS;
    if (hidden > 0)
        core.info(`${hidden} more problem${hidden === 1 ? " is" : "s are"} counted in the summary.`);
    for (const warning of outcome.warnings ?? [])
        core.warning(warning);
    if (outcome.failure !== outcome.sentence)
        core.info(asPlainText(outcome.sentence));
    if (outcome.failure !== undefined)
        core.setFailed(outcome.failure);
}
/** The worst first: the runner shows only so many. */
function rank({ severity }) {
    return ["error", "warning", "notice"].indexOf(severity);
}
function annotate(core, problem) {
    const write = { error: core.error, warning: core.warning, notice: core.notice }[problem.severity];
    const place = problem.line === null ? {} : { startLine: problem.line };
    write(`${problem.reason} (${problem.code})`, { file: problem.file, ...place });
}
async function reportError(name, error) {
    const core = await __nccwpck_require__.e(/* import() */ 264).then(__nccwpck_require__.bind(__nccwpck_require__, 7264));
    const problem = error instanceof Error ? error : new Error(String(error));
    core.setFailed(problem.message);
    if (!(problem instanceof errors/* UserError */.y))
        core.info(asPlainText(problem.stack ?? ""));
    if (problem.cause !== undefined)
        core.info(asPlainText(`Caused by: ${String(problem.cause)}`));
    if (!process.env.GITHUB_STEP_SUMMARY)
        return;
    await core.summary.addRaw(`### ${name} failed\n\n${(0,markdown/* escapeMarkdown */.FV)(problem.message, 2000)}\n`).write();
}
/** Text from outside must not become commands to the runner. */
function asPlainText(text) {
    return text.replace(/^(\s*)(?=::)/gm, "$1\u200b").replaceAll("##[", "##\u200b[");
}


/***/ }),

/***/ 1877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  FV: () => (/* binding */ escapeMarkdown)
});

// UNUSED EXPORTS: linkTo, renderTable

;// CONCATENATED MODULE: ./build/src/text/escape.js
/** Escaping for every place that text from outside goes to in comments and issues. Text from outside is hostile. */
const LABEL_POINTS = 120;
const ZERO_WIDTH = "\u200b";
const PERCENT = {
    "(": "%28",
    ")": "%29",
    "|": "%7C",
    "<": "%3C",
    ">": "%3E",
    "\\": "%5C",
    "`": "%60",
};
const ENTITY = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
};
/** One line of text in a table cell, a heading, a paragraph or a list: no markup, no link, no mention. */
function escapeCell(text, limit = LABEL_POINTS) {
    return breakReferences(cutLabel(toOneLine(text), limit)
        .replace(/[\\`*_[\]<>|~]/g, "\\$&")
        // An entity would come out as the character that it stands for, `@` among them.
        .replace(/&(?=#?\w+;)/g, "\\&"));
}
/** The same for `<summary>` and other HTML, where a backslash means nothing. */
function escapeHtml(text, limit = LABEL_POINTS) {
    return breakReferences(cutLabel(toOneLine(text), limit)).replace(/[&<>"']/g, (character) => ENTITY[character]);
}
/** A code span; `inTable` keeps its bars from ending the cell. */
function codeSpan(text, { inTable = false, limit = LABEL_POINTS } = {}) {
    const line = cutLabel(toOneLine(text), limit);
    if (line === "")
        return "` `";
    const ticks = "`".repeat(longestRun(line) + 1);
    const padding = line.startsWith("`") || line.endsWith("`") ? " " : "";
    return `${ticks}${padding}${inTable ? line.replaceAll("|", "\\|") : line}${padding}${ticks}`;
}
/** A fenced block that no line of the text can end. */
function fencedBlock(text) {
    const lines = text
        .split(/\r\n|[\n\r\u2028\u2029\u0085]/)
        .map((line) => removeControls(line.replaceAll("\t", "    ")));
    const fence = "`".repeat(Math.max(3, longestRun(lines.join("\n")) + 1));
    return [`${fence}text`, ...lines, fence].join("\n");
}
/**
 * A link whose text is Markdown already; the text alone where the address is not http or https, carries credentials, or
 * is not on the server it has to be on.
 */
function escape_renderLink(text, url, { serverUrl } = {}) {
    const address = checkUrl(url, serverUrl);
    return address === null ? text : `[${text}](${address})`;
}
/** The address as it may stand in a link, null if it may not. */
function checkUrl(url, serverUrl) {
    if (url === null || !/^https?:\/\//i.test(url) || !URL.canParse(url))
        return null;
    const parsed = new URL(url);
    if (parsed.username !== "" || parsed.password !== "")
        return null;
    if (serverUrl !== undefined && (!URL.canParse(serverUrl) || new URL(serverUrl).origin !== parsed.origin))
        return null;
    return parsed.href.replace(/[()|<>`\\]/g, (character) => PERCENT[character]);
}
/** A value in a hidden marker, `<!-- … name=value … -->`. */
function markerValue(text) {
    const bytes = [...Buffer.from(text.toWellFormed(), "utf8")];
    return bytes
        .map((byte) => String.fromCharCode(byte))
        .map((character) => /[A-Za-z0-9._:/-]/.test(character)
        ? character
        : `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`)
        .join("")
        .replaceAll("--", "-%2D");
}
/** JSON in a hidden marker: still the same JSON, without anything that ends a comment. */
function markerJson(value) {
    return JSON.stringify(value)
        .replace(/[<>&]/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`)
        .replaceAll("--", "-\\u002d");
}
/** Without escape sequences, control characters and direction marks; line breaks and tabs become blanks. */
function toOneLine(text) {
    return removeControls(text.toWellFormed().replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, " "))
        .replace(/ {2,}/g, " ")
        .trim();
}
/** At most `limit` code points, then an ellipsis. */
function cutLabel(line, limit) {
    if (line.length <= limit)
        return line;
    const points = [...line.slice(0, 2 * limit + 2)];
    return points.length <= limit ? line : `${points.slice(0, limit).join("")}…`;
}
function removeControls(text) {
    return (text
        // biome-ignore lint/suspicious/noControlCharactersInRegex: terminal escapes are what it removes
        .replace(/\u001b\[[0-?]*[ -/]*[@-~]/g, "")
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes
        .replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, ""));
}
/**
 * GitHub turns `@name`, `#1`, `GH-1` and addresses into links after Markdown is rendered, so no backslash stops it. The
 * start of a comment is no reference, but whoever looks for our markers in the plain text must not find one.
 */
function breakReferences(text) {
    return text.replace(/@|#(?=\d)|\bGH-(?=\d)|:\/\/|\bwww\.|<!(?=--)/gi, `$&${ZERO_WIDTH}`);
}
function longestRun(text) {
    return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

;// CONCATENATED MODULE: ./build/src/text/markdown.js
/** Markdown of the step summaries. Their text is cut and escaped more strictly than that of comments (see escape.ts). */

const CELL_CHARACTERS = 200;
/** Outside text as one line of plain text, in a paragraph or a table cell: no markup, HTML, link, mention or line break. */
function escapeMarkdown(text, limit = CELL_CHARACTERS) {
    return (cutPoints(toOneLine(text), limit)
        .replace(/[&<>]/g, (character) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[character])
        .replace(/[\\`*_{}[\]()#+!|~$^-]/g, "\\$&")
        .replace(/@/g, "@\u200b")
        // A backslash alone does not keep GitHub from linking issue numbers.
        .replace(/#(?=\d)|\bGH\\-(?=\d)/gi, "$&\u200b")
        .replace(/\b(https?|ftp):(?=\/\/)/gi, "$1\u200b:")
        .replace(/\bwww\./gi, "www\u200b."));
}
/** A link where the address is http or https, else the text alone. */
function linkTo(text, url) {
    return renderLink(text, url);
}
/** A table of cells that are Markdown already; numbers stand at the right. */
function renderTable(head, rows) {
    const align = head.map((_, column) => (rows.some((row) => typeof row[column] === "number") ? "---:" : "---"));
    return [head, align, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
function cutPoints(line, limit) {
    if (line.length <= limit)
        return line;
    const points = [...line.slice(0, 2 * limit + 2)];
    return points.length <= limit ? line : `${points.slice(0, limit - 1).join("")}…`;
}


/***/ }),

/***/ 9529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ exec),
  H: () => (/* binding */ getExecOutput)
});

;// CONCATENATED MODULE: external "string_decoder"
const external_string_decoder_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
// EXTERNAL MODULE: external "events"
var external_events_ = __nccwpck_require__(4434);
;// CONCATENATED MODULE: external "child_process"
const external_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(6928);
// EXTERNAL MODULE: external "assert"
var external_assert_ = __nccwpck_require__(2613);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io-util.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_.promises;
// export const {open} = 'fs'
const IS_WINDOWS = process.platform === 'win32';
/**
 * Custom implementation of readlink to ensure Windows junctions
 * maintain trailing backslash for backward compatibility with Node.js < 24
 *
 * In Node.js 20, Windows junctions (directory symlinks) always returned paths
 * with trailing backslashes. Node.js 24 removed this behavior, which breaks
 * code that relied on this format for path operations.
 *
 * This implementation restores the Node 20 behavior by adding a trailing
 * backslash to all junction results on Windows.
 */
function readlink(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        const result = yield fs.promises.readlink(fsPath);
        // On Windows, restore Node 20 behavior: add trailing backslash to all results
        // since junctions on Windows are always directory links
        if (IS_WINDOWS && !result.endsWith('\\')) {
            return `${result}\\`;
        }
        return result;
    });
}
// See https://github.com/nodejs/node/blob/d0153aee367422d0858105abec186da4dff0a0c5/deps/uv/include/uv/win.h#L691
const UV_FS_O_EXLOCK = 0x10000000;
const READONLY = external_fs_.constants.O_RDONLY;
function exists(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        try {
            yield stat(fsPath);
        }
        catch (err) {
            if (err.code === 'ENOENT') {
                return false;
            }
            throw err;
        }
        return true;
    });
}
function isDirectory(fsPath_1) {
    return __awaiter(this, arguments, void 0, function* (fsPath, useStat = false) {
        const stats = useStat ? yield stat(fsPath) : yield lstat(fsPath);
        return stats.isDirectory();
    });
}
/**
 * On OSX/Linux, true if path starts with '/'. On Windows, true for paths like:
 * \, \hello, \\hello\share, C:, and C:\hello (and corresponding alternate separator cases).
 */
function isRooted(p) {
    p = normalizeSeparators(p);
    if (!p) {
        throw new Error('isRooted() parameter "p" cannot be empty');
    }
    if (IS_WINDOWS) {
        return (p.startsWith('\\') || /^[A-Z]:/i.test(p) // e.g. \ or \hello or \\hello
        ); // e.g. C: or C:\hello
    }
    return p.startsWith('/');
}
/**
 * Best effort attempt to determine whether a file exists and is executable.
 * @param filePath    file path to check
 * @param extensions  additional file extensions to try
 * @return if file exists and is executable, returns the file path. otherwise empty string.
 */
function tryGetExecutablePath(filePath, extensions) {
    return __awaiter(this, void 0, void 0, function* () {
        let stats = undefined;
        try {
            // test file exists
            stats = yield stat(filePath);
        }
        catch (err) {
            if (err.code !== 'ENOENT') {
                // eslint-disable-next-line no-console
                console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
            }
        }
        if (stats && stats.isFile()) {
            if (IS_WINDOWS) {
                // on Windows, test for valid extension
                const upperExt = external_path_.extname(filePath).toUpperCase();
                if (extensions.some(validExt => validExt.toUpperCase() === upperExt)) {
                    return filePath;
                }
            }
            else {
                if (isUnixExecutable(stats)) {
                    return filePath;
                }
            }
        }
        // try each extension
        const originalFilePath = filePath;
        for (const extension of extensions) {
            filePath = originalFilePath + extension;
            stats = undefined;
            try {
                stats = yield stat(filePath);
            }
            catch (err) {
                if (err.code !== 'ENOENT') {
                    // eslint-disable-next-line no-console
                    console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
                }
            }
            if (stats && stats.isFile()) {
                if (IS_WINDOWS) {
                    // preserve the case of the actual file (since an extension was appended)
                    try {
                        const directory = external_path_.dirname(filePath);
                        const upperName = external_path_.basename(filePath).toUpperCase();
                        for (const actualName of yield readdir(directory)) {
                            if (upperName === actualName.toUpperCase()) {
                                filePath = external_path_.join(directory, actualName);
                                break;
                            }
                        }
                    }
                    catch (err) {
                        // eslint-disable-next-line no-console
                        console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
                    }
                    return filePath;
                }
                else {
                    if (isUnixExecutable(stats)) {
                        return filePath;
                    }
                }
            }
        }
        return '';
    });
}
function normalizeSeparators(p) {
    p = p || '';
    if (IS_WINDOWS) {
        // convert slashes on Windows
        p = p.replace(/\//g, '\\');
        // remove redundant slashes
        return p.replace(/\\\\+/g, '\\');
    }
    // remove redundant slashes
    return p.replace(/\/\/+/g, '/');
}
// on Mac/Linux, test the execute bit
//     R   W  X  R  W X R W X
//   256 128 64 32 16 8 4 2 1
function isUnixExecutable(stats) {
    return ((stats.mode & 1) > 0 ||
        ((stats.mode & 8) > 0 &&
            process.getgid !== undefined &&
            stats.gid === process.getgid()) ||
        ((stats.mode & 64) > 0 &&
            process.getuid !== undefined &&
            stats.uid === process.getuid()));
}
// Get the path of cmd.exe in windows
function getCmdPath() {
    var _a;
    return (_a = process.env['COMSPEC']) !== null && _a !== void 0 ? _a : `cmd.exe`;
}
//# sourceMappingURL=io-util.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io.js
var io_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



/**
 * Copies a file or folder.
 * Based off of shelljs - https://github.com/shelljs/shelljs/blob/9237f66c52e5daa40458f94f9565e18e8132f5a6/src/cp.js
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See CopyOptions.
 */
function cp(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        const { force, recursive, copySourceDirectory } = readCopyOptions(options);
        const destStat = (yield ioUtil.exists(dest)) ? yield ioUtil.stat(dest) : null;
        // Dest is an existing file, but not forcing
        if (destStat && destStat.isFile() && !force) {
            return;
        }
        // If dest is an existing directory, should copy inside.
        const newDest = destStat && destStat.isDirectory() && copySourceDirectory
            ? path.join(dest, path.basename(source))
            : dest;
        if (!(yield ioUtil.exists(source))) {
            throw new Error(`no such file or directory: ${source}`);
        }
        const sourceStat = yield ioUtil.stat(source);
        if (sourceStat.isDirectory()) {
            if (!recursive) {
                throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);
            }
            else {
                yield cpDirRecursive(source, newDest, 0, force);
            }
        }
        else {
            if (path.relative(source, newDest) === '') {
                // a file cannot be copied to itself
                throw new Error(`'${newDest}' and '${source}' are the same file`);
            }
            yield io_copyFile(source, newDest, force);
        }
    });
}
/**
 * Moves a path.
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See MoveOptions.
 */
function mv(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        if (yield ioUtil.exists(dest)) {
            let destExists = true;
            if (yield ioUtil.isDirectory(dest)) {
                // If dest is directory copy src into dest
                dest = path.join(dest, path.basename(source));
                destExists = yield ioUtil.exists(dest);
            }
            if (destExists) {
                if (options.force == null || options.force) {
                    yield rmRF(dest);
                }
                else {
                    throw new Error('Destination already exists');
                }
            }
        }
        yield mkdirP(path.dirname(dest));
        yield ioUtil.rename(source, dest);
    });
}
/**
 * Remove a path recursively with force
 *
 * @param inputPath path to remove
 */
function rmRF(inputPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (ioUtil.IS_WINDOWS) {
            // Check for invalid characters
            // https://docs.microsoft.com/en-us/windows/win32/fileio/naming-a-file
            if (/[*"<>|]/.test(inputPath)) {
                throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
            }
        }
        try {
            // note if path does not exist, error is silent
            yield ioUtil.rm(inputPath, {
                force: true,
                maxRetries: 3,
                recursive: true,
                retryDelay: 300
            });
        }
        catch (err) {
            throw new Error(`File was unable to be removed ${err}`);
        }
    });
}
/**
 * Make a directory.  Creates the full path with folders in between
 * Will throw if it fails
 *
 * @param   fsPath        path to create
 * @returns Promise<void>
 */
function mkdirP(fsPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        ok(fsPath, 'a path argument must be provided');
        yield ioUtil.mkdir(fsPath, { recursive: true });
    });
}
/**
 * Returns path of a tool had the tool actually been invoked.  Resolves via paths.
 * If you check and the tool does not exist, it will throw.
 *
 * @param     tool              name of the tool
 * @param     check             whether to check if tool exists
 * @returns   Promise<string>   path to tool
 */
function which(tool, check) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // recursive when check=true
        if (check) {
            const result = yield which(tool, false);
            if (!result) {
                if (IS_WINDOWS) {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
                }
                else {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
                }
            }
            return result;
        }
        const matches = yield findInPath(tool);
        if (matches && matches.length > 0) {
            return matches[0];
        }
        return '';
    });
}
/**
 * Returns a list of all occurrences of the given tool on the system path.
 *
 * @returns   Promise<string[]>  the paths of the tool
 */
function findInPath(tool) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // build the list of extensions to try
        const extensions = [];
        if (IS_WINDOWS && process.env['PATHEXT']) {
            for (const extension of process.env['PATHEXT'].split(external_path_.delimiter)) {
                if (extension) {
                    extensions.push(extension);
                }
            }
        }
        // if it's rooted, return it if exists. otherwise return empty.
        if (isRooted(tool)) {
            const filePath = yield tryGetExecutablePath(tool, extensions);
            if (filePath) {
                return [filePath];
            }
            return [];
        }
        // if any path separators, return empty
        if (tool.includes(external_path_.sep)) {
            return [];
        }
        // build the list of directories
        //
        // Note, technically "where" checks the current directory on Windows. From a toolkit perspective,
        // it feels like we should not do this. Checking the current directory seems like more of a use
        // case of a shell, and the which() function exposed by the toolkit should strive for consistency
        // across platforms.
        const directories = [];
        if (process.env.PATH) {
            for (const p of process.env.PATH.split(external_path_.delimiter)) {
                if (p) {
                    directories.push(p);
                }
            }
        }
        // find all matches
        const matches = [];
        for (const directory of directories) {
            const filePath = yield tryGetExecutablePath(external_path_.join(directory, tool), extensions);
            if (filePath) {
                matches.push(filePath);
            }
        }
        return matches;
    });
}
function readCopyOptions(options) {
    const force = options.force == null ? true : options.force;
    const recursive = Boolean(options.recursive);
    const copySourceDirectory = options.copySourceDirectory == null
        ? true
        : Boolean(options.copySourceDirectory);
    return { force, recursive, copySourceDirectory };
}
function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        // Ensure there is not a run away recursive copy
        if (currentDepth >= 255)
            return;
        currentDepth++;
        yield mkdirP(destDir);
        const files = yield ioUtil.readdir(sourceDir);
        for (const fileName of files) {
            const srcFile = `${sourceDir}/${fileName}`;
            const destFile = `${destDir}/${fileName}`;
            const srcFileStat = yield ioUtil.lstat(srcFile);
            if (srcFileStat.isDirectory()) {
                // Recurse
                yield cpDirRecursive(srcFile, destFile, currentDepth, force);
            }
            else {
                yield io_copyFile(srcFile, destFile, force);
            }
        }
        // Change the mode for the newly created directory
        yield ioUtil.chmod(destDir, (yield ioUtil.stat(sourceDir)).mode);
    });
}
// Buffered file copy
function io_copyFile(srcFile, destFile, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        if ((yield ioUtil.lstat(srcFile)).isSymbolicLink()) {
            // unlink/re-link it
            try {
                yield ioUtil.lstat(destFile);
                yield ioUtil.unlink(destFile);
            }
            catch (e) {
                // Try to override file permission
                if (e.code === 'EPERM') {
                    yield ioUtil.chmod(destFile, '0666');
                    yield ioUtil.unlink(destFile);
                }
                // other errors = it doesn't exist, no work to do
            }
            // Copy over symlink
            const symlinkFull = yield ioUtil.readlink(srcFile);
            yield ioUtil.symlink(symlinkFull, destFile, ioUtil.IS_WINDOWS ? 'junction' : null);
        }
        else if (!(yield ioUtil.exists(destFile)) || force) {
            yield ioUtil.copyFile(srcFile, destFile);
        }
    });
}
//# sourceMappingURL=io.js.map
;// CONCATENATED MODULE: external "timers"
const external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/toolrunner.js
var toolrunner_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};







/* eslint-disable @typescript-eslint/unbound-method */
const toolrunner_IS_WINDOWS = process.platform === 'win32';
/*
 * Class for running command line tools. Handles quoting and arg parsing in a platform agnostic way.
 */
class ToolRunner extends external_events_.EventEmitter {
    constructor(toolPath, args, options) {
        super();
        if (!toolPath) {
            throw new Error("Parameter 'toolPath' cannot be null or empty.");
        }
        this.toolPath = toolPath;
        this.args = args || [];
        this.options = options || {};
    }
    _debug(message) {
        if (this.options.listeners && this.options.listeners.debug) {
            this.options.listeners.debug(message);
        }
    }
    _getCommandString(options, noPrefix) {
        const toolPath = this._getSpawnFileName();
        const args = this._getSpawnArgs(options);
        let cmd = noPrefix ? '' : '[command]'; // omit prefix when piped to a second tool
        if (toolrunner_IS_WINDOWS) {
            // Windows + cmd file
            if (this._isCmdFile()) {
                cmd += toolPath;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows + verbatim
            else if (options.windowsVerbatimArguments) {
                cmd += `"${toolPath}"`;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows (regular)
            else {
                cmd += this._windowsQuoteCmdArg(toolPath);
                for (const a of args) {
                    cmd += ` ${this._windowsQuoteCmdArg(a)}`;
                }
            }
        }
        else {
            // OSX/Linux - this can likely be improved with some form of quoting.
            // creating processes on Unix is fundamentally different than Windows.
            // on Unix, execvp() takes an arg array.
            cmd += toolPath;
            for (const a of args) {
                cmd += ` ${a}`;
            }
        }
        return cmd;
    }
    _processLineBuffer(data, strBuffer, onLine) {
        try {
            let s = strBuffer + data.toString();
            let n = s.indexOf(external_os_.EOL);
            while (n > -1) {
                const line = s.substring(0, n);
                onLine(line);
                // the rest of the string ...
                s = s.substring(n + external_os_.EOL.length);
                n = s.indexOf(external_os_.EOL);
            }
            return s;
        }
        catch (err) {
            // streaming lines to console is best effort.  Don't fail a build.
            this._debug(`error processing line. Failed with error ${err}`);
            return '';
        }
    }
    _getSpawnFileName() {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                return process.env['COMSPEC'] || 'cmd.exe';
            }
        }
        return this.toolPath;
    }
    _getSpawnArgs(options) {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
                for (const a of this.args) {
                    argline += ' ';
                    argline += options.windowsVerbatimArguments
                        ? a
                        : this._windowsQuoteCmdArg(a);
                }
                argline += '"';
                return [argline];
            }
        }
        return this.args;
    }
    _endsWith(str, end) {
        return str.endsWith(end);
    }
    _isCmdFile() {
        const upperToolPath = this.toolPath.toUpperCase();
        return (this._endsWith(upperToolPath, '.CMD') ||
            this._endsWith(upperToolPath, '.BAT'));
    }
    _windowsQuoteCmdArg(arg) {
        // for .exe, apply the normal quoting rules that libuv applies
        if (!this._isCmdFile()) {
            return this._uvQuoteCmdArg(arg);
        }
        // otherwise apply quoting rules specific to the cmd.exe command line parser.
        // the libuv rules are generic and are not designed specifically for cmd.exe
        // command line parser.
        //
        // for a detailed description of the cmd.exe command line parser, refer to
        // http://stackoverflow.com/questions/4094699/how-does-the-windows-command-interpreter-cmd-exe-parse-scripts/7970912#7970912
        // need quotes for empty arg
        if (!arg) {
            return '""';
        }
        // determine whether the arg needs to be quoted
        const cmdSpecialChars = [
            ' ',
            '\t',
            '&',
            '(',
            ')',
            '[',
            ']',
            '{',
            '}',
            '^',
            '=',
            ';',
            '!',
            "'",
            '+',
            ',',
            '`',
            '~',
            '|',
            '<',
            '>',
            '"'
        ];
        let needsQuotes = false;
        for (const char of arg) {
            if (cmdSpecialChars.some(x => x === char)) {
                needsQuotes = true;
                break;
            }
        }
        // short-circuit if quotes not needed
        if (!needsQuotes) {
            return arg;
        }
        // the following quoting rules are very similar to the rules that by libuv applies.
        //
        // 1) wrap the string in quotes
        //
        // 2) double-up quotes - i.e. " => ""
        //
        //    this is different from the libuv quoting rules. libuv replaces " with \", which unfortunately
        //    doesn't work well with a cmd.exe command line.
        //
        //    note, replacing " with "" also works well if the arg is passed to a downstream .NET console app.
        //    for example, the command line:
        //          foo.exe "myarg:""my val"""
        //    is parsed by a .NET console app into an arg array:
        //          [ "myarg:\"my val\"" ]
        //    which is the same end result when applying libuv quoting rules. although the actual
        //    command line from libuv quoting rules would look like:
        //          foo.exe "myarg:\"my val\""
        //
        // 3) double-up slashes that precede a quote,
        //    e.g.  hello \world    => "hello \world"
        //          hello\"world    => "hello\\""world"
        //          hello\\"world   => "hello\\\\""world"
        //          hello world\    => "hello world\\"
        //
        //    technically this is not required for a cmd.exe command line, or the batch argument parser.
        //    the reasons for including this as a .cmd quoting rule are:
        //
        //    a) this is optimized for the scenario where the argument is passed from the .cmd file to an
        //       external program. many programs (e.g. .NET console apps) rely on the slash-doubling rule.
        //
        //    b) it's what we've been doing previously (by deferring to node default behavior) and we
        //       haven't heard any complaints about that aspect.
        //
        // note, a weakness of the quoting rules chosen here, is that % is not escaped. in fact, % cannot be
        // escaped when used on the command line directly - even though within a .cmd file % can be escaped
        // by using %%.
        //
        // the saving grace is, on the command line, %var% is left as-is if var is not defined. this contrasts
        // the line parsing rules within a .cmd file, where if var is not defined it is replaced with nothing.
        //
        // one option that was explored was replacing % with ^% - i.e. %var% => ^%var^%. this hack would
        // often work, since it is unlikely that var^ would exist, and the ^ character is removed when the
        // variable is used. the problem, however, is that ^ is not removed when %* is used to pass the args
        // to an external program.
        //
        // an unexplored potential solution for the % escaping problem, is to create a wrapper .cmd file.
        // % can be escaped within a .cmd file.
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\'; // double the slash
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '"'; // double the quote
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _uvQuoteCmdArg(arg) {
        // Tool runner wraps child_process.spawn() and needs to apply the same quoting as
        // Node in certain cases where the undocumented spawn option windowsVerbatimArguments
        // is used.
        //
        // Since this function is a port of quote_cmd_arg from Node 4.x (technically, lib UV,
        // see https://github.com/nodejs/node/blob/v4.x/deps/uv/src/win/process.c for details),
        // pasting copyright notice from Node within this function:
        //
        //      Copyright Joyent, Inc. and other Node contributors. All rights reserved.
        //
        //      Permission is hereby granted, free of charge, to any person obtaining a copy
        //      of this software and associated documentation files (the "Software"), to
        //      deal in the Software without restriction, including without limitation the
        //      rights to use, copy, modify, merge, publish, distribute, sublicense, and/or
        //      sell copies of the Software, and to permit persons to whom the Software is
        //      furnished to do so, subject to the following conditions:
        //
        //      The above copyright notice and this permission notice shall be included in
        //      all copies or substantial portions of the Software.
        //
        //      THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
        //      IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
        //      FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
        //      AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
        //      LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
        //      FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
        //      IN THE SOFTWARE.
        if (!arg) {
            // Need double quotation for empty argument
            return '""';
        }
        if (!arg.includes(' ') && !arg.includes('\t') && !arg.includes('"')) {
            // No quotation needed
            return arg;
        }
        if (!arg.includes('"') && !arg.includes('\\')) {
            // No embedded double quotes or backslashes, so I can just wrap
            // quote marks around the whole thing.
            return `"${arg}"`;
        }
        // Expected input/output:
        //   input : hello"world
        //   output: "hello\"world"
        //   input : hello""world
        //   output: "hello\"\"world"
        //   input : hello\world
        //   output: hello\world
        //   input : hello\\world
        //   output: hello\\world
        //   input : hello\"world
        //   output: "hello\\\"world"
        //   input : hello\\"world
        //   output: "hello\\\\\"world"
        //   input : hello world\
        //   output: "hello world\\" - note the comment in libuv actually reads "hello world\"
        //                             but it appears the comment is wrong, it should be "hello world\\"
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\';
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '\\';
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _cloneExecOptions(options) {
        options = options || {};
        const result = {
            cwd: options.cwd || process.cwd(),
            env: options.env || process.env,
            silent: options.silent || false,
            windowsVerbatimArguments: options.windowsVerbatimArguments || false,
            failOnStdErr: options.failOnStdErr || false,
            ignoreReturnCode: options.ignoreReturnCode || false,
            delay: options.delay || 10000
        };
        result.outStream = options.outStream || process.stdout;
        result.errStream = options.errStream || process.stderr;
        return result;
    }
    _getSpawnOptions(options, toolPath) {
        options = options || {};
        const result = {};
        result.cwd = options.cwd;
        result.env = options.env;
        result['windowsVerbatimArguments'] =
            options.windowsVerbatimArguments || this._isCmdFile();
        if (options.windowsVerbatimArguments) {
            result.argv0 = `"${toolPath}"`;
        }
        return result;
    }
    /**
     * Exec a tool.
     * Output will be streamed to the live console.
     * Returns promise with return code
     *
     * @param     tool     path to tool to exec
     * @param     options  optional exec options.  See ExecOptions
     * @returns   number
     */
    exec() {
        return toolrunner_awaiter(this, void 0, void 0, function* () {
            // root the tool path if it is unrooted and contains relative pathing
            if (!isRooted(this.toolPath) &&
                (this.toolPath.includes('/') ||
                    (toolrunner_IS_WINDOWS && this.toolPath.includes('\\')))) {
                // prefer options.cwd if it is specified, however options.cwd may also need to be rooted
                this.toolPath = external_path_.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
            }
            // if the tool is only a file name, then resolve it from the PATH
            // otherwise verify it exists (add extension on Windows if necessary)
            this.toolPath = yield which(this.toolPath, true);
            return new Promise((resolve, reject) => toolrunner_awaiter(this, void 0, void 0, function* () {
                this._debug(`exec tool: ${this.toolPath}`);
                this._debug('arguments:');
                for (const arg of this.args) {
                    this._debug(`   ${arg}`);
                }
                const optionsNonNull = this._cloneExecOptions(this.options);
                if (!optionsNonNull.silent && optionsNonNull.outStream) {
                    optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_.EOL);
                }
                const state = new ExecState(optionsNonNull, this.toolPath);
                state.on('debug', (message) => {
                    this._debug(message);
                });
                if (this.options.cwd && !(yield exists(this.options.cwd))) {
                    return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
                }
                const fileName = this._getSpawnFileName();
                const cp = external_child_process_namespaceObject.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
                let stdbuffer = '';
                if (cp.stdout) {
                    cp.stdout.on('data', (data) => {
                        if (this.options.listeners && this.options.listeners.stdout) {
                            this.options.listeners.stdout(data);
                        }
                        if (!optionsNonNull.silent && optionsNonNull.outStream) {
                            optionsNonNull.outStream.write(data);
                        }
                        stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.stdline) {
                                this.options.listeners.stdline(line);
                            }
                        });
                    });
                }
                let errbuffer = '';
                if (cp.stderr) {
                    cp.stderr.on('data', (data) => {
                        state.processStderr = true;
                        if (this.options.listeners && this.options.listeners.stderr) {
                            this.options.listeners.stderr(data);
                        }
                        if (!optionsNonNull.silent &&
                            optionsNonNull.errStream &&
                            optionsNonNull.outStream) {
                            const s = optionsNonNull.failOnStdErr
                                ? optionsNonNull.errStream
                                : optionsNonNull.outStream;
                            s.write(data);
                        }
                        errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.errline) {
                                this.options.listeners.errline(line);
                            }
                        });
                    });
                }
                cp.on('error', (err) => {
                    state.processError = err.message;
                    state.processExited = true;
                    state.processClosed = true;
                    state.CheckComplete();
                });
                cp.on('exit', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                cp.on('close', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    state.processClosed = true;
                    this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                state.on('done', (error, exitCode) => {
                    if (stdbuffer.length > 0) {
                        this.emit('stdline', stdbuffer);
                    }
                    if (errbuffer.length > 0) {
                        this.emit('errline', errbuffer);
                    }
                    cp.removeAllListeners();
                    if (error) {
                        reject(error);
                    }
                    else {
                        resolve(exitCode);
                    }
                });
                if (this.options.input) {
                    if (!cp.stdin) {
                        throw new Error('child process missing stdin');
                    }
                    cp.stdin.end(this.options.input);
                }
            }));
        });
    }
}
/**
 * Convert an arg string to an array of args. Handles escaping
 *
 * @param    argString   string of arguments
 * @returns  string[]    array of arguments
 */
function argStringToArray(argString) {
    const args = [];
    let inQuotes = false;
    let escaped = false;
    let arg = '';
    function append(c) {
        // we only escape double quotes.
        if (escaped && c !== '"') {
            arg += '\\';
        }
        arg += c;
        escaped = false;
    }
    for (let i = 0; i < argString.length; i++) {
        const c = argString.charAt(i);
        if (c === '"') {
            if (!escaped) {
                inQuotes = !inQuotes;
            }
            else {
                append(c);
            }
            continue;
        }
        if (c === '\\' && escaped) {
            append(c);
            continue;
        }
        if (c === '\\' && inQuotes) {
            escaped = true;
            continue;
        }
        if (c === ' ' && !inQuotes) {
            if (arg.length > 0) {
                args.push(arg);
                arg = '';
            }
            continue;
        }
        append(c);
    }
    if (arg.length > 0) {
        args.push(arg.trim());
    }
    return args;
}
class ExecState extends external_events_.EventEmitter {
    constructor(options, toolPath) {
        super();
        this.processClosed = false; // tracks whether the process has exited and stdio is closed
        this.processError = '';
        this.processExitCode = 0;
        this.processExited = false; // tracks whether the process has exited
        this.processStderr = false; // tracks whether stderr was written to
        this.delay = 10000; // 10 seconds
        this.done = false;
        this.timeout = null;
        if (!toolPath) {
            throw new Error('toolPath must not be empty');
        }
        this.options = options;
        this.toolPath = toolPath;
        if (options.delay) {
            this.delay = options.delay;
        }
    }
    CheckComplete() {
        if (this.done) {
            return;
        }
        if (this.processClosed) {
            this._setResult();
        }
        else if (this.processExited) {
            this.timeout = (0,external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this);
        }
    }
    _debug(message) {
        this.emit('debug', message);
    }
    _setResult() {
        // determine whether there is an error
        let error;
        if (this.processExited) {
            if (this.processError) {
                error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
            }
            else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
                error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
            }
            else if (this.processStderr && this.options.failOnStdErr) {
                error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
            }
        }
        // clear the timeout
        if (this.timeout) {
            clearTimeout(this.timeout);
            this.timeout = null;
        }
        this.done = true;
        this.emit('done', error, this.processExitCode);
    }
    static HandleTimeout(state) {
        if (state.done) {
            return;
        }
        if (!state.processClosed && state.processExited) {
            const message = `The STDIO streams did not close within ${state.delay / 1000} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
            state._debug(message);
        }
        state._setResult();
    }
}
//# sourceMappingURL=toolrunner.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/exec.js
var exec_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


/**
 * Exec a command.
 * Output will be streamed to the live console.
 * Returns promise with return code
 *
 * @param     commandLine        command to execute (can include additional args). Must be correctly escaped.
 * @param     args               optional arguments for tool. Escaping is handled by the lib.
 * @param     options            optional exec options.  See ExecOptions
 * @returns   Promise<number>    exit code
 */
function exec(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        const commandArgs = argStringToArray(commandLine);
        if (commandArgs.length === 0) {
            throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
        }
        // Path to tool to execute should be first arg
        const toolPath = commandArgs[0];
        args = commandArgs.slice(1).concat(args || []);
        const runner = new ToolRunner(toolPath, args, options);
        return runner.exec();
    });
}
/**
 * Exec a command and get the output.
 * Output will be streamed to the live console.
 * Returns promise with the exit code and collected stdout and stderr
 *
 * @param     commandLine           command to execute (can include additional args). Must be correctly escaped.
 * @param     args                  optional arguments for tool. Escaping is handled by the lib.
 * @param     options               optional exec options.  See ExecOptions
 * @returns   Promise<ExecOutput>   exit code, stdout, and stderr
 */
function getExecOutput(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        var _a, _b;
        let stdout = '';
        let stderr = '';
        //Using string decoder covers the case where a mult-byte character is split
        const stdoutDecoder = new external_string_decoder_namespaceObject.StringDecoder('utf8');
        const stderrDecoder = new external_string_decoder_namespaceObject.StringDecoder('utf8');
        const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
        const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
        const stdErrListener = (data) => {
            stderr += stderrDecoder.write(data);
            if (originalStdErrListener) {
                originalStdErrListener(data);
            }
        };
        const stdOutListener = (data) => {
            stdout += stdoutDecoder.write(data);
            if (originalStdoutListener) {
                originalStdoutListener(data);
            }
        };
        const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), { stdout: stdOutListener, stderr: stdErrListener });
        const exitCode = yield exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
        //flush any remaining characters
        stdout += stdoutDecoder.end();
        stderr += stderrDecoder.end();
        return {
            exitCode,
            stdout,
            stderr
        };
    });
}
//# sourceMappingURL=exec.js.map

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(5310);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
