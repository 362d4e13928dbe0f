export const id = 501;
export const ids = [501];
export const modules = {

/***/ 4501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runExtra: () => (/* binding */ runExtra)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/kit/render-summary.js
var render_summary = __webpack_require__(2301);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./build/src/sandbox/fault-kinds.js
const HTML = "<!DOCTYPE html>\n<html><body><h1>Whoa there!</h1></body></html>\n";
const LIMIT_DOCS = "https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api";
function primaryLimit(resetAt, status = 403) {
    const message = "API rate limit exceeded for installation.";
    const reset = String(Math.ceil(resetAt.getTime() / 1000));
    const headers = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": reset };
    return { status, body: { message, documentation_url: LIMIT_DOCS, status: String(status) }, headers };
}
function secondaryLimit(retryAfterSeconds, status = 403) {
    const message = "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.";
    const headers = retryAfterSeconds === null ? {} : { "retry-after": String(retryAfterSeconds) };
    return { status, body: { message, documentation_url: LIMIT_DOCS, status: String(status) }, headers };
}
const FAULT_KINDS = {
    "outage-before": { status: 502 },
    "outage-after": { status: 502, when: "after" },
    "drop-before": { status: "drop" },
    "drop-after": { status: "drop", when: "after" },
    "reset-before": { status: "reset" },
    "reset-after": { status: "reset", when: "after" },
    "html-page": { status: 200, body: HTML, headers: { "content-type": "text/html; charset=utf-8" } },
    "secondary-limit": secondaryLimit(1),
    "secondary-limit-unstated": secondaryLimit(null, 429),
};

;// CONCATENATED MODULE: ./build/src/sandbox/lists.js
const STORED = ["issues", "comments", "pulls", "runs", "jobs", "statuses", "checkRuns"];
function openLists(state) {
    let current = null;
    let miscount = null;
    let births = 0;
    let reads = 0;
    const born = new WeakMap();
    let history = [];
    const nowMs = () => state.now().getTime();
    function remember(at) {
        const copy = Object.fromEntries(STORED.map((name) => [name, structuredClone(state[name])]));
        history.push({ at, lists: copy });
    }
    function isListed(lag, item) {
        const birth = born.get(item);
        if (birth === undefined)
            return true;
        const ms = typeof lag.ms === "function" ? lag.ms(item) : draw(lag.ms, (lag.seed ?? 1) * 7919 + birth.nth);
        return birth.at + ms <= nowMs();
    }
    function recall(lag) {
        const then = nowMs() - draw(lag.ms, (lag.seed ?? 1) * 6271 + reads++);
        const oldest = nowMs() - (typeof lag.ms === "number" ? lag.ms : lag.ms[1]);
        history = history.slice(Math.max(0, history.findLastIndex(({ at }) => at <= oldest)));
        return history.findLast(({ at }) => at <= then)?.lists ?? state;
    }
    function takeMiscount(path) {
        if (miscount === null || miscount.left === 0 || !miscount.lists.test(path))
            return { phantoms: 0, hidden: 0 };
        miscount.left--;
        return { phantoms: miscount.phantoms ?? 0, hidden: miscount.hidden ?? 0 };
    }
    return {
        lag(lag) {
            current = lag;
            history = [];
            if (lag?.kind === "snapshot")
                remember(Number.NEGATIVE_INFINITY);
        },
        miscount(given) {
            miscount = given && { ...given, left: given.times ?? Number.POSITIVE_INFINITY };
        },
        born: (item) => void born.set(item, { at: nowMs(), nth: births++ }),
        changed() {
            if (current?.kind === "snapshot")
                remember(nowMs());
        },
        open(path) {
            const lag = current?.lists.test(path) ? current : null;
            const seen = lag?.kind === "snapshot" ? recall(lag) : state;
            return {
                of(name) {
                    const items = [...seen[name]];
                    if (lag === null || lag.kind === "snapshot")
                        return items;
                    return items.filter((item) => isListed(lag, item));
                },
                ...takeMiscount(path),
            };
        },
    };
}
function draw(delay, seed) {
    if (typeof delay === "number")
        return delay;
    const [from, to] = delay;
    return from + (to - from) * chance(seed);
}
function chance(seed) {
    let value = (seed * 0x9e3779b1) | 0;
    value = Math.imul(value ^ (value >>> 15), 0x85ebca6b);
    value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
    return ((value ^ (value >>> 16)) >>> 0) / 2 ** 32;
}

;// CONCATENATED MODULE: ./build/src/sandbox/faults.js


function openFaults() {
    const faults = [];
    const hooks = [];
    let random = null;
    function drawFault(method, path) {
        if (random === null || !matches(random, method, path))
            return null;
        const seed = random.seed * 104_729 + 2 * random.drawn++;
        if (chance(seed) >= random.rate)
            return null;
        const kind = random.kinds[Math.floor(chance(seed + 1) * random.kinds.length)];
        return kind === undefined ? null : FAULT_KINDS[kind];
    }
    return {
        fail: (fault) => void faults.push({ ...fault, left: fault.times ?? 1, passing: fault.skip ?? 0 }),
        failRandomly(given) {
            random = given && { ...given, drawn: 0 };
        },
        beforeNext: (matcher, run) => void hooks.push({ matcher, passing: matcher.skip ?? 0, run }),
        takeFault(method, path) {
            const fault = faults.find((each) => each.left > 0 && matches(each, method, path));
            if (fault === undefined)
                return drawFault(method, path);
            if (fault.passing > 0) {
                fault.passing--;
                return null;
            }
            fault.left--;
            return fault;
        },
        async runHooks(method, path) {
            const index = hooks.findIndex((hook) => matches(hook.matcher, method, path) && hook.passing-- <= 0);
            if (index >= 0)
                await hooks.splice(index, 1)[0]?.run();
        },
    };
}
function matches(matcher, method, path) {
    return (matcher.method ?? method) === method && (matcher.path?.test(path) ?? true);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/sandbox/odd.js
const ODD = Symbol("odd");
function withOdd(shown, odd) {
    if (odd === undefined)
        return shown;
    return (odd === null ? null : { ...shown, ...odd, [ODD]: true });
}
function isOdd(body) {
    if (Array.isArray(body))
        return body.some((item) => item === null || isOdd(item));
    if (typeof body !== "object" || body === null)
        return false;
    return ODD in body || Object.values(body).some((value) => Array.isArray(value) && isOdd(value));
}

;// CONCATENATED MODULE: ./build/src/sandbox/router.js
class Refusal extends Error {
    status;
    errors;
    constructor(status, message, errors) {
        super(message);
        this.status = status;
        this.errors = errors;
    }
}
const notFound = () => new Refusal(404, "Not Found");
const unprocessable = (message) => new Refusal(422, message);
const validationFailed = (error) => new Refusal(422, "Validation Failed", [error]);
function toErrorAnswer({ status, message, errors }, docs) {
    const body = { message, ...(errors ? { errors } : {}), documentation_url: docs, status: String(status) };
    return { status, body };
}
function findRoute(routes, method, path) {
    for (const route of routes) {
        const params = route.method === method ? matchPath(route.path, path) : null;
        if (params !== null)
            return { route, params };
    }
    return null;
}
function matchPath(pattern, path) {
    const wanted = pattern.split("/");
    const given = path.split("/");
    const params = {};
    for (const [index, part] of wanted.entries()) {
        const value = given[index];
        if (value === undefined)
            return null;
        if (part.startsWith("*")) {
            params[part.slice(1)] = decodeURIComponent(given.slice(index).join("/"));
            return params;
        }
        if (part.startsWith(":"))
            params[part.slice(1)] = decodeURIComponent(value);
        else if (part !== value)
            return null;
    }
    return wanted.length === given.length ? params : null;
}
function paginate(items, { state, query, path, lists }, show, key) {
    const perPage = Math.min(100, Number(query.get("per_page") ?? 30));
    const page = Number(query.get("page") ?? 1);
    const total = items.length + lists.phantoms;
    const last = Math.max(1, Math.ceil(total / perPage));
    const link = (rel, number) => {
        const others = new URLSearchParams(query);
        others.set("page", String(number));
        return `<${state.url}${path}?${others}>; rel="${rel}"`;
    };
    const links = [
        ...(page > 1 ? [link("prev", page - 1)] : []),
        ...(page < last ? [link("next", page + 1), link("last", last)] : []),
        ...(page > 1 ? [link("first", 1)] : []),
    ];
    const end = Math.min(page * perPage, Math.max(0, items.length - lists.hidden));
    const shown = items.slice((page - 1) * perPage, end).map(show);
    const body = key === undefined ? shown : { total_count: total, [key]: shown };
    return { status: 200, body, ...(links.length > 0 ? { headers: { link: links.join(", ") } } : {}) };
}
function requireText(body, key) {
    const value = body[key];
    if (typeof value === "string")
        return value;
    throw new Refusal(422, `Invalid request.\n\n"${key}" wasn't supplied.`);
}

;// CONCATENATED MODULE: ./build/src/sandbox/show.js
function stamp(time) {
    return time.toISOString().replace(/\.\d+Z$/, "Z");
}
function apiAddress(state, rest) {
    return `${state.url}/repos/${state.owner}/${state.repo}${rest}`;
}
function webAddress(state, rest) {
    return `${state.webUrl}/${state.owner}/${state.repo}${rest}`;
}
function thisRepository(state) {
    return { id: state.repositoryId, fullName: `${state.owner}/${state.repo}` };
}

;// CONCATENATED MODULE: ./build/src/sandbox/show-user.js
function showUser(state, login) {
    if (login === null)
        return null;
    const isBot = login.endsWith("[bot]");
    const api = `${state.url}/users/${encodeURIComponent(login)}`;
    return {
        login,
        id: login === "github-actions[bot]" ? 41_898_282 : 1_000_000 + hash(login),
        node_id: `U_${hash(login)}`,
        avatar_url: `${state.webUrl}/avatars/${hash(login)}`,
        gravatar_id: "",
        url: api,
        html_url: `${state.webUrl}/${isBot ? `apps/${login.slice(0, -5)}` : encodeURIComponent(login)}`,
        followers_url: `${api}/followers`,
        following_url: `${api}/following{/other_user}`,
        gists_url: `${api}/gists{/gist_id}`,
        starred_url: `${api}/starred{/owner}{/repo}`,
        subscriptions_url: `${api}/subscriptions`,
        organizations_url: `${api}/orgs`,
        repos_url: `${api}/repos`,
        events_url: `${api}/events{/privacy}`,
        received_events_url: `${api}/received_events`,
        type: isBot ? "Bot" : "User",
        site_admin: false,
    };
}
function hash(text) {
    let value = 7;
    for (const unit of text)
        value = (value * 31 + (unit.codePointAt(0) ?? 0)) % 1_000_003;
    return value;
}

;// CONCATENATED MODULE: ./build/src/sandbox/show-repository.js


const REPOSITORY_ROUTES = [
    {
        method: "GET",
        path: "",
        area: "metadata",
        docs: "repos/repos#get-a-repository",
        handle: ({ state }) => show(state),
    },
];
const LISTS = ["contributors", "deployments", "downloads", "events", "forks", "hooks", "languages", "merges"];
const MORE_LISTS = ["stargazers", "subscribers", "subscription", "tags", "teams"];
const TEMPLATES = ["archive", "assignees", "blobs", "branches", "collaborators", "comments", "commits", "compare"];
const MORE_TEMPLATES = ["contents", "git_commits", "git_refs", "git_tags", "issue_comment", "issue_events", "issues"];
const LAST_TEMPLATES = ["keys", "labels", "milestones", "notifications", "pulls", "releases", "statuses"];
function showRepository(state, facts) {
    const [owner = "", name = ""] = facts.fullName.split("/");
    const api = `${state.url}/repos/${facts.fullName}`;
    const lists = [...LISTS, ...MORE_LISTS].map((each) => [`${each}_url`, `${api}/${each}`]);
    const templates = [...TEMPLATES, ...MORE_TEMPLATES, ...LAST_TEMPLATES].map((each) => [
        `${each}_url`,
        `${api}/${each.replace(/^git_/, "git/")}{/rest}`,
    ]);
    return {
        id: facts.id,
        node_id: `R_${facts.id}`,
        name,
        full_name: facts.fullName,
        owner: showUser(state, owner),
        private: false,
        fork: facts.id !== state.repositoryId,
        description: null,
        url: api,
        html_url: `${state.webUrl}/${facts.fullName}`,
        trees_url: `${api}/git/trees{/sha}`,
        ...Object.fromEntries([...lists, ...templates]),
    };
}
function showWholeRepository(state, facts) {
    const page = `${state.webUrl}/${facts.fullName}`;
    const now = stamp(state.now());
    const counts = ["forks", "open_issues", "stargazers", "watchers"].map((each) => [`${each}_count`, 0]);
    return {
        ...showRepository(state, facts),
        ...Object.fromEntries(counts),
        ...{ forks: 0, open_issues: 0, watchers: 0, size: 1 },
        ...{ has_issues: state.hasIssues, has_projects: false, has_wiki: false, has_pages: false, has_downloads: false },
        ...{ has_discussions: false, archived: false, disabled: false, visibility: "public" },
        ...{ clone_url: `${page}.git`, git_url: `${page}.git`, ssh_url: `${page}.git`, svn_url: page, mirror_url: null },
        ...{ homepage: null, language: null, license: null, default_branch: "main" },
        ...{ pushed_at: now, created_at: now, updated_at: now },
    };
}
function show(state) {
    const counts = { network_count: 0, subscribers_count: 0 };
    return { status: 200, body: { ...showWholeRepository(state, thisRepository(state)), ...counts } };
}

;// CONCATENATED MODULE: ./build/src/sandbox/runs.js





const FILTERS = ["actor", "branch", "event", "status", "created", "head_sha"];
const RUN_ROUTES = [
    {
        method: "GET",
        path: "/actions/runs",
        area: "actions",
        docs: "actions/workflow-runs#list-workflow-runs-for-a-repository",
        query: FILTERS,
        handle: (request) => listRuns(request, null),
    },
    {
        method: "GET",
        path: "/actions/runs/:run",
        area: "actions",
        docs: "actions/workflow-runs#get-a-workflow-run",
        handle: (request) => ({ status: 200, body: showRun(request.state, requireRun(request)) }),
    },
    {
        method: "GET",
        path: "/actions/workflows",
        area: "actions",
        docs: "actions/workflows#list-repository-workflows",
        handle: (request) => paginate(request.state.workflows, request, (each) => showWorkflow(request.state, each), "workflows"),
    },
    {
        method: "GET",
        path: "/actions/workflows/:workflow",
        area: "actions",
        docs: "actions/workflows#get-a-workflow",
        handle: (request) => ({ status: 200, body: showWorkflow(request.state, requireWorkflow(request)) }),
    },
    {
        method: "GET",
        path: "/actions/workflows/:workflow/runs",
        area: "actions",
        docs: "actions/workflow-runs#list-workflow-runs-for-a-workflow",
        query: FILTERS,
        handle: (request) => {
            const { id } = requireWorkflow(request);
            return listRuns(request, id);
        },
    },
];
function requireRun({ state, params }) {
    const run = state.runs.find((each) => String(each.id) === params.run);
    if (run === undefined)
        throw notFound();
    return run;
}
function listRuns(request, workflowId) {
    const { state, query, lists } = request;
    const filters = [
        ["actor", (run, value) => run.actor === value],
        ["branch", (run, value) => run.headBranch === value],
        ["event", (run, value) => run.event === value],
        ["status", (run, value) => run.status === value || run.conclusion === value],
        ["created", (run, value) => isWithin(run.createdAt, value)],
        ["head_sha", (run, value) => run.headSha === value.toLowerCase()],
    ];
    const given = filters.filter(([name]) => query.get(name));
    const found = lists
        .of("runs")
        .filter((run) => workflowId === null || run.workflowId === workflowId)
        .filter((run) => given.every(([name, accepts]) => accepts(run, query.get(name) ?? "")))
        .sort((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt) || b.id - a.id);
    const shown = given.length > 0 ? found.slice(0, 1000) : found;
    const answer = paginate(shown, request, (run) => showRun(state, run), "workflow_runs");
    const total_count = found.length + lists.phantoms;
    return { ...answer, body: { ...answer.body, total_count } };
}
function isWithin(time, wanted) {
    const at = Date.parse(time);
    const [from, to] = wanted.split("..");
    if (to !== undefined)
        return (from === "*" || at >= startOf(from ?? "")) && (to === "*" || at < endOf(to));
    const [, sign = "", date = ""] = /^(>=|<=|>|<)?(.*)$/.exec(wanted) ?? [];
    if (sign === ">=")
        return at >= startOf(date);
    if (sign === ">")
        return at >= endOf(date);
    if (sign === "<=")
        return at < endOf(date);
    if (sign === "<")
        return at < startOf(date);
    return at >= startOf(date) && at < endOf(date);
}
function startOf(date) {
    const at = Date.parse(date);
    if (Number.isNaN(at))
        throw new Error(`the sandbox does not understand the date ${date}`);
    return at;
}
function endOf(date) {
    return startOf(date) + (date.length === 10 ? 86_400_000 : 1000);
}
function requireWorkflow({ state, params }) {
    const wanted = params.workflow;
    const found = state.workflows.find(({ id, path }) => String(id) === wanted || path.split("/").at(-1) === wanted);
    if (found === undefined)
        throw notFound();
    return found;
}
function showWorkflow(state, workflow) {
    const { id, name, path, createdAt = stamp(state.now()) } = workflow;
    return {
        id,
        node_id: `W_${id}`,
        name,
        path,
        state: workflow.state ?? "active",
        created_at: createdAt,
        updated_at: createdAt,
        url: apiAddress(state, `/actions/workflows/${id}`),
        html_url: webAddress(state, `/blob/main/${path}`),
        badge_url: webAddress(state, `/workflows/${encodeURIComponent(name)}/badge.svg`),
    };
}
function showRun(state, run) {
    const url = apiAddress(state, `/actions/runs/${run.id}`);
    const isAgain = run.attempt > 1;
    const shown = {
        id: run.id,
        name: run.name,
        node_id: `WFR_${run.id}`,
        head_branch: run.headBranch,
        head_sha: run.headSha,
        path: run.path,
        display_title: run.title,
        run_number: run.number,
        run_attempt: run.attempt,
        event: run.event,
        status: run.status,
        conclusion: run.conclusion,
        workflow_id: run.workflowId,
        url,
        html_url: webAddress(state, `/actions/runs/${run.id}`),
        pull_requests: run.pullRequests.map((pull) => showPullReference(state, run, pull)),
        created_at: run.createdAt,
        updated_at: run.updatedAt,
        run_started_at: run.startedAt,
        actor: showUser(state, run.actor),
        triggering_actor: showUser(state, run.actor),
        jobs_url: `${url}/jobs`,
        logs_url: `${url}/logs`,
        check_suite_id: run.id,
        check_suite_node_id: `CS_${run.id}`,
        check_suite_url: apiAddress(state, `/check-suites/${run.id}`),
        artifacts_url: `${url}/artifacts`,
        cancel_url: `${url}/cancel`,
        rerun_url: `${url}/rerun`,
        previous_attempt_url: isAgain ? `${url}/attempts/${run.attempt - 1}` : null,
        workflow_url: apiAddress(state, `/actions/workflows/${run.workflowId}`),
        referenced_workflows: [],
        head_commit: null,
        repository: showRepository(state, thisRepository(state)),
        head_repository: run.headRepository && showRepository(state, run.headRepository),
    };
    return withOdd(shown, run.odd);
}
function showPullReference(state, run, pull) {
    const here = thisRepository(state);
    const side = (ref, sha, id) => {
        const name = id === here.id ? state.repo : "elsewhere";
        return { ref, sha, repo: { id, url: `${state.url}/repos/${state.owner}/${name}`, name } };
    };
    return {
        url: apiAddress(state, `/pulls/${pull.number}`),
        id: 600_000 + pull.number,
        number: pull.number,
        head: side(run.headBranch ?? "", pull.headSha, run.headRepository?.id ?? here.id),
        base: side(pull.base, "0".repeat(40), pull.baseRepositoryId),
    };
}

;// CONCATENATED MODULE: ./build/src/sandbox/jobs.js




const STORAGE_PATH = "/storage/";
const JOB_ROUTES = [
    {
        method: "GET",
        path: "/actions/runs/:run/jobs",
        area: "actions",
        docs: "actions/workflow-jobs#list-jobs-for-a-workflow-run",
        query: ["filter"],
        handle: listJobs,
    },
    {
        method: "GET",
        path: "/actions/runs/:run/attempts/:attempt/jobs",
        area: "actions",
        docs: "actions/workflow-jobs#list-jobs-for-a-workflow-run-attempt",
        handle: listAttempt,
    },
    {
        method: "GET",
        path: "/actions/jobs/:job",
        area: "actions",
        docs: "actions/workflow-jobs#get-a-job-for-a-workflow-run",
        handle: (request) => ({ status: 200, body: showJob(request.state, requireJob(request)) }),
    },
    {
        method: "GET",
        path: "/actions/jobs/:job/logs",
        area: "actions",
        docs: "actions/workflow-jobs#download-job-logs-for-a-workflow-run",
        handle: redirectToLog,
    },
    {
        method: "GET",
        path: "/check-runs/:job/annotations",
        area: "checks",
        docs: "checks/runs#list-check-run-annotations",
        handle: listAnnotations,
    },
];
function listJobs(request) {
    const { state, query, lists } = request;
    const { id } = requireRun(request);
    const jobs = lists.of("jobs").filter((job) => job.runId === id);
    const chosen = query.get("filter") === "all" ? jobs : jobs.filter((job) => isLatest(job, jobs));
    return paginate(chosen, request, (job) => showJob(state, job), "jobs");
}
function listAttempt(request) {
    const { state, params, lists } = request;
    const { id } = requireRun(request);
    const jobs = lists.of("jobs").filter((job) => job.runId === id && String(job.attempt) === params.attempt);
    return paginate(jobs, request, (job) => showJob(state, job), "jobs");
}
function isLatest(job, jobs) {
    return !jobs.some((other) => other.name === job.name && other.attempt > job.attempt);
}
function redirectToLog(request) {
    const { state } = request;
    const { id } = requireJob(request);
    const log = state.logs.get(id);
    if (log === undefined || log.gone === 404)
        throw notFound();
    if (log.gone === 410)
        throw new Refusal(410, "Gone");
    return { status: 302, body: null, headers: { location: `${state.url}${STORAGE_PATH}logs/${id}?sig=once` } };
}
function listAnnotations(request) {
    const { annotations = [] } = requireJob(request);
    return paginate(annotations, request, (message) => ({
        ...{ path: ".github", blob_href: "", start_line: 1, end_line: 1, start_column: null, end_column: null },
        ...{ annotation_level: "failure", title: "", message, raw_details: "" },
    }));
}
function requireJob({ state, params }) {
    const job = state.jobs.find((each) => String(each.id) === params.job);
    if (job === undefined)
        throw notFound();
    return job;
}
function showJob(state, job) {
    const run = state.runs.find((each) => each.id === job.runId);
    const steps = job.steps?.map((step) => ({
        name: step.name,
        status: step.status,
        conclusion: step.conclusion,
        number: step.number,
        started_at: step.startedAt,
        completed_at: step.completedAt,
    }));
    const hasRunner = job.status !== "queued" && job.status !== "waiting";
    const shown = {
        id: job.id,
        run_id: job.runId,
        workflow_name: run?.name ?? null,
        head_branch: run?.headBranch ?? null,
        run_url: apiAddress(state, `/actions/runs/${job.runId}`),
        run_attempt: job.attempt,
        node_id: `CR_${job.id}`,
        head_sha: run?.headSha ?? "0".repeat(40),
        url: apiAddress(state, `/actions/jobs/${job.id}`),
        html_url: job.url,
        status: job.status,
        conclusion: job.conclusion,
        created_at: job.createdAt,
        started_at: job.startedAt,
        completed_at: job.completedAt,
        name: job.name,
        ...(steps === undefined ? {} : { steps }),
        check_run_url: apiAddress(state, `/check-runs/${job.id}`),
        labels: ["ubuntu-latest"],
        runner_id: hasRunner ? 1 : null,
        runner_name: hasRunner ? (job.runnerName ?? "GitHub Actions 1") : null,
        runner_group_id: hasRunner ? 0 : null,
        runner_group_name: hasRunner ? "GitHub Actions" : null,
    };
    return withOdd(shown, job.odd);
}

;// CONCATENATED MODULE: ./build/src/sandbox/artifacts.js




const ARTIFACT_ROUTES = [
    {
        method: "GET",
        path: "/actions/runs/:run/artifacts",
        area: "actions",
        docs: "actions/artifacts#list-workflow-run-artifacts",
        query: ["name", "direction"],
        handle: listArtifacts,
    },
    {
        method: "GET",
        path: "/actions/artifacts/:artifact/:format",
        area: "actions",
        docs: "actions/artifacts#download-an-artifact",
        handle: redirectToZip,
    },
];
function listArtifacts(request) {
    const { state } = request;
    const { id } = requireRun(request);
    const found = state.artifacts.filter((artifact) => artifact.runId === id).sort((a, b) => b.id - a.id);
    return paginate(found, request, (artifact) => showArtifact(state, artifact), "artifacts");
}
function redirectToZip({ state, params }) {
    const artifact = state.artifacts.find(({ id }) => String(id) === params.artifact);
    if (artifact === undefined)
        throw notFound();
    if (artifact.isExpired)
        throw new Refusal(410, "StoredArtifact has expired");
    const location = `${state.url}${STORAGE_PATH}artifacts/${artifact.id}?sig=once`;
    return { status: 302, body: null, headers: { location } };
}
function showArtifact(state, { id, name, zip, isExpired, createdAt, sizeBytes }) {
    const url = apiAddress(state, `/actions/artifacts/${id}`);
    return {
        ...{ id, node_id: `A_${id}`, name, size_in_bytes: sizeBytes ?? zip.length, url, expired: isExpired },
        ...{ archive_download_url: `${url}/zip`, created_at: createdAt, updated_at: createdAt, expires_at: null },
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/src/sandbox/run-git.js




const ENVIRONMENT = {
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_TERMINAL_PROMPT: "0",
    LC_ALL: "C",
};
const SETTINGS = ["-c", "core.fsync=none"];
function tryGit({ directory, path: searched }, args, options = {}) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)("git", [...SETTINGS, ...args], {
            cwd: directory,
            env: { PATH: searched, ...ENVIRONMENT, ...options.env },
        });
        const out = [];
        let error = "";
        child.stdout.on("data", (chunk) => out.push(chunk));
        child.stderr.on("data", (chunk) => {
            error += chunk.toString();
        });
        child.on("error", reject);
        child.on("close", (code) => resolve({ code: code ?? -1, out: Buffer.concat(out), error }));
        child.stdin.on("error", () => { });
        child.stdin.end(options.input ?? "");
    });
}
async function readRef(folder, ref) {
    const isPlain = /^refs\/[^.]/.test(ref) && !/\/\.|\/$|\0/.test(ref);
    const text = isPlain ? await (0,promises_.readFile)(external_node_path_.join(folder.directory, ref), "utf8").catch(() => "") : "";
    if (/^[0-9a-f]+\n$/.test(text))
        return text.trim();
    const others = ["packed-refs", "reftable"].map((name) => external_node_path_.join(folder.directory, name));
    if (isPlain && text === "" && !others.some((place) => (0,external_node_fs_.existsSync)(place)))
        return null;
    const { code, out } = await tryGit(folder, ["show-ref", "--verify", "--hash", ref]);
    return code === 0 ? out.toString().trim() : null;
}
const kept = new WeakMap();
function askOnce(folder, args) {
    const answers = answersOf(folder);
    const key = args.join(" ");
    const known = answers.get(key);
    if (known !== undefined)
        return known;
    const answer = tryGit(folder, args);
    answers.set(key, answer);
    const forget = () => answers.delete(key);
    answer.then(({ code }) => code === 0 || code === 1 || forget(), forget);
    return answer;
}
function keepType(folder, id, type) {
    answersOf(folder).set(`cat-file -t ${id}`, Promise.resolve({ code: 0, out: Buffer.from(type), error: "" }));
}
function answersOf(folder) {
    const answers = kept.get(folder) ?? new Map();
    kept.set(folder, answers);
    return answers;
}
async function git(folder, args, options = {}) {
    return textOf(await tryGit(folder, args, options), args);
}
async function gitOnce(folder, args) {
    return textOf(await askOnce(folder, args), args);
}
function textOf({ code, out, error }, args) {
    if (code !== 0)
        throw new Error(`git ${args.join(" ")} failed with ${code}: ${error}`);
    return out.toString().replace(/\n$/, "");
}

