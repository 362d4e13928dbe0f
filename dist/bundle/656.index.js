export const id = 656;
export const ids = [656];
export const modules = {

/***/ 9656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connect: () => (/* binding */ connect)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 20 modules
var utils = __webpack_require__(8665);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/github/failure.js
var failure = __webpack_require__(4679);
// EXTERNAL MODULE: ./build/src/github/plan-retry.js
var plan_retry = __webpack_require__(2905);
;// CONCATENATED MODULE: ./build/src/github/explain-refusal.js



const PERMISSIONS_BY_PATH = [
    [/\/issues\/(comments\b|[^/]+\/(comments|labels)\b)/, ["issues", "pull-requests"]],
    [/\/pulls\b/, ["pull-requests"]],
    [/\/(git|contents|compare|branches)\b/, ["contents"]],
    [/\/(issues|labels)\b/, ["issues"]],
    [/\/check-(runs|suites)\b/, ["checks"]],
    [/\/statuses\b/, ["statuses"]],
    [/\/actions\b/, ["actions"]],
];
function explainRefusal(error, call) {
    const explained = explain(error, call);
    return explained === null ? error : new errors/* UserError */.y(explained, { cause: error });
}
function explain(error, call) {
    const answer = (0,failure/* answerOf */.ut)(error);
    const asked = `${call.method} ${pathOf(error, call)}`;
    if ((0,failure/* isRateLimit */.a5)(error))
        return explainLimit(error, asked, call);
    const fault = (0,failure/* connectionFaultOf */.MM)(error);
    if (fault?.remedy)
        return `${asked} could not be sent: ${fault.message}. ${fault.remedy}`;
    if ((0,failure/* isOutage */.uD)(error))
        return explainOutage(error, asked, call);
    const status = (0,failure/* statusOf */.c2)(error);
    if (status === null)
        return null;
    if (status === 401) {
        return `GitHub did not accept the token (${answer}). Expected a valid one that has not expired: check the input token.`;
    }
    if (status === 403 && answer.includes("not permitted to create or approve pull requests")) {
        const setting = "Allow GitHub Actions to create and approve pull requests";
        return (`GitHub refused to open a pull request (${answer}). Switch on "${setting}" under Settings > Actions > General, ` +
            `or give the token of an app or a user.`);
    }
    if ((0,failure/* isDisabled */.d6)(error)) {
        return `${asked} is switched off in this repository (${answer}). Switch it on under Settings > General > Features.`;
    }
    if ((0,failure/* isLocked */.ln)(error))
        return `The conversation is locked (${answer}). Unlock it to let ${asked} through.`;
    if (status === 403 && /\barchived\b/i.test(answer)) {
        return `${asked} is not possible: the repository is archived, and so read-only (${answer}). Unarchive it under Settings > General, or switch off this workflow.`;
    }
    if (status === 403 && /\bSAML\b/.test(answer)) {
        return `${asked} is refused because the organization requires single sign-on (${answer}). Authorize the token for the organization (Settings > Developer settings > Tokens > Configure SSO), or pass the token of an app that is installed there.`;
    }
    if (status === 403 && /\bIP (allow list|address)\b/i.test(answer)) {
        return `${asked} is refused because of the address it comes from (${answer}). Add the runner's address to the IP allow list of the organization, or run on a runner that is on the list.`;
    }
    if ((0,failure/* isPermissionDenied */.T1)(error)) {
        return (`Permission denied for ${asked} (${answer}). The token needs the permission ` +
            `${missingPermission(error, call)}: add it under permissions: in the workflow. ` +
            `A workflow started by a pull request from a fork only gets a token that can read.`);
    }
    if (status === 404)
        return `GitHub found nothing for ${asked} (${answer}). It does not exist, or the token may not see it.`;
    return `GitHub refused ${asked} (${answer}).`;
}
function explainLimit(error, asked, { patience, tries }) {
    const endsAt = (0,plan_retry/* limitEndsAt */.lH)(error);
    const reset = endsAt === null ? "" : ` The limit resets at ${endsAt.toISOString().replace(/\.\d+Z$/, "Z")}.`;
    const stop = patience === null ? `gave up after ${tries} tries` : `did not wait, because that would end after ${patience}`;
    const remedy = endsAt === null ? "later" : "after that";
    return (`${asked} was not done, because GitHub's rate limit is used up (${(0,failure/* answerOf */.ut)(error)}); the step ${stop}.${reset} ` +
        `Run the step again ${remedy}.`);
}
function explainOutage(error, asked, { patience, tries }) {
    const answer = (0,failure/* answerOf */.ut)(error);
    if ((0,failure/* isUnsureWrite */.aT)(error)) {
        return (`GitHub's answer to ${asked} was lost (${answer}), so it may or may not have been done. ` +
            `Run the step again: it looks before it writes.`);
    }
    const given = `after ${tries} ${tries === 1 ? "try" : "tries"}${patience === null ? "" : `, within ${patience}`}`;
    return (`GitHub did not answer ${asked} (${answer}), ${given}. ` +
        `Run the step again; www.githubstatus.com says whether GitHub has a problem.`);
}
function missingPermission(error, call) {
    const accepted = (0,failure/* headersOf */.Yl)(error)["x-accepted-github-permissions"];
    if (accepted?.includes("=")) {
        const sets = accepted.split(";").map((set) => set.trim().replaceAll("=", ": ").replaceAll(/,\s*/g, " and "));
        return sets.map((set) => `"${set.replaceAll("_", "-")}"`).join(" or ");
    }
    const areas = PERMISSIONS_BY_PATH.find(([pattern]) => pattern.test(call.url))?.[1] ?? ["contents"];
    return areas.map((area) => `"${area}: ${call.method === "GET" ? "read" : "write"}"`).join(" or ");
}
function pathOf(error, { url }) {
    const asked = error.request?.url;
    return typeof asked === "string" && URL.canParse(asked) ? new URL(asked).pathname : url;
}

;// CONCATENATED MODULE: ./build/src/github/note-calls.js
function noteCalls({ note, apiUrl, elapsedMs }) {
    if (note === undefined)
        return (_, send) => send();
    const api = apiUrl.replace(/(?<!\/)\/+$/, "");
    return async ({ method, url }, send) => {
        const begin = elapsedMs();
        const end = (result) => note(`${method} ${showAddress(url, api)} -> ${result}, ${Math.round(elapsedMs() - begin)} ms`);
        try {
            const answer = await send();
            end(String(answer.status));
            return answer;
        }
        catch (error) {
            end(error.message);
            throw error;
        }
    };
}
function showAddress(address, api) {
    const place = address.startsWith(api) ? address.slice(api.length) : address;
    return /^\/(repos|repositories)\//.test(place) ? place : place.replace(/[?#].*$/s, "");
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/index.js
var lib = __webpack_require__(2779);
// EXTERNAL MODULE: ./build/src/github/connection-fault.js
var connection_fault = __webpack_require__(1672);
// EXTERNAL MODULE: ./build/src/github/find-proxy.js
var find_proxy = __webpack_require__(3711);
;// CONCATENATED MODULE: ./build/src/github/send-request.js





const MAX_REDIRECTS = 5;
async function sendRequest(address, options, limits) {
    const { timeoutMs, proxyEnv } = limits;
    const signal = AbortSignal.timeout(timeoutMs);
    const isWrite = (options.method ?? "GET") !== "GET";
    const send = utils/* defaults */.NT.request?.fetch;
    try {
        if (isWrite && options.redirect !== "manual")
            return await write(send, address, { ...options, signal });
        const response = await send(address, { ...options, signal });
        if (isRedirect(response))
            await response.body?.cancel();
        return response;
    }
    catch (error) {
        throw (0,connection_fault/* readFault */.X)(error, { url: address, proxy: (0,find_proxy/* findProxy */.E)(address, proxyEnv), timeoutMs });
    }
}
async function write(send, address, options) {
    let url = address;
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
        const response = await send(url, { ...options, redirect: "manual" });
        if (!isRedirect(response))
            return response;
        await response.body?.cancel();
        const next = new URL(response.headers.get("location") ?? "", url);
        if (next.origin !== new URL(url).origin)
            throw new Error("a write was redirected to another server");
        url = next.href;
    }
    throw new Error(`more than ${MAX_REDIRECTS} redirects`);
}
function isRedirect({ status, headers }) {
    return status >= 300 && status < 400 && headers.has("location");
}
async function download(url, { timeoutMs, proxyEnv }) {
    const client = new lib/* HttpClient */.Qq("pipekeeper", [], { socketTimeout: timeoutMs, maxRedirects: MAX_REDIRECTS });
    try {
        const { message } = await client.get(url, { "accept-encoding": "identity" });
        const status = message.statusCode ?? 0;
        if (status !== 200)
            message.destroy();
        return { status, body: status === 200 ? readInTime(message, timeoutMs) : external_node_stream_.Readable.from([]) };
    }
    catch (error) {
        client.dispose();
        throw (0,connection_fault/* readFault */.X)(error, { url, proxy: (0,find_proxy/* findProxy */.E)(url, proxyEnv), timeoutMs });
    }
}
async function* readInTime(message, timeoutMs) {
    message.setTimeout(0);
    const timer = setTimeout(() => {
        message.destroy(new Error(`timeout, no answer for ${timeoutMs} ms`));
    }, timeoutMs).unref();
    try {
        for await (const chunk of message) {
            timer.refresh();
            yield chunk;
        }
    }
    finally {
        clearTimeout(timer);
    }
}

;// CONCATENATED MODULE: ./build/src/github/space-writes.js
function spaceWrites({ spacingMs, elapsedMs, sleep }) {
    let last = Promise.resolve();
    let endedAt = null;
    async function writeInTurn(write) {
        const waitMs = endedAt === null ? 0 : Math.ceil(endedAt + spacingMs - elapsedMs());
        if (waitMs > 0)
            await sleep(waitMs);
        try {
            return await write();
        }
        finally {
            endedAt = elapsedMs();
        }
    }
    return (write) => {
        const turn = last.then(() => writeInTurn(write));
        last = turn.catch(() => { });
        return turn;
    };
}

;// CONCATENATED MODULE: ./build/src/github/watch-clock.js

function watchClock(elapsedMs) {
    let offsetMs = null;
    const note = (headers) => {
        const toldMs = "date" in headers ? Date.parse(String(headers.date)) : Number.NaN;
        if (!Number.isNaN(toldMs))
            offsetMs = toldMs - elapsedMs();
    };
    return {
        note,
        noteError: (error) => note((0,failure/* headersOf */.Yl)(error)),
        now: () => (offsetMs === null ? null : new Date(elapsedMs() + offsetMs)),
    };
}

;// CONCATENATED MODULE: ./build/src/github/connect.js









const MAX_TRIES = 5;
const WAIT_WITHOUT_LIMIT_MS = 60_000;
const TRY_TIMEOUT_MS = 30_000;
const UNIT_MS = 1000;
const SILENT = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
function connect(options) {
    const token = options.token.trim();
    if (/[^\x21-\x7e]/.test(token)) {
        throw new errors/* UserError */.y("The token has white space or non-ASCII characters inside. Expected one token, as GitHub gave it.");
    }
    const endsAt = options.elapsedMs() + (options.timeLimitMs ?? Number.POSITIVE_INFINITY);
    const connection = { ...options, endsAt, calls: 0, noteCall: noteCalls(options) };
    const client = new utils/* GitHub */.gq({
        baseUrl: options.apiUrl.replace(/(?<!\/)\/+$/, ""),
        userAgent: "pipekeeper",
        request: {
            log: SILENT,
            fetch: (url, question) => connection.noteCall({ method: question.method ?? "GET", url }, () => sendRequest(url, question, limitsOf(connection))),
        },
        log: SILENT,
        auth: token,
    });
    const clock = watchClock(options.elapsedMs);
    const inTurn = spaceWrites({ ...options, spacingMs: options.unitMs ?? UNIT_MS });
    client.hook.wrap("request", (send, call) => {
        const askOnce = async () => {
            connection.calls++;
            const answer = await Promise.resolve(send(call)).catch((error) => {
                clock.noteError(error);
                throw (0,failure/* withoutSecret */.Nt)(error, token);
            });
            clock.note(answer.headers);
            return requireWhole(answer, call);
        };
        if (!isSpaced(call))
            return sendPatiently(askOnce, call, connection);
        if (call.request?.earlierTries !== undefined)
            return sendPatiently(() => inTurn(askOnce), call, connection);
        return inTurn(() => sendPatiently(askOnce, call, connection));
    });
    return Object.assign(client, {
        calls: () => connection.calls,
        serverNow: clock.now,
        download: (url) => {
            const call = { method: "GET", url };
            return sendPatiently(() => downloadOnce(call, connection), call, connection);
        },
    });
}
function isSpaced({ method, url }) {
    return method !== "GET" && !/\/git\/|\/graphql$/.test(url);
}
async function sendPatiently(send, call, connection) {
    const earlier = call.request?.earlierTries;
    const met = { ...(earlier ?? plan_retry/* NO_TRIES */.ig) };
    for (;;) {
        refuseLate(call, connection);
        met.tries++;
        try {
            return await send();
        }
        catch (error) {
            await waitToRetry(error, call, { connection, met });
        }
        if (earlier !== undefined)
            throw new plan_retry/* RetryDue */.rp(met);
    }
}
async function waitToRetry(error, call, { connection, met }) {
    const { method, url, request } = call;
    const retry = (0,plan_retry/* planRetry */.M$)(error, {
        isRepeatable: request?.isRepeatable ?? method !== "POST",
        isNotYet: request?.isNotYet?.(error) === true,
        outages: met.outages + 1,
        limits: met.limits,
        random: connection.random(),
        unitMs: connection.unitMs ?? UNIT_MS,
    });
    const { tries } = met;
    if (retry === null || tries >= MAX_TRIES)
        throw explainRefusal(error, { method, url, tries, patience: null });
    const { delayMs, cause } = retry;
    const { timeLimitMs } = connection;
    const isTooLong = timeLimitMs === undefined
        ? met.waitedMs + delayMs > WAIT_WITHOUT_LIMIT_MS
        : connection.elapsedMs() + delayMs >= connection.endsAt;
    if (isTooLong)
        throw explainRefusal(error, { method, url, tries, patience: describePatience(connection) });
    met.waitedMs += delayMs;
    met[cause === "outage" ? "outages" : "limits"]++;
    connection.log?.(`${(0,failure/* describeFailure */.Ic)(error)}; asking again in ${delayMs} ms.`);
    await connection.sleep(delayMs);
}
function refuseLate({ method, url }, connection) {
    if (connection.elapsedMs() < connection.endsAt)
        return;
    throw new errors/* UserError */.y(`${describePatience(connection)} was over before ${method} ${url.replace(/[?#].*$/s, "")} could be sent. Run the step again, or raise the limit.`.replace(/^t/, "T"));
}
function describePatience({ timeLimitMs, timeLimitInput = "timeout-seconds" }) {
    if (timeLimitMs === undefined)
        return `the ${WAIT_WITHOUT_LIMIT_MS / 1000} s that one call may wait`;
    return `the time limit of ${timeLimitMs / 1000} s (${timeLimitInput})`;
}
function limitsOf({ timeoutMs = TRY_TIMEOUT_MS, proxyEnv = {}, endsAt, elapsedMs }) {
    return { proxyEnv, timeoutMs: Math.max(1, Math.min(timeoutMs, Math.ceil(endsAt - elapsedMs()))) };
}
async function downloadOnce(call, connection) {
    const answer = await connection
        .noteCall(call, () => download(call.url, limitsOf(connection)))
        .catch((error) => {
        throw (0,failure/* brokenAnswer */.KF)(error.message, call, error);
    });
    if (answer.status < 500 && answer.status !== 429)
        return answer;
    throw (0,failure/* brokenAnswer */.KF)(`HTTP ${answer.status}`, call);
}
function requireWhole(answer, call) {
    const isRaw = call.request?.parseSuccessResponseBody === false;
    if (isRaw || answer.status === 204 || answer.status === 205 || answer.status >= 300)
        return answer;
    const type = "content-type" in answer.headers ? String(answer.headers["content-type"]) : "";
    if (!/\bjson\b/.test(type))
        throw (0,failure/* brokenAnswer */.KF)(`an answer of type "${type}" instead of JSON`, call);
    if (typeof answer.data !== "string")
        return answer;
    try {
        return { ...answer, data: JSON.parse(answer.data) };
    }
    catch (cause) {
        throw (0,failure/* brokenAnswer */.KF)("the answer was cut off", call, cause);
    }
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


/***/ })

};
