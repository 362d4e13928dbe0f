export const id = 657;
export const ids = [657];
export const modules = {

/***/ 8677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   gZ: () => (/* binding */ MAX_FILE_BYTES),
/* harmony export */   u5: () => (/* binding */ UNUSABLE)
/* harmony export */ });
const MAX_FILE_BYTES = 256 * 1024 * 1024;
const UNUSABLE = {
    folder: unreadable("is a folder; expected a file"),
    special: unreadable("is neither a file nor a folder; expected a file"),
    notFolder: unreadable("is not a folder; expected a folder of files"),
    fileOutside: unreadable("is a symbolic link that leads out of the root; expected a file inside"),
    folderOutside: unreadable("leads out of the root; expected a folder inside"),
    brokenLink: unreadable("cannot be read (a link that leads nowhere); expected a readable file"),
    tooLarge: {
        kind: "unusable",
        code: "file-too-large",
        reason: `has more than ${MAX_FILE_BYTES} bytes, the limit for one file`,
    },
};
function unreadable(reason) {
    return { kind: "unusable", code: "unreadable-file", reason };
}


/***/ }),

/***/ 7878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ matchGlobs),
/* harmony export */   t: () => (/* binding */ compileGlobs)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4006);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);


const OPTIONS = {
    dot: true,
    windows: false,
    nonegate: true,
    posix: true,
    regex: false,
    flags: "s",
    debug: true,
};
const MAX_LENGTH = 1000;
const MAX_STARS = 12;
const MAX_GROUPS = 3;
const MAX_CHOICES = 256;
const MAX_NAME = 255;
function matchGlobs(globs, input) {
    const lines = compileGlobs(globs, input);
    return (path) => lines.findLast((line) => line.matches(path))?.isWanted ?? false;
}
function compileGlobs(globs, input) {
    const lines = globs.map((glob) => compileLine(glob, input));
    if (lines.length > 0 && !lines.some(({ isWanted }) => isWanted)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The input ${input} only has lines that exclude. Add one that includes something, such as **.`);
    }
    return lines;
}
function compileLine(line, input) {
    const isWanted = !/^!(?!\()/.test(line);
    const glob = (isWanted ? line : line.slice(1)).replace(/^(?:\.\/)+/, "").replace(/\/$/, "/**");
    const refuse = (what) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The input ${input} has "${line.slice(0, 100)}", ${what}`);
    const limit = findLimit(glob);
    if (limit !== null)
        throw refuse(`expected ${limit}. Split it over several lines.`);
    if (/[*+]\(/.test(glob)) {
        throw refuse("expected no group that repeats. Put a backslash in front of the parenthesis if it is part of the name.");
    }
    if (/[@?!]\([^)]*\//.test(glob)) {
        throw refuse("expected no slash in parentheses. Use braces, as in {a/b,c}, or several lines.");
    }
    const choices = expandBraces(glob);
    if (choices === null)
        throw refuse(`expected braces for at most ${MAX_CHOICES} names. Split it over several lines.`);
    try {
        const patterns = choices.map((choice) => choice.split("/").map(compilePart));
        return {
            text: line,
            glob,
            isWanted,
            matches: (path) => path === glob || patterns.some((parts) => matchParts(parts, path.split("/"))),
        };
    }
    catch {
        throw refuse("which is not a valid glob. Put a backslash in front of a bracket that is part of the name.");
    }
}
function findLimit(glob) {
    const count = (pattern) => glob.match(pattern)?.length ?? 0;
    if (glob.length > MAX_LENGTH)
        return `at most ${MAX_LENGTH} characters`;
    if (count(/\*+/g) > MAX_STARS)
        return `at most ${MAX_STARS} times * or **`;
    if (count(/[@?!]\(/g) > MAX_GROUPS)
        return `at most ${MAX_GROUPS} groups in parentheses`;
    return count(/!\(/g) > 1 ? "at most one !(...)" : null;
}
function expandBraces(glob) {
    let globs = [glob];
    for (;;) {
        const expanded = globs.flatMap((one) => {
            const [group, inner] = /(?<!\\)\{([^{}]*,[^{}]*)\}/.exec(one) ?? [];
            if (group === undefined || inner === undefined)
                return [one];
            return inner.split(",").map((choice) => one.replace(group, () => choice));
        });
        if (expanded.length > MAX_CHOICES)
            return null;
        if (expanded.length === globs.length)
            return globs;
        globs = expanded;
    }
}
function compilePart(glob) {
    if (glob === "**")
        return "**";
    if (glob === "")
        return () => false;
    const { source, flags } = picomatch__WEBPACK_IMPORTED_MODULE_1__.makeRe(escapeParentheses(glob), OPTIONS);
    const pattern = new RegExp(takeFirstPlaces(source), flags);
    return (name) => name.length <= MAX_NAME && pattern.test(name);
}
function escapeParentheses(glob) {
    const open = [];
    return glob.replace(/\\.|[@?!]\((?!\?)|["()]/gs, (token) => {
        if (token === "(")
            open.push(false);
        else if (token.endsWith("(") && token.length === 2 && token !== "\\(")
            open.push(true);
        return token === "(" || token === '"' || (token === ")" && open.pop() !== true) ? `\\${token}` : token;
    });
}
function takeFirstPlaces(source) {
    return source.replace(/\[\^\/\]\*\?((?:\\.|\[(?:\\.|[^\]\\])+\]|\((?:\?:)?(?:\\.|[^()\\*/])+\)(?![?])|[^\\[\]()|*+?^$])+)(?=\[\^\/\]\*\?)/gs, "(?:(?!$1)[^/])*$1");
}
function matchParts(parts, names) {
    let used = new Set([0]);
    for (const [index, part] of parts.entries()) {
        if (part === "**") {
            const [least = 0] = used;
            const first = index === parts.length - 1 ? least + 1 : least;
            used = new Set(Array.from({ length: Math.max(0, names.length - first + 1) }, (_, more) => first + more));
        }
        else {
            used = new Set([...used].filter((at) => at < names.length && part(names[at])).map((at) => at + 1));
        }
        if (used.size === 0)
            return false;
    }
    return used.has(names.length);
}


/***/ }),

/***/ 8098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ gitEnvironment),
/* harmony export */   n: () => (/* binding */ userEnvironment)
/* harmony export */ });
const QUIET = [
    ["core.hooksPath", "/dev/null"],
    ["core.fsmonitor", "false"],
    ["core.quotePath", "false"],
    ["core.autocrlf", "false"],
    ["core.eol", "lf"],
    ["core.splitIndex", "false"],
    ["gc.auto", "0"],
    ["maintenance.auto", "false"],
    ["submodule.recurse", "false"],
    ["fetch.prune", "false"],
    ["push.followTags", "false"],
    ["push.gpgSign", "false"],
    ["push.pushOption", ""],
    ["i18n.commitEncoding", "UTF-8"],
    ["advice.detachedHead", "false"],
    ["advice.pushUpdateRejected", "false"],
    ["advice.resetNoRefresh", "false"],
    ["core.askPass", ""],
    ["http.lowSpeedLimit", "1"],
    ["http.lowSpeedTime", "120"],
];
function gitEnvironment(inherited, settings) {
    return {
        ...withoutGit(inherited),
        GIT_CONFIG_GLOBAL: "/dev/null",
        GIT_CONFIG_NOSYSTEM: "1",
        GIT_TERMINAL_PROMPT: "0",
        GIT_OPTIONAL_LOCKS: "0",
        GIT_LITERAL_PATHSPECS: "1",
        LC_ALL: "C",
        ...asEnvironment([...QUIET, ...settings]),
    };
}
function userEnvironment(inherited, settings) {
    const env = { ...withoutGit(inherited), LC_ALL: "C" };
    for (const name of ["GIT_CONFIG_GLOBAL", "GIT_CONFIG_NOSYSTEM", "GIT_CONFIG_SYSTEM"]) {
        if (inherited[name] !== undefined)
            env[name] = inherited[name];
    }
    return { ...env, ...asEnvironment(settings) };
}
function asEnvironment(settings) {
    const env = { GIT_CONFIG_COUNT: String(settings.length) };
    for (const [index, [key, value]] of settings.entries()) {
        env[`GIT_CONFIG_KEY_${index}`] = key;
        env[`GIT_CONFIG_VALUE_${index}`] = value;
    }
    return env;
}
const CONNECTION = /^GIT_(?:SSL_|SSH|PROXY_|HTTP_PROXY_)/;
function withoutGit(inherited) {
    const kept = Object.entries(inherited).filter((entry) => entry[1] !== undefined &&
        (CONNECTION.test(entry[0]) || !/^(?:GIT_|INPUT_|LANGUAGE$|SSH_ASKPASS)/i.test(entry[0])));
    return Object.fromEntries(kept);
}


