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

/***/ 5317:
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

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

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

/***/ 5400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  A: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __nccwpck_require__(7406);
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
    const { connect } = await Promise.all(/* import() */[__nccwpck_require__.e(891), __nccwpck_require__.e(376)]).then(__nccwpck_require__.bind(__nccwpck_require__, 376));
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

;// CONCATENATED MODULE: ./build/src/kit/define-action.js
/** Declares an action. Importing the module that does so has no effect; a runner executes the value. */
function defineAction(action) {
    return action;
}

// EXTERNAL MODULE: ./build/src/kit/event.js
var kit_event = __nccwpck_require__(2698);
// EXTERNAL MODULE: ./build/src/github/failure.js
var failure = __nccwpck_require__(4679);
;// CONCATENATED MODULE: ./build/src/github/read-fields.js
/** Reads single fields of an answer, whatever stands in them: the API has holes that its description does not have. */
/** No fields at all for what is not an object. */
function read_fields_asFields(value) {
    return isFields(value) ? value : {};
}
/** The objects of a list; null entries, which the API really has, are left out. */
function read_fields_asList(value) {
    return Array.isArray(value) ? value.filter(isFields) : [];
}
/** Empty for what is not a text. */
function read_fields_asText(value) {
    return typeof value === "string" ? value : "";
}
function read_fields_asTextOrNull(value) {
    return typeof value === "string" && value !== "" ? value : null;
}
/** 0 for what is not a number. */
function read_fields_asNumber(value) {
    return typeof value === "number" && Number.isFinite(value) ? value : 0;
}
function asNumberOrNull(value) {
    return typeof value === "number" && Number.isFinite(value) ? value : null;
}
/** Every run of white space as one blank, none at the ends. */
function collapseSpace(text) {
    return text.replace(/\s+/g, " ").trim();
}
/** Login of an account; empty if the account is gone. */
function read_fields_loginOf(value) {
    return read_fields_asText(read_fields_asFields(value).login);
}
/** True for an object that is not a list. */
function isFields(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/src/github/pages.js
/** Lists that come in pages, followed by their `Link` headers to the end. */



/** Pages of 100. `route` is such as `GET /repos/{owner}/{repo}/issues`; `key` names the list where the answer wraps it. */
async function* pages_readPages(client, route, parameters, key) {
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
/** Every entry of every page. */
async function pages_readEntries(client, route, parameters, key) {
    const entries = [];
    for await (const page of pages_readPages(client, route, parameters, key))
        entries.push(...page.entries);
    return entries;
}
function toPage(data, key, isLast) {
    const fields = read_fields_asFields(data);
    const list = key === undefined ? data : fields[key];
    if (!Array.isArray(list))
        return null;
    const total = typeof fields.total_count === "number" ? fields.total_count : null;
    return { entries: list, total, isLast };
}
/** The error for an answer that is no list: taken for an empty one, it would prove that something does not exist. */
function refuseAnswer(url) {
    const cause = (0,failure/* brokenAnswer */.KF)("the answer is no list", { method: "GET", url });
    const message = `GitHub's answer to GET ${new URL(url).pathname} is no list. Run the step again; a proxy may stand between.`;
    return new errors/* UserError */.y(message, { cause });
}
/** At the origin that was asked, whatever host the header names: the token goes nowhere else. */
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

// EXTERNAL MODULE: ./build/src/github/plan-retry.js
var plan_retry = __nccwpck_require__(2905);
;// CONCATENATED MODULE: ./build/src/github/comments.js
/** Comments of issues and of pull requests, which are the same to the API. */




/** All comments of an issue or pull request, oldest first; `since` leaves out those not touched since then. */
async function listComments({ client, owner, repo }, issue, { since } = {}) {
    const comments = [];
    const parameters = { owner, repo, issue_number: issue, since };
    for await (const page of pages_readPages(client, "GET /repos/{owner}/{repo}/issues/{issue_number}/comments", parameters)) {
        comments.push(...read_fields_asList(page.entries).map(toComment));
    }
    return comments;
}
/** Posts a comment. A failure may hide that it was posted (`isUnsureWrite`), and the conversation may be locked (`isLocked`). */
async function createComment({ client, owner, repo }, issue, body) {
    const { data } = await client.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
        owner,
        repo,
        issue_number: issue,
        body,
    });
    return toComment(read_fields_asFields(data));
}
/** Replaces a comment's body in a single try. `earlier`: the tries of the same write before, which decide how long to wait. */
async function updateComment({ client, owner, repo }, id, { body, earlier = plan_retry/* NO_TRIES */.ig }) {
    try {
        const { data } = await client.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
            owner,
            repo,
            comment_id: id,
            body,
            request: { earlierTries: earlier },
        });
        return { kind: "updated", comment: toComment(read_fields_asFields(data)) };
    }
    catch (error) {
        if ((0,failure/* isGone */.ST)(error))
            return { kind: "gone" };
        if (error instanceof plan_retry/* RetryDue */.rp)
            return { kind: "unsure", tries: error.tries };
        throw error;
    }
}
/** Deletes a comment; one that is gone already counts as deleted. */
async function deleteComment({ client, owner, repo }, id) {
    try {
        await client.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", { owner, repo, comment_id: id });
    }
    catch (error) {
        if (!(0,failure/* isGone */.ST)(error))
            throw error;
    }
}
function toComment(raw) {
    return {
        id: read_fields_asNumber(raw.id),
        body: read_fields_asText(raw.body),
        author: read_fields_loginOf(raw.user),
        createdAt: read_fields_asText(raw.created_at),
        updatedAt: read_fields_asText(raw.updated_at),
        url: read_fields_asText(raw.html_url),
    };
}

;// CONCATENATED MODULE: ./build/src/text/marker.js
/** Values in hidden markers, the HTML comments by which our comments and issues are known again. */
/** A value in a hidden marker, `<!-- … name=value … -->`. */
function markerValue(text) {
    return Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte))
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

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/summary-marker.js
/** The hidden first line of a summary comment: which summary it is of, and how new its content is. */

