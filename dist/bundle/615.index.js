export const id = 615;
export const ids = [615];
export const modules = {

/***/ 7234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ connectRepository)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/src/github/open-journal.js


function openJournal(file) {
    try {
        (0,external_node_fs_.appendFileSync)(file, "");
    }
    catch (cause) {
        throw new errors/* UserError */.y(`PIPEKEEPER_JOURNAL is "${file}", which cannot be written to. Name a file in an existing folder.`, { cause });
    }
    return (line) => {
        try {
            (0,external_node_fs_.appendFileSync)(file, `${line}\n`);
        }
        catch {
        }
    };
}

;// CONCATENATED MODULE: ./build/src/github/connect-repository.js



async function connectRepository(runtime, access) {
    const { sleep, random, elapsedMs, log, env, repository } = runtime;
    if (repository === null) {
        const name = env.GITHUB_REPOSITORY ?? "";
        throw new errors/* UserError */.y(`GITHUB_REPOSITORY is "${name}", expected owner/name. Outside a workflow, set it.`);
    }
    const apiUrl = env.GITHUB_API_URL || "https://api.github.com";
    checkAddress(apiUrl);
    const { findProxy } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(942), __webpack_require__.e(711)]).then(__webpack_require__.bind(__webpack_require__, 3711));
    findProxy(apiUrl, env);
    const { connect } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(942), __webpack_require__.e(665), __webpack_require__.e(656)]).then(__webpack_require__.bind(__webpack_require__, 9656)).catch((cause) => {
        throw new errors/* UserError */.y(`The toolkit could not read the event in "${env.GITHUB_EVENT_PATH ?? ""}" (${cause.message}). Expected a JSON object in UTF-8, without a byte order mark.`, { cause });
    });
    const { token = "", timeoutSeconds, timeoutInput, settleMs } = access;
    const client = connect({
        apiUrl,
        token,
        proxyEnv: env,
        ...{ sleep, random, elapsedMs, log },
        ...openJournalOf(runtime),
        ...(timeoutSeconds === undefined ? {} : { timeLimitMs: timeoutSeconds * 1000 }),
        ...(timeoutInput === undefined ? {} : { timeLimitInput: timeoutInput }),
        ...(settleMs === undefined ? {} : { unitMs: Math.min(1000, 2 * settleMs) }),
    });
    return { client, ...repository };
}
function checkAddress(apiUrl) {
    if (/^https?:\/\//i.test(apiUrl) && URL.canParse(apiUrl))
        return;
    throw new errors/* UserError */.y(`GITHUB_API_URL is "${apiUrl}", expected an address such as https://api.github.com or https://HOST/api/v3.`);
}
function openJournalOf({ env, cwd }) {
    const file = env.PIPEKEEPER_JOURNAL;
    if (!file)
        return {};
    return { note: openJournal(external_node_path_.resolve(cwd, file)) };
}


/***/ }),

/***/ 1672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readFault),
/* harmony export */   d: () => (/* binding */ ConnectionFault)
/* harmony export */ });
class ConnectionFault extends Error {
    kind;
    remedy;
    constructor(message, { kind, remedy, cause }) {
        super(message, { cause });
        this.kind = kind;
        this.remedy = remedy;
    }
}
const UNTRUSTED = /^(?:DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_(?:GET_ISSUER|VERIFY)|CERT_|ERR_TLS_CERT_)/;
const NOT_CONNECTED = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/;
const PROXY_ANSWER = /Proxy response \((\d+)\)|tunneling socket could not be established, statusCode=(\d+)/;
const PROXY_FAILED = /tunneling socket could not be established/;
function readFault(error, { url, proxy, timeoutMs }) {
    const cause = rootOf(error);
    const code = String(cause.code ?? "");
    const message = cause.message || code;
    if (cause.name === "TimeoutError" || message.startsWith("Request timeout")) {
        const text = `time-out, no answer for ${timeoutMs} ms`;
        return new ConnectionFault(text, { kind: "other", remedy: null, cause: undefined });
    }
    if (UNTRUSTED.test(code)) {
        return new ConnectionFault(`the certificate of ${new URL(url).host} is not trusted: ${message}`, {
            kind: "certificate",
            remedy: "If the server uses a certificate authority of your own, set NODE_EXTRA_CA_CERTS to a PEM file with its certificate.",
            cause,
        });
    }
    const [, byApi, byLog] = PROXY_ANSWER.exec(message) ?? [];
    const status = byApi ?? byLog;
    if (proxy !== null && (status !== undefined || NOT_CONNECTED.test(code) || PROXY_FAILED.test(message))) {
        const what = status === undefined ? `cannot be reached: ${message}` : `answered HTTP ${status}`;
        return new ConnectionFault(`the proxy ${proxy.address} (${proxy.variable}) ${what}`, {
            kind: "proxy",
            remedy: `Check the address and the credentials in ${proxy.variable}, or list the server in NO_PROXY if no proxy is needed.`,
            cause,
        });
    }
    return new ConnectionFault(message, { kind: "other", remedy: null, cause });
}
function rootOf(error) {
    let root = error instanceof Error ? error : new Error(String(error));
    for (;;) {
        const inner = root instanceof AggregateError ? root.errors[0] : root.cause;
        if (!(inner instanceof Error))
            return root;
        root = inner;
    }
}


