export const id = 495;
export const ids = [495];
export const modules = {

/***/ 495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/src/kit/define-action.js
var define_action = __webpack_require__(9334);
// EXTERNAL MODULE: ./build/src/kit/inputs.js
var inputs = __webpack_require__(2185);
;// CONCATENATED MODULE: ./build/actions/preflight-open-pr/inputs.js

const inputs_inputs = {
    ecosystem: inputs/* input */.hF.text(),
    mode: inputs/* input */.hF.choice("check", "release"),
    head: inputs/* input */.hF.lines(),
    labels: inputs/* input */.hF.lines(),
    title: inputs/* input */.hF.optionalText(),
    author: inputs/* input */.hF.lines(),
    paths: inputs/* input */.hF.lines(),
    base: inputs/* input */.hF.optionalText(),
    states: inputs/* input */.hF.lines(),
    drafts: inputs/* input */.hF.flag(),
    "closed-within-hours": inputs/* input */.hF.count(),
    "max-age-hours": inputs/* input */.hF.count(),
    forks: inputs/* input */.hF.choice("exclude", "include"),
    "on-error": inputs/* input */.hF.choice("fail", "run", "skip"),
    claim: inputs/* input */.hF.flag(),
    "claim-ref": inputs/* input */.hF.text(),
    "claim-ttl-minutes": inputs/* input */.hF.count(1),
    "release-wait-seconds": inputs/* input */.hF.count(),
    "deadline-seconds": inputs/* input */.hF.count(1),
    token: inputs/* input */.hF.secret(),
    "dry-run": inputs/* input */.hF.flag(),
};

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/github/connect-repository.js
var connect_repository = __webpack_require__(1648);
// EXTERNAL MODULE: ./build/src/publish/check-branch-name.js
var check_branch_name = __webpack_require__(5944);
// EXTERNAL MODULE: ./build/src/publish/match-paths.js
var match_paths = __webpack_require__(2849);
;// CONCATENATED MODULE: ./build/actions/preflight-open-pr/parse-filters.js



const STATES = ["open", "draft", "closed", "merged"];
const ECOSYSTEM = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
/** The filters that the inputs mean, with `{ecosystem}` filled in; throws a UserError for what cannot be meant. */
function parseFilters(inputs) {
    const { ecosystem, head, labels, title, author, paths } = inputs;
    if (!ECOSYSTEM.test(ecosystem)) {
        throw new errors/* UserError */.y(`The input ecosystem is "${ecosystem}", expected letters, digits, dots, hyphens and underscores, such as npm.`);
    }
    if ([head, labels, author, paths].every((list) => list.length === 0) && title === undefined) {
        throw new errors/* UserError */.y("No filter is given. Set head, such as batch/{ecosystem}-*, or head: ** for any pull request.");
    }
    const fill = (text) => text.replaceAll("{ecosystem}", ecosystem);
    return {
        matchesHead: head.length === 0 ? null : (0,match_paths/* matchPaths */.o)(head.map(fill)),
        labels: labels.map(fill),
        title: title === undefined ? null : compileTitle(title, ecosystem),
        authors: author.map((login) => login.replace(/^@/, "")),
        matchesPath: paths.length === 0 ? null : (0,match_paths/* matchPaths */.o)(paths.map(fill)),
        base: inputs.base === undefined ? null : (0,check_branch_name/* checkBranchName */.I)(inputs.base),
        states: parseStates(inputs.states),
        drafts: inputs.drafts,
        closedWithinHours: inputs["closed-within-hours"],
        maxAgeHours: inputs["max-age-hours"],
        forks: inputs.forks,
    };
}
/** The whole name of the ref, such as `refs/heads/batch-claim/npm`. */
function fillClaimRef({ ecosystem, "claim-ref": pattern }) {
    const ref = pattern.replaceAll("{ecosystem}", ecosystem);
    if (!ref.startsWith("refs/heads/")) {
        throw new errors/* UserError */.y(`The input claim-ref is "${ref}", expected a branch such as refs/heads/batch-claim/{ecosystem}.`);
    }
    (0,check_branch_name/* checkBranchName */.I)(ref.slice("refs/heads/".length));
    return ref;
}
function parseStates(lines) {
    const words = lines.flatMap((line) => line.split(",")).map((word) => word.trim());
    const unknown = words.find((word) => !STATES.some((state) => state === word));
    if (unknown === undefined && words.length > 0)
        return new Set(words);
    throw new errors/* UserError */.y(`The input states has "${unknown ?? ""}", expected one or more of ${STATES.join(", ")}.`);
}
function compileTitle(pattern, ecosystem) {
    const source = pattern.replaceAll("{ecosystem}", ecosystem.replace(/[.-]/g, "\\$&"));
    try {
        return new RegExp(source, "u");
    }
    catch (cause) {
        throw new errors/* UserError */.y(`The input title is "${pattern}", expected a regular expression as JavaScript knows them with the flag u: ` +
            `${cause.message}.`, { cause });
    }
}

// EXTERNAL MODULE: ./build/src/text/markdown.js
var markdown = __webpack_require__(492);
;// CONCATENATED MODULE: ./build/actions/preflight-open-pr/preflight-summary.js
/** Step summary of preflight-open-pr. */

const MAX_ROWS = 50;
const SIGNS = { open: "⏸️", none: "✅", unknown: "❔" };
function renderPreflightSummary({ ecosystem, verdict, sentence, ...facts }) {
    const sign = SIGNS[verdict] === undefined ? "" : `${SIGNS[verdict]} `;
    const parts = [
        `### ${sign}Preflight for ${(0,markdown/* escapeMarkdown */.FV)(ecosystem)}: ${verdict}`,
        (0,markdown/* escapeMarkdown */.FV)(sentence, 2000),
        ...renderPulls("Matches", facts.matches, facts.now),
        ...renderPulls("Too old to count", facts.stale, facts.now),
        ...facts.warnings.map((warning) => `- ${(0,markdown/* escapeMarkdown */.FV)(warning, 2000)}`),
    ];
    return `${parts.join("\n\n")}\n`;
}
function renderPulls(title, pulls, now) {
    if (pulls.length === 0)
        return [];
    const rows = pulls
        .slice(0, MAX_ROWS)
        .map((pull) => [
        (0,markdown/* linkTo */.uM)(`#${pull.number}`, pull.url),
        (0,markdown/* escapeMarkdown */.FV)(pull.title, 120),
        (0,markdown/* escapeMarkdown */.FV)(pull.headRef, 120),
        (0,markdown/* escapeMarkdown */.FV)(pull.author),
        formatAge(now.getTime() - Date.parse(pull.createdAt)),
    ]);
    const rest = pulls.length > MAX_ROWS ? [`${pulls.length - MAX_ROWS} more are in the output matches.`] : [];
    return [`**${title}**`, (0,markdown/* renderTable */.bo)(["Pull request", "Title", "Branch", "Author", "Age"], rows), ...rest];
}
/** `3 d 4 h`, `2 h 5 min`, `12 min`. */
function formatAge(ageMs) {
    const minutes = Math.max(0, Math.floor(ageMs / 60_000));
    const hours = Math.floor(minutes / 60);
    if (hours >= 48)
        return `${Math.floor(hours / 24)} d ${hours % 24} h`;
    return hours > 0 ? `${hours} h ${minutes % 60} min` : `${minutes} min`;
}

;// CONCATENATED MODULE: ./build/actions/preflight-open-pr/run.js




/** Says whether a pull request is open for the ecosystem, and holds its place while one is made. */
async function preflightOpenPr(inputs, runtime) {
    return inputs.mode === "release" ? giveBack(inputs, runtime) : answer(inputs, runtime);
}
async function answer(inputs, runtime) {
    const filters = parseFilters(inputs);
    const ref = fillClaimRef(inputs);
    const claim = inputs.claim ? planClaim(inputs, runtime) : null;
    const repository = await openRepository(inputs, runtime);
    const { check } = await Promise.all(/* import() */[__webpack_require__.e(314), __webpack_require__.e(600)]).then(__webpack_require__.bind(__webpack_require__, 8600));
    const now = runtime.now();
    const checked = await check(repository, {
        filters,
        now,
        claim: claim === null ? null : { ref, claim, sleep: runtime.sleep, log: runtime.log },
        isDryRun: inputs["dry-run"],
        goesOnUnknown: inputs["on-error"] === "run",
    });
    const { state, reason, matches, stale, isClaimed } = checked;
    const isFailure = state === "unknown" && inputs["on-error"] === "fail";
    const skip = state === "open" || (state === "unknown" && inputs["on-error"] !== "run");
    const warnings = [...warnOfStale(stale, inputs), ...checked.warnings];
    if (state === "unknown" && !isFailure) {
        warnings.push(`${reason} With on-error: ${inputs["on-error"]} the answer is skip=${skip}.`);
    }
    const sentence = `${inputs.ecosystem}: ${state}, so skip=${skip}. ${reason}`;
    const summary = renderPreflightSummary({
        ecosystem: inputs.ecosystem,
        verdict: state,
        sentence,
        matches,
        stale,
        warnings,
        now,
    });
    const outputs = { ...listOutputs(matches), skip: String(skip), state, reason, claimed: String(isClaimed) };
    return { sentence, outputs, summary, warnings, ...(isFailure ? { failure: describeFailed(inputs, reason) } : {}) };
}
async function giveBack(inputs, runtime) {
    const filters = parseFilters(inputs);
    const ref = fillClaimRef(inputs);
    const { runId } = readRun(runtime);
    const repository = await openRepository(inputs, runtime);
    const { release } = await Promise.all(/* import() */[__webpack_require__.e(314), __webpack_require__.e(989)]).then(__webpack_require__.bind(__webpack_require__, 4989));
    const now = runtime.now();
    const released = await release(repository, {
        ref,
        runId,
        filters,
        now,
        waitMs: inputs["release-wait-seconds"] * 1000,
        isDryRun: inputs["dry-run"],
        sleep: runtime.sleep,
        log: runtime.log,
    });
    const { reason, isClaimed, isUnknown, warnings } = released;
    const matches = released.answer?.matches ?? [];
    const verdict = isClaimed ? "claim still there" : "no claim left";
    const facts = { ecosystem: inputs.ecosystem, verdict, sentence: reason, matches, stale: [], warnings, now };
    return {
        sentence: reason,
        outputs: {
            ...listOutputs(matches),
            skip: "",
            state: released.answer?.state ?? "unknown",
            reason,
            claimed: String(isClaimed),
        },
        summary: renderPreflightSummary(facts),
        warnings: isUnknown && inputs["on-error"] !== "fail" ? [...warnings, reason] : warnings,
        ...(isUnknown && inputs["on-error"] === "fail" ? { failure: reason } : {}),
    };
}
function planClaim(inputs, runtime) {
    const at = runtime.now();
    const until = new Date(at.getTime() + inputs["claim-ttl-minutes"] * 60_000);
    const nonce = Math.floor(runtime.random() * 2 ** 32);
    return { ...readRun(runtime), at, until, nonce: nonce.toString(16).padStart(8, "0") };
}
function readRun({ env }) {
    const runId = env.GITHUB_RUN_ID ?? "";
    const attempt = env.GITHUB_RUN_ATTEMPT || "1";
    if (/^\d+$/.test(runId) && /^\d+$/.test(attempt))
        return { runId, attempt };
    throw new errors/* UserError */.y(`GITHUB_RUN_ID is "${runId}", expected the number of a workflow run: a claim belongs to one. Leave claim out elsewhere.`);
}
function openRepository(inputs, runtime) {
    // Waiting for a new pull request is no failure of GitHub's.
    const waitSeconds = inputs.mode === "release" ? inputs["release-wait-seconds"] : 0;
    const timeoutSeconds = inputs["deadline-seconds"] + waitSeconds;
    return (0,connect_repository/* connectRepository */.J)(runtime, { token: inputs.token, timeoutSeconds, timeoutInput: "deadline-seconds" });
}
function warnOfStale(stale, inputs) {
    return stale.map(({ number }) => {
        return `Pull request #${number} is older than ${inputs["max-age-hours"]} hours and does not count. Merge or close it.`;
    });
}
function describeFailed({ ecosystem }, reason) {
    return `Whether a pull request for ${ecosystem} is open could not be told. ${reason} With on-error: run or on-error: skip the step would not fail.`;
}
function listOutputs(matches) {
    const listed = matches.map((pull) => ({
        number: pull.number,
        url: pull.url,
        title: pull.title,
        head: pull.headRef,
        author: pull.author,
        state: pull.mergedAt !== null ? "merged" : pull.draft && pull.state === "open" ? "draft" : pull.state,
        created_at: pull.createdAt,
    }));
    const [oldest] = listed;
    return {
        "pr-number": oldest === undefined ? "" : String(oldest.number),
        "pr-url": oldest?.url ?? "",
        matches: JSON.stringify(listed),
    };
}

;// CONCATENATED MODULE: ./build/actions/preflight-open-pr/main.js



/* harmony default export */ const main = ((0,define_action/* defineAction */.Q)({
    name: "preflight-open-pr",
    inputs: inputs_inputs,
    run: preflightOpenPr,
}));


/***/ }),

