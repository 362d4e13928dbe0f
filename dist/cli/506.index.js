export const id = 506;
export const ids = [506,679];
export const modules = {

/***/ 3195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tu: () => (/* binding */ deleteComment),
/* harmony export */   eT: () => (/* binding */ createComment),
/* harmony export */   fg: () => (/* binding */ listComments),
/* harmony export */   vv: () => (/* binding */ updateComment)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4679);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(961);
/* harmony import */ var _read_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4787);
/* harmony import */ var _revise_body_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8506);
/** Comments of issues and of pull requests, which are the same to the API. */




/** All comments of an issue or pull request, oldest first; `since` leaves out those not touched since then. */
async function listComments({ client, owner, repo }, issue, { since } = {}) {
    const comments = [];
    const parameters = { owner, repo, issue_number: issue, since };
    for await (const page of (0,_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .readPages */ .n)(client, "GET /repos/{owner}/{repo}/issues/{issue_number}/comments", parameters)) {
        comments.push(...(0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asList */ .DD)(page.entries).map(toComment));
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
    return toComment((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asFields */ .qI)(data));
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
            request: (0,_revise_body_js__WEBPACK_IMPORTED_MODULE_2__/* .reviseBody */ .z)(body, () => readRaw(repository, id), toComment, again),
        });
        return toComment((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asFields */ .qI)(data));
    }
    catch (error) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .isGone */ .ST)(error))
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
        if (!(0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .isGone */ .ST)(error))
            throw error;
    }
}
async function readRaw({ client, owner, repo }, id) {
    const parameters = { owner, repo, comment_id: id };
    return (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asFields */ .qI)((await client.request("GET /repos/{owner}/{repo}/issues/comments/{comment_id}", parameters)).data);
}
function toComment(raw) {
    return {
        id: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asNumber */ .i)(raw.id),
        body: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(raw.body),
        author: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .loginOf */ .DQ)(raw.user),
        createdAt: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(raw.created_at),
        updatedAt: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(raw.updated_at),
        url: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(raw.html_url),
    };
}


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

/***/ 4679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KF: () => (/* binding */ brokenAnswer),
/* harmony export */   ST: () => (/* binding */ isGone),
/* harmony export */   T1: () => (/* binding */ isPermissionDenied),
/* harmony export */   Yl: () => (/* binding */ headersOf),
/* harmony export */   a5: () => (/* binding */ isRateLimit),
/* harmony export */   aT: () => (/* binding */ isUnsureWrite),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   d6: () => (/* binding */ isDisabled),
/* harmony export */   describeFailure: () => (/* binding */ describeFailure),
/* harmony export */   isApiFailure: () => (/* binding */ isApiFailure),
/* harmony export */   ln: () => (/* binding */ isLocked),
/* harmony export */   pn: () => (/* binding */ isTooLong),
/* harmony export */   tt: () => (/* binding */ isWriteDenied),
/* harmony export */   uD: () => (/* binding */ isOutage),
/* harmony export */   ut: () => (/* binding */ answerOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
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

/***/ 9984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ findPullRequest)
/* harmony export */ });
/* harmony import */ var _pull_requests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5485);
/**
 * Which open pull request of this repository a commit is the head of. Never by the name of a branch alone, never by a
 * title, and never simply the first one: a result on a stranger's pull request is worse than none.
 */