;// CONCATENATED MODULE: ./build/src/sandbox/git-objects.js







const BOT = { name: "github-actions[bot]", email: "41898282+github-actions[bot]@users.noreply.github.com" };
const GITHUB = { name: "GitHub", email: "noreply@github.com" };
const OBJECT_ID = /^([0-9a-f]{40}|[0-9a-f]{64})$/;
const GIT_OBJECT_ROUTES = [
    {
        method: "GET",
        path: "/git/commits/:sha",
        area: "contents",
        docs: "git/commits#get-a-commit-object",
        handle: getCommit,
    },
    { method: "POST", path: "/git/commits", area: "contents", docs: "git/commits#create-a-commit", handle: createCommit },
    {
        method: "GET",
        path: "/git/trees/*sha",
        area: "contents",
        docs: "git/trees#get-a-tree",
        query: ["recursive"],
        handle: getTree,
    },
    { method: "POST", path: "/git/trees", area: "contents", docs: "git/trees#create-a-tree", handle: createTree },
    { method: "GET", path: "/git/blobs/:sha", area: "contents", docs: "git/blobs#get-a-blob", handle: getBlob },
    { method: "POST", path: "/git/blobs", area: "contents", docs: "git/blobs#create-a-blob", handle: createBlob },
];
async function typeOf(state, sha) {
    if (!OBJECT_ID.test(sha))
        return null;
    const { code, out } = await askOnce(state.bareRepository, ["cat-file", "-t", sha]);
    return code === 0 ? out.toString().trim() : null;
}
function apiUrl(state, rest) {
    return `${state.url}/repos/${state.owner}/${state.repo}/git/${rest}`;
}
async function getCommit({ state, params }) {
    return { status: 200, body: await showCommit(state, params.sha ?? "") };
}
async function createCommit({ state, body }) {
    const tree = requireText(body, "tree");
    const parents = (body.parents ?? []);
    if ((await typeOf(state, tree)) !== "tree")
        throw unprocessable("Tree SHA does not exist");
    for (const parent of parents) {
        if ((await typeOf(state, parent)) !== "commit")
            throw unprocessable("Parent SHA does not exist or is not a commit object");
    }
    const author = body.author;
    const committer = (body.committer ?? author);
    const args = ["commit-tree", tree, ...parents.flatMap((parent) => ["-p", parent])];
    const now = state.now();
    const env = {
        ...identify("AUTHOR", author ?? whoseToken(state), now),
        ...identify("COMMITTER", committer ?? GITHUB, now),
    };
    const sha = await git(state.bareRepository, args, { input: requireText(body, "message"), env });
    keepType(state.bareRepository, sha, "commit");
    if (author === undefined && committer === undefined)
        state.signedCommits.add(sha);
    return { status: 201, body: await showCommit(state, sha) };
}
function whoseToken(state) {
    const { login } = state;
    if (login === BOT.name)
        return BOT;
    return { name: login, email: `${showUser(state, login)?.id}+${login}@users.noreply.github.com` };
}
async function getTree({ state, params, query }) {
    const name = params.sha ?? "";
    const tree = (await typeOf(state, name)) === "tree" ? name : await findTree(state, name);
    const depth = query.has("recursive") ? ["-r", "-t"] : [];
    return { status: 200, body: await showTree(state, tree, depth) };
}
async function findTree(state, name) {
    const { code, out } = await tryGit(state.bareRepository, ["rev-parse", "--verify", "--quiet", `${name}^{tree}`]);
    if (code !== 0)
        throw notFound();
    return out.toString().trim();
}
async function createTree({ state, body }) {
    const items = (body.tree ?? []);
    if (items.length === 0)
        throw unprocessable("Invalid tree info");
    const index = external_node_path_.join(state.bareRepository.directory, `index-${(0,external_node_crypto_.randomUUID)()}`);
    const env = { GIT_INDEX_FILE: index };
    try {
        const base = body.base_tree;
        if (typeof base === "string") {
            if ((await tryGit(state.bareRepository, ["read-tree", base], { env })).code !== 0)
                throw notFound();
        }
        const lines = [];
        for (const item of items)
            lines.push(await toIndexLine(state, item, env));
        await git(state.bareRepository, ["update-index", "-z", "--index-info"], { input: lines.join(""), env });
        const sha = await git(state.bareRepository, ["write-tree"], { env });
        keepType(state.bareRepository, sha, "tree");
        return { status: 201, body: await showTree(state, sha, []) };
    }
    finally {
        await (0,promises_.rm)(index, { force: true });
    }
}
async function toIndexLine(state, item, env) {
    if (/^\/|\/\/|\/$|(^|\/)\.\.?(\/|$)|(^|\/)\.git(\/|$)/.test(item.path) || item.path === "") {
        throw unprocessable("tree.path contains a malformed path component");
    }
    if ((item.sha === undefined) === (item.content === undefined)) {
        throw unprocessable("Must supply either tree.sha or tree.content. Request will be rejected if both are present.");
    }
    if (item.sha === null) {
        const there = await git(state.bareRepository, ["ls-files", "-z", "--cached", "--", `:(literal)${item.path}`], {
            env,
        });
        if (there === "")
            throw unprocessable("GitRPC::BadObjectState");
        return `0 ${"0".repeat(40)}\t${item.path}\0`;
    }
    const sha = item.sha ?? (await writeBlob(state, Buffer.from(item.content ?? "", "utf8")));
    if (item.type !== "commit" && (await typeOf(state, sha)) !== (item.type ?? "blob"))
        throw unprocessable("tree.sha is not a valid blob");
    return `${item.mode} ${sha}\t${item.path}\0`;
}
async function getBlob({ state, params }) {
    const sha = params.sha ?? "";
    if (!OBJECT_ID.test(sha))
        throw notFound();
    const { code, out } = await tryGit(state.bareRepository, ["cat-file", "blob", sha]);
    if (code !== 0)
        throw notFound();
    const content = out.toString("base64").replace(/.{60}/g, "$&\n");
    return { status: 200, body: { ...showBlob(state, sha), size: out.length, content, encoding: "base64" } };
}
async function createBlob({ state, body }) {
    const encoding = body.encoding === "base64" ? "base64" : "utf8";
    const sha = await writeBlob(state, Buffer.from(requireText(body, "content"), encoding));
    return { status: 201, body: { sha, url: apiUrl(state, `blobs/${sha}`) } };
}
function identify(role, { name, email, date }, now) {
    const when = date ?? now.toISOString();
    return { [`GIT_${role}_NAME`]: name, [`GIT_${role}_EMAIL`]: email, [`GIT_${role}_DATE`]: when };
}
async function writeBlob(state, input) {
    const sha = await git(state.bareRepository, ["hash-object", "-w", "--stdin"], { input });
    keepType(state.bareRepository, sha, "blob");
    return sha;
}
async function showCommit(state, sha) {
    if ((await typeOf(state, sha)) !== "commit")
        throw notFound();
    const format = "%T%x00%P%x00%an%x00%ae%x00%aI%x00%cn%x00%ce%x00%cI%x00%B";
    const shown = (await gitOnce(state.bareRepository, ["show", "-s", `--format=${format}`, sha])).split("\0");
    const [tree = "", parents = "", an = "", ae = "", ad = "", cn = "", ce = "", cd = "", message = ""] = shown;
    const isSigned = state.signedCommits.has(sha);
    const pageOf = (commit) => webAddress(state, `/commit/${commit}`);
    return {
        sha,
        node_id: `C_${sha}`,
        url: apiUrl(state, `commits/${sha}`),
        html_url: pageOf(sha),
        author: { name: an, email: ae, date: toUtc(ad) },
        committer: { name: cn, email: ce, date: toUtc(cd) },
        tree: { sha: tree, url: apiUrl(state, `trees/${tree}`) },
        message: message.replace(/\n$/, ""),
        parents: parents
            .split(" ")
            .filter(Boolean)
            .map((parent) => ({ sha: parent, url: apiUrl(state, `commits/${parent}`), html_url: pageOf(parent) })),
        verification: {
            verified: isSigned,
            reason: isSigned ? "valid" : "unsigned",
            signature: null,
            payload: null,
            verified_at: null,
        },
    };
}
async function showTree(state, sha, depth) {
    const listed = await gitOnce(state.bareRepository, ["ls-tree", "-l", "-z", ...depth, sha]);
    const entries = listed
        .split("\0")
        .filter((line) => line !== "")
        .map((line) => showEntry(state, line));
    const truncated = entries.length > state.maxTreeEntries;
    return { sha, url: apiUrl(state, `trees/${sha}`), tree: entries.slice(0, state.maxTreeEntries), truncated };
}
function showBlob(state, sha) {
    return { sha, node_id: `B_${sha}`, url: apiUrl(state, `blobs/${sha}`) };
}
function showEntry(state, line) {
    const tab = line.indexOf("\t");
    const [mode = "", type = "", sha = "", size = ""] = line.slice(0, tab).split(/ +/);
    const entry = { path: line.slice(tab + 1), mode, type, sha };
    if (type === "commit")
        return entry;
    return { ...entry, ...(type === "blob" ? { size: Number(size) } : {}), url: apiUrl(state, `${type}s/${sha}`) };
}
function toUtc(text) {
    return text === "" ? text : new Date(text).toISOString().replace(".000Z", "Z");
}

;// CONCATENATED MODULE: ./build/src/sandbox/show-listed-commit.js


async function showListedCommit(state, commit) {
    const { sha, node_id, html_url, parents, url: gitUrl, ...facts } = await showCommit(state, commit);
    const url = apiAddress(state, `/commits/${sha}`);
    return {
        sha,
        node_id,
        html_url,
        parents,
        url,
        comments_url: `${url}/comments`,
        commit: { ...facts, url: gitUrl, comment_count: 0 },
        author: null,
        committer: null,
    };
}

;// CONCATENATED MODULE: ./build/src/sandbox/conversations.js




function listConversations({ issues, pulls }) {
    return [...issues, ...pulls].sort((a, b) => a.number - b.number);
}
function requireConversation({ state, params }) {
    const found = findConversation(state, Number(params.number));
    if (found === undefined || found.gone === 404)
        throw notFound();
    if (found.gone === 410)
        throw new Refusal(410, "This issue was deleted");
    return found;
}
function findConversation(state, number) {
    return state.pulls.find((each) => each.number === number) ?? state.issues.find((each) => each.number === number);
}
function isPull(conversation) {
    return "headSha" in conversation;
}
function conversationAreas({ state, params }) {
    const comment = state.comments.find((each) => String(each.id) === params.comment);
    const found = findConversation(state, comment?.issue ?? Number(params.number));
    return found !== undefined && isPull(found) ? ["issues", "pull-requests"] : ["issues"];
}
function setConversationState(state, conversation, change) {
    const now = stamp(state.now());
    const isClosed = change.state === "closed";
    const stateReason = isClosed ? (change.reason ?? (isPull(conversation) ? null : "completed")) : "reopened";
    if (conversation.state !== change.state || isClosed)
        conversation.stateReason = stateReason;
    if (conversation.state !== change.state) {
        conversation.state = change.state;
        conversation.closedAt = isClosed ? now : null;
        conversation.closedBy = isClosed ? change.login : null;
    }
    conversation.updatedAt = now;
}
function requireFittingBody(state, body, resource) {
    if (body.length <= state.maxBodyLength)
        return;
    const text = `ody is too long (maximum is ${state.maxBodyLength} characters)`;
    throw validationFailed(resource === "IssueComment"
        ? { resource, code: "unprocessable", field: "data", message: `B${text}` }
        : { resource, code: "custom", field: "body", message: `b${text}` });
}
function showLabel(state, name) {
    const label = state.labels.find((each) => each.name.toLowerCase() === name.toLowerCase());
    const { id = 0, color = "ededed", description = null } = label ?? {};
    const url = apiAddress(state, `/labels/${encodeURIComponent(label?.name ?? name)}`);
    return { id, node_id: `LA_${id}`, url, name: label?.name ?? name, color, default: false, description };
}
function showIssue(state, conversation) {
    const { number } = conversation;
    const url = apiAddress(state, `/issues/${number}`);
    const kind = isPull(conversation) ? "pull" : "issues";
    const shown = {
        id: 500_000 + number,
        node_id: `I_${number}`,
        url,
        repository_url: apiAddress(state, ""),
        labels_url: `${url}/labels{/name}`,
        comments_url: `${url}/comments`,
        events_url: `${url}/events`,
        html_url: webAddress(state, `/${kind}/${number}`),
        number,
        title: conversation.title,
        body: conversation.body,
        user: showUser(state, conversation.author),
        labels: conversation.labels.map((name) => showLabel(state, name)),
        state: conversation.state,
        state_reason: conversation.stateReason,
        locked: conversation.locked,
        active_lock_reason: null,
        assignee: null,
        assignees: [],
        milestone: null,
        comments: state.comments.filter((comment) => comment.issue === number).length,
        created_at: conversation.createdAt,
        updated_at: conversation.updatedAt,
        closed_at: conversation.closedAt,
        closed_by: showUser(state, conversation.closedBy),
        author_association: "NONE",
        performed_via_github_app: null,
        ...(isPull(conversation) ? { draft: conversation.isDraft, pull_request: showLink(state, conversation) } : {}),
    };
    return withOdd(shown, conversation.odd);
}
function showLink(state, pull) {
    const page = webAddress(state, `/pull/${pull.number}`);
    const url = apiAddress(state, `/pulls/${pull.number}`);
    return { url, html_url: page, diff_url: `${page}.diff`, patch_url: `${page}.patch`, merged_at: pull.mergedAt };
}

;// CONCATENATED MODULE: ./build/src/sandbox/pulls.js





const AREA = "pull-requests";
const PULL_ROUTES = [
    {
        method: "GET",
        path: "/pulls",
        area: AREA,
        docs: "pulls/pulls#list-pull-requests",
        query: ["state", "head", "base", "sort", "direction"],
        handle: listPulls,
    },
    { method: "POST", path: "/pulls", area: AREA, docs: "pulls/pulls#create-a-pull-request", handle: createPull },
    { method: "GET", path: "/pulls/:number", area: AREA, docs: "pulls/pulls#get-a-pull-request", handle: getPull },
    {
        method: "PATCH",
        path: "/pulls/:number",
        area: AREA,
        docs: "pulls/pulls#update-a-pull-request",
        handle: updatePull,
    },
    {
        method: "GET",
        path: "/pulls/:number/files",
        area: AREA,
        docs: "pulls/pulls#list-pull-requests-files",
        handle: listFiles,
    },
    {
        method: "GET",
        path: "/commits/:sha/pulls",
        area: [AREA, "contents"],
        docs: "commits/commits#list-pull-requests-associated-with-a-commit",
        handle: listOfCommit,
    },
];
async function listPulls(request) {
    const { state, query, lists } = request;
    const wanted = query.get("state") ?? "open";
    const head = query.get("head");
    const base = query.get("base");
    const sort = query.get("sort") ?? "created";
    const key = { created: "createdAt", updated: "updatedAt" }[sort];
    if (key === undefined)
        throw new Error(`the sandbox does not sort pull requests by ${sort}`);
    const direction = query.get("direction") ?? (query.has("sort") && sort !== "created" ? "asc" : "desc");
    const sign = direction === "asc" ? 1 : -1;
    const found = lists
        .of("pulls")
        .filter((pull) => pull.gone === null && (wanted === "all" || pull.state === wanted))
        .filter((pull) => head === null || !head.includes(":") || head === `${pull.headOwner}:${pull.head}`)
        .filter((pull) => base === null || base === pull.base)
        .sort((a, b) => sign * (Date.parse(a[key]) - Date.parse(b[key]) || a.number - b.number));
    return paginate(await Promise.all(found.map((pull) => showPull(state, pull))), request, (shown) => shown);
}
async function createPull({ state, body, lists }) {
    const head = requireText(body, "head").replace(`${state.owner}:`, "");
    const base = requireText(body, "base");
    const title = requireText(body, "title");
    if (!state.mayActionsOpenPulls && state.login === "github-actions[bot]") {
        throw new Refusal(403, "GitHub Actions is not permitted to create or approve pull requests.");
    }
    const text = typeof body.body === "string" ? body.body : null;
    requireFittingBody(state, text ?? "", "Issue");
    const [headSha, baseSha] = [await branchSha(state, head), await branchSha(state, base)];
    if (headSha === null)
        throw validationFailed({ resource: "PullRequest", field: "head", code: "invalid" });
    if (baseSha === null)
        throw validationFailed({ resource: "PullRequest", field: "base", code: "invalid" });
    const { out } = await tryGit(state.bareRepository, ["rev-list", "--count", `${baseSha}..${headSha}`]);
    if (out.toString().trim() === "0")
        throw refuse(`No commits between ${base} and ${head}`);
    const twin = state.pulls.find((pull) => pull.state === "open" && pull.head === head && pull.base === base);
    if (twin !== undefined)
        throw refuse(`A pull request already exists for ${state.owner}:${head}.`);
    const now = stamp(state.now());
    const pull = {
        ...{ number: state.nextNumber++, title, body: text, author: state.login, labels: [], locked: false },
        ...{ state: "open", stateReason: null, createdAt: now, updatedAt: now, closedAt: null, closedBy: null, gone: null },
        ...{ head, headSha: null, headOwner: state.owner, headRepository: thisRepository(state), base },
        ...{ isDraft: body.draft === true, mergedAt: null, mergeCommitSha: null, mergeable: true, files: null },
        ...{ autoMerge: null, approvals: 0, seenHead: headSha },
    };
    state.pulls.push(pull);
    lists.born(pull);
    return { status: 201, body: await showWholePull(state, pull) };
}
async function getPull(request) {
    return { status: 200, body: await showWholePull(request.state, requirePull(request)) };
}
async function updatePull(request) {
    const pull = requirePull(request);
    const { title, body, state, base } = request.body;
    if (typeof body === "string")
        requireFittingBody(request.state, body, "Issue");
    if (typeof title === "string")
        pull.title = title;
    if (typeof body === "string")
        pull.body = body;
    if (state === "open" || state === "closed") {
        setConversationState(request.state, pull, { state, login: request.state.login });
    }
    if (typeof base === "string")
        pull.base = base;
    pull.updatedAt = stamp(request.state.now());
    return { status: 200, body: await showWholePull(request.state, pull) };
}
async function listFiles(request) {
    const pull = requirePull(request);
    const files = (pull.files ?? []).slice(0, 3000);
    return paginate(files, request, ({ filename, status, sha }) => {
        const at = `${request.state.webUrl}/${request.state.owner}/${request.state.repo}`;
        const place = `${pull.headSha ?? pull.head}/${encodeURIComponent(filename)}`;
        return {
            ...{ sha, filename, status, additions: 1, deletions: 0, changes: 1 },
            blob_url: `${at}/blob/${place}`,
            raw_url: `${at}/raw/${place}`,
            contents_url: `${request.state.url}/repos/${request.state.owner}/${request.state.repo}/contents/${place}`,
        };
    });
}
async function listOfCommit(request) {
    const { state, params, lists } = request;
    const shown = await Promise.all(lists.of("pulls").map((pull) => showPull(state, pull)));
    const found = shown.filter((pull) => pull.head.sha === params.sha || pull.merge_commit_sha === params.sha);
    return paginate(found, request, (pull) => pull);
}
function requirePull({ state, params }) {
    const pull = state.pulls.find((each) => String(each.number) === params.number);
    if (pull === undefined || pull.gone !== null)
        throw notFound();
    return pull;
}
function refuse(message) {
    return validationFailed({ resource: "PullRequest", code: "custom", message });
}