/***/ }),

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
// EXTERNAL MODULE: ./build/src/github/find-proxy.js
var find_proxy = __webpack_require__(3711);
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
    (0,find_proxy/* findProxy */.E)(apiUrl, env);
    const { connect } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(779), __webpack_require__.e(665), __webpack_require__.e(656)]).then(__webpack_require__.bind(__webpack_require__, 9656)).catch((cause) => {
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
        const text = `timeout, no answer for ${timeoutMs} ms`;
        return new ConnectionFault(text, { kind: "other", remedy: null, cause: undefined });
    }
    if (UNTRUSTED.test(code)) {
        return new ConnectionFault(`the certificate of ${new URL(url).host} is not trusted: ${message}`, {
            kind: "certificate",
            remedy: "If the server's certificate is from your own certificate authority, set NODE_EXTRA_CA_CERTS to a PEM file with its certificate.",
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

/***/ 1327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vd: () => (/* binding */ statePathsOf),
/* harmony export */   g0: () => (/* binding */ backoffInputs),
/* harmony export */   l5: () => (/* binding */ stateInputs),
/* harmony export */   lZ: () => (/* binding */ stateWritingInputs),
/* harmony export */   lo: () => (/* binding */ publishingInputs)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2185);

const publishingInputs = {
    root: _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.text(),
    publish: _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.choice("commit", "branch"),
    branch: _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.optionalText(),
    "keep-history": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.flag(),
    "on-refused": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.choice("fail", "pull-request", "branch"),
    "pull-request-labels": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.lines(),
    "auto-merge": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.choice("false", "merge", "squash", "rebase"),
    remote: _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.text(),
    "commit-message": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.text(),
    "author-name": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.identity(),
    "author-email": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.identity(),
    "max-attempts": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.optionalCount(1),
    "retry-base-ms": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.count(),
    "retry-cap-ms": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.count(),
    "retry-deadline-ms": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.count(),
    token: _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.secret(),
    "dry-run": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.flag(),
};
const stateWritingInputs = {
    root: publishingInputs.root,
    branch: publishingInputs.branch,
    remote: publishingInputs.remote,
    "commit-message": publishingInputs["commit-message"],
    "author-name": publishingInputs["author-name"],
    "author-email": publishingInputs["author-email"],
    transport: _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.choice("git", "api", "auto"),
    "max-attempts": publishingInputs["max-attempts"],
    "retry-base-ms": publishingInputs["retry-base-ms"],
    "retry-cap-ms": publishingInputs["retry-cap-ms"],
    "retry-deadline-ms": publishingInputs["retry-deadline-ms"],
    token: publishingInputs.token,
    "dry-run": publishingInputs["dry-run"],
};
const backoffInputs = {
    backoff: _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.text(),
    "max-failures": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.count(),
};
const stateInputs = {
    queue: _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.text(),
    "failures-dir": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.text(),
    "metrics-dir": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.text(),
    "disambiguations-dir": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.text(),
    "control-file": _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF.text(),
};
function statePathsOf(inputs) {
    return {
        queue: inputs.queue,
        failures: inputs["failures-dir"],
        metrics: inputs["metrics-dir"],
        disambiguations: inputs["disambiguations-dir"],
        control: inputs["control-file"],
    };
}


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
/* harmony import */ var _count_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4164);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9096);
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
        return { observed, effective: "half-open", doubt: `its state "${observed}" is not closed, open or half-open` };
    }
    const opensAt = stored.opens_at;
    if (opensAt === null)
        return { observed, effective: "half-open", doubt: "it is open without a time in `opens_at`" };
    if ((0,_times_js__WEBPACK_IMPORTED_MODULE_0__/* .toEpochMs */ .x8)(opensAt) > nowMs + maxRecoveryMs) {
        return { observed, effective: "half-open", doubt: `it is open until ${opensAt}, later than any recovery lasts` };
    }
    return { observed, effective: isProbeDue(opensAt, nowMs) ? "half-open" : "open", doubt: null };
}
function updateBreaker(stored, outcome, { nowMs, rule }) {
    const { failures, last_failure, opens_at } = stored ?? { failures: 0, last_failure: null, opens_at: null };
    if (outcome === "success")
        return { state: "closed", failures: 0, last_failure, opens_at: null };
    const now = (0,_times_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTime */ .fU)(new Date(nowMs));
    const after = { failures: (0,_count_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .countFailure */ .c)(failures), last_failure: now };
    const { effective } = admitBatch(stored, nowMs, rule.maxRecoveryMs);
    if (effective === "open")
        return { ...after, state: "open", opens_at };
    if (effective === "closed" && after.failures < rule.failureThreshold) {
        return { ...after, state: "closed", opens_at: null };
    }
    const probes = effective === "closed" ? 0 : Math.max(0, failures - rule.failureThreshold);
    const recoveryMs = Math.min(rule.recoveryMs * rule.recoveryMultiplier ** probes, rule.maxRecoveryMs);
    return { ...after, state: "open", opens_at: (0,_times_js__WEBPACK_IMPORTED_MODULE_0__/* .addDelay */ .VN)(nowMs, recoveryMs) };
}
function compareBreakers(a, b) {
    return rank(a.state) - rank(b.state) || (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareBytewise */ .G)(a.ecosystem, b.ecosystem);
}
function rank(state) {
    const index = ORDER.indexOf(state);
    return index >= 0 ? index : state === "closed" ? ORDER.length + 1 : ORDER.length;
}


/***/ }),

/***/ 8642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R6: () => (/* binding */ CATEGORIES),
/* harmony export */   ZM: () => (/* binding */ SUBCATEGORIES),
/* harmony export */   f1: () => (/* binding */ canonicalCategory),
/* harmony export */   pV: () => (/* binding */ OLD_SUBCATEGORIES),
/* harmony export */   qA: () => (/* binding */ isKnownCategory)
/* harmony export */ });
const CATEGORIES = [
    "generation_failed",
    "install_failed",
    "verify_failed",
    "missing_dep",
    "network_error",
    "recipe_not_found",
];
const SUBCATEGORIES = {
    generation_failed: [
        "no_bottle",
        "archive_extraction_failed",
        "binary_discovery_failed",
        "library_only",
        "recipe_already_exists",
        "schema_invalid",
        "deterministic_failed",
    ],
    install_failed: ["install_failed"],
    verify_failed: ["verify_pattern_mismatch", "verify_timeout", "verify_failed"],
    missing_dep: [],
    network_error: ["rate_limited", "upstream_unavailable", "timeout", "dns_error", "tls_error"],
    recipe_not_found: [],
};
const OLD_CATEGORIES = new Map([
    ["deterministic", "generation_failed"],
    ["deterministic_insufficient", "generation_failed"],
    ["api_error", "network_error"],
    ["timeout", "network_error"],
    ["network", "network_error"],
]);
const OLD_SUBCATEGORIES = new Map([
    ["no_bottles", "no_bottle"],
    ["complex_archive", "archive_extraction_failed"],
    ["no_binaries", "binary_discovery_failed"],
]);
const KNOWN = new Set(CATEGORIES);
function isKnownCategory(canonical) {
    return KNOWN.has(canonical);
}
function canonicalCategory(recorded, recordedSubcategory) {
    if (KNOWN.has(recorded))
        return recorded;
    if (recorded !== "validation_failed")
        return OLD_CATEGORIES.get(recorded) ?? recorded;
    if (recordedSubcategory?.startsWith("verify_"))
        return "verify_failed";
    return recordedSubcategory === "schema_invalid" ? "generation_failed" : "install_failed";
}


/***/ }),

/***/ 9767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KO: () => (/* binding */ deriveSubcategory),
/* harmony export */   S8: () => (/* binding */ rememberSubcategories),
/* harmony export */   UC: () => (/* binding */ isWellFormed),
/* harmony export */   vD: () => (/* binding */ categoryOfExitCode)
/* harmony export */ });
/* harmony import */ var _categories_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8642);

const TAGS = new Set([...Object.values(_categories_js__WEBPACK_IMPORTED_MODULE_0__/* .SUBCATEGORIES */ .ZM).flat(), ..._categories_js__WEBPACK_IMPORTED_MODULE_0__/* .OLD_SUBCATEGORIES */ .pV.keys()]);
const PATTERNS = [
    ["no_bottle", /\bno bottles?\b|bottle not found/i],
    ["archive_extraction_failed", /(?:extract|unpack)\w{0,20}\b[^\n]{0,40}\bfail|unsupported archive/i],
    ["binary_discovery_failed", /\bno (?:executables|binaries)\b/i],
    ["verify_pattern_mismatch", /version pattern|expected version\b[^\n]{0,500}\bgot\b/i],
    ["schema_invalid", /recipe\b[^\n]{0,40}\b(?:invalid|does not validate)/i],
    ["recipe_already_exists", /recipe\b[^\n]{0,60}\balready exists/i],
    ["rate_limited", /\brate.?limit|\b(?:http|status)\W{0,3}429\b/i],
    ["upstream_unavailable", /\b(?:http|status)\W{0,3}50[0234]\b|service unavailable/i],
    ["timeout", /timed out|deadline exceeded/i],
];
const ANY_PATTERN = new RegExp(PATTERNS.map(([, pattern]) => pattern.source).join("|"), "i");
const EXIT_CODES = new Map([
    [3, ["recipe_not_found", null]],
    [5, ["network_error", null]],
    [6, ["install_failed", "install_failed"]],
    [7, ["verify_failed", "verify_failed"]],
    [8, ["missing_dep", null]],
    [9, ["generation_failed", "deterministic_failed"]],
    [124, ["network_error", "timeout"]],
    [137, ["network_error", "timeout"]],
    [143, ["network_error", "timeout"]],
]);
const REMEMBERED_MESSAGES = 20_000;
const WELL_FORMED = /^[a-z][a-z0-9_]{0,63}$/;
function isWellFormed(subcategory) {
    return WELL_FORMED.test(subcategory);
}
function categoryOfExitCode(exitCode) {
    if (exitCode === 0)
        return null;
    return EXIT_CODES.get(exitCode)?.[0] ?? "generation_failed";
}
function rememberSubcategories() {
    const known = new Map();
    return (evidence) => {
        const { message, output, recordedSubcategory, category, recordedCategory: recorded } = evidence;
        if (!message || output !== null || recordedSubcategory !== null)
            return deriveSubcategory(evidence);
        const same = known.get(message);
        if (same !== undefined && same.category === category && same.recorded === recorded)
            return same.found;
        const found = deriveSubcategory(evidence);
        if (known.size >= REMEMBERED_MESSAGES)
            known.clear();
        known.set(message, { category, recorded, found });
        return found;
    };
}
function deriveSubcategory(evidence) {
    const { recordedSubcategory, recordedCategory, message, output, exitCode, category } = evidence;
    if (recordedSubcategory !== null && recordedSubcategory !== "api_error" && isWellFormed(recordedSubcategory)) {
        return { subcategory: _categories_js__WEBPACK_IMPORTED_MODULE_0__/* .OLD_SUBCATEGORIES */ .pV.get(recordedSubcategory) ?? recordedSubcategory, from: "recorded" };
    }
    if (recordedCategory === "timeout")
        return { subcategory: "timeout", from: "recorded" };
    const tag = message === null ? null : findTag(message);
    if (tag !== null)
        return { subcategory: tag, from: "tag" };
    const matched = matchPattern(message, category) ?? matchPattern(output, category);
    if (matched !== null)
        return { subcategory: matched, from: "message" };
    const byCode = exitCode === null || message || output ? null : (EXIT_CODES.get(exitCode)?.[1] ?? null);
    return byCode === null ? { subcategory: null, from: null } : { subcategory: byCode, from: "exit_code" };
}
function findTag(message) {
    let close = -1;
    for (let open = message.indexOf("["); open >= 0; open = message.indexOf("[", open + 1)) {
        if (close < open)
            close = message.indexOf("]", open);
        if (close < 0)
            return null;
        if (close - open > 64)
            continue;
        const word = message.slice(open + 1, close);
        if (TAGS.has(word))
            return _categories_js__WEBPACK_IMPORTED_MODULE_0__/* .OLD_SUBCATEGORIES */ .pV.get(word) ?? word;
    }
    return null;
}
function matchPattern(text, category) {
    if (text === null || !ANY_PATTERN.test(text))
        return null;
    const found = PATTERNS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
    return found === "timeout" && category === "verify_failed" ? "verify_timeout" : found;
}


/***/ }),

/***/ 4164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ MAX_COUNT),
/* harmony export */   c: () => (/* binding */ countFailure)
/* harmony export */ });
const MAX_COUNT = 1e12;
function countFailure(failures) {
    return Math.min(failures + 1, MAX_COUNT);
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

/***/ 5432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ STATUSES),
/* harmony export */   tO: () => (/* binding */ OLD_STATUSES)
/* harmony export */ });
/* unused harmony export RENAMED_STATUSES */
const STATUSES = ["pending", "success", "failed", "blocked", "requires_manual", "excluded"];
const OLD_STATUSES = [
    "pending",
    "in_progress",
    "success",
    "failed",
    "blocked",
    "skipped",
    "requires_manual",
];
const RENAMED_STATUSES = new Map([
    ["in_progress", "pending"],
    ["skipped", "excluded"],
]);


/***/ }),

