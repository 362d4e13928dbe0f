export const id = 427;
export const ids = [427];
export const modules = {

/***/ 742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ isFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/** True if a folder stands there, or a link that leads to one. */
function isFolder(place) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(place, { throwIfNoEntry: false })?.isDirectory() ?? false;
}


/***/ }),

/***/ 5944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ checkBranchName)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);

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

/***/ 8427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ publishFiles)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/files/is-folder.js
var is_folder = __webpack_require__(742);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
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

// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 3 modules
var exec = __webpack_require__(1260);
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

// EXTERNAL MODULE: ./build/src/publish/check-branch-name.js
var check_branch_name = __webpack_require__(5944);
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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
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
    const unique = `pipekeeper-${(0,external_node_crypto_.randomUUID)()}`;
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
        temporary = await (0,promises_.realpath)(await (0,promises_.mkdtemp)(external_node_path_.join(env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), "pipekeeper-")));
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
        const place = (0,is_folder/* isFolder */.l)(root) ? "git checkout" : "folder";
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


/***/ })

};