;// CONCATENATED MODULE: ./build/src/sandbox/merge-pull.js







const MERGE_ROUTES = [
    {
        method: "PUT",
        path: "/pulls/:number/merge",
        area: "contents",
        docs: "pulls/pulls#merge-a-pull-request",
        handle: mergePull,
    },
];
async function findMergeState(state, pull) {
    if (pull.mergeable === null)
        return "unknown";
    const [head, base] = [await headOf(state, pull), await branchSha(state, pull.base)];
    if (!pull.mergeable || (head !== null && base !== null && (await hasConflict(state, base, head))))
        return "dirty";
    if (pull.isDraft)
        return "draft";
    if (head === null)
        return "clean";
    if (findMissing(state, pull.base, { sha: head, approvals: pull.approvals }) !== null)
        return "blocked";
    const runs = state.checkRuns.filter(({ sha }) => sha === head);
    return runs.some(({ conclusion }) => conclusion !== "success") ? "unstable" : "clean";
}
async function settlePulls(state) {
    if (state.pulls.length === 0)
        return;
    let tips = await listTips(state);
    for (const pull of state.pulls) {
        if (pull.state !== "open" || pull.headSha !== null || pull.headOwner !== state.owner)
            continue;
        const [head, base] = [tips.get(pull.head) ?? null, tips.get(pull.base) ?? null];
        const isMerged = head !== null && base !== null && (await isMergedInto(state, head, base));
        if (pull.seenHead !== null && head === null)
            merge_pull_close(state, pull, null);
        else if (pull.seenHead !== null && isMerged)
            merge_pull_close(state, pull, head);
        else if (!isMerged)
            pull.seenHead = head;
        if (pull.state === "open" && pull.autoMerge !== null && (await findMergeState(state, pull)) === "clean") {
            merge_pull_close(state, pull, await merge(state, pull, pull.autoMerge));
            tips = await listTips(state);
        }
    }
}
async function findAutoMergeFault(state, pull, method) {
    if (!state.allowsAutoMerge)
        return "Pull request Auto merge is not allowed for this repository";
    if (pull.state !== "open")
        return "Pull request is closed";
    if (!state.mergeMethods.includes(method))
        return `Merge method ${method} merging is not allowed on this repository`;
    const mergeState = await findMergeState(state, pull);
    if (mergeState !== "blocked" && mergeState !== "unknown")
        return `Pull request Pull request is in ${mergeState} status`;
    if (rulesOf(state, pull.base).length === 0) {
        return "Pull request Protected branch rules not configured for this branch";
    }
    return null;
}
async function mergePull(request) {
    const { state, body } = request;
    const pull = requirePull(request);
    const method = (body.merge_method ?? "merge");
    const head = await headOf(state, pull);
    if (pull.state !== "open" || head === null)
        throw new Refusal(405, "Pull Request is not mergeable");
    if (!state.mergeMethods.includes(method)) {
        const name = { merge: "Merge commits", squash: "Squash merges", rebase: "Rebase merges" }[method];
        throw new Refusal(405, `${name} are not allowed on this repository.`);
    }
    if (typeof body.sha === "string" && body.sha !== head) {
        throw new Refusal(409, "Head branch was modified. Review and try the merge again.");
    }
    const missing = findMissing(state, pull.base, { sha: head, approvals: pull.approvals });
    if (missing !== null)
        throw new Refusal(405, missing);
    const mergeState = await findMergeState(state, pull);
    if (mergeState !== "clean" && mergeState !== "unstable")
        throw new Refusal(405, "Pull Request is not mergeable");
    const sha = await merge(state, pull, method);
    merge_pull_close(state, pull, sha);
    return { status: 200, body: { sha, merged: true, message: "Pull Request successfully merged" } };
}
async function merge(state, pull, method) {
    const bare = state.bareRepository;
    const [head, base] = [(await headOf(state, pull)), (await branchSha(state, pull.base))];
    const [tree = ""] = (await git(bare, ["merge-tree", "--write-tree", base, head])).split("\n");
    const parents = method === "merge" ? ["-p", base, "-p", head] : ["-p", base];
    const input = method === "merge" ? `Merge pull request #${pull.number}\n` : `${pull.title} (#${pull.number})\n`;
    const now = state.now().toISOString();
    const env = {
        ...{ GIT_AUTHOR_NAME: state.login, GIT_AUTHOR_EMAIL: `${state.login}@users.noreply.github.com` },
        ...{ GIT_COMMITTER_NAME: "GitHub", GIT_COMMITTER_EMAIL: "noreply@github.com" },
        ...{ GIT_AUTHOR_DATE: now, GIT_COMMITTER_DATE: now },
    };
    const sha = await git(bare, ["commit-tree", tree, ...parents], { input, env });
    const { code } = await tryGit(bare, ["update-ref", `refs/heads/${pull.base}`, sha, base]);
    if (code !== 0)
        throw new Refusal(405, "Base branch was modified. Review and try the merge again.");
    return sha;
}
function merge_pull_close(state, pull, merged) {
    setConversationState(state, pull, { state: "closed", login: state.login });
    if (merged === null)
        return;
    pull.mergedAt = stamp(state.now());
    pull.mergeCommitSha = merged;
}
async function headOf(state, pull) {
    return pull.headSha ?? (await branchSha(state, pull.head));
}
async function hasConflict(state, base, head) {
    return (await askOnce(state.bareRepository, ["merge-tree", "--write-tree", "--name-only", base, head])).code === 1;
}
async function isMergedInto(state, head, base) {
    return (await askOnce(state.bareRepository, ["merge-base", "--is-ancestor", head, base])).code === 0;
}
async function listTips({ bareRepository }) {
    const format = "--format=%(refname:strip=2) %(objectname)";
    const { out } = await tryGit(bareRepository, ["for-each-ref", format, "refs/heads"]);
    return new Map(out
        .toString()
        .trimEnd()
        .split("\n")
        .map((line) => line.split(" ")));
}

;// CONCATENATED MODULE: ./build/src/sandbox/show-pull.js







function branchSha(state, branch) {
    return readRef(state.bareRepository, `refs/heads/${branch}`);
}
async function showPull(state, pull) {
    const { number } = pull;
    const url = apiAddress(state, `/pulls/${number}`);
    const issue = apiAddress(state, `/issues/${number}`);
    const page = webAddress(state, `/pull/${number}`);
    const headSha = pull.headSha ?? (await branchSha(state, pull.head)) ?? "";
    const statuses = apiAddress(state, `/statuses/${headSha}`);
    const links = {
        ...{ self: url, html: page, issue, comments: `${issue}/comments`, review_comments: `${url}/comments` },
        ...{ review_comment: `${apiAddress(state, "/pulls/comments")}{/number}`, commits: `${url}/commits`, statuses },
    };
    const shown = {
        id: 600_000 + number,
        node_id: `PR_${number}`,
        url,
        html_url: page,
        diff_url: `${page}.diff`,
        patch_url: `${page}.patch`,
        issue_url: issue,
        commits_url: links.commits,
        review_comments_url: links.review_comments,
        review_comment_url: links.review_comment,
        comments_url: links.comments,
        statuses_url: statuses,
        number,
        state: pull.state,
        locked: pull.locked,
        title: pull.title,
        user: showUser(state, pull.author),
        body: pull.body,
        labels: pull.labels.map((name) => showLabel(state, name)),
        milestone: null,
        active_lock_reason: null,
        created_at: pull.createdAt,
        updated_at: pull.updatedAt,
        closed_at: pull.closedAt,
        merged_at: pull.mergedAt,
        merge_commit_sha: pull.mergeCommitSha,
        assignee: null,
        assignees: [],
        requested_reviewers: [],
        requested_teams: [],
        head: showSide(state, { owner: pull.headOwner, ref: pull.head, sha: headSha, repository: pull.headRepository }),
        base: showSide(state, {
            owner: state.owner,
            ref: pull.base,
            sha: (await branchSha(state, pull.base)) ?? "",
            repository: thisRepository(state),
        }),
        _links: Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }])),
        author_association: "NONE",
        auto_merge: pull.autoMerge && showAutoMerge(state, pull.autoMerge),
        draft: pull.isDraft,
    };
    return withOdd(shown, pull.odd);
}
async function showWholePull(state, pull) {
    const mergeState = await findMergeState(state, pull);
    const mergeable = mergeState === "unknown" ? null : mergeState !== "dirty";
    const shown = {
        ...(await showPull(state, pull)),
        ...{ merged: pull.mergedAt !== null, mergeable, rebaseable: mergeable },
        mergeable_state: mergeState,
        merged_by: showUser(state, pull.mergedAt === null ? null : pull.closedBy),
        comments: state.comments.filter((comment) => comment.issue === pull.number).length,
        ...{ review_comments: 0, maintainer_can_modify: false, commits: 1 },
        ...{ additions: 1, deletions: 0, changed_files: pull.files?.length ?? 1 },
    };
    return withOdd(shown, pull.odd);
}
function showAutoMerge(state, method) {
    return { enabled_by: showUser(state, state.login), merge_method: method, commit_title: "", commit_message: "" };
}
function showSide(state, { owner, ref, sha, repository }) {
    const repo = repository && showWholeRepository(state, repository);
    return { label: `${owner}:${ref}`, ref, sha, user: showUser(state, owner), repo };
}

;// CONCATENATED MODULE: ./build/src/sandbox/branch-rules.js






const BRANCH_ROUTES = [
    {
        method: "GET",
        path: "/branches/:branch",
        area: "contents",
        docs: "branches/branches#get-a-branch",
        handle: getBranch,
    },
    {
        method: "GET",
        path: "/rules/branches/:branch",
        area: "metadata",
        docs: "repos/rules#get-rules-for-a-branch",
        handle: listRules,
    },
    {
        method: "GET",
        path: "/commits",
        area: "contents",
        docs: "commits/commits#list-commits",
        query: ["sha"],
        handle: listCommits,
    },
];
function rulesOf(state, branch) {
    const required = state.requiredChecks.map(({ by, name, ...check }) => ({
        branch: check.branch,
        kind: by,
        checks: [name],
        ...(check.app === undefined ? {} : { app: check.app }),
        reviews: 0,
        forbidsForce: false,
    }));
    return [...state.branchRules, ...required].filter((rule) => rule.branch === branch);
}
function findMissing(state, branch, { sha, approvals }) {
    for (const { checks, reviews } of rulesOf(state, branch)) {
        const check = checks.find((name) => !hasPassed(state, sha, name));
        if (check !== undefined)
            return `Required status check "${check}" is expected.`;
        if (reviews > approvals)
            return `At least ${reviews} approving review is required by reviewers with write access.`;
    }
    return null;
}
function hasPassed({ checkRuns, statuses }, sha, name) {
    return (checkRuns.some((run) => run.sha === sha && run.name === name && run.conclusion === "success") ||
        statuses.some((status) => status.sha === sha && status.context === name && status.state === "success"));
}
async function getBranch({ state, params }) {
    const name = params.branch ?? "";
    const sha = await branchSha(state, name);
    if (sha === null)
        throw notFound();
    const url = apiAddress(state, `/branches/${encodeURIComponent(name)}`);
    const protection = rulesOf(state, name).filter(({ kind }) => kind === "protection");
    const contexts = protection.flatMap(({ checks }) => checks);
    const body = {
        name,
        commit: await showListedCommit(state, sha),
        _links: { self: url, html: webAddress(state, `/tree/${name}`) },
        protected: rulesOf(state, name).length > 0,
        protection: {
            enabled: protection.length > 0,
            required_status_checks: {
                enforcement_level: contexts.length > 0 ? "non_admins" : "off",
                contexts,
                checks: protection.flatMap(({ checks, app }) => checks.map((context) => ({ context, app_id: app ?? null }))),
            },
        },
        protection_url: `${url}/protection`,
    };
    return { status: 200, body };
}
function listRules(request) {
    const { state, params } = request;
    const rules = rulesOf(state, params.branch ?? "").filter(({ kind }) => kind === "ruleset");
    const source = { ruleset_source_type: "Repository", ruleset_source: `${state.owner}/${state.repo}`, ruleset_id: 42 };
    const shown = rules.flatMap(({ checks, app }) => [
        ...(checks.length > 0
            ? [
                {
                    type: "required_status_checks",
                    ...source,
                    parameters: {
                        required_status_checks: checks.map((context) => ({
                            context,
                            ...(app === undefined ? {} : { integration_id: app }),
                        })),
                        strict_required_status_checks_policy: false,
                    },
                },
            ]
            : []),
        { type: "non_fast_forward", ...source },
    ]);
    return paginate(shown, request, (rule) => rule);
}
async function listCommits(request) {
    const { state, query } = request;
    const sha = query.get("sha") ?? "";
    await showCommit(state, sha);
    const { out } = await tryGit(state.bareRepository, ["rev-list", "--topo-order", sha]);
    const page = paginate(out.toString().trim().split("\n"), request, (commit) => commit);
    return { ...page, body: await Promise.all(page.body.map((commit) => showListedCommit(state, commit))) };
}

;// CONCATENATED MODULE: ./build/src/sandbox/check-runs.js



const CHECK_RUN_ROUTES = [
    {
        method: "GET",
        path: "/commits/:sha/check-runs",
        area: "checks",
        docs: "checks/runs#list-check-runs-for-a-git-reference",
        query: ["check_name", "status", "filter"],
        handle: listCheckRuns,
    },
    {
        method: "GET",
        path: "/check-runs/:check",
        area: "checks",
        docs: "checks/runs#get-a-check-run",
        handle: ({ state, params }) => ({
            status: 200,
            body: showCheckRun(state, requireCheck(state, params.check ?? "")),
        }),
    },
];
const ACTIONS_APP_ID = 15368;
function requireCheck(state, id) {
    const check = state.checkRuns.find((each) => String(each.id) === id);
    const job = state.jobs.find((each) => String(each.id) === id);
    if (check !== undefined)
        return check;
    if (job === undefined)
        throw notFound();
    const sha = state.runs.find((run) => run.id === job.runId)?.headSha ?? "0".repeat(40);
    const status = job.status === "completed" || job.status === "in_progress" ? job.status : "queued";
    return { ...job, sha, status };
}
function listCheckRuns(request) {
    const { state, params, query, lists } = request;
    const name = query.get("check_name");
    const status = query.get("status");
    const found = lists
        .of("checkRuns")
        .filter((check) => check.sha === params.sha)
        .filter((check) => (name === null || check.name === name) && (status === null || check.status === status))
        .sort((a, b) => b.id - a.id);
    const latest = found.filter((check, at) => found.findIndex((other) => other.name === check.name) === at);
    const chosen = query.get("filter") === "all" ? found : latest;
    return paginate(chosen, request, (check) => showCheckRun(state, check), "check_runs");
}
function showCheckRun(state, check) {
    return {
        id: check.id,
        node_id: `CR_${check.id}`,
        head_sha: check.sha,
        external_id: null,
        name: check.name,
        url: apiAddress(state, `/check-runs/${check.id}`),
        html_url: webAddress(state, `/runs/${check.id}`),
        details_url: check.url,
        status: check.status,
        conclusion: check.conclusion,
        started_at: check.startedAt,
        completed_at: check.completedAt,
        output: {
            ...{ title: null, summary: null, text: null, annotations_count: 0 },
            annotations_url: apiAddress(state, `/check-runs/${check.id}/annotations`),
        },
        check_suite: null,
        app: showApp(state, check.app ?? ACTIONS_APP_ID),
        pull_requests: [],
    };
}
function showApp(state, id) {
    const isActions = id === ACTIONS_APP_ID;
    return {
        id,
        node_id: `A_${id}`,
        slug: isActions ? "github-actions" : `app-${id}`,
        owner: showUser(state, "github"),
        name: isActions ? "GitHub Actions" : `App ${id}`,
        description: null,
        external_url: "https://github.com/features/actions",
        html_url: `https://github.com/apps/${isActions ? "github-actions" : `app-${id}`}`,
        created_at: "2018-07-30T09:30:17Z",
        updated_at: "2024-04-10T20:33:16Z",
        permissions: {},
        events: [],
    };
}

;// CONCATENATED MODULE: ./build/src/sandbox/comments.js





const COMMENT_ROUTES = [
    {
        method: "GET",
        path: "/issues/:number/comments",
        area: conversationAreas,
        docs: "issues/comments#list-issue-comments",
        query: ["since"],
        handle: listComments,
    },
    {
        method: "POST",
        path: "/issues/:number/comments",
        area: conversationAreas,
        docs: "issues/comments#create-an-issue-comment",
        handle: createComment,
    },
    {
        method: "GET",
        path: "/issues/comments/:comment",
        area: conversationAreas,
        docs: "issues/comments#get-an-issue-comment",
        handle: (request) => ({ status: 200, body: showComment(request.state, requireComment(request)) }),
    },
    {
        method: "PATCH",
        path: "/issues/comments/:comment",
        area: conversationAreas,
        docs: "issues/comments#update-an-issue-comment",
        handle: updateComment,
    },
    {
        method: "DELETE",
        path: "/issues/comments/:comment",
        area: conversationAreas,
        docs: "issues/comments#delete-an-issue-comment",
        handle: deleteComment,
    },
];
function listComments(request) {
    const { state, query, lists } = request;
    const { number } = requireConversation(request);
    const since = Date.parse(query.get("since") ?? "1970-01-01T00:00:00Z");
    const found = lists
        .of("comments")
        .filter((comment) => comment.issue === number && Date.parse(comment.updatedAt) >= since)
        .sort((a, b) => a.id - b.id);
    return paginate(found, request, (comment) => showComment(state, comment));
}
function createComment(request) {
    const { state, lists } = request;
    const conversation = requireConversation(request);
    if (conversation.locked)
        throw new Refusal(403, "Unable to create comment because issue is locked.");
    const body = requireBody(request);
    const now = stamp(state.now());
    const { number } = conversation;
    const comment = {
        id: state.nextId++,
        issue: number,
        body,
        author: state.login,
        createdAt: now,
        updatedAt: now,
    };
    state.comments.push(comment);
    conversation.updatedAt = now;
    lists.born(comment);
    const shown = showComment(state, comment);
    return { status: 201, body: shown, headers: { location: shown.url } };
}
function updateComment(request) {
    const { state } = request;
    const comment = requireComment(request);
    comment.body = requireBody(request);
    comment.updatedAt = stamp(state.now());
    return { status: 200, body: showComment(state, comment) };
}
function deleteComment(request) {
    const { comments } = request.state;
    comments.splice(comments.indexOf(requireComment(request)), 1);
    return { status: 204, body: null };
}
function requireBody({ state, body }) {
    const text = requireText(body, "body");
    if (text.trim() === "") {
        throw validationFailed({
            resource: "IssueComment",
            code: "unprocessable",
            field: "data",
            message: "Body cannot be blank",
        });
    }
    requireFittingBody(state, text, "IssueComment");
    return text;
}
function requireComment({ state, params }) {
    const comment = state.comments.find((each) => String(each.id) === params.comment);
    if (comment === undefined || findConversation(state, comment.issue)?.gone != null)
        throw notFound();
    return comment;
}
function showComment(state, comment) {
    const { id, issue } = comment;
    const kind = state.pulls.some((pull) => pull.number === issue) ? "pull" : "issues";
    const shown = {
        id,
        node_id: `IC_${id}`,
        url: apiAddress(state, `/issues/comments/${id}`),
        html_url: webAddress(state, `/${kind}/${issue}#issuecomment-${id}`),
        issue_url: apiAddress(state, `/issues/${issue}`),
        user: showUser(state, comment.author),
        body: comment.body,
        created_at: comment.createdAt,
        updated_at: comment.updatedAt,
        author_association: "NONE",
        performed_via_github_app: null,
    };
    return withOdd(shown, comment.odd);
}

;// CONCATENATED MODULE: ./build/src/sandbox/compare.js





const COMPARE_ROUTES = [
    {
        method: "GET",
        path: "/compare/*basehead",
        area: "contents",
        docs: "commits/commits#compare-two-commits",
        handle: compare,
    },
];
async function compare({ state, params, query }) {
    const [base = "", head = ""] = (params.basehead ?? "").split("...");
    for (const side of [base, head])
        if ((await typeOf(state, side)) !== "commit")
            throw notFound();
    const merge = await askOnce(state.bareRepository, ["merge-base", base, head]);
    if (merge.code !== 0)
        throw new Refusal(404, `No common ancestor between ${base} and ${head}.`);
    const sides = ["rev-list", "--left-right", "--count", `${base}...${head}`];
    const counts = await gitOnce(state.bareRepository, sides);
    const [behind = 0, ahead = 0] = counts.split("\t").map(Number);
    const page = webAddress(state, `/compare/${base}...${head}`);
    const body = {
        url: apiAddress(state, `/compare/${base}...${head}`),
        ...{ html_url: page, permalink_url: page, diff_url: `${page}.diff`, patch_url: `${page}.patch` },
        base_commit: await showListedCommit(state, base),
        merge_base_commit: await showListedCommit(state, merge.out.toString().trim()),
        status: ahead === 0 ? (behind === 0 ? "identical" : "behind") : behind === 0 ? "ahead" : "diverged",
        ...{ ahead_by: ahead, behind_by: behind, total_commits: ahead, commits: [] },
        ...(Number(query.get("page") ?? 1) > 1 ? {} : { files: [] }),
    };
    return { status: 200, body };
}

