export const id = 919;
export const ids = [919];
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
/* harmony import */ var _src_state_read_state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(303);
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

/***/ 7289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ readOptionalFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);

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
    try {
        const { data } = await client.rest.pulls.create({ owner, repo, head, base, title, body, request });
        return toPullRequest((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asFields */ .qI)(data));
    }
    catch (error) {
        const remedy = findRemedy(error, { head, base, repository: `${owner}/${repo}` });
        if (remedy === null)
            throw error;
        const refused = `GitHub refused to open a pull request from "${head}" into "${base}" (${(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .answerOf */ .ut)(error)})`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`${refused}. ${remedy}`, { cause: error });
    }
}
function findRemedy(error, { head, base, repository }) {
    if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) !== 422 || isTwinRefused(error))
        return null;
    if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isFieldInvalid */ .GF)(error, "base"))
        return `Name a branch as base that ${repository} has: "${base}" is none.`;
    if (isTooNew(error))
        return `Run again: "${head}" is no branch of ${repository}, so somebody has deleted it.`;
    if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .answerOf */ .ut)(error).includes("No commits between"))
        return `Run again: "${base}" has got the same commits, so there may be nothing left to propose.`;
    return "Correct what GitHub names, or run again if the repository has changed since.";
}
function isTwinRefused(error) {
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 422 && (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .Ic)(error).includes("A pull request already exists");
}
async function updatePullRequest({ client, owner, repo }, number, { title, body }) {
    await client.rest.pulls.update({ owner, repo, pull_number: number, title, body });
}
function isTooNew(error) {
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isFieldInvalid */ .GF)(error, "head");
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


/***/ })

};
