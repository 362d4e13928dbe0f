export const id = 771;
export const ids = [771];
export const modules = {

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

/***/ 3710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ askAgain)
/* harmony export */ });
async function askAgain(git, remote) {
    const { code, stdout, stderr } = await git.run(["ls-remote", "--", remote], { env: { GIT_TRACE_PACKET: "1" } });
    const branches = [...stdout.toString().matchAll(/\trefs\/heads\/(.*)$/gm)].map(([, name]) => name);
    return code !== 0 || stdout.length > 0 || /\bpacket:/.test(stderr) ? { branches } : "page";
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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7406);
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
        "--git-dir",
        "--git-common-dir",
        "--is-shallow-repository",
        "--show-object-format",
        "--show-prefix",
        "HEAD",
        "--symbolic-full-name",
        "HEAD",
    ];
    const reading = (0,_read_user_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .readUserSettings */ .r)({ cwd: root, trusted, env });
    reading.catch(() => undefined);
    const { stdout, stderr } = await git.run(["rev-parse", ...questions]);
    const [toplevel, gitDirectory, commonDirectory, isShallow, objectFormat, prefix, head, ref] = stdout
        .toString()
        .split("\n");
    if (!toplevel && trusted.length > 0 && !NO_REPOSITORY.test(stderr))
        throw unusable(root, stderr);
    if (!toplevel || !gitDirectory || !commonDirectory || !objectFormat || prefix === undefined)
        return null;
    const hasHead = /^[0-9a-f]{40,}$/.test(head ?? "");
    return {
        toplevel,
        prefix,
        gitDirectory,
        commonDirectory,
        isShallow: isShallow === "true",
        objectFormat,
        head: hasHead ? head : null,
        branch: readBranch(hasHead, ref),
        settings: await reading,
    };
}
const NO_REPOSITORY = /not a git repository \(or any/;
function unusable(root, stderr) {
    const said = stderr
        .trim()
        .replace(/^fatal: /, "")
        .replace(/\s+/g, " ");
    return new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .y(`Git cannot use the repository at "${root}"; git says: ${said}. Expected a checkout with files. Check it out again, or name another folder as \`root\`.`);
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`git on PATH does not run: ${error.message}. Repair it, or take it off PATH.`, {
            cause: error,
        });
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
    ["name-conflict", /exists; cannot create|directory file conflict|matches more than one/i],
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

/***/ 3876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ listWorkingFiles),
/* harmony export */   W: () => (/* binding */ listDirtySubmodules)
/* harmony export */ });
const SUBMODULE = "160000";
async function listWorkingFiles(list) {
    const files = new Set();
    const submodules = new Set();
    const repositories = [];
    for (const line of await list(["ls-files", "-z", "-t", "--stage", "--cached", "--others", "--exclude-standard"])) {
        if (line.startsWith("? ")) {
            if (line.endsWith("/"))
                repositories.push(line.slice(2, -1));
            else
                files.add(line.slice(2));
            continue;
        }
        const file = line.slice(line.indexOf("\t") + 1);
        files.add(file);
        if (line.startsWith(`${SUBMODULE} `, 2))
            submodules.add(file);
    }
    return { files: [...files], submodules: [...submodules], repositories };
}
async function listDirtySubmodules(list, paths) {
    const args = ["status", "--porcelain=v2", "-z", "--no-renames", "--ignore-submodules=none", "--", ...paths];
    const changed = (await list(args)).map((line) => /^1 \S+ S.(..) (?:\S+ ){5}(.*)$/s.exec(line));
    return changed.flatMap((match) => (match === null || match[1] === ".." ? [] : [match[2]]));
}


/***/ }),

/***/ 6930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ makeTempFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7406);




async function makeTempFolder(env, prefix) {
    const root = env.RUNNER_TEMP || env.TMPDIR || env.TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)();
    if (root.includes("\n")) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y("The path of the folder for temporary files has a line break. Set RUNNER_TEMP or TMPDIR to another folder.");
    }
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(root, prefix)));
    }
    catch (error) {
        const { code, message } = error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`The folder for temporary files, "${root}", cannot be used (${code ?? message}). Set RUNNER_TEMP or TMPDIR to a folder that exists and that this job may write to.`, { cause: error });
    }
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
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/git/ask-again.js
var ask_again = __webpack_require__(3710);
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