const MOST = 5;
/** Asks as little as it can: nothing if the event or the run names the pull request. */
async function findPullRequest(repository, question) {
    const { given, ofEvent, named, headSha } = question;
    if (given !== undefined && given !== ofEvent?.number) {
        const pull = await (0,_pull_requests_js__WEBPACK_IMPORTED_MODULE_0__/* .readPullRequest */ .DQ)(repository, given);
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
    const { pulls } = await (0,_pull_requests_js__WEBPACK_IMPORTED_MODULE_0__/* .listPullRequests */ .qc)(repository, {
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
    return (await (0,_pull_requests_js__WEBPACK_IMPORTED_MODULE_0__/* .listCommitPullRequests */ .TP)(repository, headSha)).filter((pull) => pull.state === "open" && isSameSha(pull.headSha, headSha) && pull.url.toLowerCase().includes(base));
}
function toAnswer(pulls) {
    const numbers = [...new Set(pulls.map(({ number }) => number))].sort((a, b) => a - b).slice(0, MOST);
    return numbers.length === 0 ? { kind: "none" } : { kind: "found", numbers };
}
function isSameSha(a, b) {
    return a.toLowerCase() === b.toLowerCase();
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
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4679);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(961);
/* harmony import */ var _read_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4787);
/* harmony import */ var _revise_body_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8506);




const ONE = "/repos/{owner}/{repo}/issues/{issue_number}";
/** All issues that fit, without pull requests. */
async function listIssues({ client, owner, repo }, filter) {
    const { labels = [], state, sort, direction, since, stopAt } = filter;
    const parameters = { owner, repo, labels: labels.join(","), state, sort, direction, since };
    const issues = [];
    for await (const page of (0,_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .readPages */ .n)(client, "GET /repos/{owner}/{repo}/issues", parameters)) {
        for (const raw of (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asList */ .DD)(page.entries)) {
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
    return toIssue((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asFields */ .qI)(data));
}
/**
 * Changes body or state. When nobody knows whether a change of the body happened, the issue is read and `again` gives
 * the body to write over it, or null to leave the issue; without `again` the same body is written unless it is there.
 */
async function updateIssue(repository, number, { body, state, stateReason }, again) {
    const { client, owner, repo } = repository;
    const revised = body === undefined ? {} : (0,_revise_body_js__WEBPACK_IMPORTED_MODULE_2__/* .reviseBody */ .z)(body, () => readRaw(repository, number), toIssue, again);
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
            return toIssue((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asFields */ .qI)(sent.data));
        // To the new name of the repository the write may follow, but not to the issue of another one.
        if ((await readIssue(repository, number)) === "gone")
            return "gone";
        return toIssue((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asFields */ .qI)((await send("follow")).data));
    });
}
async function orGone(work) {
    try {
        return await work();
    }
    catch (error) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .isGone */ .ST)(error))
            return "gone";
        throw error;
    }
}
async function readRaw({ client, owner, repo }, number) {
    return (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asFields */ .qI)((await client.request(`GET ${ONE}`, { owner, repo, issue_number: number })).data);
}
function toIssue(raw) {
    return {
        number: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asNumber */ .i)(raw.number),
        title: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(raw.title),
        body: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(raw.body),
        author: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .loginOf */ .DQ)(raw.user),
        state: raw.state === "closed" ? "closed" : "open",
        stateReason: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asTextOrNull */ .gE)(raw.state_reason),
        labels: readLabels(raw.labels),
        locked: raw.locked === true,
        createdAt: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(raw.created_at),
        updatedAt: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(raw.updated_at),
        closedAt: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asTextOrNull */ .gE)(raw.closed_at),
        url: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(raw.html_url),
    };
}
/** Names of labels, which come as objects or as texts. */
function readLabels(value) {
    if (!Array.isArray(value))
        return [];
    return value.map((label) => (typeof label === "string" ? label : (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asFields */ .qI)(label).name))).filter(Boolean);
}


/***/ }),

/***/ 6589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ listJobs)
/* harmony export */ });
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(961);
/* harmony import */ var _read_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4787);


/** All jobs of a run: of all its attempts, or those that the newest attempt consists of. */
async function listJobs({ client, owner, repo }, runId, filter) {
    const jobs = [];
    const problems = [];
    let seen = 0;
    let total = null;
    const parameters = { owner, repo, run_id: runId, filter };
    const route = "GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs";
    for await (const page of (0,_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .readPages */ .n)(client, route, parameters, "jobs")) {
        total = page.total ?? total;
        for (const entry of page.entries) {
            seen++;
            const job = toJob((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asFields */ .qI)(entry), runId);
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
function toJob(raw, runId) {
    return {
        id: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asNumber */ .i)(raw.id),
        runId: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asNumber */ .i)(raw.run_id) || runId,
        attempt: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asNumber */ .i)(raw.run_attempt) || 1,
        name: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .collapseSpace */ .RO)((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(raw.name)),
        status: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(raw.status),
        conclusion: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asTextOrNull */ .gE)(raw.conclusion),
        url: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asTextOrNull */ .gE)(raw.html_url),
        startedAt: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asTextOrNull */ .gE)(raw.started_at),
        completedAt: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asTextOrNull */ .gE)(raw.completed_at),
        steps: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asList */ .DD)(raw.steps).map((step) => ({
            number: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asNumber */ .i)(step.number),
            name: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .collapseSpace */ .RO)((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(step.name)),
            conclusion: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asTextOrNull */ .gE)(step.conclusion),
            startedAt: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asTextOrNull */ .gE)(step.started_at),
            completedAt: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asTextOrNull */ .gE)(step.completed_at),
        })),
    };
}


/***/ }),

/***/ 961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readEntries),
/* harmony export */   n: () => (/* binding */ readPages)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4679);
/* harmony import */ var _read_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4787);
/** Lists that come in pages, followed by their `Link` headers to the end. */



