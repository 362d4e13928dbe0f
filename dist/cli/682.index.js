export const id = 682;
export const ids = [682];
export const modules = {

/***/ 4682:
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
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
;// CONCATENATED MODULE: ./build/src/demo/find-project.js



/** What the demo takes from the repository it was built in. */
const NEEDED = ["dist/update-dashboard/index.js", "fixtures/state", "fixtures/batch"];
/** Root of the repository that a file of the bundle or of the sources lies in, wherever the terminal was started. */
function findProject(file) {
    for (let folder = external_node_path_.dirname(file);; folder = external_node_path_.dirname(folder)) {
        if (NEEDED.every((name) => (0,external_node_fs_.existsSync)(external_node_path_.join(folder, name))))
            return folder;
        if (folder !== external_node_path_.dirname(folder))
            continue;
        throw new errors/* UserError */.y(`The demo found no folder above "${file}" with ${NEEDED.join(", ")}. Run it in a whole checkout of the repository.`);
    }
}

;// CONCATENATED MODULE: ./build/src/demo/isolate-environment.js
const FOREIGN = /^(?:GIT_|GITHUB_|GH_|INPUT_|RUNNER_|ACTIONS_|SSH_ASKPASS|SOURCE_DATE_EPOCH$)/i;
/** The environment without anything of git, of a workflow or of a token, and without the user's git configuration. */
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

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./build/src/demo/serve-pages.js


/** Serves pages to this machine alone; port 0 takes a free one. */
async function servePages(port) {
    const pages = new Map();
    const server = (0,external_node_http_.createServer)((request, response) => {
        const page = pages.get(request.url ?? "/");
        const isRead = request.method === "GET" || request.method === "HEAD";
        const status = page === undefined ? 404 : isRead ? 200 : 405;
        response.writeHead(status, {
            "content-type": status === 200 && page !== undefined ? page.type : "text/plain; charset=utf-8",
            "x-content-type-options": "nosniff",
            "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'",
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
function explain(error, port) {
    if (error.code === "EADDRINUSE") {
        return new errors/* UserError */.y(`Port ${port} is in use. Give another as --port, or leave it out for a free one.`);
    }
    if (error.code === "EACCES")
        return new errors/* UserError */.y(`Port ${port} may not be used by this user. Give one above 1023.`);
    return error;
}

;// CONCATENATED MODULE: ./build/src/demo/stage.js
/** What the demo's repository is called at the loopback GitHub. */
const REPOSITORY = "larder/recipes";
/** What the loopback API wants to see; the demo has no other use for it. */
const TOKEN = "token-of-the-demo";

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/src/demo/run-process.js
/** Starts the demo's child processes; each leads a group of its own, so that an interrupt ends what it has started too. */

/** Runs to the end, whatever the exit code; rejects if the program cannot be started or the signal came. */
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
        // It may have ended meanwhile.
        if (error.code !== "ESRCH")
            throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/demo/open-remote.js
/** The demo's remote: a real bare repository, a maintainer's clone that pushes to it, and checkouts as a runner makes them. */





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
            // A plain path would make git copy everything, whatever the depth.
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
;// CONCATENATED MODULE: ./build/src/schema/problem.js

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
/** error: data not used; warning: used, but altered or doubtful; notice: expected leftovers. */
const Severity = schemas/* enum */.k5n(["error", "warning", "notice"]);
/** A piece of input that could not be used as it stands. */
const Problem = schemas/* strictObject */.rej({
    /** Relative to the repository root, with `/`. */
    file: schemas/* string */.YjP(),
    /** 1-based line of the first byte of the value; null for the whole file. */
    line: schemas/* int */.Whr().min(1).nullable(),
    /** Index in its list, or package name. */
    entry: schemas/* union */.KCZ([schemas/* int */.Whr(), schemas/* string */.YjP()]).nullable(),
    code: ProblemCode,
    severity: Severity,
    /** Quotes the bad value, shortened to 120 characters, and says what was expected. */
    reason: schemas/* string */.YjP(),
});

;// CONCATENATED MODULE: ./build/src/schema/run.js

const Count = schemas/* int */.Whr().min(0);
const IsoTime = iso/* datetime */.w$({ offset: true });
const HttpsUrl = schemas/* url */.OZ5({ protocol: /^https$/ });
const PlatformResult = schemas/* looseObject */._H3({ tested: Count, passed: Count, failed: Count });
/** `data/metrics/batch-runs-<batch_id>.jsonl` as it is written: one compact line per batch. */
const RunLine = schemas/* looseObject */._H3({
    schema_version: schemas/* literal */.euz(1),
    batch_id: schemas/* string */.YjP().min(1),
    ecosystem: schemas/* string */.YjP(),
    ecosystems: schemas/* record */.g1P(schemas/* string */.YjP(), Count).describe("packages attempted per ecosystem"),
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
    platforms: schemas/* record */.g1P(schemas/* string */.YjP(), PlatformResult),
    packages_processed: schemas/* array */.YOg(schemas/* string */.YjP().min(1)),
    recipes_generated: schemas/* array */.YOg(schemas/* string */.YjP().min(1)),
    used_disambiguation: Count.optional(),
    routing: schemas/* array */.YOg(schemas/* looseObject */._H3({ name: schemas/* string */.YjP(), from: schemas/* string */.YjP(), to: schemas/* string */.YjP() })).optional(),
    run_attempt: Count.optional(),
    workflow_run_url: HttpsUrl.optional(),
    conclusion: schemas/* string */.YjP().optional(),
    pull_request_url: HttpsUrl.optional(),
});
/** `data/queues/batch-results.json`: what the last batch attempted. */
const BatchResults = schemas/* looseObject */._H3({
    batch_id: schemas/* string */.YjP().min(1),
    ecosystems: schemas/* record */.g1P(schemas/* string */.YjP(), Count),
    per_ecosystem: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* looseObject */._H3({ total: Count, succeeded: Count, failed: Count })),
    total: Count.describe("packages attempted"),
    succeeded: Count,
    failed: Count,
    blocked: Count,
    timestamp: IsoTime,
});

;// CONCATENATED MODULE: ./build/src/schema/dashboard.js



const Time = iso/* datetime */.w$().describe("RFC 3339 in UTC");
const dashboard_Count = schemas/* int */.Whr().min(0);
const Counts = schemas/* record */.g1P(schemas/* string */.YjP(), dashboard_Count);
const CountsByKey = schemas/* record */.g1P(schemas/* string */.YjP(), Counts);
/** A package of the queue, with what its failures say. */
const DashboardPackage = schemas/* object */.Ikc({
    id: schemas/* string */.YjP().describe("equals name, which is unique; source is not"),
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
    status_at: Time.nullable(),
    failure_count: dashboard_Count.describe("consecutive failures, from the queue"),
    failures_recorded: dashboard_Count,
    first_failure_at: Time.nullable(),
    last_failure_at: Time.nullable(),
    last_failure_id: schemas/* string */.YjP().nullable(),
    next_retry_at: Time.nullable(),
    position: dashboard_Count.nullable().describe("1-based rank among pending and failed packages, every backoff taken as over"),
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
/** One failed attempt. */
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
    timestamp: Time.nullable(),
    workflow_run_url: schemas/* string */.YjP().nullable(),
    cluster: schemas/* string */.YjP(),
    transition: schemas/* enum */.k5n(["new", "still"]).nullable(),
    file: schemas/* string */.YjP(),
    line: schemas/* int */.Whr().min(1),
});
const FailuresSummary = schemas/* object */.Ikc({
    total: dashboard_Count,
    packages: dashboard_Count,
    by_category: Counts,
    by_subcategory: CountsByKey,
    by_ecosystem: Counts,
    by_platform: Counts,
    by_run_join: Counts,
    first_at: Time.nullable(),
    last_at: Time.nullable(),
});
/** Failures that say the same once names, versions and numbers are taken out. */
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
    first_at: Time.nullable(),
    last_at: Time.nullable(),
    sample_id: schemas/* string */.YjP(),
});
const DashboardRun = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    batch_id: schemas/* string */.YjP(),
    ecosystem: schemas/* string */.YjP().nullable(),
    ecosystems: schemas/* record */.g1P(schemas/* string */.YjP(), dashboard_Count.nullable()),
    timestamp: Time,
    total: dashboard_Count.describe("packages attempted"),
    total_from: schemas/* enum */.k5n(["recorded", "results", "ecosystems", "counted"]),
    validated: dashboard_Count,
    merged: dashboard_Count,
    excluded: dashboard_Count,
    constrained: dashboard_Count,
    skipped: dashboard_Count.nullable(),
    unverified: dashboard_Count.nullable(),
    used_disambiguation: dashboard_Count.nullable(),
    succeeded: dashboard_Count,
    blocked: dashboard_Count,
    failed: dashboard_Count,
    outcome: schemas/* enum */.k5n(["broken", "merged", "empty", "nothing"]),
    conclusion: schemas/* string */.YjP().nullable(),
    packages_processed: schemas/* array */.YOg(schemas/* string */.YjP()),
    recipes_generated: schemas/* array */.YOg(schemas/* string */.YjP()),
    packages_complete: schemas/* boolean */.zMY(),
    platform_results: schemas/* record */.g1P(schemas/* string */.YjP(), PlatformResult),
    failure_ids: schemas/* array */.YOg(schemas/* string */.YjP()),
    started_at: Time.nullable(),
    duration_seconds: dashboard_Count.nullable(),
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
/** What changed between the last two runs of each ecosystem. */
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
    succeeded: dashboard_Count,
    failed: dashboard_Count,
    blocked: dashboard_Count,
    total: dashboard_Count,
    recipes_merged: dashboard_Count,
});
const EcosystemHealth = schemas/* object */.Ikc({
    breaker_state: schemas/* string */.YjP(),
    tracked: schemas/* boolean */.zMY(),
    consecutive_failures: dashboard_Count,
    last_failure: Time.nullable(),
    opens_at: Time.nullable().describe("earliest next probe"),
    disabled: schemas/* boolean */.zMY(),
    last_run_at: Time.nullable(),
    last_success_at: Time.nullable(),
    runs_since_last_success: dashboard_Count,
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
    runs_since_last_success: dashboard_Count,
    hours_since_last_run: dashboard_Count.nullable(),
    hours_since_recipe_merged: dashboard_Count.nullable(),
});
const DisambiguationSummary = schemas/* object */.Ikc({
    total: dashboard_Count,
    by_reason: Counts,
    high_risk: dashboard_Count,
    need_review: schemas/* array */.YOg(schemas/* string */.YjP()),
    entries: schemas/* array */.YOg(schemas/* object */.Ikc({
        tool: schemas/* string */.YjP(),
        selected: schemas/* string */.YjP(),
        alternatives: schemas/* array */.YOg(schemas/* string */.YjP()),
        selection_reason: schemas/* string */.YjP(),
        downloads_ratio: schemas/* number */.aig().nullable(),
        high_risk: schemas/* boolean */.zMY(),
        updated_at: Time.nullable(),
    })),
});
const CuratedPackage = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    source: schemas/* string */.YjP(),
    status: schemas/* string */.YjP(),
    validation_status: schemas/* enum */.k5n(["valid", "invalid", "unknown"]),
});
/** One UTC day. */
const HistoryDay = schemas/* object */.Ikc({
    date: iso/* date */.p6(),
    runs: dashboard_Count,
    attempted: dashboard_Count,
    validated: dashboard_Count,
    merged: dashboard_Count,
    failures: dashboard_Count,
    packages_failed: dashboard_Count,
    by_category: Counts,
    breakers_open: dashboard_Count.nullable(),
    queue: Counts.nullable(),
});
const QueueSummary = schemas/* object */.Ikc({
    total: dashboard_Count,
    by_status: Counts,
    by_priority: CountsByKey,
    by_ecosystem: CountsByKey,
    packages: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(DashboardPackage)),
});
/** dashboard.json, version 1: everything derived from the state, with every key always present. */
const Dashboard = schemas/* object */.Ikc({
    schema_version: schemas/* literal */.euz(1),
    generated_at: Time,
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
    problems: schemas/* object */.Ikc({ total: dashboard_Count, by_code: Counts, by_severity: Counts, items: schemas/* array */.YOg(Problem).max(200) }),
    left_out: schemas/* object */.Ikc({
        failures: dashboard_Count,
        runs: dashboard_Count,
        history_days: dashboard_Count,
        problems: dashboard_Count,
        full_outputs: dashboard_Count,
    }),
});