// EXTERNAL MODULE: ./build/src/git/make-temp-folder.js
var make_temp_folder = __webpack_require__(6930);
// EXTERNAL MODULE: ./build/src/git/read-refusal.js
var read_refusal = __webpack_require__(2281);
// EXTERNAL MODULE: ./build/src/git/remove-folder.js
var remove_folder = __webpack_require__(3805);
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
    const directory = await (0,make_temp_folder/* makeTempFolder */.P)(env, "pipekeeper-");
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
                const wanted = missing === undefined ? branches : [missing];
                const isNotGit = refusal.kind === "refused" && refusal.rule === "not-git";
                if ((missing === undefined && !isNotGit) || !/^https?:/i.test(remote.fetchUrl))
                    return refusal;
                const answer = await (0,ask_again/* askAgain */.e)(git, NAME);
                if (answer === "page")
                    return { ...refusal, kind: "refused", rule: "not-git" };
                const isThere = answer.branches.some((branch) => wanted.includes(branch));
                return isThere ? { ...refusal, kind: "unreachable" } : refusal;
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
            await (0,remove_folder/* removeFolder */.v$)(directory);
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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7406);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8098);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9797);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7870);




async function readUserSettings({ cwd, trusted, env, }) {
    const git = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_0__/* .createGit */ .l)({ cwd, env: (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .userEnvironment */ .n)(env, trusted), redact: (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactWith */ .Q)(undefined) });
    const { code, stdout, stderr } = await git.run(["config", "--null", "--list"]);
    if (code !== 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`Git's settings cannot be read; git says: ${stderr.trim()}. Correct them.`);
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
/* harmony export */   NL: () => (/* binding */ removeSpecialFiles),
/* harmony export */   eh: () => (/* binding */ unlockFolders),
/* harmony export */   v$: () => (/* binding */ removeFolder)
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
async function removeSpecialFiles(folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
        const place = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, entry.name);
        if (entry.isDirectory())
            await removeSpecialFiles(place);
        else if (!entry.isFile() && !entry.isSymbolicLink())
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(place, { force: true }).catch(() => undefined);
    }
}


/***/ }),

/***/ 7870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ explainFailure),
/* harmony export */   l: () => (/* binding */ createGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1260);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7406);





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
                throw explainFailure(args, code, stderr);
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
                    throw explainFailure(args, code, defaults.redact(stderr));
            }
            finally {
                child.kill();
            }
        },
    };
}
function explainFailure(args, code, stderr) {
    const said = stderr.trim();
    if (!NO_ROOM.test(said))
        return new Error(`git ${args[0]} failed with exit code ${code}: ${said}`);
    const [line = ""] = said.split("\n").filter((each) => NO_ROOM.test(each));
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`Git could not write: ${line.replace(/^\w+: /, "")}. Make room, or set RUNNER_TEMP to a folder with more room.`);
}
const NO_ROOM = /No space left on device|Disk quota exceeded|Read-only file system/i;
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
        return (await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_3__/* .exec */ .m)(`"${findProgram(options.env.PATH ?? "")}"`, [...args], options)) ?? -1;
    }
    catch (error) {
        if (!/Unable to locate executable/.test(String(error)))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y("git was not found on PATH. Install git 2.31 or later.", { cause: error });
    }
}
const programs = new Map();
function findProgram(searched) {
    const known = programs.get(searched);
    if (known !== undefined)
        return known;
    const folders = searched.split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter).filter((folder) => folder !== "");
    const found = folders.map((folder) => node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(folder, "git")).find(isProgram);
    if (found === undefined)
        return "git";
    programs.set(searched, found);
    return found;
}
function isProgram(file) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file).isFile();
    }
    catch {
        return false;
    }
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
    const [, left] = /^Ignoring path (.*)$/m.exec(stderr) ?? [];
    if (left !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .y(`"${left}" cannot be published: git does not accept this name, because some systems would take it for .git or would follow it. Rename it, or leave it out.`);
    }
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
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7870);