/***/ }),

/***/ 4679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   KF: () => (/* binding */ brokenAnswer),
/* harmony export */   MM: () => (/* binding */ connectionFaultOf),
/* harmony export */   Ni: () => (/* binding */ isUnanswered),
/* harmony export */   Nt: () => (/* binding */ withoutSecret),
/* harmony export */   ST: () => (/* binding */ isGone),
/* harmony export */   T1: () => (/* binding */ isPermissionDenied),
/* harmony export */   TG: () => (/* binding */ isApiFailure),
/* harmony export */   Yl: () => (/* binding */ headersOf),
/* harmony export */   a5: () => (/* binding */ isRateLimit),
/* harmony export */   aT: () => (/* binding */ isUnsureWrite),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   d6: () => (/* binding */ isDisabled),
/* harmony export */   gV: () => (/* binding */ explainUnanswered),
/* harmony export */   ln: () => (/* binding */ isLocked),
/* harmony export */   pn: () => (/* binding */ isTooLong),
/* harmony export */   tt: () => (/* binding */ isWriteDenied),
/* harmony export */   uD: () => (/* binding */ isOutage),
/* harmony export */   ut: () => (/* binding */ answerOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);
/* harmony import */ var _text_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8092);
/* harmony import */ var _connection_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1672);
/* harmony import */ var _read_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4787);