;// CONCATENATED MODULE: ./build/src/sandbox/git-refs.js



const GIT_REF_ROUTES = [
    { method: "GET", path: "/git/ref/*ref", area: "contents", docs: "git/refs#get-a-reference", handle: getRef },
    { method: "POST", path: "/git/refs", area: "contents", docs: "git/refs#create-a-reference", handle: createRef },
    { method: "PATCH", path: "/git/refs/*ref", area: "contents", docs: "git/refs#update-a-reference", handle: updateRef },
    {
        method: "DELETE",
        path: "/git/refs/*ref",
        area: "contents",
        docs: "git/refs#delete-a-reference",
        handle: deleteRef,
    },
];
async function getRef({ state, params }) {
    const ref = `refs/${params.ref}`;
    const { out } = await tryGit(state.bareRepository, ["for-each-ref", "--format=%(objectname) %(refname)"]);
    if (out.length === 0)
        throw new Refusal(409, "Git Repository is empty.");
    const line = out
        .toString()
        .split("\n")
        .find((each) => each.endsWith(` ${ref}`));
    if (line === undefined)
        throw notFound();
    const [sha = ""] = line.split(" ");
    return { status: 200, body: showRef(state, ref, sha) };
}
async function createRef({ state, body }) {
    const ref = requireText(body, "ref");
    const sha = requireText(body, "sha");
    if (!ref.startsWith("refs/"))
        throw unprocessable("Reference name must start with 'refs/'.");
    if ((await tryGit(state.bareRepository, ["check-ref-format", ref])).code !== 0) {
        throw unprocessable(`${ref} is not a valid ref name.`);
    }
    await requireObject(state, sha, "Object does not exist");
    const made = await tryGit(state.bareRepository, ["update-ref", ref, sha, "0".repeat(sha.length)]);
    if (made.code !== 0)
        throw unprocessable("Reference already exists");
    return { status: 201, body: showRef(state, ref, sha) };
}
async function updateRef({ state, params, body }) {
    const ref = `refs/${params.ref}`;
    const sha = requireText(body, "sha");
    const old = await readRef(state.bareRepository, ref);
    if (old === null)
        throw unprocessable("Reference does not exist");
    await requireObject(state, sha, "Object does not exist");
    const rule = state.branchRules.find(({ branch }) => ref === `refs/heads/${branch}`);
    if (rule !== undefined)
        throw unprocessable(sayRefused(rule));
    if (body.force !== true) {
        const { code } = await askOnce(state.bareRepository, ["merge-base", "--is-ancestor", old, sha]);
        if (code !== 0)
            throw unprocessable("Update is not a fast forward");
    }
    const moved = await tryGit(state.bareRepository, ["update-ref", ref, sha, old]);
    if (moved.code !== 0)
        throw unprocessable("Reference cannot be updated");
    return { status: 200, body: showRef(state, ref, sha) };
}
function sayRefused({ kind }) {
    const reason = "Changes must be made through a pull request.";
    return kind === "protection" ? reason : `Repository rule violations found\n\n${reason}\n\n`;
}
async function deleteRef({ state, params }) {
    const ref = `refs/${params.ref}`;
    const sha = await readRef(state.bareRepository, ref);
    if (sha === null)
        throw unprocessable("Reference does not exist");
    const gone = await tryGit(state.bareRepository, ["update-ref", "-d", ref, sha]);
    if (gone.code !== 0)
        throw unprocessable("Reference cannot be updated");
    return { status: 204, body: null };
}
async function requireObject(state, sha, message) {
    if ((await typeOf(state, sha)) === null)
        throw unprocessable(message);
}
function showRef(state, ref, sha) {
    const object = { type: "commit", sha, url: apiUrl(state, `commits/${sha}`) };
    return { ref, node_id: `R_${ref}`, url: apiUrl(state, ref), object };
}

;// CONCATENATED MODULE: ./build/src/sandbox/graphql.js