/***/ 1648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ connectRepository)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);
/** The repository that a workflow runs for, with a client to reach it. */


/** The GitHub that GITHUB_API_URL names, and the repository of GITHUB_REPOSITORY; asks nothing yet. */
async function connectRepository(around, access) {
    const { GITHUB_REPOSITORY: name = "", GITHUB_API_URL } = around.env;
    const [owner, repo, ...rest] = name.split("/");
    if (!owner || !repo || rest.length > 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`GITHUB_REPOSITORY is "${name}", expected owner/name. Outside of a workflow, set it.`);
    }
    // Loaded late: an action that finds nothing to ask does not pay for it.
    const { connect } = await Promise.all(/* import() */[__webpack_require__.e(891), __webpack_require__.e(119)]).then(__webpack_require__.bind(__webpack_require__, 6119));
    const { token = "", timeoutSeconds, timeoutInput, settleMs } = access;
    const { sleep, random, elapsedMs, log } = around;
    const client = connect({
        apiUrl: GITHUB_API_URL || "https://api.github.com",
        token,
        proxyEnv: around.env,
        ...{ sleep, random, elapsedMs, log },
        ...(await openJournalOf(around)),
        ...(timeoutSeconds === undefined ? {} : { timeLimitMs: timeoutSeconds * 1000 }),
        ...(timeoutInput === undefined ? {} : { timeLimitInput: timeoutInput }),
        ...(settleMs === undefined ? {} : { unitMs: Math.min(1000, 2 * settleMs) }),
    });
    return { client, owner, repo };
}
/** The file that PIPEKEEPER_JOURNAL names gets a line for each try of a call: evidence for people, nothing is read from it. */
async function openJournalOf({ env, cwd }) {
    const file = env.PIPEKEEPER_JOURNAL;
    if (!file)
        return {};
    const { openJournal } = await __webpack_require__.e(/* import() */ 71).then(__webpack_require__.bind(__webpack_require__, 71));
    return { note: openJournal(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(cwd, file)) };
}