const NO_PERMISSION = /Resource not accessible by|Must have (admin|write|push) /i;
const LIMIT = /secondary rate limit|abuse detection|API rate limit exceeded/i;
const LOCKED = /\blocked\b/i;
const DISABLED = /\b(are|is|has been) disabled\b/i;
function describeFailure(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y || !isHttpError(error))
        return error instanceof Error ? error.message : String(error);
    if (error.response === undefined)
        return `fetch failed: ${error.message}`;
    const message = error.message.replace(/ - https:\/\/docs\.github\.com\S*$/, "");
    const text = message.trimStart().startsWith("<") ? "an HTML page instead of an answer" : message;
    const lines = text.split("\n").map((line) => line.trim());
    return `HTTP ${error.status}: ${lines.filter(Boolean).join("\n").slice(0, 1000)}`;
}
function withoutSecret(error, token) {
    if (!(error instanceof Error))
        return error;
    error.message = (0,_text_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactSecrets */ .f)([token])(error.message);
    const { response } = error;
    if (token !== "" && response !== undefined && JSON.stringify(response.data)?.includes(token))
        response.data = null;
    return error;
}
function statusOf(error) {
    const failure = httpErrorOf(error);
    return failure?.response === undefined ? null : failure.status;
}
function brokenAnswer(message, request, cause) {
    const { method, url } = request;
    return Object.assign(new Error(message, { cause }), { name: "HttpError", status: 500, request: { method, url } });
}
function isApiFailure(error) {
    return httpErrorOf(error) !== null;
}
function isUnanswered(error) {
    return isApiFailure(error) || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y;
}
function explainUnanswered(error) {
    if (!isUnanswered(error))
        throw error;
    return describeFailure(error).replace(/\s+/g, " ").replace(/\.$/, "");
}
function isOutage(error) {
    const failure = httpErrorOf(error);
    if (failure === null || connectionFaultOf(error)?.kind === "certificate")
        return false;
    return failure.response === undefined || failure.status >= 500;
}
function connectionFaultOf(error) {
    const { cause } = httpErrorOf(error) ?? {};
    return cause instanceof _connection_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .ConnectionFault */ .d ? cause : null;
}
function isUnsureWrite(error) {
    return isOutage(error) && methodOf(error) !== "GET";
}
function isRateLimit(error) {
    const status = statusOf(error);
    if (status === 429)
        return true;
    if (status !== 403 || NO_PERMISSION.test(answerOf(error)))
        return false;
    const headers = headersOf(error);
    return (headers["retry-after"] !== undefined || headers["x-ratelimit-remaining"] === "0" || LIMIT.test(answerOf(error)));
}
function isPermissionDenied(error) {
    const status = statusOf(error);
    if (status === 404)
        return methodOf(error) === "POST";
    return status === 403 && !isRateLimit(error) && !isLocked(error);
}
function isWriteDenied(error) {
    return isPermissionDenied(error) && methodOf(error) !== "GET";
}
function isLocked(error) {
    return statusOf(error) === 403 && LOCKED.test(answerOf(error)) && !NO_PERMISSION.test(answerOf(error));
}
function isGone(error) {
    const status = statusOf(error);
    return (status === 404 || status === 410) && methodOf(error) !== "POST" && !isDisabled(error);
}
function isDisabled(error) {
    return statusOf(error) === 410 && DISABLED.test(answerOf(error));
}
function isTooLong(error) {
    return statusOf(error) === 422 && /too long/i.test(answerOf(error));
}
function secretsOf(error) {
    const { metadata } = (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asFields */ .qI)(httpErrorOf(error)?.response?.data);
    const found = (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asList */ .DD)((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asFields */ .qI)((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asFields */ .qI)(metadata).secret_scanning).bypass_placeholders);
    return found.map(({ token_type, placeholder_id }) => `${(0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(token_type)}: placeholder ${(0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(placeholder_id)}`);
}
function headersOf(error) {
    return httpErrorOf(error)?.response?.headers ?? {};
}
function answerOf(error) {
    return describeFailure(httpErrorOf(error) ?? error);
}
function methodOf(error) {
    return httpErrorOf(error)?.request?.method ?? "GET";
}
function httpErrorOf(error) {
    if (isHttpError(error))
        return error;
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y && isHttpError(error.cause) ? error.cause : null;
}
function isHttpError(error) {
    return error instanceof Error && error.name === "HttpError" && "status" in error;
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
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4679);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(961);
/* harmony import */ var _plan_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2905);
/* harmony import */ var _read_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4787);