const GRAPHQL_PATH = "/graphql";
async function answerGraphql(state, body) {
    const query = typeof body.query === "string" ? body.query : "";
    const variables = (body.variables ?? {});
    const [, field] = /^\s*(?:query|mutation)[^{]*\{\s*(\w+)/.exec(query) ?? [];
    const answer = ANSWERS[field];
    if (answer === undefined)
        throw new Error(`the sandbox does not know the GraphQL field ${field}`);
    const found = await answer(state, variables);
    if (!("type" in found))
        return { status: 200, body: { data: found } };
    const error = { ...found, path: [field], locations: [{ line: 1, column: 1 }] };
    return { status: 200, body: { data: { [field]: null }, errors: [error] } };
}
const ANSWERS = { viewer, updateRefs, enablePullRequestAutoMerge };
async function viewer(state, { oid }) {
    const { login } = state;
    if (typeof oid !== "string")
        return { viewer: { login } };
    if ((await typeOf(state, oid)) !== "commit")
        return { viewer: { login }, repository: { object: null } };
    const { author } = await showCommit(state, oid);
    const known = state.accounts.get(author.email.toLowerCase()) ?? null;
    return { viewer: { login }, repository: { object: { author: { user: known && { login: known } } } } };
}
async function updateRefs(state, variables) {
    const { repositoryId, refUpdates } = requireInput(variables, ["repositoryId", "refUpdates", "clientMutationId"]);
    if (repositoryId !== `R_${state.repositoryId}`)
        return { type: "NOT_FOUND", message: "Could not resolve to a node." };
    if ((state.permissions.contents ?? "write") !== "write")
        return FORBIDDEN;
    const [update, ...more] = refUpdates;
    if (update === undefined || more.length > 0)
        throw new Error("the sandbox updates one ref at a time");
    const { name, beforeOid, afterOid, force = false, ...others } = update;
    if (Object.keys(others).length > 0)
        throw new Error(`a RefUpdate has no ${Object.keys(others)}`);
    const ref = String(name);
    const at = (await readRef(state.bareRepository, ref)) ?? "0".repeat(40);
    const refused = (message) => ({ type: "UNPROCESSABLE", message });
    if (beforeOid !== undefined && beforeOid !== at)
        return refused(`${ref} is at ${at}, but expected ${beforeOid}`);
    if ((await typeOf(state, String(afterOid))) === null)
        return refused("Object does not exist");
    if (force !== true &&
        (await tryGit(state.bareRepository, ["merge-base", "--is-ancestor", at, String(afterOid)])).code !== 0)
        return refused("Update is not a fast forward");
    const branch = ref.replace("refs/heads/", "");
    if (state.branchRules.some((rule) => rule.branch === branch && rule.forbidsForce))
        return refused("Cannot force-push to this branch");
    const moved = await tryGit(state.bareRepository, ["update-ref", ref, String(afterOid), at]);
    return moved.code === 0 ? { updateRefs: { clientMutationId: null } } : refused("Reference cannot be updated");
}
const FORBIDDEN = { type: "FORBIDDEN", message: "Resource not accessible by integration" };
async function enablePullRequestAutoMerge(state, variables) {
    const known = ["pullRequestId", "mergeMethod", "expectedHeadOid", "commitHeadline", "commitBody", "authorEmail"];
    const { pullRequestId, mergeMethod = "MERGE" } = requireInput(variables, known);
    const pull = state.pulls.find(({ number }) => pullRequestId === `PR_${number}`);
    if (pull === undefined)
        return { type: "NOT_FOUND", message: "Could not resolve to a node." };
    if ((state.permissions["pull-requests"] ?? "write") !== "write")
        return FORBIDDEN;
    const method = String(mergeMethod).toLowerCase();
    const fault = await findAutoMergeFault(state, pull, method);
    if (fault !== null)
        return { type: "UNPROCESSABLE", message: fault };
    pull.autoMerge = method;
    return { enablePullRequestAutoMerge: { clientMutationId: null } };
}
function requireInput({ input }, known) {
    const unknown = Object.keys(input ?? {}).filter((key) => !known.includes(key));
    if (typeof input !== "object" || input === null || unknown.length > 0)
        throw new Error(`a mutation's input is missing, or has the unknown fields ${unknown.join(", ")}`);
    return input;
}

;// CONCATENATED MODULE: ./build/src/sandbox/labels.js



const LABEL_AREAS = ["issues", "pull-requests"];
const LABEL_ROUTES = [
    {
        method: "GET",
        path: "/labels",
        area: LABEL_AREAS,
        docs: "issues/labels#list-labels-for-a-repository",
        handle: list,
    },
    { method: "POST", path: "/labels", area: LABEL_AREAS, docs: "issues/labels#create-a-label", handle: create },
    { method: "GET", path: "/labels/:name", area: LABEL_AREAS, docs: "issues/labels#get-a-label", handle: read },
    {
        method: "GET",
        path: "/issues/:number/labels",
        area: conversationAreas,
        docs: "issues/labels#list-labels-for-an-issue",
        handle: (request) => showAll(request, requireConversation(request)),
    },
    {
        method: "POST",
        path: "/issues/:number/labels",
        area: conversationAreas,
        docs: "issues/labels#add-labels-to-an-issue",
        handle: addTo,
    },
    {
        method: "DELETE",
        path: "/issues/:number/labels/:name",
        area: conversationAreas,
        docs: "issues/labels#remove-a-label-from-an-issue",
        handle: removeFrom,
    },
];
function addLabelNames(state, conversation, names) {
    for (const name of names) {
        const label = findLabel(state, name) ?? addLabel(state, { name });
        if (!conversation.labels.includes(label.name))
            conversation.labels.push(label.name);
    }
}
function addLabel(state, { name, color = "ededed", description = null }) {
    if (name === undefined)
        throw new Error("a label needs a name");
    const label = { id: state.nextId++, name, color, description };
    state.labels.push(label);
    return label;
}
function list(request) {
    return paginate(request.state.labels, request, ({ name }) => showLabel(request.state, name));
}
function create({ state, body }) {
    const name = requireText(body, "name");
    if (findLabel(state, name) !== undefined) {
        throw validationFailed({ resource: "Label", code: "already_exists", field: "name" });
    }
    const color = typeof body.color === "string" ? body.color : "ededed";
    const description = typeof body.description === "string" ? body.description : null;
    if (!/^[0-9a-f]{6}$/i.test(color))
        throw validationFailed({ resource: "Label", code: "invalid", field: "color" });
    addLabel(state, { name, color, description });
    return { status: 201, body: showLabel(state, name) };
}
function read({ state, params }) {
    if (findLabel(state, params.name ?? "") === undefined)
        throw notFound();
    return { status: 200, body: showLabel(state, params.name ?? "") };
}
function addTo(request) {
    const { state, body } = request;
    const conversation = requireConversation(request);
    addLabelNames(state, conversation, (body.labels ?? []));
    conversation.updatedAt = stamp(state.now());
    return showAll(request, conversation);
}
function removeFrom(request) {
    const { state, params } = request;
    const conversation = requireConversation(request);
    const at = conversation.labels.findIndex((label) => label.toLowerCase() === params.name?.toLowerCase());
    if (at < 0)
        throw new Refusal(404, "Label does not exist");
    conversation.labels.splice(at, 1);
    conversation.updatedAt = stamp(state.now());
    return showAll(request, conversation);
}
function showAll({ state }, { labels }) {
    return { status: 200, body: labels.map((name) => showLabel(state, name)) };
}
function findLabel(state, name) {
    return state.labels.find((label) => label.name.toLowerCase() === name.toLowerCase());
}

;// CONCATENATED MODULE: ./build/src/sandbox/issues.js




const ISSUE_ROUTES = [
    {
        method: "GET",
        path: "/issues",
        area: ["issues", "pull-requests"],
        docs: "issues/issues#list-repository-issues",
        query: ["state", "labels", "sort", "direction", "since", "creator"],
        handle: listIssues,
    },
    { method: "POST", path: "/issues", area: "issues", docs: "issues/issues#create-an-issue", handle: createIssue },
    {
        method: "GET",
        path: "/issues/:number",
        area: conversationAreas,
        docs: "issues/issues#get-an-issue",
        handle: (request) => ({ status: 200, body: showIssue(request.state, requireConversation(request)) }),
    },
    {
        method: "PATCH",
        path: "/issues/:number",
        area: conversationAreas,
        docs: "issues/issues#update-an-issue",
        handle: updateIssue,
    },
];
function listIssues(request) {
    const { state, query, lists } = request;
    requireIssues(state);
    const wanted = query.get("state") ?? "open";
    const labels = (query.get("labels") ?? "").split(",").filter(Boolean);
    const since = Date.parse(query.get("since") ?? "1970-01-01T00:00:00Z");
    const creator = query.get("creator");
    const found = listConversations({ issues: lists.of("issues"), pulls: lists.of("pulls") })
        .filter((each) => each.gone === null)
        .filter((each) => wanted === "all" || each.state === wanted)
        .filter((each) => labels.every((label) => each.labels.some((own) => isSameText(own, label))))
        .filter((each) => Date.parse(each.updatedAt) >= since)
        .filter((each) => creator === null || each.author === creator);
    const sign = query.get("direction") === "asc" ? 1 : -1;
    const key = query.get("sort") === "updated" ? "updatedAt" : "createdAt";
    if (query.get("sort") === "comments")
        throw new Error("the sandbox does not sort issues by comments");
    found.sort((a, b) => sign * (Date.parse(a[key]) - Date.parse(b[key]) || a.number - b.number));
    return paginate(found, request, (each) => showIssue(state, each));
}
function createIssue({ state, body, lists }) {
    requireIssues(state);
    const title = requireText(body, "title");
    const text = typeof body.body === "string" ? body.body : null;
    requireFittingBody(state, text ?? "", "Issue");
    const now = stamp(state.now());
    const issue = {
        number: state.nextNumber++,
        title,
        body: text,
        author: state.login,
        state: "open",
        stateReason: null,
        labels: [],
        locked: false,
        createdAt: now,
        updatedAt: now,
        closedAt: null,
        closedBy: null,
        gone: null,
    };
    addLabelNames(state, issue, readLabels(body.labels));
    state.issues.push(issue);
    lists.born(issue);
    return { status: 201, body: showIssue(state, issue) };
}
function updateIssue(request) {
    const { state, body } = request;
    const issue = requireConversation(request);
    if (typeof body.body === "string")
        requireFittingBody(state, body.body, "Issue");
    if (typeof body.title === "string")
        issue.title = body.title;
    if (typeof body.body === "string")
        issue.body = body.body;
    if (body.labels !== undefined) {
        issue.labels = [];
        addLabelNames(state, issue, readLabels(body.labels));
    }
    if (body.state === "open" || body.state === "closed") {
        const reason = typeof body.state_reason === "string" ? body.state_reason : null;
        setConversationState(state, issue, { state: body.state, reason, login: state.login });
    }
    issue.updatedAt = stamp(state.now());
    return { status: 200, body: showIssue(state, issue) };
}
function requireIssues(state) {
    if (!state.hasIssues)
        throw new Refusal(410, "Issues are disabled for this repo");
}
function readLabels(labels) {
    if (!Array.isArray(labels))
        return [];
    return labels.map((label) => (typeof label === "string" ? label : label.name));
}
function isSameText(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}

;// CONCATENATED MODULE: ./build/src/sandbox/statuses.js



const STATUS_ROUTES = [
    {
        method: "GET",
        path: "/commits/:sha/statuses",
        area: "statuses",
        docs: "commits/statuses#list-commit-statuses-for-a-reference",
        handle: listStatuses,
    },
    {
        method: "POST",
        path: "/statuses/:sha",
        area: "statuses",
        docs: "commits/statuses#create-a-commit-status",
        handle: createStatus,
    },
];
function listStatuses(request) {
    const { state, params, lists } = request;
    const found = lists
        .of("statuses")
        .filter((status) => status.sha === params.sha)
        .sort((a, b) => b.id - a.id);
    return paginate(found, request, (status) => showStatus(state, status));
}
function createStatus({ state, params, body, lists }) {
    const description = typeof body.description === "string" ? body.description : null;
    if (description !== null && description.length > 140) {
        throw validationFailed({
            resource: "Status",
            code: "custom",
            field: "description",
            message: "description is too long (maximum is 140 characters)",
        });
    }
    const status = {
        id: state.nextId++,
        sha: params.sha ?? "",
        context: typeof body.context === "string" ? body.context : "default",
        state: requireText(body, "state"),
        description,
        targetUrl: typeof body.target_url === "string" ? body.target_url : null,
        creator: state.login,
        createdAt: stamp(state.now()),
    };
    state.statuses.push(status);
    lists.born(status);
    return { status: 201, body: showStatus(state, status) };
}
function showStatus(state, status) {
    const creator = showUser(state, status.creator);
    return {
        url: apiAddress(state, `/statuses/${status.sha}`),
        avatar_url: creator?.avatar_url ?? null,
        id: status.id,
        node_id: `SC_${status.id}`,
        state: status.state,
        description: status.description,
        target_url: status.targetUrl,
        context: status.context,
        created_at: status.createdAt,
        updated_at: status.createdAt,
        creator,
    };
}

;// CONCATENATED MODULE: ./build/src/sandbox/answer-route.js

















const ROUTES = [
    ...[GIT_REF_ROUTES, GIT_OBJECT_ROUTES, PULL_ROUTES, ISSUE_ROUTES, COMMENT_ROUTES, LABEL_ROUTES, RUN_ROUTES],
    ...[ARTIFACT_ROUTES, BRANCH_ROUTES, COMPARE_ROUTES, JOB_ROUTES, STATUS_ROUTES, CHECK_RUN_ROUTES, REPOSITORY_ROUTES],
    ...MERGE_ROUTES,
].flat();
const PAGING = ["per_page", "page"];
async function answerRoute(state, lists, question) {
    const { method, pathname } = question;
    const root = `/repos/${state.owner}/${state.repo}`;
    const isHere = `${pathname.toLowerCase()}/`.startsWith(`${root.toLowerCase()}/`);
    const found = isHere ? findRoute(ROUTES, method, pathname.slice(root.length)) : null;
    const docs = `https://docs.github.com/rest${found === null ? "" : `/${found.route.docs}`}`;
    try {
        authenticate(state, question);
        if (pathname === GRAPHQL_PATH && method === "POST" && question.body !== undefined) {
            return await answerGraphql(state, (question.body ?? {}));
        }
        if (found === null)
            throw new Refusal(404, "Not Found");
        if (question.body === undefined)
            throw new Refusal(400, "Problems parsing JSON");
        const { route, params } = found;
        const refusal = checkPermission(route, { state, params }, docs);
        if (refusal !== null)
            return refusal;
        const query = new URLSearchParams(question.query);
        requireKnownQuery(route, query);
        const body = (question.body ?? {});
        const path = decodeURIComponent(pathname);
        if (path.includes("/pulls"))
            await settlePulls(state);
        lists.changed();
        const own = { born: lists.born, ...lists.open(path) };
        const answer = await route.handle({ state, path: pathname, params, query, body, lists: own });
        if (method !== "GET")
            lists.changed();
        return answer;
    }
    catch (error) {
        if (error instanceof Refusal)
            return toErrorAnswer(error, docs);
        throw error;
    }
}
function authenticate(state, { authorization }) {
    if (state.token === null)
        return;
    const given = authorization?.replace(/^(token|bearer) +/i, "");
    if (given === undefined)
        throw new Refusal(401, "Requires authentication");
    if (given !== state.token)
        throw new Refusal(401, "Bad credentials");
}
function checkPermission(route, request, docs) {
    const needed = route.method === "GET" ? "read" : "write";
    const areas = [typeof route.area === "function" ? route.area(request) : route.area].flat();
    const granted = areas.map((area) => request.state.permissions[area] ?? "write");
    if (granted.some((level) => level === "write" || level === needed))
        return null;
    const refusal = toErrorAnswer(new Refusal(403, "Resource not accessible by integration"), docs);
    const accepted = areas.map((area) => `${area.replaceAll("-", "_")}=${needed}`).join("; ");
    return { ...refusal, headers: { "x-accepted-github-permissions": accepted } };
}
function requireKnownQuery(route, query) {
    for (const name of query.keys()) {
        if ([...PAGING, ...(route.query ?? [])].includes(name))
            continue;
        throw new Error(`${route.method} ${route.path} does not know the query parameter ${name}`);
    }
}

;// CONCATENATED MODULE: ./build/src/sandbox/rate-limit.js
function countRequest({ rateLimit }) {
    rateLimit.used++;
}
function refuseOverLimit(state) {
    const { rateLimit, now } = state;
    if (rateLimit.resetAt !== undefined && now().getTime() >= rateLimit.resetAt) {
        rateLimit.used = 0;
        delete rateLimit.resetAt;
    }
    if (rateLimit.used < rateLimit.limit)
        return null;
    const body = {
        message: "API rate limit exceeded for installation.",
        documentation_url: "https://docs.github.com/rest/overview/rate-limits-for-the-rest-api",
        status: "403",
    };
    return { status: 403, body };
}
function showRateLimit({ rateLimit, now }) {
    if (rateLimit.isHidden)
        return {};
    const resetAt = rateLimit.resetAt ?? now().getTime() + 3_600_000;
    return {
        "x-ratelimit-limit": String(rateLimit.limit),
        "x-ratelimit-remaining": String(Math.max(0, rateLimit.limit - rateLimit.used)),
        "x-ratelimit-used": String(rateLimit.used),
        "x-ratelimit-reset": String(Math.floor(resetAt / 1000)),
        "x-ratelimit-resource": "core",
    };
}

;// CONCATENATED MODULE: ./build/src/sandbox/serve-git.js

const serve_git_SETTINGS = {
    "uploadpack.allowFilter": "true",
    "uploadpack.allowAnySHA1InWant": "true",
    "receive.autogc": "false",
};
function findGitPath({ owner, repo }, path) {
    const [, name, rest] = /^\/([^/]+\/[^/]+?)(?:\.git)?(\/info\/refs|\/git-(?:upload|receive)-pack)$/.exec(path) ?? [];
    return name?.toLowerCase() === `${owner}/${repo}`.toLowerCase() ? rest : null;
}
async function answerGit(state, question) {
    const { method, path, query, headers, body } = question;
    const refusal = serve_git_refuse(state, question);
    if (refusal !== null)
        return refusal;
    const settings = Object.entries(serve_git_SETTINGS).flatMap(([key, value], at) => [
        [`GIT_CONFIG_KEY_${at}`, key],
        [`GIT_CONFIG_VALUE_${at}`, value],
    ]);
    const { out } = await tryGit(state.bareRepository, ["http-backend"], {
        input: body,
        env: {
            GIT_PROJECT_ROOT: state.bareRepository.directory,
            GIT_HTTP_EXPORT_ALL: "1",
            GIT_CONFIG_COUNT: String(Object.keys(serve_git_SETTINGS).length),
            ...Object.fromEntries(settings),
            REQUEST_METHOD: method,
            PATH_INFO: path,
            QUERY_STRING: query.slice(1),
            CONTENT_TYPE: headers["content-type"] ?? "",
            HTTP_CONTENT_ENCODING: headers["content-encoding"] ?? "",
            GIT_PROTOCOL: String(headers["git-protocol"] ?? ""),
            REMOTE_USER: state.login,
            REMOTE_ADDR: "127.0.0.1",
        },
    });
    return parseAnswer(out);
}
function serve_git_refuse({ token, login, owner, repo, permissions }, question) {
    const basic = /^basic +(.*)$/i.exec(question.headers.authorization ?? "")?.[1] ?? "";
    if (token !== null && Buffer.from(basic, "base64").toString() !== `x-access-token:${token}`) {
        return say(401, "Invalid username or token.", { "www-authenticate": 'Basic realm="GitHub"' });
    }
    const { contents = "write" } = permissions;
    if (contents === "none")
        return say(404, "Repository not found.");
    const isPush = `${question.path}${question.query}`.endsWith("git-receive-pack");
    return isPush && contents !== "write" ? say(403, `Permission to ${owner}/${repo}.git denied to ${login}.`) : null;
}
function say(status, text, headers = {}) {
    return { status, body: Buffer.from(`${text}\n`), headers: { ...headers, "content-type": "text/plain" } };
}
function parseAnswer(output) {
    const end = output.indexOf("\r\n\r\n");
    if (end < 0)
        throw new Error("git http-backend answered nothing");
    const lines = output.toString("latin1", 0, end).split("\r\n");
    const { Status: status = "200", ...headers } = Object.fromEntries(lines.map((line) => line.split(/:\s*/, 2)));
    return { status: Number.parseInt(status, 10), body: output.subarray(end + 4), headers };
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
;// CONCATENATED MODULE: ./build/src/sandbox/serve-log.js



async function serveLog(state, path, { request, response }) {
    if (request.headers.authorization !== undefined)
        return serve_log_refuse(response, 403, "AuthenticationFailed");
    const [kind, id] = path.slice(STORAGE_PATH.length).split("/");
    if (kind === "artifacts") {
        const artifact = state.artifacts.find((each) => String(each.id) === id);
        if (artifact === undefined)
            return serve_log_refuse(response, 404, "BlobNotFound");
        response.writeHead(200, { "content-type": "application/zip" }).end(artifact.zip);
        return 200;
    }
    const log = state.logs.get(Number(id));
    if (log === undefined || log.gone !== null)
        return serve_log_refuse(response, 404, "BlobNotFound");
    response.writeHead(200, { "content-type": "text/plain; charset=utf-8" });
    const pieces = typeof log.content === "function" ? log.content() : [Buffer.from(log.content)];
    await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(pieces), response).catch(() => { });
    return 200;
}
function serve_log_refuse(response, status, code) {
    response.writeHead(status, { "content-type": "application/xml" });
    response.end(`<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code></Error>`);
    return status;
}

;// CONCATENATED MODULE: ./build/src/sandbox/serve-request.js








async function serveRequest(around, request, response) {
    const { state, requests, faults } = around;
    const { pathname, search } = new URL(request.url ?? "/", "http://localhost");
    const method = request.method ?? "GET";
    const path = decodeURIComponent(pathname);
    const record = { method, path, query: search, headers: request.headers, body: null, status: 0 };
    requests.push(record);
    const bytes = await readBody(request);
    const gitPath = findGitPath(state, path);
    if (gitPath === null)
        record.body = parseBody(bytes.toString("utf8"));
    await faults.runHooks(method, path);
    const reply = await reach(around, { record, pathname, gitPath, bytes, request, response });
    if (reply === null)
        return;
    record.status = reply.status;
    if (Buffer.isBuffer(reply.body)) {
        response.writeHead(reply.status, reply.headers).end(reply.body);
        return;
    }
    const isEmpty = [204, 302, 304].includes(reply.status);
    response.writeHead(reply.status, {
        ...(isEmpty ? {} : { "content-type": "application/json; charset=utf-8" }),
        date: state.now().toUTCString(),
        "x-github-media-type": "github.v3; format=json",
        "x-github-request-id": `LOOP:${requests.length}`,
        ...showRateLimit(state),
        ...reply.headers,
    });
    if (isEmpty)
        response.end();
    else
        response.end(typeof reply.body === "string" ? reply.body : JSON.stringify(reply.body));
}
async function reach(around, exchange) {
    const { record, pathname, gitPath, bytes, request, response } = exchange;
    const { method, path, query, headers, body } = record;
    const call = { method, pathname, query, body };
    const isStorage = path.startsWith(STORAGE_PATH);
    const isRest = !isStorage && gitPath === null && path !== GRAPHQL_PATH;
    const wrong = isRest ? (around.check?.request(call) ?? []) : [];
    if (wrong.length > 0)
        return complain(around, wrong);
    const fault = around.faults.takeFault(method, path);
    if (fault === null && isStorage) {
        record.status = 200;
        record.status = await serveLog(around.state, path, { request, response });
        return null;
    }
    const isDone = !isStorage && (fault === null || fault.when === "after");
    const answering = () => gitPath === null
        ? answer(around, call, headers)
        : answerGit(around.state, { method, path: gitPath, query, headers, body: bytes });
    const done = isDone ? await answering() : null;
    if (fault === null || (done !== null && complaints.has(done)))
        return done;
    if (fault.status === "drop")
        request.socket.destroy();
    if (fault.status === "reset")
        request.socket.resetAndDestroy();
    return typeof fault.status === "number" ? toFaultAnswer(fault, fault.status) : null;
}
async function answer(around, call, headers) {
    const { state, lists, check } = around;
    const limited = refuseOverLimit(state);
    if (limited !== null)
        return limited;
    const reply = await answerRoute(state, lists, { ...call, authorization: headers.authorization });
    const wrong = isOdd(reply.body) ? [] : (check?.answer(call, reply) ?? []);
    if (wrong.length > 0)
        return complain(around, wrong);
    const tagged = call.method === "GET" && reply.status === 200 ? withTag(reply, headers["if-none-match"]) : reply;
    if (tagged.status !== 304)
        countRequest(state);
    return tagged;
}
const complaints = new WeakSet();
function complain({ violations }, faults) {
    violations.push(...faults.filter((fault) => !violations.includes(fault)));
    const message = `This does not fit GitHub's description of its API: ${faults.join("; ")}`;
    const complaint = { status: 500, body: { message } };
    complaints.add(complaint);
    return complaint;
}
function withTag(reply, known) {
    const etag = `W/"${(0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(reply.body)).digest("hex")}"`;
    const isKnown = known?.split(/, */).some((tag) => tag.replace(/^W\//, "") === etag.replace(/^W\//, "")) ?? false;
    const headers = { ...reply.headers, etag };
    return isKnown ? { status: 304, body: null, headers } : { ...reply, headers };
}
function toFaultAnswer({ message, headers, body }, status) {
    const error = {
        message: message ?? "Server Error",
        documentation_url: "https://docs.github.com/rest",
        status: `${status}`,
    };
    return { status, body: body ?? error, ...(headers ? { headers } : {}) };
}
function parseBody(text) {
    try {
        return text === "" ? null : JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
async function readBody(request) {
    const chunks = [];
    for await (const chunk of request)
        chunks.push(chunk);
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./build/src/sandbox/setters.js



function openSetters(state) {
    const now = () => stamp(state.now());
    function converse(given) {
        const number = given.number ?? state.nextNumber;
        state.nextNumber = Math.max(state.nextNumber, number + 1);
        const createdAt = given.createdAt ?? now();
        const closing = { stateReason: null, closedAt: null, closedBy: null };
        const isClosed = given.state === "closed";
        return {
            ...{ title: `Number ${number}`, body: null, author: "octocat", state: "open", labels: [], locked: false },
            ...(isClosed ? { ...closing, closedAt: createdAt, closedBy: "octocat" } : closing),
            ...{ createdAt, updatedAt: createdAt, gone: null },
            ...given,
            number,
        };
    }
    function nameLabels({ labels }) {
        for (const name of labels)
            if (!state.labels.some((each) => each.name === name))
                addLabel(state, { name });
    }
    return {
        issue(given) {
            const issue = converse(given);
            nameLabels(issue);
            state.issues.push(issue);
            return issue;
        },
        pull(given) {
            const headRepository = given.headRepository === undefined ? thisRepository(state) : given.headRepository;
            const pull = {
                ...{ head: "topic", headSha: null, headOwner: headRepository?.fullName.split("/")[0] ?? "ghost", base: "main" },
                ...{ isDraft: false, mergedAt: null, mergeCommitSha: null, mergeable: true, files: null },
                ...{ autoMerge: null, approvals: 0, seenHead: null },
                ...given,
                ...converse(given),
                headRepository,
            };
            nameLabels(pull);
            state.pulls.push(pull);
            return pull;
        },
        comment(given) {
            const createdAt = given.createdAt ?? now();
            const id = takeId(state, given.id);
            const comment = { author: "octocat", createdAt, updatedAt: createdAt, ...given, id };
            state.comments.push(comment);
            return comment;
        },
        label: (given) => addLabel(state, given),
        run(given) {
            const run = completeRun(state, given);
            const { workflowId: id, name, path } = run;
            if (!state.workflows.some((each) => each.id === id))
                state.workflows.push({ id, name, path });
            state.runs.push(run);
            return run;
        },
        attempt(runId, given = {}) {
            const run = state.runs.find(({ id }) => id === runId);
            if (run === undefined)
                throw new Error(`there is no run ${runId}`);
            const startedAt = now();
            const fresh = { attempt: run.attempt + 1, status: "in_progress", conclusion: null };
            return Object.assign(run, { ...fresh, startedAt, updatedAt: startedAt, ...given });
        },
        job(given) {
            const job = completeJob(state, given);
            state.jobs.push(job);
            return job;
        },
        log({ jobId, content = "", gone = null }) {
            const log = { content, gone };
            state.logs.set(jobId, log);
            return log;
        },
        artifact(given) {
            const facts = { sizeBytes: null, isExpired: false, createdAt: now() };
            const artifact = { ...facts, ...given, id: takeId(state, given.id) };
            state.artifacts.push(artifact);
            return artifact;
        },
        status(given) {
            const id = takeId(state, given.id);
            const texts = { description: null, targetUrl: null, creator: state.login };
            const status = { state: "success", ...texts, createdAt: now(), ...given, id };
            state.statuses.push(status);
            return status;
        },
        checkRun(given) {
            const times = { startedAt: now(), completedAt: now() };
            const outcome = { status: "completed", conclusion: "success" };
            const check = { ...outcome, url: null, ...times, ...given, id: takeId(state, given.id) };
            state.checkRuns.push(check);
            return check;
        },
        branchRule(given) {
            const rule = { kind: "protection", checks: [], reviews: 0, forbidsForce: false, ...given };
            state.branchRules.push(rule);
            return rule;
        },
        change(number, change) {
            const found = findConversation(state, number);
            if (found === undefined)
                throw new Error(`there is nothing with the number ${number}`);
            setConversationState(state, found, change);
            return found;
        },
    };
}
function completeRun(state, given) {
    const id = takeId(state, given.id);
    const path = given.path ?? ".github/workflows/ci.yml";
    const known = state.workflows.find((each) => each.path === path);
    const createdAt = given.createdAt ?? stamp(state.now());
    return {
        ...{ attempt: 1, number: id, name: known?.name ?? "ci", event: "pull_request" },
        ...{ status: "completed", conclusion: "success", headBranch: "topic", headRepository: thisRepository(state) },
        ...{ actor: "octocat", title: `Run ${id}`, createdAt, updatedAt: createdAt, startedAt: createdAt },
        ...{ pullRequests: [], workflowId: known?.id ?? 7000 + state.workflows.length },
        ...given,
        path,
        id,
    };
}
function completeJob(state, given) {
    const id = takeId(state, given.id);
    const createdAt = given.createdAt ?? given.startedAt ?? stamp(state.now());
    const isOver = (given.status ?? "completed") === "completed";
    const attempt = state.runs.find((run) => run.id === given.runId)?.attempt ?? 1;
    const startedAt = given.startedAt ?? createdAt;
    const times = { createdAt, startedAt, completedAt: isOver ? (given.completedAt ?? startedAt) : null };
    const steps = given.steps?.map((step, at) => completeStep(step, { number: at + 1, startedAt }));
    return {
        ...{ attempt, status: "completed", conclusion: isOver ? "success" : null, ...times },
        url: webAddress(state, `/actions/runs/${given.runId}/job/${id}`),
        ...given,
        steps: steps ?? (given.steps === null ? null : []),
        id,
    };
}
function completeStep(given, { number, startedAt }) {
    const outcome = { status: "completed", conclusion: "success" };
    return { number, ...outcome, startedAt, completedAt: startedAt, ...given };
}
function takeId(state, given = state.nextId) {
    state.nextId = Math.max(state.nextId, given + 1);
    return given;
}

;// CONCATENATED MODULE: ./build/src/sandbox/start-github.js





async function startGitHub(options) {
    const state = openState(options);
    const faults = openFaults();
    const lists = openLists(state);
    const around = { state, requests: [], faults, lists, check: options.check ?? null, violations: [] };
    const server = (0,external_node_http_.createServer)((request, response) => {
        serveRequest(around, request, response).catch((error) => {
            if (!request.complete)
                return;
            around.violations.push(`${request.method} ${request.url}: ${error.message}`);
            response.writeHead(500, { "content-type": "application/json" });
            response.end(JSON.stringify({ message: `sandbox failed: ${error.stack}` }));
        });
    });
    server.keepAliveTimeout = 0;
    await new Promise((resolve, reject) => {
        server.once("error", reject).listen(options.port ?? 0, "127.0.0.1", resolve);
    });
    state.url = `http://127.0.0.1:${server.address().port}`;
    const close = async () => {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
        const { violations } = around;
        if (violations.length > 0)
            throw new Error(`Requests to the sandbox were wrong:\n${violations.join("\n")}`);
    };
    const { requests, violations } = around;
    const script = { ...faults, lag: lists.lag, miscount: lists.miscount };
    const add = openSetters(state);
    return { url: state.url, state, add, requests, script, violations, close, [Symbol.asyncDispose]: close };
}
function openState(options) {
    const { bareRepository, now, owner, repo } = options;
    return {
        url: "",
        ...{ owner, repo, repositoryId: 700_100, webUrl: options.webUrl ?? "https://github.com", bareRepository, now },
        token: options.token ?? null,
        login: options.login ?? "github-actions[bot]",
        permissions: options.permissions ?? {},
        maxTreeEntries: options.maxTreeEntries ?? 100_000,
        maxBodyLength: 65_536,
        signedCommits: new Set(),
        ...{ nextNumber: 1, nextId: 1000, hasIssues: true },
        ...{ issues: [], comments: [], labels: [], pulls: [], workflows: [], runs: [], jobs: [], logs: new Map() },
        ...{ artifacts: [], requiredChecks: [], statuses: [], checkRuns: [] },
        ...{ branchRules: [], allowsAutoMerge: false, mayActionsOpenPulls: true, accounts: new Map() },
        mergeMethods: ["merge", "squash", "rebase"],
        rateLimit: { limit: 5000, used: 0 },
    };
}

;// CONCATENATED MODULE: ./build/src/cli/demo/find-project.js



const NEEDED = ["dist/update-dashboard/index.js", "fixtures/state", "fixtures/batch"];
function findProject(file) {
    for (let folder = external_node_path_.dirname(file);; folder = external_node_path_.dirname(folder)) {
        if (NEEDED.every((name) => (0,external_node_fs_.existsSync)(external_node_path_.join(folder, name))))
            return folder;
        if (folder !== external_node_path_.dirname(folder))
            continue;
        throw new errors/* UserError */.y(`The demo found no folder above "${file}" with ${NEEDED.join(", ")}. Run it in a full clone of the repository.`);
    }
}

;// CONCATENATED MODULE: ./build/src/cli/demo/isolate-environment.js
const FOREIGN = /^(?:GIT_|GITHUB_|GH_|INPUT_|RUNNER_|ACTIONS_|SSH_ASKPASS|(?:SOURCE_DATE_EPOCH|STATE_DIRECTORY|STATE_PATH|LOCK_PATH)$)/i;
function isolateEnvironment(env) {
    const kept = Object.entries(env).filter((entry) => entry[1] !== undefined && !FOREIGN.test(entry[0]));
    return {
        ...Object.fromEntries(kept),
        GIT_CONFIG_GLOBAL: "/dev/null",
        GIT_CONFIG_NOSYSTEM: "1",
        GIT_TERMINAL_PROMPT: "0",
        LC_ALL: "C",
    };
}

;// CONCATENATED MODULE: ./build/src/cli/demo/add-folder.js


const TYPES = {
    ".atom": "application/atom+xml; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".csv": "text/csv; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
};
function addFolder(pages, below, folder) {
    for (const entry of (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true, recursive: true })) {
        if (!entry.isFile())
            continue;
        const file = external_node_path_.join(entry.parentPath, entry.name);
        const type = TYPES[external_node_path_.extname(entry.name)] ?? "application/octet-stream";
        const page = { type, body: (0,external_node_fs_.readFileSync)(file), hasOwnPolicy: true };
        const place = external_node_path_.relative(folder, file).replaceAll(external_node_path_.sep, "/");
        pages.set(below + place, page);
        if (place === "index.html")
            pages.set(below, page);
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/src/formats/run.js
var run = __webpack_require__(2891);
;// CONCATENATED MODULE: ./build/src/formats/dashboard-runs.js


const Time = iso/* datetime */.w$().describe("RFC 3339 in UTC");
const Count = schemas/* int */.Whr().min(0);
const Counts = schemas/* record */.g1P(schemas/* string */.YjP(), Count);
const DashboardRun = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    batch_id: schemas/* string */.YjP(),
    ecosystem: schemas/* string */.YjP().nullable(),
    ecosystems: schemas/* record */.g1P(schemas/* string */.YjP(), Count.nullable()),
    timestamp: Time,
    total: Count.describe("packages attempted"),
    total_from: schemas/* enum */.k5n(["recorded", "results", "ecosystems", "counted"]),
    validated: Count,
    merged: Count,
    excluded: Count,
    constrained: Count,
    skipped: Count.nullable(),
    unverified: Count.nullable(),
    used_disambiguation: Count.nullable(),
    succeeded: Count,
    blocked: Count,
    failed: Count,
    outcome: schemas/* enum */.k5n(["broken", "merged", "empty", "nothing"]),
    conclusion: schemas/* string */.YjP().nullable(),
    packages_processed: schemas/* array */.YOg(schemas/* string */.YjP()),
    recipes_generated: schemas/* array */.YOg(schemas/* string */.YjP()),
    packages_complete: schemas/* boolean */.zMY(),
    platform_results: schemas/* record */.g1P(schemas/* string */.YjP(), run/* PlatformResult */.Vl),
    failure_ids: schemas/* array */.YOg(schemas/* string */.YjP()),
    started_at: Time.nullable(),
    duration_seconds: Count.nullable(),
    workflow_run_url: schemas/* string */.YjP().nullable(),
    pull_request_url: schemas/* string */.YjP().nullable(),
});
const Transition = schemas/* object */.Ikc({
    package: schemas/* string */.YjP(),
    ecosystem: schemas/* string */.YjP(),
    failure_id: schemas/* string */.YjP().nullable(),
    previous_failure_id: schemas/* string */.YjP().nullable(),
    same_cause: schemas/* boolean */.zMY().nullable(),
});
const Transitions = schemas/* object */.Ikc({
    runs: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ run_id: schemas/* string */.YjP(), previous_run_id: schemas/* string */.YjP().nullable() })),
    new: schemas/* array */.YOg(Transition),
    still: schemas/* array */.YOg(Transition),
    fixed: schemas/* array */.YOg(Transition),
    not_retried: schemas/* array */.YOg(Transition),
});
const RunReference = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    batch_id: schemas/* string */.YjP(),
    ecosystem: schemas/* string */.YjP().nullable(),
    timestamp: Time,
    succeeded: Count,
    failed: Count,
    blocked: Count,
    total: Count,
    recipes_merged: Count,
});
const EcosystemHealth = schemas/* object */.Ikc({
    breaker_state: schemas/* string */.YjP(),
    tracked: schemas/* boolean */.zMY(),
    consecutive_failures: Count,
    last_failure: Time.nullable(),
    opens_at: Time.nullable().describe("earliest next probe"),
    disabled: schemas/* boolean */.zMY(),
    last_run_at: Time.nullable(),
    last_success_at: Time.nullable(),
    runs_since_last_success: Count,
});
const Health = schemas/* object */.Ikc({
    ecosystems: schemas/* record */.g1P(schemas/* string */.YjP(), EcosystemHealth),
    control: schemas/* object */.Ikc({
        enabled: schemas/* boolean */.zMY(),
        reason: schemas/* string */.YjP().nullable(),
        incident_url: schemas/* string */.YjP().nullable(),
        disabled_by: schemas/* string */.YjP().nullable(),
        disabled_at: schemas/* string */.YjP().nullable(),
        expected_resume: schemas/* string */.YjP().nullable(),
    }),
    last_run: RunReference.nullable(),
    last_successful_run: RunReference.nullable(),
    runs_since_last_success: Count,
    hours_since_last_run: Count.nullable(),
    hours_since_recipe_merged: Count.nullable(),
});
const HistoryDay = schemas/* object */.Ikc({
    date: iso/* date */.p6(),
    runs: Count,
    attempted: Count,
    validated: Count,
    merged: Count,
    failures: Count,
    packages_failed: Count,
    by_category: Counts,
    breakers_open: Count.nullable(),
    queue: Counts.nullable(),
});

;// CONCATENATED MODULE: ./build/src/formats/problem.js

const ProblemCode = schemas/* enum */.k5n([
    "unreadable-file",
    "file-too-large",
    "not-json",
    "record-too-long",
    "not-an-object",
    "wrong-type",
    "missing-field",
    "bad-value",
    "unknown-status",
    "unknown-category",
    "bad-time",
    "bad-utf8",
    "duplicate",
    "newer-schema",
    "unknown-shape",
    "superseded",
]);
const Severity = schemas/* enum */.k5n(["error", "warning", "notice"]);
const Problem = schemas/* strictObject */.rej({
    file: schemas/* string */.YjP(),
    line: schemas/* int */.Whr().min(1).nullable(),
    entry: schemas/* union */.KCZ([schemas/* int */.Whr(), schemas/* string */.YjP()]).nullable(),
    code: ProblemCode,
    severity: Severity,
    reason: schemas/* string */.YjP(),
});

;// CONCATENATED MODULE: ./build/src/formats/dashboard.js



const dashboard_Time = iso/* datetime */.w$().describe("RFC 3339 in UTC");
const dashboard_Count = schemas/* int */.Whr().min(0);
const dashboard_Counts = schemas/* record */.g1P(schemas/* string */.YjP(), dashboard_Count);
const CountsByKey = schemas/* record */.g1P(schemas/* string */.YjP(), dashboard_Counts);
const DashboardPackage = schemas/* object */.Ikc({
    id: schemas/* string */.YjP().describe("same as name, which is unique; source is not"),
    name: schemas/* string */.YjP(),
    source: schemas/* string */.YjP(),
    ecosystem: schemas/* string */.YjP(),
    priority: schemas/* int */.Whr(),
    status: schemas/* string */.YjP(),
    confidence: schemas/* string */.YjP(),
    category: schemas/* string */.YjP().nullable(),
    subcategory: schemas/* string */.YjP().nullable(),
    blocked_by: schemas/* array */.YOg(schemas/* string */.YjP()),
    status_reason: schemas/* string */.YjP().nullable(),
    status_at: dashboard_Time.nullable(),
    failure_count: dashboard_Count.describe("consecutive failures, from the queue"),
    failures_recorded: dashboard_Count,
    first_failure_at: dashboard_Time.nullable(),
    last_failure_at: dashboard_Time.nullable(),
    last_failure_id: schemas/* string */.YjP().nullable(),
    next_retry_at: dashboard_Time.nullable(),
    position: dashboard_Count.nullable().describe("1-based rank among pending and failed packages, as if every backoff were over"),
    position_in_ecosystem: dashboard_Count.nullable(),
    unblocks: dashboard_Count.describe("packages that wait for this one, directly or not"),
});
const DashboardBlocker = schemas/* object */.Ikc({
    dependency: schemas/* string */.YjP(),
    status: schemas/* string */.YjP().nullable(),
    position: dashboard_Count.nullable(),
    direct_count: dashboard_Count,
    total_count: dashboard_Count,
    in_cycle: schemas/* boolean */.zMY(),
    packages: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const DashboardFailure = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    package: schemas/* string */.YjP(),
    source: schemas/* string */.YjP(),
    ecosystem: schemas/* string */.YjP(),
    category: schemas/* string */.YjP(),
    recorded_category: schemas/* string */.YjP(),
    subcategory: schemas/* string */.YjP().nullable(),
    subcategory_from: schemas/* enum */.k5n(["recorded", "tag", "message", "exit_code"]).nullable(),
    message: schemas/* string */.YjP().nullable(),
    full_output: schemas/* string */.YjP().nullable(),
    full_output_truncated: schemas/* boolean */.zMY(),
    attempt: dashboard_Count,
    exit_code: schemas/* int */.Whr().nullable(),
    platform: schemas/* string */.YjP().nullable(),
    platform_group: schemas/* string */.YjP().nullable(),
    blocked_by: schemas/* array */.YOg(schemas/* string */.YjP()),
    batch_id: schemas/* string */.YjP().nullable(),
    run_id: schemas/* string */.YjP().nullable(),
    run_join: schemas/* enum */.k5n(["batch_id", "workflow_run", "inferred", "none"]),
    timestamp: dashboard_Time.nullable(),
    workflow_run_url: schemas/* string */.YjP().nullable(),
    cluster: schemas/* string */.YjP(),
    transition: schemas/* enum */.k5n(["new", "still"]).nullable(),
    file: schemas/* string */.YjP(),
    line: schemas/* int */.Whr().min(1),
});
const FailuresSummary = schemas/* object */.Ikc({
    total: dashboard_Count,
    packages: dashboard_Count,
    by_category: dashboard_Counts,
    by_subcategory: CountsByKey,
    by_ecosystem: dashboard_Counts,
    by_platform: dashboard_Counts,
    by_run_join: dashboard_Counts,
    first_at: dashboard_Time.nullable(),
    last_at: dashboard_Time.nullable(),
});
const DashboardCluster = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    category: schemas/* string */.YjP(),
    subcategory: schemas/* string */.YjP().nullable(),
    message: schemas/* string */.YjP(),
    count: dashboard_Count,
    package_count: dashboard_Count,
    packages: schemas/* array */.YOg(schemas/* string */.YjP()).max(20),
    ecosystems: schemas/* array */.YOg(schemas/* string */.YjP()),
    platforms: schemas/* array */.YOg(schemas/* string */.YjP()),
    first_at: dashboard_Time.nullable(),
    last_at: dashboard_Time.nullable(),
    sample_id: schemas/* string */.YjP(),
});
const DisambiguationSummary = schemas/* object */.Ikc({
    total: dashboard_Count,
    by_reason: dashboard_Counts,
    high_risk: dashboard_Count,
    need_review: schemas/* array */.YOg(schemas/* string */.YjP()),
    entries: schemas/* array */.YOg(schemas/* object */.Ikc({
        tool: schemas/* string */.YjP(),
        selected: schemas/* string */.YjP(),
        alternatives: schemas/* array */.YOg(schemas/* string */.YjP()),
        selection_reason: schemas/* string */.YjP(),
        downloads_ratio: schemas/* number */.aig().nullable(),
        high_risk: schemas/* boolean */.zMY(),
        updated_at: dashboard_Time.nullable(),
    })),
});
const CuratedPackage = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    source: schemas/* string */.YjP(),
    status: schemas/* string */.YjP(),
    validation_status: schemas/* enum */.k5n(["valid", "invalid", "unknown"]),
});
const QueueSummary = schemas/* object */.Ikc({
    total: dashboard_Count,
    by_status: dashboard_Counts,
    by_priority: CountsByKey,
    by_ecosystem: CountsByKey,
    packages: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(DashboardPackage)),
});
const Dashboard = schemas/* object */.Ikc({
    schema_version: schemas/* literal */.euz(1),
    generated_at: dashboard_Time,
    source_commit: schemas/* string */.YjP().nullable(),
    queue: QueueSummary,
    blockers: schemas/* array */.YOg(DashboardBlocker),
    blockers_summary: schemas/* object */.Ikc({
        dependencies: dashboard_Count,
        packages_blocked: dashboard_Count,
        without_dependency: dashboard_Count,
        cycles: dashboard_Count,
    }),
    failures_summary: FailuresSummary,
    failures: schemas/* array */.YOg(DashboardFailure),
    clusters: schemas/* array */.YOg(DashboardCluster),
    runs: schemas/* array */.YOg(DashboardRun),
    transitions: Transitions,
    health: Health,
    disambiguations: DisambiguationSummary,
    curated: schemas/* array */.YOg(CuratedPackage),
    history: schemas/* array */.YOg(HistoryDay),
    problems: schemas/* object */.Ikc({ total: dashboard_Count, by_code: dashboard_Counts, by_severity: dashboard_Counts, items: schemas/* array */.YOg(Problem).max(200) }),
    left_out: schemas/* object */.Ikc({
        failures: dashboard_Count,
        runs: dashboard_Count,
        history_days: dashboard_Count,
        problems: dashboard_Count,
        full_outputs: dashboard_Count,
    }),
});

