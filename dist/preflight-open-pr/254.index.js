export const id = 254;
export const ids = [254];
export const modules = {

/***/ 6704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseClaim),
/* harmony export */   S: () => (/* binding */ printClaim)
/* harmony export */ });
/** The message of the commit that a claim's ref points to: who holds the claim, and until when. */
const SECONDS = /\.\d{3}Z$/;
function printClaim({ runId, attempt, at, until, nonce }) {
    return [
        `Claim of run ${runId}, attempt ${attempt}`,
        "",
        "This branch keeps other runs from starting meanwhile. The run that made it removes it.",
        "",
        `Pipekeeper-Run: ${runId}`,
        `Pipekeeper-Attempt: ${attempt}`,
        `Pipekeeper-Claimed: ${at.toISOString().replace(SECONDS, "Z")}`,
        `Pipekeeper-Until: ${until.toISOString().replace(SECONDS, "Z")}`,
        `Pipekeeper-Nonce: ${nonce}`,
        "",
    ].join("\n");
}
/** null: the commit is no claim. */
function parseClaim(message) {
    const field = (name) => new RegExp(`^Pipekeeper-${name}: (\\S+)\\s*$`, "m").exec(message)?.[1] ?? "";
    const [runId, attempt, nonce] = [field("Run"), field("Attempt"), field("Nonce")];
    const [at, until] = [new Date(field("Claimed")), new Date(field("Until"))];
    const isWhole = [runId, attempt].every((text) => /^\d+$/.test(text)) && nonce !== "";
    return isWhole && !Number.isNaN(at.getTime() + until.getTime()) ? { runId, attempt, at, until, nonce } : null;
}


/***/ }),

/***/ 1156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ decidePreflight)
/* harmony export */ });
/* harmony import */ var _select_candidates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6033);
/** Is there a pull request that the filters mean? Only a complete list proves that there is none. */

/** One match is proof of `open`, whatever else could not be read. */
function decidePreflight(reading, filters, now) {
    const candidates = (0,_select_candidates_js__WEBPACK_IMPORTED_MODULE_0__/* .selectCandidates */ .N)(reading.pulls, filters, now);
    const verdicts = candidates.map((pull) => ({ pull, touches: touchesPaths(pull, reading, filters) }));
    const taken = verdicts.filter(({ touches }) => touches === true).map(({ pull }) => pull);
    const stale = taken.filter((pull) => (0,_select_candidates_js__WEBPACK_IMPORTED_MODULE_0__/* .isStale */ .Q)(pull, filters, now));
    const matches = taken.filter((pull) => !stale.includes(pull));
    const undecided = verdicts.filter(({ pull, touches }) => touches === null && !(0,_select_candidates_js__WEBPACK_IMPORTED_MODULE_0__/* .isStale */ .Q)(pull, filters, now));
    const [oldest] = matches;
    if (oldest !== undefined)
        return { state: "open", reason: describeOpen(oldest, matches.length), matches, stale };
    if (reading.gap !== null)
        return { state: "unknown", reason: `It is not known: ${reading.gap}.`, matches, stale };
    const [first] = undecided;
    if (first !== undefined) {
        const reason = `It is not known: the changed files of pull request #${first.pull.number} could not all be read.`;
        return { state: "unknown", reason, matches, stale };
    }
    return { state: "none", reason: describeNone(reading.pulls.length, stale.length), matches, stale };
}
/** null: not known. */
function touchesPaths({ number }, { files }, { matchesPath }) {
    if (matchesPath === null)
        return true;
    return files.get(number)?.some(matchesPath) ?? null;
}
function describeOpen(oldest, count) {
    const word = oldest.mergedAt !== null ? "merged" : oldest.draft && oldest.state === "open" ? "a draft" : oldest.state;
    const others = count === 1 ? "" : `, the oldest of ${count} that match`;
    return `Pull request #${oldest.number} is ${word}${others}.`;
}
function describeNone(read, stale) {
    const all = read === 1 ? "the one that was read" : `all ${read} that were read`;
    const ignored = stale === 0 ? "" : `; ${stale} older than the limit ${stale === 1 ? "does" : "do"} not count`;
    return read === 0 ? "There is no pull request." : `No pull request matches, of ${all}${ignored}.`;
}


/***/ }),

