export const id = 376;
export const ids = [376];
export const modules = {

/***/ 376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connect: () => (/* binding */ connect)
});

// EXTERNAL MODULE: ./node_modules/@octokit/rest/dist-src/index.js + 22 modules
var dist_src = __webpack_require__(891);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
;// CONCATENATED MODULE: ./build/src/github/ask-http.js
/**
 * As much of `fetch` as octokit uses, over node:http: the first use of the built-in one costs about as much start-up as
 * Node itself, more than the rest of the client together (docs/decisions.md).
 */


const MAX_REDIRECTS = 5;
/** Shorter than servers keep an idle connection, so that no write meets one that is just being closed. */
const IDLE_MS = 4000;
const REDIRECTS = [301, 302, 303, 307, 308];
/** Bodies that nobody reads are drained, so that their connections come free. */
const UNREAD = [204, 205, 304, ...REDIRECTS];
/**
 * A function that asks over connections which it keeps; they do not keep the process alive. A proxy is taken from
 * `proxyEnv` (HTTPS_PROXY, HTTP_PROXY, NO_PROXY) from Node 24.5 on; older ones pass it by.
 */
function openHttp(proxyEnv = {}) {
    const options = { keepAlive: true, timeout: IDLE_MS, proxyEnv: readProxies(proxyEnv) };
    const agents = { "http:": new external_node_http_.Agent(options), "https:": new external_node_https_.Agent(options) };
    return async (address, question) => {
        let url = new URL(address);
        let asked = question;
        for (let redirects = 0;; redirects++) {
            const reply = await askOnce(url, asked, agents);
            const location = reply.headers.get("location");
            if (!REDIRECTS.includes(reply.status) || location === undefined || asked.redirect === "manual")
                return reply;
            if (redirects === MAX_REDIRECTS)
                throw new Error(`more than ${MAX_REDIRECTS} redirects`);
            const next = new URL(location, url);
            asked = redirect(asked, next.origin === url.origin);
            url = next;
        }
    };
}
/** Node passes a proxy without a scheme by, which other actions and curl take for one of http. */
function readProxies(env) {
    const named = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"].flatMap((name) => {
        const value = env[name];
        return value && !value.includes("://") ? [[name, `http://${value}`]] : [];
    });
    return { ...env, ...Object.fromEntries(named) };
}
/** GitHub asks for the same call at the new place; whatever proves who asks stays with the server it was meant for. */
function redirect(question, isSameOrigin) {
    if (isSameOrigin)
        return question;
    if ((question.method ?? "GET") !== "GET")
        throw new Error("a write was redirected to another server");
    const headers = Object.entries(question.headers ?? {}).filter(([name]) => name.toLowerCase() !== "authorization");
    return { ...question, headers: Object.fromEntries(headers) };
}
function askOnce(url, question, agents) {
    const { protocol } = url;
    if (protocol !== "http:" && protocol !== "https:") {
        return Promise.reject(new Error(`"${protocol}" is neither http: nor https:`));
    }
    return new Promise((resolve, reject) => {
        const { method = "GET", body, timeoutMs } = question;
        const headers = { ...question.headers, "accept-encoding": "gzip" };
        if (body !== undefined)
            headers["content-length"] = Buffer.byteLength(body);
        const send = protocol === "https:" ? external_node_https_.request : external_node_http_.request;
        const request = send(url, { method, headers, agent: agents[protocol] });
        let waiting = request;
        // The connection keeps the process alive, and it alone.
        const timer = setTimeout(() => {
            waiting.destroy(new Error(`time-out, no answer for ${timeoutMs} ms`));
        }, timeoutMs).unref();
        request.on("error", (error) => {
            clearTimeout(timer);
            reject(error);
        });
        request.on("response", (response) => {
            waiting = response;
            resolve(toReply(url, response, timer));
        });
        request.end(body);
    });
}
function toReply(url, response, timer) {
    async function* read(isRefreshed) {
        try {
            for await (const chunk of await decode(response)) {
                if (isRefreshed)
                    timer.refresh();
                yield chunk;
            }
        }
        finally {
            clearTimeout(timer);
        }
    }
    async function readWhole() {
        const chunks = [];
        for await (const chunk of read(false))
            chunks.push(chunk);
        return Buffer.concat(chunks);
    }
    const status = response.statusCode ?? 0;
    const isUnread = UNREAD.includes(status);
    if (isUnread) {
        clearTimeout(timer);
        response.on("error", () => { }).resume();
    }
    const headers = new Map();
    for (const [name, value] of Object.entries(response.headers))
        headers.set(name, String(value));
    return {
        status,
        url: url.href,
        headers,
        body: read(true),
        text: async () => (isUnread ? "" : (await readWhole()).toString("utf8")),
        arrayBuffer: async () => new Uint8Array(await readWhole()).buffer,
    };
}
async function decode(response) {
    if (response.headers["content-encoding"] !== "gzip")
        return response;
    const { createGunzip } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 19));
    const { pipeline } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7075, 19));
    // Errors of the response reach the reader through the stream that it ends in.
    return pipeline(response, createGunzip(), () => { });
}

