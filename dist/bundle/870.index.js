export const id = 870;
export const ids = [870];
export const modules = {

/***/ 6870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDemo: () => (/* binding */ runDemo)
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
// EXTERNAL MODULE: ./build/src/sandbox/start-github.js + 32 modules
var start_github = __webpack_require__(1974);
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
const FOREIGN = /^(?:GIT_|GITHUB_|GH_|INPUT_|RUNNER_|ACTIONS_|SSH_ASKPASS|SOURCE_DATE_EPOCH$)/i;
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
        list(runs.map((run) => render_pages_link(runPath(run.number), `Run ${run.number}: ${run.title} (${run.outcome})`))),
        pulls.length === 0 ? "" : "<h2>Pull requests</h2>",
        list(pulls.map(({ path, title, head }) => render_pages_link(path, `${title}, from ${head}`))),
        "<h2>CI</h2>",
        list([render_pages_link(comment, "The summary comment of a pull request whose CI failed twice and recovered")]),
    ]);
}
function renderRun(run) {
    return page(`Run ${run.number}: ${run.title}`, [`<pre>${escapeHtml(run.summary)}</pre>`, render_pages_link("/", "Back")]);
}
function renderCommit(commit, shown) {
    return page(`Commit ${commit.slice(0, 10)}`, [`<pre>${escapeHtml(shown)}</pre>`, render_pages_link("/", "Back")]);
}
function renderPullRequest({ title, body, head, base, changes }) {
    const lines = [`<p>${escapeHtml(head)} into ${escapeHtml(base)}</p>`, `<p>${escapeHtml(body)}</p>`];
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
function list(items) {
    return items.length === 0 ? "" : `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;
}
function render_pages_link(path, text) {
    return `<a href="${escapeHtml(path)}">${escapeHtml(text)}</a>`;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
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
        const { project, folder, defaultsOf, server, env, signal, log, width, renderSummary } = this.#stage;
        const runNumber = this.#runs.length + 1;
        const sha = await this.#remote.git(["rev-parse", "main"]);
        const given = Object.entries(inputs).map(([name, value]) => `${name}: ${value}`);
        log(`\nRun ${runNumber}: ${title}. Checkout of ${sha.slice(0, 7)}, event ${[event, ...given].join(", ")}`);
        const workspace = await this.#remote.checkOut();
        const result = await runStep({
            bundle: external_node_path_.join(project, "dist", "update-dashboard", "index.js"),
            inputs: { ...defaultsOf("update-dashboard"), token: TOKEN, ...inputs },
            workspace,
            folder: external_node_path_.join(folder, `runner-${runNumber}`),
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
    async showPullRequests() {
        const { log, server } = this.#stage;
        for (const { number, title, body, head, base } of this.#github.state.pulls) {
            const changes = await this.#remote.git(["diff", "--stat", `${base}...${head}`]);
            const place = `/${REPOSITORY}/pull/${number}`;
            this.#pulls.push({ path: place, title, body: body ?? "", head, base, changes });
            const lines = [
                `#${number} ${title}`,
                `${head} into ${base}`,
                ...wrap(body ?? "", TEXT_WIDTH),
                changes.trim(),
                server.url + place,
            ];
            log(`\nThe pull request that it opened:\n${indent(lines.join("\n"), "  ")}`);
        }
        if (this.#pulls.length !== 1)
            throw new Error(`${this.#pulls.length} pull requests were opened, expected one`);
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
            (0,external_node_fs_.writeFileSync)(place, edit((0,external_node_fs_.readFileSync)(place, "utf8")));
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
        narrator.heading("A maintainer switches cask on again. From then on, main is protected against direct pushes.");
        const enableCask = (text) => text.replace(/("disabled_ecosystems": )\[[^\]]*\]/, "$1[]");
        await remote.pushEdit("batch-control.json", enableCask, {
            author: MAINTAINER,
            date: "2026-05-12T18:30:00Z",
            message: "Switch cask on again",
        });
        remote.protectMain();
        const inputs = { "on-refused": "pull-request" };
        await narrator.run({ title: "a protected branch", at: "2026-05-12T18:31:00Z", want: "published", inputs });
        await narrator.showPullRequests();
        await narrator.showLog();
        narrator.heading("The same state as a site, made for GitHub Pages.");
        const workspace = await narrator.run({
            title: "the site",
            at: "2026-05-12T18:40:00Z",
            want: "written",
            inputs: { publish: "pages", "site-dir": "site" },
        });
        addFolder(stage.server.pages, SITE, external_node_path_.join(workspace, "site"));
        await narrator.publishPages(await runCiStory(stage, github));
    }
    finally {
        await github.close();
    }
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
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