// EXTERNAL MODULE: ./build/src/pipeline/breaker.js
var breaker = __webpack_require__(8624);
;// CONCATENATED MODULE: ./build/src/text/html.js
const ENTITIES = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
};
function escapeHtml(text) {
    return text.replace(/[&<>"']/g, (character) => ENTITIES[character]);
}

;// CONCATENATED MODULE: ./build/src/cli/demo/stage.js
const REPOSITORY = "larder/recipes";
const SITE = "/site/";
const TOKEN = "token-of-the-demo";

;// CONCATENATED MODULE: ./build/src/cli/demo/render-pages.js



const STYLE = "body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1f2328}" +
    "table{border-collapse:collapse;margin:.5rem 0 1.5rem}th,td{border:1px solid #d1d9e0;padding:.25rem .75rem;text-align:left}" +
    "td.n{text-align:right}pre{overflow:auto;background:#f6f8fa;padding:1rem;font-size:13px}a{color:#0550ae}";
function renderIndex(dashboard, { runs, pulls, comment }) {
    const { queue, failures_summary: failures, blockers, health, problems } = dashboard;
    const ecosystems = Object.entries(health.ecosystems).map(([name, each]) => [
        name,
        (0,breaker/* effectiveState */.Jt)(each.breaker_state, each.disabled),
        each.last_run_at ?? "none",
        each.last_success_at ?? "none",
    ]);
    return page("Larder's pipeline", [
        "<p>Made from the dashboard.json that the demo published to main of its own repository. Larder is invented.</p>",
        `<p>${render_pages_link(SITE, "The dashboard's site")}, as GitHub Pages would serve it.</p>`,
        `<p><a href="/dashboard.json">dashboard.json</a>, as of ${escapeHtml(dashboard.generated_at)}: ${queue.total} packages, ` +
            `${dashboard.runs.length} runs, ${failures.total} failures, ${problems.total} problems in the state.</p>`,
        "<h2>Queue</h2>",
        table(["Status", "Packages"], Object.entries(queue.by_status)),
        "<h2>Ecosystems</h2>",
        table(["Ecosystem", "Breaker", "Last run", "Last success"], ecosystems),
        "<h2>Top blockers</h2>",
        table(["Dependency", "Waiting directly", "In total"], blockers.slice(0, 5).map((each) => [each.dependency, each.direct_count, each.total_count])),
        "<h2>Runs of update-dashboard</h2>",
        render_pages_list(runs.map((run) => render_pages_link(runPath(run.number), `Run ${run.number}: ${run.title} (${run.outcome})`))),
        pulls.length === 0 ? "" : "<h2>Pull requests</h2>",
        render_pages_list(pulls.map(({ path, title, head }) => render_pages_link(path, `${title}, from ${head}`))),
        "<h2>CI</h2>",
        render_pages_list([render_pages_link(comment, "The summary comment of a pull request whose CI failed twice and recovered")]),
    ]);
}
function renderRun(run) {
    return page(`Run ${run.number}: ${run.title}`, [`<pre>${escapeHtml(run.summary)}</pre>`, render_pages_link("/", "Back")]);
}
function renderCommit(commit, shown) {
    return page(`Commit ${commit.slice(0, 10)}`, [`<pre>${escapeHtml(shown)}</pre>`, render_pages_link("/", "Back")]);
}
function renderPullRequest({ title, body, head, base, changes }) {
    const lines = [`<p>${escapeHtml(head)} into ${escapeHtml(base)}</p>`, `<pre>${escapeHtml(body)}</pre>`];
    return page(title, [...lines, `<pre>${escapeHtml(changes)}</pre>`, render_pages_link("/", "Back")]);
}
function renderComment(title, shown) {
    return page(title, [`<pre>${escapeHtml(shown)}</pre>`, render_pages_link("/", "Back")]);
}
function runPath(number) {
    return `/larder/recipes/actions/runs/${number}`;
}
function page(title, parts) {
    const head = `<meta charset="utf-8"><title>${escapeHtml(title)}</title><style>${STYLE}</style>`;
    const body = [`<h1>${escapeHtml(title)}</h1>`, ...parts].filter((part) => part !== "").join("\n");
    return `<!doctype html>\n<html lang="en"><head>${head}</head>\n<body>\n${body}\n</body></html>\n`;
}
function table(head, rows) {
    const cell = (value) => typeof value === "number" ? `<td class="n">${value}</td>` : `<td>${escapeHtml(value)}</td>`;
    const headings = head.map((name) => `<th>${escapeHtml(name)}</th>`).join("");
    const body = rows.map((row) => `<tr>${row.map(cell).join("")}</tr>`).join("\n");
    return `<table><thead><tr>${headings}</tr></thead><tbody>\n${body}\n</tbody></table>`;
}
function render_pages_list(items) {
    return items.length === 0 ? "" : `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;
}
function render_pages_link(path, text) {
    return `<a href="${escapeHtml(path)}">${escapeHtml(text)}</a>`;
}

;// CONCATENATED MODULE: ./build/src/cli/demo/run-process.js

async function runProcess({ program, args, cwd, env, signal }) {
    signal.throwIfAborted();
    const child = (0,external_node_child_process_.spawn)(program, args, { cwd, env, detached: true, stdio: ["ignore", "pipe", "pipe"] });
    const end = () => endGroup(child.pid);
    signal.addEventListener("abort", end, { once: true });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text) => (stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text) => (stderr += text));
    try {
        const code = await new Promise((resolve, reject) => {
            child.once("error", reject);
            child.once("close", resolve);
        });
        signal.throwIfAborted();
        return { code, stdout, stderr };
    }
    finally {
        signal.removeEventListener("abort", end);
    }
}
function endGroup(pid) {
    if (pid === undefined)
        return;
    try {
        process.kill(-pid, "SIGTERM");
    }
    catch (error) {
        if (error.code !== "ESRCH")
            throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/cli/demo/run-step.js



async function runStep(plan) {
    const { folder, workspace, env, signal } = plan;
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    const files = Object.fromEntries(["OUTPUT", "STEP_SUMMARY", "ENV", "STATE", "EVENT_PATH"].map((name) => [`GITHUB_${name}`, external_node_path_.join(folder, name)]));
    for (const place of Object.values(files))
        (0,external_node_fs_.writeFileSync)(place, "");
    (0,external_node_fs_.writeFileSync)(files.GITHUB_EVENT_PATH, JSON.stringify(plan.event.payload));
    const inputs = Object.entries(plan.inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
    const startedMs = performance.now();
    const end = await runProcess({
        program: process.execPath,
        args: [plan.bundle],
        cwd: workspace,
        env: { ...env, ...stepEnvironment(plan), ...files, ...Object.fromEntries(inputs) },
        signal,
    });
    return {
        code: end.code,
        outputs: parseOutputs((0,external_node_fs_.readFileSync)(files.GITHUB_OUTPUT, "utf8")),
        summary: (0,external_node_fs_.readFileSync)(files.GITHUB_STEP_SUMMARY, "utf8"),
        log: `${end.stdout}${end.stderr}`.split(/\r?\n/).filter((line) => line !== ""),
        durationMs: Math.round(performance.now() - startedMs),
    };
}
function stepEnvironment({ workspace, folder, event, sha, repository, runNumber, apiUrl, serverUrl, now }) {
    return {
        CI: "true",
        GITHUB_ACTIONS: "true",
        GITHUB_WORKFLOW: "Demo",
        GITHUB_JOB: "demo",
        GITHUB_EVENT_NAME: event.name,
        GITHUB_REF: "refs/heads/main",
        GITHUB_REF_NAME: "main",
        GITHUB_REF_TYPE: "branch",
        GITHUB_SHA: sha,
        GITHUB_REPOSITORY: repository,
        GITHUB_REPOSITORY_OWNER: repository.split("/")[0],
        GITHUB_RUN_ID: String(runNumber),
        GITHUB_RUN_NUMBER: String(runNumber),
        GITHUB_RUN_ATTEMPT: "1",
        GITHUB_API_URL: apiUrl,
        GITHUB_SERVER_URL: serverUrl,
        GITHUB_WORKSPACE: workspace,
        RUNNER_TEMP: folder,
        SOURCE_DATE_EPOCH: String(now.getTime() / 1000),
    };
}
function parseOutputs(text) {
    const found = text.matchAll(/^(.+)<<(ghadelimiter_\S+)\r?\n([\s\S]*?)\r?\n\2$/gm);
    return Object.fromEntries([...found].map(([, name, , value]) => [name, value]));
}

;// CONCATENATED MODULE: ./build/src/cli/demo/set-text.js
function indent(text, prefix, width = Number.POSITIVE_INFINITY) {
    const lines = text.split("\n").map((line) => `${prefix}${line}`.trimEnd());
    return lines.map((line) => (line.length > width ? `${line.slice(0, width - 1)}…` : line)).join("\n");
}
function dropLinks(markdown) {
    return markdown.replace(/(?<!\\)\[((?:\\.|[^\]\\])*)\]\(https?:[^)]*\)/g, "$1");
}
function wrap(text, width) {
    const lines = [];
    for (const word of text.split(" ")) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + word.length < width)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(word);
    }
    return lines;
}

;// CONCATENATED MODULE: ./build/src/cli/demo/narrator.js






const DASHBOARD = "website/pipeline/dashboard.json";
const TEXT_WIDTH = 100;
const BODY_LINES = 16;
class Narrator {
    #stage;
    #remote;
    #github;
    #runs = [];
    #pulls = [];
    constructor(stage, remote, github) {
        this.#stage = stage;
        this.#remote = remote;
        this.#github = github;
    }
    heading(text) {
        this.#stage.log(`\n${text}`);
    }
    async run({ title, at, want, event = "push", inputs = {}, isWhole = false }) {
        const { log, width, renderSummary } = this.#stage;
        const runNumber = this.#runs.length + 1;
        const sha = await this.#remote.git(["rev-parse", "main"]);
        const given = Object.entries(inputs).map(([name, value]) => `${name}: ${value}`);
        log(`\nRun ${runNumber}: ${title}. Checkout of ${sha.slice(0, 7)}, event ${[event, ...given].join(", ")}`);
        const workspace = await this.#remote.checkOut();
        const result = await this.#start("update-dashboard", { at, event, inputs, sha, workspace });
        const summary = renderSummary(result.summary);
        const { outcome = "failed", "commit-sha": commit = "" } = result.outputs;
        this.#runs.push({ number: runNumber, title, outcome, commit, summary });
        if (isWhole)
            log(`\n${indent(renderSummary(dropLinks(result.summary)), "  | ", width)}\n`);
        this.#showResult(result);
        if (result.code === 0 && result.outputs.outcome === want)
            return workspace;
        throw new Error(`The run ended with exit code ${result.code}, expected it to be ${want}:\n${result.log.join("\n")}`);
    }
    async act(action, { at, inputs, workspace }) {
        const sha = await this.#remote.git(["rev-parse", "main"]);
        const { code, outputs, log } = await this.#start(action, { at, event: "schedule", inputs, sha, workspace });
        if (code !== 0)
            throw new Error(`${action} ended with exit code ${code}:\n${log.join("\n")}`);
        const sentence = log.findLast((line) => !line.startsWith("::")) ?? "";
        this.#stage.log(indent(wrap(`${action}: ${sentence}`, TEXT_WIDTH).join("\n"), "  "));
        return outputs;
    }
    async #start(action, { at, event, inputs, sha, workspace }) {
        const { project, folder, defaultsOf, server, env, signal } = this.#stage;
        const runNumber = this.#runs.length + 1;
        return await runStep({
            bundle: external_node_path_.join(project, "dist", action, "index.js"),
            inputs: { ...defaultsOf(action), token: TOKEN, ...inputs },
            workspace,
            folder: external_node_path_.join(folder, `runner-${runNumber}-${action}`),
            event: { name: event, payload: { ref: "refs/heads/main", after: sha, repository: { full_name: REPOSITORY } } },
            sha,
            repository: REPOSITORY,
            runNumber,
            apiUrl: this.#github.url,
            serverUrl: server.url,
            now: new Date(at),
            env,
            signal,
        });
    }
    #showResult({ outputs, log, durationMs }) {
        const annotations = log.filter((line) => /^::(?:error|warning|notice) .*file=/.test(line));
        const others = log.filter((line) => /^::(?:error|warning)::/.test(line));
        const sentence = log.findLast((line) => !line.startsWith("::"));
        const written = Object.entries(outputs).filter(([, value]) => value !== "");
        const lines = [
            ...(sentence === undefined ? [] : wrap(sentence, TEXT_WIDTH)),
            ...others.flatMap((line) => wrap(line.replace(/^::(error|warning)::/, "$1: "), TEXT_WIDTH)),
            ...written.map(([name, value]) => `${name.padEnd(16)} ${value}`),
            `${annotations.length} annotations on files of the state; ${durationMs} ms from start to exit.`,
        ];
        this.#stage.log(indent(lines.join("\n"), "  "));
    }
    async showLog() {
        const lines = await this.#remote.git(["log", "--format=%h  %<(20,trunc)%an  %cs %s", "main"]);
        this.#stage.log(`\nThe log of main:\n${indent(lines, "  ")}`);
    }
    async showPullRequest() {
        const { log, server, width, renderSummary } = this.#stage;
        const opened = this.#github.state.pulls.slice(this.#pulls.length);
        const [pull] = opened;
        if (pull === undefined || opened.length > 1) {
            throw new Error(`${opened.length} pull requests were opened, expected one`);
        }
        const { number, title, head, base } = pull;
        const changes = await this.#remote.git(["diff", "--stat", `${base}...${head}`]);
        const place = `/${REPOSITORY}/pull/${number}`;
        const body = renderSummary(dropLinks(pull.body ?? ""))
            .split("\n")
            .flatMap((line) => wrap(line, TEXT_WIDTH));
        this.#pulls.push({ path: place, title, body: body.join("\n"), head, base, changes });
        const lines = [
            `#${number} ${title}`,
            `${head} into ${base}`,
            ...body.slice(0, BODY_LINES),
            ...(body.length > BODY_LINES ? ["…"] : []),
            changes.trim(),
            server.url + place,
        ];
        log(`\nThe pull request that it opened:\n${indent(lines.join("\n"), "  ", width)}`);
    }
    async publishPages(comment) {
        const { pages } = this.#stage.server;
        const text = await this.#remote.git(["show", `main:${DASHBOARD}`]);
        const dashboard = Dashboard.parse(JSON.parse(text));
        const html = (body) => ({ type: "text/html; charset=utf-8", body });
        pages.set("/", html(renderIndex(dashboard, { runs: this.#runs, pulls: this.#pulls, comment })));
        pages.set("/dashboard.json", { type: "application/json", body: `${text}\n` });
        for (const run of this.#runs)
            pages.set(runPath(run.number), html(renderRun(run)));
        for (const commit of this.#runs.map((run) => run.commit).filter((id) => id !== "")) {
            const shown = await this.#remote.git(["show", "--stat", "--format=fuller", commit]);
            pages.set(`/${REPOSITORY}/commit/${commit}`, html(renderCommit(commit, shown)));
        }
        for (const pull of this.#pulls)
            pages.set(pull.path, html(renderPullRequest(pull)));
    }
}

;// CONCATENATED MODULE: ./build/src/cli/demo/open-remote.js





const REFUSING_HOOK = `#!/bin/sh
while read -r _old _new ref; do
  if [ "$ref" = refs/heads/main ]; then
    echo "error: GH006: Protected branch update failed for refs/heads/main." >&2
    echo "error: Changes must be made through a pull request." >&2
    exit 1
  fi
done
`;
async function openRemote({ folder, env, signal }) {
    const directory = external_node_path_.join(folder, "remote.git");
    const clone = external_node_path_.join(folder, "maintainer");
    let checkouts = 0;
    await run(folder, ["init", "--quiet", "--bare", "--initial-branch=main", directory]);
    await run(folder, ["init", "--quiet", "--initial-branch=main", clone]);
    await run(clone, ["remote", "add", "origin", directory]);
    async function run(cwd, args, more = {}) {
        const end = await runProcess({ program: "git", args, cwd, env: { ...env, ...more }, signal }).catch(explainMissing);
        if (end.code !== 0)
            throw new Error(`git ${args[0]} failed with exit code ${end.code}: ${end.stderr.trim()}`);
        return end.stdout.replace(/\n$/, "");
    }
    async function takeTip() {
        if ((await run(directory, ["for-each-ref", "refs/heads/main"])) === "")
            return;
        await run(clone, ["fetch", "--quiet", "origin", "main"]);
        await run(clone, ["reset", "--quiet", "--hard", "FETCH_HEAD"]);
    }
    async function push({ author, date, message }) {
        const identity = Object.entries({ NAME: author.name, EMAIL: author.email, DATE: date }).flatMap(([key, value]) => [
            [`GIT_AUTHOR_${key}`, value],
            [`GIT_COMMITTER_${key}`, value],
        ]);
        await run(clone, ["add", "--all"]);
        await run(clone, ["commit", "--quiet", "--no-verify", "-m", message], Object.fromEntries(identity));
        await run(clone, ["push", "--quiet", "origin", "HEAD:refs/heads/main"]);
    }
    return {
        directory,
        async pushFolder(from, change) {
            await takeTip();
            (0,external_node_fs_.cpSync)(from, clone, { recursive: true });
            await push(change);
        },
        async pushEdit(file, edit, change) {
            await takeTip();
            const place = external_node_path_.join(clone, file);
            (0,external_node_fs_.writeFileSync)(place, edit((0,external_node_fs_.existsSync)(place) ? (0,external_node_fs_.readFileSync)(place, "utf8") : ""));
            await push(change);
        },
        async checkOut() {
            const checkout = external_node_path_.join(folder, `checkout-${++checkouts}`);
            const source = (0,external_node_url_.pathToFileURL)(directory).href;
            await run(folder, ["clone", "--quiet", "--depth=1", "--branch=main", source, checkout]);
            return checkout;
        },
        protectMain() {
            (0,external_node_fs_.mkdirSync)(external_node_path_.join(directory, "hooks"), { recursive: true });
            (0,external_node_fs_.writeFileSync)(external_node_path_.join(directory, "hooks", "pre-receive"), REFUSING_HOOK, { mode: 0o755 });
        },
        git: (args) => run(directory, args),
    };
}
function explainMissing(error) {
    if (error.code !== "ENOENT")
        throw error;
    throw new errors/* UserError */.y("git was not found on PATH, and the demo works on a real repository: install git and try again.");
}

;// CONCATENATED MODULE: ./build/src/cli/demo/ci-narrator.js





const WORKFLOW = { name: "ci", path: ".github/workflows/ci.yml" };
const PASSING = ["python ci (3.11)", "python ci (3.12)"];
const ci_narrator_TEXT_WIDTH = 100;
const DURATION_MS = 252_000;
const REQUIRED = ["python ci (3.11)", "python ci (3.12)", "docker smoke", "gate"];
class CiNarrator {
    #stage;
    #github;
    #pull;
    constructor(stage, github, pull) {
        this.#stage = stage;
        this.#github = github;
        this.#pull = pull;
        for (const name of REQUIRED)
            github.state.requiredChecks.push({ branch: pull.base, name, by: "ruleset" });
    }
    comment() {
        return only(this.#github.state.comments.filter(({ issue }) => issue === this.#pull.number), "comment");
    }
    issue() {
        return only(this.#github.state.issues, "issue");
    }
    async run(run) {
        this.#addRun(run);
        await this.#follow("post-ci-summary", run);
        await this.#follow("failure-tracker", run);
        const { state, body } = this.issue();
        const heading = /^## (.*)$/m.exec(this.comment().body)?.[1];
        const occurrences = Number(/^Occurrences: (\d+)$/m.exec(body ?? "")?.[1]);
        const now = `One comment: "${heading}". One issue: ${state}, occurrences: ${occurrences}.`;
        this.#stage.log(indent(now, "  "));
        const { want } = run;
        if (heading?.includes(want.result) && state === want.issue && occurrences === want.occurrences)
            return;
        throw new Error(`Expected "${want.result}", an issue that is ${want.issue}, and ${want.occurrences} occurrences`);
    }
    show() {
        const { log, width, renderSummary } = this.#stage;
        const { number, title, body } = this.issue();
        log(`\nThe comment on #${this.#pull.number}:\n${indent(renderSummary(dropLinks(this.comment().body)), "  | ", width)}`);
        const lines = renderSummary(dropLinks(body ?? ""))
            .split("\n")
            .slice(0, 6);
        log(`\nIssue #${number}, "${title}":\n${indent(lines.join("\n"), "  | ", width)}\n`);
    }
    #addRun({ id, at, error }) {
        const { add } = this.#github;
        const { head, headSha } = this.#pull;
        const conclusion = error === null ? "success" : "failure";
        const pullRequests = [
            {
                number: this.#pull.number,
                headSha: headSha ?? "",
                base: "main",
                baseRepositoryId: this.#github.state.repositoryId,
            },
        ];
        const times = { createdAt: at, updatedAt: at };
        add.run({ id, ...WORKFLOW, headSha: headSha ?? "", headBranch: head, conclusion, pullRequests, ...times });
        const startedAt = new Date(Date.parse(at) - DURATION_MS).toISOString().replace(".000Z", "Z");
        const lasting = { runId: id, startedAt, completedAt: at };
        for (const name of PASSING)
            add.job({ ...lasting, name });
        const steps = [{ name: "Start the container", conclusion }];
        const smoke = add.job({ ...lasting, name: "docker smoke", conclusion, steps });
        const check = { name: "Every job passed", conclusion };
        add.job({ ...lasting, name: "gate", conclusion, steps: [check], startedAt: at });
        const lines = ["container registry-smoke started", ...(error === null ? ["healthy"] : [error])];
        add.log({ jobId: smoke.id, content: lines.map((line) => `${at.replace("Z", ".0000000Z")} ${line}\n`).join("") });
    }
    async #follow(action, { id, at }) {
        const { project, folder, server, env, signal, log } = this.#stage;
        const workspace = external_node_path_.join(folder, "follower");
        (0,external_node_fs_.mkdirSync)(workspace, { recursive: true });
        const result = await runStep({
            bundle: external_node_path_.join(project, "dist", action, "index.js"),
            inputs: { ...this.#stage.defaultsOf(action), token: TOKEN, "settle-ms": "20" },
            workspace,
            folder: external_node_path_.join(folder, `runner-${action}-${id}`),
            event: { name: "workflow_run", payload: await this.#readEvent(id) },
            sha: this.#pull.headSha ?? "",
            repository: REPOSITORY,
            runNumber: id + 1,
            apiUrl: this.#github.url,
            serverUrl: server.url,
            now: new Date(at),
            env,
            signal,
        });
        const sentence = result.log.findLast((line) => !line.startsWith("::")) ?? "";
        log(indent(wrap(`${action}: ${sentence} (${result.durationMs} ms)`, ci_narrator_TEXT_WIDTH).join("\n  "), "  "));
        if (result.code !== 0)
            throw new Error(`${action} ended with exit code ${result.code}:\n${result.log.join("\n")}`);
    }
    async #readEvent(id) {
        const address = `${this.#github.url}/repos/${REPOSITORY}`;
        const read = async (place) => {
            const response = await fetch(address + place, { headers: { authorization: `Bearer ${TOKEN}` } });
            return (await response.json());
        };
        return { action: "completed", repository: await read(""), workflow_run: await read(`/actions/runs/${id}`) };
    }
}
function only(items, what) {
    const [first] = items;
    if (first !== undefined && items.length === 1)
        return first;
    throw new Error(`Expected one ${what}, found ${items.length}`);
}

;// CONCATENATED MODULE: ./build/src/cli/demo/run-ci-story.js





const HEAD_SHA = "4f0c2d19ab37e6517c8d90b2e1a4f3c5d6079b88";
const ERROR = "Error: health check on 127.0.0.1:8080 failed after 30s: status 503";
const SAME_ERROR = "Error: health check on 127.0.0.1:8080 failed after 31s: status 502";
async function runCiStory(stage, github) {
    const { log, server, folder, setClock } = stage;
    const pull = github.add.pull({
        title: "Serve the recipes with gzip",
        author: "mira-holm",
        head: "gzip",
        headSha: HEAD_SHA,
        createdAt: "2026-05-12T18:40:00Z",
    });
    const narrator = new CiNarrator(stage, github, pull);
    const report = async (heading, run) => {
        log(`\n${heading}`);
        setClock(new Date(run.at));
        await narrator.run(run);
    };
    const failed = { result: "2 of 4 required jobs did not pass", issue: "open" };
    await report(`CI fails on pull request #${pull.number}, and two more actions follow it.`, {
        id: 9001,
        at: "2026-05-12T19:00:00Z",
        error: ERROR,
        want: { ...failed, occurrences: 1 },
    });
    narrator.show();
    await report("CI runs again and fails in the same way.", {
        id: 9002,
        at: "2026-05-12T19:10:00Z",
        error: SAME_ERROR,
        want: { ...failed, occurrences: 2 },
    });
    await report("The third run passes.", {
        id: 9003,
        at: "2026-05-12T19:40:00Z",
        error: null,
        want: { result: "all 4 required jobs passed", issue: "closed", occurrences: 2 },
    });
    const file = external_node_path_.join(folder, "ci-comment.md");
    const { body } = narrator.comment();
    (0,external_node_fs_.writeFileSync)(file, body);
    const place = `/${REPOSITORY}/pull/${pull.number}`;
    const page = renderComment(`#${pull.number} ${pull.title}`, stage.renderSummary(body));
    server.pages.set(place, { type: "text/html; charset=utf-8", body: page });
    log(`\nThe comment as it is now, until the demo ends:\n  ${file}\n  ${server.url}${place}`);
    return place;
}

;// CONCATENATED MODULE: ./build/src/cli/demo/run-watch-story.js



const DEVELOPER = { name: "Jon Vale", email: "jon@larder.example" };
const UPDATER = `
const { mkdirSync, readFileSync, writeFileSync } = require("node:fs");
const names = readFileSync(process.env.PIPEKEEPER_UPSTREAM_DIR + "/events.txt", "utf8").trim().split("\\n");
const write = (file, text) => writeFileSync("content/analytics/" + file, text);
const writeJson = (file, value) => write(file, JSON.stringify(value, null, 2) + "\\n");
mkdirSync("content/analytics/cookbook", { recursive: true });
writeJson("flows.json", { flows: { Cookbook: { name: "Cookbook", description: "Reading and sharing recipes" } } });
writeJson("flow-slug-map.json", { cookbook: "Cookbook" });
writeJson("cookbook/events.json", { flowId: "Cookbook", flowName: "Cookbook", events: names.map((name) => ({ name })) });
const nodes = names.map((name, index) => "  e" + index + '["' + name + '"]\\n  class e' + index + " event\\n").join("");
write("cookbook/flow-diagrams.md", "# Cookbook\\n\\n\`\`\`mermaid\\nflowchart TD\\n" + nodes + "\`\`\`\\n");
`;
async function runWatchStory(narrator, stage, remote) {
    const folder = external_node_path_.join(stage.folder, "watch");
    (0,external_node_fs_.mkdirSync)(folder);
    const upstream = await openRemote({ ...stage, folder });
    const addEvents = (date, names, message) => upstream.pushEdit("events.txt", (text) => text + names.map((name) => `${name}\n`).join(""), {
        ...{ author: DEVELOPER, date, message },
    });
    await addEvents("2026-05-12T18:41:00Z", ["Recipe Opened"], "List the app's events");
    const workspace = await remote.checkOut();
    const given = {
        ...{ name: "analytics", upstream: upstream.directory, "upstream-branch": "main", "dry-run": "false" },
        ...{ target: workspace, "base-branch": "main", labels: "" },
        ...{ updater: JSON.stringify([process.execPath, "-e", UPDATER]) },
        ...{ state: "file", "state-path": external_node_path_.join(folder, "state.json"), "lock-path": external_node_path_.join(folder, "lock") },
    };
    const watch = async (at, want, inputs = {}) => {
        const { outcome } = await narrator.act("watch-upstream", { at, inputs: { ...given, ...inputs }, workspace });
        if (outcome !== want)
            throw new Error(`watch-upstream ended with "${outcome}", expected "${want}"`);
    };
    await watch("2026-05-12T18:42:00Z", "initialized", { init: "head" });
    await addEvents("2026-05-12T18:43:00Z", ["Recipe Shared"], "Report shared recipes");
    await watch("2026-05-12T18:44:00Z", "proposed");
    await narrator.showPullRequest();
    narrator.heading("Upstream has not moved since, and the pull request is still open.");
    await watch("2026-05-12T18:54:00Z", "noop");
}

;// CONCATENATED MODULE: ./build/src/cli/demo/run-story.js








const MAINTAINER = { name: "Mira Holm", email: "mira@larder.example" };
const BATCH_BOT = { name: "larder-batch[bot]", email: "batch@larder.example" };
async function runStory(stage) {
    const { project, log } = stage;
    const fixture = (name) => external_node_path_.join(project, "fixtures", name);
    const remote = await openRemote(stage);
    log("A maintainer pushes the pipeline's state (fixtures/state) to a new, real remote.");
    await remote.pushFolder(fixture("state"), {
        author: MAINTAINER,
        date: "2026-05-12T17:05:00Z",
        message: "Record the pipeline's state",
    });
    const github = await stage.startGitHub(remote.directory);
    try {
        const narrator = new Narrator(stage, remote, github);
        await narrator.run({ title: "the first dashboard", at: "2026-05-12T17:30:00Z", want: "published", isWhole: true });
        narrator.heading("The pipeline merges a batch (fixtures/batch): eslint and prettier succeed, biome and pnpm fail.");
        await remote.pushFolder(fixture("batch"), {
            author: BATCH_BOT,
            date: "2026-05-12T18:04:00Z",
            message: "Record the results of npm-2026-05-12T18-00-09Z-a5d7c206",
        });
        await narrator.run({ title: "after the batch", at: "2026-05-12T18:05:00Z", want: "published" });
        await narrator.showLog();
        narrator.heading("Nothing changes, but the daily schedule starts the workflow anyway.");
        await narrator.run({ title: "nothing new", at: "2026-05-12T18:20:00Z", want: "unchanged", event: "schedule" });
        narrator.heading("Another batch: select-batch chooses it, its jobs leave results, and record-results records them.");
        await runBatch(narrator, stage, remote);
        await narrator.run({ title: "the batch on the dashboard", at: "2026-05-12T18:27:00Z", want: "published" });
        narrator.heading("A maintainer enables cask again. From now on, main is protected against direct pushes.");
        const enableCask = (text) => text.replace(/("disabled_ecosystems": )\[[^\]]*\]/, "$1[]");
        await remote.pushEdit("batch-control.json", enableCask, {
            author: MAINTAINER,
            date: "2026-05-12T18:30:00Z",
            message: "Enable cask again",
        });
        remote.protectMain();
        const inputs = { "on-refused": "pull-request" };
        await narrator.run({ title: "a protected branch", at: "2026-05-12T18:31:00Z", want: "published", inputs });
        await narrator.showPullRequest();
        await narrator.showLog();
        narrator.heading("The same state as a site, made for GitHub Pages.");
        const workspace = await narrator.run({
            title: "the site",
            at: "2026-05-12T18:40:00Z",
            want: "written",
            inputs: { publish: "pages", "site-dir": "site" },
        });
        addFolder(stage.server.pages, SITE, external_node_path_.join(workspace, "site"));
        narrator.heading("Another repository, the upstream, gets a commit, and watch-upstream turns it into one pull request.");
        await runWatchStory(narrator, stage, remote);
        await narrator.publishPages(await runCiStory(stage, github));
    }
    finally {
        await github.close();
    }
}
async function runBatch(narrator, { folder }, remote) {
    const workspace = external_node_path_.join(folder, "batch");
    (0,external_node_fs_.mkdirSync)(workspace);
    const place = { remote: remote.directory };
    const platform = "linux-x86_64";
    const selected = await narrator.act("select-batch", {
        at: "2026-05-12T18:22:00Z",
        inputs: { ...place, mode: "fixed", ecosystem: "homebrew", "batch-size": "3", "expected-platforms": platform },
        workspace,
    });
    const batch = JSON.parse(selected.batch ?? "");
    const packages = batch.packages.map(({ name, source }, index) => {
        const failed = { outcome: "failed", exit_code: 7, message: `expected version 2.1 of ${name}, got 2.0` };
        const result = index === 0 ? { outcome: "passed", exit_code: 0 } : failed;
        return { name, source, generation: { outcome: "generated", exit_code: 0 }, validation: [{ platform, ...result }] };
    });
    const times = { started_at: "2026-05-12T18:22:00Z", finished_at: "2026-05-12T18:25:00Z" };
    const results = { schema_version: 1, batch_id: batch.batch_id, ...times, packages };
    (0,external_node_fs_.writeFileSync)(external_node_path_.join(workspace, "results.json"), JSON.stringify(results));
    const inputs = { ...place, batch: selected.batch ?? "", results: "results.json" };
    const { outcome } = await narrator.act("record-results", { at: "2026-05-12T18:26:00Z", inputs, workspace });
    if (outcome !== "published")
        throw new Error(`record-results ended with "${outcome}", expected it to be published`);
}

;// CONCATENATED MODULE: ./build/src/cli/demo/serve-pages.js


async function servePages(port) {
    const pages = new Map();
    const server = (0,external_node_http_.createServer)((request, response) => {
        const page = pages.get(decodePath(request.url ?? "/"));
        const isRead = request.method === "GET" || request.method === "HEAD";
        const status = page === undefined ? 404 : isRead ? 200 : 405;
        response.writeHead(status, {
            "content-type": status === 200 && page !== undefined ? page.type : "text/plain; charset=utf-8",
            "x-content-type-options": "nosniff",
            ...(page?.hasOwnPolicy ? {} : { "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'" }),
        });
        response.end(status === 200 && page !== undefined ? page.body : `${status}\n`);
    });
    await new Promise((resolve, reject) => {
        server.once("error", (error) => reject(explain(error, port)));
        server.listen(port, "127.0.0.1", resolve);
    });
    const close = async () => {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
    };
    return { url: `http://127.0.0.1:${server.address().port}`, pages, close };
}
function decodePath(address) {
    const path = address.replace(/[?#].*$/s, "");
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}
function explain(error, port) {
    if (error.code === "EADDRINUSE") {
        return new errors/* UserError */.y(`Port ${port} is in use. Choose another --port, or leave it out to use any free port.`);
    }
    if (error.code === "EACCES")
        return new errors/* UserError */.y(`Port ${port} is not allowed for this user. Choose one above 1023.`);
    return error;
}

;// CONCATENATED MODULE: ./build/src/cli/listen-for-stop.js
function listenForStop() {
    const controller = new AbortController();
    const stop = () => controller.abort();
    const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
    for (const name of signals)
        process.on(name, stop);
    process.stdout.on("error", stop);
    return {
        signal: controller.signal,
        release: () => {
            for (const name of signals)
                process.off(name, stop);
        },
    };
}

;// CONCATENATED MODULE: ./build/src/cli/demo.js














const USAGE = `Usage: pipekeeper demo [--once] [--port <number>]

Runs update-dashboard six times on sample state in a temporary repository, with a batch by select-batch and record-results
in between. Then watch-upstream opens a pull request for a commit of another repository, a CI fails and recovers with
post-ci-summary and failure-tracker following it, and the results are served until Ctrl-C.

  --once           exit after requesting the page once
  --port <number>  port on 127.0.0.1 to serve on [any free port]`;
const OPTIONS = {
    once: { type: "boolean" },
    port: { type: "string" },
    help: { type: "boolean", short: "h" },
};
async function runDemo(args, runtime, commands) {
    const options = parseOptions(args);
    if (options === null) {
        runtime.log(USAGE);
        return 0;
    }
    const stop = listenForStop();
    const folder = (0,external_node_fs_.realpathSync)((0,external_node_fs_.mkdtempSync)(external_node_path_.join((0,external_node_os_.tmpdir)(), "pipekeeper-demo-")));
    try {
        const server = await servePages(options.port);
        try {
            await runStory(setStage({ folder, server, signal: stop.signal, runtime, commands }));
            if (options.isOnce)
                await lookOnce(server, runtime);
            else
                await serveUntilStopped(server, stop.signal, runtime);
        }
        finally {
            await server.close();
        }
        return 0;
    }
    catch (error) {
        if (!stop.signal.aborted)
            throw error;
        return 130;
    }
    finally {
        stop.release();
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true, maxRetries: 5 });
    }
}
function parseOptions(args) {
    const { values, tokens } = (0,external_node_util_.parseArgs)({ args: [...args], options: OPTIONS, strict: false, tokens: true });
    if (values.help)
        return null;
    const unknown = tokens.find((token) => {
        if (token.kind !== "option" || !Object.hasOwn(OPTIONS, token.name))
            return true;
        return token.name === "once" && token.value !== undefined;
    });
    if (unknown !== undefined) {
        throw new errors/* UserError */.y(`The demo has no option "${args[unknown.index]}", expected --once or --port <number>.`);
    }
    return { isOnce: values.once === true, port: values.port === undefined ? 0 : parsePort(values.port) };
}
function parsePort(value) {
    const text = value === true ? "" : String(value);
    if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535)
        return Number(text);
    throw new errors/* UserError */.y(`--port is "${text}", expected a number up to 65535. Leave it out for a free port.`);
}
function setStage({ folder, server, signal, runtime, commands }) {
    let clock = null;
    return {
        project: findProject((0,external_node_url_.fileURLToPath)(import.meta.url)),
        folder,
        defaultsOf: (action) => readDefaults(commands, action),
        server,
        startGitHub(directory) {
            const [owner, repo] = REPOSITORY.split("/");
            const bareRepository = { directory, path: runtime.env.PATH ?? "" };
            return startGitHub({
                bareRepository,
                owner,
                repo,
                token: TOKEN,
                webUrl: server.url,
                now: () => clock ?? new Date(),
            });
        },
        setClock: (at) => {
            clock = at;
        },
        env: isolateEnvironment(runtime.env),
        signal,
        log: runtime.log,
        width: process.stdout.columns ?? 140,
        renderSummary: render_summary/* renderSummary */.B,
    };
}
function readDefaults(commands, action) {
    const command = commands.find(({ name }) => name === action);
    if (command === undefined)
        throw new Error(`The terminal was built without ${action}`);
    const defaults = Object.entries(command.manifest.inputs).map(([name, { default: text = "" }]) => [name, text]);
    return Object.fromEntries(defaults.map(([name = "", text = ""]) => [name, text.includes("${{") ? "" : text]));
}
async function lookOnce(server, { log }) {
    log("");
    for (const place of ["/", SITE, "/dashboard.json"]) {
        const response = await fetch(server.url + place);
        const { length } = await response.text();
        if (response.status !== 200)
            throw new Error(`${server.url}${place} answered ${response.status}, expected 200`);
        log(`${server.url}${place} answered 200 with ${length} characters.`);
    }
}
async function serveUntilStopped(server, signal, { log }) {
    log(`\nThe dashboard's site: ${server.url}${SITE}`);
    log(`The published dashboard and all runs are served at ${server.url}/ until Ctrl-C.`);
    await new Promise((resolve) => {
        if (signal.aborted)
            resolve();
        signal.addEventListener("abort", () => resolve(), { once: true });
    });
    log("\nStopped; the temporary repository is removed.");
}

;// CONCATENATED MODULE: ./build/src/cli/sandbox/failing-ci.js

const PULL = 128;
const JOBS = ["python ci (3.11)", "python ci (3.12)", "docker smoke", "gate"];
const FAILING = ["docker smoke", "gate"];
const MINUTE_MS = 60_000;
async function addFailingCi(github) {
    const { add } = github;
    const [head, batch] = [await addCommit(github, "fix-queue"), await addCommit(github, "batch/cargo-1")];
    add.pull({ number: PULL - 1, title: "Recipes of cargo", head: "batch/cargo-1", headSha: batch });
    add.pull({ number: PULL, title: "Fix the queue", head: "fix-queue", headSha: head });
    addRun(github, { id: 9001, head, conclusion: "failure", minutesAgo: 20 });
    const failed = await readEvent(github, 9001);
    const second = { id: 9002, head, conclusion: "success", minutesAgo: 5 };
    addRun(github, second);
    const passed = await readEvent(github, 9002);
    const { state, script } = github;
    state.runs = state.runs.filter(({ id }) => id !== 9002);
    state.jobs = state.jobs.filter(({ runId }) => runId !== 9002);
    script.beforeNext({ path: /\/actions\/runs\/9002(?:\/|$)/ }, () => addRun(github, second));
    return { "failed.json": failed, "passed.json": passed };
}
async function addCommit({ state }, branch) {
    const { bareRepository } = state;
    const identity = ["-c", "user.name=octocat", "-c", "user.email=octocat@example.com"];
    const tree = await git(bareRepository, ["hash-object", "-t", "tree", "-w", "--stdin"]);
    const commit = (message, parents) => git(bareRepository, [...identity, "commit-tree", tree, ...parents, "-m", message]);
    const main = await git(bareRepository, ["rev-parse", "--verify", "--quiet", "main"]).catch(() => commit("Start", []));
    await git(bareRepository, ["update-ref", "refs/heads/main", main]);
    const head = await commit(`Work on ${branch}`, ["-p", main]);
    await git(bareRepository, ["update-ref", `refs/heads/${branch}`, head]);
    return head;
}
function addRun(github, { id, head, conclusion, minutesAgo }) {
    const { add, state } = github;
    const at = (minutes) => new Date(state.now().getTime() - minutes * MINUTE_MS).toISOString().replace(/\.\d+/, "");
    const [startedAt, endedAt] = [at(minutesAgo + 4), at(minutesAgo)];
    add.run({
        ...{ id, number: id - 8520, name: "CI", headSha: head, headBranch: "fix-queue", conclusion },
        ...{ createdAt: startedAt, startedAt, updatedAt: endedAt },
        pullRequests: [{ number: PULL, headSha: head, base: "main", baseRepositoryId: state.repositoryId }],
    });
    for (const name of JOBS) {
        const outcome = conclusion === "failure" && FAILING.includes(name) ? "failure" : "success";
        const steps = [{ name: "Start the container", conclusion: outcome }];
        const job = add.job({ runId: id, name, conclusion: outcome, startedAt, completedAt: endedAt, steps });
        const lines = outcome === "success" ? ["ok"] : ["container started", "Error: health check failed: status 503"];
        add.log({ jobId: job.id, content: lines.map((line) => `${endedAt} ${line}\n`).join("") });
    }
}
async function readEvent({ url, state }, id) {
    const address = `${url}/repos/${state.owner}/${state.repo}`;
    const read = async (place) => {
        const response = await fetch(address + place, { headers: { authorization: `Bearer ${state.token}` } });
        return (await response.json());
    };
    return { action: "completed", repository: await read(""), workflow_run: await read(`/actions/runs/${id}`) };
}

;// CONCATENATED MODULE: ./build/src/cli/sandbox.js










const sandbox_TOKEN = "token-of-the-sandbox";
const sandbox_REPOSITORY = { owner: "acme", repo: "registry" };
const SCENARIOS = {
    "failing-ci": addFailingCi,
};
const sandbox_USAGE = `Usage: pipekeeper sandbox [--scenario <name>] [--folder <path>] [--port <number>] [--minutes <number>]

Starts a GitHub on 127.0.0.1 and serves it until Ctrl-C. Prints what to paste into a second terminal, then every write,
and at the end the comments and issues. Everything is in memory and in the folder.

  --scenario <name>   ${Object.keys(SCENARIOS).join(", ")} [failing-ci]
  --folder <path>     where the events and the environment are written [a temporary folder]
  --port <number>     port of 127.0.0.1 [a free one]
  --minutes <number>  time after which it stops by itself [60]`;
const sandbox_OPTIONS = {
    scenario: { type: "string", default: "failing-ci" },
    folder: { type: "string" },
    port: { type: "string", default: "0" },
    minutes: { type: "string", default: "60" },
    help: { type: "boolean", short: "h", default: false },
};
async function runSandbox(args, runtime) {
    const options = sandbox_parseOptions(args);
    if (options.help) {
        runtime.log(sandbox_USAGE);
        return 0;
    }
    const stop = listenForStop();
    const scratch = (0,external_node_fs_.realpathSync)((0,external_node_fs_.mkdtempSync)(external_node_path_.join((0,external_node_os_.tmpdir)(), "pipekeeper-sandbox-")));
    try {
        const folder = options.folder === undefined ? scratch : external_node_path_.resolve(runtime.cwd, options.folder);
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        const github = await openGitHub(external_node_path_.join(scratch, "remote.git"), { runtime, port: options.port });
        try {
            writeFiles(folder, github, await options.addScenario(github));
            describe(runtime, github, options.folder ?? folder);
            await waitForEnd(stop.signal, options.minutes * 60_000);
            for (const text of listTexts(github))
                runtime.log(`\n${(0,render_summary/* renderSummary */.B)(text)}`);
        }
        finally {
            await github.close();
        }
        runtime.log("\nStopped.");
        return 0;
    }
    finally {
        stop.release();
        (0,external_node_fs_.rmSync)(scratch, { recursive: true, force: true, maxRetries: 5 });
    }
}
function sandbox_parseOptions(args) {
    const { scenario, folder, port, minutes, help } = readArguments(args);
    const addScenario = Object.hasOwn(SCENARIOS, scenario) ? SCENARIOS[scenario] : undefined;
    if (addScenario === undefined) {
        throw new errors/* UserError */.y(`--scenario is "${scenario}", expected ${Object.keys(SCENARIOS).join(" or ")}.`);
    }
    const inMinutes = parseNumber("minutes", minutes, { from: 1, to: 1440 });
    return { addScenario, folder, port: parseNumber("port", port, { from: 0, to: 65_535 }), minutes: inMinutes, help };
}
function readArguments(args) {
    try {
        return (0,external_node_util_.parseArgs)({ args: [...args], options: sandbox_OPTIONS }).values;
    }
    catch (cause) {
        throw new errors/* UserError */.y(`${cause.message}. \`pipekeeper sandbox --help\` lists the options.`, { cause });
    }
}
function parseNumber(name, text, { from, to }) {
    const value = Number(text);
    if (/^\d{1,5}$/.test(text) && value >= from && value <= to)
        return value;
    throw new errors/* UserError */.y(`--${name} is "${text}", expected a number from ${from} to ${to}.`);
}
async function openGitHub(directory, { runtime, port }) {
    const bareRepository = { directory, path: runtime.env.PATH ?? "" };
    (0,external_node_fs_.mkdirSync)(directory);
    await git(bareRepository, ["init", "--quiet", "--bare", "--initial-branch=main"]);
    const root = `/repos/${sandbox_REPOSITORY.owner}/${sandbox_REPOSITORY.repo}`;
    const github = await startGitHub({
        ...{ ...sandbox_REPOSITORY, bareRepository, port, token: sandbox_TOKEN, now: () => new Date() },
        check: {
            request: () => [],
            answer: ({ method, pathname }, { status }) => {
                if (method !== "GET")
                    runtime.log(`${method} ${decodeURIComponent(pathname).replace(root, "")} ${status}`);
                return [];
            },
        },
    }).catch((cause) => {
        if (cause.code !== "EADDRINUSE" && cause.code !== "EACCES")
            throw cause;
        throw new errors/* UserError */.y(`Port ${port} cannot be used (${cause.code}). Omit --port to use a free one.`, { cause });
    });
    github.state.webUrl = github.url;
    return github;
}
function writeFiles(folder, { url }, events) {
    for (const [name, event] of Object.entries(events)) {
        (0,external_node_fs_.writeFileSync)(external_node_path_.join(folder, name), `${JSON.stringify(event, null, 2)}\n`);
    }
    const env = Object.entries({
        GITHUB_API_URL: url,
        GITHUB_SERVER_URL: url,
        GITHUB_REPOSITORY: `${sandbox_REPOSITORY.owner}/${sandbox_REPOSITORY.repo}`,
        GITHUB_TOKEN: sandbox_TOKEN,
        GITHUB_RUN_ID: "8001",
    });
    (0,external_node_fs_.writeFileSync)(external_node_path_.join(folder, "env.sh"), env.map(([name, value]) => `export ${name}='${value}'\n`).join(""));
    const forAct = env.filter(([name]) => /URL|REPOSITORY/.test(name));
    (0,external_node_fs_.writeFileSync)(external_node_path_.join(folder, "act.env"), forAct.map(([name, value]) => `${name}=${value}\n`).join(""));
}
function describe({ log }, { url }, folder) {
    const pipekeeper = "node dist/cli/index.js";
    const file = (name) => quoteWord(`${folder}/${name}`);
    log(`The sandbox is at ${url}, until Ctrl-C. In a second terminal:

  . ${file("env.sh")}
  ${pipekeeper} post-ci-summary --event ${file("failed.json")}
  ${pipekeeper} failure-tracker --event ${file("failed.json")}
  ${pipekeeper} post-ci-summary --event ${file("passed.json")}
  ${pipekeeper} failure-tracker --event ${file("passed.json")}
  ${pipekeeper} preflight-open-pr --ecosystem npm --claim

A workflow that uses them, under act:

  act workflow_run --eventpath ${file("failed.json")} --env-file ${file("act.env")} --secret GITHUB_TOKEN=${sandbox_TOKEN} -P ubuntu-latest=-self-hosted
`);
}
function quoteWord(word) {
    return /^[\w./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
function listTexts({ state }) {
    const comments = state.comments.map(({ issue, body }) => `### Comment on #${issue}\n\n${body}`);
    const issues = state.issues.map(({ number, title, state: is, body }) => `### #${number}, ${is}: ${title}\n\n${body}`);
    return [...comments, ...issues];
}
async function waitForEnd(signal, limitMs) {
    const ended = AbortSignal.any([signal, AbortSignal.timeout(limitMs)]);
    await new Promise((resolve) => {
        if (ended.aborted)
            resolve();
        ended.addEventListener("abort", () => resolve(), { once: true });
    });
}

;// CONCATENATED MODULE: ./build/src/cli/run-extra.js


function runExtra(name, args, { runtime, commands }) {
    return name === "demo" ? runDemo(args, runtime, commands) : runSandbox(args, runtime);
}


/***/ }),

/***/ 2891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vl: () => (/* binding */ PlatformResult),
/* harmony export */   mA: () => (/* binding */ RunLine)
/* harmony export */ });
/* unused harmony export BatchResults */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4377);

const Count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0);
const IsoTime = zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$({ offset: true });
const HttpsUrl = zod__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ5({ protocol: /^https$/ });
const PlatformResult = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ tested: Count, passed: Count, failed: Count });
const RunLine = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    batch_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    ecosystem: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    ecosystems: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), Count).describe("packages attempted per ecosystem"),
    started_at: IsoTime.optional(),
    timestamp: IsoTime.describe("end of the run"),
    duration_seconds: Count.optional(),
    total: Count.describe("packages attempted"),
    attempts: Count,
    succeeded: Count,
    failed: Count,
    blocked: Count,
    skipped: Count,
    unverified: Count,
    merged: Count,
    excluded: Count,
    constrained: Count,
    platforms: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), PlatformResult),
    packages_processed: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1)),
    recipes_generated: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1)),
    used_disambiguation: Count.optional(),
    routing: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), from: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), to: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })).optional(),
    run_attempt: Count.optional(),
    workflow_run_url: HttpsUrl.optional(),
    conclusion: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    pull_request_url: HttpsUrl.optional(),
});
const BatchResults = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    batch_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    ecosystems: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), Count),
    per_ecosystem: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ total: Count, succeeded: Count, failed: Count })),
    total: Count.describe("packages attempted"),
    succeeded: Count,
    failed: Count,
    blocked: Count,
    timestamp: IsoTime,
});