/** The first line of the summary comment of one pull request. */
function renderSummaryMarker({ key, pullRequest, standing, }) {
    const { headSha, run, attempt, asOf } = standing;
    const fields = { v: 1, key, pr: pullRequest, head: headSha, run, attempt, "as-of": asOf };
    const written = Object.entries(fields).map(([name, value]) => `${name}=${markerValue(String(value))}`);
    return `<!-- pipekeeper:ci-summary ${written.join(" ")} -->`;
}
/** The marker of a body; null if it does not start with one. A quoted one, or one further down, is none. */
function parseSummaryMarker(body) {
    const [, text] = /^<!-- pipekeeper:ci-summary ([^\r\n]*?) ?-->/.exec(body) ?? [];
    if (text === undefined)
        return null;
    const fields = new Map(text.split(" ").map(toField));
    const key = fields.get("key");
    return key === undefined ? null : { key, standing: toStanding(fields) };
}
function toField(text) {
    const at = text.indexOf("=");
    return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1).replace(/%2D/g, "-")];
}
function toStanding(fields) {
    const field = (name, pattern) => {
        const value = fields.get(name) ?? "";
        return pattern.test(value) ? value : null;
    };
    const version = field("v", /^1$/);
    const headSha = field("head", /^[0-9a-f]{40,64}$/i);
    const run = field("run", /^\d{1,15}$/);
    const attempt = field("attempt", /^\d{1,9}$/);
    const asOf = field("as-of", /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/);
    if (version === null || headSha === null || run === null || attempt === null || asOf === null)
        return null;
    return Number.isNaN(Date.parse(asOf)) ? null : { headSha, run: Number(run), attempt: Number(attempt), asOf };
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/find-own-comments.js
/** Which comments belong to this summary: they carry its marker, and the login of its token wrote them. */

/** Own comments, the oldest first; the created ones that no list shows yet are among them. */
function findOwnComments({ key, author, listed, created }) {
    const unlisted = created.filter(({ id }) => !listed.some((comment) => comment.id === id));
    return [...listed, ...unlisted]
        .flatMap((comment) => {
        const marker = parseSummaryMarker(comment.body);
        return marker?.key === key && isSameLogin(comment.author, author) ? [{ comment, standing: marker.standing }] : [];
    })
        .sort((a, b) => a.comment.id - b.comment.id);
}
/** Logins of others whose comments carry this summary's marker, one for each comment. */
function findForgers({ key, author, listed }) {
    return listed
        .filter((comment) => parseSummaryMarker(comment.body)?.key === key && !isSameLogin(comment.author, author))
        .map((comment) => comment.author);
}
/** GitHub does not tell logins apart by case. */
function isSameLogin(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}
/** True if the bodies differ in nothing but the time they are as of, line ends and white space at the end of lines. */
function isSameContent(a, b) {
    const withoutTime = (body) => normalize(body).replace(/^(<!-- pipekeeper:ci-summary [^\n]*?) as-of=[^ \n]*/, "$1");
    return withoutTime(a) === withoutTime(b);
}
/** True if GitHub kept the text that was sent. */
function isSameText(a, b) {
    return normalize(a) === normalize(b);
}
function normalize(body) {
    return body
        .replaceAll("\r\n", "\n")
        .replace(/[^\S\n]+$/gm, "")
        .trimEnd();
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/note-progress.js
/** What is known after each step: every look and every write adds to what was observed before. */


/** A look listed these comments. `isShared`: others use the token at the same time. */
function noteLook(before, { why }, { listed, isShared }) {
    const seen = { ...before, listed, head: "unread", last: { kind: "look" } };
    if (why === "first")
        return { ...seen, forgers: findForgers(seen) };
    if (why === "unlisted")
        return { ...seen, last: before.last, looksSince: before.looksSince + 1 };
    if (before.last.kind !== "unsure")
        return seen;
    // A write whose answer was lost has happened if the list shows what was sent.
    const { write } = before.last;
    const found = findOwnComments(seen).find(({ comment: { id, body } }) => isSameText(body, write.body) && (write.kind === "create" || write.comment.id === id));
    if (found === undefined)
        return seen;
    return write.kind === "create"
        ? noteCreated(seen, write, found.comment)
        : noteUpdated(seen, write, { comment: found.comment, isShared });
}
/** GitHub answered with the created comment, or a look found it. */
function noteCreated(before, write, comment) {
    const isMisnamed = comment.author !== "" && !isSameLogin(comment.author, before.author);
    return noteFit({
        ...before,
        author: isMisnamed ? comment.author : before.author,
        created: [...before.created, comment],
        looksSince: 0,
        last: { kind: "create", comment, isMisnamed },
        writes: before.writes + 1,
        createTries: 0,
    }, write, comment);
}
/** GitHub answered with the updated comment, or a look found it. */
function noteUpdated(before, write, { comment, isShared }) {
    const replace = (each) => (each.id === comment.id ? comment : each);
    const sinceMs = Date.parse(comment.updatedAt) - Date.parse(write.comment.updatedAt);
    const after = {
        ...before,
        listed: before.listed.map(replace),
        created: before.created.map(replace),
        last: { kind: "update", sinceMs, isShared },
        isUpdated: before.isUpdated || write.isOurs,
        writes: before.writes + 1,
        updateTries: plan_retry/* NO_TRIES */.ig,
    };
    return write.isOurs ? noteFit(after, write, comment) : after;
}
/** A comment that is not there any more: deleted by this run or found gone. */
function noteRemoved(before, id) {
    const isOther = (comment) => comment.id !== id;
    return { ...before, listed: before.listed.filter(isOther), created: before.created.filter(isOther) };
}
/** A write may or may not have happened. `updateTries`: the tries of the update that is under way. */
function noteUnsure(before, write, updateTries) {
    const createTries = before.createTries + (write.kind === "create" ? 1 : 0);
    return { ...before, last: { kind: "unsure", write }, createTries, updateTries };
}
/** GitHub found the body too long. */
function noteTooLong(before, write) {
    return { ...before, last: { kind: "too-long" }, level: write.level + 1, misfits: before.misfits + 1 };
}
/** A body that GitHub changed is treated like one that is too long: the next one is shorter. */
function noteFit(after, write, comment) {
    if (isSameText(comment.body, write.body))
        return { ...after, misfits: 0 };
    return { ...after, misfits: after.misfits + 1, level: after.misfits === 0 ? write.level + 1 : after.level };
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/apply-comment.js
/** Carries out what was decided about the summary comment, each write in one try. */




/** Tries of a create whose answers are lost. */
const MOST_CREATES = 4;
/** Returns what is known afterwards. Throws a UserError for a write that GitHub refuses, or that fails too often. */
async function applyComment(repository, before, { write, remove }) {
    try {
        let after = write === null ? { ...before, last: { kind: "look" } } : await send(repository, before, write);
        // Twins are only removed once the comment that stays has the content.
        if (write !== null && after.writes === before.writes)
            return after;
        for (const id of remove) {
            await deleteComment(repository, id);
            after = noteRemoved(after, id);
            after = { ...after, removed: after.removed + 1 };
        }
        return after;
    }
    catch (error) {
        if (!(0,failure/* isLocked */.ln)(error))
            throw error;
        return { ...before, last: { kind: "locked" } };
    }
}
async function send(repository, before, write) {
    try {
        return await (write.kind === "create" ? create(repository, before, write) : update(repository, before, write));
    }
    catch (error) {
        // Measured as fitting, but GitHub counts in another unit: one more reduction.
        if (write.isOurs && before.misfits === 0 && (0,failure/* isTooLong */.pn)(error))
            return noteTooLong(before, write);
        throw error;
    }
}
async function create(repository, before, write) {
    try {
        return noteCreated(before, write, await createComment(repository, before.pullRequest, write.body));
    }
    catch (error) {
        if (!(0,failure/* isUnsureWrite */.aT)(error) || before.createTries + 1 >= MOST_CREATES)
            throw error;
        return noteUnsure(before, write, before.updateTries);
    }
}
async function update(repository, before, write) {
    const { id } = write.comment;
    const answer = await updateComment(repository, id, { body: write.body, earlier: before.updateTries });
    if (answer.kind === "unsure")
        return noteUnsure(before, write, answer.tries);
    if (answer.kind === "updated") {
        return noteUpdated(before, write, { comment: answer.comment, isShared: repository.client.isShared() });
    }
    return { ...noteRemoved(before, id), last: { kind: "gone" }, losses: before.losses + 1, updateTries: plan_retry/* NO_TRIES */.ig };
}

;// CONCATENATED MODULE: ./build/src/github/statuses.js
/** Commit statuses, the older of GitHub's two ways to mark a commit. */



/** The newest status of a context; null if there is none. */
async function readStatus({ client, owner, repo }, sha, context) {
    // Newest first, all contexts mixed.
    const pages = pages_readPages(client, "GET /repos/{owner}/{repo}/commits/{ref}/statuses", { owner, repo, ref: sha });
    for await (const page of pages) {
        const raw = read_fields_asList(page.entries).find((each) => read_fields_asText(each.context) === context);
        if (raw === undefined)
            continue;
        const state = read_fields_asText(raw.state);
        return { state, context, description: read_fields_asText(raw.description), targetUrl: read_fields_asTextOrNull(raw.target_url) };
    }
    return null;
}
/** Sets a status. Setting it twice does no harm, so the client repeats it after an outage. */
async function createStatus({ client, owner, repo }, sha, { state, context, description, targetUrl }) {
    await client.request("POST /repos/{owner}/{repo}/statuses/{sha}", {
        owner,
        repo,
        sha,
        state,
        context,
        description,
        ...(targetUrl === null ? {} : { target_url: targetUrl }),
        request: { isRepeatable: true, isNotYet: isTooNew },
    });
}
/** The commit may have been pushed a moment ago. */
function isTooNew(error) {
    return (0,failure/* statusOf */.c2)(error) === 422 && /No commit found/i.test((0,failure/* answerOf */.ut)(error));
}

;// CONCATENATED MODULE: ./build/src/pipeline/job-state.js
/** The states of jobs and runs, worst first, and what they are worth. Every other word that GitHub may say is `unknown`. */
const STATES = {
    failure: { sign: "❌", rank: 1, passes: false, status: "failure" },
    startup_failure: { sign: "❌", rank: 1, passes: false, status: "failure" },
    timed_out: { sign: "❌", rank: 2, passes: false, status: "error" },
    action_required: { sign: "❌", rank: 3, passes: false, status: "pending" },
    cancelled: { sign: "❌", rank: 4, passes: false, status: "error" },
    missing: { sign: "❔", rank: 5, passes: false, status: "pending" },
    running: { sign: "⏳", rank: 6, passes: false, status: "pending" },
    skipped: { sign: "⏭️", rank: 7, passes: false, status: "pending" },
    neutral: { sign: "✅", rank: 8, passes: true, status: "success" },
    success: { sign: "✅", rank: 9, passes: true, status: "success" },
};
/** A conclusion that this version does not know has not passed, and is as urgent as one that is missing. */
const UNKNOWN = { sign: "❔", rank: 5, passes: false, status: "pending" };
function stateFacts(state) {
    return Object.hasOwn(STATES, state) ? STATES[state] : UNKNOWN;
}
function isKnownState(state) {
    return Object.hasOwn(STATES, state);
}
/** Status and conclusion of a job or a run as one word: `running` until there is a conclusion. */
function toState(status, conclusion) {
    if (status !== "completed" || conclusion === null || conclusion.trim() === "")
        return "running";
    return conclusion === "stale" ? "cancelled" : conclusion;
}

;// CONCATENATED MODULE: ./build/src/pipeline/base-name.js
/** Job name without one trailing matrix suffix: `docker smoke (ubuntu (22))` -> `docker smoke`. */
function baseName(name) {
    if (isCut(name))
        return name.replace(/ \([^)]*$/, "");
    if (!name.endsWith(")"))
        return name;
    let depth = 0;
    for (let at = name.length - 1; at > 0; at--) {
        if (name[at] === ")")
            depth++;
        else if (name[at] === "(" && --depth === 0)
            return name[at - 1] === " " ? name.slice(0, at - 1) : name;
    }
    return name;
}
/** The API shortens long names to 100 characters, the last three of them dots. */
function isCut(name) {
    return name.endsWith("...") && name.length >= 97;
}

;// CONCATENATED MODULE: ./build/src/pipeline/order.js
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

;// CONCATENATED MODULE: ./build/src/pipeline/compare-naturally.js

/** Digits by their value, everything else by bytes: `job 9` before `job 10`. Total: equal only for equal texts. */
function compareNaturally(a, b) {
    const left = split(a);
    const right = split(b);
    for (let at = 0; at < Math.min(left.length, right.length); at++) {
        const order = comparePart(left[at], right[at]);
        if (order !== 0)
            return order;
    }
    return left.length - right.length || compareBytewise(a, b);
}
function split(text) {
    return text.match(/\d+|\D+/g) ?? [];
}
function comparePart(a, b) {
    if (!/^\d/.test(a) || !/^\d/.test(b))
        return compareBytewise(a, b);
    const [left, right] = [a.replace(/^0+(?=\d)/, ""), b.replace(/^0+(?=\d)/, "")];
    return left.length - right.length || compareBytewise(left, right);
}

;// CONCATENATED MODULE: ./build/src/pipeline/match-required-jobs.js
/** Names of jobs as users write them, one per line, and which jobs of a run they mean. */


/** Lines to entries. Blank lines and lines that start with `#` are left out; a name given twice counts once. */
function parseRequiredJobs(lines) {
    const parsed = { entries: [], problems: [], fault: null };
    const seen = new Set();
    for (const line of lines.map((each) => each.trim().replace(/\s+/g, " "))) {
        if (line === "" || line.startsWith("#"))
            continue;
        if (line === "*")
            parsed.fault = `"*" alone would take every job. Expected a name, or the start of one before the "*".`;
        if (seen.has(line))
            parsed.problems.push(`The job name "${line}" is listed twice and counts once.`);
        else
            parsed.entries.push(line.endsWith("*") ? { text: line.slice(0, -1), isPrefix: true } : { text: line, isPrefix: false });
        seen.add(line);
    }
    return parsed;
}
/**
 * Which jobs each entry takes, in the order of the entries. An exact entry takes the jobs of the first tier that has any:
 * the same name; the same below a calling job (`caller / name`); the same without a matrix suffix; both. A job goes to the
 * first entry that takes it.
 */
function matchRequiredJobs(entries, jobs) {
    const left = new Set([...jobs].sort((a, b) => compareNaturally(a.name, b.name)));
    const problems = [];
    const matches = entries.map((entry) => {
        const taken = take(entry, [...left]);
        for (const job of taken)
            left.delete(job);
        if (taken.length === 0)
            problems.push(describeMiss(entry, jobs));
        return { entry, jobs: taken };
    });
    return { matches, problems };
}
/** True if the entries take a job of this name, were it the only one. */
function isListedJob(entries, name) {
    return entries.some((entry) => take(entry, [{ name }]).length > 0);
}
function take({ text, isPrefix }, jobs) {
    if (isPrefix)
        return jobs.filter(({ name }) => name.startsWith(text));
    for (const tier of TIERS) {
        const taken = jobs.filter(({ name }) => tier(name).some((form) => isSame(form, text, isCut(name))));
        if (taken.length > 0)
            return taken;
    }
    return [];
}
/** The forms of a job name in which an entry may stand, by tier. */
const TIERS = [
    (name) => [name],
    (name) => withoutCallers(name),
    (name) => [baseName(name)],
    (name) => withoutCallers(baseName(name)),
];
/** The name below each calling job: `a / b / c` -> `b / c`, `c`. */
function withoutCallers(name) {
    const parts = name.split(" / ");
    return parts.slice(1).map((_, at) => parts.slice(at + 1).join(" / "));
}
/** Of a name that the API cut only the start is visible; less than half of the entry would prove nothing. */
function isSame(form, text, isCutName) {
    if (form === text)
        return true;
    if (!isCutName || !form.endsWith("..."))
        return false;
    const visible = form.slice(0, -3);
    return visible.length * 2 >= text.length && text.startsWith(visible);
}
function describeMiss(entry, jobs) {
    const { text, isPrefix } = entry;
    const what = isPrefix ? `No job starts with "${text}"` : `No job is called "${text}"`;
    if (take(entry, jobs).length > 0)
        return `${what} beside those that an earlier entry takes.`;
    const nearest = findNearest(text, jobs.map(({ name }) => name));
    return nearest === null ? `${what}.` : `${what}; the nearest name is "${nearest}".`;
}
/** Same letters in other case, else the longest common start. */
function findNearest(text, names) {
    const sorted = [...new Set(names)].sort(compareNaturally);
    const sameLetters = sorted.find((name) => [name, ...withoutCallers(name), baseName(name)].some((form) => form.toLowerCase() === text.toLowerCase()));
    if (sameLetters !== undefined)
        return sameLetters;
    const ranked = sorted.map((name) => ({ name, common: countCommon(name, text) })).sort((a, b) => b.common - a.common);
    return ranked[0] !== undefined && ranked[0].common > 0 ? ranked[0].name : null;
}
function countCommon(a, b) {
    let at = 0;
    while (at < a.length && at < b.length && a[at] === b[at])
        at++;
    return at;
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/apply-needs.js
/** `toJSON(needs)` as a workflow writes it; null if the text is not that. */
function parseNeeds(text) {
    let document;
    try {
        document = JSON.parse(text);
    }
    catch {
        return null;
    }
    if (typeof document !== "object" || document === null || Array.isArray(document))
        return null;
    const results = Object.entries(document).map(([name, need]) => [name.trim(), need?.result]);
    const isComplete = results.every(([, result]) => typeof result === "string" && result !== "");
    return isComplete ? new Map(results) : null;
}
/**
 * The jobs with the results of `needs` filled in where the API lags behind: for a job of that exact name that is not
 * completed yet, and for one that is not listed at all if the configuration names it.
 */
function applyNeeds(jobs, needs, entries) {
    const filled = jobs.map((job) => {
        const result = job.state === "running" ? needs.get(job.name) : undefined;
        return result === undefined ? job : { ...job, state: result };
    });
    const names = new Set(jobs.map(({ name }) => name));
    const isNamed = (name) => entries.some(({ text, isPrefix }) => (isPrefix ? name.startsWith(text) : name === text));
    const added = [...needs].filter(([name]) => !names.has(name) && isNamed(name));
    return [...filled, ...added.map(([name, result]) => toJob(name, result))];
}
function toJob(name, state) {
    const nothing = { id: 0, runId: 0, attempt: 0, url: null, startedAt: null, completedAt: null, steps: [] };
    return { ...nothing, name, status: "completed", conclusion: state, state };
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/decide-verdict.js
/** What the required jobs of a commit add up to. */




/**
 * Applies the table of states; the verdict is that of the worst row that does not pass. In direct mode the results of
 * `needs` are complete: with them, an absent job is missing even while the run goes on.
 */
function decideVerdict({ jobs: listed, runs }, { required, allowSkipped, docsOnly, needs }, mode) {
    const hasNeeds = mode === "direct" && needs.size > 0;
    const mayStillCome = !hasNeeds && runs.some(({ isCompleted }) => !isCompleted);
    const known = hasNeeds ? applyNeeds(listed, needs, required) : listed;
    const jobs = expandSkipped(known, [...required, ...docsOnly]);
    const { matches, problems } = matchRequiredJobs(required, jobs);
    const plain = matches.flatMap((match) => toRows(match, allowSkipped, mayStillCome));
    const skipped = findDocsOnlyJobs(docsOnly, jobs);
    const isDocsOnly = skipped.size > 0 &&
        plain.every((row) => row.passes || (row.state === "skipped" && row.jobs.every((job) => skipped.has(job))));
    const rows = plain
        .map(({ jobs: _, ...row }) => ({ ...row, passes: row.passes || isDocsOnly }))
        // The sort is stable: rows of one rank stay in the order of configuration.
        .sort((a, b) => stateFacts(a.state).rank - stateFacts(b.state).rank);
    const taken = new Set(matches.flatMap((match) => match.jobs));
    return {
        verdict: judge(rows),
        rows,
        isDocsOnly,
        otherFailures: jobs.filter((job) => !taken.has(job) && stateFacts(job.state).rank <= 2),
        // While jobs may still come, an absent one is no mistake yet.
        problems: mayStillCome ? [] : problems,
    };
}
/** The worst row that does not pass; undefined if all pass. */
function findWorst(rows) {
    return rows.find(({ passes }) => !passes);
}
function toRows({ entry, jobs }, allowSkipped, mayStillCome) {
    const passes = (job) => stateFacts(job.state).passes || (job.state === "skipped" && isListedJob(allowSkipped, job.name));
    const [worst] = [...jobs].sort((a, b) => Number(passes(a)) - Number(passes(b)) || stateFacts(a.state).rank - stateFacts(b.state).rank);
    if (worst === undefined) {
        const name = entry.isPrefix ? `${entry.text}*` : entry.text;
        return [{ name, state: mayStillCome ? "running" : "missing", passes: false, job: null, jobs }];
    }
    if (entry.isPrefix) {
        return jobs.map((job) => ({ name: job.name, state: job.state, passes: passes(job), job, jobs: [job] }));
    }
    const name = jobs.length === 1 ? entry.text : `${entry.text} (${jobs.length} jobs)`;
    return [{ name, state: worst.state, passes: passes(worst), job: worst, jobs }];
}
/** All jobs of the docs-only list if every entry of it has some and all of them are skipped; none otherwise. */
function findDocsOnlyJobs(docsOnly, jobs) {
    const { matches } = matchRequiredJobs(docsOnly, jobs);
    const isSkipped = (match) => match.jobs.length > 0 && match.jobs.every(({ state }) => state === "skipped");
    return matches.every(isSkipped) ? new Set(matches.flatMap((match) => match.jobs)) : new Set();
}
function judge(rows) {
    const worst = findWorst(rows);
    if (worst === undefined)
        return "success";
    const { rank } = stateFacts(worst.state);
    if (rank <= 2)
        return "failure";
    if (rank === 3)
        return "action_required";
    if (rank === 4)
        return "cancelled";
    return rank === 6 ? "pending" : "incomplete";
}
/**
 * A job with a matrix that is skipped as a whole never gets its instances: GitHub shows one job whose name still has the
 * expression, `python ci (${{ matrix.python }})`, or no suffix at all. It stands for every entry that no other job is for.
 */
function expandSkipped(jobs, entries) {
    const absent = entries.filter((entry) => !entry.isPrefix && !jobs.some(({ name }) => isListedJob([entry], name)));
    const names = new Set(absent.map(({ text }) => text));
    const stand = [...names].flatMap((text) => {
        const job = jobs.find((each) => each.state === "skipped" && mayBecome(each.name, text));
        return job === undefined ? [] : [{ ...job, name: text }];
    });
    return [...jobs, ...stand];
}
function mayBecome(name, text) {
    return [name, ...withoutCallers(name)].some((form) => {
        if (form === baseName(text) && form !== text)
            return true;
        const parts = form.split(/\$\{\{.*?\}\}/);
        if (parts.length === 1)
            return false;
        const pattern = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join(".+");
        return new RegExp(`^${pattern}$`).test(text);
    });
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/describe-verdict.js
/** `2 of 4 required jobs did not pass`, for headings and commit statuses. A failure beats what is still running. */
function describeVerdict({ verdict, rows }) {
    const total = rows.length;
    const isOne = total === 1;
    if (verdict === "success")
        return isOne ? "the required job passed" : `all ${total} required jobs passed`;
    const running = rows.filter(({ passes, state }) => !passes && state === "running").length;
    if (verdict === "pending") {
        const waiting = rows.filter(({ passes }) => !passes).length;
        return isOne
            ? "the required job is still running"
            : `${Math.min(running, waiting)} of ${total} required jobs still running`;
    }
    const failed = rows.filter(({ passes }) => !passes).length - running;
    return isOne ? "the required job did not pass" : `${failed} of ${total} required jobs did not pass`;
}

// EXTERNAL MODULE: ./build/src/text/fit.js
var fit = __nccwpck_require__(2802);
// EXTERNAL MODULE: ./build/src/text/markdown.js + 1 modules
var markdown = __nccwpck_require__(18);
;// CONCATENATED MODULE: ./build/actions/post-ci-summary/plan-reduction.js
/** What the comment gives up, step by step, to fit. */
const WHOLE = {
    coverage: "table",
    maxOthers: Number.POSITIVE_INFINITY,
    collapsePassed: false,
    labelLimit: 120,
    maxFailed: Number.POSITIVE_INFINITY,
};
/** In this order, each on top of those before it. */
const STEPS = [
    { coverage: "line" },
    { maxOthers: 20 },
    { maxOthers: 5 },
    { maxOthers: 0 },
    { coverage: "none" },
    { collapsePassed: true },
    { labelLimit: 60 },
];
/** The reduction of one level: 0 takes nothing, the last leaves no failed row. */
function planReduction(level, failedRows) {
    const beyond = level - STEPS.length;
    return Object.assign({}, WHOLE, ...STEPS.slice(0, level), beyond > 0 ? { maxFailed: failedRows - beyond } : {});
}
/** Levels that there are for so many failed rows, the plain body included. */
function countLevels(failedRows) {
    return STEPS.length + failedRows + 1;
}
/** What a reduction takes away from these facts; steps with nothing to take are left out. */
function describeReduction(facts, reduction) {
    const { decision, coverage } = facts;
    const hasCoverage = coverage !== null && !decision.isDocsOnly;
    const shown = decision.verdict === "success" ? [] : decision.otherFailures.slice(0, facts.maxOtherFailures);
    const others = shown.slice(reduction.maxOthers);
    const failed = decision.rows.filter(({ passes }) => !passes).slice(reduction.maxFailed);
    const passed = reduction.collapsePassed ? decision.rows.filter(({ passes }) => passes) : [];
    return [
        ...(hasCoverage && reduction.coverage === "none" ? [{ what: "coverage", jobs: [] }] : []),
        ...(hasCoverage && reduction.coverage === "line" && coverage.runtimes.length > 0
            ? [{ what: "the coverage table", jobs: [] }]
            : []),
        ...describeJobs(others, "other failed job"),
        ...describeJobs(passed, "required job that passed", "required jobs that passed"),
        ...describeJobs(failed, "required job that did not pass", "required jobs that did not pass"),
        ...(reduction.labelLimit < WHOLE.labelLimit
            ? [{ what: `names beyond ${reduction.labelLimit} characters`, jobs: [] }]
            : []),
    ];
}
function describeJobs(jobs, one, many = `${one}s`) {
    if (jobs.length === 0)
        return [];
    return [{ what: `${jobs.length} ${jobs.length === 1 ? one : many}`, jobs: jobs.map(({ name }) => name) }];
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/render-comment.js
/** The comment of post-ci-summary: same facts, same bytes. */






/** The comment that fits, and what it leaves out. `from`: the least level, for a body that GitHub refused. */
function fitComment(facts, pullRequest, from = 0) {
    const { key, standing, decision } = facts;
    const failed = decision.rows.filter(({ passes }) => !passes).length;
    const marker = renderSummaryMarker({ key, pullRequest, standing });
    const render = (level) => `${marker}\n${renderSummary(facts, planReduction(level, failed))}`;
    const fitted = (0,fit/* fitBody */.KM)(render, { levels: countLevels(failed), from });
    return { ...fitted, leftOut: describeReduction(facts, planReduction(fitted.level, failed)) };
}
/** The body without the marker, as the step summary shows it. */
function renderSummary(facts, reduction) {
    const leftOut = describeReduction(facts, reduction);
    return [
        `## ${headingSign(facts.decision)} CI: ${describeVerdict(facts.decision)}`,
        renderFacts(facts),
        renderRequired(facts, reduction),
        facts.decision.isDocsOnly
            ? "Docs-only change: the heavy jobs were skipped, and every other required job passed."
            : "",
        facts.decision.verdict === "success" ? "" : renderOthers(facts, reduction),
        reduction.coverage === "none" ? "" : renderCoverage(facts, reduction.coverage === "table"),
        renderLeftOut(facts, leftOut),
        "<sub>One comment per pull request; a newer result replaces it.</sub>",
    ]
        .filter((part) => part !== "")
        .join("\n\n");
}
function headingSign({ verdict }) {
    if (verdict === "success")
        return "✅";
    return verdict === "pending" ? "⏳" : "❌";
}
function renderFacts({ standing, runs, serverUrl }) {
    const shown = runs.map(({ workflow, run }) => {
        if (run === null)
            return `${(0,markdown/* escapeCell */.kq)(workflow)}: no run yet`;
        const attempt = run.attempt > 1 ? `, attempt ${run.attempt}` : "";
        const link = (0,markdown/* renderLink */.BK)(`${(0,markdown/* escapeCell */.kq)(workflow)} #${run.number}`, run.url, { serverUrl });
        return `${link} ${showState(run.state)}${attempt}`;
    });
    return [`Commit ${(0,markdown/* codeSpan */.SS)(standing.headSha.slice(0, 12))}`, ...shown].join(" · ");
}
function renderRequired(facts, { labelLimit, collapsePassed, maxFailed }) {
    const { rows } = facts.decision;
    const passed = rows.filter(({ passes }) => passes);
    const others = rows.filter(({ passes }) => !passes);
    const shown = new Set([...others.slice(0, maxFailed), ...(collapsePassed ? [] : passed)]);
    const hidden = others.length - Math.min(others.length, maxFailed);
    return [
        "| Required job | Result | Duration | Log |",
        "|:--|:--|--:|:--|",
        // In the order of the decision: failing rows do not always come first.
        ...rows.filter((row) => shown.has(row)).map((row) => renderRow(row, facts, labelLimit)),
        ...(collapsePassed && passed.length > 0 ? [`| ${passed.length} more passed | | | |`] : []),
        ...(hidden > 0 ? [`| ${hidden} more, see the ${renderRunLink(facts)} | | | |`] : []),
    ].join("\n");
}
function renderRow(row, facts, labelLimit) {
    const label = (0,markdown/* escapeCell */.kq)(row.name, labelLimit);
    const cells = [
        row.passes || row.state === "running" ? label : `**${label}**`,
        showState(row.state),
        formatDuration(jobDurationMs(row.job)),
        jobLink(row.job, firstRunUrl(facts), facts.serverUrl),
    ];
    return `| ${cells.join(" | ")} |`;
}
function renderOthers(facts, { maxOthers, labelLimit }) {
    const jobs = facts.decision.otherFailures;
    const limit = Math.min(maxOthers, facts.maxOtherFailures);
    if (jobs.length === 0 || limit === 0)
        return "";
    const rows = jobs.slice(0, limit).map((job) => renderOther(job, facts, labelLimit));
    const hidden = jobs.length - rows.length;
    return [
        `<details><summary>${jobs.length} other job${jobs.length === 1 ? "" : "s"} failed</summary>`,
        "",
        "| Job | Result | Log |",
        "|:--|:--|:--|",
        ...rows,
        ...(hidden > 0 ? [`| ${hidden} more, see the ${renderRunLink(facts)} | | |`] : []),
        "",
        "</details>",
    ].join("\n");
}
function renderOther(job, facts, labelLimit) {
    const link = jobLink(job, firstRunUrl(facts), facts.serverUrl);
    return `| ${(0,markdown/* escapeCell */.kq)(job.name, labelLimit)} | ${showState(job.state)} | ${link} |`;
}
function renderLeftOut(facts, leftOut) {
    if (leftOut.length === 0)
        return "";
    return `Left out for length: ${leftOut.map(({ what }) => what).join(", ")}; see the ${renderRunLink(facts)}.`;
}
function renderRunLink(facts) {
    return (0,markdown/* renderLink */.BK)("run", firstRunUrl(facts), { serverUrl: facts.serverUrl });
}
/** The run that a row without a job links. */
function firstRunUrl({ runs }) {
    return runs.find(({ run }) => run !== null)?.run?.url ?? null;
}
/** The coverage block; empty if nothing was asked for or found. */
function renderCoverage({ coverage, decision }, withTable) {
    if (coverage === null)
        return "";
    if (decision.isDocsOnly)
        return "### Coverage\n\nNot measured for this commit, because the change is docs-only.";
    const parts = [renderTotals(coverage), withTable ? renderRuntimes(coverage) : ""].filter((part) => part !== "");
    return parts.length === 0 ? "" : ["### Coverage", ...parts].join("\n\n");
}
function renderTotals({ head, base, change, drop, threshold, status }) {
    if (head === null)
        return "";
    const named = Object.entries({ Head: head, base, change, drop, threshold }).filter(([, value]) => value !== null);
    const segments = named.map(([name, value]) => `${name} ${value}`);
    return [...segments, ...(status === null ? [] : [(0,markdown/* escapeCell */.kq)(status, 40)])].join(" · ");
}
function renderRuntimes({ runtimes, reference }) {
    if (runtimes.length === 0 || reference === null)
        return "";
    return [
        `| Runtime | Coverage | Against ${(0,markdown/* escapeCell */.kq)(reference, 40)} |`,
        "|:--|--:|--:|",
        ...runtimes.map(({ name, percent, against }) => `| ${(0,markdown/* escapeCell */.kq)(name, 40)} | ${percent} | ${against ?? "–"} |`),
    ].join("\n");
}
/** `❌ timed out`; an unknown state is text from outside. */
function showState(state) {
    return `${stateFacts(state).sign} ${(0,markdown/* escapeCell */.kq)(state.replaceAll("_", " "), 40)}`;
}
/** `4m 12s`; a dash if it is not known. */
function formatDuration(ms) {
    if (ms === null)
        return "–";
    const seconds = Math.round(ms / 1000);
    const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
    const rest = `${String(seconds % 60).padStart(2, "0")}s`;
    if (hours > 0)
        return `${hours}h ${String(minutes).padStart(2, "0")}m ${rest}`;
    return minutes > 0 ? `${minutes}m ${rest}` : `${seconds}s`;
}
/** null while the job runs, and where the times make no sense. */
function jobDurationMs(job) {
    if (job === null || job.state === "running" || job.startedAt === null || job.completedAt === null)
        return null;
    const ms = Date.parse(job.completedAt) - Date.parse(job.startedAt);
    return ms >= 0 ? ms : null;
}
/** To the job's log, else to the run, else a dash. */
function jobLink(job, runUrl, serverUrl) {
    const toJob = (0,markdown/* renderLink */.BK)("log", job?.url ?? null, { serverUrl });
    if (toJob !== "log")
        return toJob;
    const toRun = (0,markdown/* renderLink */.BK)("run", runUrl, { serverUrl });
    return toRun === "run" ? "–" : toRun;
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/apply-status.js






/** After these results our verdict is no news for the commit, or nothing may be written. */
const NO_STATUS = ["stale", "closed", "read-only", "dry-run"];
/** Sets the status that `commit-status` names, unless the newest one says the same. A failure is only a warning, and returned. */
async function applyStatus(repository, facts, { inputs, posted, subject }) {
    const context = inputs["commit-status"];
    if (context === undefined || NO_STATUS.includes(posted.result))
        return [];
    const { decision } = facts;
    const { headSha } = facts.standing;
    const worst = findWorst(decision.rows);
    const status = {
        state: worst === undefined ? "success" : stateFacts(worst.state).status,
        context,
        description: describeVerdict(decision).slice(0, 140),
        targetUrl: firstRunUrl(facts) ?? subject.run.url,
    };
    try {
        const newest = await readStatus(repository, headSha, context);
        const isSame = newest?.state === status.state &&
            newest.description === status.description &&
            newest.targetUrl === status.targetUrl;
        if (!isSame)
            await createStatus(repository, headSha, status);
        return [];
    }
    catch (error) {
        if (!(0,failure/* isApiFailure */.TG)(error))
            throw error;
        return [`The commit status "${context}" was not set. ${error.message}`];
    }
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/compare-freshness.js
/**
 * Whether our result may replace the one that is there. `ask`: the other head has a newer run than ours, so only the
 * pull request itself can say which of the two heads it has.
 */
function compareFreshness(ours, theirs) {
    if (theirs === null)
        return "fresher";
    if (ours.headSha.toLowerCase() !== theirs.headSha.toLowerCase())
        return ours.run > theirs.run ? "fresher" : "ask";
    return compareStandings(ours, theirs) < 0 ? "stale" : "fresher";
}
/** The freshest comment; of several equally fresh ones the first. */
function findFreshest(own) {
    return own.reduce((best, each) => (compareStandings(each.standing, best.standing) > 0 ? each : best));
}
/** By run, attempt and time; an unknown standing is the oldest. */
function compareStandings(a, b) {
    if (a === null || b === null)
        return Number(a !== null) - Number(b !== null);
    return a.run - b.run || a.attempt - b.attempt || Date.parse(a.asOf) - Date.parse(b.asOf);
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/decide-comment.js
/**
 * What happens next to the summary comment of one pull request. However many runs write at once, one comment stays: each
 * lists, creates if there is none, lists again and keeps the oldest. Each run withdraws its own younger comment, and
 * whoever sees twins brings the oldest to the freshest content, so that the last one to look leaves one.
 */



const MOST_WRITES = 8;
const MOST_LOSSES = 2;
const MOST_LOOKS = 6;
/** Another run may be about to write a comment this fresh. */
const RECENT_MS = 30_000;
const SINCE_MARGIN_MS = 600_000;
/** The next step, whatever is known. The steps come to an end: writes, losses, looks and tries are counted. */
function decideComment(observed, facts, isDryRun) {
    const { last } = observed;
    switch (last.kind) {
        case "nothing":
            return look("first");
        case "locked":
            return done("locked");
        case "gone":
            return observed.losses > MOST_LOSSES ? done("not-written", explainLosses(observed)) : look("gone");
        case "unsure":
            // Before another update the client has waited already.
            return look("unsure", last.write.kind === "create" ? 2 ** observed.createTries : 0);
        default:
            return isDryRun ? done("dry-run") : (decideLook(observed, facts) ?? decideAct(observed, facts));
    }
}
/** The look that has to come before anything else; null if what is known suffices. */
function decideLook(observed, facts) {
    const { last, looksSince } = observed;
    if (last.kind === "create") {
        // Once a list shows the created comment, it shows older ones too; who writes a younger one will see ours.
        const isSeen = observed.listed.some(({ id }) => id === last.comment.id);
        if (!isSeen && looksSince < MOST_LOOKS) {
            const wait = looksSince === 0 ? 0 : 2 ** (looksSince - 1);
            // Comments under the true login may be of any age.
            return look("unlisted", wait, last.isMisnamed ? undefined : toSince(last.comment));
        }
        // The next write has to wait anyway; after the wait the list is newer.
        if (findOwnComments(observed).length > 1)
            return look("twins", 2);
    }
    // The long wait lets other runs finish that listed before this write and write after it.
    if (last.kind === "update" && isContended(observed, facts))
        return { ...look("contended", 3), jitter: 2 };
    return null;
}
/** True once another writer was seen or is to be expected: what was written is then looked at again. */
function isContended({ last, removed, writes }, { runs }) {
    if (last.kind !== "update" || writes >= MOST_WRITES)
        return false;
    // Runs of several workflows end at any moment. An old comment does not show that another run is about to write it,
    // but the rate limit shows that others use the token.
    return runs.length > 1 || removed > 0 || last.sinceMs < RECENT_MS || last.isShared;
}
/** Brings the oldest own comment to the freshest content and removes its twins; creates a comment if there is none. */
function decideAct(observed, facts) {
    const { head, misfits, pullRequest, writes } = observed;
    const [oldest, ...twins] = findOwnComments(observed);
    const { body, level } = fitComment(facts, pullRequest, observed.level);
    if (oldest === undefined) {
        if (writes >= MOST_WRITES)
            return done(describeResult(observed, true));
        return { kind: "act", write: { kind: "create", body, level, isOurs: true }, remove: [] };
    }
    const freshest = findFreshest([oldest, ...twins]);
    const freshness = compareFreshness(facts.standing, freshest.standing);
    if (freshness === "ask" && head === "unread")
        return { kind: "read-head" };
    const isOurs = freshness === "ask" ? head?.toLowerCase() === facts.standing.headSha.toLowerCase() : freshness === "fresher";
    const wanted = isOurs ? body : freshest.comment.body;
    const isThere = isSameContent(oldest.comment.body, wanted) || (isOurs && misfits > 1);
    if ((isThere && twins.length === 0) || writes >= MOST_WRITES)
        return done(describeResult(observed, isOurs));
    return {
        kind: "act",
        write: isThere ? null : { kind: "update", comment: oldest.comment, body: wanted, level, isOurs },
        remove: twins.map(({ comment }) => comment.id),
    };
}
/** What became of the comment in all. A comment created here that gave way to an older one does not count. */
function describeResult({ created, isUpdated }, isOurs) {
    if (created.length > 0)
        return "created";
    if (isUpdated)
        return "updated";
    return isOurs ? "unchanged" : "stale";
}
function look(why, wait = 0, since) {
    return { kind: "look", why, since, wait, jitter: 0 };
}
function done(result, reason = null) {
    return { kind: "done", result, reason };
}
function toSince({ createdAt }) {
    return new Date(Date.parse(createdAt) - SINCE_MARGIN_MS).toISOString();
}
function explainLosses({ losses }) {
    return (`The summary comment was deleted ${losses} times while it was being updated. ` +
        "Find out what deletes comments, or give this summary a comment-key of its own.");
}

// EXTERNAL MODULE: ./build/src/kit/inputs.js
var inputs = __nccwpck_require__(2185);
;// CONCATENATED MODULE: ./build/actions/post-ci-summary/inputs.js

/** The inputs of action.yml, with how each is read. */
const inputs_inputs = {
    token: inputs/* input */.hF.secret(),
    "required-jobs": inputs/* input */.hF.lines(),
    "allow-skipped": inputs/* input */.hF.lines(),
    "docs-only-jobs": inputs/* input */.hF.lines(),
    workflows: inputs/* input */.hF.lines(),
    events: inputs/* input */.hF.lines(),
    needs: inputs/* input */.hF.optionalText(),
    "pr-number": inputs/* input */.hF.optionalCount(1),
    "comment-key": inputs/* input */.hF.text(),
    author: inputs/* input */.hF.text(),
    "other-failures": inputs/* input */.hF.count(),
    "coverage-file": inputs/* input */.hF.optionalText(),
    "coverage-files": inputs/* input */.hF.lines(),
    "coverage-reference": inputs/* input */.hF.optionalText(),
    "commit-status": inputs/* input */.hF.optionalText(),
    "on-readonly-token": inputs/* input */.hF.choice("warn", "fail", "ignore"),
    "on-write-failure": inputs/* input */.hF.choice("fail", "warn"),
    "fail-on-verdict": inputs/* input */.hF.flag(),
    "timeout-seconds": inputs/* input */.hF.count(1),
    "settle-ms": inputs/* input */.hF.count(),
    "dry-run": inputs/* input */.hF.flag(),
};

;// CONCATENATED MODULE: ./build/src/github/issues.js




const ONE = "/repos/{owner}/{repo}/issues/{issue_number}";
/** All issues that fit, without pull requests. */
async function listIssues({ client, owner, repo }, filter) {
    const { labels = [], state, sort, direction, since, stopAt } = filter;
    const parameters = { owner, repo, labels: labels.join(","), state, sort, direction, since };
    const issues = [];
    for await (const page of readPages(client, "GET /repos/{owner}/{repo}/issues", parameters)) {
        for (const raw of asList(page.entries)) {
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
/** The issue as it is now; "gone" if it was deleted or transferred. */
async function readIssue(repository, number) {
    const issue = await orGone(async () => toIssue(await readRaw(repository, number)));
    // GitHub redirects to where a transferred issue is now, and there it has another number.
    return issue !== "gone" && issue.number === number ? issue : "gone";
}
/** Opens an issue in a single try. `earlier`: the tries of the same write before, which decide how long to wait. */
async function createIssue({ client, owner, repo }, { title, body, labels }, earlier = NO_TRIES) {
    // The caller looks before it repeats the write, so that this is safe.
    const request = { earlierTries: earlier, isRepeatable: true };
    const content = { owner, repo, title, body, labels: [...labels], request };
    return orUnsure(async () => {
        const { data } = await client.request("POST /repos/{owner}/{repo}/issues", content);
        return { kind: "written", issue: toIssue(asFields(data)) };
    });
}
/** Changes body or state in a single try. `earlier`: as for `createIssue`. */
async function updateIssue(repository, number, { body, state, stateReason, earlier = NO_TRIES }) {
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
                return toIssue(asFields(sent.data));
            // After a rename of the repository the write may follow; a transferred issue is another repository's.
            if ((await readIssue(repository, number)) === "gone")
                return "gone";
            return toIssue(asFields((await send("follow")).data));
        });
        return issue === "gone" ? { kind: "gone" } : { kind: "written", issue };
    });
}
async function orUnsure(write) {
    try {
        return await write();
    }
    catch (error) {
        if (error instanceof RetryDue)
            return { kind: "unsure", tries: error.tries };
        throw error;
    }
}
async function orGone(work) {
    try {
        return await work();
    }
    catch (error) {
        if (isGone(error))
            return "gone";
        throw error;
    }
}
async function readRaw({ client, owner, repo }, number) {
    return asFields((await client.request(`GET ${ONE}`, { owner, repo, issue_number: number })).data);
}
function toIssue(raw) {
    return {
        number: asNumber(raw.number),
        title: asText(raw.title),
        body: asText(raw.body),
        author: loginOf(raw.user),
        state: raw.state === "closed" ? "closed" : "open",
        stateReason: asTextOrNull(raw.state_reason),
        labels: readLabels(raw.labels),
        locked: raw.locked === true,
        createdAt: asText(raw.created_at),
        updatedAt: asText(raw.updated_at),
        closedAt: asTextOrNull(raw.closed_at),
        url: asText(raw.html_url),
    };
}
/** Names of labels, which come as objects or as texts. */
function readLabels(value) {
    if (!Array.isArray(value))
        return [];
    return value.map((label) => (typeof label === "string" ? label : read_fields_asText(read_fields_asFields(label).name))).filter(Boolean);
}

;// CONCATENATED MODULE: ./build/src/github/pulls.js
/** Pull requests: reading one, listing them, and keeping one open for a branch. */





const LIST = "GET /repos/{owner}/{repo}/pulls";
const pulls_ONE = "GET /repos/{owner}/{repo}/pulls/{pull_number}";
const PAGE_SIZE = 100;
/** More pages than GitHub serves. */
const MAX_PAGES = 1000;
/** The pages of a list, each read when it is asked for. */
async function* readPullRequestPages({ client, owner, repo }, { state, head, base, sort, direction }) {
    const parameters = { owner, repo, state, head, base, sort, direction, per_page: PAGE_SIZE };
    let isAnnounced = false;
    for (let number = 1; number <= MAX_PAGES; number++) {
        const page = number === 1 ? undefined : number;
        const { data, headers, url } = await client.request(LIST, { ...parameters, page });
        const entries = Array.isArray(data) ? data.map((raw) => (isFields(raw) ? toPullRequest(raw) : null)) : null;
        yield { number, entries, isAnnounced, url };
        isAnnounced = headers.link?.includes('rel="next"') ?? false;
        // After a full page without a link to the next one, only an empty page proves that it was the last.
        if (entries === null || (!isAnnounced && entries.length < PAGE_SIZE))
            return;
    }
    throw new errors/* UserError */.y(`The list of pull requests did not end after ${MAX_PAGES} pages.`);
}
/** The whole list. Entries that are no objects are left out. */
async function listPullRequests(repository, query) {
    const pulls = [];
    for await (const { entries, url } of readPullRequestPages(repository, query)) {
        if (entries === null)
            throw refuseAnswer(url);
        pulls.push(...entries.filter((pull) => pull !== null));
    }
    return pulls;
}
/** The pull request as it is now; "gone" if there is none of this number. */
async function readPullRequest({ client, owner, repo }, number) {
    try {
        return toPullRequest(read_fields_asFields((await client.request(pulls_ONE, { owner, repo, pull_number: number })).data));
    }
    catch (error) {
        if ((0,failure/* isGone */.ST)(error))
            return "gone";
        throw error;
    }
}
/** Pull requests that GitHub connects with the commit, in whatever state, of whatever base; none for an unknown commit. */
async function listCommitPullRequests({ client, owner, repo }, sha) {
    try {
        const route = "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls";
        return read_fields_asList(await pages_readEntries(client, route, { owner, repo, commit_sha: sha })).map(toPullRequest);
    }
    catch (error) {
        // 422: no commit of this id. 409: a repository without any.
        if ((0,failure/* isGone */.ST)(error) || [409, 422].includes((0,failure/* statusOf */.c2)(error) ?? 0))
            return [];
        throw error;
    }
}
/** Paths of the changed files, old names of renamed ones included; GitHub lists at most 3,000. */
async function listPullRequestFiles({ client, owner, repo }, number) {
    const files = await readEntries(client, `${pulls_ONE}/files`, { owner, repo, pull_number: number });
    return asList(files).flatMap(({ filename, previous_filename }) => [asText(filename), asText(previous_filename)].filter((name) => name !== ""));
}
/**
 * Opens the pull request from head into base, or updates title and body of the open one. GitHub allows one open pull
 * request per head and base, so whoever loses a race finds the winner's in the list.
 */
async function upsertPullRequest(repository, wanted) {
    const open = await findOpen(repository, wanted);
    if (open !== null)
        return pulls_update(repository, open, wanted);
    try {
        return await pulls_create(repository, wanted);
    }
    catch (error) {
        const lostRace = statusOf(error) === 422 && describeFailure(error).includes("A pull request already exists");
        // After an outage nobody knows whether it was created.
        if (!lostRace && !isOutage(error))
            throw error;
        const opened = await findOpen(repository, wanted);
        if (opened === null)
            throw error;
        return pulls_update(repository, opened, wanted);
    }
}
async function findOpen(repository, { head, base }) {
    const query = {
        state: "open",
        head: `${repository.owner}:${head}`,
        base,
        sort: "created",
        direction: "asc",
    };
    const pulls = await listPullRequests(repository, query);
    // A head that GitHub does not understand makes it ignore the filter.
    return pulls.find((pull) => pull.headRef === head && pull.baseRef === base) ?? null;
}
async function pulls_create({ client, owner, repo }, { head, base, title, body }) {
    const request = { isNotYet: pulls_isTooNew };
    const { data } = await client.rest.pulls.create({ owner, repo, head, base, title, body, request });
    return { number: data.number, url: data.html_url, created: true };
}
async function pulls_update({ client, owner, repo }, open, { title, body }) {
    // GitHub stores line ends as browsers send them.
    const isSame = open.title === title && open.body.replaceAll("\r\n", "\n") === body;
    if (!isSame)
        await client.rest.pulls.update({ owner, repo, pull_number: open.number, title, body });
    return { number: open.number, url: open.url, created: false };
}
/** The head was pushed a moment ago, and GitHub may not see it everywhere yet. */
function pulls_isTooNew(error) {
    return statusOf(error) === 422 && /"field":\s*"head",\s*"code":\s*"invalid"/.test(answerOf(error));
}
function toPullRequest(raw) {
    const head = read_fields_asFields(raw.head);
    const base = read_fields_asFields(raw.base);
    const baseRepository = read_fields_asFields(base.repo);
    return {
        number: read_fields_asNumber(raw.number),
        state: raw.state === "closed" ? "closed" : "open",
        draft: raw.draft === true,
        headSha: read_fields_asText(head.sha),
        headRef: read_fields_asText(head.ref),
        headRepositoryId: asNumberOrNull(read_fields_asFields(head.repo).id),
        baseRef: read_fields_asText(base.ref),
        baseRepositoryId: asNumberOrNull(baseRepository.id),
        defaultBranch: read_fields_asText(baseRepository.default_branch),
        author: read_fields_loginOf(raw.user),
        title: read_fields_asText(raw.title),
        body: read_fields_asText(raw.body),
        createdAt: read_fields_asText(raw.created_at),
        updatedAt: read_fields_asText(raw.updated_at),
        closedAt: read_fields_asTextOrNull(raw.closed_at),
        mergedAt: read_fields_asTextOrNull(raw.merged_at),
        url: read_fields_asText(raw.html_url),
        labels: readLabels(raw.labels),
    };
}

;// CONCATENATED MODULE: ./build/src/github/find-pull-request.js
/**
 * Which open pull request of this repository a commit is the head of. Never by the name of a branch alone, never by a
 * title, and never simply the first one: a result on a stranger's pull request is worse than none.
 */

const MOST = 5;
/** Asks as little as it can: nothing if the event or the run names the pull request. */
async function findPullRequest(repository, question) {
    const { given, ofEvent, named, headSha } = question;
    if (given !== undefined && given !== ofEvent?.number) {
        const pull = await readPullRequest(repository, given);
        return pull === "gone" ? { kind: "none" } : find_pull_request_judge(pull, headSha);
    }
    if (ofEvent !== undefined)
        return find_pull_request_judge(ofEvent, headSha);
    const ofRun = named.filter((pull) => pull.baseRepositoryId === question.repositoryId && isSameSha(pull.headSha, headSha));
    if (ofRun.length > 0)
        return toAnswer(ofRun);
    const ofBranch = await findByBranch(repository, question);
    return toAnswer(ofBranch.length > 0 ? ofBranch : await findByCommit(repository, headSha));
}
function find_pull_request_judge({ number, headSha, state }, wanted) {
    if (state !== "open")
        return { kind: "closed", number };
    return isSameSha(headSha, wanted) ? { kind: "found", numbers: [number] } : { kind: "stale", number, headSha };
}
async function findByBranch(repository, { headSha, headBranch, headOwner }) {
    if (!headBranch || !headOwner)
        return [];
    const pulls = await listPullRequests(repository, {
        state: "open",
        head: `${headOwner}:${headBranch}`,
        sort: "created",
        direction: "asc",
    });
    // A head that GitHub does not understand makes it ignore the filter.
    return pulls.filter((pull) => pull.headRef === headBranch && isSameSha(pull.headSha, headSha));
}
/** The only way left when the fork is gone. */
async function findByCommit(repository, headSha) {
    const base = `/${repository.owner}/${repository.repo}/pull/`.toLowerCase();
    return (await listCommitPullRequests(repository, headSha)).filter((pull) => pull.state === "open" && isSameSha(pull.headSha, headSha) && pull.url.toLowerCase().includes(base));
}
function toAnswer(pulls) {
    const numbers = [...new Set(pulls.map(({ number }) => number))].sort((a, b) => a - b).slice(0, MOST);
    return numbers.length === 0 ? { kind: "none" } : { kind: "found", numbers };
}
function isSameSha(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}

;// CONCATENATED MODULE: ./build/src/github/jobs.js


/** All jobs of a run: of all its attempts, or those that the newest attempt consists of. */
async function listJobs({ client, owner, repo }, runId, filter) {
    const jobs = [];
    const problems = [];
    let seen = 0;
    let total = null;
    const parameters = { owner, repo, run_id: runId, filter };
    const route = "GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs";
    for await (const page of pages_readPages(client, route, parameters, "jobs")) {
        total = page.total ?? total;
        for (const entry of page.entries) {
            seen++;
            const job = jobs_toJob(read_fields_asFields(entry), runId);
            if (job.id === 0)
                problems.push(`Run ${runId} lists a job that is empty; it is left out.`);
            else if (job.name === "")
                problems.push(`Job ${job.id} of run ${runId} has no name; it is left out.`);
            else
                jobs.push(job);
        }
    }
    if (total !== null && seen < total)
        problems.push(`GitHub listed ${seen} of the ${total} jobs of run ${runId}.`);
    return { jobs, problems };
}
function jobs_toJob(raw, runId) {
    return {
        id: read_fields_asNumber(raw.id),
        runId: read_fields_asNumber(raw.run_id) || runId,
        attempt: read_fields_asNumber(raw.run_attempt) || 1,
        name: collapseSpace(read_fields_asText(raw.name)),
        status: read_fields_asText(raw.status),
        conclusion: read_fields_asTextOrNull(raw.conclusion),
        url: read_fields_asTextOrNull(raw.html_url),
        startedAt: read_fields_asTextOrNull(raw.started_at),
        completedAt: read_fields_asTextOrNull(raw.completed_at),
        steps: read_fields_asList(raw.steps).map((step) => ({
            number: read_fields_asNumber(step.number),
            name: collapseSpace(read_fields_asText(step.name)),
            conclusion: read_fields_asTextOrNull(step.conclusion),
            startedAt: read_fields_asTextOrNull(step.started_at),
            completedAt: read_fields_asTextOrNull(step.completed_at),
        })),
    };
}

;// CONCATENATED MODULE: ./build/src/github/runs.js



/** The run as it is now; "gone" if it was deleted. */
async function readRun({ client, owner, repo }, id) {
    try {
        const { data } = await client.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}", {
            owner,
            repo,
            run_id: id,
        });
        return toRun(read_fields_asFields(data));
    }
    catch (error) {
        if ((0,failure/* isGone */.ST)(error))
            return "gone";
        throw error;
    }
}
/** All runs that fit, newest first; GitHub lists at most 1,000 of a filtered search. */
async function listRuns({ client, owner, repo }, filter) {
    const { headSha, workflow, event, branch, status, created, stopAt } = filter;
    const parameters = { owner, repo, workflow_id: workflow, head_sha: headSha, event, branch, status, created };
    const place = workflow === undefined ? "actions/runs" : "actions/workflows/{workflow_id}/runs";
    const runs = [];
    for await (const page of pages_readPages(client, `GET /repos/{owner}/{repo}/${place}`, parameters, "workflow_runs")) {
        for (const raw of read_fields_asList(page.entries)) {
            const run = toRun(raw);
            runs.push(run);
            if (stopAt?.(run))
                return runs;
        }
    }
    return runs;
}
/** The run that a `workflow_run` event is about; null for any other event. */
function readRunOf(payload) {
    const raw = read_fields_asFields(read_fields_asFields(payload).workflow_run);
    return read_fields_asNumber(raw.id) === 0 ? null : toRun(raw);
}
function toRun(raw) {
    return {
        id: read_fields_asNumber(raw.id),
        attempt: read_fields_asNumber(raw.run_attempt) || 1,
        number: read_fields_asNumber(raw.run_number),
        name: collapseSpace(read_fields_asText(raw.name)),
        workflowId: read_fields_asNumber(raw.workflow_id),
        path: read_fields_asText(raw.path).replace(/@.*$/s, ""),
        event: read_fields_asText(raw.event),
        status: read_fields_asText(raw.status),
        conclusion: read_fields_asTextOrNull(raw.conclusion),
        headSha: read_fields_asText(raw.head_sha),
        headBranch: read_fields_asTextOrNull(raw.head_branch),
        headRepository: toHeadRepository(read_fields_asFields(raw.head_repository)),
        url: read_fields_asText(raw.html_url),
        updatedAt: read_fields_asTextOrNull(raw.updated_at),
        createdAt: read_fields_asTextOrNull(raw.created_at),
        pullRequests: read_fields_asList(raw.pull_requests).map((pull) => ({
            number: read_fields_asNumber(pull.number),
            headSha: read_fields_asText(read_fields_asFields(pull.head).sha),
            baseRepositoryId: read_fields_asNumber(read_fields_asFields(read_fields_asFields(pull.base).repo).id),
        })),
    };
}
function toHeadRepository(raw) {
    const fullName = read_fields_asText(raw.full_name);
    if (read_fields_asNumber(raw.id) === 0)
        return null;
    return { id: read_fields_asNumber(raw.id), fullName, owner: read_fields_loginOf(raw.owner) || (fullName.split("/")[0] ?? "") };
}

;// CONCATENATED MODULE: ./build/src/pipeline/select-jobs.js


/**
 * One record per job name (a matrix instance has a name of its own) out of those of all attempts: the highest attempt,
 * then a completed record, then the one that started later. A run whose jobs know of a newer attempt than the run itself
 * is going on again.
 */
function selectJobs(run, records) {
    const attempt = records.reduce((newest, job) => Math.max(newest, job.attempt), run.attempt);
    const isCompleted = run.status === "completed" && attempt === run.attempt;
    const best = new Map();
    for (const job of records) {
        const other = best.get(job.name);
        if (other === undefined || compareRecords(job, other) > 0)
            best.set(job.name, job);
    }
    const jobs = [...best.values()]
        .sort((a, b) => compareNaturally(a.name, b.name))
        .map((job) => {
        // A partial re-run keeps the jobs that it does not repeat; until it ends nobody knows which ones it repeats.
        const isFinal = isCompleted || job.attempt === attempt;
        return { ...job, state: isFinal ? toState(job.status, job.conclusion) : "running" };
    });
    const problems = jobs
        .filter(({ state }) => !isKnownState(state))
        .map(({ name, state }) => `The job "${name}" has the unknown conclusion "${state}", which counts as not passed.`);
    return { jobs, attempt, isCompleted, problems };
}
function compareRecords(a, b) {
    return (a.attempt - b.attempt ||
        Number(a.status === "completed") - Number(b.status === "completed") ||
        compareTimes(a.startedAt, b.startedAt) ||
        a.id - b.id);
}
function compareTimes(a, b) {
    const [left, right] = [a, b].map((time) => (time === null ? 0 : Date.parse(time) || 0));
    return left - right;
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/select-run.js
/** The run of a workflow that counts for the commit; null for none yet. */
function selectRun(runs, { headSha, workflow, events, ownRunId, skippedRunIds }) {
    const own = newestRecords(runs).filter((run) => run.id !== ownRunId && run.headSha.toLowerCase() === headSha.toLowerCase() && isOfWorkflow(run, workflow));
    const event = events.find((each) => own.some((run) => run.event === each));
    const preferred = own.filter((run) => run.event === event);
    const working = preferred.filter(({ id, conclusion }) => conclusion !== "skipped" && !skippedRunIds.has(id));
    const left = working.length > 0 ? working : preferred;
    return left.reduce((best, run) => (best !== null && best.id > run.id ? best : run), null);
}
/** `ci.yml`, `.github/workflows/ci.yml` and the workflow's `name:` all name it. */
function isOfWorkflow({ path, name }, workflow) {
    return [path, path.slice(path.lastIndexOf("/") + 1), name].includes(workflow);
}
/** A listing read over several pages may hold a run twice. */
function newestRecords(runs) {
    const byId = new Map();
    for (const run of runs) {
        const other = byId.get(run.id);
        if (other === undefined || run.attempt >= other.attempt)
            byId.set(run.id, run);
    }
    return [...byId.values()];
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/observe-ci.js
/** What CI says about a commit, as the API has it now: its pull requests, its runs and their jobs. */







/** "unread" if GitHub did not answer: then nothing is known. */
async function observeCi(repository, subject, inputs) {
    try {
        const pullRequest = await findSubjectPullRequest(repository, subject, inputs["pr-number"]);
        const found = await listWorkflows(repository, subject, inputs);
        const listed = found.flatMap((each) => each.listed ?? []);
        return {
            kind: "observed",
            pullRequest,
            runs: found.map(toObservedRun),
            jobs: listed.flatMap(({ selected }) => selected.jobs),
            standing: observe_ci_toStanding(subject, listed),
            problems: listed.flatMap(({ problems, selected }) => [...problems, ...selected.problems]),
        };
    }
    catch (error) {
        if (!(0,failure/* isApiFailure */.TG)(error))
            throw error;
        return { kind: "unread", error: error };
    }
}
async function findSubjectPullRequest(repository, subject, given) {
    // The commit that a merge queue tests is the head of no pull request.
    if (subject.run.event === "merge_group")
        return { kind: "none" };
    return findPullRequest(repository, { ...subject, named: subject.run.pullRequests, given });
}
/** Lists only jobs if the subject's run is the one that counts; otherwise the commit's runs first. */
async function listWorkflows(repository, subject, inputs) {
    const { run, headSha, mode, ownRunId } = subject;
    const { events } = inputs;
    const workflows = inputs.workflows.length > 0 ? inputs.workflows : [run.path || run.name];
    const [workflow = ""] = workflows;
    const known = new Map();
    if (workflows.length === 1 && isOfWorkflow(run, workflow) && (mode === "direct" || events.includes(run.event))) {
        const listed = await listRun(repository, run);
        if (!isAllSkipped(listed))
            return [{ workflow, listed }];
        known.set(run.id, listed);
    }
    const runs = [run, ...(await listRuns(repository, { headSha }))];
    const skippedRunIds = new Set(known.keys());
    const found = [];
    for (const each of workflows)
        found.push({ workflow: each, listed: await findWorking(each) });
    return found;
    /** A run in which every job was skipped only counts if there is no other. */
    async function findWorking(name) {
        for (;;) {
            const chosen = selectRun(runs, { headSha, workflow: name, events, ownRunId, skippedRunIds });
            if (chosen === null)
                return null;
            const listed = known.get(chosen.id) ?? (await listRun(repository, chosen));
            known.set(chosen.id, listed);
            if (!isAllSkipped(listed) || skippedRunIds.has(chosen.id))
                return listed;
            skippedRunIds.add(chosen.id);
        }
    }
}
async function listRun(repository, run) {
    const { jobs, problems } = await listJobs(repository, run.id, "all");
    const selected = selectJobs(run, jobs);
    if (selected.attempt === run.attempt)
        return { run, selected, records: jobs, problems };
    // The event is older than the jobs: the run was started again since, and may have ended again.
    const current = await readRun(repository, run.id);
    const newer = current === "gone" ? run : current;
    return { run: newer, selected: selectJobs(newer, jobs), records: jobs, problems };
}
function isAllSkipped({ selected: { jobs } }) {
    return jobs.length > 0 && jobs.every(({ state }) => state === "skipped");
}
function toObservedRun({ workflow, listed }) {
    if (listed === null)
        return { workflow, isCompleted: true, run: null };
    const { run, selected } = listed;
    const { isCompleted, attempt } = selected;
    const state = isCompleted ? toState(run.status, run.conclusion) : "running";
    return { workflow: run.name || workflow, isCompleted, run: { number: run.number, url: run.url, state, attempt } };
}
/** The greatest run and time in all that was read. */
function observe_ci_toStanding({ headSha, run }, listed) {
    const newest = listed.reduce((best, each) => (best !== null && best.run.id > each.run.id ? best : each), null);
    const times = listed
        .flatMap((each) => [each.run.updatedAt, ...each.records.flatMap((job) => [job.startedAt, job.completedAt])])
        .map((time) => Date.parse(time ?? ""))
        .filter((ms) => Number.isFinite(ms));
    const asOf = new Date(times.reduce((latest, ms) => Math.max(latest, ms), 0));
    return {
        headSha,
        run: newest?.run.id ?? run.id,
        attempt: newest?.selected.attempt ?? run.attempt,
        asOf: asOf.toISOString().replace(/\.\d+Z$/, "Z"),
    };
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/observe-comments.js
/** What is known of the summary comment on one pull request: what the last look showed, and what this run did itself. */




/** The start: nothing seen, nothing done. */
function observeNothing(pullRequest, { "comment-key": key, author }) {
    return {
        pullRequest,
        key,
        author,
        listed: [],
        forgers: [],
        head: "unread",
        last: { kind: "nothing" },
        created: [],
        looksSince: 0,
        isUpdated: false,
        writes: 0,
        removed: 0,
        losses: 0,
        createTries: 0,
        updateTries: plan_retry/* NO_TRIES */.ig,
        level: 0,
        misfits: 0,
    };
}
/** Reads what the decision asks for; all that is known besides stays. */
async function observeComments(repository, before, wanted) {
    if (wanted.kind === "read-head") {
        const pull = await readPullRequest(repository, before.pullRequest);
        return { ...before, head: pull === "gone" ? null : pull.headSha };
    }
    const listed = await listComments(repository, before.pullRequest, { since: wanted.since });
    return noteLook(before, wanted, { listed, isShared: repository.client.isShared() });
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

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/compare-coverage.js

/** Differences of the unrounded numbers, in percentage points. */
function compareCoverage(coverage) {
    const { head, base, threshold } = coverage;
    const change = head === null || base === null ? null : head - base;
    const drop = change === null ? null : Math.max(0, -change);
    const runtimes = [...coverage.runtimes].sort((a, b) => compareNaturally(a.name, b.name));
    const reference = runtimes.find(({ name }) => name === coverage.reference) ?? runtimes[0] ?? null;
    return {
        head: showPercent(head),
        base: showPercent(base),
        change: showChange(change),
        drop: drop === null ? null : `${round(drop)} pp`,
        threshold: threshold === null ? null : `${round(threshold)} pp`,
        status: coverage.status ?? compare_coverage_judge(coverage, drop),
        reference: reference?.name ?? null,
        runtimes: runtimes.map((runtime) => ({
            name: runtime.name,
            percent: `${round(runtime.percent)}%`,
            against: runtime === reference || reference === null ? null : showChange(runtime.percent - reference.percent),
        })),
    };
}
function compare_coverage_judge({ head, base, threshold }, drop) {
    if (head === null)
        return null;
    if (base === null)
        return "no baseline";
    if (threshold === null || drop === null)
        return null;
    return toBillionths(drop) <= toBillionths(threshold) ? "ok" : "alert";
}
function showPercent(value) {
    return value === null ? null : `${round(value)}%`;
}
function showChange(value) {
    if (value === null)
        return null;
    const text = round(Math.abs(value));
    if (text === "0.00")
        return "0.00 pp";
    return `${value > 0 ? "+" : "-"}${text} pp`;
}
/** Two decimals, half away from zero. By whole billionths, since 0.285 is a little less than that in binary. */
function round(value) {
    return (Math.floor((toBillionths(value) + 5_000_000) / 10_000_000) / 100).toFixed(2);
}
function toBillionths(value) {
    return Math.round(value * 1e9);
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/parse-coverage.js
/** Coverage figures out of the files that test tools and earlier steps write. Percentages are 0 to 100. */
/** `{head, base?, threshold?, status?, runtimes?, reference?}`; null with the reason if it is not that. */
function parseCoverage(text) {
    const document = parseObject(text);
    if (document === null)
        return { coverage: null, problems: ["expected one JSON object"] };
    const problems = [];
    const percent = (name) => readPercent(document, name, problems);
    const head = percent("head");
    const coverage = { head, base: percent("base"), threshold: percent("threshold") };
    const listed = Array.isArray(document.runtimes) ? document.runtimes : [];
    if (document.runtimes !== undefined && !Array.isArray(document.runtimes))
        problems.push("expected a list in runtimes");
    const runtimes = listed.flatMap((entry, at) => {
        const fields = isObject(entry) ? entry : {};
        const name = typeof fields.name === "string" ? fields.name.trim() : "";
        const value = readPercent(fields, "percent", problems, `runtimes[${at}].percent`);
        if (name === "")
            problems.push(`expected a name in runtimes[${at}]`);
        return name === "" || value === null ? [] : [{ name, percent: value }];
    });
    if (head === null && runtimes.length === 0)
        problems.push("it holds neither head nor runtimes");
    const readText = (name) => typeof document[name] === "string" && document[name] !== "" ? document[name] : null;
    return {
        coverage: { ...coverage, status: readText("status"), runtimes, reference: readText("reference") },
        problems,
    };
}
/** The total of a `coverage.xml` (root `line-rate`) or a `coverage.json` (`totals`); null if there is none. */
function parseCoverageTotal(text) {
    const percent = text.trimStart().startsWith("<") ? readXmlTotal(text) : readJsonTotal(text);
    return percent !== null && percent >= 0 && percent <= 100 ? percent : null;
}
function readXmlTotal(text) {
    const root = /<coverage\b[^>]*>/.exec(text.slice(0, 20_000).replace(/<!--[\s\S]*?-->/g, ""))?.[0] ?? "";
    const rate = /\sline-rate\s*=\s*["']\s*(\d+(?:\.\d+)?(?:e-?\d+)?)\s*["']/i.exec(root)?.[1];
    return rate === undefined ? null : Number(rate) * 100;
}
function readJsonTotal(text) {
    const totals = parseObject(text)?.totals;
    if (!isObject(totals))
        return null;
    if (isFiniteNumber(totals.percent_covered))
        return totals.percent_covered;
    const { covered_lines: covered, num_statements: total } = totals;
    return isFiniteNumber(covered) && isFiniteNumber(total) && total > 0 ? (100 * covered) / total : null;
}
function readPercent(fields, name, problems, shown = name) {
    const value = fields[name];
    if (value === undefined || value === null)
        return null;
    if (isFiniteNumber(value) && value >= 0 && value <= 100)
        return value;
    problems.push(`expected a number from 0 to 100 in ${shown}, got ${JSON.stringify(value).slice(0, 60)}`);
    return null;
}
function parseObject(text) {
    try {
        const document = JSON.parse(text.replace(/^\ufeff/, ""));
        return isObject(document) ? document : null;
    }
    catch {
        return null;
    }
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isFiniteNumber(value) {
    return typeof value === "number" && Number.isFinite(value);
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/read-coverage.js




const NOTHING = { head: null, base: null, threshold: null, status: null, runtimes: [], reference: null };
/** The figures of all coverage files; null if no input names one. A file that cannot be used is a problem, never a failure. */
async function readCoverage(inputs, cwd) {
    const file = inputs["coverage-file"];
    const labelled = inputs["coverage-files"];
    if (file === undefined && labelled.length === 0)
        return { report: null, problems: [] };
    const problems = [];
    const totals = file === undefined ? NOTHING : await readFigures(file, cwd, problems);
    const runtimes = new Map(totals.runtimes.map((runtime) => [runtime.name, runtime]));
    for (const line of labelled) {
        const runtime = await readRuntime(line, cwd, problems);
        if (runtime !== null)
            runtimes.set(runtime.name, runtime);
    }
    const reference = inputs["coverage-reference"] ?? totals.reference;
    if (reference !== null && !runtimes.has(reference)) {
        problems.push(`There is no coverage called "${reference}" to compare the others with.`);
    }
    return { report: compareCoverage({ ...totals, runtimes: [...runtimes.values()], reference }), problems };
}
async function readFigures(file, cwd, problems) {
    const text = await readText(file, cwd, problems);
    if (text === null)
        return NOTHING;
    const { coverage, problems: faults } = parseCoverage(text);
    problems.push(...faults.map((fault) => `Coverage in "${file}": ${fault}.`));
    return coverage ?? NOTHING;
}
async function readRuntime(line, cwd, problems) {
    const at = line.indexOf("=");
    const [name, file] = [line.slice(0, Math.max(0, at)).trim(), line.slice(at + 1).trim()];
    if (name === "" || file === "") {
        problems.push(`"${line}" in coverage-files is not used, expected label=path.`);
        return null;
    }
    const text = await readText(file, cwd, problems);
    const percent = text === null ? null : parseCoverageTotal(text);
    if (text !== null && percent === null)
        problems.push(`"${file}" holds no total from 0 to 100 %, expected coverage.xml or coverage.json.`);
    return percent === null ? null : { name, percent };
}
async function readText(file, cwd, problems) {
    try {
        const bytes = await readOptionalFile(external_node_path_.resolve(cwd, file));
        if (bytes === null)
            problems.push(`There is no coverage file "${file}".`);
        return bytes === null ? null : bytes.toString("utf8");
    }
    catch (error) {
        problems.push(`The coverage file "${file}" could not be read: ${error.message}.`);
        return null;
    }
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/read-settings.js
/** The inputs that need more than their declaration to be checked: job names, the comment key and `needs`. */



/** Throws a UserError for the first input that cannot be used. */
function readSettings(inputs) {
    const required = read_settings_readEntries(inputs, "required-jobs");
    const allowSkipped = read_settings_readEntries(inputs, "allow-skipped");
    const docsOnly = read_settings_readEntries(inputs, "docs-only-jobs");
    if (required.entries.length === 0) {
        throw new errors/* UserError */.y("The input required-jobs is empty. Expected the name of at least one job, one per line.");
    }
    if (!/^[a-z0-9-]{1,40}$/.test(inputs["comment-key"])) {
        throw new errors/* UserError */.y(`The input comment-key is "${inputs["comment-key"]}", expected up to 40 of a-z, 0-9 and "-".`);
    }
    const needs = inputs.needs === undefined ? new Map() : parseNeeds(inputs.needs);
    if (needs === null) {
        throw new errors/* UserError */.y("The input needs is not the JSON of `needs`. Expected the expression toJSON(needs).");
    }
    return {
        required: required.entries,
        allowSkipped: allowSkipped.entries,
        docsOnly: docsOnly.entries,
        needs,
        problems: [required, allowSkipped, docsOnly].flatMap(({ problems }) => problems),
    };
}
function read_settings_readEntries(inputs, name) {
    const parsed = parseRequiredJobs(inputs[name]);
    if (parsed.fault !== null)
        throw new errors/* UserError */.y(`The input ${name} cannot be used: ${parsed.fault}`);
    return parsed;
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/read-subject.js
/** What a summary is about: the commit, its run, and what the event says of its pull request. */



/** Throws a UserError if event and environment do not say which run or commit it is. */
function readSubject({ name, payload }, env) {
    const followed = readRunOf(payload);
    const repositoryId = read_fields_asNumber(read_fields_asFields(payload.repository).id) || null;
    const ofEvent = read_subject_toPullRequest(read_fields_asFields(payload.pull_request));
    if (followed !== null) {
        const { headSha, headBranch, headRepository } = followed;
        const headOwner = headRepository?.owner ?? null;
        const ownRunId = Number(env.GITHUB_RUN_ID) || null;
        return { mode: "follower", headSha, headBranch, headOwner, run: followed, repositoryId, ofEvent, ownRunId };
    }
    const run = readOwnRun(name, env);
    const head = read_fields_asFields(read_fields_asFields(payload.pull_request).head);
    const headSha = read_fields_asText(head.sha) || read_fields_asText(read_fields_asFields(payload.merge_group).head_sha) || env.GITHUB_SHA || "";
    if (headSha === "") {
        throw new errors/* UserError */.y(`The event "${name}" does not say which commit it is about. Expected workflow_run or pull_request, or GITHUB_SHA to be set.`);
    }
    const headBranch = read_fields_asText(head.ref) || env.GITHUB_HEAD_REF || env.GITHUB_REF_NAME || null;
    const headOwner = read_fields_asText(read_fields_asFields(read_fields_asFields(head.repo).owner).login) || (env.GITHUB_REPOSITORY ?? "").split("/")[0] || null;
    return {
        mode: "direct",
        headSha,
        headBranch,
        headOwner,
        run: { ...run, headSha, headBranch },
        repositoryId,
        ofEvent,
        ownRunId: null,
    };
}
function read_subject_toPullRequest(raw) {
    const number = read_fields_asNumber(raw.number);
    if (number === 0)
        return undefined;
    return { number, headSha: read_fields_asText(read_fields_asFields(raw.head).sha), state: read_fields_asText(raw.state) || "open" };
}
/** The run that this step belongs to, as the runner tells it. */
function readOwnRun(event, env) {
    const id = Number(env.GITHUB_RUN_ID);
    if (!Number.isSafeInteger(id) || id <= 0) {
        throw new errors/* UserError */.y(`The event "${event}" names no run, and GITHUB_RUN_ID is not set. Expected a workflow_run event, or a step of the CI itself.`);
    }
    const { GITHUB_REPOSITORY: repository = "", GITHUB_WORKFLOW_REF: reference = "" } = env;
    const server = env.GITHUB_SERVER_URL || "https://github.com";
    return {
        id,
        attempt: Number(env.GITHUB_RUN_ATTEMPT) || 1,
        number: Number(env.GITHUB_RUN_NUMBER) || 0,
        name: env.GITHUB_WORKFLOW ?? "",
        workflowId: 0,
        path: reference.replace(`${repository}/`, "").replace(/@.*$/s, ""),
        event,
        status: "in_progress",
        conclusion: null,
        headSha: "",
        headBranch: null,
        headRepository: null,
        url: `${server}/${repository}/actions/runs/${id}`,
        updatedAt: null,
        createdAt: null,
        pullRequests: [],
    };
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/render-outcome.js
/** What post-ci-summary reports: outputs, step summary, and whether the step fails. */






/** The runner takes at most 1 MiB per step and drops a summary that is longer. */
const MAX_SUMMARY_BYTES = 2 ** 20;
const SHOWN_PROBLEMS = 10;
/** Outputs that stay empty where nothing could be read. */
const render_outcome_UNKNOWN = [
    "verdict",
    "pr-number",
    "pr-numbers",
    "comment-id",
    "comment-url",
    "required",
    "failing-jobs",
    "missing-jobs",
    "docs-only",
];
/** The outcome after the jobs were read, whatever became of the comments. */
function renderOutcome(report) {
    const { facts, posted, problems } = report;
    const sentence = `${render_outcome_describeResult(posted)} CI: ${describeVerdict(facts.decision)}.`;
    const failure = findFailure(report, sentence);
    const warnings = [...report.warnings, ...readOnlyWarning(report)];
    if (posted.result === "not-written" && failure === null)
        warnings.push(explain(posted));
    const unique = [...new Set(problems)];
    return {
        sentence,
        outputs: { ...describeOutputs(report), problems: String(unique.length) },
        summary: renderStepSummary(report, unique),
        warnings: [...warnings, ...unique.slice(0, SHOWN_PROBLEMS)],
        ...(failure === null ? {} : { failure }),
    };
}
/** The outcome if GitHub did not say how the jobs ended: nothing was written, and nothing is known. */
function renderUnread(error, { subject, inputs, calls }) {
    const sentence = `Wrote nothing: how CI ended could not be read. ${error.message}`;
    const isPassing = (0,failure/* isOutage */.uD)(error) || (0,failure/* isRateLimit */.a5)(error);
    const isExcused = isPassing && inputs["on-write-failure"] === "warn" && !inputs["fail-on-verdict"];
    return {
        sentence,
        outputs: {
            ...Object.fromEntries(render_outcome_UNKNOWN.map((name) => [name, ""])),
            result: "not-written",
            "head-sha": subject.headSha,
            "run-id": String(subject.run.id || ""),
            attempt: String(subject.run.attempt || ""),
            "duplicates-removed": "0",
            "left-out": "[]",
            "api-calls": String(calls),
            problems: "1",
        },
        summary: `### CI summary\n\n${(0,markdown/* escapeCell */.kq)(sentence, 2000)}\n`,
        ...(isExcused ? { warnings: [sentence] } : { failure: sentence }),
    };
}
function render_outcome_describeResult({ result, pullRequests, duplicatesRemoved }) {
    const where = pullRequests.map((number) => `#${number}`).join(", ");
    const removed = duplicatesRemoved === 0 ? "" : ` Removed ${duplicatesRemoved} of its twins.`;
    switch (result) {
        case "created":
            return `Created the summary comment on ${where}.${removed}`;
        case "updated":
            return `Updated the summary comment on ${where}.${removed}`;
        case "unchanged":
            return `The summary comment on ${where} says the same already.${removed}`;
        case "stale":
            return `Wrote nothing: ${where} has a newer result or head.${removed}`;
        case "closed":
            return `Wrote nothing: ${where} is closed.`;
        case "locked":
            return `Wrote nothing: the conversation of ${where} is locked.`;
        case "no-pull-request":
            return "Wrote nothing: the commit is the head of no open pull request.";
        case "dry-run":
            return `Dry run: wrote nothing to ${where}.`;
        default:
            return `The summary comment on ${where} could not be written.`;
    }
}
function findFailure({ posted, inputs, facts }, sentence) {
    if (posted.result === "not-written" && inputs["on-write-failure"] === "fail")
        return explain(posted);
    if (posted.result === "read-only" && inputs["on-readonly-token"] === "fail")
        return explain(posted);
    return inputs["fail-on-verdict"] && facts.decision.verdict !== "success" ? sentence : null;
}
function readOnlyWarning({ posted, inputs }) {
    return posted.result === "read-only" && inputs["on-readonly-token"] === "warn" ? [explain(posted)] : [];
}
function explain({ result, reason }) {
    const remedy = result === "read-only"
        ? " A workflow_run workflow may write for forks too: see examples/workflows/post-ci-summary.yml."
        : "";
    return `The summary comment was not written. ${reason}${remedy}`;
}
function describeOutputs({ facts, posted, calls }) {
    const { decision, standing } = facts;
    const failing = decision.rows.filter(({ passes, state }) => !passes && !["missing", "running"].includes(state));
    const missing = decision.rows.filter(({ state }) => state === "missing");
    return {
        result: posted.result,
        verdict: decision.verdict,
        "head-sha": standing.headSha,
        "run-id": String(standing.run),
        attempt: String(standing.attempt),
        "pr-number": String(posted.pullRequests[0] ?? ""),
        "pr-numbers": JSON.stringify(posted.pullRequests),
        "comment-id": String(posted.comment?.id ?? ""),
        "comment-url": posted.comment?.url ?? "",
        required: JSON.stringify(decision.rows.map(({ name, state, job }) => ({
            name,
            state,
            jobId: job?.id || null,
            url: (0,markdown/* checkUrl */.CU)(job?.url ?? null, facts.serverUrl),
            durationMs: jobDurationMs(job),
        }))),
        "failing-jobs": JSON.stringify(failing.map(({ name }) => name)),
        "missing-jobs": JSON.stringify(missing.map(({ name }) => name)),
        "docs-only": String(decision.isDocsOnly),
        "duplicates-removed": String(posted.duplicatesRemoved),
        "left-out": JSON.stringify(posted.leftOut),
        "api-calls": String(calls),
    };
}
/** The body of the comment without its marker, and what was done with it. */
function renderStepSummary({ facts, posted, calls }, problems) {
    const whole = { ...facts, maxOtherFailures: facts.maxOtherFailures === 0 ? 0 : Number.POSITIVE_INFINITY };
    const failed = facts.decision.rows.filter(({ passes }) => !passes).length;
    const comment = (0,markdown/* renderLink */.BK)("comment", posted.comment?.url ?? null);
    const lines = [
        `- ${render_outcome_describeResult(posted)}`,
        ...(posted.comment === null ? [] : [`- ${comment}`]),
        ...(posted.reason === null ? [] : [`- ${(0,markdown/* escapeCell */.kq)(explain(posted), 1000)}`]),
        `- API calls: ${calls}`,
        ...problems.map((problem) => `- Problem: ${(0,markdown/* escapeCell */.kq)(problem, 400)}`),
    ];
    const end = `\n\n${lines.slice(0, 200).join("\n")}\n`;
    const { body } = (0,fit/* fitBody */.KM)((level) => renderSummary(whole, planReduction(level, failed)), {
        levels: countLevels(failed),
        maxBytes: MAX_SUMMARY_BYTES - Buffer.byteLength(end),
    });
    return body + end;
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/report-comments.js
/** What became of the summary comments, of one pull request and of all of them. */




const report_comments_NOTHING = { comment: null, duplicatesRemoved: 0, leftOut: [], problems: [], warnings: [], reason: null };
/** Of several pull requests, the one with the result that stands first here gives the result of all. */
const BY_WEIGHT = [
    "not-written",
    "read-only",
    "locked",
    "created",
    "updated",
    "dry-run",
    "stale",
    "unchanged",
];
/** Of one pull request, after the last decision about its comment. `author`: the input. */
function reportComment(observed, { result, reason }, { facts, author }) {
    const { pullRequest, level, removed, misfits } = observed;
    if (result === "not-written")
        return { ...report_comments_NOTHING, result, pullRequests: [pullRequest], reason };
    const isShown = ["created", "updated", "unchanged", "dry-run"].includes(result);
    return {
        result,
        pullRequests: [pullRequest],
        comment: findOwnComments(observed)[0]?.comment ?? null,
        duplicatesRemoved: removed,
        leftOut: isShown ? fitComment(facts, pullRequest, level).leftOut : [],
        problems: [
            ...describeForgers(observed.forgers, author),
            ...(misfits > 1 ? ["GitHub kept another text than the one that was sent."] : []),
        ],
        warnings: isSameLogin(observed.author, author) ? [] : [describeMisnamed(observed.author, author)],
        reason: null,
    };
}
/** Of one pull request, when GitHub refused a call or did not answer. Throws what is a defect of this program. */
function reportFailure(pullRequest, error) {
    if (!(error instanceof errors/* UserError */.y))
        throw error;
    const result = (0,failure/* isPermissionDenied */.T1)(error) ? "read-only" : "not-written";
    return { ...report_comments_NOTHING, result, pullRequests: [pullRequest], reason: error.message };
}
/** Of all pull requests that were found; `reports` has one for each. */
function combineReports(found, reports) {
    if (found.kind === "none")
        return { ...report_comments_NOTHING, result: "no-pull-request", pullRequests: [] };
    if (found.kind !== "found")
        return { ...report_comments_NOTHING, result: found.kind, pullRequests: [found.number] };
    const [first] = [...reports].sort((a, b) => BY_WEIGHT.indexOf(a.result) - BY_WEIGHT.indexOf(b.result));
    return {
        result: first?.result ?? "not-written",
        pullRequests: found.numbers,
        comment: reports.flatMap(({ comment }) => comment ?? [])[0] ?? null,
        duplicatesRemoved: reports.reduce((sum, { duplicatesRemoved }) => sum + duplicatesRemoved, 0),
        leftOut: reports[0]?.leftOut ?? [],
        problems: [...new Set(reports.flatMap(({ problems }) => problems))],
        warnings: [...new Set(reports.flatMap(({ warnings }) => warnings))],
        reason: first?.reason ?? null,
    };
}
function describeForgers(forgers, author) {
    if (forgers.length === 0)
        return [];
    const logins = [...new Set(forgers.map((login) => `"${login}"`))].join(", ");
    const what = forgers.length === 1 ? "A comment carries" : `${forgers.length} comments carry`;
    return [`${what} the marker of this summary, but by ${logins}, not by "${author}": ignored.`];
}
function describeMisnamed(login, author) {
    return (`This token writes as "${login}", but the input author is "${author}". ` +
        `Set author: ${login}, so that the comment is found the next time.`);
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/main.js
/** One comment per pull request that says how the required jobs of its head ended. */















/* harmony default export */ const main = (defineAction({
    name: "post-ci-summary",
    readsEvent: true,
    inputs: inputs_inputs,
    async run(inputs, runtime) {
        const settings = readSettings(inputs);
        const subject = readSubject((0,kit_event/* requireEvent */.M9)(runtime.event), runtime.env);
        const { token, "timeout-seconds": timeoutSeconds, "settle-ms": settleMs } = inputs;
        const repository = await connectRepository(runtime, { token, timeoutSeconds, settleMs });
        const ci = await observeCi(repository, subject, inputs);
        if (ci.kind === "unread")
            return renderUnread(ci.error, { subject, inputs, calls: repository.client.calls() });
        const decision = decideVerdict(ci, settings, subject.mode);
        const coverage = await readCoverage(inputs, runtime.cwd);
        const facts = {
            key: inputs["comment-key"],
            standing: ci.standing,
            runs: ci.runs,
            decision,
            coverage: coverage.report,
            maxOtherFailures: inputs["other-failures"],
            serverUrl: runtime.env.GITHUB_SERVER_URL || "https://github.com",
        };
        const reports = [];
        for (const number of ci.pullRequest.kind === "found" ? ci.pullRequest.numbers : []) {
            reports.push(await keepComment(repository, facts, { number, inputs, runtime }));
        }
        const posted = combineReports(ci.pullRequest, reports);
        const warnings = [...posted.warnings, ...(await applyStatus(repository, facts, { inputs, posted, subject }))];
        const problems = [settings, ci, decision, coverage, posted].flatMap((each) => each.problems);
        return renderOutcome({ facts, posted, problems, warnings, inputs, calls: repository.client.calls() });
    },
}));
/** Observe, decide, apply, until the comment needs nothing more. */
async function keepComment(repository, facts, { number, inputs, runtime }) {
    try {
        for (let observed = observeNothing(number, inputs);;) {
            const decision = decideComment(observed, facts, inputs["dry-run"]);
            if (decision.kind === "done")
                return reportComment(observed, decision, { facts, author: inputs.author });
            if (decision.kind === "look") {
                await runtime.sleep(inputs["settle-ms"] * (decision.wait + decision.jitter * runtime.random()));
            }
            observed =
                decision.kind === "act"
                    ? await applyComment(repository, observed, decision)
                    : await observeComments(repository, observed, decision);
        }
    }
    catch (error) {
        return reportFailure(number, error);
    }
}


/***/ }),

/***/ 3063:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _src_kit_run_on_github_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5376);
/* harmony import */ var _actions_post_ci_summary_main_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5400);


await (0,_src_kit_run_on_github_js__WEBPACK_IMPORTED_MODULE_0__/* .runOnGitHub */ ._)(_actions_post_ci_summary_main_js__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A, {"token":"${{ github.token }}","required-jobs":"python ci (3.11)\npython ci (3.12)\ndocker smoke\ngate","allow-skipped":"","docs-only-jobs":"python ci (3.11)\npython ci (3.12)\ndocker smoke","workflows":"","events":"pull_request\npull_request_target\npush","needs":"","pr-number":"","comment-key":"default","author":"github-actions[bot]","other-failures":"20","coverage-file":"","coverage-files":"","coverage-reference":"","commit-status":"","on-readonly-token":"warn","on-write-failure":"fail","fail-on-verdict":"false","timeout-seconds":"300","settle-ms":"500","dry-run":"false"});
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

/***/ 4679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   KF: () => (/* binding */ brokenAnswer),
/* harmony export */   ST: () => (/* binding */ isGone),
/* harmony export */   T1: () => (/* binding */ isPermissionDenied),
/* harmony export */   TG: () => (/* binding */ isApiFailure),
/* harmony export */   Yl: () => (/* binding */ headersOf),
/* harmony export */   a5: () => (/* binding */ isRateLimit),
/* harmony export */   aT: () => (/* binding */ isUnsureWrite),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   d6: () => (/* binding */ isDisabled),
/* harmony export */   ln: () => (/* binding */ isLocked),
/* harmony export */   pn: () => (/* binding */ isTooLong),
/* harmony export */   uD: () => (/* binding */ isOutage),
/* harmony export */   ut: () => (/* binding */ answerOf)
/* harmony export */ });
/* unused harmony exports isUnanswered, explainUnanswered, isWriteDenied */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7406);
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
    return isApiFailure(error) || error instanceof UserError;
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

/***/ 2905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M$: () => (/* binding */ planRetry),
/* harmony export */   ig: () => (/* binding */ NO_TRIES),
/* harmony export */   lH: () => (/* binding */ limitEndsAt),
/* harmony export */   rp: () => (/* binding */ RetryDue)
/* harmony export */ });
/* unused harmony export statedDelayMs */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4679);
/** When a failed call is made again: the one policy for faults of the API. */

const NO_TRIES = { tries: 0, outages: 0, limits: 0, waitedMs: 0 };
/** A write failed and the wait after it is over. Its caller looks at what is there now before it writes again. */
class RetryDue extends Error {
    tries;
    constructor(tries) {
        super("The wait before the next try is over.");
        this.tries = tries;
    }
}
const JITTER_MS = 1000;
const SECONDARY_LIMIT_MS = 60_000;
/**
 * Delay before the same call is made again, null for none. What must not be done twice is only made again when
 * GitHub says that it did nothing; after an outage it may have happened, and the caller has to look.
 * https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 */
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
/** What `retry-after` or the reset of the primary limit asks for, by the server's own clock; null if neither is there. */
function statedDelayMs(error) {
    const headers = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .headersOf */ .Yl)(error);
    const after = headers["retry-after"] ?? "";
    if (/^\d+$/.test(after))
        return Number(after) * 1000;
    const now = Date.parse(headers.date ?? "");
    const until = / GMT$/.test(after) ? Date.parse(after) : resetOf(headers);
    return Number.isFinite(until - now) ? Math.max(0, until - now) : null;
}
/** Time at which GitHub said the limit ends; null if it did not say. */
function limitEndsAt(error) {
    const delayMs = statedDelayMs(error);
    const now = Date.parse((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .headersOf */ .Yl)(error).date ?? "");
    return delayMs === null || !Number.isFinite(now) ? null : new Date(now + delayMs);
}
function resetOf(headers) {
    return headers["x-ratelimit-remaining"] === "0" ? Number(headers["x-ratelimit-reset"]) * 1000 : Number.NaN;
}


/***/ }),

/***/ 2698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M9: () => (/* binding */ requireEvent),
/* harmony export */   j_: () => (/* binding */ readEvent)
/* harmony export */ });
/* unused harmony exports placeEvent, pullRequestNumberOf */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7406);
/** The event that a workflow runs for, as the runner leaves it in the environment or as the terminal was given it. */



/** Event of GITHUB_EVENT_NAME and GITHUB_EVENT_PATH; null without a path. A missing name is guessed from the payload. */
async function readEvent({ GITHUB_EVENT_PATH: file, GITHUB_EVENT_NAME, }) {
    if (!file)
        return null;
    const payload = parsePayload(await readText(file), file);
    const name = GITHUB_EVENT_NAME || guessName(payload);
    if (name !== null)
        return { name, payload };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`"${file}" does not show which event it is of. Set GITHUB_EVENT_NAME, or give --event-name.`);
}
/** The event, for an action that cannot work without one. */
function requireEvent(event) {
    if (event !== null)
        return event;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y("There is no event: GITHUB_EVENT_PATH is not set. In a terminal, give a file with --event.");
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
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8");
    }
    catch (error) {
        const { code, message } = error;
        const reason = code === "ENOENT" ? "there is no such file" : message;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The event in "${file}" could not be read: ${reason}. Expected the JSON of an event.`);
    }
}
function parsePayload(text, file) {
    let payload;
    try {
        payload = JSON.parse(text.replace(/^\uFEFF/, ""));
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The event in "${file}" is not JSON: ${error.message}. Expected one JSON object.`);
    }
    if (typeof payload === "object" && payload !== null && !Array.isArray(payload))
        return payload;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The event in "${file}" is not a JSON object. Expected what GitHub sends with an event.`);
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

/***/ 5376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  _: () => (/* binding */ runOnGitHub)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __nccwpck_require__(7406);
;// CONCATENATED MODULE: ./build/src/text/count.js
/** `1 file`, `3903 files`. */
function count(n, noun, plural = `${noun}s`) {
    return `${n} ${n === 1 ? noun : plural}`;
}
/** `1 failure`, `3,903 failures`: for pages, where counts are large. */
function countLarge(n, noun, plural = `${noun}s`) {
    return `${formatCount(n)} ${n === 1 ? noun : plural}`;
}
/** `6,631`: the same in every locale. */
function formatCount(n) {
    return String(n).replace(/\B(?=(\d{3})+$)/g, ",");
}
/** `8 s`, `4 min 10 s`, `2 h 5 min`. */
function formatDuration(seconds) {
    const parts = [
        [Math.floor(seconds / 3600), "h"],
        [Math.floor(seconds / 60) % 60, "min"],
        [Math.floor(seconds) % 60, "s"],
    ];
    const first = parts.findIndex(([value]) => value > 0);
    if (first < 0)
        return "0 s";
    return parts
        .slice(first, first + 2)
        .filter(([value]) => value > 0)
        .map(([value, unit]) => `${value} ${unit}`)
        .join(" ");
}
/** `16 KB`, in units of 1,000 bytes. */
function formatBytes(bytes) {
    if (bytes < 1000)
        return `${bytes} bytes`;
    const kilobytes = bytes / 1000;
    return kilobytes < 1000 ? `${Math.round(kilobytes)} KB` : `${(kilobytes / 1000).toFixed(1)} MB`;
}

// EXTERNAL MODULE: ./build/src/text/markdown.js + 1 modules
var markdown = __nccwpck_require__(18);
;// CONCATENATED MODULE: ./build/src/text/workflow-commands.js
/** Text for the log of a workflow: none of it becomes a command to the runner. */
function escapeCommands(text) {
    return text.replace(/^(\s*)(?=::)/gm, "$1\u200b").replaceAll("##[", "##\u200b[");
}

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
async function applyConfig(raw, config) {
    const { action, defaults } = config;
    const file = raw.config?.trim();
    if (!Object.hasOwn(action.inputs, "config") || !file)
        return raw;
    const text = await readConfig(file, raw, config);
    if (text === null && file === defaults.config)
        return raw;
    if (text === null) {
        throw new errors/* UserError */.y(`There is no configuration file at "${file}", expected YAML. Correct the input config or leave it out.`);
    }
    const settings = await readSettings(text, file, action);
    const isDefault = (name) => (raw[name]?.trim() ?? "") === (defaults[name] ?? "").trim();
    return { ...raw, ...Object.fromEntries([...settings].filter(([name]) => isDefault(name))) };
}
/** From the working directory, or where the job has no checkout from the commit that the workflow runs for. */
async function readConfig(file, raw, { action, runtime }) {
    const absolute = external_node_path_.resolve(runtime.cwd, raw.root?.trim() || ".", file);
    if (!(0,external_node_fs_.existsSync)(absolute)) {
        const inRepository = external_node_path_.relative(runtime.cwd, absolute).replaceAll(external_node_path_.sep, "/");
        return (await action.readCommitted?.(inRepository, raw, runtime)) ?? null;
    }
    if ((0,external_node_fs_.statSync)(absolute).isDirectory())
        throw new errors/* UserError */.y(`"${file}" is a folder, expected a YAML file. Correct the input config.`);
    return (0,external_node_fs_.readFileSync)(absolute, "utf8");
}
async function readSettings(text, file, { name, inputs }) {
    const { parse } = await __nccwpck_require__.e(/* import() */ 815).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8815, 19));
    let document;
    try {
        document = parse(text);
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

// EXTERNAL MODULE: ./build/src/kit/event.js
var kit_event = __nccwpck_require__(2698);
;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./build/src/kit/runtime.js

/** Clock, randomness and environment of this process; no event yet. */
function processRuntime(env, cwd) {
    const epoch = env.SOURCE_DATE_EPOCH;
    const fixed = epoch !== undefined && /^\d{1,11}$/.test(epoch) ? new Date(Number(epoch) * 1000) : undefined;
    return {
        now: () => fixed ?? new Date(),
        elapsedMs: () => performance.now(),
        random: Math.random,
        sleep: (ms) => (0,promises_namespaceObject.setTimeout)(ms),
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
        const raw = await applyConfig(given, { action, defaults, runtime });
        const values = (0,kit_inputs/* parseInputs */.TL)(action.inputs, raw);
        const event = action.readsEvent ? await (0,kit_event/* readEvent */.j_)(runtime.env) : null;
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
        core.info(`${count(hidden, "more problem is", "more problems are")} counted in the summary.`);
    for (const warning of outcome.warnings ?? [])
        core.warning(warning);
    if (outcome.failure !== outcome.sentence)
        core.info(escapeCommands(outcome.sentence));
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
        core.info(escapeCommands(problem.stack ?? ""));
    if (problem.cause !== undefined)
        core.info(escapeCommands(`Caused by: ${String(problem.cause)}`));
    if (!process.env.GITHUB_STEP_SUMMARY)
        return;
    await core.summary.addRaw(`### ${name} failed\n\n${(0,markdown/* escapeMarkdown */.FV)(problem.message, 2000)}\n`).write();
}


