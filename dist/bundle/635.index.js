export const id = 635;
export const ids = [635];
export const modules = {

/***/ 8983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ listFilesBelow)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


const MAX_NAMES = 50_000;
async function listFilesBelow(folder) {
    const files = [];
    const folders = [""];
    for (let names = 0; folders.length > 0 && names < MAX_NAMES;) {
        const below = folders.shift();
        for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, below), { withFileTypes: true })) {
            names++;
            const name = below === "" ? entry.name : `${below}/${entry.name}`;
            if (entry.isDirectory() && entry.name !== ".git" && entry.name !== "node_modules")
                folders.push(name);
            else if (entry.isFile())
                files.push(name);
        }
    }
    return files;
}


/***/ }),

/***/ 7289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ readOptionalFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);

async function readOptionalFile(file) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file)).isFile() ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file) : null;
    }
    catch (error) {
        if (["ENOENT", "ENOTDIR", "EISDIR", "ENAMETOOLONG"].includes(error.code ?? ""))
            return null;
        throw error;
    }
}


/***/ }),

/***/ 9043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ writeTextFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);



async function writeTextFile(file, text) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, text);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`"${file}" could not be written: ${error.message}. Expected a path that this job may write to.`);
    }
}


/***/ }),

/***/ 3195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tu: () => (/* binding */ deleteComment),
/* harmony export */   W3: () => (/* binding */ readComment),
/* harmony export */   eT: () => (/* binding */ createComment),
/* harmony export */   fg: () => (/* binding */ listComments),
/* harmony export */   vv: () => (/* binding */ updateComment)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4679);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(961);
/* harmony import */ var _plan_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2905);
/* harmony import */ var _read_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4787);




async function listComments({ client, owner, repo }, issue, { since } = {}) {
    const comments = [];
    const parameters = { owner, repo, issue_number: issue, since };
    for await (const page of (0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .readPages */ .n4)(client, "GET /repos/{owner}/{repo}/issues/{issue_number}/comments", parameters)) {
        comments.push(...(0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asList */ .DD)(page.entries).map(toComment));
    }
    return comments;
}
async function readComment({ client, owner, repo }, id) {
    try {
        const route = "GET /repos/{owner}/{repo}/issues/comments/{comment_id}";
        const { data } = await client.request(route, { owner, repo, comment_id: id });
        return toComment((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asFields */ .qI)(data));
    }
    catch (error) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isGone */ .ST)(error))
            return "gone";
        throw error;
    }
}
async function createComment({ client, owner, repo }, issue, body, { earlier } = {}) {
    const { data } = await client.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
        owner,
        repo,
        issue_number: issue,
        body,
        request: earlier === undefined ? {} : { earlierTries: earlier },
    });
    return toComment((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asFields */ .qI)(data));
}
async function updateComment({ client, owner, repo }, id, { body, earlier = _plan_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_TRIES */ .ig }) {
    try {
        const { data } = await client.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
            owner,
            repo,
            comment_id: id,
            body,
            request: { earlierTries: earlier },
        });
        return { kind: "updated", comment: toComment((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asFields */ .qI)(data)) };
    }
    catch (error) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isGone */ .ST)(error))
            return { kind: "gone" };
        if (error instanceof _plan_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .RetryDue */ .rp)
            return { kind: "unsure", tries: error.tries };
        throw error;
    }
}
async function deleteComment({ client, owner, repo }, id, earlier) {
    try {
        const route = "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}";
        const request = earlier === undefined ? {} : { earlierTries: earlier };
        await client.request(route, { owner, repo, comment_id: id, request });
    }
    catch (error) {
        if (error instanceof _plan_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .RetryDue */ .rp)
            return { kind: "unsure", tries: error.tries };
        if (!(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isGone */ .ST)(error))
            throw error;
    }
    return { kind: "deleted" };
}
function toComment(raw) {
    return {
        id: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asNumber */ .i)(raw.id),
        body: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(raw.body),
        author: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .loginOf */ .DQ)(raw.user),
        createdAt: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(raw.created_at),
        updatedAt: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(raw.updated_at),
        url: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .asText */ .e1)(raw.html_url),
    };
}


/***/ }),

/***/ 6747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readRepositoryFacts)
/* harmony export */ });
/* harmony import */ var _read_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4787);