/***/ 1927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readPulls)
/* harmony export */ });
/* harmony import */ var _src_github_pull_pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4598);
/* harmony import */ var _select_candidates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6033);


const HOUR_MS = 3_600_000;
/** One request as a rule: the open pull requests. Closed ones and changed files are asked for where the filters need them. */
async function readPulls(repository, filters, now) {
    const { states } = filters;
    const lists = [];
    if (states.has("open") || states.has("draft"))
        lists.push(await readOpen(repository, filters));
    if (states.has("closed") || states.has("merged"))
        lists.push(await readClosed(repository, filters, now));
    // One that was closed between the two lists is in both.
    const pulls = [...new Map(lists.flatMap((list) => list.pulls).map((pull) => [pull.number, pull])).values()];
    const gap = lists.find((list) => list.gap !== null)?.gap ?? null;
    const files = new Map();
    if (filters.matchesPath !== null) {
        for (const { number } of (0,_select_candidates_js__WEBPACK_IMPORTED_MODULE_0__/* .selectCandidates */ .N)(pulls, filters, now)) {
            files.set(number, await (0,_src_github_pull_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .readChangedFiles */ .IM)(repository, number));
        }
    }
    return { pulls, files, gap };
}
function readOpen(repository, { base }) {
    return (0,_src_github_pull_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .readPullPages */ .Kl)(repository, { state: "open", base, sort: "created", direction: "asc" });
}
/** Closing one updates it, so that behind the first that was not touched since the limit there is none to find. */
function readClosed(repository, { base, closedWithinHours }, now) {
    const limitMs = now.getTime() - closedWithinHours * HOUR_MS;
    const endsAt = ({ updatedAt }) => Date.parse(updatedAt) < limitMs;
    return (0,_src_github_pull_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .readPullPages */ .Kl)(repository, { state: "closed", base, sort: "updated", direction: "desc", endsAt });
}


/***/ }),

/***/ 6033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ selectCandidates),
/* harmony export */   Q: () => (/* binding */ isStale)
/* harmony export */ });
/** Which pull requests the filters of preflight-open-pr take, as far as the list alone can tell. */
const HOUR_MS = 3_600_000;
/** Oldest first; the changed files are not looked at yet. */
function selectCandidates(pulls, filters, now) {
    return pulls
        .filter((pull) => isWantedState(pull, filters, now))
        .filter((pull) => pull.baseRef === (filters.base ?? pull.defaultBranch))
        .filter((pull) => filters.forks === "include" || pull.headRepositoryId === pull.baseRepositoryId)
        .filter((pull) => filters.matchesHead?.(pull.headRef) ?? true)
        .filter((pull) => hasAll(pull.labels, filters.labels))
        .filter((pull) => filters.title?.test(pull.title) ?? true)
        .filter((pull) => filters.authors.length === 0 || hasAll(filters.authors, [pull.author]))
        .sort((a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt) || a.number - b.number);
}
/** True for one that no longer counts because it has been waiting for too long. */
function isStale({ createdAt }, { maxAgeHours }, now) {
    return maxAgeHours > 0 && now.getTime() - Date.parse(createdAt) > maxAgeHours * HOUR_MS;
}
function isWantedState(pull, filters, now) {
    const { states, drafts, closedWithinHours } = filters;
    if (pull.state === "open")
        return (states.has("open") && (drafts || !pull.draft)) || (states.has("draft") && pull.draft);
    const endedAt = pull.mergedAt ?? pull.closedAt;
    const isRecent = endedAt !== null && now.getTime() - Date.parse(endedAt) <= closedWithinHours * HOUR_MS;
    return isRecent && states.has(pull.mergedAt === null ? "closed" : "merged");
}
/** GitHub takes logins and labels for the same whatever the case of their letters. */
function hasAll(present, wanted) {
    const known = new Set(present.map((word) => word.toLowerCase()));
    return wanted.every((word) => known.has(word.toLowerCase()));
}


/***/ }),

/***/ 2759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eQ: () => (/* binding */ describeForeign),
  U8: () => (/* binding */ peekClaim),
  GT: () => (/* binding */ takeClaim)
});