/***/ 1866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cc: () => (/* binding */ parseStateTime),
/* harmony export */   G5: () => (/* binding */ compareTimes),
/* harmony export */   VN: () => (/* binding */ addDelay),
/* harmony export */   Zc: () => (/* binding */ formatFileTime),
/* harmony export */   a0: () => (/* binding */ compareNewestFirst),
/* harmony export */   fU: () => (/* binding */ formatTime),
/* harmony export */   gn: () => (/* binding */ isPlausible),
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
    if (text.length === SECONDS_LENGTH + 1 && text.charCodeAt(13) === 0x2d && text.charCodeAt(16) === 0x2d) {
        const time = `${text.slice(0, 13)}:${text.slice(14, 16)}:${text.slice(17)}`;
        return isNormalized(time) && isPlausible(time) ? time : null;
    }
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
const LAST_MS = Date.UTC(2099, 11, 31, 23, 59, 59);
function parseStateTime(text) {
    const time = parseTime(text);
    return time !== null && isPlausible(time) ? time : null;
}
function isPlausible(time) {
    return time >= "2005" && time < "2101";
}
function addDelay(fromMs, delayMs) {
    return formatTime(new Date(Math.min(fromMs + delayMs, LAST_MS)));
}
function findFileTime(name) {
    const match = FILE_TIME.exec(name);
    if (match === null)
        return null;
    const time = `${match[1]}T${match[2]}:${match[3]}:${match[4]}Z`;
    return isPossible(time) && isPlausible(time) ? { time, index: match.index, text: match[0] } : null;
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


/***/ }),

/***/ 1216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ decodeFile)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

function decodeFile(read, problems) {
    const about = { file: read.path, line: null, entry: null };
    if (read.kind === "missing") {
        const reason = "cannot be read (it is gone); expected a readable file";
        problems.add({ ...about, code: "unreadable-file", severity: "error", reason });
        return null;
    }
    if (read.kind === "unusable") {
        problems.add({ ...about, code: read.code, severity: "error", reason: read.reason });
        return null;
    }
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isAscii)(read.bytes))
        return read.bytes.toString("latin1");
    const text = read.bytes.toString("utf8");
    if (text.includes("\ufffd") && !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(read.bytes)) {
        const reason = "contains bytes that are not UTF-8, read as U+FFFD; expected UTF-8";
        problems.add({ ...about, code: "bad-utf8", severity: "warning", reason });
    }
    return text;
}


/***/ }),

/***/ 4798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eo: () => (/* binding */ isName),
/* harmony export */   JI: () => (/* binding */ readInteger),
/* harmony export */   KK: () => (/* binding */ readAllNames),
/* harmony export */   _0: () => (/* binding */ readCount),
/* harmony export */   aQ: () => (/* binding */ readTime),
/* harmony export */   fG: () => (/* binding */ readFlag),
/* harmony export */   pS: () => (/* binding */ readWord),
/* harmony export */   ps: () => (/* binding */ checkVersion),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   qI: () => (/* binding */ asFields),
/* harmony export */   r6: () => (/* binding */ readNames),
/* harmony export */   rI: () => (/* binding */ requireName),
/* harmony export */   wo: () => (/* binding */ readUrl),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _pipeline_count_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4164);
/* harmony import */ var _pipeline_times_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1866);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(211);



const MAX_NAME_BYTES = 300;
const MAX_LIST_ITEMS = 1000;
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/;
function asFields(value, place) {
    if (typeof value === "object" && value !== null && !Array.isArray(value))
        return value;
    (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)(place, "not-an-object", "error", `expected an object, found ${describe(value)}`);
    return null;
}
function readText(value, key, place) {
    if (typeof value === "string")
        return value;
    if (value !== undefined && value !== null)
        reportType(key, "text", value, place);
    return null;
}
function readWord(value, key, place) {
    if (typeof value === "string" && value !== "")
        return value;
    return value === "" ? null : readText(value, key, place);
}
function requireName(value, key, place) {
    if (typeof value === "string" && value.trim() !== "")
        return isName(value, key, place) ? value : null;
    if (value === undefined || value === null || typeof value === "string") {
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)(place, "missing-field", "error", `"${key}" is missing or blank; a record needs it`);
    }
    else {
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)(place, "wrong-type", "error", `"${key}" is ${describe(value)}; expected text`);
    }
    return null;
}
function isName(value, key, place) {
    if (value.length <= MAX_NAME_BYTES / 3 && !CONTROL.test(value))
        return true;
    const bytes = Buffer.byteLength(value);
    if (bytes <= MAX_NAME_BYTES && !CONTROL.test(value))
        return true;
    const what = bytes > MAX_NAME_BYTES ? `has ${bytes} bytes` : "contains a control character";
    (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)(place, "bad-value", "error", `"${key}" ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(value)} ${what}; expected 1 to ${MAX_NAME_BYTES} bytes of plain text`);
    return false;
}
function readCount(value, key, place) {
    if (typeof value === "number" && value >= 0 && value <= _pipeline_count_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_COUNT */ .H && Number.isInteger(value))
        return value;
    if (value === undefined || value === null)
        return null;
    reportType(key, `a whole number from 0 to ${_pipeline_count_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_COUNT */ .H}`, value, place);
    return null;
}
function readInteger(value, key, place) {
    if (typeof value === "number" && Number.isSafeInteger(value))
        return value;
    if (value !== undefined && value !== null)
        reportType(key, "a whole number", value, place);
    return null;
}
function readFlag(value, key, place) {
    if (typeof value === "boolean")
        return value;
    if (value !== undefined && value !== null)
        reportType(key, "true or false", value, place);
    return null;
}
function readTime(value, key, place) {
    const text = readWord(value, key, place);
    if (text === null)
        return null;
    const time = (0,_pipeline_times_js__WEBPACK_IMPORTED_MODULE_0__/* .parseStateTime */ .Cc)(text);
    if (time === null) {
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)(place, "bad-time", "warning", `"${key}" ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)} is not a time; expected the form 2026-01-09T14:30:00Z, from 2005 to 2100`);
    }
    return time;
}
const NONE = [];
function readNames(value, key, place) {
    if (value === undefined || value === null)
        return NONE;
    if (!Array.isArray(value)) {
        reportType(key, "a list of names", value, place);
        return NONE;
    }
    if (value.length > MAX_LIST_ITEMS) {
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)(place, "bad-value", "warning", `"${key}" has ${value.length} items; the first ${MAX_LIST_ITEMS} are used`);
    }
    return takeNames(value.slice(0, MAX_LIST_ITEMS), key, place);
}
function readAllNames(value, key, place) {
    if (Array.isArray(value))
        return takeNames(value, key, place);
    if (value !== undefined && value !== null)
        reportType(key, "a list of names", value, place);
    return null;
}
function takeNames(list, key, place) {
    const names = [];
    for (const item of list) {
        if (typeof item !== "string")
            reportType(key, "a list of names", item, place);
        else if (item === "")
            (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)(place, "bad-value", "warning", `"${key}" contains a blank name, which is left out`);
        else if (!isName(item, key, place))
            return null;
        else
            names.push(item);
    }
    return names;
}
function readUrl(value, key, place) {
    const text = readWord(value, key, place);
    if (text === null)
        return null;
    if (text.startsWith("https://") && URL.canParse(text))
        return text;
    (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)(place, "bad-value", "warning", `"${key}" ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)} is not used; expected a URL that begins with https://`);
    return null;
}
function checkVersion(fields, place) {
    const version = fields.schema_version;
    if (version === 1 || version === undefined || version === null)
        return;
    if (typeof version === "number" && version > 1) {
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)(place, "newer-schema", "warning", `"schema_version" is ${version}, newer than 1; read as version 1`);
    }
    else {
        reportType("schema_version", "1", version, place);
    }
}
function describe(value) {
    if (value === null)
        return "null";
    if (Array.isArray(value))
        return "a list";
    if (typeof value === "object")
        return "an object";
    return `the ${typeof value === "string" ? "text" : typeof value} ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(value)}`;
}
function reportType(key, expected, value, place) {
    (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)(place, "wrong-type", "warning", `"${key}" is ${describe(value)}, which is not used; expected ${expected}`);
}


/***/ }),

/***/ 4087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ listChildren)
/* harmony export */ });
const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const LIST_START = 0x5b;
const LIST_END = 0x5d;
const OBJECT_START = 0x7b;
const OBJECT_END = 0x7d;
function* listChildren(text, start) {
    const isObject = text.charCodeAt(start) === OBJECT_START;
    for (let at = skipSpace(text, start + 1);; at = skipSpace(text, at)) {
        const unit = text.charCodeAt(at);
        if (Number.isNaN(unit))
            throw unfinished(start);
        if (unit === OBJECT_END || unit === LIST_END)
            return;
        if (unit === COMMA) {
            at++;
            continue;
        }
        let key = "";
        if (isObject) {
            const end = skipText(text, at);
            key = JSON.parse(text.slice(at, end));
            at = skipSpace(text, skipSpace(text, end) + 1);
        }
        const end = skipValue(text, at);
        yield { key, start: at, end };
        at = end;
    }
}
function skipValue(text, start) {
    let depth = 0;
    for (let at = start; at < text.length;) {
        const unit = text.charCodeAt(at);
        if (unit === QUOTE) {
            at = skipText(text, at);
            if (depth === 0)
                return at;
            continue;
        }
        if (unit === OBJECT_START || unit === LIST_START)
            depth++;
        else if (unit === OBJECT_END || unit === LIST_END) {
            if (depth === 0)
                return at;
            depth--;
            if (depth === 0)
                return at + 1;
        }
        else if (depth === 0 && (unit === COMMA || isSpace(unit)))
            return at;
        at++;
    }
    if (depth === 0)
        return text.length;
    throw unfinished(start);
}
function skipText(text, start) {
    for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
        let slashes = at - 1;
        while (text.charCodeAt(slashes) === BACKSLASH)
            slashes--;
        if ((at - slashes) % 2 === 1)
            return at + 1;
    }
    throw unfinished(start);
}
function skipSpace(text, from) {
    let at = from;
    while (isSpace(text.charCodeAt(at)))
        at++;
    return at;
}
function isSpace(unit) {
    return unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09;
}
function unfinished(start) {
    return new Error(`not JSON: what starts at character ${start} does not end`);
}


/***/ }),

/***/ 3235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ lineFinder)
/* harmony export */ });
/* unused harmony export locateElements */
/* harmony import */ var _list_children_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4087);

function locateElements(text, key) {
    let list = null;
    for (const member of (0,_list_children_js__WEBPACK_IMPORTED_MODULE_0__/* .listChildren */ .A)(text, text.indexOf("{")))
        if (member.key === key)
            list = member.start;
    if (list === null || text[list] !== "[")
        return [];
    const lines = [];
    let line = 1;
    let newline = text.indexOf("\n");
    for (const { start } of (0,_list_children_js__WEBPACK_IMPORTED_MODULE_0__/* .listChildren */ .A)(text, list)) {
        for (; newline >= 0 && newline < start; newline = text.indexOf("\n", newline + 1))
            line++;
        lines.push(line);
    }
    return lines;
}
function lineFinder(text) {
    const known = new Map();
    return (key, index) => {
        const lines = known.get(key) ?? locateElements(text, key);
        known.set(key, lines);
        return lines[index] ?? 1;
    };
}


/***/ }),

/***/ 9776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ mergeQueues),
/* harmony export */   y: () => (/* binding */ locatePackages)
/* harmony export */ });
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(211);