async function readRepositoryFacts({ client, owner, repo, }) {
    const { data } = await client.request("GET /repos/{owner}/{repo}", { owner, repo });
    const raw = (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asFields */ .qI)(data);
    return { id: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asNumber */ .i)(raw.id), defaultBranch: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(raw.default_branch) };
}


/***/ }),

/***/ 8575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cI: () => (/* binding */ readRun),
/* harmony export */   tD: () => (/* binding */ readRunOf),
/* harmony export */   v: () => (/* binding */ listRuns)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4679);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(961);
/* harmony import */ var _read_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4787);



async function readRun({ client, owner, repo }, id) {
    try {
        const { data } = await client.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}", {
            owner,
            repo,
            run_id: id,
        });
        return toRun((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asFields */ .qI)(data));
    }
    catch (error) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isGone */ .ST)(error))
            return "gone";
        throw error;
    }
}
async function listRuns({ client, owner, repo }, filter) {
    const { headSha, workflow, event, branch, status, created, perPage, stopAt } = filter;
    const parameters = {
        owner,
        repo,
        workflow_id: workflow,
        head_sha: headSha,
        event,
        branch,
        status,
        created,
        per_page: perPage,
    };
    const place = workflow === undefined ? "actions/runs" : "actions/workflows/{workflow_id}/runs";
    const runs = [];
    for await (const page of (0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .readPages */ .n4)(client, `GET /repos/{owner}/{repo}/${place}`, parameters, "workflow_runs")) {
        for (const raw of (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asList */ .DD)(page.entries)) {
            const run = toRun(raw);
            runs.push(run);
            if (stopAt?.(run))
                return runs;
        }
    }
    return runs;
}
function readRunOf(payload) {
    const raw = (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asFields */ .qI)((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asFields */ .qI)(payload).workflow_run);
    return (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asNumber */ .i)(raw.id) === 0 ? null : toRun(raw);
}
function toRun(raw) {
    return {
        id: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asNumber */ .i)(raw.id),
        attempt: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asNumber */ .i)(raw.run_attempt) || 1,
        number: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asNumber */ .i)(raw.run_number),
        name: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .collapseSpace */ .RO)((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(raw.name)),
        workflowId: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asNumber */ .i)(raw.workflow_id),
        path: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(raw.path).replace(/@.*$/s, ""),
        event: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(raw.event),
        status: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(raw.status),
        conclusion: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asTextOrNull */ .gE)(raw.conclusion),
        headSha: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(raw.head_sha),
        headBranch: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asTextOrNull */ .gE)(raw.head_branch),
        headRepository: toHeadRepository((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asFields */ .qI)(raw.head_repository)),
        url: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(raw.html_url),
        updatedAt: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asTextOrNull */ .gE)(raw.updated_at),
        createdAt: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asTextOrNull */ .gE)(raw.created_at),
        pullRequests: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asList */ .DD)(raw.pull_requests).map((pull) => ({
            number: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asNumber */ .i)(pull.number),
            headSha: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asFields */ .qI)(pull.head).sha),
            baseRepositoryId: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asNumber */ .i)((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asFields */ .qI)((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asFields */ .qI)(pull.base).repo).id),
        })),
    };
}
function toHeadRepository(raw) {
    const fullName = (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(raw.full_name);
    if ((0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asNumber */ .i)(raw.id) === 0)
        return null;
    return { id: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .asNumber */ .i)(raw.id), fullName, owner: (0,_read_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .loginOf */ .DQ)(raw.owner) || (fullName.split("/")[0] ?? "") };
}


/***/ }),

/***/ 999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ns: () => (/* binding */ compareRunKeys),
/* harmony export */   _A: () => (/* binding */ parseRunKey),
/* harmony export */   kB: () => (/* binding */ runKeyOf),
/* harmony export */   wi: () => (/* binding */ newerRunKey)
/* harmony export */ });
function runKeyOf({ id, attempt }) {
    return `${id}.${attempt}`;
}
function compareRunKeys(a, b) {
    const [left, right] = [parseRunKey(a), parseRunKey(b)];
    return left.run - right.run || left.attempt - right.attempt;
}
function parseRunKey(key) {
    const [, run, attempt] = /^(\d{1,15})\.(\d{1,6})$/.exec(key) ?? [];
    return { run: Number(run ?? 0), attempt: Number(attempt ?? 0) };
}
function newerRunKey(a, b) {
    return compareRunKeys(a, b) >= 0 ? a : b;
}