// EXTERNAL MODULE: ./build/src/github/claim-ref.js
var claim_ref = __webpack_require__(7769);
// EXTERNAL MODULE: ./build/src/github/pull-pages.js + 2 modules
var pull_pages = __webpack_require__(4598);
// EXTERNAL MODULE: ./build/src/github/failure.js
var failure = __webpack_require__(4679);
// EXTERNAL MODULE: ./build/src/github/read-fields.js
var read_fields = __webpack_require__(4787);
;// CONCATENATED MODULE: ./build/src/github/runs.js



/** The run as it is now; "gone" if it was deleted. */
async function readRun({ client, owner, repo }, id) {
    try {
        const { data } = await client.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}", {
            owner,
            repo,
            run_id: id,
        });
        return toRun((0,read_fields/* asFields */.qI)(data));
    }
    catch (error) {
        if ((0,failure/* isGone */.ST)(error))
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
    for await (const page of readPages(client, `GET /repos/{owner}/{repo}/${place}`, parameters, "workflow_runs")) {
        for (const raw of asList(page.entries)) {
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
    const raw = asFields(asFields(payload).workflow_run);
    return asNumber(raw.id) === 0 ? null : toRun(raw);
}
function toRun(raw) {
    return {
        id: (0,read_fields/* asNumber */.i)(raw.id),
        attempt: (0,read_fields/* asNumber */.i)(raw.run_attempt) || 1,
        number: (0,read_fields/* asNumber */.i)(raw.run_number),
        name: (0,read_fields/* collapseSpace */.RO)((0,read_fields/* asText */.e1)(raw.name)),
        workflowId: (0,read_fields/* asNumber */.i)(raw.workflow_id),
        path: (0,read_fields/* asText */.e1)(raw.path).replace(/@.*$/s, ""),
        event: (0,read_fields/* asText */.e1)(raw.event),
        status: (0,read_fields/* asText */.e1)(raw.status),
        conclusion: (0,read_fields/* asTextOrNull */.gE)(raw.conclusion),
        headSha: (0,read_fields/* asText */.e1)(raw.head_sha),
        headBranch: (0,read_fields/* asTextOrNull */.gE)(raw.head_branch),
        headRepository: toHeadRepository((0,read_fields/* asFields */.qI)(raw.head_repository)),
        url: (0,read_fields/* asText */.e1)(raw.html_url),
        updatedAt: (0,read_fields/* asTextOrNull */.gE)(raw.updated_at),
        createdAt: (0,read_fields/* asTextOrNull */.gE)(raw.created_at),
        pullRequests: (0,read_fields/* asList */.DD)(raw.pull_requests).map((pull) => ({
            number: (0,read_fields/* asNumber */.i)(pull.number),
            headSha: (0,read_fields/* asText */.e1)((0,read_fields/* asFields */.qI)(pull.head).sha),
            baseRepositoryId: (0,read_fields/* asNumber */.i)((0,read_fields/* asFields */.qI)((0,read_fields/* asFields */.qI)(pull.base).repo).id),
        })),
    };
}
function toHeadRepository(raw) {
    const fullName = (0,read_fields/* asText */.e1)(raw.full_name);
    if ((0,read_fields/* asNumber */.i)(raw.id) === 0)
        return null;
    return { id: (0,read_fields/* asNumber */.i)(raw.id), fullName, owner: (0,read_fields/* loginOf */.DQ)(raw.owner) || (fullName.split("/")[0] ?? "") };
}

// EXTERNAL MODULE: ./build/actions/preflight-open-pr/claim.js
var preflight_open_pr_claim = __webpack_require__(6704);
;// CONCATENATED MODULE: ./build/actions/preflight-open-pr/judge-claim.js
/** `isRunOver`: null where it could not be learnt, which leaves the claim to its time. */
function judgeClaim(claim, { runId, now }, isRunOver) {
    if (claim.runId === runId)
        return "renew";
    if (now.getTime() >= claim.until.getTime())
        return "expired";
    return isRunOver === true ? "ended" : "held";
}

;// CONCATENATED MODULE: ./build/actions/preflight-open-pr/take-claim.js





/** Rounds of looking and trying, each lost to another run or to an answer that was not the newest. */
const MAX_ROUNDS = 5;
const BASE_DELAY_MS = 200;
/** Makes the claim where there is none, or takes over one that is this run's own or has ended. */
async function takeClaim(repository, plan) {
    const { ref, claim, sleep, log } = plan;
    const message = (0,preflight_open_pr_claim/* printClaim */.S)(claim);
    const commit = await (0,claim_ref/* createClaimCommit */.U6)(repository, message, null);
    if (await (0,claim_ref/* createRef */._3)(repository, ref, commit))
        return { kind: "ours", commit };
    for (let round = 0; round < MAX_ROUNDS; round++) {
        if (round > 0)
            await sleep(BASE_DELAY_MS * 2 ** round);
        const found = await lookAt(repository, plan);
        if (found.kind === "held" || found.kind === "unknown")
            return found;
        if (found.kind === "takeable") {
            log(`Taking over the claim of run ${found.claim.runId}: ${WORDS[found.verdict]}.`);
            const child = await (0,claim_ref/* createClaimCommit */.U6)(repository, message, found.tip.commit);
            if (await (0,claim_ref/* advanceRef */.cI)(repository, ref, child))
                return { kind: "ours", commit: child };
        }
        else if (await (0,claim_ref/* createRef */._3)(repository, ref, commit))
            return { kind: "ours", commit };
    }
    return { kind: "unknown", why: `the claim "${ref}" changed ${MAX_ROUNDS} times while this run tried to take it` };
}
/** What `takeClaim` would find, without writing; `free` also where it could take the claim over. */
async function peekClaim(repository, plan) {
    const found = await lookAt(repository, plan);
    return found.kind === "takeable" ? { kind: "free" } : found;
}
const WORDS = {
    renew: "it is this run's own",
    expired: "its time has passed",
    ended: "its run is over",
};
async function lookAt(repository, { ref, claim }) {
    const tip = await (0,claim_ref/* readTip */.av)(repository, ref);
    if (tip === null)
        return { kind: "free" };
    const holder = (0,preflight_open_pr_claim/* parseClaim */.E)(tip.message);
    if (holder === null)
        return { kind: "unknown", why: describeForeign(ref) };
    const claimant = { runId: claim.runId, now: claim.at };
    let verdict = judgeClaim(holder, claimant, null);
    // Asked only where it matters: it costs a request.
    if (verdict === "held")
        verdict = judgeClaim(holder, claimant, await isRunOver(repository, holder.runId));
    return verdict === "held" ? { kind: "held", claim: holder } : { kind: "takeable", tip, claim: holder, verdict };
}
/** Never taken over nor removed: it may be anybody's work. */
function describeForeign(ref) {
    return `"${ref}" is at a commit that is no claim; remove that branch if it may go, or choose another claim-ref`;
}
/** null where it cannot be learnt, as without `actions: read`. */
async function isRunOver(repository, runId) {
    try {
        const run = await readRun(repository, Number(runId));
        return run === "gone" ? null : run.status === "completed";
    }
    catch (error) {
        if (!(0,pull_pages/* isUnanswered */.Ni)(error))
            throw error;
        return null;
    }
}


/***/ }),