const MAIN_NAME = "priority-queue.json";
function mergeQueues(files, problems) {
    return [...locatePackages(files, problems).values()].map(({ found }) => found);
}
function locatePackages(files, problems) {
    const merged = new Map();
    const isMain = ({ file }) => file === MAIN_NAME || file.endsWith(`/${MAIN_NAME}`);
    const inOrder = [...files.filter(isMain), ...files.filter((file) => !isMain(file))];
    for (const file of inOrder)
        addList(file, "unified", merged, problems);
    for (const file of inOrder)
        addList(file, "old", merged, problems);
    return merged;
}
function addList(file, form, merged, problems) {
    let superseded = 0;
    for (const found of file[form]) {
        const twin = merged.get(found.name);
        if (twin === undefined)
            merged.set(found.name, { found, file: file.file, form });
        else if (twin.form !== form)
            superseded++;
        else {
            const line = file.lineOf(form, found.name);
            const reason = `${(0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(found.name)} is also in ${twin.file}, which takes precedence`;
            problems.add({ file: file.file, line, entry: found.name, code: "duplicate", severity: "warning", reason });
        }
    }
    if (superseded === 0)
        return;
    const reason = `${superseded} of its ${file[form].length} packages are also in the unified queue, which takes precedence`;
    problems.add({ file: file.file, line: null, entry: null, code: "superseded", severity: "notice", reason });
}


/***/ }),

/***/ 1024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ parseFailureFileName)
/* harmony export */ });
/* harmony import */ var _pipeline_times_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1866);

const STRICT_SUFFIX = /^-[0-9a-f]{8}$/;
const NOT_ECOSYSTEMS = new Set(["", "batch", "mixed"]);
const MONTH = /^\d{4}-\d{2}$/;
function parseFailureFileName(fileName) {
    const stem = fileName.endsWith(".jsonl") ? fileName.slice(0, -".jsonl".length) : fileName;
    const found = (0,_pipeline_times_js__WEBPACK_IMPORTED_MODULE_0__/* .findFileTime */ .tM)(stem);
    const prefix = found === null ? stem : stem.slice(0, stem[found.index - 1] === "-" ? found.index - 1 : found.index);
    const suffix = found === null ? "" : stem.slice(found.index + found.text.length);
    return {
        ecosystem: NOT_ECOSYSTEMS.has(prefix) || MONTH.test(prefix) ? null : prefix,
        batchId: STRICT_SUFFIX.test(suffix) ? stem : null,
        time: found?.time ?? null,
    };
}


/***/ }),

/***/ 211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IN: () => (/* binding */ cutText),
/* harmony export */   Zw: () => (/* binding */ Problems),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   z8: () => (/* binding */ report)
/* harmony export */ });
const QUOTED_CHARACTERS = 120;
class Problems {
    #items = [];
    add(problem) {
        this.#items.push(problem);
    }
    list() {
        return this.#items;
    }
}
function report(place, code, severity, reason) {
    place.problems.add({ file: place.file, line: place.line, entry: place.entry, code, severity, reason });
}
function quote(value) {
    const text = typeof value === "string" ? value : shortJson(value);
    const line = text.length > QUOTED_CHARACTERS ? `${cutText(text, QUOTED_CHARACTERS - 1)}…` : text;
    return JSON.stringify(line.toWellFormed());
}
function cutText(text, length) {
    const last = text.charCodeAt(length - 1);
    return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
}
function shortJson(value) {
    if (Array.isArray(value))
        return value.length === 0 ? "[]" : `a list of ${value.length}`;
    return typeof value === "object" && value !== null ? "an object" : String(value);
}


/***/ }),

/***/ 549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ nameOfSource),
/* harmony export */   q: () => (/* binding */ indexQueue)
/* harmony export */ });
/* harmony import */ var _pipeline_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9096);

function indexQueue(packages) {
    const byName = new Map();
    const bySource = new Map();
    for (const candidate of packages) {
        byName.set(candidate.name, candidate);
        const known = bySource.get(candidate.source);
        if (known === undefined || isPreferred(candidate, known))
            bySource.set(candidate.source, candidate);
    }
    return { byName, bySource };
}
function nameOfSource(source) {
    const identifier = source.slice(source.indexOf(":") + 1);
    return identifier.slice(identifier.lastIndexOf("/") + 1) || identifier || source;
}
function isPreferred(candidate, known) {
    const name = nameOfSource(candidate.source);
    if ((candidate.name === name) !== (known.name === name))
        return candidate.name === name;
    return (candidate.priority - known.priority || (0,_pipeline_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareBytewise */ .G)(candidate.name, known.name)) < 0;
}


/***/ }),

/***/ 9539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ readControl)
/* harmony export */ });
/* harmony import */ var _pipeline_breaker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4798);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(211);



const STATES = new Set(_pipeline_breaker_js__WEBPACK_IMPORTED_MODULE_0__/* .BREAKER_STATES */ .ks);
function readControl(raw, problems) {
    const place = { file: raw.file, line: 1, entry: null, problems };
    const fields = raw.values.length === 0 ? null : (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asFields */ .qI)(raw.values[0]?.value, place);
    if (fields === null)
        return null;
    const breakers = new Map();
    const entries = fields.circuit_breaker;
    if (typeof entries === "object" && entries !== null && !Array.isArray(entries)) {
        for (const [ecosystem, value] of Object.entries(entries)) {
            place.entry = ecosystem;
            const entry = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asFields */ .qI)(value, place);
            if (entry !== null)
                breakers.set(ecosystem, readBreaker(entry, place));
        }
        place.entry = null;
    }
    else if (entries !== undefined && entries !== null) {
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z8)(place, "wrong-type", "warning", `"circuit_breaker" is ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0)(entries)}, which is not used; expected an object`);
    }
    return {
        enabled: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readFlag */ .fG)(fields.enabled, "enabled", place) ?? true,
        disabled_ecosystems: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readAllNames */ .KK)(fields.disabled_ecosystems, "disabled_ecosystems", place) ?? [],
        reason: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readWord */ .pS)(fields.reason, "reason", place),
        incident_url: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readWord */ .pS)(fields.incident_url, "incident_url", place),
        disabled_by: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readWord */ .pS)(fields.disabled_by, "disabled_by", place),
        disabled_at: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readTime */ .aQ)(fields.disabled_at, "disabled_at", place),
        expected_resume: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readWord */ .pS)(fields.expected_resume, "expected_resume", place),
        breakers,
    };
}
function readBreaker(fields, place) {
    const state = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readWord */ .pS)(fields.state, "state", place) ?? "closed";
    if (fields.state === undefined || fields.state === null || fields.state === "") {
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z8)(place, "bad-value", "warning", '"state" is missing; taken as closed');
    }
    if (!STATES.has(state)) {
        const reason = `"state" ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(state)} is kept, and batches take one probe; expected closed, open or half-open`;
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z8)(place, "unknown-status", "warning", reason);
    }
    const opensAt = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readTime */ .aQ)(fields.opens_at, "opens_at", place);
    if (state === "open" && opensAt === null && !fields.opens_at) {
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z8)(place, "bad-time", "warning", 'an open breaker without "opens_at"; a probe is due now');
    }
    const lastFailure = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readTime */ .aQ)(fields.last_failure, "last_failure", place);
    return {
        state,
        failures: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readCount */ ._0)(fields.failures, "failures", place) ?? 0,
        last_failure: lastFailure,
        opens_at: opensAt,
        recorded_last_failure: lastFailure === null ? null : fields.last_failure,
        recorded_opens_at: opensAt === null ? null : fields.opens_at,
    };
}


/***/ }),

/***/ 2970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ readFailures)
});

// EXTERNAL MODULE: ./build/src/pipeline/order.js
var order = __webpack_require__(9096);
// EXTERNAL MODULE: ./build/src/state/fields.js
var state_fields = __webpack_require__(4798);
// EXTERNAL MODULE: ./build/src/state/parse-failure-file-name.js
var parse_failure_file_name = __webpack_require__(1024);
// EXTERNAL MODULE: ./build/src/state/problems.js
var problems = __webpack_require__(211);
// EXTERNAL MODULE: ./build/src/state/queue-index.js
var queue_index = __webpack_require__(549);
// EXTERNAL MODULE: ./build/src/pipeline/categories.js
var categories = __webpack_require__(8642);
// EXTERNAL MODULE: ./build/src/pipeline/classify-failure.js
var classify_failure = __webpack_require__(9767);
;// CONCATENATED MODULE: ./build/src/state/read-category.js




function readCategory(fields, { exitCode, subcategory, isBlocked }, place) {
    const recorded = fields.category;
    if (typeof recorded === "string" && recorded.trim() !== "") {
        const category = (0,categories/* canonicalCategory */.f1)(recorded, subcategory);
        if (!(0,categories/* isKnownCategory */.qA)(category)) {
            (0,problems/* report */.z8)(place, "unknown-category", "warning", `"category" ${(0,problems/* quote */.hD)(recorded)} is kept; expected one of the known words`);
        }
        return category;
    }
    if (recorded !== undefined && recorded !== null && typeof recorded !== "string") {
        (0,problems/* report */.z8)(place, "wrong-type", "error", `"category" is ${(0,state_fields/* describe */.q0)(recorded)}; expected text`);
        return null;
    }
    const derived = exitCode === null ? null : (0,classify_failure/* categoryOfExitCode */.vD)(exitCode);
    if (derived === null)
        (0,problems/* report */.z8)(place, "missing-field", "error", '"category" is missing or blank; a failure needs it');
    if (derived === "install_failed" && isBlocked)
        return "missing_dep";
    if (derived === "missing_dep" && !isBlocked) {
        (0,problems/* report */.z8)(place, "bad-value", "warning", '"exit_code" 8 says a dependency is missing; expected its name in "blocked_by"');
    }
    return derived;
}
function readSubcategory(fields, place) {
    const word = (0,state_fields/* readWord */.pS)(fields.subcategory, "subcategory", place);
    if (word !== null && !(0,classify_failure/* isWellFormed */.UC)(word)) {
        const reason = `"subcategory" ${(0,problems/* quote */.hD)(word)} is not used; expected lower-case letters, digits and "_"`;
        (0,problems/* report */.z8)(place, "bad-value", "warning", reason);
    }
    return word;
}

;// CONCATENATED MODULE: ./build/src/state/read-failures.js