// EXTERNAL MODULE: ./build/src/github/failure.js
var failure = __webpack_require__(4679);
// EXTERNAL MODULE: ./build/src/github/plan-retry.js
var plan_retry = __webpack_require__(2905);
;// CONCATENATED MODULE: ./build/src/github/explain-refusal.js
/** What a failed call tells the person who reads the log: what happened, and what to do. */



const PERMISSIONS_BY_PATH = [
    [/\/issues\/(comments\b|[^/]+\/(comments|labels)\b)/, ["issues", "pull-requests"]],
    [/\/pulls\b/, ["pull-requests"]],
    [/\/(git|contents|compare|branches)\b/, ["contents"]],
    [/\/(issues|labels)\b/, ["issues"]],
    [/\/check-(runs|suites)\b/, ["checks"]],
    [/\/statuses\b/, ["statuses"]],
    [/\/actions\b/, ["actions"]],
];
/** The same failure as a UserError; what did not fail at GitHub or on the way there is handed back. */
function explainRefusal(error, call) {
    const explained = explain(error, call);
    return explained === null ? error : new errors/* UserError */.y(explained, { cause: error });
}
function explain(error, call) {
    const answer = (0,failure/* answerOf */.ut)(error);
    const asked = `${call.method} ${pathOf(error, call)}`;
    if ((0,failure/* isRateLimit */.a5)(error))
        return explainLimit(error, call);
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
    if ((0,failure/* isPermissionDenied */.T1)(error)) {
        return (`Permission denied for ${asked} (${answer}). The token needs the permission ` +
            `${missingPermission(error, call)}: add it under permissions: in the workflow. ` +
            `A workflow started by a pull request from a fork only gets a token that can read.`);
    }
    if (status === 404)
        return `GitHub found nothing for ${asked} (${answer}). It is gone, or the token may not see it.`;
    return `GitHub refused ${asked} (${answer}).`;
}
function explainLimit(error, { patience, tries }) {
    const endsAt = (0,plan_retry/* limitEndsAt */.lH)(error);
    const reset = endsAt === null ? "" : ` The limit resets at ${endsAt.toISOString().replace(/\.\d+Z$/, "Z")}.`;
    const stop = patience === null ? `gave up after ${tries} tries` : `did not wait, as that would end after ${patience}`;
    const remedy = endsAt === null ? "later" : "after that";
    return `GitHub's rate limit is used up (${(0,failure/* answerOf */.ut)(error)}); the step ${stop}.${reset} Run the step again ${remedy}.`;
}
function explainOutage(error, asked, { patience, tries }) {
    const answer = (0,failure/* answerOf */.ut)(error);
    if ((0,failure/* isUnsureWrite */.aT)(error)) {
        return (`GitHub's answer to ${asked} was lost (${answer}), so that it may or may not have been done. ` +
            `Run the step again: it looks before it writes.`);
    }
    const given = `after ${tries} ${tries === 1 ? "try" : "tries"}${patience === null ? "" : `, within ${patience}`}`;
    return (`GitHub did not answer ${asked} (${answer}), ${given}. ` +
        `Run the step again; www.githubstatus.com says whether GitHub has a problem.`);
}
/** `"contents: write"`, from the header in which GitHub names it or else from the path. */
function missingPermission(error, call) {
    const accepted = (0,failure/* headersOf */.Yl)(error)["x-accepted-github-permissions"];
    if (accepted?.includes("=")) {
        const sets = accepted.split(";").map((set) => set.trim().replaceAll("=", ": ").replaceAll(/,\s*/g, " and "));
        return sets.map((set) => `"${set.replaceAll("_", "-")}"`).join(" or ");
    }
    const areas = PERMISSIONS_BY_PATH.find(([pattern]) => pattern.test(call.url))?.[1] ?? ["contents"];
    return areas.map((area) => `"${area}: ${call.method === "GET" ? "read" : "write"}"`).join(" or ");
}
/** With its parameters filled in, where the failure knows them. */
function pathOf(error, { url }) {
    const asked = error.request?.url;
    return typeof asked === "string" && URL.canParse(asked) ? new URL(asked).pathname : url;
}