/***/ }),

/***/ 8624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EJ: () => (/* binding */ updateBreaker),
/* harmony export */   Jt: () => (/* binding */ effectiveState),
/* harmony export */   Zy: () => (/* binding */ isProbeDue),
/* harmony export */   cm: () => (/* binding */ admitBatch),
/* harmony export */   fm: () => (/* binding */ isShut),
/* harmony export */   ks: () => (/* binding */ BREAKER_STATES),
/* harmony export */   x_: () => (/* binding */ compareBreakers)
/* harmony export */ });
/* harmony import */ var _count_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4164);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9096);
/* harmony import */ var _times_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1866);



const BREAKER_STATES = ["closed", "open", "half-open"];
const ORDER = ["open", "half-open", "disabled"];
function effectiveState(recorded, isDisabled) {
    return isDisabled ? "disabled" : recorded;
}
function isShut(state) {
    return state === "disabled" || state === "open";
}
function isProbeDue(opensAt, nowMs) {
    return nowMs >= (0,_times_js__WEBPACK_IMPORTED_MODULE_0__/* .toEpochMs */ .x8)(opensAt);
}
function admitBatch(stored, nowMs, maxRecoveryMs) {
    const observed = stored?.state ?? "closed";
    if (stored === undefined || observed === "closed")
        return { observed, effective: "closed", doubt: null };
    if (observed === "half-open")
        return { observed, effective: "half-open", doubt: null };
    if (observed !== "open") {
        return { observed, effective: "half-open", doubt: `its state "${observed}" is not closed, open or half-open` };
    }
    const opensAt = stored.opens_at;
    if (opensAt === null)
        return { observed, effective: "half-open", doubt: "it is open without a time in `opens_at`" };
    if ((0,_times_js__WEBPACK_IMPORTED_MODULE_0__/* .toEpochMs */ .x8)(opensAt) > nowMs + maxRecoveryMs) {
        return { observed, effective: "half-open", doubt: `it is open until ${opensAt}, and no recovery lasts that long` };
    }
    return { observed, effective: isProbeDue(opensAt, nowMs) ? "half-open" : "open", doubt: null };
}
function updateBreaker(stored, outcome, { nowMs, rule }) {
    const { failures, last_failure, opens_at } = stored ?? { failures: 0, last_failure: null, opens_at: null };
    if (outcome === "success")
        return { state: "closed", failures: 0, last_failure, opens_at: null };
    const now = (0,_times_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTime */ .fU)(new Date(nowMs));
    const after = { failures: (0,_count_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .countFailure */ .c)(failures), last_failure: now };
    const { effective } = admitBatch(stored, nowMs, rule.maxRecoveryMs);
    if (effective === "open")
        return { ...after, state: "open", opens_at };
    if (effective === "closed" && after.failures < rule.failureThreshold) {
        return { ...after, state: "closed", opens_at: null };
    }
    const probes = effective === "closed" ? 0 : Math.max(0, failures - rule.failureThreshold);
    const recoveryMs = Math.min(rule.recoveryMs * rule.recoveryMultiplier ** probes, rule.maxRecoveryMs);
    return { ...after, state: "open", opens_at: (0,_times_js__WEBPACK_IMPORTED_MODULE_0__/* .addDelay */ .VN)(nowMs, recoveryMs) };
}
function compareBreakers(a, b) {
    return rank(a.state) - rank(b.state) || (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareBytewise */ .G)(a.ecosystem, b.ecosystem);
}
function rank(state) {
    const index = ORDER.indexOf(state);
    return index >= 0 ? index : state === "closed" ? ORDER.length + 1 : ORDER.length;
}