/***/ }),

/***/ 2802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KM: () => (/* binding */ fitBody),
/* harmony export */   y4: () => (/* binding */ cutPoints)
/* harmony export */ });
/* unused harmony exports cutEnd, cutStart, cutMiddle, fitsBytes */
/** Making text short enough for its place: by bytes, by code points, or by smaller and smaller versions of a whole body. */
/**
 * GitHub's refusal names 65,536 characters. Whether it counts units, points or bytes has varied, so this measures two of
 * them and keeps a reserve.
 */
const MAX_UNITS = 65_000;
const MAX_BYTES = 262_144;
/**
 * The body at the first reduction that fits. `render` gets 0 to `levels` - 1, each smaller than the one before.
 * `from`: the least reduction to try, for a body that GitHub refused although it was measured as fitting. `maxBytes`: the
 * limit of another place than a comment.
 */
function fitBody(render, { levels, from = 0, maxBytes }) {
    const first = Math.min(from, levels - 1);
    const plain = render(first);
    if (isFitting(plain, maxBytes))
        return { body: plain, level: first, fits: true };
    let best = null;
    for (let low = first + 1, high = levels - 1; low <= high;) {
        const at = Math.floor((low + high) / 2);
        const body = render(at);
        if (isFitting(body, maxBytes)) {
            best = { body, level: at, fits: true };
            high = at - 1;
        }
        else
            low = at + 1;
    }
    return best ?? { body: render(levels - 1), level: levels - 1, fits: false };
}
function isFitting(body, maxBytes) {
    if (maxBytes !== undefined)
        return fitsBytes(body, maxBytes);
    return body.length <= MAX_UNITS && fitsBytes(body, MAX_BYTES);
}
/** At most `limit` code points; of a longer text the first `kept` and an ellipsis. */
function cutPoints(text, limit, kept = limit) {
    if (text.length <= limit)
        return text;
    const points = [...text.slice(0, 2 * limit + 2)];
    return points.length <= limit ? text : `${points.slice(0, kept).join("")}…`;
}
/** The first bytes of a text, cut between code points. */
function cutEnd(text, limitBytes) {
    if (fitsBytes(text, limitBytes))
        return text;
    const bytes = encode(text.slice(0, limitBytes));
    return decode(bytes.subarray(0, startOfPoint(bytes, limitBytes)));
}
/** The last bytes of a text, cut between code points. */
function cutStart(text, limitBytes) {
    if (fitsBytes(text, limitBytes))
        return text;
    const bytes = encode(text.slice(-limitBytes));
    return decode(bytes.subarray(nextPoint(bytes, bytes.length - limitBytes)));
}
/** First quarter and last three quarters of the bytes, cut between code points, with a line that counts the gap. */
function cutMiddle(text, limitBytes) {
    if (fitsBytes(text, limitBytes))
        return text;
    const bytes = encode(text);
    const quarter = Math.floor(limitBytes / 4);
    const head = startOfPoint(bytes, quarter);
    const tail = nextPoint(bytes, bytes.length - (limitBytes - quarter));
    return `${decode(bytes.subarray(0, head))}\n[${tail - head} bytes left out]\n${decode(bytes.subarray(tail))}`;
}
/** True if the text has no more bytes of UTF-8 than that. */
function fitsBytes(text, limitBytes) {
    return text.length * 3 <= limitBytes || (text.length <= limitBytes && encode(text).length <= limitBytes);
}
function encode(text) {
    return new TextEncoder().encode(text);
}
function decode(bytes) {
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}
/** The place, or one before it, where a code point begins. */
function startOfPoint(bytes, place) {
    let at = Math.min(place, bytes.length);
    while (at > 0 && isContinuation(bytes[at]))
        at--;
    return at;
}
/** The place, or one after it, where a code point begins. */
function nextPoint(bytes, place) {
    let at = Math.max(0, place);
    while (at < bytes.length && isContinuation(bytes[at]))
        at++;
    return at;
}
function isContinuation(byte) {
    return byte !== undefined && (byte & 0xc0) === 0x80;
}