function inArea({ folder, index, env }) {
    return { cwd: folder, env: { GIT_WORK_TREE: folder, GIT_INDEX_FILE: index, ...env } };
}
async function runInArea(area, args, input) {
    const options = inArea(area);
    const { code, stdout, stderr } = await area.git.run(args, input === undefined ? options : { ...options, input });
    if (code !== 0)
        throw (0,_run_git_js__WEBPACK_IMPORTED_MODULE_0__/* .explainFailure */ .S)(args, code, stderr);
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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7406);
/* harmony import */ var _blobs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3866);
/* harmony import */ var _decode_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9512);
/* harmony import */ var _read_attributes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5836);
/* harmony import */ var _read_refusal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2281);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5592);








const MAX_POINTER_BYTES = 1024;
const POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:.*\n)*?oid sha256:([0-9a-f]{64})\n/;
const MAX_IDS = 500;
async function uploadLfs(repository, { area, base }, changes) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(contentFolder(repository)))
        return null;
    const large = await listLargePaths(area, changes.map(({ path }) => path));
    return uploadPointers(repository, { large, base }, changes);
}
async function listLargePaths(area, paths) {
    const filters = await (0,_read_attributes_js__WEBPACK_IMPORTED_MODULE_3__/* .readFilterNames */ .J)(area, paths);
    return new Set([...filters].filter(([, filter]) => filter === "lfs").map(([path]) => path));
}
async function uploadPointers(repository, { large, base }, changes) {
    const { git } = repository;
    const content = contentFolder(repository);
    const files = changes.filter(({ path, to }) => large.has(path) && to?.mode.startsWith("100"));
    const pointers = files.map(({ to }) => to?.id ?? "");
    const ids = new Set();
    let at = -1;
    for await (const bytes of (0,_blobs_js__WEBPACK_IMPORTED_MODULE_5__/* .streamBlobs */ .n)(git, pointers, MAX_POINTER_BYTES)) {
        at++;
        const [, id] = POINTER.exec(bytes?.toString("utf8") ?? "") ?? [];
        if (id === undefined)
            continue;
        const object = node_path__WEBPACK_IMPORTED_MODULE_1__.join(content, id.slice(0, 2), id.slice(2, 4), id);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(object))
            continue;
        if (POINTER.test(readStart(object)))
            throw refusePointer(files[at]?.path ?? "");
        ids.add(id);
    }
    const all = [...ids];
    if (all.length > 0)
        await useLfsConfig(repository, base);
    for (let at = 0; at < all.length; at += MAX_IDS) {
        const args = ["lfs", "push", "--object-id", "origin", ...all.slice(at, at + MAX_IDS)];
        const { code, stdout, stderr } = await git.run(args);
        if (code !== 0)
            return (0,_read_refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .readRefusal */ .n)(git.redact(`${stderr.trimEnd()}\n${stdout}`));
    }
    return null;
}
function contentFolder({ gitDirectory }) {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.join(gitDirectory, "lfs", "objects");
}
function readStart(file) {
    const start = Buffer.alloc(MAX_POINTER_BYTES);
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, "r");
    try {
        return start.toString("utf8", 0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, start));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