function readFailures(raw, context, add) {
    const ofFile = (0,parse_failure_file_name/* parseFailureFileName */.b)(raw.name);
    const place = { file: raw.file, line: null, entry: null, problems: context.problems };
    for (const { value, line } of raw.values) {
        place.line = line;
        place.entry = null;
        const fields = (0,state_fields/* asFields */.qI)(value, place);
        if (fields === null)
            continue;
        (0,state_fields/* checkVersion */.ps)(fields, place);
        const name = fields.file_time === undefined ? ofFile : nameBeforeMove(fields, ofFile, place);
        const hasItems = fields.failures !== undefined && fields.failures !== null;
        const isRecipe = Boolean(fields.recipe) || (!hasItems && (fields.recipe ?? fields.category ?? fields.package_id) !== undefined);
        if (hasItems)
            readItems(fields, { name, place, context }, add);
        place.entry = null;
        if (isRecipe)
            readRecipe(fields, { name, place, context }, add);
        else if (!hasItems) {
            (0,problems/* report */.z8)(place, "unknown-shape", "warning", 'has neither "failures" nor "recipe", so it holds no failure; kept as it is');
        }
    }
}
function nameBeforeMove(fields, ofFile, place) {
    return ofFile.time === null ? { ...ofFile, time: (0,state_fields/* readTime */.aQ)(fields.file_time, "file_time", place) } : ofFile;
}
function readItems(record, at, add) {
    const { place } = at;
    if (!Array.isArray(record.failures)) {
        (0,problems/* report */.z8)(place, "wrong-type", "error", `"failures" is ${(0,state_fields/* describe */.q0)(record.failures)}; expected a list`);
        return;
    }
    const defaults = readDefaults(record, place);
    for (let item = 0; item < record.failures.length; item++) {
        place.entry = item;
        const fields = (0,state_fields/* asFields */.qI)(record.failures[item], place);
        const source = fields === null ? null : (0,state_fields/* requireName */.rI)(fields.package_id, "package_id", place);
        if (fields === null || source === null)
            continue;
        const failure = readFailure(fields, { source, recipe: null, item, defaults }, at);
        if (failure !== null)
            add(failure);
    }
}
function readRecipe(record, at, add) {
    const recipe = (0,state_fields/* requireName */.rI)(record.recipe, "recipe", at.place);
    if (recipe === null)
        return;
    const source = (0,state_fields/* readWord */.pS)(record.package_id, "package_id", at.place);
    if (source !== null && !(0,state_fields/* isName */.Eo)(source, "package_id", at.place))
        return;
    const defaults = { ecosystem: null, platform: null, batchId: null, workflowRunUrl: null, time: null };
    const failure = readFailure(record, { source, recipe, item: -1, defaults }, at);
    if (failure !== null)
        add(failure);
}
function readFailure(fields, subject, { name, place, context }) {
    const { defaults } = subject;
    const exitCode = (0,state_fields/* readInteger */.JI)(fields.exit_code, "exit_code", place);
    const subcategory = readSubcategory(fields, place);
    const blockedBy = (0,state_fields/* readNames */.r6)(fields.blocked_by, "blocked_by", place);
    const category = readCategory(fields, { exitCode, subcategory, isBlocked: (blockedBy?.length ?? 0) > 0 }, place);
    const environment = subject.recipe === null ? null : (0,state_fields/* readWord */.pS)(fields.environment, "environment", place);
    const platform = (0,state_fields/* readWord */.pS)(fields.platform, "platform", place) ?? defaults.platform ?? environment;
    if (blockedBy === null || category === null)
        return null;
    if (platform !== null && !(0,state_fields/* isName */.Eo)(platform, "platform", place))
        return null;
    const recordedEcosystem = (0,state_fields/* readWord */.pS)(fields.ecosystem, "ecosystem", place) ?? defaults.ecosystem;
    const identity = identify(subject, recordedEcosystem, { name, place, context });
    const message = (0,state_fields/* readText */.yR)(fields.message, "message", place);
    const output = (0,state_fields/* readText */.yR)(fields.full_output, "full_output", place);
    const recorded = typeof fields.category === "string" ? context.share(fields.category) : "";
    const evidence = {
        category,
        recordedCategory: recorded,
        recordedSubcategory: subcategory,
        message,
        output,
        exitCode,
    };
    const finer = context.classify(evidence);
    const own = readOwnTime(fields, subject, place);
    return {
        package: identity.package,
        source: identity.source,
        recipe: subject.recipe,
        ecosystem: identity.ecosystem,
        recorded_ecosystem: recordedEcosystem === null ? null : context.share(recordedEcosystem),
        category: category === recorded ? recorded : context.share(category),
        recorded_category: recorded,
        recorded_subcategory: subcategory === null ? null : context.share(subcategory),
        subcategory: finer.subcategory,
        subcategory_from: finer.from,
        blocked_by: blockedBy.length < 2 ? blockedBy : [...new Set(blockedBy)].sort(order/* compareBytewise */.G),
        recorded_blocked_by: blockedBy,
        message: message || null,
        full_output: output || null,
        full_output_truncated: (0,state_fields/* readFlag */.fG)(fields.full_output_truncated, "full_output_truncated", place) ?? false,
        platform: platform === null ? null : context.share(platform),
        exit_code: exitCode,
        batch_id: (0,state_fields/* readWord */.pS)(fields.batch_id, "batch_id", place) ?? defaults.batchId ?? name.batchId,
        workflow_run_url: readRunUrl(fields, place) ?? defaults.workflowRunUrl,
        time: own?.time ?? defaults.time ?? name.time ?? reportUndated(place),
        recorded_time: own?.recorded ?? null,
        file_time: name.time,
        file: place.file,
        line: place.line,
        item: subject.item,
    };
}
function identify({ source, recipe }, recordedEcosystem, { name, place, context }) {
    const { bySource, byName } = context.queue;
    const isBare = source === null || !source.includes(":");
    const entry = (source === null ? undefined : bySource.get(source)) ??
        (isBare ? byName.get(source ?? recipe) : undefined);
    const prefix = source?.includes(":") ? source.slice(0, source.indexOf(":")) : null;
    const known = prefix || recordedEcosystem || (source === null ? entry?.ecosystem : null) || name.ecosystem;
    if (!known) {
        const subject = (0,problems/* quote */.hD)(source ?? recipe);
        (0,problems/* report */.z8)(place, "bad-value", "warning", `no ecosystem is known for ${subject}; expected "ecosystem:identifier", taken as unknown`);
    }
    const ecosystem = context.share(known || "unknown");
    if (entry !== undefined) {
        const isSame = source === null || source === entry.source;
        return { package: entry.name, source: isSame ? entry.source : source, ecosystem };
    }
    if (source !== null)
        return { package: (0,queue_index/* nameOfSource */.I)(source), source, ecosystem };
    return { package: recipe, source: `${ecosystem}:${recipe}`, ecosystem };
}
function readDefaults(record, place) {
    return {
        ecosystem: (0,state_fields/* readWord */.pS)(record.ecosystem, "ecosystem", place),
        platform: (0,state_fields/* readWord */.pS)(record.platform, "platform", place) ?? (0,state_fields/* readWord */.pS)(record.environment, "environment", place),
        batchId: (0,state_fields/* readWord */.pS)(record.batch_id, "batch_id", place),
        workflowRunUrl: readRunUrl(record, place),
        time: (0,state_fields/* readTime */.aQ)(record.timestamp, "timestamp", place) ?? (0,state_fields/* readTime */.aQ)(record.updated_at, "updated_at", place),
    };
}
function readRunUrl(fields, place) {
    const { workflow_run_url: url } = fields;
    const isAbsent = url === undefined || url === null || url === "";
    return isAbsent ? (0,state_fields/* readUrl */.wo)(fields.workflow_url, "workflow_url", place) : (0,state_fields/* readUrl */.wo)(url, "workflow_run_url", place);
}
function readOwnTime(fields, { recipe }, place) {
    const time = (0,state_fields/* readTime */.aQ)(fields.timestamp, "timestamp", place);
    if (time !== null)
        return { time, recorded: fields.timestamp };
    const updatedAt = recipe === null ? null : (0,state_fields/* readTime */.aQ)(fields.updated_at, "updated_at", place);
    return updatedAt === null ? null : { time: updatedAt, recorded: fields.updated_at };
}
function reportUndated(place) {
    (0,problems/* report */.z8)(place, "bad-time", "warning", "neither the record nor the file name has a time; sorted last");
    return null;
}


/***/ }),

/***/ 7235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readJsonDocument),
/* harmony export */   T: () => (/* binding */ readJsonStream)
/* harmony export */ });
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(211);
/* harmony import */ var _scan_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7553);


