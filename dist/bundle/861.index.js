export const id = 861;
export const ids = [861];
export const modules = {

/***/ 3195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tu: () => (/* binding */ deleteComment),
/* harmony export */   W3: () => (/* binding */ readComment),
/* harmony export */   eT: () => (/* binding */ createComment),
/* harmony export */   fg: () => (/* binding */ listComments),
/* harmony export */   vv: () => (/* binding */ updateComment)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4679);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(961);
/* harmony import */ var _plan_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2905);
/* harmony import */ var _read_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4787);




async function listComments({ client, owner, repo }, issue, { since } = {}) {
    const comments = [];
    const parameters = { owner, repo, issue_number: issue, since };
    for await (const page of (0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .readPages */ .n4)(client, "GET /repos/{owner}/{repo}/issues/{issue_number}/comments", parameters)) {
        comments.push(...(0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asList */ .DD)(page.entries).map(toComment));
    }
    return comments;
}
async function readComment({ client, owner, repo }, id) {
    try {
        const route = "GET /repos/{owner}/{repo}/issues/comments/{comment_id}";
        const { data } = await client.request(route, { owner, repo, comment_id: id });
        return toComment((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asFields */ .qI)(data));
    }
    catch (error) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isGone */ .ST)(error))
            return "gone";
        throw error;
    }
}
async function createComment({ client, owner, repo }, issue, body) {
    const { data } = await client.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
        owner,
        repo,
        issue_number: issue,
        body,
    });
    return toComment((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asFields */ .qI)(data));
}
async function updateComment({ client, owner, repo }, id, { body, earlier = _plan_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_TRIES */ .ig }) {
    try {
        const { data } = await client.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
            owner,
            repo,
            comment_id: id,
            body,
            request: { earlierTries: earlier },
        });
        return { kind: "updated", comment: toComment((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asFields */ .qI)(data)) };
    }
    catch (error) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isGone */ .ST)(error))
            return { kind: "gone" };
        if (error instanceof _plan_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .RetryDue */ .rp)
            return { kind: "unsure", tries: error.tries };
        throw error;
    }
}
async function deleteComment({ client, owner, repo }, id) {
    try {
        await client.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", { owner, repo, comment_id: id });
    }
    catch (error) {
        if (!(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isGone */ .ST)(error))
            throw error;
    }
}
function toComment(raw) {
    return {
        id: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asNumber */ .i)(raw.id),
        body: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(raw.body),
        author: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .loginOf */ .DQ)(raw.user),
        createdAt: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(raw.created_at),
        updatedAt: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(raw.updated_at),
        url: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(raw.html_url),
    };
}


/***/ }),

/***/ 7603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ findPullRequest)
/* harmony export */ });
/* harmony import */ var _pulls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8153);

const MOST = 5;
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
    return pulls.filter((pull) => pull.headRef === headBranch && isSameSha(pull.headSha, headSha));
}
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
    const missing = Math.max(0, (total ?? 0) - seen);
    if (missing > 0)
        problems.push(`GitHub listed ${seen} of the ${total} jobs of run ${runId}.`);
    return { jobs, problems, missing };
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
        runnerName: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asTextOrNull */ .gE)(raw.runner_name),
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

/***/ 5351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ markTimedOut)
});

// EXTERNAL MODULE: ./build/src/github/pages.js
var pages = __webpack_require__(961);
// EXTERNAL MODULE: ./build/src/github/read-fields.js
var read_fields = __webpack_require__(4787);
;// CONCATENATED MODULE: ./build/src/github/annotations.js


async function listAnnotations({ client, owner, repo }, checkRunId) {
    const route = "GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations";
    const entries = await (0,pages/* readEntries */.$2)(client, route, { owner, repo, check_run_id: checkRunId });
    return (0,read_fields/* asList */.DD)(entries).map(({ message }) => (0,read_fields/* asText */.e1)(message));
}

// EXTERNAL MODULE: ./build/src/github/failure.js
var failure = __webpack_require__(4679);
;// CONCATENATED MODULE: ./build/src/github/mark-timed-out.js


const OVER_TIME = "exceeded the maximum execution time";
const MOST = 20;
async function markTimedOut(repository, { jobs, problems }, isAsked) {
    const found = new Set();
    const more = [];
    const cancelled = jobs.filter((job) => job.conclusion === "cancelled" && isAsked(job));
    if (cancelled.length > MOST) {
        more.push(`Only ${MOST} of ${cancelled.length} cancelled jobs were checked for having run over their time limit.`);
    }
    for (const job of cancelled.slice(0, MOST)) {
        try {
            const messages = await listAnnotations(repository, job.id);
            if (messages.some((text) => text.includes(OVER_TIME)))
                found.add(job.id);
        }
        catch (error) {
            if (!(0,failure/* isUnanswered */.Ni)(error))
                throw error;
            more.push(`The job "${job.name}" was cancelled or timed out; it counts as cancelled, because GitHub did not say which. ${error.message}`);
            break;
        }
    }
    const marked = jobs.map((job) => (found.has(job.id) ? { ...job, conclusion: "timed_out" } : job));
    return { jobs: marked, problems: [...problems, ...more] };
}


