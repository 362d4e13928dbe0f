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

/***/ 1303:
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
;// CONCATENATED MODULE: ./build/actions/post-ci-summary/inputs.js

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
    // GitHub sends on to where a transferred issue is now, which has a number of its own.
    return issue !== "gone" && issue.number === number ? issue : "gone";
}
/** Opens an issue. A failure may hide that it was opened (`isUnsureWrite`). */
async function createIssue({ client, owner, repo }, { title, body, labels }) {
    const content = { owner, repo, title, body, labels: [...labels] };
    const { data } = await client.request("POST /repos/{owner}/{repo}/issues", content);
    return toIssue(asFields(data));
}
/**
 * Changes body or state. When nobody knows whether a change of the body happened, the issue is read and `again` gives
 * the body to write over it, or null to leave the issue; without `again` the same body is written unless it is there.
 */
async function updateIssue(repository, number, { body, state, stateReason }, again) {
    const { client, owner, repo } = repository;
    const revised = body === undefined ? {} : reviseBody(body, () => readRaw(repository, number), toIssue, again);
    const send = (redirect) => client.request(`PATCH ${ONE}`, {
        owner,
        repo,
        issue_number: number,
        ...(body === undefined ? {} : { body }),
        ...(state === undefined ? {} : { state }),
        ...(stateReason === undefined ? {} : { state_reason: stateReason }),
        request: { ...revised, redirect },
    });
    return orGone(async () => {
        const sent = await send("manual");
        if (sent.status < 300)
            return toIssue(asFields(sent.data));
        // To the new name of the repository the write may follow, but not to the issue of another one.
        if ((await readIssue(repository, number)) === "gone")
            return "gone";
        return toIssue(asFields((await send("follow")).data));
    });
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
        return update(repository, open, wanted);
    try {
        return await create(repository, wanted);
    }
    catch (error) {
        const lostRace = statusOf(error) === 422 && describeFailure(error).includes("A pull request already exists");
        // After an outage nobody knows whether it was created.
        if (!lostRace && !isOutage(error))
            throw error;
        const opened = await findOpen(repository, wanted);
        if (opened === null)
            throw error;
        return update(repository, opened, wanted);
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
async function create({ client, owner, repo }, { head, base, title, body }) {
    const request = { isNotYet: isTooNew };
    const { data } = await client.rest.pulls.create({ owner, repo, head, base, title, body, request });
    return { number: data.number, url: data.html_url, created: true };
}
async function update({ client, owner, repo }, open, { title, body }) {
    // GitHub stores line ends as browsers send them.
    const isSame = open.title === title && open.body.replaceAll("\r\n", "\n") === body;
    if (!isSame)
        await client.rest.pulls.update({ owner, repo, pull_number: open.number, title, body });
    return { number: open.number, url: open.url, created: false };
}
/** The head was pushed a moment ago, and GitHub may not see it everywhere yet. */
function isTooNew(error) {
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
        return pull === "gone" ? { kind: "none" } : judge(pull, headSha);
    }
    if (ofEvent !== undefined)
        return judge(ofEvent, headSha);
    const ofRun = named.filter((pull) => pull.baseRepositoryId === question.repositoryId && isSameSha(pull.headSha, headSha));
    if (ofRun.length > 0)
        return toAnswer(ofRun);
    const ofBranch = await findByBranch(repository, question);
    return toAnswer(ofBranch.length > 0 ? ofBranch : await findByCommit(repository, headSha));
}
function judge({ number, headSha, state }, wanted) {
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

// EXTERNAL MODULE: ./build/src/kit/event.js
var kit_event = __nccwpck_require__(2698);
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

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/expand-skipped.js


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

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/decide-verdict.js
/** What the required jobs of a commit add up to. */



/** Applies the table of states; the verdict is that of the worst row that does not pass. */
function decideVerdict(question) {
    const { required, allowSkipped, mayStillCome } = question;
    const jobs = expandSkipped(question.jobs, [...required, ...question.docsOnly]);
    const { matches, problems } = matchRequiredJobs(required, jobs);
    const plain = matches.flatMap((match) => toRows(match, allowSkipped, mayStillCome));
    const skipped = findDocsOnlyJobs(question.docsOnly, jobs);
    const isDocsOnly = skipped.size > 0 &&
        plain.every((row) => row.passes || (row.state === "skipped" && row.jobs.every((job) => skipped.has(job))));
    const rows = plain
        .map(({ jobs: _, ...row }) => ({ ...row, passes: row.passes || isDocsOnly }))
        // The sort is stable: rows of one rank stay in the order of configuration.
        .sort((a, b) => stateFacts(a.state).rank - stateFacts(b.state).rank);
    const taken = new Set(matches.flatMap((match) => match.jobs));
    return {
        verdict: decide_verdict_judge(rows),
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
function decide_verdict_judge(rows) {
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

// EXTERNAL MODULE: ./build/src/text/fit.js
var fit = __nccwpck_require__(2802);
// EXTERNAL MODULE: ./build/src/text/markdown.js + 1 modules
var markdown = __nccwpck_require__(18);
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

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/format-headline.js
/** `❌ CI: 2 of 4 required jobs did not pass`. */
function formatHeadline(decision) {
    const sign = decision.verdict === "success" ? "✅" : decision.verdict === "pending" ? "⏳" : "❌";
    return `${sign} CI: ${describeVerdict(decision)}`;
}
/** The same without sign and colon, for a commit status. A failure beats what is still running. */
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

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/format-parts.js
/** Parts of table rows that are the same in all tables of the comment. */

/** `❌ timed out`; a state that nobody knows is text from outside. */
function showState(state, signs) {
    return `${signs(state)} ${(0,markdown/* escapeCell */.kq)(state.replaceAll("_", " "), 40)}`;
}
/** `4m 12s`; a dash if it is not known. */
function formatDuration(job) {
    const ms = jobDurationMs(job);
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

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/reduce.js
/** What the comment gives up, step by step, to fit. */
const WHOLE = {
    coverage: "table",
    maxOthers: Number.POSITIVE_INFINITY,
    collapsePassed: false,
    labelLimit: 120,
    maxFailed: Number.POSITIVE_INFINITY,
};
/** Each applied on top of those before it. */
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
/** What a reduction takes away from these facts; steps that had nothing to take are not told. */
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
        ...tell(others, "other failed job"),
        ...tell(passed, "required job that passed", "required jobs that passed"),
        ...tell(failed, "required job that did not pass", "required jobs that did not pass"),
        ...(reduction.labelLimit < WHOLE.labelLimit
            ? [{ what: `names beyond ${reduction.labelLimit} characters`, jobs: [] }]
            : []),
    ];
}
function tell(jobs, one, many = `${one}s`) {
    if (jobs.length === 0)
        return [];
    return [{ what: `${jobs.length} ${jobs.length === 1 ? one : many}`, jobs: jobs.map(({ name }) => name) }];
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/render-coverage.js

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

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/ci-comment.js
/** The comment of post-ci-summary: same facts, same bytes. */






/** The body without the marker, as the step summary shows it. */
function renderCiSummary(facts, reduction) {
    const leftOut = describeReduction(facts, reduction);
    return [
        `## ${formatHeadline(facts.decision)}`,
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
function renderCiComment(facts, reduction) {
    return `${renderMarker(facts)}\n${renderCiSummary(facts, reduction)}`;
}
function renderMarker({ key, pullRequest, standing: { headSha, run, attempt, asOf } }) {
    const fields = { v: 1, key, pr: pullRequest, head: headSha, run, attempt, "as-of": asOf };
    const written = Object.entries(fields).map(([name, value]) => `${name}=${markerValue(String(value))}`);
    return `<!-- pipekeeper:ci-summary ${written.join(" ")} -->`;
}
function renderFacts({ standing, runs, signs, serverUrl }) {
    const shown = runs.map(({ name, run }) => {
        if (run === null)
            return `${(0,markdown/* escapeCell */.kq)(name)}: no run yet`;
        const attempt = run.attempt > 1 ? `, attempt ${run.attempt}` : "";
        const link = (0,markdown/* renderLink */.BK)(`${(0,markdown/* escapeCell */.kq)(name)} #${run.number}`, run.url, { serverUrl });
        return `${link} ${showState(run.state, signs)}${attempt}`;
    });
    return [`Commit ${(0,markdown/* codeSpan */.SS)(standing.headSha.slice(0, 12))}`, ...shown].join(" · ");
}
function renderRequired(facts, { labelLimit, collapsePassed, maxFailed }) {
    const { rows, verdict } = facts.decision;
    const passed = rows.filter(({ passes }) => passes);
    const others = rows.filter(({ passes }) => !passes);
    const shown = new Set([...others.slice(0, maxFailed), ...(collapsePassed ? [] : passed)]);
    const hidden = others.length - Math.min(others.length, maxFailed);
    return [
        "| Required job | Result | Duration | Log |",
        "|:--|:--|--:|:--|",
        // In the order of the decision, which is not simply those that fail first.
        ...rows
            .filter((row) => shown.has(row))
            .map((row) => renderRow(row, facts, { labelLimit, mayBold: verdict !== "success" })),
        ...(collapsePassed && passed.length > 0 ? [`| ${passed.length} more passed | | | |`] : []),
        ...(hidden > 0 ? [`| ${hidden} more, see the ${renderRunLink(facts)} | | | |`] : []),
    ].join("\n");
}
function renderRow(row, facts, { labelLimit, mayBold }) {
    const label = (0,markdown/* escapeCell */.kq)(row.name, labelLimit);
    const isBold = mayBold && !row.passes && row.state !== "running";
    const cells = [
        isBold ? `**${label}**` : label,
        showState(row.state, facts.signs),
        formatDuration(row.job),
        jobLink(row.job, runUrl(facts), facts.serverUrl),
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
    const link = jobLink(job, runUrl(facts), facts.serverUrl);
    return `| ${(0,markdown/* escapeCell */.kq)(job.name, labelLimit)} | ${showState(job.state, facts.signs)} | ${link} |`;
}
function renderLeftOut(facts, leftOut) {
    if (leftOut.length === 0)
        return "";
    return `Left out for length: ${leftOut.map(({ what }) => what).join(", ")}; see the ${renderRunLink(facts)}.`;
}
function renderRunLink(facts) {
    return (0,markdown/* renderLink */.BK)("run", runUrl(facts), { serverUrl: facts.serverUrl });
}
function runUrl({ runs }) {
    return runs.find(({ run }) => run !== null)?.run?.url ?? null;
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/describe-summary.js
/** What post-ci-summary reports: outputs, step summary, and whether the step fails. */






/** The runner takes 1 MiB of each step, and nothing of a summary that is longer. */
const MAX_SUMMARY_BYTES = 2 ** 20;
const SHOWN_PROBLEMS = 10;
function describeSummary(report) {
    const { facts, posted, problems } = report;
    const sentence = `${describeResult(posted)} CI: ${describeVerdict(facts.decision)}.`;
    const failure = findFailure(report, sentence);
    const warnings = [...posted.warnings, ...readOnlyWarning(report)];
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
function describeResult({ result, pullRequests, duplicatesRemoved }) {
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
        `- ${describeResult(posted)}`,
        ...(posted.comment === null ? [] : [`- ${comment}`]),
        ...(posted.reason === null ? [] : [`- ${(0,markdown/* escapeCell */.kq)(explain(posted), 1000)}`]),
        `- API calls: ${calls}`,
        ...problems.map((problem) => `- Problem: ${(0,markdown/* escapeCell */.kq)(problem, 400)}`),
    ];
    const end = `\n\n${lines.slice(0, 200).join("\n")}\n`;
    const { body } = (0,fit/* fitBody */.KM)((level) => renderCiSummary(whole, planReduction(level, failed)), {
        levels: countLevels(failed),
        maxBytes: MAX_SUMMARY_BYTES - Buffer.byteLength(end),
    });
    return body + end;
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/describe-unread.js


const describe_unread_UNKNOWN = [
    ...["verdict", "pr-number", "pr-numbers", "comment-id", "comment-url", "required"],
    ...["failing-jobs", "missing-jobs", "docs-only"],
];
/** What is reported where GitHub did not tell how the jobs ended: nothing was written, and nothing is known. */
function describeUnread(error, { subject, inputs, calls }) {
    const sentence = `Wrote nothing: how CI ended could not be read. ${error.message}`;
    const isPassing = (0,failure/* isOutage */.uD)(error) || (0,failure/* isRateLimit */.a5)(error);
    const isExcused = isPassing && inputs["on-write-failure"] === "warn" && !inputs["fail-on-verdict"];
    return {
        sentence,
        outputs: {
            ...Object.fromEntries(describe_unread_UNKNOWN.map((name) => [name, ""])),
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

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/select-runs.js
/** For each workflow the run that counts for the commit; null for none yet. */
function selectRuns(runs, choice) {
    const here = newestRecords(runs).filter(({ id, headSha }) => id !== choice.ownRunId && headSha.toLowerCase() === choice.headSha.toLowerCase());
    return choice.workflows.map((workflow) => {
        const own = here.filter((run) => isOfWorkflow(run, workflow));
        const event = choice.events.find((each) => own.some((run) => run.event === each));
        const preferred = own.filter((run) => run.event === event);
        const working = preferred.filter((run) => !isAllSkipped(run, choice.skippedRunIds));
        const left = working.length > 0 ? working : preferred;
        return {
            workflow,
            run: left.reduce((best, run) => (best && best.id > run.id ? best : run), null),
        };
    });
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
function isAllSkipped(run, known) {
    return run.conclusion === "skipped" || known?.has(run.id) === true;
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/gather-ci.js
/** The runs and jobs that a commit's summary is made from, as the API has them now. */




/** One listing of jobs if the subject's run is all there is to it; a listing of the commit's runs first otherwise. */
async function gatherCi(repository, options) {
    const { subject, events } = options;
    const workflows = options.workflows.length > 0 ? options.workflows : [subject.run.path || subject.run.name];
    const [workflow] = workflows;
    const isOwn = workflows.length === 1 && isOfWorkflow(subject.run, workflow);
    const isLookedAt = subject.mode === "direct" || events.includes(subject.run.event);
    if (!isOwn || !isLookedAt)
        return gatherAll(repository, { ...options, workflows, known: [] });
    const listed = await listRun(repository, subject.run);
    if (gather_ci_isAllSkipped(listed))
        return gatherAll(repository, { ...options, workflows, known: [listed] });
    return toGathered(subject, [{ workflow: workflow, listed }]);
}
async function gatherAll(repository, { subject, workflows, events, known }) {
    const { headSha, mode, ownRunId } = subject;
    const runs = [subject.run, ...(await listRuns(repository, { headSha }))];
    const own = mode === "follower" && ownRunId !== null ? { ownRunId } : {};
    const listings = new Map(known.map((listed) => [listed.run.id, listed]));
    const skippedRunIds = new Set(known.filter(gather_ci_isAllSkipped).map(({ run }) => run.id));
    const gathered = [];
    for (const workflow of workflows) {
        gathered.push({ workflow, listed: await findWorking(workflow) });
    }
    return toGathered(subject, gathered);
    /** Runs in which every job was skipped only show when they are all there is. */
    async function findWorking(workflow) {
        for (;;) {
            const [choice] = selectRuns(runs, { headSha, workflows: [workflow], events, skippedRunIds, ...own });
            const run = choice?.run ?? null;
            if (run === null)
                return null;
            const listed = listings.get(run.id) ?? (await listRun(repository, run));
            listings.set(run.id, listed);
            if (!gather_ci_isAllSkipped(listed) || skippedRunIds.has(run.id))
                return listed;
            skippedRunIds.add(run.id);
        }
    }
}
async function listRun(repository, run) {
    const { jobs, problems } = await listJobs(repository, run.id, "all");
    const selected = selectJobs(run, jobs);
    if (selected.attempt === run.attempt)
        return { run, selected, records: jobs, problems };
    // The event is older than what is there by now: the run has been started again, and may have ended again.
    const current = await readRun(repository, run.id);
    const newer = current === "gone" ? run : current;
    return { run: newer, selected: selectJobs(newer, jobs), records: jobs, problems };
}
function gather_ci_isAllSkipped({ selected: { jobs } }) {
    return jobs.length > 0 && jobs.every(({ state }) => state === "skipped");
}
function toGathered(subject, found) {
    const listed = found.flatMap((each) => each.listed ?? []);
    return {
        runs: found.map(({ workflow, listed: each }) => ({
            workflow: each?.run.name || workflow,
            run: each?.run ?? null,
            attempt: each?.selected.attempt ?? 0,
            isCompleted: each?.selected.isCompleted ?? true,
        })),
        jobs: listed.flatMap(({ selected }) => selected.jobs),
        standing: toStanding(subject, listed),
        problems: listed.flatMap(({ problems, selected }) => [...problems, ...selected.problems]),
    };
}
function toStanding({ headSha, run }, listed) {
    const newest = listed.reduce((best, each) => (best && best.run.id > each.run.id ? best : each), null);
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

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/fit-ci-comment.js



/** The comment that fits, and what it does without. `from`: the least level, for a body that GitHub refused. */
function fitCiComment(facts, from = 0) {
    const failed = facts.decision.rows.filter(({ passes }) => !passes).length;
    const render = (level) => renderCiComment(facts, planReduction(level, failed));
    const fitted = (0,fit/* fitBody */.KM)(render, { levels: countLevels(failed), from });
    return { ...fitted, leftOut: describeReduction(facts, planReduction(fitted.level, failed)) };
}

;// CONCATENATED MODULE: ./build/src/github/revise-body.js
/** What a write does before it is made again: text that others write too must not be overwritten unread. */
/** Options of a request that lets the client ask before it writes a body a second time. */
function revise_body_reviseBody(sent, read, parse, again = () => sent) {
    let last = sent;
    return {
        async revise() {
            const raw = await read();
            const current = parse(raw);
            // GitHub stores line ends as browsers send them.
            if (current.body.replaceAll("\r\n", "\n") === last.replaceAll("\r\n", "\n"))
                return { data: raw };
            const body = again(current);
            if (body === null)
                return { data: raw };
            last = body;
            return { change: { body } };
        },
    };
}

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
/**
 * Replaces a comment's body. When nobody knows whether the write happened, the comment is read and `again` gives the body
 * to write over it, or null to leave it; without `again` the same body is written unless it is there.
 */
async function updateComment(repository, id, body, again) {
    const { client, owner, repo } = repository;
    try {
        const { data } = await client.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
            owner,
            repo,
            comment_id: id,
            body,
            request: revise_body_reviseBody(body, () => comments_readRaw(repository, id), toComment, again),
        });
        return toComment(read_fields_asFields(data));
    }
    catch (error) {
        if ((0,failure/* isGone */.ST)(error))
            return "gone";
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
async function comments_readRaw({ client, owner, repo }, id) {
    const parameters = { owner, repo, comment_id: id };
    return read_fields_asFields((await client.request("GET /repos/{owner}/{repo}/issues/comments/{comment_id}", parameters)).data);
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

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/compare-freshness.js
/**
 * Whether our result may replace the one that is there. `ask`: the other head's run is newer than ours, so only the pull
 * request itself can say which of the two heads it has.
 */
function compareFreshness(ours, theirs) {
    if (theirs === null)
        return "fresher";
    if (ours.headSha.toLowerCase() !== theirs.headSha.toLowerCase())
        return ours.run > theirs.run ? "fresher" : "ask";
    return compareStandings(ours, theirs) < 0 ? "stale" : "fresher";
}
/** By run, attempt and time; one that is unknown is the oldest. */
function compareStandings(a, b) {
    if (a === null || b === null)
        return Number(a !== null) - Number(b !== null);
    return a.run - b.run || a.attempt - b.attempt || Date.parse(a.asOf) - Date.parse(b.asOf);
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/summary-marker.js
/** The hidden first line of a summary comment: whose it is, and how new what it shows. */
/** The marker of a body; null if it does not start with one. A quoted one, or one further down, is none. */
function parseSummaryMarker(body) {
    const [, text] = /^<!-- pipekeeper:ci-summary ([^\r\n]*?) ?-->/.exec(body) ?? [];
    if (text === undefined)
        return null;
    const fields = new Map(text.split(" ").map(toField));
    const key = fields.get("key");
    return key === undefined ? null : { key, standing: summary_marker_toStanding(fields) };
}
function toField(text) {
    const at = text.indexOf("=");
    return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1).replace(/%2D/g, "-")];
}
function summary_marker_toStanding(fields) {
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

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/own-comments.js


/** Own comments, the oldest first. */
function findOwn(comments, { author, plan }) {
    return comments
        .flatMap((comment) => {
        const marker = parseSummaryMarker(comment.body);
        const isOwn = marker?.key === plan.key && comment.author.toLowerCase() === author.toLowerCase();
        return isOwn ? [{ comment, standing: marker.standing }] : [];
    })
        .sort((a, b) => a.comment.id - b.comment.id);
}
/** Comments of others that carry our marker, told once. */
function listForged(comments, { author, plan }) {
    const forged = comments.filter((comment) => parseSummaryMarker(comment.body)?.key === plan.key && comment.author.toLowerCase() !== author.toLowerCase());
    const authors = [...new Set(forged.map((comment) => `"${comment.author}"`))].join(", ");
    if (forged.length === 0)
        return [];
    const what = forged.length === 1 ? "A comment carries" : `${forged.length} comments carry`;
    return [`${what} the marker of this summary, but by ${authors}, not by "${author}": ignored.`];
}
/** Of several that are equally fresh the oldest. */
function freshestOf(own) {
    return own.reduce((best, each) => (compareStandings(each.standing, best.standing) > 0 ? each : best));
}
/** True if the bodies differ in nothing but the time they are as of, line ends and white space at the end. */
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

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/write-fitting.js



/** Writes the body, reduced by one more step if GitHub finds it too long or hands back another text than was sent. */
async function writeFitting({ repository, compose, level }, send) {
    const first = compose(level);
    const sent = await unlessTooLong(send(first.body));
    if (sent === "gone" || (sent !== "too long" && isSameText(sent.body, first.body))) {
        return { comment: sent, level: first.level, problems: [] };
    }
    const second = compose(first.level + 1);
    const comment = await (sent === "too long" ? send(second.body) : updateComment(repository, sent.id, second.body));
    const isKept = comment === "gone" || isSameText(comment.body, second.body);
    const problems = isKept ? [] : ["GitHub kept another text than the one that was sent."];
    return { comment, level: second.level, problems };
}
async function unlessTooLong(sending) {
    try {
        return await sending;
    }
    catch (error) {
        if ((0,failure/* isTooLong */.pn)(error))
            return "too long";
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/upsert-comment.js
/**
 * One comment per pull request and key, whatever else is running: list, create, list again, keep the oldest. Each of
 * several racing runs takes its own younger comment back, and whoever sees twins brings the oldest to the freshest
 * content, so that the last one to look leaves one.
 */







const MOST_PASSES = 8;
const MOST_LOSSES = 2;
/** A comment this fresh may be in the hands of another run right now. */
const RECENT_MS = 30_000;
const SINCE_MARGIN_MS = 600_000;
async function upsertComment(repository, plan) {
    const course = {
        ...{ repository, plan, author: plan.author, isContended: plan.expectsOthers, created: [], goneRounds: 0 },
        ...{ kind: "unchanged", comment: null, duplicatesRemoved: 0, level: 0, problems: [], warnings: [] },
    };
    try {
        await run(course);
    }
    catch (error) {
        if (!(0,failure/* isLocked */.ln)(error))
            throw error;
        course.kind = "locked";
    }
    const { kind, comment, duplicatesRemoved, level, problems, warnings } = course;
    return { kind, comment, duplicatesRemoved, level, problems, warnings };
}
async function run(course) {
    const { plan, repository } = course;
    let comments = await listComments(repository, plan.issue);
    course.problems.push(...listForged(comments, course));
    for (let pass = 1;; pass++) {
        const own = findOwn(withCreated(comments, course), course);
        const written = own.length > 0 ? await reconcile(course, own) : await upsert_comment_create(course);
        if (written === "done" || pass === MOST_PASSES)
            return;
        // The longer wait lets those finish who listed before this write and write after it.
        if (written === "verify")
            await plan.sleep(plan.settleMs * (3 + 2 * plan.random()));
        comments = await listComments(repository, plan.issue);
    }
}
async function reconcile(course, own) {
    const { plan } = course;
    const [oldest, ...twins] = own;
    const freshest = freshestOf(own);
    const isOurs = await isFresher(course, freshest.standing);
    const fitted = plan.compose(course.level);
    const wanted = isOurs ? fitted.body : freshest.comment.body;
    course.comment = oldest.comment;
    if (!isOurs && course.kind === "unchanged")
        course.kind = "stale";
    if (twins.length > 0)
        course.isContended = true;
    if (plan.isDryRun) {
        course.kind = "dry-run";
        return "done";
    }
    let isWritten = false;
    if (!isSameContent(oldest.comment.body, wanted)) {
        const send = (body) => updateComment(course.repository, oldest.comment.id, body);
        const updated = isOurs ? await writeOurs(course, send) : await send(wanted);
        if (updated === "gone")
            return listAfterLoss(course, oldest.comment);
        const sinceMs = Date.parse(updated.updatedAt) - Date.parse(oldest.comment.updatedAt);
        // Of an old comment nothing tells that another run is about to write it too, but that run has asked for it by now.
        if (sinceMs < RECENT_MS || course.repository.client.isShared())
            course.isContended = true;
        course.comment = updated;
        if (isOurs && course.kind !== "created")
            course.kind = "updated";
        isWritten = true;
    }
    for (const { comment } of twins) {
        await deleteComment(course.repository, comment.id);
        course.created = course.created.filter(({ id }) => id !== comment.id);
        course.duplicatesRemoved++;
    }
    if (course.kind === "created" && course.created.length === 0)
        course.kind = withdrawnKind(isOurs, isWritten);
    return course.isContended && isWritten ? "verify" : "done";
}
/** What happened when the comment created here gave way to an older one. */
function withdrawnKind(isOurs, isWritten) {
    if (!isOurs)
        return "stale";
    return isWritten ? "updated" : "unchanged";
}
async function writeOurs(course, send) {
    const { repository, plan, level } = course;
    const written = await writeFitting({ repository, compose: plan.compose, level }, send);
    course.level = written.level;
    course.problems.push(...written.problems);
    return written.comment;
}
async function isFresher({ plan, repository }, theirs) {
    const freshness = compareFreshness(plan.standing, theirs);
    if (freshness !== "ask")
        return freshness === "fresher";
    const pull = await readPullRequest(repository, plan.issue);
    return pull !== "gone" && pull.headSha.toLowerCase() === plan.standing.headSha.toLowerCase();
}
async function upsert_comment_create(course) {
    const { plan } = course;
    if (plan.isDryRun) {
        course.kind = "dry-run";
        return "done";
    }
    const created = await createOnce(course);
    course.kind = "created";
    course.comment = created;
    course.created.push(created);
    const isMisnamed = created.author !== "" && created.author.toLowerCase() !== course.author.toLowerCase();
    if (isMisnamed) {
        course.warnings.push(`This token writes as "${created.author}", but the input author is "${course.author}". ` +
            `Set author: ${created.author}, so that the comment is found the next time.`);
        course.author = created.author;
    }
    // Those of the true author may be of any age.
    const seen = await listUntilSeen(course, created, isMisnamed ? undefined : toSince(created));
    if (findOwn(withCreated(seen, course), course).length <= 1)
        return "done";
    // Another run has created one too. The next write has to wait anyway, and this way the listing is newer than the wait.
    course.isContended = true;
    await plan.sleep(2 * plan.settleMs);
    return "again";
}
function listAfterLoss(course, lost) {
    course.created = course.created.filter(({ id }) => id !== lost.id);
    if (++course.goneRounds <= MOST_LOSSES)
        return "again";
    throw new errors/* UserError */.y(`The summary comment was deleted ${course.goneRounds} times while it was being updated. Find out what deletes comments, or give this summary a comment-key of its own.`);
}
function withCreated(comments, { created }) {
    return [...comments, ...created.filter(({ id }) => !comments.some((listed) => listed.id === id))];
}
function toSince({ createdAt }) {
    return new Date(Date.parse(createdAt) - SINCE_MARGIN_MS).toISOString();
}
/** A create whose answer was lost may have happened: the listing tells, and only then it is done again. */
async function createOnce(course) {
    const { repository, plan } = course;
    for (let tries = 1;; tries++) {
        try {
            const comment = await writeOurs(course, (body) => createComment(repository, plan.issue, body));
            if (comment !== "gone")
                return comment;
        }
        catch (error) {
            if (!(0,failure/* isUnsureWrite */.aT)(error) || tries === 4)
                throw error;
            await plan.sleep(plan.settleMs * 2 ** tries);
            const found = findOwn(await listComments(repository, plan.issue), course)[0];
            if (found !== undefined)
                return found.comment;
        }
    }
}
/** Listings until the created comment shows; whatever is older shows as well by then, or shows to its own writer. */
async function listUntilSeen({ repository, plan }, created, since) {
    for (let wait = plan.settleMs, tries = 1;; wait *= 2, tries++) {
        const comments = await listComments(repository, plan.issue, since === undefined ? {} : { since });
        if (tries > 5 || comments.some(({ id }) => id === created.id))
            return comments;
        await plan.sleep(wait);
    }
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/post-comments.js




const NOTHING = { comment: null, duplicatesRemoved: 0, leftOut: [], problems: [], warnings: [], reason: null };
/** Of several pull requests the one that most happened to gives the result. */
const BY_WEIGHT = [
    ...["not-written", "read-only", "locked", "created", "updated", "dry-run", "stale", "unchanged"],
];
async function postComments(posting) {
    const { found } = posting;
    if (found.kind === "none")
        return { ...NOTHING, result: "no-pull-request", pullRequests: [] };
    if (found.kind !== "found")
        return { ...NOTHING, result: found.kind, pullRequests: [found.number] };
    const all = [];
    for (const number of found.numbers)
        all.push(await postComment(posting, number));
    const sorted = [...all].sort((a, b) => BY_WEIGHT.indexOf(a.result) - BY_WEIGHT.indexOf(b.result));
    const comments = all.flatMap(({ comment }) => comment ?? []);
    return {
        result: sorted[0].result,
        pullRequests: found.numbers,
        comment: comments[0] ?? null,
        duplicatesRemoved: all.reduce((sum, { duplicatesRemoved }) => sum + duplicatesRemoved, 0),
        leftOut: all[0].leftOut,
        problems: [...new Set(all.flatMap(({ problems }) => problems))],
        warnings: [...new Set(all.flatMap(({ warnings }) => warnings))],
        reason: sorted[0]?.reason ?? null,
    };
}
async function postComment({ repository, facts, inputs, runtime }, issue) {
    const own = { ...facts, pullRequest: issue };
    try {
        const { kind, level, ...upserted } = await upsertComment(repository, {
            issue,
            key: inputs["comment-key"],
            author: inputs.author,
            standing: facts.standing,
            compose: (from) => fitCiComment(own, from),
            settleMs: inputs["settle-ms"],
            expectsOthers: facts.runs.length > 1,
            isDryRun: inputs["dry-run"],
            sleep: runtime.sleep,
            random: runtime.random,
        });
        const isShown = ["created", "updated", "unchanged", "dry-run"].includes(kind);
        const leftOut = isShown ? fitCiComment(own, level).leftOut : [];
        return { ...upserted, result: kind, pullRequests: [issue], leftOut, reason: null };
    }
    catch (error) {
        // Anything else is a defect of this program.
        if (!(error instanceof errors/* UserError */.y))
            throw error;
        const result = (0,failure/* isPermissionDenied */.T1)(error) ? "read-only" : "not-written";
        return { ...NOTHING, result, pullRequests: [issue], reason: error.message };
    }
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




const read_coverage_NOTHING = { head: null, base: null, threshold: null, status: null, runtimes: [], reference: null };
/** The figures of all coverage files; null if none was asked for. A file that cannot be used is a problem, never a failure. */
async function readCoverage(inputs, cwd) {
    const file = inputs["coverage-file"];
    const labelled = inputs["coverage-files"];
    if (file === undefined && labelled.length === 0)
        return { coverage: null, problems: [] };
    const problems = [];
    const totals = file === undefined ? read_coverage_NOTHING : await readFigures(file, cwd, problems);
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
    return { coverage: compareCoverage({ ...totals, runtimes: [...runtimes.values()], reference }), problems };
}
async function readFigures(file, cwd, problems) {
    const text = await readText(file, cwd, problems);
    if (text === null)
        return read_coverage_NOTHING;
    const { coverage, problems: faults } = parseCoverage(text);
    problems.push(...faults.map((fault) => `Coverage in "${file}": ${fault}.`));
    return coverage ?? read_coverage_NOTHING;
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

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/read-subject.js
/** What a summary is about: the commit, its run, and what the event says of its pull request. */



function readSubject({ name, payload }, env) {
    const followed = readRunOf(payload);
    const shared = {
        repositoryId: read_fields_asNumber(read_fields_asFields(payload.repository).id) || null,
        ofEvent: read_subject_toPullRequest(read_fields_asFields(payload.pull_request)),
        ownRunId: Number(env.GITHUB_RUN_ID) || null,
    };
    if (followed !== null) {
        const { headSha, headBranch, headRepository } = followed;
        return {
            mode: "follower",
            headSha,
            headBranch,
            headOwner: headRepository?.owner ?? null,
            run: followed,
            ...shared,
        };
    }
    const run = readOwnRun(name, env);
    const head = read_fields_asFields(read_fields_asFields(payload.pull_request).head);
    const headSha = read_fields_asText(head.sha) || read_fields_asText(read_fields_asFields(payload.merge_group).head_sha) || env.GITHUB_SHA || "";
    if (headSha === "") {
        throw new errors/* UserError */.y(`The event "${name}" does not say which commit it is about. Expected workflow_run or pull_request, or GITHUB_SHA to be set.`);
    }
    const headBranch = read_fields_asText(head.ref) || env.GITHUB_HEAD_REF || env.GITHUB_REF_NAME || null;
    const headOwner = read_fields_asText(read_fields_asFields(read_fields_asFields(head.repo).owner).login) || (env.GITHUB_REPOSITORY ?? "").split("/")[0] || null;
    return { mode: "direct", headSha, headBranch, headOwner, run: { ...run, headSha, headBranch }, ...shared };
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

;// CONCATENATED MODULE: ./build/src/github/statuses.js
/** Commit statuses, the older of GitHub's two ways to mark a commit. */



/** The newest status of each context, or of the one that is looked for. One page is enough for that one as a rule. */
async function listStatuses({ client, owner, repo }, sha, { context } = {}) {
    const newest = new Map();
    const parameters = { owner, repo, ref: sha };
    // Newest first, all contexts mixed.
    for await (const page of pages_readPages(client, "GET /repos/{owner}/{repo}/commits/{ref}/statuses", parameters)) {
        for (const raw of read_fields_asList(page.entries)) {
            const status = {
                state: read_fields_asText(raw.state),
                context: read_fields_asText(raw.context),
                description: read_fields_asText(raw.description),
                targetUrl: read_fields_asTextOrNull(raw.target_url),
            };
            if (!newest.has(status.context))
                newest.set(status.context, status);
        }
        if (context !== undefined && newest.has(context))
            break;
    }
    const statuses = [...newest.values()];
    return context === undefined ? statuses : statuses.filter((status) => status.context === context);
}
/** Sets a status; setting the same twice shows the same, so that a lost answer is no reason to look. */
async function createStatus({ client, owner, repo }, sha, status) {
    await client.request("POST /repos/{owner}/{repo}/statuses/{sha}", {
        owner,
        repo,
        sha,
        state: status.state,
        context: status.context,
        description: status.description,
        ...(status.targetUrl === null ? {} : { target_url: status.targetUrl }),
        request: { isRepeatable: true, isNotYet: statuses_isTooNew },
    });
}
/** The commit may have been pushed a moment ago. */
function statuses_isTooNew(error) {
    return (0,failure/* statusOf */.c2)(error) === 422 && /No commit found/i.test((0,failure/* answerOf */.ut)(error));
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/set-status.js





/** Sets the commit status unless its newest already says the same; a failure is a warning, and returned. */
async function setStatus(repository, plan) {
    const worst = findWorst(plan.decision.rows);
    const status = {
        state: worst === undefined ? "success" : stateFacts(worst.state).status,
        context: plan.context,
        description: describeVerdict(plan.decision).slice(0, 140),
        targetUrl: plan.runUrl,
    };
    try {
        const [newest] = await listStatuses(repository, plan.headSha, { context: plan.context });
        const isSame = newest?.state === status.state &&
            newest.description === status.description &&
            newest.targetUrl === status.targetUrl;
        if (!isSame)
            await createStatus(repository, plan.headSha, status);
        return null;
    }
    catch (error) {
        if (!(0,failure/* isApiFailure */.TG)(error))
            throw error;
        return `The commit status "${plan.context}" was not set. ${error.message}`;
    }
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/to-facts.js

/** What the comment shows; the number of the pull request is filled in for each. */
function toFacts({ ci, decision, coverage, inputs, env }) {
    return {
        key: inputs["comment-key"],
        pullRequest: 0,
        standing: ci.standing,
        runs: ci.runs.map(toRunFacts),
        decision,
        coverage,
        maxOtherFailures: inputs["other-failures"],
        signs: (state) => stateFacts(state).sign,
        serverUrl: env.GITHUB_SERVER_URL || "https://github.com",
    };
}
function toRunFacts({ workflow, run, attempt, isCompleted }) {
    if (run === null)
        return { name: workflow, run: null };
    const state = isCompleted ? toState(run.status, run.conclusion) : "running";
    return { name: workflow, run: { number: run.number, url: run.url, state, attempt } };
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/run.js
/** One comment per pull request that says how the required jobs of its head ended. */
















async function postCiSummary(inputs, runtime) {
    const config = readConfiguration(inputs);
    const subject = readSubject((0,kit_event/* requireEvent */.M9)(runtime.event), runtime.env);
    const { token, "timeout-seconds": timeoutSeconds, "settle-ms": settleMs } = inputs;
    const repository = await connectRepository(runtime, { token, timeoutSeconds, settleMs });
    let read;
    try {
        const { workflows, events } = inputs;
        const found = await lookUp(repository, subject, inputs["pr-number"]);
        read = { found, ci: await gatherCi(repository, { subject, workflows, events }) };
    }
    catch (error) {
        if (!(0,failure/* isApiFailure */.TG)(error))
            throw error;
        return describeUnread(error, { subject, inputs, calls: repository.client.calls() });
    }
    const { found, ci } = read;
    const hasNeeds = subject.mode === "direct" && config.needs.size > 0;
    const decision = decideVerdict({
        ...config,
        jobs: hasNeeds ? applyNeeds(ci.jobs, config.needs, config.required) : ci.jobs,
        mayStillCome: !hasNeeds && ci.runs.some(({ isCompleted }) => !isCompleted),
    });
    const { coverage, problems } = await readCoverage(inputs, runtime.cwd);
    const facts = toFacts({ ci, decision, coverage, inputs, env: runtime.env });
    const posted = await postComments({ repository, found, facts, inputs, runtime });
    const isSettled = !["stale", "closed", "read-only", "dry-run"].includes(posted.result);
    const context = inputs["commit-status"];
    const runUrl = facts.runs.find(({ run }) => run !== null)?.run?.url ?? subject.run.url;
    const warning = context === undefined || !isSettled
        ? null
        : await setStatus(repository, { headSha: subject.headSha, context, decision, runUrl });
    return describeSummary({
        facts,
        posted: { ...posted, warnings: [...posted.warnings, ...(warning === null ? [] : [warning])] },
        problems: [...config.problems, ...ci.problems, ...decision.problems, ...problems, ...posted.problems],
        inputs,
        calls: repository.client.calls(),
    });
}
function readConfiguration(inputs) {
    const names = ["required-jobs", "allow-skipped", "docs-only-jobs"];
    const [required, allowSkipped, docsOnly] = names.map((name) => {
        const parsed = parseRequiredJobs(inputs[name]);
        if (parsed.fault !== null)
            throw new errors/* UserError */.y(`The input ${name} cannot be used: ${parsed.fault}`);
        return parsed;
    });
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
async function lookUp(repository, subject, given) {
    // What a merge queue tests is the head of no pull request.
    if (subject.run.event === "merge_group")
        return { kind: "none" };
    const { headSha, headBranch, headOwner, repositoryId, ofEvent, run } = subject;
    return findPullRequest(repository, {
        ...{ headSha, headBranch, headOwner, repositoryId, ofEvent, given },
        named: run.pullRequests,
    });
}

;// CONCATENATED MODULE: ./build/actions/post-ci-summary/main.js



/* harmony default export */ const main = (defineAction({
    name: "post-ci-summary",
    readsEvent: true,
    inputs: inputs_inputs,
    run: postCiSummary,
}));


/***/ }),

/***/ 3063:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _src_kit_run_on_github_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5376);
/* harmony import */ var _actions_post_ci_summary_main_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1303);


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
async function applyConfig(raw, { action, defaults, cwd }) {
    const file = raw.config?.trim();
    if (!Object.hasOwn(action.inputs, "config") || !file)
        return raw;
    const absolute = external_node_path_.resolve(cwd, raw.root?.trim() || ".", file);
    if (!(0,external_node_fs_.existsSync)(absolute)) {
        if (file === defaults.config)
            return raw;
        throw new errors/* UserError */.y(`There is no configuration file at "${file}", expected YAML. Correct the input config or leave it out.`);
    }
    if ((0,external_node_fs_.statSync)(absolute).isDirectory())
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
        const raw = await applyConfig(given, { action, defaults, cwd: runtime.cwd });
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