const ONE = "/repos/{owner}/{repo}/issues/{issue_number}";
async function listIssues({ client, owner, repo }, filter) {
    const { labels = [], state, creator, sort, direction, since, stopAt } = filter;
    const parameters = { owner, repo, labels: labels.join(","), state, creator, sort, direction, since };
    const issues = [];
    for await (const page of (0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .readPages */ .n4)(client, "GET /repos/{owner}/{repo}/issues", parameters)) {
        for (const raw of (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asList */ .DD)(page.entries)) {
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
async function readIssue(repository, number) {
    const issue = await orGone(async () => toIssue(await readRaw(repository, number)));
    return issue !== "gone" && issue.number === number ? issue : "gone";
}
async function createIssue({ client, owner, repo }, { title, body, labels }, earlier = _plan_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_TRIES */ .ig) {
    const request = { earlierTries: earlier, isRepeatable: true };
    const content = { owner, repo, title, body, labels: [...labels], request };
    return orUnsure(async () => {
        const { data } = await client.request("POST /repos/{owner}/{repo}/issues", content);
        return { kind: "written", issue: toIssue((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asFields */ .qI)(data)) };
    });
}
async function updateIssue(repository, number, { body, state, stateReason, earlier = _plan_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_TRIES */ .ig }) {
    const { client, owner, repo } = repository;
    const send = (redirect) => client.request(`PATCH ${ONE}`, {
        owner,
        repo,
        issue_number: number,
        ...(body === undefined ? {} : { body }),
        ...(state === undefined ? {} : { state }),
        ...(stateReason === undefined ? {} : { state_reason: stateReason }),
        request: { earlierTries: earlier, redirect },
    });
    return orUnsure(async () => {
        const issue = await orGone(async () => {
            const sent = await send("manual");
            if (sent.status < 300)
                return toIssue((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asFields */ .qI)(sent.data));
            if ((await readIssue(repository, number)) === "gone")
                return "gone";
            return toIssue((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asFields */ .qI)((await send("follow")).data));
        });
        return issue === "gone" ? { kind: "gone" } : { kind: "written", issue };
    });
}
async function orUnsure(write) {
    try {
        return await write();
    }
    catch (error) {
        if (error instanceof _plan_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .RetryDue */ .rp)
            return { kind: "unsure", tries: error.tries };
        throw error;
    }
}
async function orGone(work) {
    try {
        return await work();
    }
    catch (error) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isGone */ .ST)(error))
            return "gone";
        throw error;
    }
}
async function readRaw({ client, owner, repo }, number) {
    return (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asFields */ .qI)((await client.request(`GET ${ONE}`, { owner, repo, issue_number: number })).data);
}
function toIssue(raw) {
    return {
        number: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asNumber */ .i)(raw.number),
        title: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(raw.title),
        body: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(raw.body),
        author: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .loginOf */ .DQ)(raw.user),
        state: raw.state === "closed" ? "closed" : "open",
        stateReason: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asTextOrNull */ .gE)(raw.state_reason),
        labels: readLabels(raw.labels),
        locked: raw.locked === true,
        createdAt: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(raw.created_at),
        updatedAt: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(raw.updated_at),
        closedAt: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asTextOrNull */ .gE)(raw.closed_at),
        url: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(raw.html_url),
    };
}
function readLabels(value) {
    if (!Array.isArray(value))
        return [];
    return value.map((label) => (typeof label === "string" ? label : (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asFields */ .qI)(label).name))).filter(Boolean);
}


/***/ }),