const MAX_VALUE_BYTES = 8 * 1024 * 1024;
const LONG_LINE_BYTES = 65_536;
const SHORT_FILE_CHARACTERS = 16_384;
function readJsonStream(file, text, problems) {
    const place = { file, line: null, entry: null, problems };
    const raw = { file, name: baseName(file), values: [], isBroken: false };
    const content = stripMark(text, place);
    if (isPointer(content, raw, place))
        return raw;
    if (content.length > SHORT_FILE_CHARACTERS)
        reportLongLines(content, place);
    if (!readWhole(content, raw))
        new StreamReader(content, raw, place).read();
    return raw;
}
function readJsonDocument(file, text, problems) {
    const place = { file, line: null, entry: null, problems };
    const raw = { file, name: baseName(file), values: [], isBroken: false };
    const content = stripMark(text, place);
    if (isPointer(content, raw, place) || skipSpace(content, 0) === content.length)
        return raw;
    try {
        raw.values.push({ value: JSON.parse(content), line: 1 });
    }
    catch {
        raw.isBroken = true;
        const scan = (0,_scan_json_js__WEBPACK_IMPORTED_MODULE_0__/* .scanJson */ .E)(content, 0);
        const at = scan.kind === "error" ? scan.at : skipSpace(content, scan.end);
        place.line = countLines(content, 0, at, 1);
        const expected = scan.kind === "error" ? scan.expected : "the end of the file";
        const found = at < content.length ? (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(content.slice(at, at + 20)) : "the end of the file";
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)(place, "not-json", "error", `not JSON: expected ${expected}, found ${found}`);
    }
    return raw;
}
function readWhole(text, raw) {
    if (text.charCodeAt(0) !== 0x7b || text.length > MAX_VALUE_BYTES / 3)
        return false;
    const end = text.indexOf("\n");
    let last = text.length - 1;
    while ((0,_scan_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isSpace */ .x)(text.charCodeAt(last)))
        last--;
    const isOneLine = end < 0 || end > last;
    if (!isOneLine && text.charCodeAt(end - 1) === 0x7d)
        return false;
    try {
        const value = JSON.parse(text);
        raw.values.push({ value, line: 1 });
        return true;
    }
    catch {
        return false;
    }
}
class StreamReader {
    #text;
    #raw;
    #place;
    #at = 0;
    #line = 1;
    #lineEnd = -1;
    #isFirstInLine = false;
    #hopeless = new Set();
    constructor(text, raw, place) {
        this.#text = text;
        this.#raw = raw;
        this.#place = place;
    }
    read() {
        for (;;) {
            this.#moveTo(skipSpace(this.#text, this.#at));
            if (this.#at >= this.#text.length)
                return;
            this.#enterLine();
            if (this.#readLine())
                continue;
            const scan = this.#hopeless.has(this.#at) ? null : (0,_scan_json_js__WEBPACK_IMPORTED_MODULE_0__/* .scanJson */ .E)(this.#text, this.#at);
            if (scan?.kind === "value") {
                this.#add(JSON.parse(this.#text.slice(this.#at, scan.end)), scan.end);
                this.#moveTo(scan.end);
                if (scan.end > this.#lineEnd)
                    this.#lineEnd = endOfLine(this.#text, scan.end);
            }
            else {
                if (scan !== null)
                    for (const start of scan.open)
                        this.#hopeless.add(start);
                this.#fail(scan?.expected ?? "the value to end", scan?.at ?? this.#at);
                this.#resume();
            }
        }
    }
    #readLine() {
        if (!this.#isFirstInLine || this.#text.charCodeAt(this.#at) !== 0x7b)
            return false;
        let end = this.#lineEnd;
        while ((0,_scan_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isSpace */ .x)(this.#text.charCodeAt(end - 1)))
            end--;
        if (this.#text.charCodeAt(end - 1) !== 0x7d)
            return false;
        try {
            this.#add(JSON.parse(this.#text.slice(this.#at, end)), end);
        }
        catch {
            return false;
        }
        this.#moveTo(end);
        return true;
    }
    #add(value, end) {
        const { file, problems } = this.#place;
        const bytes = (end - this.#at) * 3 > MAX_VALUE_BYTES ? Buffer.byteLength(this.#text.slice(this.#at, end)) : 0;
        if (bytes > MAX_VALUE_BYTES) {
            const reason = `one record of ${bytes} bytes; expected at most ${MAX_VALUE_BYTES}`;
            (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)({ file, line: this.#line, entry: null, problems }, "record-too-long", "error", reason);
            return;
        }
        const { values } = this.#raw;
        if (!Array.isArray(value)) {
            values.push({ value, line: this.#line });
            return;
        }
        for (const element of value)
            values.push({ value: element, line: this.#line });
    }
    #fail(expected, at) {
        this.#raw.isBroken = true;
        this.#place.line = this.#line;
        const line = countLines(this.#text, this.#at, at, this.#line);
        const where = line === this.#line ? "" : ` in line ${line}`;
        const found = at < this.#text.length ? (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(this.#text.slice(at, at + 20)) : "the end of the file";
        const start = (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(this.#text.slice(this.#at, this.#at + 40));
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)(this.#place, "not-json", "error", `${start} is not JSON: expected ${expected}${where}, found ${found}`);
    }
    #resume() {
        const next = this.#text.indexOf("\n{", this.#at);
        this.#moveTo(next < 0 ? this.#text.length : next + 1);
    }
    #enterLine() {
        this.#isFirstInLine = this.#at > this.#lineEnd;
        if (!this.#isFirstInLine)
            return;
        this.#lineEnd = endOfLine(this.#text, this.#at);
    }
    #moveTo(at) {
        if (at > this.#lineEnd)
            this.#line = countLines(this.#text, this.#at, at, this.#line);
        this.#at = at;
    }
}
function isPointer(text, raw, place) {
    if (!text.startsWith("version https://git-lfs.github.com/spec/"))
        return false;
    raw.isBroken = true;
    const reason = "is a pointer of Git LFS; expected the file itself, since state is read as git stores it";
    (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)(place, "not-json", "error", `${reason}. Remove \`filter=lfs\` for it from .gitattributes`);
    return true;
}
function skipSpace(text, from) {
    let at = from;
    while (at < text.length && (0,_scan_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isSpace */ .x)(text.charCodeAt(at)))
        at++;
    return at;
}
function endOfLine(text, from) {
    const newline = text.indexOf("\n", from);
    return newline < 0 ? text.length : newline;
}
function countLines(text, from, to, line) {
    let count = line;
    for (let at = text.indexOf("\n", from); at >= 0 && at < to; at = text.indexOf("\n", at + 1))
        count++;
    return count;
}
function stripMark(text, place) {
    const hasMark = text.charCodeAt(0) === 0xfeff;
    place.line = 1;
    if (hasMark)
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)(place, "bad-value", "warning", "starts with a byte order mark, which is left out; expected plain UTF-8");
    const carriageReturn = text.indexOf("\r");
    const lineEnd = carriageReturn < 0 ? -1 : text.indexOf("\r\n", carriageReturn);
    if (lineEnd >= 0) {
        place.line = countLines(text, 0, lineEnd, 1);
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)(place, "bad-value", "warning", 'lines end in "\\r\\n", read as white space; expected "\\n"');
    }
    return hasMark ? text.slice(1) : text;
}
function reportLongLines(text, place) {
    let line = 1;
    for (let from = 0; from < text.length; line++) {
        const newline = text.indexOf("\n", from);
        const end = newline < 0 ? text.length : newline;
        if (end - from > SHORT_FILE_CHARACTERS) {
            const bytes = Buffer.byteLength(text.slice(from, end));
            if (bytes >= LONG_LINE_BYTES) {
                place.line = line;
                const reason = `the line has ${bytes} bytes; other readers skip the whole file if a line has ${LONG_LINE_BYTES} or more`;
                (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)(place, "bad-value", "warning", reason);
            }
        }
        from = end + 1;
    }
}
function baseName(file) {
    return file.slice(file.lastIndexOf("/") + 1);
}


/***/ }),

/***/ 9701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qf: () => (/* binding */ readQueue),
/* harmony export */   cO: () => (/* binding */ readOldPackage),
/* harmony export */   hB: () => (/* binding */ readEntry)
/* harmony export */ });
/* harmony import */ var _pipeline_count_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4164);
/* harmony import */ var _pipeline_statuses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5432);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4798);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(211);




const KNOWN = new Set(_pipeline_statuses_js__WEBPACK_IMPORTED_MODULE_0__/* .STATUSES */ .f);
const KNOWN_OLD = new Set(_pipeline_statuses_js__WEBPACK_IMPORTED_MODULE_0__/* .OLD_STATUSES */ .tO);
const BAD_ECOSYSTEM = /[/\\]|\.\./;
function readQueue(raw, problems, lineOf) {
    const place = { file: raw.file, line: 1, entry: null, problems };
    const isBlank = raw.values.length === 0 && !raw.isBroken;
    const queue = { file: raw.file, unified: [], old: [], isUsable: isBlank, lineOf: () => null };
    const fields = raw.values.length === 0 ? null : (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asFields */ .qI)(raw.values[0]?.value, place);
    if (fields === null)
        return queue;
    (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .checkVersion */ .ps)(fields, place);
    (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readTime */ .aQ)(fields.updated_at, "updated_at", place);
    if ((fields.entries ?? fields.packages ?? null) === null) {
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z8)(place, "unknown-shape", "warning", 'has neither "entries" nor "packages", so it holds no queue');
        return queue;
    }
    const isClear = [readList("entries", readEntry, queue.unified), readList("packages", readOldPackage, queue.old)];
    queue.isUsable = isClear.every(Boolean) || queue.unified.length + queue.old.length > 0;
    queue.lineOf = (form, name) => {
        const key = form === "unified" ? "entries" : "packages";
        const list = fields[key];
        return lineOf(key, list.findIndex((item) => item?.name === name));
    };
    return queue;
    function readList(key, read, packages) {
        const names = new Set();
        const list = fields[key];
        if (list === undefined || list === null)
            return true;
        if (!Array.isArray(list)) {
            (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z8)(place, "wrong-type", "error", `"${key}" is ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0)(list)}; expected a list of packages`);
            return false;
        }
        const at = new LazyPlace(raw.file, problems, key, lineOf);
        for (let index = 0; index < list.length; index++) {
            at.entry = index;
            const item = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .asFields */ .qI)(list[index], at);
            const found = item === null ? null : read(item, at);
            if (found === null)
                continue;
            if (names.has(found.name))
                (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z8)(at, "duplicate", "warning", `${(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(found.name)} is already listed above; the first one counts`);
            else
                packages.push(found);
            names.add(found.name);
        }
        return list.length === 0 || packages.length > 0;
    }
}
class LazyPlace {
    file;
    problems;
    entry = null;
    #key;
    #lineOf;
    constructor(file, problems, key, lineOf) {
        this.file = file;
        this.problems = problems;
        this.#key = key;
        this.#lineOf = lineOf;
    }
    get line() {
        return this.#lineOf(this.#key, this.entry);
    }
}
function readEntry(fields, place) {
    const name = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .requireName */ .rI)(fields.name, "name", place);
    const source = name === null ? null : (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .requireName */ .rI)(fields.source, "source", place);
    if (name === null || source === null)
        return null;
    const ecosystem = readEcosystem(source, place);
    const blockedBy = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readNames */ .r6)(fields.blocked_by, "blocked_by", place);
    if (ecosystem === null || blockedBy === null)
        return null;
    return {
        form: "unified",
        name,
        source,
        ecosystem,
        priority: readPriority(fields, "priority", place),
        status: readStatus(fields, KNOWN, place),
        confidence: readConfidence(fields, place),
        disambiguated_at: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readTime */ .aQ)(fields.disambiguated_at, "disambiguated_at", place),
        failure_count: readFailureCount(fields, place),
        next_retry_at: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readTime */ .aQ)(fields.next_retry_at, "next_retry_at", place),
        recorded_next_retry_at: recordedText(fields.next_retry_at),
        blocked_by: blockedBy,
        status_reason: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readWord */ .pS)(fields.status_reason, "status_reason", place),
        status_at: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readTime */ .aQ)(fields.status_at, "status_at", place),
        last_batch_id: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readWord */ .pS)(fields.last_batch_id, "last_batch_id", place),
    };
}
function readOldPackage(fields, place) {
    const name = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .requireName */ .rI)(fields.name, "name", place);
    const id = name === null ? null : (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .requireName */ .rI)(fields.id, "id", place);
    if (name === null || id === null)
        return null;
    const ecosystem = readEcosystem(id, place);
    const blockedBy = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readNames */ .r6)(fields.blocked_by, "blocked_by", place);
    if (ecosystem === null || blockedBy === null)
        return null;
    const word = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readWord */ .pS)(fields.source, "source", place);
    if (word !== null && word !== ecosystem) {
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z8)(place, "bad-value", "warning", `"source" ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(word)} differs from "id" ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(id)}; the id counts`);
    }
    (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readTime */ .aQ)(fields.added_at, "added_at", place);
    return {
        form: "old",
        name,
        source: id,
        ecosystem,
        priority: readPriority(fields, "tier", place),
        status: readStatus(fields, KNOWN_OLD, place),
        confidence: "auto",
        disambiguated_at: null,
        failure_count: readFailureCount(fields, place),
        next_retry_at: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readTime */ .aQ)(fields.next_retry_at, "next_retry_at", place),
        recorded_next_retry_at: recordedText(fields.next_retry_at),
        blocked_by: blockedBy,
        status_reason: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readWord */ .pS)(fields.status_reason, "status_reason", place),
        status_at: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readTime */ .aQ)(fields.status_at, "status_at", place),
        last_batch_id: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readWord */ .pS)(fields.last_batch_id, "last_batch_id", place),
    };
}
function readEcosystem(source, place) {
    const colon = source.indexOf(":");
    const ecosystem = colon < 0 ? "" : source.slice(0, colon);
    if (!BAD_ECOSYSTEM.test(ecosystem))
        return ecosystem;
    (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z8)(place, "bad-value", "error", `source ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(source)} is not used; expected an ecosystem without "/", "\\" or ".."`);
    return null;
}
function readPriority(fields, key, place) {
    const priority = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readInteger */ .JI)(fields[key], key, place);
    if (priority === null) {
        if (fields[key] === undefined || fields[key] === null) {
            (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z8)(place, "bad-value", "warning", `"${key}" is missing; taken as 3`);
        }
        return 3;
    }
    if (priority < 1 || priority > 3) {
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z8)(place, "bad-value", "warning", `"${key}" ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(priority)} is kept; expected 1, 2 or 3`);
    }
    return priority;
}
function readStatus(fields, known, place) {
    const status = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readWord */ .pS)(fields.status, "status", place);
    if (status === null) {
        const isAbsent = fields.status === undefined || fields.status === null || fields.status === "";
        if (isAbsent)
            (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z8)(place, "bad-value", "warning", '"status" is missing; taken as "pending"');
        return "pending";
    }
    if (!known.has(status)) {
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z8)(place, "unknown-status", "warning", `"status" ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(status)} is kept; expected one of ${[...known].join(", ")}`);
    }
    return status;
}
function readConfidence(fields, place) {
    const confidence = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readWord */ .pS)(fields.confidence, "confidence", place);
    if (confidence !== null && confidence !== "auto" && confidence !== "curated") {
        const reason = `"confidence" ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(confidence)} is kept and treated as auto; expected auto or curated`;
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z8)(place, "bad-value", "warning", reason);
    }
    return confidence ?? "auto";
}
function readFailureCount(fields, place) {
    const value = fields.failure_count;
    if (typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= _pipeline_count_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_COUNT */ .H)
        return value;
    if (value === undefined || value === null)
        return 0;
    const reason = `"failure_count" ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(value)} is taken as 0; expected a whole number from 0 to ${_pipeline_count_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_COUNT */ .H}`;
    (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z8)(place, typeof value === "number" ? "bad-value" : "wrong-type", "warning", reason);
    return 0;
}
function recordedText(value) {
    return typeof value === "string" && value !== "" ? value : null;
}


