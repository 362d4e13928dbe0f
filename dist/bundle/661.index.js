export const id = 661;
export const ids = [661];
export const modules = {

/***/ 8988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ listenForStop)
/* harmony export */ });
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


/***/ }),

/***/ 3857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ git),
/* harmony export */   I: () => (/* binding */ tryGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);

const ENVIRONMENT = {
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_TERMINAL_PROMPT: "0",
    LC_ALL: "C",
};
function tryGit({ directory, path }, args, options = {}) {
    return new Promise((resolve, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", args, { cwd: directory, env: { PATH: path, ...ENVIRONMENT, ...options.env } });
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
async function git(folder, args, options = {}) {
    const { code, out, error } = await tryGit(folder, args, options);
    if (code !== 0)
        throw new Error(`git ${args.join(" ")} failed with ${code}: ${error}`);
    return out.toString().replace(/\n$/, "");
}


/***/ }),

/***/ 1974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ startGitHub)
});

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
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/sandbox/run-git.js
var run_git = __webpack_require__(3857);
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
    const { code, out } = await (0,run_git/* tryGit */.I)(state.bareRepository, ["cat-file", "-t", sha]);
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
    const sha = await (0,run_git/* git */.$)(state.bareRepository, args, { input: requireText(body, "message"), env });
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
    const named = await (0,run_git/* tryGit */.I)(state.bareRepository, ["rev-parse", "--verify", "--quiet", `${params.sha}^{tree}`]);
    if (named.code !== 0)
        throw notFound();
    const tree = named.out.toString().trim();
    const depth = query.has("recursive") ? ["-r", "-t"] : [];
    return { status: 200, body: await showTree(state, tree, depth) };
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
            if ((await (0,run_git/* tryGit */.I)(state.bareRepository, ["read-tree", base], { env })).code !== 0)
                throw notFound();
        }
        const lines = [];
        for (const item of items)
            lines.push(await toIndexLine(state, item, env));
        await (0,run_git/* git */.$)(state.bareRepository, ["update-index", "-z", "--index-info"], { input: lines.join(""), env });
        const sha = await (0,run_git/* git */.$)(state.bareRepository, ["write-tree"], { env });
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
        const there = await (0,run_git/* git */.$)(state.bareRepository, ["ls-files", "-z", "--cached", "--", `:(literal)${item.path}`], {
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
    if ((await typeOf(state, sha)) !== "blob")
        throw notFound();
    const { out } = await (0,run_git/* tryGit */.I)(state.bareRepository, ["cat-file", "blob", sha]);
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
    return (0,run_git/* git */.$)(state.bareRepository, ["hash-object", "-w", "--stdin"], { input });
}
async function showCommit(state, sha) {
    if ((await typeOf(state, sha)) !== "commit")
        throw notFound();
    const format = "%T%x00%P%x00%an%x00%ae%x00%aI%x00%cn%x00%ce%x00%cI%x00%B";
    const shown = (await (0,run_git/* git */.$)(state.bareRepository, ["show", "-s", `--format=${format}`, sha])).split("\0");
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
    const listed = await (0,run_git/* git */.$)(state.bareRepository, ["ls-tree", "-l", "-z", ...depth, sha]);
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
    const { out } = await (0,run_git/* tryGit */.I)(state.bareRepository, ["rev-list", "--count", `${baseSha}..${headSha}`]);
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
    const [tree = ""] = (await (0,run_git/* git */.$)(bare, ["merge-tree", "--write-tree", base, head])).split("\n");
    const parents = method === "merge" ? ["-p", base, "-p", head] : ["-p", base];
    const input = method === "merge" ? `Merge pull request #${pull.number}\n` : `${pull.title} (#${pull.number})\n`;
    const now = state.now().toISOString();
    const env = {
        ...{ GIT_AUTHOR_NAME: state.login, GIT_AUTHOR_EMAIL: `${state.login}@users.noreply.github.com` },
        ...{ GIT_COMMITTER_NAME: "GitHub", GIT_COMMITTER_EMAIL: "noreply@github.com" },
        ...{ GIT_AUTHOR_DATE: now, GIT_COMMITTER_DATE: now },
    };
    const sha = await (0,run_git/* git */.$)(bare, ["commit-tree", tree, ...parents], { input, env });
    const { code } = await (0,run_git/* tryGit */.I)(bare, ["update-ref", `refs/heads/${pull.base}`, sha, base]);
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
    return (await judge(state, ["merge-tree", "--write-tree", "--name-only", base, head])) === 1;
}
async function isMergedInto(state, head, base) {
    return (await judge(state, ["merge-base", "--is-ancestor", head, base])) === 0;
}
async function listTips({ bareRepository }) {
    const format = "--format=%(refname:strip=2) %(objectname)";
    const { out } = await (0,run_git/* tryGit */.I)(bareRepository, ["for-each-ref", format, "refs/heads"]);
    return new Map(out
        .toString()
        .trimEnd()
        .split("\n")
        .map((line) => line.split(" ")));
}
const verdicts = new WeakMap();
function judge(state, args) {
    const known = verdicts.get(state) ?? new Map();
    verdicts.set(state, known);
    const key = args.join(" ");
    const code = known.get(key) ?? (0,run_git/* tryGit */.I)(state.bareRepository, args).then((answer) => answer.code);
    known.set(key, code);
    return code;
}

;// CONCATENATED MODULE: ./build/src/sandbox/show-pull.js







async function branchSha(state, branch) {
    const { code, out } = await (0,run_git/* tryGit */.I)(state.bareRepository, ["show-ref", "--verify", "--hash", `refs/heads/${branch}`]);
    return code === 0 ? out.toString().trim() : null;
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
                checks: contexts.map((context) => ({ context, app_id: null })),
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
    const shown = rules.flatMap(({ checks }) => [
        ...(checks.length > 0
            ? [
                {
                    type: "required_status_checks",
                    ...source,
                    parameters: {
                        required_status_checks: checks.map((context) => ({ context })),
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
    const { out } = await (0,run_git/* tryGit */.I)(state.bareRepository, ["rev-list", "--topo-order", sha]);
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
];
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
        app: null,
        pull_requests: [],
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
    const merge = await (0,run_git/* tryGit */.I)(state.bareRepository, ["merge-base", base, head]);
    if (merge.code !== 0)
        throw new Refusal(404, `No common ancestor between ${base} and ${head}.`);
    const counts = await (0,run_git/* git */.$)(state.bareRepository, ["rev-list", "--left-right", "--count", `${base}...${head}`]);
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
    const { out } = await (0,run_git/* tryGit */.I)(state.bareRepository, ["for-each-ref", "--count=1"]);
    if (out.length === 0)
        throw new Refusal(409, "Git Repository is empty.");
    const sha = await resolveRef(state, ref);
    if (sha === null)
        throw notFound();
    return { status: 200, body: showRef(state, ref, sha) };
}
async function createRef({ state, body }) {
    const ref = requireText(body, "ref");
    const sha = requireText(body, "sha");
    if (!ref.startsWith("refs/"))
        throw unprocessable("Reference name must start with 'refs/'.");
    if ((await (0,run_git/* tryGit */.I)(state.bareRepository, ["check-ref-format", ref])).code !== 0) {
        throw unprocessable(`${ref} is not a valid ref name.`);
    }
    await requireObject(state, sha, "Object does not exist");
    const made = await (0,run_git/* tryGit */.I)(state.bareRepository, ["update-ref", ref, sha, "0".repeat(sha.length)]);
    if (made.code !== 0)
        throw unprocessable("Reference already exists");
    return { status: 201, body: showRef(state, ref, sha) };
}
async function updateRef({ state, params, body }) {
    const ref = `refs/${params.ref}`;
    const sha = requireText(body, "sha");
    const old = await resolveRef(state, ref);
    if (old === null)
        throw unprocessable("Reference does not exist");
    await requireObject(state, sha, "Object does not exist");
    const rule = state.branchRules.find(({ branch }) => ref === `refs/heads/${branch}`);
    if (rule !== undefined)
        throw unprocessable(sayRefused(rule));
    if (body.force !== true) {
        const { code } = await (0,run_git/* tryGit */.I)(state.bareRepository, ["merge-base", "--is-ancestor", old, sha]);
        if (code !== 0)
            throw unprocessable("Update is not a fast forward");
    }
    const moved = await (0,run_git/* tryGit */.I)(state.bareRepository, ["update-ref", ref, sha, old]);
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
    const sha = await resolveRef(state, ref);
    if (sha === null)
        throw unprocessable("Reference does not exist");
    const gone = await (0,run_git/* tryGit */.I)(state.bareRepository, ["update-ref", "-d", ref, sha]);
    if (gone.code !== 0)
        throw unprocessable("Reference cannot be updated");
    return { status: 204, body: null };
}
async function resolveRef(state, ref) {
    const { code, out } = await (0,run_git/* tryGit */.I)(state.bareRepository, ["show-ref", "--verify", "--hash", ref]);
    return code === 0 ? out.toString().trim() : null;
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
    const { code, out } = await (0,run_git/* tryGit */.I)(state.bareRepository, ["show-ref", "--verify", "--hash", ref]);
    const at = code === 0 ? out.toString().trim() : "0".repeat(40);
    const refused = (message) => ({ type: "UNPROCESSABLE", message });
    if (beforeOid !== undefined && beforeOid !== at)
        return refused(`${ref} is at ${at}, but expected ${beforeOid}`);
    if ((await typeOf(state, String(afterOid))) === null)
        return refused("Object does not exist");
    if (force !== true &&
        (await (0,run_git/* tryGit */.I)(state.bareRepository, ["merge-base", "--is-ancestor", at, String(afterOid)])).code !== 0)
        return refused("Update is not a fast forward");
    const branch = ref.replace("refs/heads/", "");
    if (state.branchRules.some((rule) => rule.branch === branch && rule.forbidsForce))
        return refused("Cannot force-push to this branch");
    const moved = await (0,run_git/* tryGit */.I)(state.bareRepository, ["update-ref", ref, String(afterOid), at]);
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

const SETTINGS = {
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
    const settings = Object.entries(SETTINGS).flatMap(([key, value], at) => [
        [`GIT_CONFIG_KEY_${at}`, key],
        [`GIT_CONFIG_VALUE_${at}`, value],
    ]);
    const { out } = await (0,run_git/* tryGit */.I)(state.bareRepository, ["http-backend"], {
        input: body,
        env: {
            GIT_PROJECT_ROOT: state.bareRepository.directory,
            GIT_HTTP_EXPORT_ALL: "1",
            GIT_CONFIG_COUNT: String(Object.keys(SETTINGS).length),
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


/***/ })

};