// EXTERNAL MODULE: ./build/src/cli/listen-for-stop.js
var listen_for_stop = __webpack_require__(8988);
;// CONCATENATED MODULE: ./build/src/cli/demo.js














const USAGE = `Usage: pipekeeper demo [--once] [--port <number>]

Runs update-dashboard five times on sample state in a temporary repository, lets a CI fail and recover there with
post-ci-summary and failure-tracker following it, then serves the results until Ctrl-C.

  --once           exit after requesting the page once
  --port <number>  port on 127.0.0.1 to serve on [any free port]`;
const OPTIONS = {
    once: { type: "boolean" },
    port: { type: "string" },
    help: { type: "boolean", short: "h" },
};
async function runDemo(args, runtime, manifests) {
    const options = parseOptions(args);
    if (options === null) {
        runtime.log(USAGE);
        return 0;
    }
    const stop = (0,listen_for_stop/* listenForStop */.r)();
    const folder = (0,external_node_fs_.realpathSync)((0,external_node_fs_.mkdtempSync)(external_node_path_.join((0,external_node_os_.tmpdir)(), "pipekeeper-demo-")));
    try {
        const server = await servePages(options.port);
        try {
            await runStory(setStage({ folder, server, signal: stop.signal, runtime, manifests }));
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
function setStage({ folder, server, signal, runtime, manifests }) {
    let clock = null;
    return {
        project: findProject((0,external_node_url_.fileURLToPath)(import.meta.url)),
        folder,
        defaultsOf: (action) => readDefaults(manifests, action),
        server,
        startGitHub(directory) {
            const [owner, repo] = REPOSITORY.split("/");
            const bareRepository = { directory, path: runtime.env.PATH ?? "" };
            return (0,start_github/* startGitHub */.y)({
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
function readDefaults(manifests, action) {
    const manifest = manifests.find(({ name }) => name === action);
    if (manifest === undefined)
        throw new Error(`The terminal was built without ${action}`);
    const defaults = Object.entries(manifest.inputs).map(([name, { default: text = "" }]) => [name, text]);
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
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9096);
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
        return { observed, effective: "half-open", doubt: `its state "${observed}" is none of closed, open and half-open` };
    }
    const opensAt = stored.opens_at;
    if (opensAt === null)
        return { observed, effective: "half-open", doubt: "it is open without a time in `opens_at`" };
    if ((0,_times_js__WEBPACK_IMPORTED_MODULE_0__/* .toEpochMs */ .x8)(opensAt) > nowMs + maxRecoveryMs) {
        return { observed, effective: "half-open", doubt: `it is open until ${opensAt}, later than any recovery lasts` };
    }
    return { observed, effective: isProbeDue(opensAt, nowMs) ? "half-open" : "open", doubt: null };
}
const LAST_MS = Date.UTC(2099, 11, 31, 23, 59, 59);
function updateBreaker(stored, outcome, { nowMs, rule }) {
    const { failures, last_failure, opens_at } = stored ?? { failures: 0, last_failure: null, opens_at: null };
    if (outcome === "success")
        return { state: "closed", failures: 0, last_failure, opens_at: null };
    const now = (0,_times_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTime */ .fU)(new Date(nowMs));
    const after = { failures: failures + 1, last_failure: now };
    const { effective } = admitBatch(stored, nowMs, rule.maxRecoveryMs);
    if (effective === "open")
        return { ...after, state: "open", opens_at };
    if (effective === "closed" && after.failures < rule.failureThreshold) {
        return { ...after, state: "closed", opens_at: null };
    }
    const probes = effective === "closed" ? 0 : Math.max(0, failures - rule.failureThreshold);
    const recoveryMs = Math.min(rule.recoveryMs * rule.recoveryMultiplier ** probes, rule.maxRecoveryMs);
    return { ...after, state: "open", opens_at: (0,_times_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTime */ .fU)(new Date(Math.min(nowMs + recoveryMs, LAST_MS))) };
}
function compareBreakers(a, b) {
    return rank(a.state) - rank(b.state) || (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareBytewise */ .G)(a.ecosystem, b.ecosystem);
}
function rank(state) {
    const index = ORDER.indexOf(state);
    return index >= 0 ? index : state === "closed" ? ORDER.length + 1 : ORDER.length;
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
/* harmony export */   G5: () => (/* binding */ compareTimes),
/* harmony export */   Zc: () => (/* binding */ formatFileTime),
/* harmony export */   a0: () => (/* binding */ compareNewestFirst),
/* harmony export */   fU: () => (/* binding */ formatTime),
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
function findFileTime(name) {
    const match = FILE_TIME.exec(name);
    if (match === null)
        return null;
    const time = `${match[1]}T${match[2]}:${match[3]}:${match[4]}Z`;
    return isPossible(time) ? { time, index: match.index, text: match[0] } : null;
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