/***/ }),

/***/ 942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readRuns)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4798);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(211);


const NO_ECOSYSTEMS = new Map();
const NO_PLATFORMS = new Map();
function readRuns(raw, problems, add) {
    const place = { file: raw.file, line: null, entry: null, problems };
    for (const { value, line } of raw.values) {
        place.line = line;
        const fields = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asFields */ .qI)(value, place);
        if (fields === null)
            continue;
        if (fields.batch_id === undefined && fields.timestamp === undefined) {
            (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)(place, "unknown-shape", "warning", 'has neither "batch_id" nor "timestamp", so it holds no run; kept as it is');
            continue;
        }
        const run = readRun(fields, place);
        if (run !== null)
            add(run);
    }
}
function readRun(fields, place) {
    (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .checkVersion */ .ps)(fields, place);
    const batchId = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .requireName */ .rI)(fields.batch_id, "batch_id", place);
    const timestamp = batchId === null ? null : requireTime(fields, place);
    if (batchId === null || timestamp === null)
        return null;
    const run = {
        batch_id: batchId,
        timestamp,
        recorded_timestamp: fields.timestamp,
        ecosystem: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readWord */ .pS)(fields.ecosystem, "ecosystem", place),
        ecosystems: readEcosystems(fields, place),
        total: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readCount */ ._0)(fields.total, "total", place),
        attempts: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readCount */ ._0)(fields.attempts, "attempts", place),
        succeeded: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readCount */ ._0)(fields.succeeded, "succeeded", place),
        failed: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readCount */ ._0)(fields.failed, "failed", place),
        blocked: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readCount */ ._0)(fields.blocked, "blocked", place),
        skipped: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readCount */ ._0)(fields.skipped, "skipped", place),
        unverified: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readCount */ ._0)(fields.unverified, "unverified", place),
        merged: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readCount */ ._0)(fields.merged, "merged", place),
        excluded: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readCount */ ._0)(fields.excluded, "excluded", place),
        constrained: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readCount */ ._0)(fields.constrained, "constrained", place),
        used_disambiguation: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readCount */ ._0)(fields.used_disambiguation, "used_disambiguation", place),
        packages_processed: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readAllNames */ .KK)(fields.packages_processed, "packages_processed", place),
        recipes_generated: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readAllNames */ .KK)(fields.recipes_generated, "recipes_generated", place),
        platforms: readPlatforms(fields, place),
        started_at: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readTime */ .aQ)(fields.started_at, "started_at", place),
        duration_seconds: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readCount */ ._0)(fields.duration_seconds, "duration_seconds", place),
        conclusion: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readWord */ .pS)(fields.conclusion, "conclusion", place),
        workflow_run_url: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readUrl */ .wo)(fields.workflow_run_url, "workflow_run_url", place),
        pull_request_url: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readUrl */ .wo)(fields.pull_request_url, "pull_request_url", place),
        file: place.file,
        line: place.line,
    };
    checkSums(run, place);
    return run;
}
function requireTime(fields, place) {
    if (typeof fields.timestamp === "string" && fields.timestamp !== "") {
        const time = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readTime */ .aQ)(fields.timestamp, "timestamp", place);
        if (time === null)
            (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)(place, "missing-field", "error", '"timestamp" is not usable; a run needs the time of its end');
        return time;
    }
    const code = fields.timestamp === undefined || fields.timestamp === null || fields.timestamp === "";
    const reason = code
        ? '"timestamp" is missing; a run needs it'
        : `"timestamp" is ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(fields.timestamp)}; expected text`;
    (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)(place, code ? "missing-field" : "wrong-type", "error", reason);
    return null;
}
function readEcosystems(fields, place) {
    const entries = readMap(fields.ecosystems, "ecosystems", place);
    if (entries === null)
        return NO_ECOSYSTEMS;
    const counts = new Map();
    for (const name of Object.keys(entries)) {
        const count = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readCount */ ._0)(entries[name], name, place);
        if (count !== null)
            counts.set(name, count);
    }
    return counts;
}
function readPlatforms(fields, place) {
    const entries = readMap(fields.platforms, "platforms", place);
    if (entries === null)
        return NO_PLATFORMS;
    const results = new Map();
    for (const name of Object.keys(entries)) {
        const counts = readMap(entries[name], name, place);
        if (counts === null)
            continue;
        results.set(name, {
            tested: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readCount */ ._0)(counts.tested, "tested", place) ?? 0,
            passed: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readCount */ ._0)(counts.passed, "passed", place) ?? 0,
            failed: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readCount */ ._0)(counts.failed, "failed", place) ?? 0,
        });
    }
    return results;
}
function readMap(value, key, place) {
    if (typeof value === "object" && value !== null && !Array.isArray(value))
        return value;
    if (value !== undefined && value !== null) {
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)(place, "wrong-type", "warning", `"${key}" is ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(value)}, which is not used; expected an object`);
    }
    return null;
}
function checkSums(run, place) {
    const { attempts, succeeded, failed, blocked } = run;
    if (attempts !== null && succeeded !== null && failed !== null && blocked !== null) {
        const sum = succeeded + failed + blocked + (run.unverified ?? 0);
        if (sum !== attempts) {
            const parts = "succeeded + failed + blocked + unverified";
            (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)(place, "bad-value", "warning", `"attempts" is ${attempts} but ${parts} is ${sum}; kept, expected equal numbers`);
        }
    }
    for (const [platform, { tested, passed, failed: broken }] of run.platforms) {
        if (tested === passed + broken)
            continue;
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)(place, "bad-value", "warning", `"${platform}" tested ${tested} but passed + failed is ${passed + broken}; kept`);
    }
}


/***/ }),

/***/ 303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xn: () => (/* binding */ JSONL_NAME),
  B3: () => (/* binding */ RUNS_NAME),
  We: () => (/* binding */ findQueueFiles),
  KD: () => (/* binding */ listStatePaths),
  wX: () => (/* binding */ namesIn),
  _W: () => (/* binding */ olderQueue),
  un: () => (/* binding */ readState)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/pipeline/classify-failure.js
var classify_failure = __webpack_require__(9767);
// EXTERNAL MODULE: ./build/src/state/decode-file.js
var decode_file = __webpack_require__(1216);
// EXTERNAL MODULE: ./build/src/state/locate-elements.js
var locate_elements = __webpack_require__(3235);
// EXTERNAL MODULE: ./build/src/state/merge-queues.js
var merge_queues = __webpack_require__(9776);
// EXTERNAL MODULE: ./build/src/state/problems.js
var state_problems = __webpack_require__(211);
// EXTERNAL MODULE: ./build/src/state/queue-index.js
var queue_index = __webpack_require__(549);
// EXTERNAL MODULE: ./build/src/state/fields.js
var state_fields = __webpack_require__(4798);
;// CONCATENATED MODULE: ./build/src/state/read-batch-results.js


function readBatchResults(raw, problems) {
    const place = { file: raw.file, line: 1, entry: null, problems };
    const fields = raw.values.length === 0 ? null : (0,state_fields/* asFields */.qI)(raw.values[0]?.value, place);
    const batchId = fields === null ? null : (0,state_fields/* requireName */.rI)(fields.batch_id, "batch_id", place);
    if (fields === null || batchId === null)
        return null;
    const total = (0,state_fields/* readCount */._0)(fields.total, "total", place);
    const timestamp = (0,state_fields/* readTime */.aQ)(fields.timestamp, "timestamp", place);
    if (total !== null && timestamp !== null)
        return { batch_id: batchId, total, timestamp, file: raw.file };
    (0,state_problems/* report */.z8)(place, "missing-field", "error", 'batch results need "total" and "timestamp"');
    return null;
}

// EXTERNAL MODULE: ./build/src/state/read-control.js
var read_control = __webpack_require__(9539);
;// CONCATENATED MODULE: ./build/src/state/read-disambiguations.js


const REASONS = new Set(["curated", "single_match", "10x_popularity_gap", "priority_fallback"]);
function readDisambiguations(raw, problems, add) {
    const place = { file: raw.file, line: null, entry: null, problems };
    for (const { value, line } of raw.values) {
        place.line = line;
        place.entry = null;
        const fields = (0,state_fields/* asFields */.qI)(value, place);
        if (fields === null)
            continue;
        (0,state_fields/* checkVersion */.ps)(fields, place);
        const updatedAt = (0,state_fields/* readTime */.aQ)(fields.updated_at, "updated_at", place);
        const items = fields.disambiguations;
        if (!Array.isArray(items)) {
            if (items === undefined)
                (0,state_problems/* report */.z8)(place, "unknown-shape", "warning", 'has no "disambiguations"; kept as it is');
            else if (items !== null)
                (0,state_problems/* report */.z8)(place, "wrong-type", "error", `"disambiguations" is ${(0,state_fields/* describe */.q0)(items)}; expected a list`);
            continue;
        }
        for (let item = 0; item < items.length; item++) {
            place.entry = item;
            const choice = readChoice(items[item], { updatedAt, item }, place);
            if (choice !== null)
                add(choice);
        }
    }
}
function readChoice(value, { updatedAt, item }, place) {
    const fields = (0,state_fields/* asFields */.qI)(value, place);
    if (fields === null)
        return null;
    const tool = (0,state_fields/* requireName */.rI)(fields.tool, "tool", place);
    const selected = tool === null ? null : (0,state_fields/* requireName */.rI)(fields.selected, "selected", place);
    const alternatives = (0,state_fields/* readNames */.r6)(fields.alternatives, "alternatives", place);
    if (tool === null || selected === null || alternatives === null)
        return null;
    return {
        tool,
        selected,
        alternatives: (fields.alternatives ?? null) === null ? null : alternatives,
        selection_reason: readReason(fields, place),
        downloads_ratio: readRatio(fields, place),
        high_risk: (0,state_fields/* readFlag */.fG)(fields.high_risk, "high_risk", place) ?? false,
        updated_at: updatedAt,
        file: place.file,
        line: place.line,
        item,
    };
}
function readReason(fields, place) {
    const reason = (0,state_fields/* readWord */.pS)(fields.selection_reason, "selection_reason", place) ?? "";
    if (!REASONS.has(reason)) {
        (0,state_problems/* report */.z8)(place, "bad-value", "warning", `"selection_reason" ${(0,state_problems/* quote */.hD)(reason)} is kept; expected one of ${[...REASONS].join(", ")}`);
    }
    return reason;
}
function readRatio(fields, place) {
    const ratio = fields.downloads_ratio;
    if (ratio === undefined || ratio === null)
        return null;
    if (typeof ratio === "number" && ratio >= 0 && Number.isFinite(ratio))
        return ratio;
    (0,state_problems/* report */.z8)(place, "wrong-type", "warning", `"downloads_ratio" is ${(0,state_fields/* describe */.q0)(ratio)}, which is not used; expected a number`);
    return null;
}

