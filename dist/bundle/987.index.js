export const id = 987;
export const ids = [987];
export const modules = {

/***/ 5650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nl: () => (/* binding */ addLabels),
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

/***/ 2960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readRequiredChecks),
/* harmony export */   e: () => (/* binding */ requiresChecks)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4679);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(961);
/* harmony import */ var _read_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4787);



async function readRequiredChecks(repository, branch) {
    const found = [
        await tryReading(listRuleChecks, repository, branch),
        await tryReading(listProtectionChecks, repository, branch),
    ];
    if (found.every((checks) => checks === null))
        return "unreadable";
    return [...new Set(found.flatMap((checks) => checks ?? []))].sort();
}
const CHECK_RULES = new Set(["required_status_checks", "workflows", "code_scanning"]);
async function requiresChecks(repository, branch) {
    const rules = (await tryReading(listRules, repository, branch)) ?? [];
    if (rules.some(({ type }) => CHECK_RULES.has((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(type))))
        return true;
    return ((await tryReading(listProtectionChecks, repository, branch)) ?? []).length > 0;
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
    return (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asList */ .DD)(await (0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .readEntries */ .$2)(client, "GET /repos/{owner}/{repo}/rules/branches/{branch}", { owner, repo, branch }));
}
async function listRuleChecks(repository, branch) {
    return (await listRules(repository, branch))
        .filter(({ type }) => type === "required_status_checks")
        .flatMap(({ parameters }) => (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asList */ .DD)((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asFields */ .qI)(parameters).required_status_checks))
        .map(({ context }) => (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(context))
        .filter((context) => context !== "");
}
async function listProtectionChecks({ client, owner, repo }, branch) {
    const { data } = await client.request("GET /repos/{owner}/{repo}/branches/{branch}", { owner, repo, branch });
    const protection = (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asFields */ .qI)((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asFields */ .qI)(data).protection);
    const checks = (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asFields */ .qI)(protection.required_status_checks);
    if (protection.enabled === false || checks.enforcement_level === "off")
        return [];
    const contexts = Array.isArray(checks.contexts) ? checks.contexts.map(_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1) : [];
    return [...contexts, ...(0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asList */ .DD)(checks.checks).map(({ context }) => (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(context))].filter((name) => name !== "");
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

/***/ 3127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ describeFallback),
/* harmony export */   w: () => (/* binding */ warnOfFallback)
/* harmony export */ });
/* harmony import */ var _explain_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1047);

const PULL_REQUEST = {
    open: "waits in a pull request",
    waiting: "waits in a pull request that merges itself",
    merged: "was merged by a pull request",
};
function describeFallback(what, insteadOf, branch) {
    const { branch: refused, refusal, pullRequest } = insteadOf;
    const where = pullRequest === null ? `is on branch "${branch}" instead` : PULL_REQUEST[pullRequest.state];
    return `Branch "${refused}" was refused by ${(0,_explain_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .explainRefusal */ .G)(refusal).rule}; ${what} ${where}`;
}
function warnOfFallback(what, insteadOf, branch) {
    const text = describeFallback(what, insteadOf, branch);
    return insteadOf.pullRequest === null ? `${text}.` : `${text}: ${insteadOf.pullRequest.url}`;
}


/***/ }),

/***/ 4430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ publishFiles)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/github/connect-repository.js + 1 modules
var connect_repository = __webpack_require__(7234);
// EXTERNAL MODULE: ./build/src/github/failure.js
var github_failure = __webpack_require__(4679);
// EXTERNAL MODULE: ./build/src/github/pulls.js
var pulls = __webpack_require__(8153);
// EXTERNAL MODULE: ./build/src/publish/choose-fallback.js
var choose_fallback = __webpack_require__(4551);
// EXTERNAL MODULE: ./build/src/publish/explain-refusal.js
var explain_refusal = __webpack_require__(1047);
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
// EXTERNAL MODULE: ./build/src/github/viewer.js
var viewer = __webpack_require__(4119);
;// CONCATENATED MODULE: ./build/src/publish/keep-pull-request.js