/***/ }),

/***/ 8575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cI: () => (/* binding */ readRun),
/* harmony export */   tD: () => (/* binding */ readRunOf),
/* harmony export */   v: () => (/* binding */ listRuns)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4679);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(961);
/* harmony import */ var _read_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4787);



async function readRun({ client, owner, repo }, id) {
    try {
        const { data } = await client.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}", {
            owner,
            repo,
            run_id: id,
        });
        return toRun((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asFields */ .qI)(data));
    }
    catch (error) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isGone */ .ST)(error))
            return "gone";
        throw error;
    }
}
async function listRuns({ client, owner, repo }, filter) {
    const { headSha, workflow, event, branch, status, created, perPage, stopAt } = filter;
    const parameters = {
        owner,
        repo,
        workflow_id: workflow,
        head_sha: headSha,
        event,
        branch,
        status,
        created,
        per_page: perPage,
    };
    const place = workflow === undefined ? "actions/runs" : "actions/workflows/{workflow_id}/runs";
    const runs = [];
    for await (const page of (0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .readPages */ .n4)(client, `GET /repos/{owner}/{repo}/${place}`, parameters, "workflow_runs")) {
        for (const raw of (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asList */ .DD)(page.entries)) {
            const run = toRun(raw);
            runs.push(run);
            if (stopAt?.(run))
                return runs;
        }
    }
    return runs;
}
function readRunOf(payload) {
    const raw = (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asFields */ .qI)((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asFields */ .qI)(payload).workflow_run);
    return (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asNumber */ .i)(raw.id) === 0 ? null : toRun(raw);
}
function toRun(raw) {
    return {
        id: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asNumber */ .i)(raw.id),
        attempt: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asNumber */ .i)(raw.run_attempt) || 1,
        number: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asNumber */ .i)(raw.run_number),
        name: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .collapseSpace */ .RO)((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(raw.name)),
        workflowId: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asNumber */ .i)(raw.workflow_id),
        path: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(raw.path).replace(/@.*$/s, ""),
        event: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(raw.event),
        status: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(raw.status),
        conclusion: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asTextOrNull */ .gE)(raw.conclusion),
        headSha: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(raw.head_sha),
        headBranch: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asTextOrNull */ .gE)(raw.head_branch),
        headRepository: toHeadRepository((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asFields */ .qI)(raw.head_repository)),
        url: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(raw.html_url),
        updatedAt: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asTextOrNull */ .gE)(raw.updated_at),
        createdAt: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asTextOrNull */ .gE)(raw.created_at),
        pullRequests: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asList */ .DD)(raw.pull_requests).map((pull) => ({
            number: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asNumber */ .i)(pull.number),
            headSha: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asFields */ .qI)(pull.head).sha),
            baseRepositoryId: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asNumber */ .i)((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asFields */ .qI)((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asFields */ .qI)(pull.base).repo).id),
        })),
    };
}
function toHeadRepository(raw) {
    const fullName = (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(raw.full_name);
    if ((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asNumber */ .i)(raw.id) === 0)
        return null;
    return { id: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asNumber */ .i)(raw.id), fullName, owner: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .loginOf */ .DQ)(raw.owner) || (fullName.split("/")[0] ?? "") };
}


/***/ }),

/***/ 6583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ baseName),
/* harmony export */   x: () => (/* binding */ isCut)
/* harmony export */ });
function baseName(name) {
    if (isCut(name))
        return withoutOpenSuffix(name);
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
function withoutOpenSuffix(name) {
    const at = name.indexOf(" (", name.lastIndexOf(")") + 1);
    return at < 0 ? name : name.slice(0, at);
}
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
const UNKNOWN = { sign: "❔", rank: 5, passes: false, status: "pending" };
function stateFacts(state) {
    return Object.hasOwn(STATES, state) ? STATES[state] : UNKNOWN;
}
function isKnownState(state) {
    return Object.hasOwn(STATES, state);
}
function toState(status, conclusion) {
    if (status !== "completed" || conclusion === null || conclusion.trim() === "")
        return "running";
    return conclusion === "stale" ? "cancelled" : conclusion;
}


/***/ }),