// EXTERNAL MODULE: ./build/src/state/read-failures.js + 1 modules
var read_failures = __webpack_require__(2970);
// EXTERNAL MODULE: ./build/src/state/read-json-stream.js
var read_json_stream = __webpack_require__(7235);
// EXTERNAL MODULE: ./build/src/state/read-queue.js
var read_queue = __webpack_require__(9701);
// EXTERNAL MODULE: ./build/src/state/read-runs.js
var read_runs = __webpack_require__(942);
// EXTERNAL MODULE: ./build/src/state/require-queue.js
var require_queue = __webpack_require__(7194);
// EXTERNAL MODULE: ./build/src/state/share-text.js
var share_text = __webpack_require__(8842);
;// CONCATENATED MODULE: ./build/src/state/read-state.js

















const UNCLASSIFIED = { subcategory: null, from: null };
const QUEUE_NAME = /^priority-queue.*\.json$/;
const RUNS_NAME = /^batch-runs.*\.jsonl$/;
const JSONL_NAME = /\.jsonl$/;
const NO_LIMITS = { skipsSubcategories: false };
async function readState(source, paths, { skipsSubcategories, skipsTexts = false, skipsRuns = false, takeFailure } = NO_LIMITS) {
    const failures = [];
    const take = takeFailure ?? ((failure) => failures.push(failure));
    const runs = [];
    const reader = new StateReader(source, paths);
    const packages = await reader.readQueue();
    const { problems } = reader;
    const classify = skipsSubcategories ? () => UNCLASSIFIED : (0,classify_failure/* rememberSubcategories */.S8)();
    const context = { queue: (0,queue_index/* indexQueue */.q)(packages), problems, share: (0,share_text/* shareText */.L)(), classify };
    const rest = await reader.readRest({
        failures: (file) => (0,read_failures/* readFailures */.k)(file, context, (failure) => {
            if (skipsTexts)
                dropTexts(failure);
            take(failure);
        }),
        runs: skipsRuns ? null : (file) => (0,read_runs/* readRuns */.x)(file, problems, (run) => runs.push(run)),
    });
    return { packages, failures, runs, ...rest, problems: problems.list() };
}
function dropTexts(failure) {
    failure.message = null;
    failure.full_output = null;
}
class StateReader {
    problems = new state_problems/* Problems */.Zw();
    #source;
    #paths;
    constructor(source, paths) {
        this.#source = source;
        this.#paths = paths;
    }
    async readQueue() {
        const files = await findQueueFiles(this.#source, this.#paths);
        const queues = [];
        await this.#eachText(files, (file, text) => {
            const raw = (0,read_json_stream/* readJsonDocument */.E)(file, text, this.problems);
            queues.push((0,read_queue/* readQueue */.Qf)(raw, this.problems, (0,locate_elements/* lineFinder */.z)(text)));
        });
        (0,require_queue/* requireQueue */.F)({ files, queues, problems: this.problems.list(), place: this.#source.place });
        return (0,merge_queues/* mergeQueues */.V)(queues, this.problems);
    }
    async readRest(visit) {
        const { failures, metrics, disambiguations, control: controlFile, queue } = this.#paths;
        await this.#eachStream(failures, JSONL_NAME, visit.failures);
        if (visit.runs !== null)
            await this.#eachStream(metrics, RUNS_NAME, visit.runs);
        const choices = [];
        await this.#eachStream(disambiguations, JSONL_NAME, (file) => {
            readDisambiguations(file, this.problems, (choice) => choices.push(choice));
        });
        const control = await this.#readDocument(controlFile);
        const isFile = (await this.#source.list(queue)).kind === "file";
        const folder = isFile ? external_node_path_.posix.dirname(queue) : queue;
        const results = await this.#readDocument(external_node_path_.posix.join(folder, "batch-results.json"));
        return {
            disambiguations: choices,
            control: control === null ? null : (0,read_control/* readControl */.O)(control, this.problems),
            hasControlFile: control !== null,
            batchResults: results === null ? null : readBatchResults(results, this.problems),
        };
    }
    async #eachStream(folder, name, visit) {
        const files = await this.#listFiles(folder, name);
        await this.#eachText(files, (file, text) => visit((0,read_json_stream/* readJsonStream */.T)(file, text, this.problems)));
    }
    async #listFiles(folder, name) {
        const found = await this.#source.list(folder);
        if (found.kind === "file")
            this.#refuse(folder, "is not a folder; expected a folder of files");
        if (found.kind === "unusable")
            this.#refuse(folder, found.reason);
        return found.kind === "folder" ? namesIn(folder, found.names, name) : [];
    }
    async #readDocument(file) {
        for await (const read of this.#source.read([file])) {
            if (read.kind === "missing")
                return null;
            const text = (0,decode_file/* decodeFile */.J)(read, this.problems);
            if (text !== null)
                return (0,read_json_stream/* readJsonDocument */.E)(file, text, this.problems);
        }
        return { file, name: external_node_path_.posix.basename(file), values: [], isBroken: true };
    }
    async #eachText(files, visit) {
        const take = (read) => {
            const text = (0,decode_file/* decodeFile */.J)(read, this.problems);
            if (text !== null)
                visit(read.path, text);
        };
        const reads = this.#source.read(files);
        if (Symbol.iterator in reads)
            for (const read of reads)
                take(read);
        else
            for await (const read of reads)
                take(read);
    }
    #refuse(file, reason) {
        this.problems.add({ file, line: null, entry: null, code: "unreadable-file", severity: "error", reason });
    }
}
async function findQueueFiles(source, { queue }) {
    const found = await source.list(queue);
    if (found.kind === "file")
        return [queue];
    const older = olderQueue(queue);
    const looked = [`"${queue}"`];
    if (!queue.endsWith(".json")) {
        const files = found.kind === "folder" ? namesIn(queue, found.names, QUEUE_NAME) : [];
        if (files.length > 0)
            return files;
        if ((await source.list(older)).kind === "file")
            return [older];
        const why = found.kind === "unusable" ? ` (which ${found.reason})` : "";
        looked.push(`"${external_node_path_.posix.join(queue, "priority-queue*.json")}"${why}`, `"${older}"`);
    }
    throw new errors/* UserError */.y(`No queue was found in ${source.place}: looked for ${looked.join(", ")}. ` +
        "Set `queue` to the queue file or its folder, and `root` to the folder that contains the state.");
}
function namesIn(folder, names, pattern) {
    const prefix = folder === "." || folder === "" ? "" : `${folder.replace(/\/+$/, "")}/`;
    return names.filter((name) => pattern.test(name)).map((name) => prefix + name);
}
function listStatePaths({ queue, failures, metrics, disambiguations, control }) {
    const older = olderQueue(queue);
    const results = external_node_path_.posix.join(external_node_path_.posix.dirname(older), "batch-results.json");
    return [queue, older, results, failures, metrics, disambiguations, control];
}
function olderQueue(queue) {
    return external_node_path_.posix.join(external_node_path_.posix.dirname(queue.replace(/\/+$/, "")), "priority-queue.json");
}


/***/ }),

/***/ 7194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ requireQueue)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);


const MAIN_NAME = "priority-queue.json";
function requireQueue({ files, queues, problems, place }) {
    const usable = new Set(queues.filter(({ isUsable }) => isUsable).map(({ file }) => file));
    const lost = files.filter((file) => !usable.has(file));
    const main = lost.find((file) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(file) === MAIN_NAME);
    const file = main ?? (usable.size === 0 ? lost[0] : undefined);
    if (file === undefined)
        return;
    const about = problems.filter((problem) => problem.file === file);
    const first = about.find(({ severity }) => severity === "error") ?? about[0];
    const line = first === undefined || first.line === null ? "" : `line ${first.line}: `;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`The queue "${file}" in ${place} cannot be used: ${line}${first?.reason ?? "nothing in it is a package"}. Correct it. Until then nothing is written, and the published files stay as they are.`);
}


/***/ }),

/***/ 7553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ scanJson),
/* harmony export */   x: () => (/* binding */ isSpace)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);

const UNKNOWN = 16;
function scanJson(text, start) {
    const scanner = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.createScanner)(text);
    const open = [];
    let expect = "value";
    for (let at = skipSpace(text, start);; at = skipSpace(text, scanner.getPosition())) {
        const found = text[at];
        const fail = (expected) => ({ kind: "error", at, expected, open });
        if (found === undefined)
            return fail(`${expect} before the end of the file`);
        scanner.setPosition(at);
        const isToken = found !== "/" && scanner.scan() !== UNKNOWN && scanner.getTokenError() === 0;
        if (expect === "colon") {
            if (found !== ":")
                return fail('":"');
            expect = "value";
        }
        else if (isClosing(found, expect, text[open.at(-1) ?? -1])) {
            open.pop();
            expect = "comma or end";
        }
        else if (expect === "comma or end") {
            const isObject = text[open.at(-1)] === "{";
            if (found !== ",")
                return fail(isObject ? '"," or "}"' : '"," or "]"');
            expect = isObject ? "key" : "value";
        }
        else if (expect === "key" || expect === 'key or "}"') {
            if (found !== '"')
                return fail("a key in double quotes");
            if (!isToken)
                return fail("a string that ends on its line");
            expect = "colon";
        }
        else if (found === "{" || found === "[") {
            open.push(at);
            expect = found === "{" ? 'key or "}"' : "value or ]";
        }
        else {
            if (!isToken || ",:]}".includes(found)) {
                return fail(found === '"' ? "a string that ends on its line" : "a JSON value");
            }
            expect = "comma or end";
        }
        if (open.length === 0 && expect === "comma or end")
            return { kind: "value", end: scanner.getPosition() };
    }
}
function isSpace(unit) {
    return unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09 || unit === 0x1e;
}
function skipSpace(text, from) {
    let at = from;
    for (;;) {
        const unit = text.charCodeAt(at);
        if (unit !== 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09)
            return at;
        at++;
    }
}
function isClosing(found, expect, container) {
    if (expect !== "comma or end" && expect !== 'key or "}"' && expect !== "value or ]")
        return false;
    return (found === "}" && container === "{") || (found === "]" && container === "[");
}


/***/ }),

/***/ 8842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ shareText)
/* harmony export */ });
const KEPT = 20_000;
function shareText() {
    const known = new Map();
    return (text) => {
        const found = known.get(text);
        if (found !== undefined)
            return found;
        if (known.size >= KEPT)
            known.clear();
        known.set(text, text);
        return text;
    };
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