/***/ }),

/***/ 519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ markerJson),
/* harmony export */   u: () => (/* binding */ markerValue)
/* harmony export */ });
function markerValue(text) {
    return Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte))
        .map((character) => /[A-Za-z0-9._:/-]/.test(character)
        ? character
        : `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`)
        .join("")
        .replaceAll("--", "-%2D");
}
function markerJson(value) {
    return JSON.stringify(value)
        .replace(/[<>&]/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`)
        .replaceAll("--", "-\\u002d");
}


/***/ }),

/***/ 9789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ openRedactor)
});

// UNUSED EXPORTS: redactLine

;// CONCATENATED MODULE: ./build/src/text/redact-options.js
const HIDDEN = "[redacted]";
const RULES = [
    rule("openssl", `-[kK] +|-(?:passw(?:or)?d|psk|srppass) +|-pass(?:in|out)? +["']?pass:`),
    rule(String.raw `(?:mysql|mariadb|mycli)[a-z\d._-]{0,20}`, "-p *"),
    rule("mongo[a-z]{0,10}|sshpass", "-p *"),
    rule("7z[a-z]{0,2}|(?:un)?rar", "-h?p"),
    rule("redis-cli|valkey-cli", "-a +"),
    rule("sqlcmd|bcp|(?:un)?zip", "-P *"),
    rule("ssh-keygen", "-[NP] +"),
    rule("keytool|jarsigner|apksigner", "--?[a-z-]{0,12}pass(?:word)? +(?:pass:)?"),
    rule("ldap[a-z]{1,10}", "-w *"),
    rule("smbclient|rpcclient", String.raw `-U *[^\s%]{1,200}%`),
    rule("curl", String.raw `-[a-zA-Z]{0,10}[uU] *["']?[^\s:"']{1,200}:`),
    rule("twine|security|altool|notarytool|xcrun", "-p +"),
    rule("gh(?= secret set)", "(?:-b|--body)(?: +|=)?"),
    rule("cargo(?= login)", "login +"),
    rule("https?|xhs?", String.raw `(?:-a|--auth)(?: +|=)[^\s:"']{1,200}:`),
    rule("htpasswd", String.raw `-[a-zA-Z]{0,5}b[a-zA-Z]{0,5} +[^\s]{1,200} +[^\s]{1,200} +`),
    rule("kubectl|oc", String.raw `--from-literal(?: +|=)["']?[^\s="']{1,200}=`),
    rule("sqlplus|sqlldr|expdp|impdp", String.raw `\w{1,100}/`),
    rule("curl", String.raw `(?:-b|--cookie) +(?=["']?[^\s"'=]{1,200}=)`),
    rule("net", String.raw `use +(?:[^\s\\]{1,10} +)?\\{2}[^\s]{1,200} +(?!/)`),
    rule("net", String.raw `/user:[^\s]{1,200} +(?!/)`),
    rule("net", String.raw `user +[^\s/]{1,100} +(?=[^\s]{1,200} +/add\b)`),
    rule("runas|winrs", "[/-]p(?:ass)?:"),
    rule("schtasks", "/[rR][pP] +"),
    rule("psexec(?:64)?", "-p +"),
    rule("plink|pscp|psftp|putty|blat", "-pw +"),
    rule("swaks", "-ap +"),
    rule("send_?email", "-xp +"),
    rule("lftp", String.raw `-u *[^\s,]{1,200},`),
    rule("sftp|l?ftp|ncftp|curl|wget", String.raw `[^\s:@/"']{1,100}:(?=[^\s@/"']{1,200}@[\w.-])`),
];
const ACCOUNTS = "smtp|imap|pop3?|e?mail|s?ftp|ssh|http|proxy|rpc|db|database|redis|auth|login|user|admin|root|sudo";
const ACCOUNT_OPTIONS = withValue(`--(?:[a-z]{1,20}-)?(?:${ACCOUNTS})-?(?:pass|pwd|pw)(?: +|=)`);
const SLASHLESS = /(?<![\w.-])((?:s?ftps?|ssh|smtps?|imaps?|https?|postgres(?:ql)?|mysql|mariadb|mongodb|rediss?|amqps?|ldaps?):[^\s:@/"']{1,100}:)[^\s@/"']{1,200}(?=@[\w.-])/gi;
const USER_AND_PASSWORD = /(?<!\S)(-u ?[^\s"'-][^\s"']{0,100} +(?:-h ?[^\s"'-][^\s"']{0,100} +)?-p)(?=[^\s"'$*]{0,200}[A-Z\d!@#%^&_])(?!\d[\d.:/]*(?:tcp|udp)?(?!\S))[^\s"'$*-][^\s"']{3,}/g;
const LOGIN = /login|--pass/i;
const LOGIN_OPTIONS = withValue("-p(?: +|=)?|--pass(?:word|phrase|wd)? +");
const USER_OPTIONS = /(?<!\S)((?:-u|--user|--proxy-user)(?: +|=)["']?[^\s:"']{1,200}:)[^\s"']+/g;
function redactOptions(line) {
    let text = line.replace(USER_OPTIONS, `$1${HIDDEN}`).replace(SLASHLESS, `$1${HIDDEN}`);
    text = text.replace(USER_AND_PASSWORD, `$1${HIDDEN}`).replace(ACCOUNT_OPTIONS, `$1${HIDDEN}`);
    if (LOGIN.test(text))
        text = text.replace(LOGIN_OPTIONS, `$1${HIDDEN}`);
    for (const { program, option } of RULES) {
        const at = text.search(program);
        if (at >= 0)
            text = text.slice(0, at) + text.slice(at).replace(option, `$1${HIDDEN}`);
    }
    return text;
}
function withValue(option) {
    const value = String.raw `(?:"(?!\$)[^"]{1,4000}"?|'[^']{1,4000}'?|(?![-$*"']|%\w{1,100}%)[^\s"']+)`;
    return new RegExp(String.raw `(?<!\S)(${option})${value}`, "g");
}
function rule(names, option) {
    const program = new RegExp(String.raw `(?<![\w.-])(?:${names})(?:\.exe)?["']?(?=\s)`, "i");
    return { program, option: withValue(option) };
}

;// CONCATENATED MODULE: ./build/src/text/redact-line.js

const redact_line_HIDDEN = "[redacted]";
const PEM_BEGIN = /-----BEGIN [A-Z0-9 ]{0,30}PRIVATE KEY|^Private-Lines: \d/;
const PEM_END = /-----END [A-Z0-9 ]{0,30}PRIVATE KEY|^Private-MAC:/;
const HINT = /[=:]|%3[ad]|[\w+/-]{16}|[\w-]\.[\w-]{16}|pass|bearer|basic|token|--|-[a-z0-9]+[ =]|-h?p|secret|key|login|sqlplus|sqlldr|expdp|impdp|auth plain|net use|\/rp /i;
const TOKENS = [
    /(?<![a-z0-9])(?:gh[pousr]_\w{16,}|github_pat_\w{16,}|gl(?:pat|dt|rt|ptt|ft|cbt|imt|soat|agent|oas)-[\w.-]{16,}|AT(?:ATT3|BB|CTT3)[\w=.-]{16,})/gi,
    /(?<![a-z0-9])(?:npm_[a-z0-9]{20,}|pypi-[\w-]{16,}|rubygems_[0-9a-f]{32,}|dckr_(?:pat|oat)_[\w-]{16,}|oy2[a-z0-9]{40,}|cio[a-z0-9]{32,}(?![a-z0-9]))/gi,
    /(?<![A-Z0-9])(?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA|AGPA|AIDA|AROA|AIPA|ANPA|ANVA)[A-Z0-9]{12,}/g,
    /(?<![a-z0-9])(?:AIza[\w-]{30,}|ya29\.[\w-]{16,}|GOCSPX-[\w-]{16,}|1\/\/0[\w-]{24,}|do[opr]_v1_[0-9a-f]{32,}|dapi[0-9a-f]{32}|pscale_\w+_[\w.-]{16,}|sbp_[0-9a-f]{32,}|nfp_\w{32,}|LTAI[a-z0-9]{12,})/gi,
    /(?<![\w~.])[\w~.]{3}\dQ~[\w~.-]{31,34}/g,
    /(?<![a-z0-9])(?:hf_[a-z0-9]{16,}|api_org_[a-z]{30,}|r8_\w{30,}|hv[sbr]\.[\w-]{8,}|dp\.(?:pt|st|ct|sa|scim|audit)\.\w{16,}|\w{14}\.atlasv1\.[\w=-]{30,}|PMAK-[\w-]{16,}|NR(?:AK|II|JS)-[\w-]{16,}|glsa_\w{16,}|glc_[\w=+/]{16,}|lin_api_\w{16,}|figd_[\w-]{16,}|ntn_\w{16,}|secret_[a-z0-9]{32,}|sntry[su]_[\w=+/-]{16,}|fo1_[\w-]{16,}|age-secret-key-1[a-z0-9]{30,}|eyrt_\w+|pat[a-z0-9]{14}\.[0-9a-f]{32,}|sq[apu]_[0-9a-f]{32,}|pat-[a-z]{2}\d-[0-9a-f-]{32,}|tfp_[\w-]{16,})/gi,
    /(?<![a-z0-9])sk-(?:proj-|ant-|live-|test-|or-)?[\w-]{16,}/gi,
    /(?<![a-z0-9])(?:[rsp]k_(?:live|test|prod)_\w{10,}|whsec_[\w+/=-]{16,}|shp(?:at|ca|pa|ss)_[0-9a-f]{16,}|sq0[a-z]{3}-[\w-]{16,}|EAAA[\w-]{50,}|SG\.[\w-]{16,}\.[\w-]{16,}|key-[0-9a-f]{32}|[0-9a-f]{32}-us\d{1,2}(?!\d)|(?:AC|SK)[0-9a-f]{32}(?![0-9a-z]))/gi,
    /(?<![a-z0-9])(?:xox[a-z](?:\.xox[a-z])?-[\w-]{10,}|xapp-[\w-]{10,}|\d{8,10}:AA[\w-]{32,}|[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,})/gi,
    /(?<=hooks\.slack\.com\/(?:services|workflows|triggers)\/)[\w/-]{8,}/gi,
    /(?<=(?:discord(?:app)?\.com\/api\/webhooks|webhook\.office\.com\/webhookb2)\/)[\w@/.-]{16,}/gi,
    /(?<![\w.])s\.[A-Za-z0-9]{24}(?![\w.])/g,
    /(?<![a-z0-9])eyJ[\w-]{8,}(?:\.[\w-]*){1,4}/gi,
];
const LONG_WORDS = /(?<![\w+/=-])(?:sha(?:1|256|384|512)-|h1:)?[\w+/-]{40,}={0,2}/g;
const HEADERS = /(?<![\w-])((?:proxy-)?authorization|(?:set-)?cookie|x-[\w-]{0,40}(?:key|token|secret|signature|auth)[\w-]{0,20})(\\{0,3}["']?\s*[:=,]\s*\\{0,3}["']?)([^\s"'\\][^"']*)/gi;
const SCHEMES = /(?<![\w-])(bearer|basic|token|digest|apikey|auth (?:plain|login))((?:%20|%3A|%3D| )+)([\w.~+/=:-]{8,})/gi;
const SPOKEN = /(?<![\w.-])([\w.-]{0,60}(?:token|secret|password|passwd|passphrase|(?:smtp|imap|mail|ftp|db)[_-]?pass|api[_-]?key|access[_-]?key)(?:(?: is| was| to)?(?:\s+| *-> *| *\| *)|[([{](?:value=)?)["'`]?)([^\s"'`|)\]}]{6,})/gi;
const PATH_LIKE = /[/\\]|::|\.[a-z]{1,4}\b/i;
const ELEMENTS = /(<([\w.:-]{1,100})>)([^<>]{4,4000})(?=<\/)/g;
const PROPERTIES = /(\b(?:name|key|id)=["']([\w.:-]{1,100})["']\s{1,20}value=["'])([^"']{4,4000})/gi;
const PIPED = /(\becho +(?:-n +)?)[^\s|$*][^|]{3,400}(?=\|[^|]{0,200}--?(?:password|passphrase|token)[a-z-]{0,20}-?(?:stdin|fd))/g;
const ORACLE = /(jdbc:oracle:\w{1,10}:[^\s/@:]{1,100}\/)[^\s@]+(?=@)/gi;
const NETRC = /(?<![\w-])(login +\S+ +password +)\S+/gi;
const NPM_CONFIG = /(:_(?:password|authToken|auth)\s+)\S+/g;
const TOKEN_OPTIONS = /(?<!\S)(--[a-z-]{0,40}(?:token|secret|password|passphrase|api-?key|access-?key)[a-z-]{0,20} +)(["']?)(?!-)([^\s"']+)/gi;
const NAMES = /(?<![\w.$-])([\w.$-]{1,100})((?:\[\d{1,5}\])?\\{0,7}["']?\]?\s{0,10}(?:=>|:=|[=:]|%3[AD])\s{0,10})/gi;
const JUDGED = 200;
const JUDGED_VALUE = /^(?:"(?:[^"\\]|\\.)*"?|'(?:[^'\\]|\\.)*'?|\S+)/;
const VALUE = /"(?:[^"\\]|\\.){0,4000}"|'(?:[^'\\]|\\.){0,4000}'|\S+/y;
const SECRET_NAME = /passw(?:or)?d|passphrase|passwd|(?:^|[_.-]|ssh)(?:pass|pwd|pw)$|secret|credential|private[_.-]?key|(?:account|shared|access)[_.-]?key/i;
const LIKELY_NAME = /token|(?:^|[_.-])(?:api|auth|signing|encryption|master|deploy|service|storage|session|license|client|webhook|host|root)?[_.-]?keys?$|(?:^|[_.-])key[_.-]|apikey|signature|(?:^|[_.-])sig$|session|(?:^|[_.-])(?:sid|auth|pat|jwt|otp|dsn|pin|sk)$|cookie|^-?D?sonar\.login$/i;
const CAMEL_KEY = /[a-z]Key$/;
const PASSWORD = /passw(?:or)?d|passphrase/i;
const WORDS = /^(?:keys?|signature|session|sig|sid|cookie|otp)$/i;
const HARMLESS_NAME = /(?:file|stdin|path|dir|url|uri|endpoint|name|type|kind|ttl|length|len|size|count|limit|expiry|expires|expires_in|version|algorithm|format|prefix|policy|(?<!session[_.-]?)id|ids|ref)$|(?:cache|restore|primary|foreign|public|sort|partition|unique|row|map|lookup)[_.-]?keys?$|tokeniz|(?:^|[_.-])tokens$/i;
const HARMLESS_VALUE = /^(?:true|false|null|none|nil|undefined|unset|empty|set|yes|no|ok|required|missing|invalid|expired|incorrect|wrong|not|is|was|must|cannot|could|has|the|a|an|for|from|in|to|and|or|unexpected|string|str|optional|secretstr|reset|changed|mismatch)[.,;:)!\]}]*$/i;
function openRedactor() {
    let isKey = false;
    return (line) => {
        if (PEM_BEGIN.test(line))
            isKey = true;
        const shown = isKey && !PEM_BEGIN.test(line) ? redact_line_HIDDEN : redactLine(line);
        if (PEM_END.test(line))
            isKey = false;
        return shown;
    };
}
function redactLine(line) {
    if (!HINT.test(line))
        return line;
    const key = PEM_BEGIN.exec(line);
    if (key !== null)
        return `${redactLine(line.slice(0, key.index))}${redact_line_HIDDEN}`;
    let text = line.split("://").map(redactUserInfo).join("://");
    text = text.replace(HEADERS, (_, name, sign) => `${name}${sign}${redact_line_HIDDEN}`);
    text = text.replace(SCHEMES, (all, scheme, gap, value) => looksRandom(value) ? scheme + gap + redact_line_HIDDEN : all);
    text = text.replace(SPOKEN, (all, name, value) => looksRandom(value) && !PATH_LIKE.test(value) ? name + redact_line_HIDDEN : all);
    for (const pattern of TOKENS)
        text = text.replace(pattern, redact_line_HIDDEN);
    text = text.replace(PIPED, `$1${redact_line_HIDDEN} `).replace(ORACLE, `$1${redact_line_HIDDEN}`);
    text = text.replace(ELEMENTS, hideNamed).replace(PROPERTIES, hideNamed);
    text = text.replace(NETRC, `$1${redact_line_HIDDEN}`).replace(NPM_CONFIG, `$1${redact_line_HIDDEN}`);
    text = redactOptions(text);
    text = text.replace(TOKEN_OPTIONS, (all, option, _quote, value) => HARMLESS_NAME.test(option.trim()) || HARMLESS_VALUE.test(value) ? all : option + redact_line_HIDDEN);
    text = redactAssignments(text);
    return text.replace(LONG_WORDS, (word) => (isKeyLike(word) ? redact_line_HIDDEN : word));
}
function redactUserInfo(rest, nth) {
    const word = /^[^\s"'<>]*/.exec(rest)?.[0] ?? "";
    const end = word.lastIndexOf("@");
    if (nth === 0 || end < 0)
        return rest;
    const mark = word.search(/[:/?#@]/);
    if (word[mark] === "@" && mark === end)
        return redact_line_HIDDEN + rest.slice(end);
    const isPort = /^:\d{1,5}(?:[/?#]|$)/.test(word.slice(mark, end));
    if (word[mark] !== ":" || isPort)
        return word[mark] === "@" && !/[/?#]/.test(word.slice(0, end)) ? redact_line_HIDDEN + rest.slice(end) : rest;
    return `${word.slice(0, mark + 1)}${redact_line_HIDDEN}${rest.slice(end)}`;
}
function hideNamed(all, start, name, value) {
    return isSecret(name, "=", value) ? start + redact_line_HIDDEN : all;
}
function redactAssignments(text) {
    let shown = "";
    let done = 0;
    for (const { index, 0: all, 1: name = "", 2: sign = "" } of text.matchAll(NAMES)) {
        if (index < done)
            continue;
        const start = index + all.length;
        if (!isSecret(name, sign, text.slice(start, start + JUDGED)))
            continue;
        VALUE.lastIndex = start;
        shown += text.slice(done, start) + redact_line_HIDDEN;
        done = start + (VALUE.exec(text)?.[0] ?? "").length;
    }
    return shown + text.slice(done);
}
function isSecret(name, sign, rest) {
    if (HARMLESS_NAME.test(name) || (sign === ":" && rest.startsWith(":")))
        return false;
    const isSure = SECRET_NAME.test(name);
    if (!isSure && !LIKELY_NAME.test(name) && !CAMEL_KEY.test(name))
        return false;
    const value = JUDGED_VALUE.exec(rest)?.[0] ?? "";
    const text = value.replace(/^\\{0,7}["']|["'][,;]?$/g, "");
    if (text.length < 4 || /^\*+|^\$[{(\w]|^<[a-z_-]+>?$|^%\w+%|^\{\{/.test(text) || text.startsWith(redact_line_HIDDEN))
        return false;
    if (HARMLESS_VALUE.test(text))
        return false;
    const isAssigned = /=|%3D/i.test(sign);
    const isQuoted = value !== text;
    const isCompound = /[^_.-][_.-][^_.-]/.test(name);
    if (isSure)
        return isAssigned || isQuoted || isCompound || PASSWORD.test(name) || !/^[a-z]+[.,;:)!]?$/.test(text);
    if (isCompound && isAssigned)
        return true;
    if (/(?:pin|otp)$/i.test(name) && /^\d{6,8}$/.test(text))
        return true;
    if (WORDS.test(name) && !isAssigned && !isQuoted)
        return isDense(text);
    return text.length >= 6 && (isCompound || looksRandom(text) || (isAssigned && text.length >= 16));
}
function looksRandom(text) {
    const plain = text.slice(0, JUDGED).replace(/(?<![.,;:)!])[.,;:)!]+$/, "");
    if (/^[\d.:-]+$/.test(plain))
        return plain.length >= 16;
    if (/\d/.test(plain) && /[a-z]/i.test(plain))
        return plain.length >= 6;
    if (/[=+/~]$/.test(plain) || /[$%^&*#@!]/.test(plain))
        return true;
    const count = (pattern) => plain.match(pattern)?.length ?? 0;
    return plain.length >= 10 && count(/[A-Z]/g) >= 4 && count(/[a-z]/g) >= 3;
}
function isDense(text) {
    const start = text.slice(0, JUDGED);
    return /^[\w+/=]{16,}$/.test(start) && [/\d/, /[a-z]/, /[A-Z]/].every((kind) => kind.test(start));
}
function isKeyLike(word) {
    if (/^(?:sha\d+-|h1:)/.test(word))
        return false;
    const start = word.slice(0, JUDGED);
    const share = (pattern) => (start.match(pattern)?.length ?? 0) / start.length;
    return share(/[A-Z]/g) >= 0.12 && share(/[a-z]/g) >= 0.12 && share(/\d/g) >= 0.04 && share(/[/_-]/g) <= 0.12;
}


/***/ })

};