/***/ 961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ readEntries),
/* harmony export */   $e: () => (/* binding */ refuseAnswer),
/* harmony export */   n4: () => (/* binding */ readPages)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4679);
/* harmony import */ var _read_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4787);



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
async function readEntries(client, route, parameters, key) {
    const entries = [];
    for await (const page of readPages(client, route, parameters, key))
        entries.push(...page.entries);
    return entries;
}
function toPage(data, key, isLast) {
    const fields = (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asFields */ .qI)(data);
    const list = key === undefined ? data : fields[key];
    if (!Array.isArray(list))
        return null;
    const total = typeof fields.total_count === "number" ? fields.total_count : null;
    return { entries: list, total, isLast };
}
function refuseAnswer(url) {
    const cause = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .brokenAnswer */ .KF)("the answer is not a list", { method: "GET", url });
    const message = `GitHub's answer to GET ${new URL(url).pathname} is not a list. Run the step again; there may be a proxy in between.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(message, { cause });
}
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

/***/ 2905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M$: () => (/* binding */ planRetry),
/* harmony export */   ig: () => (/* binding */ NO_TRIES),
/* harmony export */   lH: () => (/* binding */ limitEndsAt),
/* harmony export */   rp: () => (/* binding */ RetryDue)
/* harmony export */ });
/* unused harmony export statedDelayMs */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4679);

const NO_TRIES = { tries: 0, outages: 0, limits: 0, waitedMs: 0 };
class RetryDue extends Error {
    tries;
    constructor(tries) {
        super("The wait before the next try is over.");
        this.tries = tries;
    }
}
const JITTER_MS = 1000;
const SECONDARY_LIMIT_MS = 60_000;
function planRetry(error, attempt) {
    if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isPermissionDenied */ .T1)(error))
        return null;
    if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isRateLimit */ .a5)(error)) {
        const stated = statedDelayMs(error);
        if (stated !== null)
            return { delayMs: Math.round(stated + attempt.random * JITTER_MS), cause: "limit" };
        return { delayMs: SECONDARY_LIMIT_MS * 2 ** attempt.limits, cause: "limit" };
    }
    if (!attempt.isNotYet && !((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isOutage */ .uD)(error) && attempt.isRepeatable))
        return null;
    return { delayMs: Math.round(attempt.random * attempt.unitMs * 2 ** (attempt.outages - 1)), cause: "outage" };
}
function statedDelayMs(error) {
    const headers = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .headersOf */ .Yl)(error);
    const after = headers["retry-after"] ?? "";
    if (/^\d+$/.test(after))
        return Number(after) * 1000;
    const now = Date.parse(headers.date ?? "");
    const until = / GMT$/.test(after) ? Date.parse(after) : resetOf(headers);
    return Number.isFinite(until - now) ? Math.max(0, until - now) : null;
}
function limitEndsAt(error) {
    const delayMs = statedDelayMs(error);
    const now = Date.parse((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .headersOf */ .Yl)(error).date ?? "");
    return delayMs === null || !Number.isFinite(now) ? null : new Date(now + delayMs);
}
function resetOf(headers) {
    return headers["x-ratelimit-remaining"] === "0" ? Number(headers["x-ratelimit-reset"]) * 1000 : Number.NaN;
}


/***/ }),

/***/ 8153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ readPullRequest),
/* harmony export */   JL: () => (/* binding */ readMergeability),
/* harmony export */   Je: () => (/* binding */ isTwinRefused),
/* harmony export */   Ku: () => (/* binding */ updatePullRequest),
/* harmony export */   Ph: () => (/* binding */ readPullRequestPages),
/* harmony export */   TP: () => (/* binding */ listCommitPullRequests),
/* harmony export */   d6: () => (/* binding */ closePullRequest),
/* harmony export */   jC: () => (/* binding */ createPullRequest),
/* harmony export */   qc: () => (/* binding */ listPullRequests)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7406);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4679);
/* harmony import */ var _issues_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2209);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(961);
/* harmony import */ var _read_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4787);





const LIST = "GET /repos/{owner}/{repo}/pulls";
const ONE = "GET /repos/{owner}/{repo}/pulls/{pull_number}";
const PAGE_SIZE = 100;
const MAX_PAGES = 1000;
async function* readPullRequestPages({ client, owner, repo }, { state, head, base, sort, direction }) {
    const parameters = { owner, repo, state, head, base, sort, direction, per_page: PAGE_SIZE };
    let isAnnounced = false;
    for (let number = 1; number <= MAX_PAGES; number++) {
        const page = number === 1 ? undefined : number;
        const { data, headers, url } = await client.request(LIST, { ...parameters, page });
        const entries = Array.isArray(data) ? data.map((raw) => ((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .isFields */ .Ce)(raw) ? toPullRequest(raw) : null)) : null;
        yield { number, entries, isAnnounced, url };
        isAnnounced = headers.link?.includes('rel="next"') ?? false;
        if (entries === null || (!isAnnounced && entries.length < PAGE_SIZE))
            return;
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`The list of pull requests did not end after ${MAX_PAGES} pages.`);
}
async function listPullRequests(repository, query) {
    const pulls = [];
    for await (const { entries, url } of readPullRequestPages(repository, query)) {
        if (entries === null)
            throw (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseAnswer */ .$e)(url);
        pulls.push(...entries.filter((pull) => pull !== null));
    }
    return pulls;
}
async function readPullRequest({ client, owner, repo }, number) {
    try {
        return toPullRequest((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asFields */ .qI)((await client.request(ONE, { owner, repo, pull_number: number })).data));
    }
    catch (error) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isGone */ .ST)(error))
            return "gone";
        throw error;
    }
}
async function readMergeability({ client, owner, repo }, number) {
    const raw = (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asFields */ .qI)((await client.request(ONE, { owner, repo, pull_number: number })).data);
    return { pull: toPullRequest(raw), isMergeable: typeof raw.mergeable === "boolean" ? raw.mergeable : null };
}
async function closePullRequest({ client, owner, repo }, number) {
    await client.rest.pulls.update({ owner, repo, pull_number: number, state: "closed" });
}
async function listCommitPullRequests({ client, owner, repo }, sha) {
    try {
        const route = "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls";
        return (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asList */ .DD)(await (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .readEntries */ .$2)(client, route, { owner, repo, commit_sha: sha })).map(toPullRequest);
    }
    catch (error) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isGone */ .ST)(error) || [409, 422].includes((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) ?? 0))
            return [];
        throw error;
    }
}
async function createPullRequest({ client, owner, repo }, { head, base, title, body }) {
    const request = { isNotYet: isTooNew };
    const { data } = await client.rest.pulls.create({ owner, repo, head, base, title, body, request });
    return toPullRequest((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asFields */ .qI)(data));
}
function isTwinRefused(error) {
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 422 && (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .Ic)(error).includes("A pull request already exists");
}
async function updatePullRequest({ client, owner, repo }, number, { title, body }) {
    await client.rest.pulls.update({ owner, repo, pull_number: number, title, body });
}
function isTooNew(error) {
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 422 && /"field":\s*"head",\s*"code":\s*"invalid"/.test((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .answerOf */ .ut)(error));
}
function toPullRequest(raw) {
    const head = (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asFields */ .qI)(raw.head);
    const base = (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asFields */ .qI)(raw.base);
    const baseRepository = (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asFields */ .qI)(base.repo);
    return {
        number: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asNumber */ .i)(raw.number),
        state: raw.state === "closed" ? "closed" : "open",
        draft: raw.draft === true,
        headSha: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(head.sha),
        headRef: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(head.ref),
        headRepositoryId: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asNumberOrNull */ .iw)((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asFields */ .qI)(head.repo).id),
        baseRef: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(base.ref),
        baseRepositoryId: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asNumberOrNull */ .iw)(baseRepository.id),
        defaultBranch: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(baseRepository.default_branch),
        author: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .loginOf */ .DQ)(raw.user),
        title: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(raw.title),
        body: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(raw.body),
        createdAt: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(raw.created_at),
        updatedAt: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(raw.updated_at),
        closedAt: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asTextOrNull */ .gE)(raw.closed_at),
        mergedAt: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asTextOrNull */ .gE)(raw.merged_at),
        url: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(raw.html_url),
        labels: (0,_issues_js__WEBPACK_IMPORTED_MODULE_1__/* .readLabels */ .k2)(raw.labels),
    };
}


/***/ }),

/***/ 4787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ isFields),
/* harmony export */   DD: () => (/* binding */ asList),
/* harmony export */   DQ: () => (/* binding */ loginOf),
/* harmony export */   RO: () => (/* binding */ collapseSpace),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   gE: () => (/* binding */ asTextOrNull),
/* harmony export */   i: () => (/* binding */ asNumber),
/* harmony export */   iw: () => (/* binding */ asNumberOrNull),
/* harmony export */   qI: () => (/* binding */ asFields)
/* harmony export */ });
function asFields(value) {
    return isFields(value) ? value : {};
}
function asList(value) {
    return Array.isArray(value) ? value.filter(isFields) : [];
}
function asText(value) {
    return typeof value === "string" ? value : "";
}
function asTextOrNull(value) {
    return typeof value === "string" && value !== "" ? value : null;
}
function asNumber(value) {
    return typeof value === "number" && Number.isFinite(value) ? value : 0;
}
function asNumberOrNull(value) {
    return typeof value === "number" && Number.isFinite(value) ? value : null;
}
function collapseSpace(text) {
    return text.replace(/\s+/g, " ").trim();
}
function loginOf(value) {
    return asText(asFields(value).login);
}
function isFields(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 9334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
function defineAction(action) {
    return action;
}


/***/ }),

/***/ 8092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ redactSecrets)
/* harmony export */ });
function redactSecrets(secrets) {
    const known = [...secrets].filter((secret) => secret !== "").sort((a, b) => b.length - a.length);
    return (text) => {
        const clean = known.reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
        return clean.replace(/(\b[a-z][a-z0-9+.-]{0,30}:\/\/[^\s/:@]*):[^\s/@]+@/gi, "$1:***@");
    };
}


/***/ })

};