;// CONCATENATED MODULE: ./build/src/demo/render-pages.js
/** The demo's pages as HTML. They show what there is; the site that the actions generate is another matter. */
const STYLE = "body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1f2328}" +
    "table{border-collapse:collapse;margin:.5rem 0 1.5rem}th,td{border:1px solid #d1d9e0;padding:.25rem .75rem;text-align:left}" +
    "td.n{text-align:right}pre{overflow:auto;background:#f6f8fa;padding:1rem;font-size:13px}a{color:#0550ae}";
/** What was published, in numbers, and where everything is. */
function renderIndex(dashboard, runs, pulls) {
    const { queue, failures_summary: failures, blockers, health, problems } = dashboard;
    const ecosystems = Object.entries(health.ecosystems).map(([name, each]) => [
        name,
        each.disabled ? "disabled" : each.breaker_state,
        each.last_run_at ?? "none",
        each.last_success_at ?? "none",
    ]);
    return page("Larder's pipeline", [
        "<p>Made from the dashboard.json that the demo published to main of its own repository. Larder is invented.</p>",
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
    ]);
}
function renderRun(run) {
    return page(`Run ${run.number}: ${run.title}`, [`<pre>${escapeHtml(run.summary)}</pre>`, render_pages_link("/", "Back")]);
}
/** `shown`: the commit as git shows it. */
function renderCommit(commit, shown) {
    return page(`Commit ${commit.slice(0, 10)}`, [`<pre>${escapeHtml(shown)}</pre>`, render_pages_link("/", "Back")]);
}
function renderPullRequest({ title, body, head, base, changes }) {
    const lines = [`<p>${escapeHtml(head)} into ${escapeHtml(base)}</p>`, `<p>${escapeHtml(body)}</p>`];
    return page(title, [...lines, `<pre>${escapeHtml(changes)}</pre>`, render_pages_link("/", "Back")]);
}
/** Path of a run's page: that of a real run, below the repository the demo stands for. */
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