/***/ 7769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U6: () => (/* binding */ createClaimCommit),
/* harmony export */   _3: () => (/* binding */ createRef),
/* harmony export */   av: () => (/* binding */ readTip),
/* harmony export */   cI: () => (/* binding */ advanceRef),
/* harmony export */   jq: () => (/* binding */ deleteRef)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4679);
/**
 * A ref that one run at a time may have. Creating it is atomic, and so is moving it without force to a child of the
 * commit that it was at: of two who try, GitHub refuses one.
 */


const NOTE_FILE = "README.md";
const NOTE = "This branch is a claim: while it is here, the run that its commit names is at work. It holds nothing else.\n";
const MAX_DELETIONS = 5;
/** A commit that nothing points to does no harm, and a ref that is there already is asked for what it is at. */
const REPEATABLE = { isRepeatable: true };
/** `ref` is whole, as in `refs/heads/x`. null: there is no such ref. */
async function readTip(repository, ref) {
    const commit = await readRef(repository, ref);
    if (commit === null)
        return null;
    const { client, owner, repo } = repository;
    const { data } = await client.rest.git.getCommit({ owner, repo, commit_sha: commit });
    return { commit, message: data.message };
}
/**
 * Creates a commit of the message over a tree that is the same for all claims; returns its id. The tree holds no
 * workflow, so that a push to the branch starts none, whatever the token.
 */