/***/ }),

/***/ 18:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  CU: () => (/* binding */ checkUrl),
  SS: () => (/* binding */ codeSpan),
  kq: () => (/* binding */ escapeCell),
  FV: () => (/* binding */ escapeMarkdown),
  BK: () => (/* binding */ renderLink)
});

// UNUSED EXPORTS: fence, fencedBlock, renderTable

;// CONCATENATED MODULE: ./build/src/text/clean.js
/**
 * Removing or showing what cannot be seen: control, format and invisible characters of text from outside. The result is
 * still text, to be escaped for the place where it is put.
 */
/** CSI sequences, such as colours. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal escapes are what it finds
const CSI = /\u001b\[[0-?]*[ -/]*[@-~]/g;
/** CSI sequences; OSC, DCS, SOS, PM and APC strings up to their end; other escape sequences. */
const ANSI = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal escapes are what it finds
/(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|\u001b[\]PX^_][^\u0007\u001b]*(?:\u0007|\u001b\\)|\u001b[ -/]*[0-OQ-WYZ\\`-~]/g;
/** CSI, OSC and two-character sequences, as tools print them into messages. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal escapes are what it finds
const MESSAGE_ESCAPES = /\u001b\[[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)|\u001b[@-_]/g;
/** The same in logs, whose lines may end within an OSC sequence. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal escapes are what it finds
const LOG_ESCAPES = /\u001b\[[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|\u001b[@-_]/g;
/** Controls, direction marks and line separators. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it finds
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;
/** Controls but tab and line feed, direction marks, invisible spaces, line separators, tag characters, lone surrogates. */
const HIDDEN = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it finds
/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Cs}]/gu;
const SHOWN_MARKS = 4;
const MARK_PILE = new RegExp(`(\\p{M}{${SHOWN_MARKS}})(\\p{M}{${SHOWN_MARKS},})`, "gu");
/** Without colours, control characters and direction marks; line breaks and tabs become blanks. */
function toOneLine(text) {
    return clean_removeControls(text.toWellFormed().replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, " "))
        .replace(/ {2,}/g, " ")
        .trim();
}
/** Without colours, control characters and direction marks; a line break goes too. */
function clean_removeControls(text) {
    return text.replace(CSI, "").replace(CONTROLS, "");
}
/** A message without escape sequences and control characters; its line breaks stay, tabs and the like become blanks. */
function cleanMessage(message) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: most messages have none, which a quick look tells
    if (!/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/.test(message))
        return message;
    return (message
        .replace(MESSAGE_ESCAPES, "")
        .replace(/[\t\v\f\r]/g, " ")
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes
        .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g, ""));
}
/** A line of a log without escape sequences, control characters and direction marks; tabs stay. */
function cleanLogLine(line) {
    return (line
        .replace(LOG_ESCAPES, "")
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes
        .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, ""));
}
/** Without escape sequences; hidden characters and those that turn the line around are shown, such as `\u202e`. */
function visibleText(text) {
    return text.replace(ANSI, "").replaceAll("\r\n", "\n").replace(HIDDEN, showCharacter).replace(MARK_PILE, cutPile);
}
/** A character as an escape, such as `\u202e`. */
function showCharacter(character) {
    const point = character.codePointAt(0);
    return point > 0xffff ? `\\u{${point.toString(16)}}` : `\\u${point.toString(16).padStart(4, "0")}`;
}
/** Hundreds of combining marks on one letter would be painted over the lines around it. */
function cutPile(_, shown, rest) {
    return `${shown}[+${[...rest].length} marks]`;
}

// EXTERNAL MODULE: ./build/src/text/fit.js
var fit = __nccwpck_require__(2802);
;// CONCATENATED MODULE: ./build/src/text/markdown.js
/** Markdown of comments, issues and step summaries. What comes from outside is hostile. */


const CELL_POINTS = 120;
const SUMMARY_POINTS = 200;
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
/**
 * One line of text in a comment or an issue: in a table cell, a heading, a paragraph or a list. No markup, link or mention
 * comes of it.
 */
function escapeCell(text, limit = CELL_POINTS) {
    return breakReferences((0,fit/* cutPoints */.y4)(toOneLine(text), limit)
        .replace(/[\\`*_[\]<>|~]/g, "\\$&")
        // An entity would come out as the character that it stands for, `@` among them.
        .replace(/&(?=#?\w+;)/g, "\\&"));
}
/** The same in a step summary, where more is escaped and HTML entities are used. */
function escapeMarkdown(text, limit = SUMMARY_POINTS) {
    return ((0,fit/* cutPoints */.y4)(toOneLine(text), limit, limit - 1)
        .replace(/[&<>]/g, (character) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[character])
        .replace(/[\\`*_{}[\]()#+!|~$^-]/g, "\\$&")
        .replace(/@/g, `@${ZERO_WIDTH}`)
        // A backslash alone does not keep GitHub from linking issue numbers.
        .replace(/#(?=\d)|\bGH\\-(?=\d)/gi, `$&${ZERO_WIDTH}`)
        .replace(/\b(https?|ftp):(?=\/\/)/gi, `$1${ZERO_WIDTH}:`)
        .replace(/\bwww\./gi, `www${ZERO_WIDTH}.`));
}
/** A code span; `inTable` keeps its bars from ending the cell. */
function codeSpan(text, { inTable = false, limit = CELL_POINTS } = {}) {
    const line = (0,fit/* cutPoints */.y4)(toOneLine(text), limit);
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
    return fence(lines.join("\n"));
}
/** The same for text that is clean already. */
function fence(text) {
    const ticks = "`".repeat(Math.max(3, longestRun(text) + 1));
    return `${ticks}text\n${text}\n${ticks}`;
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
/** A table of cells that are Markdown already; numbers stand at the right. */
function renderTable(head, rows) {
    const align = head.map((_, column) => (rows.some((row) => typeof row[column] === "number") ? "---:" : "---"));
    return [head, align, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
/**
 * GitHub turns `@name`, `#1`, `GH-1` and addresses into links after Markdown is rendered, so no backslash stops it. The
 * start of a comment is no reference, but whoever looks for our markers in the plain text must not find one.
 */
function breakReferences(text) {
    return text.replace(/@|#(?=\d)|\bGH-(?=\d)|:\/\/|\bwww\.|<!(?=--)/gi, `$&${ZERO_WIDTH}`);
}
function longestRun(text) {
    return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
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
/******/ var __webpack_exports__ = __nccwpck_require__(3063);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