/***/ 1527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D1: () => (/* binding */ withoutCallers),
/* harmony export */   V8: () => (/* binding */ parseRequiredJobs),
/* harmony export */   f8: () => (/* binding */ matchRequiredJobs),
/* harmony export */   z8: () => (/* binding */ isListedJob)
/* harmony export */ });
/* harmony import */ var _base_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6583);
/* harmony import */ var _compare_naturally_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7584);


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
function isListedJob(entries, name) {
    return entries.some((entry) => take(entry, [{ name }]).length > 0);
}
function take({ text, isPrefix }, jobs) {
    if (isPrefix)
        return jobs.filter(({ name }) => name.startsWith(text));
    for (const fits of TIERS) {
        const taken = jobs.filter(({ name }) => fits(name, text));
        if (taken.length > 0)
            return taken;
    }
    return [];
}
const TIERS = [
    (name, text) => isSame(name, text, (0,_base_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isCut */ .x)(name)),
    (name, text) => withoutCallers(name).some((form) => isSame(form, text, (0,_base_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isCut */ .x)(name))),
    (name, text) => isSame((0,_base_name_js__WEBPACK_IMPORTED_MODULE_1__/* .baseName */ .F)(name), text, (0,_base_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isCut */ .x)(name)),
    (name, text) => withoutCallers((0,_base_name_js__WEBPACK_IMPORTED_MODULE_1__/* .baseName */ .F)(name)).some((form) => isSame(form, text, (0,_base_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isCut */ .x)(name))),
];
const MOST_CALLERS = 20;
function withoutCallers(name) {
    const forms = [];
    for (let at = name.indexOf(" / "); at >= 0 && forms.length < MOST_CALLERS; at = name.indexOf(" / ", at + 3)) {
        forms.push(name.slice(at + 3));
    }
    return forms;
}
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
        return `${what} besides those that an earlier entry takes.`;
    const nearest = findNearest(text, jobs.map(({ name }) => name));
    return nearest === null ? `${what}.` : `${what}; the nearest name is "${nearest}".`;
}
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
function rankUnit(unit) {
    return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x2000 : unit - 0x800;
}
function compareProblems(a, b) {
    return (compareBytewise(a.file, b.file) ||
        (a.line ?? 0) - (b.line ?? 0) ||
        compareBytewise(a.code, b.code) ||
        compareBytewise(String(a.entry ?? ""), String(b.entry ?? "")) ||
        compareBytewise(a.reason, b.reason));
}


/***/ }),

/***/ 2399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ queuedPullRequest)
/* harmony export */ });
function queuedPullRequest(branch) {
    const digits = /^gh-readonly-queue\/.+\/pr-(\d{1,15})-[0-9a-f]{7,64}$/i.exec(branch ?? "")?.[1];
    return digits === undefined ? null : Number(digits);
}


/***/ }),

/***/ 2595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ selectJobs)
/* harmony export */ });
/* harmony import */ var _compare_naturally_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7584);
/* harmony import */ var _job_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8431);


function selectJobs(run, records) {
    const attempt = records.reduce((newest, job) => Math.max(newest, job.attempt), run.attempt);
    const isCompleted = run.status === "completed" && attempt === run.attempt;
    const jobs = [...groupByName(uniteRecords(records)).values()]
        .flatMap(selectNewest)
        .sort((a, b) => (0,_compare_naturally_js__WEBPACK_IMPORTED_MODULE_1__/* .compareNaturally */ .y)(a.name, b.name) || a.id - b.id)
        .map((job) => {
        const isFinal = isCompleted || job.attempt === attempt;
        return { ...job, state: isFinal ? (0,_job_state_js__WEBPACK_IMPORTED_MODULE_0__/* .toState */ .xU)(job.status, job.conclusion) : "running" };
    });
    const problems = jobs
        .filter(({ state }) => !(0,_job_state_js__WEBPACK_IMPORTED_MODULE_0__/* .isKnownState */ .Ht)(state))
        .map(({ name, state }) => `The job "${name}" has the unknown conclusion "${state}", which counts as not passed.`);
    return { jobs, attempt, isCompleted, problems: [...new Set(problems)] };
}
function uniteRecords(records) {
    const byId = new Map();
    for (const job of records) {
        const key = `${job.id} ${job.name}`;
        const other = byId.get(key);
        const isNewer = other === undefined ||
            job.attempt > other.attempt ||
            (job.attempt === other.attempt && job.status === "completed" && other.status !== "completed");
        if (isNewer)
            byId.set(key, job);
    }
    return [...byId.values()];
}
function groupByName(records) {
    const byName = new Map();
    for (const job of records) {
        const known = byName.get(job.name);
        if (known === undefined)
            byName.set(job.name, [job]);
        else
            known.push(job);
    }
    return byName;
}
function selectNewest(records) {
    const rank = (job) => (0,_job_state_js__WEBPACK_IMPORTED_MODULE_0__/* .stateFacts */ .T$)((0,_job_state_js__WEBPACK_IMPORTED_MODULE_0__/* .toState */ .xU)(job.status, job.conclusion)).rank;
    const attempts = [...new Set(records.map((job) => job.attempt))].sort((a, b) => a - b);
    return attempts.reduce((kept, attempt) => {
        const repeated = records.filter((job) => job.attempt === attempt);
        return [...repeated, ...kept.sort((a, b) => rank(a) - rank(b)).slice(repeated.length)];
    }, []);
}


/***/ }),

/***/ 519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ markerJson),
/* harmony export */   u: () => (/* binding */ markerValue)
/* harmony export */ });
function markerValue(text) {
    return Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte))
        .map((character) => /[A-Za-z0-9._:/-]/.test(character)
        ? character
        : `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`)
        .join("")
        .replaceAll("--", "-%2D");
}
function markerJson(value) {
    return JSON.stringify(value)
        .replace(/[<>&]/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`)
        .replaceAll("--", "-\\u002d");
}


/***/ })

};