/***/ }),

/***/ 9334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
/** Declares an action. Importing the module that does so has no effect; a runner executes the value. */
function defineAction(action) {
    return action;
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

/***/ 2849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ matchPaths)
/* harmony export */ });
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


/***/ }),

/***/ 4502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ renderLink),
/* harmony export */   CU: () => (/* binding */ checkUrl),
/* harmony export */   GX: () => (/* binding */ toOneLine),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   kq: () => (/* binding */ escapeCell),
/* harmony export */   pq: () => (/* binding */ markerJson),
/* harmony export */   u: () => (/* binding */ markerValue),
/* harmony export */   zW: () => (/* binding */ fencedBlock)
/* harmony export */ });
/* unused harmony export escapeHtml */
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
function renderLink(text, url, { serverUrl } = {}) {
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


/***/ }),

/***/ 492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   bo: () => (/* binding */ renderTable),
/* harmony export */   uM: () => (/* binding */ linkTo)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4502);
/** Markdown of the step summaries. Their text is cut and escaped more strictly than that of comments (see escape.ts). */

const CELL_CHARACTERS = 200;
/** Outside text as one line of plain text, in a paragraph or a table cell: no markup, HTML, link, mention or line break. */
function escapeMarkdown(text, limit = CELL_CHARACTERS) {
    return (cutPoints((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .toOneLine */ .GX)(text), limit)
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
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .renderLink */ .BK)(text, url);
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


/***/ })

};