;// CONCATENATED MODULE: ./build/src/demo/run-step.js
/** Runs an action's bundle as a runner does: inputs and surroundings in the environment, reports in files. */



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
        env: { ...env, ...surroundings(plan), ...files, ...Object.fromEntries(inputs) },
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
/** The variables that GitHub documents for every step, as for a push to main. */
function surroundings({ workspace, folder, event, sha, repository, runNumber, apiUrl, serverUrl, now }) {
    return {
        CI: "true",
        GITHUB_ACTIONS: "true",
        GITHUB_WORKFLOW: "Update dashboard",
        GITHUB_JOB: "dashboard",
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
/** `name<<delimiter`, the lines of the value, `delimiter`. */
function parseOutputs(text) {
    const found = text.matchAll(/^(.+)<<(ghadelimiter_\S+)\r?\n([\s\S]*?)\r?\n\2$/gm);
    return Object.fromEntries([...found].map(([, name, , value]) => [name, value]));
}

;// CONCATENATED MODULE: ./build/src/demo/set-text.js
/** Sets text for a terminal. */
/** With a prefix on each line; lines longer than the width are cut. */
function indent(text, prefix, width = Number.POSITIVE_INFINITY) {
    const lines = text.split("\n").map((line) => `${prefix}${line}`.trimEnd());
    return lines.map((line) => (line.length > width ? `${line.slice(0, width - 1)}…` : line)).join("\n");
}
/** Markdown without the addresses of its links, which take more room than a terminal has. */
function dropLinks(markdown) {
    return markdown.replace(/(?<!\\)\[((?:\\.|[^\]\\])*)\]\(https?:[^)]*\)/g, "$1");
}
/** Lines of at most the width, unless a word is longer. */
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

;// CONCATENATED MODULE: ./build/src/demo/teller.js
/** Runs the story's steps, says what came of each, and keeps it for the pages. */