/** Pages of 100. `route` is such as `GET /repos/{owner}/{repo}/issues`; `key` names the list where the answer wraps it. */
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
/** Every entry of every page. */
async function readEntries(client, route, parameters, key) {
    const entries = [];
    for await (const page of readPages(client, route, parameters, key))
        entries.push(...page.entries);
    return entries;
}
function toPage(data, key, isLast) {
    const fields = (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asFields */ .qI)(data);
    const list = key === undefined ? data : fields[key];
    if (!Array.isArray(list))
        return null;
    const total = typeof fields.total_count === "number" ? fields.total_count : null;
    return { entries: list, total, isLast };
}
/** Taken for an empty list, such an answer would prove that something does not exist. */
function refuseAnswer(url) {
    const cause = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .brokenAnswer */ .KF)("the answer is no list", { method: "GET", url });
    const message = `GitHub's answer to GET ${new URL(url).pathname} is no list. Run the step again; a proxy may stand between.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(message, { cause });
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


/***/ }),

/***/ 5485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ readPullRequest),
/* harmony export */   TP: () => (/* binding */ listCommitPullRequests),
/* harmony export */   cq: () => (/* binding */ listPullRequestFiles),
/* harmony export */   qc: () => (/* binding */ listPullRequests)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4679);
/* harmony import */ var _issues_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2209);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(961);
/* harmony import */ var _read_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4787);




const ONE = "GET /repos/{owner}/{repo}/pulls/{pull_number}";
const LIST = "GET /repos/{owner}/{repo}/pulls";
/** The pull request as it is now; "gone" if there is none of this number. */
async function readPullRequest({ client, owner, repo }, number) {
    try {
        return toFacts((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asFields */ .qI)((await client.request(ONE, { owner, repo, pull_number: number })).data));
    }
    catch (error) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isGone */ .ST)(error))
            return "gone";
        throw error;
    }
}
/** The pull requests that fit; `complete` is false if `stopAt` ended the reading before the list did. */
async function listPullRequests({ client, owner, repo }, { stopAt, ...filter }) {
    const pulls = [];
    for await (const page of (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .readPages */ .n)(client, LIST, { owner, repo, ...filter })) {
        for (const pull of (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asList */ .DD)(page.entries).map(toFacts)) {
            pulls.push(pull);
            if (stopAt?.(pull))
                return { pulls, complete: false };
        }
    }
    return { pulls, complete: true };
}
/** Pull requests that GitHub connects with the commit, in whatever state, of whatever base; none for an unknown commit. */
async function listCommitPullRequests({ client, owner, repo }, sha) {
    try {
        const route = "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls";
        return (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asList */ .DD)(await (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .readEntries */ .$)(client, route, { owner, repo, commit_sha: sha })).map(toFacts);
    }
    catch (error) {
        // 422: no commit of this id. 409: a repository without any.
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isGone */ .ST)(error) || [409, 422].includes((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) ?? 0))
            return [];
        throw error;
    }
}
/** Paths of the changed files, old names of renamed ones included; GitHub lists at most 3,000. */
async function listPullRequestFiles({ client, owner, repo }, number) {
    const files = await (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .readEntries */ .$)(client, `${ONE}/files`, { owner, repo, pull_number: number });
    return (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asList */ .DD)(files).flatMap(({ filename, previous_filename }) => [(0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(filename), (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(previous_filename)].filter((name) => name !== ""));
}
function toFacts(raw) {
    const head = (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asFields */ .qI)(raw.head);
    const headRepository = (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asFields */ .qI)(head.repo);
    const mergedAt = (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asTextOrNull */ .gE)(raw.merged_at);
    return {
        number: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asNumber */ .i)(raw.number),
        state: raw.state === "closed" ? "closed" : "open",
        merged: raw.merged === true || mergedAt !== null,
        draft: raw.draft === true,
        locked: raw.locked === true,
        headSha: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(head.sha),
        headRef: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(head.ref),
        headRepositoryId: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asNumberOrNull */ .iw)(headRepository.id),
        headOwner: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .loginOf */ .DQ)(headRepository.owner) || null,
        baseRef: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asFields */ .qI)(raw.base).ref),
        author: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .loginOf */ .DQ)(raw.user),
        title: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(raw.title),
        createdAt: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(raw.created_at),
        updatedAt: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(raw.updated_at),
        closedAt: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asTextOrNull */ .gE)(raw.closed_at),
        mergedAt,
        url: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(raw.html_url),
        labels: (0,_issues_js__WEBPACK_IMPORTED_MODULE_3__/* .readLabels */ .k2)(raw.labels),
    };
}


/***/ }),

/***/ 4787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ asList),
/* harmony export */   DQ: () => (/* binding */ loginOf),
/* harmony export */   RO: () => (/* binding */ collapseSpace),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   gE: () => (/* binding */ asTextOrNull),
/* harmony export */   i: () => (/* binding */ asNumber),
/* harmony export */   iw: () => (/* binding */ asNumberOrNull),
/* harmony export */   qI: () => (/* binding */ asFields)
/* harmony export */ });
/** Reads single fields of an answer, whatever stands in them: the API has holes that its description does not have. */
/** No fields at all for what is not an object. */
function asFields(value) {
    return isFields(value) ? value : {};
}
/** The objects of a list; null entries, which the API really has, are left out. */
function asList(value) {
    return Array.isArray(value) ? value.filter(isFields) : [];
}
/** Empty for what is not a text. */
function asText(value) {
    return typeof value === "string" ? value : "";
}
function asTextOrNull(value) {
    return typeof value === "string" && value !== "" ? value : null;
}
/** 0 for what is not a number. */
function asNumber(value) {
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
function loginOf(value) {
    return asText(asFields(value).login);
}
function isFields(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 8506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ reviseBody)
/* harmony export */ });
/** What a write does before it is made again: text that others write too must not be overwritten unread. */
/** Options of a request that lets the client ask before it writes a body a second time. */
function reviseBody(sent, read, parse, again = () => sent) {
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


/***/ }),

/***/ 8575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cI: () => (/* binding */ readRun),
/* harmony export */   tD: () => (/* binding */ readRunOf),
/* harmony export */   v: () => (/* binding */ listRuns)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4679);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(961);
/* harmony import */ var _read_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4787);



/** The run as it is now; "gone" if it was deleted. */
async function readRun({ client, owner, repo }, id) {
    try {
        const { data } = await client.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}", {
            owner,
            repo,
            run_id: id,
        });
        return toRun((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asFields */ .qI)(data));
    }
    catch (error) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isGone */ .ST)(error))
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
    for await (const page of (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .readPages */ .n)(client, `GET /repos/{owner}/{repo}/${place}`, parameters, "workflow_runs")) {
        for (const raw of (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asList */ .DD)(page.entries)) {
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
    const raw = (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asFields */ .qI)((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asFields */ .qI)(payload).workflow_run);
    return (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asNumber */ .i)(raw.id) === 0 ? null : toRun(raw);
}
function toRun(raw) {
    return {
        id: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asNumber */ .i)(raw.id),
        attempt: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asNumber */ .i)(raw.run_attempt) || 1,
        number: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asNumber */ .i)(raw.run_number),
        name: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .collapseSpace */ .RO)((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(raw.name)),
        workflowId: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asNumber */ .i)(raw.workflow_id),
        path: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(raw.path).replace(/@.*$/s, ""),
        event: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(raw.event),
        status: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(raw.status),
        conclusion: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asTextOrNull */ .gE)(raw.conclusion),
        headSha: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(raw.head_sha),
        headBranch: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asTextOrNull */ .gE)(raw.head_branch),
        headRepository: toHeadRepository((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asFields */ .qI)(raw.head_repository)),
        url: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(raw.html_url),
        updatedAt: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asTextOrNull */ .gE)(raw.updated_at),
        createdAt: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asTextOrNull */ .gE)(raw.created_at),
        pullRequests: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asList */ .DD)(raw.pull_requests).map((pull) => ({
            number: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asNumber */ .i)(pull.number),
            headSha: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asFields */ .qI)(pull.head).sha),
            baseRepositoryId: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asNumber */ .i)((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asFields */ .qI)((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asFields */ .qI)(pull.base).repo).id),
        })),
    };
}
function toHeadRepository(raw) {
    const fullName = (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(raw.full_name);
    if ((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asNumber */ .i)(raw.id) === 0)
        return null;
    return { id: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asNumber */ .i)(raw.id), fullName, owner: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .loginOf */ .DQ)(raw.owner) || (fullName.split("/")[0] ?? "") };
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

/***/ 6583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ baseName),
/* harmony export */   x: () => (/* binding */ isCut)
/* harmony export */ });
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


/***/ }),

/***/ 7584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ compareNaturally)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9096);

/** Runs of digits by their value, all else by bytes: `job 9` before `job 10`. Total: equal only for equal texts. */
function compareNaturally(a, b) {
    const left = split(a);
    const right = split(b);
    for (let at = 0; at < Math.min(left.length, right.length); at++) {
        const order = comparePart(left[at], right[at]);
        if (order !== 0)
            return order;
    }
    return left.length - right.length || (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareBytewise */ .G)(a, b);
}
function split(text) {
    return text.match(/\d+|\D+/g) ?? [];
}
function comparePart(a, b) {
    if (!/^\d/.test(a) || !/^\d/.test(b))
        return (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareBytewise */ .G)(a, b);
    const [left, right] = [a.replace(/^0+(?=\d)/, ""), b.replace(/^0+(?=\d)/, "")];
    return left.length - right.length || (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareBytewise */ .G)(left, right);
}


/***/ }),

/***/ 8431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ht: () => (/* binding */ isKnownState),
/* harmony export */   T$: () => (/* binding */ stateFacts),
/* harmony export */   xU: () => (/* binding */ toState)
/* harmony export */ });
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


/***/ }),

/***/ 3908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D1: () => (/* binding */ withoutCallers),
/* harmony export */   V8: () => (/* binding */ parseRequiredJobs),
/* harmony export */   f8: () => (/* binding */ matchRequiredJobs),
/* harmony export */   z8: () => (/* binding */ isListedJob)
/* harmony export */ });
/* harmony import */ var _base_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6583);
/* harmony import */ var _compare_naturally_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7584);
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
    const left = new Set([...jobs].sort((a, b) => (0,_compare_naturally_js__WEBPACK_IMPORTED_MODULE_0__/* .compareNaturally */ .y)(a.name, b.name)));
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
        const taken = jobs.filter(({ name }) => tier(name).some((form) => isSame(form, text, (0,_base_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isCut */ .x)(name))));
        if (taken.length > 0)
            return taken;
    }
    return [];
}
/** The forms of a job name in which an entry may stand, by tier. */
const TIERS = [
    (name) => [name],
    (name) => withoutCallers(name),
    (name) => [(0,_base_name_js__WEBPACK_IMPORTED_MODULE_1__/* .baseName */ .F)(name)],
    (name) => withoutCallers((0,_base_name_js__WEBPACK_IMPORTED_MODULE_1__/* .baseName */ .F)(name)),
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
    const sorted = [...new Set(names)].sort(_compare_naturally_js__WEBPACK_IMPORTED_MODULE_0__/* .compareNaturally */ .y);
    const sameLetters = sorted.find((name) => [name, ...withoutCallers(name), (0,_base_name_js__WEBPACK_IMPORTED_MODULE_1__/* .baseName */ .F)(name)].some((form) => form.toLowerCase() === text.toLowerCase()));
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


/***/ }),

/***/ 9096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ compareBytewise),
/* harmony export */   i: () => (/* binding */ compareProblems)
/* harmony export */ });
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
/** Surrogates stand for code points above U+FFFF, so they rank after the rest of the plane. */
function rankUnit(unit) {
    return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x2000 : unit - 0x800;
}
/** By file, line and code, as problems are always shown. */
function compareProblems(a, b) {
    return (compareBytewise(a.file, b.file) ||
        (a.line ?? 0) - (b.line ?? 0) ||
        compareBytewise(a.code, b.code) ||
        compareBytewise(String(a.entry ?? ""), String(b.entry ?? "")) ||
        compareBytewise(a.reason, b.reason));
}


/***/ }),

/***/ 2595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ selectJobs)
/* harmony export */ });
/* harmony import */ var _compare_naturally_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7584);
/* harmony import */ var _job_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8431);


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
        .sort((a, b) => (0,_compare_naturally_js__WEBPACK_IMPORTED_MODULE_1__/* .compareNaturally */ .y)(a.name, b.name))
        .map((job) => {
        // A partial re-run keeps the jobs that it does not repeat; until it ends nobody knows which ones it repeats.
        const isFinal = isCompleted || job.attempt === attempt;
        return { ...job, state: isFinal ? (0,_job_state_js__WEBPACK_IMPORTED_MODULE_0__/* .toState */ .xU)(job.status, job.conclusion) : "running" };
    });
    const problems = jobs
        .filter(({ state }) => !(0,_job_state_js__WEBPACK_IMPORTED_MODULE_0__/* .isKnownState */ .Ht)(state))
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

/***/ 3047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ fitBody)
/* harmony export */ });
/**
 * GitHub's refusal names 65,536 characters; whether it counts units, points or bytes has varied, so the measure here is
 * taken in two of them with a reserve.
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
        return Buffer.byteLength(body) <= maxBytes;
    return body.length <= MAX_UNITS && Buffer.byteLength(body) <= MAX_BYTES;
}


/***/ })

};