/***/ }),

/***/ 4164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ MAX_COUNT),
/* harmony export */   c: () => (/* binding */ countFailure)
/* harmony export */ });
const MAX_COUNT = 1e12;
function countFailure(failures) {
    return Math.min(failures + 1, MAX_COUNT);
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

/***/ 1866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cc: () => (/* binding */ parseStateTime),
/* harmony export */   G5: () => (/* binding */ compareTimes),
/* harmony export */   VN: () => (/* binding */ addDelay),
/* harmony export */   Zc: () => (/* binding */ formatFileTime),
/* harmony export */   a0: () => (/* binding */ compareNewestFirst),
/* harmony export */   fU: () => (/* binding */ formatTime),
/* harmony export */   gn: () => (/* binding */ isPlausible),
/* harmony export */   pe: () => (/* binding */ parseTime),
/* harmony export */   tM: () => (/* binding */ findFileTime),
/* harmony export */   x8: () => (/* binding */ toEpochMs)
/* harmony export */ });
const RFC3339 = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?(?:Z|([+-])(\d\d):(\d\d))$/i;
const FILE_TIME = /(\d{4}-\d\d-\d\d)T(\d\d)[-:](\d\d)[-:](\d\d)Z/;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const SECONDS_LENGTH = 19;
const ZERO = 48;
function parseTime(text) {
    if (isNormalized(text))
        return text;
    if (text.length === SECONDS_LENGTH + 1 && text.charCodeAt(13) === 0x2d && text.charCodeAt(16) === 0x2d) {
        const time = `${text.slice(0, 13)}:${text.slice(14, 16)}:${text.slice(17)}`;
        return isNormalized(time) && isPlausible(time) ? time : null;
    }
    const match = RFC3339.exec(text);
    if (match === null)
        return parseFileTime(text);
    const [, date, clock, fraction, sign, offsetHour, offsetMinute] = match;
    const local = `${date}T${clock}`;
    if (!isPossible(local))
        return null;
    const digits = fraction === undefined ? "" : fraction.replace(/0+$/, "");
    const tail = digits === "" ? "Z" : `.${digits}Z`;
    if (sign === undefined)
        return local + tail;
    if (Number(offsetHour) > 23 || Number(offsetMinute) > 59)
        return null;
    const offsetMs = (Number(offsetHour) * 60 + Number(offsetMinute)) * 60_000 * (sign === "-" ? -1 : 1);
    const utc = new Date(toEpochMs(`${local}Z`) - offsetMs).toISOString();
    return /^\d{4}-/.test(utc) ? utc.slice(0, SECONDS_LENGTH) + tail : null;
}
const LAST_MS = Date.UTC(2099, 11, 31, 23, 59, 59);
function parseStateTime(text) {
    const time = parseTime(text);
    return time !== null && isPlausible(time) ? time : null;
}
function isPlausible(time) {
    return time >= "2005" && time < "2101";
}
function addDelay(fromMs, delayMs) {
    return formatTime(new Date(Math.min(fromMs + delayMs, LAST_MS)));
}
function findFileTime(name) {
    const match = FILE_TIME.exec(name);
    if (match === null)
        return null;
    const time = `${match[1]}T${match[2]}:${match[3]}:${match[4]}Z`;
    return isPossible(time) && isPlausible(time) ? { time, index: match.index, text: match[0] } : null;
}
function compareTimes(a, b) {
    if (a.length === b.length)
        return a < b ? -1 : a > b ? 1 : 0;
    const left = a.slice(0, -1);
    const right = b.slice(0, -1);
    return left < right ? -1 : left > right ? 1 : 0;
}
function compareNewestFirst(a, b) {
    if (a === null || b === null)
        return a === b ? 0 : a === null ? 1 : -1;
    return compareTimes(b, a);
}
function toEpochMs(time) {
    const ms = time.length > SECONDS_LENGTH + 1 ? Math.floor(Number(`0${time.slice(SECONDS_LENGTH, -1)}`) * 1000 + 1e-9) : 0;
    const days = daysSinceEpoch(readDigits(time, 0, 4), readDigits(time, 5, 2), readDigits(time, 8, 2));
    return (((days * 24 + readDigits(time, 11, 2)) * 60 + readDigits(time, 14, 2)) * 60_000 +
        readDigits(time, 17, 2) * 1000 +
        ms);
}
function formatTime(date) {
    return `${date.toISOString().slice(0, SECONDS_LENGTH)}Z`;
}
function formatFileTime(time) {
    return `${time.slice(0, 13)}-${time.slice(14, 16)}-${time.slice(17, 19)}Z`;
}
function parseFileTime(text) {
    const found = findFileTime(text);
    return found !== null && found.text.length === text.length ? found.time : null;
}
function isNormalized(text) {
    const last = text.length - 1;
    if (last < SECONDS_LENGTH || last > SECONDS_LENGTH + 10 || text.charCodeAt(last) !== 0x5a)
        return false;
    for (let at = 0; at < SECONDS_LENGTH; at++) {
        const unit = text.charCodeAt(at);
        if (at === 4 || at === 7
            ? unit !== 0x2d
            : at === 10
                ? unit !== 0x54
                : at === 13 || at === 16
                    ? unit !== 0x3a
                    : !isDigit(unit)) {
            return false;
        }
    }
    if (last > SECONDS_LENGTH) {
        if (text.charCodeAt(SECONDS_LENGTH) !== 0x2e || last === SECONDS_LENGTH + 1)
            return false;
        for (let at = SECONDS_LENGTH + 1; at < last; at++)
            if (!isDigit(text.charCodeAt(at)))
                return false;
        if (text.charCodeAt(last - 1) === ZERO)
            return false;
    }
    return isPossible(text);
}
function isPossible(text) {
    const month = readDigits(text, 5, 2);
    const day = readDigits(text, 8, 2);
    if (readDigits(text, 11, 2) > 23 || readDigits(text, 14, 2) > 59 || readDigits(text, 17, 2) > 59)
        return false;
    if (month < 1 || month > 12 || day < 1 || day > DAYS[month - 1])
        return false;
    const year = readDigits(text, 0, 4);
    return month !== 2 || day < 29 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
}
function daysSinceEpoch(year, month, day) {
    const shifted = month <= 2 ? year - 1 : year;
    const era = Math.floor(shifted / 400);
    const yearOfEra = shifted - era * 400;
    const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
    return (era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468);
}
function readDigits(text, from, count) {
    let value = 0;
    for (let at = from; at < from + count; at++)
        value = value * 10 + text.charCodeAt(at) - ZERO;
    return value;
}
function isDigit(unit) {
    return unit >= ZERO && unit <= 57;
}


/***/ })

};
