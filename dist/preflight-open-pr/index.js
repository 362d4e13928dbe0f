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

/***/ 7698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

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

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

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

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 5317:
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
var errors = __nccwpck_require__(7406);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/src/github/connect-repository.js
/** The repository that a workflow runs for, with a client to reach it. */


/** The GitHub that GITHUB_API_URL names, and the repository of GITHUB_REPOSITORY; asks nothing yet. */
async function connectRepository(around, access) {
    const { GITHUB_REPOSITORY: name = "", GITHUB_API_URL } = around.env;
    const [owner, repo, ...rest] = name.split("/");
    if (!owner || !repo || rest.length > 0) {
        throw new errors/* UserError */.y(`GITHUB_REPOSITORY is "${name}", expected owner/name. Outside of a workflow, set it.`);
    }
    // Loaded late: an action that finds nothing to ask does not pay for it.
    const { connect } = await Promise.all(/* import() */[__nccwpck_require__.e(891), __nccwpck_require__.e(119)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6119));
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
    const { openJournal } = await __nccwpck_require__.e(/* import() */ 71).then(__nccwpck_require__.bind(__nccwpck_require__, 71));
    return { note: openJournal(external_node_path_.resolve(cwd, file)) };
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
        matchesHead: head.length === 0 ? null : matchPaths(head.map(fill)),
        labels: labels.map(fill),
        title: title === undefined ? null : compileTitle(title, ecosystem),
        authors: author.map((login) => login.replace(/^@/, "")),
        matchesPath: paths.length === 0 ? null : matchPaths(paths.map(fill)),
        base: inputs.base === undefined ? null : checkBranchName(inputs.base),
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
    checkBranchName(ref.slice("refs/heads/".length));
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

// EXTERNAL MODULE: ./build/src/text/markdown.js + 1 modules
var markdown = __nccwpck_require__(1877);
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
    const { check } = await Promise.all(/* import() */[__nccwpck_require__.e(254), __nccwpck_require__.e(600)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8600));
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
    const { release } = await Promise.all(/* import() */[__nccwpck_require__.e(254), __nccwpck_require__.e(989)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4989));
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
    return connectRepository(runtime, { token: inputs.token, timeoutSeconds, timeoutInput: "deadline-seconds" });
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



/* harmony default export */ const main = (defineAction({
    name: "preflight-open-pr",
    inputs: inputs_inputs,
    run: preflightOpenPr,
}));


/***/ }),

/***/ 8244:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _src_kit_run_on_github_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8839);
/* harmony import */ var _actions_preflight_open_pr_main_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5317);


await (0,_src_kit_run_on_github_js__WEBPACK_IMPORTED_MODULE_0__/* .runOnGitHub */ ._)(_actions_preflight_open_pr_main_js__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A, {"ecosystem":"","mode":"check","head":"batch/{ecosystem}-*","labels":"","title":"","author":"","paths":"","base":"","states":"open","drafts":"true","closed-within-hours":"24","max-age-hours":"0","forks":"exclude","on-error":"fail","claim":"false","claim-ref":"refs/heads/batch-claim/{ecosystem}","claim-ttl-minutes":"180","release-wait-seconds":"30","deadline-seconds":"60","token":"${{ github.token }}","dry-run":"false"});
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

/***/ 8839:
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

;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
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
        return await (0,promises_namespaceObject.readFile)(file, "utf8");
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
    const core = await __nccwpck_require__.e(/* import() */ 421).then(__nccwpck_require__.bind(__nccwpck_require__, 6421));
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
    const core = await __nccwpck_require__.e(/* import() */ 421).then(__nccwpck_require__.bind(__nccwpck_require__, 6421));
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
  FV: () => (/* binding */ escapeMarkdown),
  uM: () => (/* binding */ linkTo),
  bo: () => (/* binding */ renderTable)
});

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
/******/ var __webpack_exports__ = __nccwpck_require__(8244);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
