export const id = 326;
export const ids = [326];
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
            `or pass the token of an app or a user.`);
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
    const stop = patience === null ? `gave up after ${tries} tries` : `did not wait, because the wait would end after ${patience}`;
    const remedy = endsAt === null ? "later" : "after that";
    return (`${asked} was not done, because GitHub's rate limit is used up (${(0,failure/* answerOf */.ut)(error)}); the step ${stop}.${reset} ` +
        `Run the step again ${remedy}.`);
}
function explainOutage(error, asked, { patience, tries }) {
    const answer = (0,failure/* answerOf */.ut)(error);
    if ((0,failure/* isUnsureWrite */.aT)(error)) {
        return (`GitHub's answer to ${asked} was lost (${answer}), so the request may or may not have been done. ` +
            `Run the step again: the step looks before it writes.`);
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









const MAX_OUTAGES = 5;
const MAX_TRIES = 20;
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
    const isSpent = tries >= MAX_TRIES || (retry?.cause === "outage" && met.outages + 1 >= MAX_OUTAGES);
    if (retry === null || isSpent)
        throw explainRefusal(error, { method, url, tries, patience: null });
    const { delayMs, cause } = retry;
    const { timeLimitMs } = connection;
    const isTooLong = timeLimitMs === undefined
        ? met.waitedMs + delayMs > WAIT_WITHOUT_LIMIT_MS
        : connection.elapsedMs() + delayMs >= connection.endsAt;
    if (isTooLong)
        throw explainRefusal(error, { method, url, tries, patience: describePatience(connection) });
    met.waitedMs += delayMs;
    if (cause === "outage")
        met.outages++;
    else if ((0,plan_retry/* statedDelayMs */.BQ)(error) === null)
        met.limits++;
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
        const text = `timeout, no answer for ${timeoutMs} ms`;
        return new ConnectionFault(text, { kind: "other", remedy: null, cause: undefined });
    }
    if (UNTRUSTED.test(code)) {
        return new ConnectionFault(`the certificate of ${new URL(url).host} is not trusted: ${message}`, {
            kind: "certificate",
            remedy: "If the server's certificate is from your own certificate authority, set NODE_EXTRA_CA_CERTS to a PEM file with the certificate of that authority.",
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
/* harmony export */   GF: () => (/* binding */ isFieldInvalid),
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
/* harmony import */ var _text_redact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8092);
/* harmony import */ var _connection_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1672);
/* harmony import */ var _read_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4787);




const NO_PERMISSION = /Resource not accessible by|Must have (admin|write|push) /i;
const LIMIT = /secondary rate limit|abuse detection|API rate limit exceeded/i;
const LOCKED = /\blocked\b/i;
const DISABLED = /\b(are|is|has been) disabled\b/i;
function describeFailure(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y || !isHttpError(error))
        return error instanceof Error ? error.message : String(error);
    if (error.response === undefined)
        return `fetch failed: ${error.message}`;
    const message = listFaults(error) ?? error.message.replace(/ - https:\/\/docs\.github\.com\S*$/, "");
    const text = message.trimStart().startsWith("<") ? "an HTML page instead of an answer" : message;
    const lines = text.split("\n").map((line) => line.trim());
    return `HTTP ${error.status}: ${lines.filter(Boolean).join("\n").slice(0, 1000)}`;
}
function isFieldInvalid(error, field) {
    const errors = (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asList */ .DD)((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asFields */ .qI)(httpErrorOf(error)?.response?.data).errors);
    return statusOf(error) === 422 && errors.some((each) => each.field === field && each.code === "invalid");
}
function listFaults({ response }) {
    const { message, errors } = (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asFields */ .qI)(response?.data);
    if (!Array.isArray(errors) || errors.length === 0)
        return null;
    return `${(0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(message)}: ${errors.map(describeFault).join("; ")}`;
}
function describeFault(fault) {
    if (typeof fault === "string")
        return fault;
    const { resource, field, code, message } = (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asFields */ .qI)(fault);
    if ((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(message) !== "")
        return (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(message);
    const thing = (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(resource)
        .replace(/(?<=[a-z])(?=[A-Z])/g, " ")
        .toLowerCase();
    const what = [field && `the ${field}`, thing && `the ${thing}`].filter(Boolean).join(" of ") || "the request";
    const verdicts = {
        missing: "does not exist",
        missing_field: "is missing",
        invalid: "is not valid",
        already_exists: "already exists",
    };
    return `${what} ${verdicts[(0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(code)] ?? `is refused (${(0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(code) || "no reason given"})`}`;
}
function withoutSecret(error, token) {
    if (!(error instanceof Error))
        return error;
    error.message = (0,_text_redact_js__WEBPACK_IMPORTED_MODULE_3__/* .redactSecrets */ .f)([token])(error.message);
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
    const { metadata } = (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asFields */ .qI)(httpErrorOf(error)?.response?.data);
    const found = (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asList */ .DD)((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asFields */ .qI)((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asFields */ .qI)(metadata).secret_scanning).bypass_placeholders);
    return found.map(({ token_type, placeholder_id }) => `${(0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(token_type)}: placeholder ${(0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(placeholder_id)}`);
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

/***/ 3711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ findProxy)
/* harmony export */ });
/* harmony import */ var _actions_http_client_lib_proxy__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9783);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);


function findProxy(url, env) {
    const address = new URL(url);
    const found = (0,_actions_http_client_lib_proxy__WEBPACK_IMPORTED_MODULE_0__/* .getProxyUrl */ .s)(address);
    if (found === undefined)
        return null;
    const { protocol, host } = found;
    const scheme = address.protocol.slice(0, -1);
    const names = [`${scheme}_proxy`, `${scheme.toUpperCase()}_PROXY`];
    const variable = names.find((name) => env[name]) ?? names.join(" or ");
    if (protocol === "http:" || protocol === "https:")
        return { variable, address: `${protocol}//${host}` };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${variable} names a proxy of the kind "${protocol}//". Expected an address such as http://${host}.`);
}


/***/ }),

/***/ 2905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BQ: () => (/* binding */ statedDelayMs),
/* harmony export */   M$: () => (/* binding */ planRetry),
/* harmony export */   ig: () => (/* binding */ NO_TRIES),
/* harmony export */   lH: () => (/* binding */ limitEndsAt),
/* harmony export */   rp: () => (/* binding */ RetryDue)
/* harmony export */ });
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