async function createClaimCommit(repository, message, parent) {
    const { client, owner, repo } = repository;
    const parents = parent === null ? [] : [parent];
    const create = async (tree) => {
        return (await client.rest.git.createCommit({ owner, repo, message, tree, parents, request: REPEATABLE })).data.sha;
    };
    try {
        return await create(noteTree());
    }
    catch (error) {
        // The repository's first claim, or the objects of earlier ones were collected.
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) !== 422 && (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) !== 404)
            throw error;
        return create(await createNoteTree(repository));
    }
}
/** False: somebody else's ref is there. */
async function createRef(repository, ref, commit) {
    const { client, owner, repo } = repository;
    const create = () => client.rest.git.createRef({ owner, repo, ref, sha: commit, request: REPEATABLE });
    return settle(repository, { ref, commit }, create, (text) => /already exists/i.test(text));
}
/** Moves the ref to a child of the commit that it was at. False: it has been moved or removed meanwhile. */
async function advanceRef(repository, ref, commit) {
    const { client, owner, repo } = repository;
    const move = () => client.rest.git.updateRef({ owner, repo, ref: shorten(ref), sha: commit, force: false });
    const isLost = (text) => /not a fast.forward|cannot be updated|update failed|does not exist|not found/i.test(text);
    return settle(repository, { ref, commit }, move, isLost);
}
/** Removes the ref if it is at the commit. GitHub cannot do both at once: between the look and the removal is a moment. */
async function deleteRef(repository, ref, commit) {
    const { client, owner, repo } = repository;
    for (let tries = 1; (await readRef(repository, ref)) === commit; tries++) {
        try {
            // Not repeated without another look: by then the ref may be somebody else's.
            await client.rest.git.deleteRef({ owner, repo, ref: shorten(ref), request: { isRepeatable: false } });
            return;
        }
        catch (error) {
            if (tries >= MAX_DELETIONS || !(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isOutage */ .uD)(error))
                throw error;
        }
    }
}
/** Whether the write took place; the ref itself tells, where an earlier try of it may have. */
async function settle(repository, { ref, commit }, write, isLost) {
    try {
        await write();
        return true;
    }
    catch (error) {
        const isRefused = ((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) === 422 || (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) === 409) && isLost((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .answerOf */ .ut)(error));
        if (!isRefused && !(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isOutage */ .uD)(error))
            throw error;
        if ((await readRef(repository, ref)) === commit)
            return true;
        if (isRefused)
            return false;
        throw error;
    }
}
async function readRef({ client, owner, repo }, ref) {
    try {
        return (await client.rest.git.getRef({ owner, repo, ref: shorten(ref) })).data.object.sha;
    }
    catch (error) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) === 404)
            return null;
        throw error;
    }
}
function shorten(ref) {
    return ref.replace(/^refs\//, "");
}
async function createNoteTree({ client, owner, repo }) {
    const entry = { path: NOTE_FILE, mode: "100644", type: "blob", content: NOTE };
    return (await client.rest.git.createTree({ owner, repo, tree: [entry], request: REPEATABLE })).data.sha;
}
/** Id of the tree above, as git computes it; a repository with another hash does not have it, and makes its own. */
function noteTree() {
    const blob = hash("blob", Buffer.from(NOTE));
    const entry = Buffer.concat([Buffer.from(`100644 ${NOTE_FILE}\0`), Buffer.from(blob, "hex")]);
    return hash("tree", entry);
}
function hash(type, content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha1").update(`${type} ${content.length}\0`).update(content).digest("hex");
}


/***/ }),

/***/ 4679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   KF: () => (/* binding */ brokenAnswer),
/* harmony export */   ST: () => (/* binding */ isGone),
/* harmony export */   T1: () => (/* binding */ isPermissionDenied),
/* harmony export */   TG: () => (/* binding */ isApiFailure),
/* harmony export */   Yl: () => (/* binding */ headersOf),
/* harmony export */   a5: () => (/* binding */ isRateLimit),
/* harmony export */   aT: () => (/* binding */ isUnsureWrite),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   d6: () => (/* binding */ isDisabled),
/* harmony export */   ln: () => (/* binding */ isLocked),
/* harmony export */   uD: () => (/* binding */ isOutage),
/* harmony export */   ut: () => (/* binding */ answerOf)
/* harmony export */ });
/* unused harmony exports isWriteDenied, isTooLong */
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

