export const id = 477;
export const ids = [477];
export const modules = {

/***/ 5477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runSandbox: () => (/* binding */ runSandbox)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/kit/render-summary.js
var render_summary = __webpack_require__(2301);
// EXTERNAL MODULE: ./build/src/sandbox/run-git.js
var run_git = __webpack_require__(3857);
// EXTERNAL MODULE: ./build/src/sandbox/start-github.js + 32 modules
var start_github = __webpack_require__(1974);
// EXTERNAL MODULE: ./build/src/cli/listen-for-stop.js
var listen_for_stop = __webpack_require__(8988);
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
    const tree = await (0,run_git/* git */.$)(bareRepository, ["hash-object", "-t", "tree", "-w", "--stdin"]);
    const commit = (message, parents) => (0,run_git/* git */.$)(bareRepository, [...identity, "commit-tree", tree, ...parents, "-m", message]);
    const main = await (0,run_git/* git */.$)(bareRepository, ["rev-parse", "--verify", "--quiet", "main"]).catch(() => commit("Start", []));
    await (0,run_git/* git */.$)(bareRepository, ["update-ref", "refs/heads/main", main]);
    const head = await commit(`Work on ${branch}`, ["-p", main]);
    await (0,run_git/* git */.$)(bareRepository, ["update-ref", `refs/heads/${branch}`, head]);
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










const TOKEN = "token-of-the-sandbox";
const REPOSITORY = { owner: "acme", repo: "registry" };
const SCENARIOS = {
    "failing-ci": addFailingCi,
};
const USAGE = `Usage: pipekeeper sandbox [--scenario <name>] [--folder <path>] [--port <number>] [--minutes <number>]

Starts a GitHub on 127.0.0.1 and serves it until Ctrl-C. Says what to paste into a second terminal, then every write that
comes, and at the end what became of comments and issues. Everything is in memory and in the folder.

  --scenario <name>   ${Object.keys(SCENARIOS).join(", ")} [failing-ci]
  --folder <path>     where the events and the environment are written [a temporary folder]
  --port <number>     port of 127.0.0.1 [a free one]
  --minutes <number>  time after which it stops by itself [60]`;
const OPTIONS = {
    scenario: { type: "string", default: "failing-ci" },
    folder: { type: "string" },
    port: { type: "string", default: "0" },
    minutes: { type: "string", default: "60" },
    help: { type: "boolean", short: "h", default: false },
};
async function runSandbox(args, runtime) {
    const options = parseOptions(args);
    if (options.help) {
        runtime.log(USAGE);
        return 0;
    }
    const stop = (0,listen_for_stop/* listenForStop */.r)();
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
function parseOptions(args) {
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
        return (0,external_node_util_.parseArgs)({ args: [...args], options: OPTIONS }).values;
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
    await (0,run_git/* git */.$)(bareRepository, ["init", "--quiet", "--bare", "--initial-branch=main"]);
    const root = `/repos/${REPOSITORY.owner}/${REPOSITORY.repo}`;
    const github = await (0,start_github/* startGitHub */.y)({
        ...{ ...REPOSITORY, bareRepository, port, token: TOKEN, now: () => new Date() },
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
        throw new errors/* UserError */.y(`Port ${port} cannot be used (${cause.code}). Leave --port out for a free one.`, { cause });
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
        GITHUB_REPOSITORY: `${REPOSITORY.owner}/${REPOSITORY.repo}`,
        GITHUB_TOKEN: TOKEN,
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

  act workflow_run --eventpath ${file("failed.json")} --env-file ${file("act.env")} --secret GITHUB_TOKEN=${TOKEN} -P ubuntu-latest=-self-hosted
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


/***/ })

};
