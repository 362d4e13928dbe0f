export const id = 352;
export const ids = [352,648];
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
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(961);
/* harmony import */ var _plan_retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2905);
/* harmony import */ var _read_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4787);
/** Comments of issues and of pull requests, which are the same to the API. */




/** All comments of an issue or pull request, oldest first; `since` leaves out those not touched since then. */
async function listComments({ client, owner, repo }, issue, { since } = {}) {
    const comments = [];
    const parameters = { owner, repo, issue_number: issue, since };
    for await (const page of (0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .readPages */ .n4)(client, "GET /repos/{owner}/{repo}/issues/{issue_number}/comments", parameters)) {
        comments.push(...(0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asList */ .DD)(page.entries).map(toComment));
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
    return toComment((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asFields */ .qI)(data));
}
/** Replaces a comment's body in a single try. `earlier`: the tries of the same write before, which decide how long to wait. */
async function updateComment({ client, owner, repo }, id, { body, earlier = _plan_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_TRIES */ .ig }) {
    try {
        const { data } = await client.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
            owner,
            repo,
            comment_id: id,
            body,
            request: { earlierTries: earlier },
        });
        return { kind: "updated", comment: toComment((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asFields */ .qI)(data)) };
    }
    catch (error) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .isGone */ .ST)(error))
            return { kind: "gone" };
        if (error instanceof _plan_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .RetryDue */ .rp)
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
        if (!(0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .isGone */ .ST)(error))
            throw error;
    }
}
function toComment(raw) {
    return {
        id: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asNumber */ .i)(raw.id),
        body: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(raw.body),
        author: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .loginOf */ .DQ)(raw.user),
        createdAt: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(raw.created_at),
        updatedAt: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(raw.updated_at),
        url: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(raw.html_url),
    };
}


/***/ }),

/***/ 1648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connectRepository: () => (/* binding */ connectRepository)
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
    const { connect } = await Promise.all(/* import() */[__webpack_require__.e(891), __webpack_require__.e(376)]).then(__webpack_require__.bind(__webpack_require__, 376));
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

/***/ 9984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ findPullRequest)
/* harmony export */ });
/* harmony import */ var _pulls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8153);
/**
 * Which open pull request of this repository a commit is the head of. Never by the name of a branch alone, never by a
 * title, and never simply the first one: a result on a stranger's pull request is worse than none.
 */

const MOST = 5;
/** Asks as little as it can: nothing if the event or the run names the pull request. */
async function findPullRequest(repository, question) {
    const { given, ofEvent, named, headSha } = question;
    if (given !== undefined && given !== ofEvent?.number) {
        const pull = await (0,_pulls_js__WEBPACK_IMPORTED_MODULE_0__/* .readPullRequest */ .DQ)(repository, given);
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
    const pulls = await (0,_pulls_js__WEBPACK_IMPORTED_MODULE_0__/* .listPullRequests */ .qc)(repository, {
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
    return (await (0,_pulls_js__WEBPACK_IMPORTED_MODULE_0__/* .listCommitPullRequests */ .TP)(repository, headSha)).filter((pull) => pull.state === "open" && isSameSha(pull.headSha, headSha) && pull.url.toLowerCase().includes(base));
}
function toAnswer(pulls) {
    const numbers = [...new Set(pulls.map(({ number }) => number))].sort((a, b) => a - b).slice(0, MOST);
    return numbers.length === 0 ? { kind: "none" } : { kind: "found", numbers };
}
function isSameSha(a, b) {
    return a.toLowerCase() === b.toLowerCase();
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
    for await (const page of (0,_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .readPages */ .n4)(client, route, parameters, "jobs")) {
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
    for await (const page of (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .readPages */ .n4)(client, `GET /repos/{owner}/{repo}/${place}`, parameters, "workflow_runs")) {
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

/** Digits by their value, everything else by bytes: `job 9` before `job 10`. Total: equal only for equal texts. */
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

/***/ 2802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cu: () => (/* binding */ fitsBytes),
/* harmony export */   Dr: () => (/* binding */ cutStart),
/* harmony export */   KM: () => (/* binding */ fitBody),
/* harmony export */   it: () => (/* binding */ cutMiddle),
/* harmony export */   y4: () => (/* binding */ cutPoints),
/* harmony export */   ym: () => (/* binding */ cutEnd)
/* harmony export */ });
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

/***/ 492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ renderLink),
/* harmony export */   CU: () => (/* binding */ checkUrl),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   bo: () => (/* binding */ renderTable),
/* harmony export */   kq: () => (/* binding */ escapeCell),
/* harmony export */   zW: () => (/* binding */ fencedBlock)
/* harmony export */ });
/* unused harmony export fence */
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7228);
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2802);
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
    return breakReferences((0,_fit_js__WEBPACK_IMPORTED_MODULE_1__/* .cutPoints */ .y4)((0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .toOneLine */ .GX)(text), limit)
        .replace(/[\\`*_[\]<>|~]/g, "\\$&")
        // An entity would come out as the character that it stands for, `@` among them.
        .replace(/&(?=#?\w+;)/g, "\\&"));
}
/** The same in a step summary, where more is escaped and HTML entities are used. */
function escapeMarkdown(text, limit = SUMMARY_POINTS) {
    return ((0,_fit_js__WEBPACK_IMPORTED_MODULE_1__/* .cutPoints */ .y4)((0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .toOneLine */ .GX)(text), limit, limit - 1)
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
    const line = (0,_fit_js__WEBPACK_IMPORTED_MODULE_1__/* .cutPoints */ .y4)((0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .toOneLine */ .GX)(text), limit);
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
        .map((line) => (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .removeControls */ .bI)(line.replaceAll("\t", "    ")));
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


/***/ }),

/***/ 519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ markerJson),
/* harmony export */   u: () => (/* binding */ markerValue)
/* harmony export */ });
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


/***/ })

};