/***/ 4598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WE: () => (/* binding */ explain),
  Ni: () => (/* binding */ isUnanswered),
  IM: () => (/* binding */ readChangedFiles),
  Kl: () => (/* binding */ readPullPages)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/github/failure.js
var failure = __webpack_require__(4679);
// EXTERNAL MODULE: ./build/src/github/read-fields.js
var read_fields = __webpack_require__(4787);
;// CONCATENATED MODULE: ./build/src/github/pages.js
/** Lists that come in pages, followed by their `Link` headers to the end. */



/** Pages of 100. `route` is such as `GET /repos/{owner}/{repo}/issues`; `key` names the list where the answer wraps it. */
async function* pages_readPages(client, route, parameters, key) {
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
async function pages_readEntries(client, route, parameters, key) {
    const entries = [];
    for await (const page of pages_readPages(client, route, parameters, key))
        entries.push(...page.entries);
    return entries;
}
function toPage(data, key, isLast) {
    const fields = (0,read_fields/* asFields */.qI)(data);
    const list = key === undefined ? data : fields[key];
    if (!Array.isArray(list))
        return null;
    const total = typeof fields.total_count === "number" ? fields.total_count : null;
    return { entries: list, total, isLast };
}
/** Taken for an empty list, such an answer would prove that something does not exist. */
function refuseAnswer(url) {
    const cause = (0,failure/* brokenAnswer */.KF)("the answer is no list", { method: "GET", url });
    const message = `GitHub's answer to GET ${new URL(url).pathname} is no list. Run the step again; a proxy may stand between.`;
    return new errors/* UserError */.y(message, { cause });
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

;// CONCATENATED MODULE: ./build/src/github/pull-requests.js




const ONE = "GET /repos/{owner}/{repo}/pulls/{pull_number}";
const LIST = "GET /repos/{owner}/{repo}/pulls";
/** The pull request as it is now; "gone" if there is none of this number. */
async function readPullRequest({ client, owner, repo }, number) {
    try {
        return toFacts(asFields((await client.request(ONE, { owner, repo, pull_number: number })).data));
    }
    catch (error) {
        if (isGone(error))
            return "gone";
        throw error;
    }
}
/** The pull requests that fit; `complete` is false if `stopAt` ended the reading before the list did. */
async function listPullRequests({ client, owner, repo }, { stopAt, ...filter }) {
    const pulls = [];
    for await (const page of readPages(client, LIST, { owner, repo, ...filter })) {
        for (const pull of asList(page.entries).map(toFacts)) {
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
        return asList(await readEntries(client, route, { owner, repo, commit_sha: sha })).map(toFacts);
    }
    catch (error) {
        // 422: no commit of this id. 409: a repository without any.
        if (isGone(error) || [409, 422].includes(statusOf(error) ?? 0))
            return [];
        throw error;
    }
}
/** Paths of the changed files, old names of renamed ones included; GitHub lists at most 3,000. */
async function listPullRequestFiles({ client, owner, repo }, number) {
    const files = await pages_readEntries(client, `${ONE}/files`, { owner, repo, pull_number: number });
    return (0,read_fields/* asList */.DD)(files).flatMap(({ filename, previous_filename }) => [(0,read_fields/* asText */.e1)(filename), (0,read_fields/* asText */.e1)(previous_filename)].filter((name) => name !== ""));
}
function toFacts(raw) {
    const head = asFields(raw.head);
    const headRepository = asFields(head.repo);
    const mergedAt = asTextOrNull(raw.merged_at);
    return {
        number: asNumber(raw.number),
        state: raw.state === "closed" ? "closed" : "open",
        merged: raw.merged === true || mergedAt !== null,
        draft: raw.draft === true,
        locked: raw.locked === true,
        headSha: asText(head.sha),
        headRef: asText(head.ref),
        headRepositoryId: asNumberOrNull(headRepository.id),
        headOwner: loginOf(headRepository.owner) || null,
        baseRef: asText(asFields(raw.base).ref),
        author: loginOf(raw.user),
        title: asText(raw.title),
        createdAt: asText(raw.created_at),
        updatedAt: asText(raw.updated_at),
        closedAt: asTextOrNull(raw.closed_at),
        mergedAt,
        url: asText(raw.html_url),
        labels: readLabels(raw.labels),
    };
}

;// CONCATENATED MODULE: ./build/src/github/pull-pages.js
/**
 * Lists of pull requests that say whether they are complete. pull-requests.ts reads the same list for those who can do
 * with what is there: it throws where the API fails and skips what it does not understand. Here either is an answer.
 */



const PAGE_SIZE = 100;
/** More than GitHub serves; ends a list that would never end. */
const MAX_PAGES = 1000;
/** GitHub lists no more changed files than these. */
const MAX_FILES = 3000;
async function readPullPages(repository, query) {
    const { client, owner, repo } = repository;
    const { state, base, sort, direction, endsAt } = query;
    const about = { owner, repo, state, sort, direction, per_page: PAGE_SIZE, ...(base === null ? {} : { base }) };
    const pulls = [];
    const incomplete = (gap) => ({ pulls, gap });
    let isPromised = false;
    for (let page = 1; page <= MAX_PAGES; page++) {
        try {
            const { data, headers } = await client.rest.pulls.list({ ...about, ...(page === 1 ? {} : { page }) });
            if (!Array.isArray(data))
                return incomplete(`page ${page} of the list was no list`);
            if (data.length === 0 && isPromised)
                return incomplete(`page ${page} of the list was announced and came empty`);
            isPromised = headers.link?.includes('rel="next"') ?? false;
            for (const item of data) {
                const pull = toPull(item);
                if (pull === null)
                    return incomplete(`an entry on page ${page} of the list could not be understood`);
                if (endsAt?.(pull))
                    return { pulls, gap: null };
                pulls.push(pull);
            }
            // A full page without a link to the next one: only an empty page proves that it was the last.
            if (!isPromised && data.length < PAGE_SIZE)
                return { pulls, gap: null };
        }
        catch (error) {
            if (!isUnanswered(error))
                throw error;
            return incomplete(explain(error));
        }
    }
    return incomplete(`the list did not end after ${MAX_PAGES} pages`);
}
/** Every changed file of the pull request, old names of renamed ones too; null if they could not all be read. */
async function readChangedFiles(repository, number) {
    try {
        const files = await listPullRequestFiles(repository, number);
        return files.length < MAX_FILES ? files : null;
    }
    catch (error) {
        if (!isUnanswered(error))
            throw error;
        return null;
    }
}
/** True for whatever kept GitHub from being asked or from answering, the end of the time for it included. */
function isUnanswered(error) {
    return (0,failure/* isApiFailure */.TG)(error) || error instanceof errors/* UserError */.y;
}
/** A failure of the API as part of a sentence. */
function explain(error) {
    const text = error instanceof errors/* UserError */.y ? error.message : (0,failure/* describeFailure */.Ic)(error);
    return text.replace(/\s+/g, " ").replace(/\.$/, "");
}
/** null: not what GitHub sends. The types above are the API's promise, and a proxy may have made none. */
function toPull(item) {
    try {
        const pull = {
            number: item.number,
            url: item.html_url,
            title: item.title,
            author: item.user?.login ?? "",
            state: item.state === "closed" ? "closed" : "open",
            draft: item.draft === true,
            headRef: item.head.ref,
            headRepositoryId: item.head.repo?.id ?? null,
            baseRef: item.base.ref,
            baseRepositoryId: item.base.repo.id,
            defaultBranch: item.base.repo.default_branch,
            labels: (item.labels ?? []).map(({ name }) => name),
            createdAt: item.created_at,
            updatedAt: item.updated_at,
            closedAt: item.closed_at ?? null,
            mergedAt: item.merged_at ?? null,
        };
        const texts = [pull.title, pull.headRef, pull.baseRef, pull.defaultBranch];
        const isWhole = texts.every((text) => typeof text === "string") && Number.isInteger(pull.baseRepositoryId);
        return isWhole && !Number.isNaN(Date.parse(pull.createdAt)) ? pull : null;
    }
    catch {
        return null;
    }
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
/* harmony export */   qI: () => (/* binding */ asFields)
/* harmony export */ });
/* unused harmony export asNumberOrNull */
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


/***/ })

};