const APP_TOKEN = "pass the token of a GitHub App as `token` (actions/create-github-app-token makes one)";
const SETTING = '"Allow GitHub Actions to create and approve pull requests"';
async function findAutoMergeFault(repository, base, autoMerge) {
    if (autoMerge === "false")
        return null;
    return guard("could not be asked about", base, async () => {
        if ((await (0,viewer/* readLogin */.mN)(repository)) !== viewer/* WORKFLOW_LOGIN */.sw || !(await (0,required_checks/* requiresChecks */.e)(repository, base)))
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
        return await (0,pulls/* upsertPullRequest */._b)(repository, wanted);
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
        return result === "added" ? [] : failed("GitHub does not take one of the names");
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

// EXTERNAL MODULE: ./build/src/publish/api-writer.js
var api_writer = __webpack_require__(5913);
// EXTERNAL MODULE: ./build/src/publish/choose-target.js
var choose_target = __webpack_require__(4616);
// EXTERNAL MODULE: ./build/src/publish/open-transport.js + 15 modules
var open_transport = __webpack_require__(5585);
;// CONCATENATED MODULE: ./build/src/publish/plan-message.js
function planMessage({ subject, runUrl, base }) {
    const trailers = [...(runUrl === null ? [] : [`Pipekeeper-Run: ${runUrl}`]), `Pipekeeper-Base: ${base}`];
    return `${subject.trim().replace(/\r\n?/g, "\n")}\n\n${trailers.join("\n")}\n`;
}

// EXTERNAL MODULE: ./build/src/publish/compose-failure.js
var compose_failure = __webpack_require__(9354);
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
    const { inputs, derive } = files;
    const destination = { ...files.destination, target };
    const { reader, writer, warnings, transport } = await (0,open_transport/* openTransport */.g)({ ...files, destination }, runtime);
    try {
        const publication = await publish({
            reader,
            writer,
            derive: (tip) => derive(tip, target),
            branch: target.targetBranch,
            message: (base) => planMessage({ subject: inputs["commit-message"], runUrl: runUrl(runtime.env), base }),
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
function describeMode({ inputs, destination }, transport) {
    return {
        publish: inputs.publish,
        history: destination.target.history,
        transport,
        hasTransport: "transport" in inputs,
        onRefused: inputs["on-refused"],
        hasToken: Boolean(inputs.token),
        isBotAuthor: (0,api_writer/* isSignedByGitHub */.BP)({ name: inputs["author-name"], email: inputs["author-email"] }),
        sizeInputs: SIZE_INPUTS.filter((name) => name in inputs),
    };
}
function runUrl(env) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
    return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : null;
}

;// CONCATENATED MODULE: ./build/src/publish/publish-files.js








async function publishFiles(files, runtime) {
    const { inputs, destination, outputName } = files;
    const first = await publishTo(destination.target, files, runtime);
    const target = (0,choose_fallback/* chooseFallback */.U)(first, {
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
    const second = await publishTo(target, files, runtime);
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
        if (!(0,github_failure/* isUnanswered */.Ni)(error))
            throw error;
        const { message, refusal } = detour.first;
        const isWritten = reached !== detour.first;
        const text = isWritten ? publish_files_sayOf(error) : `${message} ${publish_files_sayOf(error)}`;
        return { ...reached, kind: "failed", message: text, refusal, pace: null };
    }
}
async function keepUpToDate({ first, target, files, runtime }, onWritten) {
    const { inputs } = files;
    const { targetBranch: base } = files.destination.target;
    const head = target.targetBranch;
    const repository = await (0,connect_repository.connectRepository)(runtime, { token: inputs.token });
    const autoMerge = inputs["auto-merge"];
    const fault = await findAutoMergeFault(repository, base, autoMerge);
    if (fault !== null)
        throw new errors/* UserError */.y(fault);
    const tips = [];
    const derive = (tip) => {
        tips.push(tip);
        return files.derive(tip, target);
    };
    const second = await publishTo(target, { ...files, derive }, runtime);
    if (second.kind === "failed") {
        const isTheirs = second.refusal.kind === "refused" && second.refusal.rule === "foreign-pull-request";
        const pull = isTheirs ? await (0,pulls/* findOpenPullRequest */.aF)(repository, { head, base }) : null;
        const place = pull === null ? "" : ` The pull request ${pull.url} was left alone.`;
        return { ...second, message: `${second.message}${place} ${describeFirst(first)}` };
    }
    const commit = second.kind === "published" ? second.commit : heldBy(tips.at(-1));
    if (commit === null)
        return { ...second, branch: base };
    onWritten(second);
    const labels = inputs["pull-request-labels"];
    const wanted = { head, base, commit, autoMerge, labels, ...texts(inputs, base) };
    const pullRequest = await keepPullRequest(repository, wanted, runtime);
    const warnings = [...second.warnings, ...pullRequest.warnings];
    return { ...second, warnings, insteadOf: { branch: base, refusal: first.refusal, pullRequest } };
}
function describeFirst({ branch, refusal }) {
    return `Branch "${branch}" itself was refused by ${(0,explain_refusal/* explainRefusal */.G)(refusal).rule}.`;
}
function heldBy(tip) {
    return tip !== undefined && tip.base === tip.target ? tip.target : null;
}
function publish_files_sayOf(error) {
    return error instanceof errors/* UserError */.y ? error.message : `${(0,github_failure/* explainUnanswered */.gV)(error)}.`;
}
function texts(inputs, base) {
    const title = inputs["commit-message"].split("\n", 1)[0];
    const body = `Derived from what is on \`${base}\`, where a rule refuses direct pushes. Each run brings this up to date, until somebody else commits to it.`;
    return { title, body };
}


/***/ }),

/***/ 5106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readCommittedConfig)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7406);
/* harmony import */ var _git_blobs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3866);
/* harmony import */ var _git_clone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6019);
/* harmony import */ var _git_find_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9290);
/* harmony import */ var _git_private_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4842);
/* harmony import */ var _git_remote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8206);
/* harmony import */ var _git_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5592);







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
    const repository = await (0,_git_private_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .openPrivateRepository */ .k)({ ...place, remote, isBlobless: true });
    try {
        const refusal = await repository.fetchCommit(commit);
        if (refusal !== null)
            throw unread(file.path, commit, refusal.said);
        const [entry] = await (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .listEntries */ .fi)(repository.git, commit, [file.path]);
        if (entry === undefined || !entry.mode.startsWith("100"))
            return null;
        const missing = await repository.fetchBlobs([entry.id], [entry.id]);
        if (missing !== null && missing !== "again")
            throw unread(file.path, commit, missing.said);
        for await (const bytes of (0,_git_blobs_js__WEBPACK_IMPORTED_MODULE_5__/* .streamBlobs */ .n)(repository.git, [entry.id], 1_000_000))
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
    const { connectRepository } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 7234));
    const { openTrees } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 7124));
    const { openBlobs } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6353));
    const { orRefused } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 5784));
    const repository = await connectRepository(runtime, { token });
    const answer = await orRefused(async () => {
        const trees = openTrees(repository);
        const entry = await trees.find(await trees.ofCommit(commit), path);
        if (entry === null || entry.path !== path || !entry.mode.startsWith("100"))
            return null;
        return (await openBlobs(repository).read([entry.id]))[0] ?? null;
    });
    if (answer === null || Buffer.isBuffer(answer))
        return answer;
    throw unread(path, commit, answer.said);
}
function unread(path, commit, said) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .y(`"${path}" of commit ${commit.slice(0, 10)} could not be read: ${said.at(-1) ?? "no answer"}. Check that the remote can be reached and the token may read it, or set \`config\` to nothing.`);
}


/***/ })

};