;// CONCATENATED MODULE: ./build/src/github/note-calls.js
/** A line for each try of a call, for the journal that a maintainer asked for. */
/** The same function, noting what became of each try. Only the API's own queries are told: that of a log's address is a key. */
function noteCalls(ask, { note, apiUrl, elapsedMs }) {
    if (note === undefined)
        return ask;
    const api = apiUrl.replace(/\/+$/, "");
    return async (address, question) => {
        const begin = elapsedMs();
        const end = (result) => note(`${question.method ?? "GET"} ${showAddress(address, api)} -> ${result}, ${Math.round(elapsedMs() - begin)} ms`);
        try {
            const reply = await ask(address, question);
            end(String(reply.status));
            return reply;
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

;// CONCATENATED MODULE: ./build/src/github/space-writes.js
/**
 * Runs writes one after the other and apart from each other, as GitHub asks of those that notify people.
 * https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api#pause-between-mutative-requests
 */
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

;// CONCATENATED MODULE: ./build/src/github/watch-allowance.js
/**
 * Tells from the rate limit whether somebody else asks at the same time. All runs of a repository draw their requests
 * from one allowance, and each answer says how much of it is used:
 * https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
function watchAllowance() {
    let first = null;
    let last = 0;
    let isShared = false;
    return {
        note(headers, calls) {
            const used = readUsed(headers);
            if (used === null)
                return;
            // Less than before: a new hour has begun.
            if (first === null || used < last)
                first = used;
            last = used;
            // The first answer stands for one request, however many were under way: a client that is alone is never taken for two.
            if (used - first > calls - 1)
                isShared = true;
        },
        isShared: () => isShared,
    };
}
function readUsed(headers) {
    const text = "x-ratelimit-used" in headers ? String(headers["x-ratelimit-used"]) : "";
    return /^\d{1,9}$/.test(text) ? Number(text) : null;
}

;// CONCATENATED MODULE: ./build/src/github/connect.js
/** The one client that every call to the GitHub API goes through; the only importer of octokit. */









const MAX_TRIES = 5;
const WAIT_WITHOUT_LIMIT_MS = 60_000;
const TRY_TIMEOUT_MS = 30_000;
const UNIT_MS = 1000;
const SILENT = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
/** A client with a user agent, time limits, a few retries and refusals that say what to do. */
function connect(options) {
    const token = options.token.trim();
    // fetch quotes a header value that it cannot send, and the token must not get into an error.
    if (/[^\x21-\x7e]/.test(token)) {
        throw new errors/* UserError */.y("The token has white space or non-ASCII characters inside. Expected one token, as GitHub gave it.");
    }
    if (!/^https?:\/\//i.test(options.apiUrl) || !URL.canParse(options.apiUrl)) {
        throw new errors/* UserError */.y(`GITHUB_API_URL is "${options.apiUrl}", expected an address such as https://api.github.com or https://HOST/api/v3.`);
    }
    const endsAt = options.elapsedMs() + (options.timeLimitMs ?? Number.POSITIVE_INFINITY);
    const around = { ...options, endsAt, calls: 0, ask: noteCalls(openHttp(options.proxyEnv), options) };
    // Not set in the hook below: hooks further in get the call as it was before.
    const askInTime = (address, question) => around.ask(address, { ...question, timeoutMs: tryTimeoutMs(around) });
    const client = new dist_src/* Octokit */.E({
        baseUrl: options.apiUrl.replace(/\/+$/, ""),
        userAgent: "pipekeeper",
        request: { fetch: askInTime, log: SILENT },
        log: SILENT,
        ...(token === "" ? {} : { auth: token }),
    });
    const allowance = watchAllowance();
    const inTurn = spaceWrites({ ...options, spacingMs: options.unitMs ?? UNIT_MS });
    client.hook.wrap("request", (send, call) => {
        const askOnce = async () => {
            around.calls++;
            const answer = await send(call);
            allowance.note(answer.headers, around.calls);
            return requireWhole(answer, call);
        };
        if (!isSpaced(call))
            return sendPatiently(askOnce, call, around);
        // Where the caller repeats the write, the wait before that counts towards the time between writes.
        if (call.request?.earlierTries !== undefined)
            return sendPatiently(() => inTurn(askOnce), call, around);
        return inTurn(() => sendPatiently(askOnce, call, around));
    });
    return Object.assign(client, {
        calls: () => around.calls,
        isShared: allowance.isShared,
        download: (url) => download(url, around),
    });
}
/** Objects and refs of git notify nobody, and a commit may take hundreds of them. */
function isSpaced({ method, url }) {
    return method !== "GET" && !/\/git\//.test(url);
}
async function sendPatiently(send, call, around) {
    const earlier = call.request?.earlierTries;
    const met = { ...(earlier ?? plan_retry/* NO_TRIES */.ig) };
    for (;;) {
        refuseLate(call, around);
        met.tries++;
        try {
            return await send();
        }
        catch (error) {
            await waitToRetry(error, call, { around, met });
        }
        if (earlier !== undefined)
            throw new plan_retry/* RetryDue */.rp(met);
    }
}
/** Returns when the call is to be made again; throws what is wrong if it is not. */
async function waitToRetry(error, call, { around, met }) {
    const { method, url, request } = call;
    const retry = (0,plan_retry/* planRetry */.M$)(error, {
        isRepeatable: request?.isRepeatable ?? method !== "POST",
        isNotYet: request?.isNotYet?.(error) === true,
        outages: met.outages + 1,
        limits: met.limits,
        random: around.random(),
        unitMs: around.unitMs ?? UNIT_MS,
    });
    const { tries } = met;
    if (retry === null || tries >= MAX_TRIES)
        throw explainRefusal(error, { method, url, tries, patience: null });
    const { delayMs, cause } = retry;
    const { timeLimitMs } = around;
    const isTooLong = timeLimitMs === undefined
        ? met.waitedMs + delayMs > WAIT_WITHOUT_LIMIT_MS
        : around.elapsedMs() + delayMs >= around.endsAt;
    if (isTooLong)
        throw explainRefusal(error, { method, url, tries, patience: describePatience(around) });
    met.waitedMs += delayMs;
    met[cause === "outage" ? "outages" : "limits"]++;
    around.log?.(`${(0,failure/* describeFailure */.Ic)(error)}; asking again in ${delayMs} ms.`);
    await around.sleep(delayMs);
}
function refuseLate({ method, url }, around) {
    if (around.elapsedMs() < around.endsAt)
        return;
    throw new errors/* UserError */.y(`${describePatience(around)} was over before ${method} ${url} could be asked. Run the step again, or raise the limit.`.replace(/^t/, "T"));
}
function describePatience({ timeLimitMs, timeLimitInput = "timeout-seconds" }) {
    if (timeLimitMs === undefined)
        return `the ${WAIT_WITHOUT_LIMIT_MS / 1000} s that one call may wait`;
    return `the time limit of ${timeLimitMs / 1000} s (${timeLimitInput})`;
}
function tryTimeoutMs({ timeoutMs = TRY_TIMEOUT_MS, endsAt, elapsedMs }) {
    return Math.max(1, Math.min(timeoutMs, Math.ceil(endsAt - elapsedMs())));
}
function download(url, around) {
    const call = { method: "GET", url };
    return sendPatiently(() => downloadOnce(call, around), call, around);
}
async function downloadOnce(call, around) {
    const reply = await around.ask(call.url, { timeoutMs: tryTimeoutMs(around) }).catch((error) => {
        throw (0,failure/* brokenAnswer */.KF)(error.message, call, error);
    });
    if (reply.status < 500 && reply.status !== 429)
        return reply;
    await reply.text().catch(() => "");
    throw (0,failure/* brokenAnswer */.KF)(`HTTP ${reply.status}`, call);
}
/**
 * octokit hands a JSON answer that it could not decode on as text: one that was cut off, and on Node 20 one with a
 * string of many megabytes, which its number scanner overflows on. A page of a proxy is no answer either.
 */
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
/** When a failed call is made again: the one policy for faults of the API. */

const NO_TRIES = { tries: 0, outages: 0, limits: 0, waitedMs: 0 };
/** A write failed and the wait after it is over. Its caller looks at what is there now before it writes again. */
class RetryDue extends Error {
    tries;
    constructor(tries) {
        super("The wait before the next try is over.");
        this.tries = tries;
    }
}
const JITTER_MS = 1000;
const SECONDARY_LIMIT_MS = 60_000;
/**
 * Delay before the same call is made again, null for none. What must not be done twice is only made again when
 * GitHub says that it did nothing; after an outage it may have happened, and the caller has to look.
 * https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 */
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
/** What `retry-after` or the reset of the primary limit asks for, by the server's own clock; null if neither is there. */
function statedDelayMs(error) {
    const headers = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .headersOf */ .Yl)(error);
    const after = headers["retry-after"] ?? "";
    if (/^\d+$/.test(after))
        return Number(after) * 1000;
    const now = Date.parse(headers.date ?? "");
    const until = / GMT$/.test(after) ? Date.parse(after) : resetOf(headers);
    return Number.isFinite(until - now) ? Math.max(0, until - now) : null;
}
/** Time at which GitHub said the limit ends; null if it did not say. */
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