const DASHBOARD = "website/pipeline/dashboard.json";
/** Columns that sentences are wrapped at. */
const TEXT_WIDTH = 100;
class Teller {
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
        const { project, folder, defaults, server, env, signal, log, width, renderSummary } = this.#stage;
        const runNumber = this.#runs.length + 1;
        const sha = await this.#remote.git(["rev-parse", "main"]);
        const given = Object.entries(inputs).map(([name, value]) => `${name}: ${value}`);
        log(`\nRun ${runNumber}: ${title}. Checkout of ${sha.slice(0, 7)}, event ${[event, ...given].join(", ")}`);
        const result = await runStep({
            bundle: external_node_path_.join(project, "dist", "update-dashboard", "index.js"),
            inputs: { ...defaults, token: TOKEN, ...inputs },
            workspace: await this.#remote.checkOut(),
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
            return;
        throw new Error(`The run ended with exit code ${result.code}, expected it to be ${want}:\n${result.log.join("\n")}`);
    }
    /** Warnings and errors are shown; the annotations of the sample state's many problems are counted alone. */
    #showResult({ outputs, log, durationMs }) {
        const annotations = log.filter((line) => /^::(?:error|warning|notice) .*file=/.test(line));
        const others = log.filter((line) => /^::(?:error|warning)::/.test(line));
        const sentence = log.findLast((line) => !line.startsWith("::"));
        const told = Object.entries(outputs).filter(([, value]) => value !== "");
        const lines = [
            ...(sentence === undefined ? [] : wrap(sentence, TEXT_WIDTH)),
            ...others.flatMap((line) => wrap(line.replace(/^::(error|warning)::/, "$1: "), TEXT_WIDTH)),
            ...told.map(([name, value]) => `${name.padEnd(16)} ${value}`),
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
    async publishPages() {
        const { pages } = this.#stage.server;
        const text = await this.#remote.git(["show", `main:${DASHBOARD}`]);
        const dashboard = Dashboard.parse(JSON.parse(text));
        const html = (body) => ({ type: "text/html; charset=utf-8", body });
        pages.set("/", html(renderIndex(dashboard, this.#runs, this.#pulls)));
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

;// CONCATENATED MODULE: ./build/src/demo/tell-story.js
/** The story that the demo tells: four runs of update-dashboard on one repository, and what happens to it between them. */



const MAINTAINER = { name: "Mira Holm", email: "mira@larder.example" };
const BATCH_BOT = { name: "larder-batch[bot]", email: "batch@larder.example" };
/** Ends with the published dashboard among the server's pages; throws if a run did not do what the story says. */
async function tellStory(stage) {
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
        const teller = new Teller(stage, remote, github);
        await teller.run({ title: "the first dashboard", at: "2026-05-12T17:30:00Z", want: "published", isWhole: true });
        teller.heading("The pipeline merges a batch (fixtures/batch): eslint and prettier succeed, biome and pnpm fail.");
        await remote.pushFolder(fixture("batch"), {
            author: BATCH_BOT,
            date: "2026-05-12T18:04:00Z",
            message: "Record the results of npm-2026-05-12T18-00-09Z-a5d7c206",
        });
        await teller.run({ title: "after the batch", at: "2026-05-12T18:05:00Z", want: "published" });
        await teller.showLog();
        teller.heading("Nothing changes, and the daily schedule starts the workflow all the same.");
        await teller.run({ title: "nothing new", at: "2026-05-12T18:20:00Z", want: "unchanged", event: "schedule" });
        teller.heading("A maintainer switches cask on again. From then on, main is protected against direct pushes.");
        const enableCask = (text) => text.replace(/("disabled_ecosystems": )\[[^\]]*\]/, "$1[]");
        await remote.pushEdit("batch-control.json", enableCask, {
            author: MAINTAINER,
            date: "2026-05-12T18:30:00Z",
            message: "Switch cask on again",
        });
        remote.protectMain();
        const inputs = { "on-refused": "pull-request" };
        await teller.run({ title: "a protected branch", at: "2026-05-12T18:31:00Z", want: "published", inputs });
        await teller.showPullRequests();
        await teller.showLog();
        await teller.publishPages();
    }
    finally {
        await github.close();
    }
}

;// CONCATENATED MODULE: ./build/src/loopback/faults.js
/** A script of things that go wrong, or happen meanwhile. */
function openFaults() {
    const faults = [];
    const hooks = [];
    return {
        fail: (fault) => void faults.push({ ...fault, left: fault.times ?? 1 }),
        beforeNext: (matcher, run) => void hooks.push({ matcher, run }),
        takeFault(method, path) {
            const fault = faults.find((each) => each.left > 0 && matches(each, method, path));
            if (fault === undefined)
                return null;
            fault.left--;
            return fault;
        },
        async runHooks(method, path) {
            const index = hooks.findIndex(({ matcher }) => matches(matcher, method, path));
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
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/src/loopback/router.js
/** A table of routes over the state, and the answers that GitHub gives in all of them. */
/** Thrown by a route to answer with an error body. */
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
/** The route of the table that fits, with the values of its parts. */
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
/** One page of a list, with the `Link` header of the others. */
function paginate(items, { state, query }, path) {
    const perPage = Math.min(100, Number(query.get("per_page") ?? 30));
    const page = Number(query.get("page") ?? 1);
    const last = Math.max(1, Math.ceil(items.length / perPage));
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
    const body = items.slice((page - 1) * perPage, page * perPage);
    return { status: 200, body, ...(links.length > 0 ? { headers: { link: links.join(", ") } } : {}) };
}
/** A value of the body that must be a text. */
function requireText(body, key) {
    const value = body[key];
    if (typeof value === "string")
        return value;
    throw new Refusal(422, `Invalid request.\n\n"${key}" wasn't supplied.`);
}

;// CONCATENATED MODULE: ./build/src/loopback/run-git.js

const ENVIRONMENT = {
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_TERMINAL_PROMPT: "0",
    LC_ALL: "C",
};
/** Runs git without the user's and the system's configuration; a failure is an answer. */
function tryGit({ directory, path }, args, options = {}) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)("git", args, { cwd: directory, env: { PATH: path, ...ENVIRONMENT, ...options.env } });
        const out = [];
        let error = "";
        child.stdout.on("data", (chunk) => out.push(chunk));
        child.stderr.on("data", (chunk) => {
            error += chunk.toString();
        });
        child.on("error", reject);
        child.on("close", (code) => resolve({ code: code ?? -1, out: Buffer.concat(out), error }));
        // git may end before it has read everything.
        child.stdin.on("error", () => { });
        child.stdin.end(options.input ?? "");
    });
}
/** Runs git and gives its output as text without the last line end; throws where it fails. */
async function git(folder, args, options = {}) {
    const { code, out, error } = await tryGit(folder, args, options);
    if (code !== 0)
        throw new Error(`git ${args.join(" ")} failed with ${code}: ${error}`);
    return out.toString().replace(/\n$/, "");
}

;// CONCATENATED MODULE: ./build/src/loopback/git-objects.js
/** Commits, trees and blobs, over the real bare repository. */





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
    { method: "GET", path: "/git/trees/*sha", area: "contents", docs: "git/trees#get-a-tree", handle: getTree },
    { method: "POST", path: "/git/trees", area: "contents", docs: "git/trees#create-a-tree", handle: createTree },
    { method: "GET", path: "/git/blobs/:sha", area: "contents", docs: "git/blobs#get-a-blob", handle: getBlob },
    { method: "POST", path: "/git/blobs", area: "contents", docs: "git/blobs#create-a-blob", handle: createBlob },
];
/** Kind of object with this id; null for none. A name is no id here. */
async function typeOf(state, sha) {
    if (!OBJECT_ID.test(sha))
        return null;
    const { code, out } = await tryGit(state.bareRepository, ["cat-file", "-t", sha]);
    return code === 0 ? out.toString().trim() : null;
}
/** Address of a git resource in the API. */
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
    const env = { ...identify("AUTHOR", author ?? BOT, now), ...identify("COMMITTER", committer ?? GITHUB, now) };
    const sha = await git(state.bareRepository, args, { input: requireText(body, "message"), env });
    if (author === undefined && committer === undefined)
        state.signedCommits.add(sha);
    return { status: 201, body: await showCommit(state, sha) };
}
async function getTree({ state, params, query }) {
    const named = await tryGit(state.bareRepository, ["rev-parse", "--verify", "--quiet", `${params.sha}^{tree}`]);
    if (named.code !== 0)
        throw notFound();
    const tree = named.out.toString().trim();
    const depth = query.has("recursive") ? ["-r", "-t"] : [];
    const listed = await git(state.bareRepository, ["ls-tree", "-l", "-z", ...depth, tree]);
    const entries = listed
        .split("\0")
        .filter((line) => line !== "")
        .map((line) => showEntry(state, line));
    const truncated = entries.length > state.maxTreeEntries;
    const body = {
        sha: tree,
        url: apiUrl(state, `trees/${tree}`),
        tree: entries.slice(0, state.maxTreeEntries),
        truncated,
    };
    return { status: 200, body };
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
        const shown = await getTree({ state, params: { sha }, query: new URLSearchParams(), body: {} });
        return { ...shown, status: 201 };
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
    if ((await typeOf(state, sha)) !== (item.type ?? "blob"))
        throw unprocessable("tree.sha is not a valid blob");
    return `${item.mode} ${sha}\t${item.path}\0`;
}
async function getBlob({ state, params }) {
    const sha = params.sha ?? "";
    if ((await typeOf(state, sha)) !== "blob")
        throw notFound();
    const { out } = await tryGit(state.bareRepository, ["cat-file", "blob", sha]);
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
    return git(state.bareRepository, ["hash-object", "-w", "--stdin"], { input });
}
async function showCommit(state, sha) {
    if ((await typeOf(state, sha)) !== "commit")
        throw notFound();
    const format = "%T%x00%P%x00%an%x00%ae%x00%aI%x00%cn%x00%ce%x00%cI%x00%B";
    const shown = (await git(state.bareRepository, ["show", "-s", `--format=${format}`, sha])).split("\0");
    const [tree = "", parents = "", an = "", ae = "", ad = "", cn = "", ce = "", cd = "", message = ""] = shown;
    const isSigned = state.signedCommits.has(sha);
    return {
        sha,
        node_id: `C_${sha}`,
        url: apiUrl(state, `commits/${sha}`),
        html_url: `${state.webUrl}/${state.owner}/${state.repo}/commit/${sha}`,
        author: { name: an, email: ae, date: toUtc(ad) },
        committer: { name: cn, email: ce, date: toUtc(cd) },
        tree: { sha: tree, url: apiUrl(state, `trees/${tree}`) },
        message: message.replace(/\n$/, ""),
        parents: parents
            .split(" ")
            .filter(Boolean)
            .map((parent) => ({ sha: parent, url: apiUrl(state, `commits/${parent}`), html_url: "" })),
        verification: {
            verified: isSigned,
            reason: isSigned ? "valid" : "unsigned",
            signature: null,
            payload: null,
            verified_at: null,
        },
    };
}
function showBlob(state, sha) {
    return { sha, node_id: `B_${sha}`, url: apiUrl(state, `blobs/${sha}`) };
}
/** `mode type sha size<TAB>path`, as ls-tree writes it. */
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

;// CONCATENATED MODULE: ./build/src/loopback/git-refs.js
/** Branches and the comparison of commits, over the real bare repository. */



const GIT_REF_ROUTES = [
    { method: "GET", path: "/git/ref/*ref", area: "contents", docs: "git/refs#get-a-reference", handle: getRef },
    { method: "POST", path: "/git/refs", area: "contents", docs: "git/refs#create-a-reference", handle: createRef },
    { method: "PATCH", path: "/git/refs/*ref", area: "contents", docs: "git/refs#update-a-reference", handle: updateRef },
    {
        method: "GET",
        path: "/compare/*basehead",
        area: "contents",
        docs: "commits/commits#compare-two-commits",
        handle: compare,
    },
];
async function getRef({ state, params }) {
    const ref = `refs/${params.ref}`;
    const { out } = await tryGit(state.bareRepository, ["for-each-ref", "--count=1"]);
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
    const old = await resolveRef(state, ref);
    if (old === null)
        throw unprocessable("Reference does not exist");
    await requireObject(state, sha, "Object does not exist");
    if (body.force !== true) {
        const { code } = await tryGit(state.bareRepository, ["merge-base", "--is-ancestor", old, sha]);
        if (code !== 0)
            throw unprocessable("Update is not a fast forward");
    }
    const moved = await tryGit(state.bareRepository, ["update-ref", ref, sha, old]);
    if (moved.code !== 0)
        throw unprocessable("Reference cannot be updated");
    return { status: 200, body: showRef(state, ref, sha) };
}
async function compare({ state, params, query }) {
    const [base = "", head = ""] = (params.basehead ?? "").split("...");
    for (const side of [base, head])
        if ((await typeOf(state, side)) !== "commit")
            throw notFound();
    const merge = await tryGit(state.bareRepository, ["merge-base", base, head]);
    if (merge.code !== 0)
        throw new Refusal(404, `No common ancestor between ${base} and ${head}.`);
    const counts = await git(state.bareRepository, ["rev-list", "--left-right", "--count", `${base}...${head}`]);
    const [behind = 0, ahead = 0] = counts.split("\t").map(Number);
    const status = ahead === 0 ? (behind === 0 ? "identical" : "behind") : behind === 0 ? "ahead" : "diverged";
    const files = Number(query.get("page") ?? 1) > 1 ? {} : { files: [] };
    const body = { status, ahead_by: ahead, behind_by: behind, total_commits: ahead, commits: [], ...files };
    return { status: 200, body };
}
async function resolveRef(state, ref) {
    const { code, out } = await tryGit(state.bareRepository, ["show-ref", "--verify", "--hash", ref]);
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

;// CONCATENATED MODULE: ./build/src/loopback/pulls.js
/** Pull requests: in memory, over branches of the real repository. */


const PULL_ROUTES = [
    { method: "GET", path: "/pulls", area: "pull-requests", docs: "pulls/pulls#list-pull-requests", handle: listPulls },
    {
        method: "POST",
        path: "/pulls",
        area: "pull-requests",
        docs: "pulls/pulls#create-a-pull-request",
        handle: createPull,
    },
    {
        method: "GET",
        path: "/pulls/:number",
        area: "pull-requests",
        docs: "pulls/pulls#get-a-pull-request",
        handle: getPull,
    },
    {
        method: "PATCH",
        path: "/pulls/:number",
        area: "pull-requests",
        docs: "pulls/pulls#update-a-pull-request",
        handle: updatePull,
    },
];
async function listPulls(request) {
    const { state, query } = request;
    const wanted = query.get("state") ?? "open";
    const head = query.get("head");
    const base = query.get("base");
    const found = state.pulls
        .filter((pull) => wanted === "all" || pull.state === wanted)
        // A head without an owner is ignored, not refused.
        .filter((pull) => head === null || !head.includes(":") || head === `${state.owner}:${pull.head}`)
        .filter((pull) => base === null || base === pull.base)
        .sort((a, b) => (query.get("direction") === "asc" ? a.number - b.number : b.number - a.number));
    const shown = await Promise.all(found.map((pull) => showPull(state, pull)));
    return paginate(shown, request, `/repos/${state.owner}/${state.repo}/pulls`);
}
async function createPull({ state, body }) {
    const head = requireText(body, "head").replace(`${state.owner}:`, "");
    const base = requireText(body, "base");
    const title = requireText(body, "title");
    const [headSha, baseSha] = [await branchSha(state, head), await branchSha(state, base)];
    if (headSha === null)
        throw validationFailed({ resource: "PullRequest", field: "head", code: "invalid" });
    if (baseSha === null)
        throw validationFailed({ resource: "PullRequest", field: "base", code: "invalid" });
    const { out } = await tryGit(state.bareRepository, ["rev-list", "--count", `${baseSha}..${headSha}`]);
    if (out.toString().trim() === "0")
        throw refuse(`No commits between ${base} and ${head}`);
    // From here to the push nothing waits, so that two requests cannot both pass.
    const twin = state.pulls.find((pull) => pull.state === "open" && pull.head === head && pull.base === base);
    if (twin !== undefined)
        throw refuse(`A pull request already exists for ${state.owner}:${head}.`);
    const now = state.now().toISOString();
    const pull = {
        number: state.nextNumber++,
        title,
        body: typeof body.body === "string" ? body.body : null,
        state: "open",
        head,
        base,
        createdAt: now,
        updatedAt: now,
    };
    state.pulls.push(pull);
    return { status: 201, body: await showPull(state, pull) };
}
async function getPull(request) {
    return { status: 200, body: await showPull(request.state, requirePull(request)) };
}
async function updatePull(request) {
    const pull = requirePull(request);
    const { title, body, state, base } = request.body;
    if (typeof title === "string")
        pull.title = title;
    if (typeof body === "string")
        pull.body = body;
    if (state === "open" || state === "closed")
        pull.state = state;
    if (typeof base === "string")
        pull.base = base;
    pull.updatedAt = request.state.now().toISOString();
    return { status: 200, body: await showPull(request.state, pull) };
}
function requirePull({ state, params }) {
    const pull = state.pulls.find((each) => String(each.number) === params.number);
    if (pull === undefined)
        throw notFound();
    return pull;
}
function refuse(message) {
    return validationFailed({ resource: "PullRequest", code: "custom", message });
}
async function branchSha(state, branch) {
    const { code, out } = await tryGit(state.bareRepository, ["show-ref", "--verify", "--hash", `refs/heads/${branch}`]);
    return code === 0 ? out.toString().trim() : null;
}
async function showPull(state, pull) {
    const side = async (ref) => ({
        label: `${state.owner}:${ref}`,
        ref,
        sha: (await branchSha(state, ref)) ?? "",
    });
    return {
        id: pull.number,
        node_id: `PR_${pull.number}`,
        url: `${state.url}/repos/${state.owner}/${state.repo}/pulls/${pull.number}`,
        html_url: `${state.webUrl}/${state.owner}/${state.repo}/pull/${pull.number}`,
        number: pull.number,
        state: pull.state,
        title: pull.title,
        body: pull.body,
        draft: false,
        created_at: pull.createdAt,
        updated_at: pull.updatedAt,
        head: await side(pull.head),
        base: await side(pull.base),
    };
}

;// CONCATENATED MODULE: ./build/src/loopback/start-github.js
/**
 * A stateful GitHub on the loopback interface: the API over a real bare repository and state in memory. One file per
 * area of routes; a further area is a further table in `ROUTES`.
 */






const ROUTES = [...GIT_REF_ROUTES, ...GIT_OBJECT_ROUTES, ...PULL_ROUTES];
async function startGitHub(options) {
    const { bareRepository, now, owner, repo } = options;
    const state = {
        url: "",
        owner,
        repo,
        webUrl: options.webUrl ?? "https://github.com",
        bareRepository,
        now,
        token: options.token ?? null,
        permissions: options.permissions ?? {},
        maxTreeEntries: options.maxTreeEntries ?? 100_000,
        signedCommits: new Set(),
        nextNumber: 1,
        pulls: [],
        rateLimit: { limit: 5000, used: 0 },
    };
    const requests = [];
    const faults = openFaults();
    const server = (0,external_node_http_.createServer)((request, response) => {
        serve({ state, requests, faults }, request, response).catch((error) => {
            // A defect of this server: loud, and never mistaken for an answer that was asked for.
            response.writeHead(500, { "content-type": "application/json" });
            response.end(JSON.stringify({ message: `loopback GitHub failed: ${error.stack}` }));
        });
    });
    await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
    state.url = `http://127.0.0.1:${server.address().port}`;
    const close = async () => {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
    };
    return { url: state.url, state, requests, script: faults, close, [Symbol.asyncDispose]: close };
}
async function serve(around, request, response) {
    const { state, requests, faults } = around;
    const { pathname, search } = new URL(request.url ?? "/", "http://localhost");
    const method = request.method ?? "GET";
    const path = decodeURIComponent(pathname);
    const record = { method, path, query: search, headers: request.headers, body: null, status: 0 };
    requests.push(record);
    record.body = parseBody(await readBody(request));
    await faults.runHooks(method, path);
    const fault = faults.takeFault(method, path);
    const done = fault === null || fault.when === "after" ? await answer(state, record, pathname) : null;
    if (fault?.status === "drop") {
        request.socket.destroy();
        return;
    }
    const reply = fault === null ? done : toFaultAnswer(fault);
    record.status = reply.status;
    response.writeHead(reply.status, {
        "content-type": "application/json; charset=utf-8",
        "x-github-media-type": "github.v3; format=json",
        "x-github-request-id": `LOOP:${requests.length}`,
        ...countRateLimit(state),
        ...reply.headers,
    });
    response.end(reply.status === 204 ? undefined : JSON.stringify(reply.body));
}
async function answer(state, record, pathname) {
    const root = `/repos/${state.owner}/${state.repo}`;
    const isHere = record.path.toLowerCase().startsWith(`${root.toLowerCase()}/`);
    const found = isHere ? findRoute(ROUTES, record.method, pathname.slice(root.length)) : null;
    const docs = `https://docs.github.com/rest${found === null ? "" : `/${found.route.docs}`}`;
    try {
        authenticate(state, record);
        if (found === null)
            throw new Refusal(404, "Not Found");
        if (record.body === undefined)
            throw new Refusal(400, "Problems parsing JSON");
        const refusal = checkPermission(state, found.route, docs);
        if (refusal !== null)
            return refusal;
        const { route, params } = found;
        const body = (record.body ?? {});
        return await route.handle({ state, params, query: new URLSearchParams(record.query), body });
    }
    catch (error) {
        if (error instanceof Refusal)
            return toErrorAnswer(error, docs);
        throw error;
    }
}
function authenticate(state, record) {
    if (state.token === null)
        return;
    const given = record.headers.authorization?.replace(/^(token|bearer) +/i, "");
    if (given === undefined)
        throw new Refusal(401, "Requires authentication");
    if (given !== state.token)
        throw new Refusal(401, "Bad credentials");
}
function checkPermission(state, route, docs) {
    const needed = route.method === "GET" ? "read" : "write";
    const granted = state.permissions[route.area] ?? "write";
    if (granted === "write" || granted === needed)
        return null;
    const refusal = toErrorAnswer(new Refusal(403, "Resource not accessible by integration"), docs);
    return { ...refusal, headers: { "x-accepted-github-permissions": `${route.area.replaceAll("-", "_")}=${needed}` } };
}
function toFaultAnswer({ status, message, headers, body }) {
    const error = {
        message: message ?? "Server Error",
        documentation_url: "https://docs.github.com/rest",
        status: `${status}`,
    };
    return { status: status, body: body ?? error, ...(headers ? { headers } : {}) };
}
function countRateLimit({ rateLimit, now }) {
    rateLimit.used++;
    return {
        "x-ratelimit-limit": String(rateLimit.limit),
        "x-ratelimit-remaining": String(Math.max(0, rateLimit.limit - rateLimit.used)),
        "x-ratelimit-used": String(rateLimit.used),
        "x-ratelimit-reset": String(Math.floor(now().getTime() / 1000) + 3600),
        "x-ratelimit-resource": "core",
    };
}
/** null for no body, undefined for one that is not JSON. */
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
    return Buffer.concat(chunks).toString("utf8");
}

// EXTERNAL MODULE: ./build/src/cli/render-summary.js
var render_summary = __webpack_require__(7675);
;// CONCATENATED MODULE: ./build/src/cli/demo.js
/** `pipekeeper demo`: the main job on sample state, with a real remote, real runs of the bundle and a loopback GitHub. */












const USAGE = `Usage: pipekeeper demo [--once] [--port <number>]

Runs update-dashboard four times on sample state in a temporary repository, then serves what it published until Ctrl-C.

  --once           end by itself, after one look at the page
  --port <number>  port of 127.0.0.1 to serve on [a free one]`;
/** `manifest`: that of update-dashboard. Returns the exit code. */
async function runDemo(args, edges, manifest) {
    const options = parseOptions(args);
    if (options === null) {
        edges.log(USAGE);
        return 0;
    }
    const stop = listenForStop();
    const folder = (0,external_node_fs_.realpathSync)((0,external_node_fs_.mkdtempSync)(external_node_path_.join((0,external_node_os_.tmpdir)(), "pipekeeper-demo-")));
    try {
        const server = await servePages(options.port);
        try {
            await tellStory(setStage({ folder, server, signal: stop.signal, edges, manifest }));
            if (options.isOnce)
                await lookOnce(server, edges);
            else
                await serveUntilStopped(server, stop.signal, edges);
        }
        finally {
            await server.close();
        }
        return 0;
    }
    catch (error) {
        if (!stop.signal.aborted)
            throw error;
        // As a shell counts an interrupt; what was interrupted is of no interest.
        return 130;
    }
    finally {
        stop.release();
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true, maxRetries: 5 });
    }
}
function parseOptions(args) {
    const options = { isOnce: false, port: 0 };
    const rest = args.flatMap((argument) => argument.startsWith("--port=") ? ["--port", argument.slice(7)] : [argument]);
    for (let at = 0; at < rest.length; at++) {
        const argument = rest[at];
        if (argument === "--help")
            return null;
        if (argument === "--once")
            options.isOnce = true;
        else if (argument === "--port")
            options.port = parsePort(rest[++at]);
        else
            throw new errors/* UserError */.y(`The demo has no option "${argument}", expected --once or --port <number>.`);
    }
    return options;
}
function parsePort(text = "") {
    if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535)
        return Number(text);
    throw new errors/* UserError */.y(`--port is "${text}", expected a number up to 65535. Leave it out for a free port.`);
}
/** Ctrl-C, a request to end, a closed terminal and a reader that has gone all end the demo in order. */
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
function setStage({ folder, server, signal, edges, manifest }) {
    const defaults = Object.entries(manifest.inputs).map(([name, { default: value }]) => [name, value ?? ""]);
    return {
        project: findProject((0,external_node_url_.fileURLToPath)(import.meta.url)),
        folder,
        defaults: Object.fromEntries(defaults),
        server,
        startGitHub(directory) {
            const [owner, repo] = REPOSITORY.split("/");
            const bareRepository = { directory, path: edges.env.PATH ?? "" };
            return startGitHub({ bareRepository, owner, repo, token: TOKEN, webUrl: server.url, now: () => new Date() });
        },
        env: isolateEnvironment(edges.env),
        signal,
        log: edges.log,
        width: process.stdout.columns ?? 140,
        renderSummary: render_summary/* renderSummary */.B,
    };
}
async function lookOnce(server, { log }) {
    log("");
    for (const place of ["/", "/dashboard.json"]) {
        const response = await fetch(server.url + place);
        const { length } = await response.text();
        if (response.status !== 200)
            throw new Error(`${server.url}${place} answered ${response.status}, expected 200`);
        log(`${server.url}${place} answered 200 with ${length} characters.`);
    }
}
async function serveUntilStopped(server, signal, { log }) {
    log(`\nThe published dashboard is served at ${server.url}/ until Ctrl-C.`);
    await new Promise((resolve) => {
        if (signal.aborted)
            resolve();
        signal.addEventListener("abort", () => resolve(), { once: true });
    });
    log("\nStopped; the temporary repository is removed.");
}


/***/ })

};