function refusePointer(file) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .y(`"${(0,_decode_path_js__WEBPACK_IMPORTED_MODULE_2__/* .showPath */ .P8)(file)}" cannot be published: it starts with its Git LFS pointer, and something was added to that. Write the whole file, or check it out with \`lfs: true\` before the step that adds to it.`);
}
async function useLfsConfig({ git, fetchFoundBlobs }, commit) {
    if (commit === null)
        return;
    const [config] = await (0,_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .listEntries */ .fi)(git, commit, [".lfsconfig"]);
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`Branch "${targetBranch}" contains the state, so it cannot be the branch for derived files alone. Name another \`branch\`, or set \`publish: commit\`.`);
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
    const describe = async (folder) => {
        const clone = git.kind === "usable" ? await (0,_git_clone_js__WEBPACK_IMPORTED_MODULE_2__/* .describeClone */ .Z)(folder, runtime.env) : null;
        return clone === null || surroundsWorkspace(clone, runtime.env) ? null : clone;
    };
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
function surroundsWorkspace({ toplevel }, { GITHUB_WORKSPACE: workspace }) {
    if (!workspace || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(workspace))
        return false;
    const relative = node_path__WEBPACK_IMPORTED_MODULE_1__.relative((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(toplevel), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(workspace));
    return relative !== "" && relative !== ".." && !relative.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(relative);
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
const BYPASS = "Let the identity behind the token bypass the rule (Settings, Rules or Branches, bypass list), or pass a `token` whose identity may bypass it.";
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
            return [
                "Name another `branch`, or delete the one that is in the way: git cannot have a branch `a` next to a branch `a/b`.",
            ];
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
                `Check the address of \`remote\`, and that ${mode.hasToken ? "the token may read that repository (the workflow's own token reads only the workflow's repository)" : "the credentials that git has may read that repository"}.`,
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
            return ["Do what the hook's message asks, or exempt the token's account from the hook.", ...goElsewhere(mode)];
        case "server-setting":
            return ["Publish to a bare repository, or to another `branch`."];
        case "no-branch":
            return ["Name a branch that exists at the remote as `branch`."];
        case "redirect":
            return ["Give the remote's new address as `remote`; a token is only sent to the given address."];
        case "certificate":
            return [
                "If the server's certificate is from your own certificate authority, set GIT_SSL_CAINFO (for git) and NODE_EXTRA_CA_CERTS (for the API) to a PEM file with the certificate of that authority.",
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
        return (`\`auto-merge: ${autoMerge}\` cannot work with the workflow's own token: branch "${base}" requires checks, and the checks of a pull ` +
            `request that this token opens wait for a person's approval. For auto-merge, ${APP_TOKEN}; or set \`auto-merge: false\`.`);
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
// EXTERNAL MODULE: ./build/src/git/make-temp-folder.js
var make_temp_folder = __webpack_require__(6930);
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
        throw new errors/* UserError */.y(`"${file}" cannot be published: .gitattributes gives it \`${filter}\`, which needs git. Install git 2.31 or later.`);
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
    const root = await (0,make_temp_folder/* makeTempFolder */.P)(options.env, "pipekeeper-");
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
            await (0,remove_folder/* removeFolder */.v$)(directory);
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
// EXTERNAL MODULE: ./build/src/git/list-working-files.js
var list_working_files = __webpack_require__(3876);
// EXTERNAL MODULE: ./build/src/git/run-git.js
var run_git = __webpack_require__(7870);
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
        const { folder, area, ownIndex } = at;
        const env = { ...(0,staging_area/* inArea */.H)(area).env, GIT_INDEX_FILE: ownIndex };
        await (0,remove_folder/* removeSpecialFiles */.NL)(folder);
        if ((await local.run(["clean", "-ffdqx"], { cwd: folder, env })).code !== 0)
            return false;
        await (0,promises_.rm)(external_node_path_.join(folder, ".git"), { recursive: true, force: true });
        await (0,promises_.writeFile)(external_node_path_.join(folder, ".git"), `gitdir: ${area.env.GIT_DIR}\n`);
        return (await checkOut(at, commit)).code === 0;
    }
    async function reuse(commit) {
        if (place === null)
            return false;
        if (await clean(place, commit))
            return true;
        await (0,remove_folder/* unlockFolders */.eh)(place.folder);
        if (await clean(place, commit))
            return true;
        await (0,remove_folder/* removeFolder */.v$)(place.folder);
        return false;
    }
    async function list(args) {
        const { code, stdout, stderr } = await local.run(args, (0,staging_area/* inArea */.H)({ ...here().area, index: pristineIndex }));
        if (code !== 0)
            throw (0,run_git/* explainFailure */.S)(args, code, stderr);
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
        listFiles: () => (0,list_working_files/* listWorkingFiles */.D)(list),
        listDirty: (submodules) => (0,list_working_files/* listDirtySubmodules */.W)(list, submodules),
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
    const { env, log } = runtime;
    const reader = await openApiReader({ repository, trees, target, scope, owner, env, log });
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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_10__/* .UserError */ .y(`"${path}" of commit ${commit.slice(0, 10)} could not be read: ${said.at(-1) ?? "no answer"}. Check that the remote can be reached and that the token may read the repository, or set \`config\` to nothing.`);
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


/***/ })

};
