export const id = 333;
export const ids = [333];
export const modules = {

/***/ 66:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ createScanner)
/* harmony export */ });
/*---------------------------------------------------------------------------------------------
 *  Copyright (c) Microsoft Corporation. All rights reserved.
 *  Licensed under the MIT License. See License.txt in the project root for license information.
 *--------------------------------------------------------------------------------------------*/

/**
 * Creates a JSON scanner on the given text.
 * If ignoreTrivia is set, whitespaces or comments are ignored.
 */
function createScanner(text, ignoreTrivia = false) {
    const len = text.length;
    let pos = 0, value = '', tokenOffset = 0, token = 16 /* SyntaxKind.Unknown */, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0 /* ScanError.None */;
    function scanHexDigits(count, exact) {
        let digits = 0;
        let value = 0;
        while (digits < count || !exact) {
            let ch = text.charCodeAt(pos);
            if (ch >= 48 /* CharacterCodes._0 */ && ch <= 57 /* CharacterCodes._9 */) {
                value = value * 16 + ch - 48 /* CharacterCodes._0 */;
            }
            else if (ch >= 65 /* CharacterCodes.A */ && ch <= 70 /* CharacterCodes.F */) {
                value = value * 16 + ch - 65 /* CharacterCodes.A */ + 10;
            }
            else if (ch >= 97 /* CharacterCodes.a */ && ch <= 102 /* CharacterCodes.f */) {
                value = value * 16 + ch - 97 /* CharacterCodes.a */ + 10;
            }
            else {
                break;
            }
            pos++;
            digits++;
        }
        if (digits < count) {
            value = -1;
        }
        return value;
    }
    function setPosition(newPosition) {
        pos = newPosition;
        value = '';
        tokenOffset = 0;
        token = 16 /* SyntaxKind.Unknown */;
        scanError = 0 /* ScanError.None */;
    }
    function scanNumber() {
        let start = pos;
        if (text.charCodeAt(pos) === 48 /* CharacterCodes._0 */) {
            pos++;
        }
        else {
            pos++;
            while (pos < text.length && isDigit(text.charCodeAt(pos))) {
                pos++;
            }
        }
        if (pos < text.length && text.charCodeAt(pos) === 46 /* CharacterCodes.dot */) {
            pos++;
            if (pos < text.length && isDigit(text.charCodeAt(pos))) {
                pos++;
                while (pos < text.length && isDigit(text.charCodeAt(pos))) {
                    pos++;
                }
            }
            else {
                scanError = 3 /* ScanError.UnexpectedEndOfNumber */;
                return text.substring(start, pos);
            }
        }
        let end = pos;
        if (pos < text.length && (text.charCodeAt(pos) === 69 /* CharacterCodes.E */ || text.charCodeAt(pos) === 101 /* CharacterCodes.e */)) {
            pos++;
            if (pos < text.length && text.charCodeAt(pos) === 43 /* CharacterCodes.plus */ || text.charCodeAt(pos) === 45 /* CharacterCodes.minus */) {
                pos++;
            }
            if (pos < text.length && isDigit(text.charCodeAt(pos))) {
                pos++;
                while (pos < text.length && isDigit(text.charCodeAt(pos))) {
                    pos++;
                }
                end = pos;
            }
            else {
                scanError = 3 /* ScanError.UnexpectedEndOfNumber */;
            }
        }
        return text.substring(start, end);
    }
    function scanString() {
        let result = '', start = pos;
        while (true) {
            if (pos >= len) {
                result += text.substring(start, pos);
                scanError = 2 /* ScanError.UnexpectedEndOfString */;
                break;
            }
            const ch = text.charCodeAt(pos);
            if (ch === 34 /* CharacterCodes.doubleQuote */) {
                result += text.substring(start, pos);
                pos++;
                break;
            }
            if (ch === 92 /* CharacterCodes.backslash */) {
                result += text.substring(start, pos);
                pos++;
                if (pos >= len) {
                    scanError = 2 /* ScanError.UnexpectedEndOfString */;
                    break;
                }
                const ch2 = text.charCodeAt(pos++);
                switch (ch2) {
                    case 34 /* CharacterCodes.doubleQuote */:
                        result += '\"';
                        break;
                    case 92 /* CharacterCodes.backslash */:
                        result += '\\';
                        break;
                    case 47 /* CharacterCodes.slash */:
                        result += '/';
                        break;
                    case 98 /* CharacterCodes.b */:
                        result += '\b';
                        break;
                    case 102 /* CharacterCodes.f */:
                        result += '\f';
                        break;
                    case 110 /* CharacterCodes.n */:
                        result += '\n';
                        break;
                    case 114 /* CharacterCodes.r */:
                        result += '\r';
                        break;
                    case 116 /* CharacterCodes.t */:
                        result += '\t';
                        break;
                    case 117 /* CharacterCodes.u */:
                        const ch3 = scanHexDigits(4, true);
                        if (ch3 >= 0) {
                            result += String.fromCharCode(ch3);
                        }
                        else {
                            scanError = 4 /* ScanError.InvalidUnicode */;
                        }
                        break;
                    default:
                        scanError = 5 /* ScanError.InvalidEscapeCharacter */;
                }
                start = pos;
                continue;
            }
            if (ch >= 0 && ch <= 0x1f) {
                if (isLineBreak(ch)) {
                    result += text.substring(start, pos);
                    scanError = 2 /* ScanError.UnexpectedEndOfString */;
                    break;
                }
                else {
                    scanError = 6 /* ScanError.InvalidCharacter */;
                    // mark as error but continue with string
                }
            }
            pos++;
        }
        return result;
    }
    function scanNext() {
        value = '';
        scanError = 0 /* ScanError.None */;
        tokenOffset = pos;
        lineStartOffset = lineNumber;
        prevTokenLineStartOffset = tokenLineStartOffset;
        if (pos >= len) {
            // at the end
            tokenOffset = len;
            return token = 17 /* SyntaxKind.EOF */;
        }
        let code = text.charCodeAt(pos);
        // trivia: whitespace
        if (isWhiteSpace(code)) {
            do {
                pos++;
                value += String.fromCharCode(code);
                code = text.charCodeAt(pos);
            } while (isWhiteSpace(code));
            return token = 15 /* SyntaxKind.Trivia */;
        }
        // trivia: newlines
        if (isLineBreak(code)) {
            pos++;
            value += String.fromCharCode(code);
            if (code === 13 /* CharacterCodes.carriageReturn */ && text.charCodeAt(pos) === 10 /* CharacterCodes.lineFeed */) {
                pos++;
                value += '\n';
            }
            lineNumber++;
            tokenLineStartOffset = pos;
            return token = 14 /* SyntaxKind.LineBreakTrivia */;
        }
        switch (code) {
            // tokens: []{}:,
            case 123 /* CharacterCodes.openBrace */:
                pos++;
                return token = 1 /* SyntaxKind.OpenBraceToken */;
            case 125 /* CharacterCodes.closeBrace */:
                pos++;
                return token = 2 /* SyntaxKind.CloseBraceToken */;
            case 91 /* CharacterCodes.openBracket */:
                pos++;
                return token = 3 /* SyntaxKind.OpenBracketToken */;
            case 93 /* CharacterCodes.closeBracket */:
                pos++;
                return token = 4 /* SyntaxKind.CloseBracketToken */;
            case 58 /* CharacterCodes.colon */:
                pos++;
                return token = 6 /* SyntaxKind.ColonToken */;
            case 44 /* CharacterCodes.comma */:
                pos++;
                return token = 5 /* SyntaxKind.CommaToken */;
            // strings
            case 34 /* CharacterCodes.doubleQuote */:
                pos++;
                value = scanString();
                return token = 10 /* SyntaxKind.StringLiteral */;
            // comments
            case 47 /* CharacterCodes.slash */:
                const start = pos - 1;
                // Single-line comment
                if (text.charCodeAt(pos + 1) === 47 /* CharacterCodes.slash */) {
                    pos += 2;
                    while (pos < len) {
                        if (isLineBreak(text.charCodeAt(pos))) {
                            break;
                        }
                        pos++;
                    }
                    value = text.substring(start, pos);
                    return token = 12 /* SyntaxKind.LineCommentTrivia */;
                }
                // Multi-line comment
                if (text.charCodeAt(pos + 1) === 42 /* CharacterCodes.asterisk */) {
                    pos += 2;
                    const safeLength = len - 1; // For lookahead.
                    let commentClosed = false;
                    while (pos < safeLength) {
                        const ch = text.charCodeAt(pos);
                        if (ch === 42 /* CharacterCodes.asterisk */ && text.charCodeAt(pos + 1) === 47 /* CharacterCodes.slash */) {
                            pos += 2;
                            commentClosed = true;
                            break;
                        }
                        pos++;
                        if (isLineBreak(ch)) {
                            if (ch === 13 /* CharacterCodes.carriageReturn */ && text.charCodeAt(pos) === 10 /* CharacterCodes.lineFeed */) {
                                pos++;
                            }
                            lineNumber++;
                            tokenLineStartOffset = pos;
                        }
                    }
                    if (!commentClosed) {
                        pos++;
                        scanError = 1 /* ScanError.UnexpectedEndOfComment */;
                    }
                    value = text.substring(start, pos);
                    return token = 13 /* SyntaxKind.BlockCommentTrivia */;
                }
                // just a single slash
                value += String.fromCharCode(code);
                pos++;
                return token = 16 /* SyntaxKind.Unknown */;
            // numbers
            case 45 /* CharacterCodes.minus */:
                value += String.fromCharCode(code);
                pos++;
                if (pos === len || !isDigit(text.charCodeAt(pos))) {
                    return token = 16 /* SyntaxKind.Unknown */;
                }
            // found a minus, followed by a number so
            // we fall through to proceed with scanning
            // numbers
            case 48 /* CharacterCodes._0 */:
            case 49 /* CharacterCodes._1 */:
            case 50 /* CharacterCodes._2 */:
            case 51 /* CharacterCodes._3 */:
            case 52 /* CharacterCodes._4 */:
            case 53 /* CharacterCodes._5 */:
            case 54 /* CharacterCodes._6 */:
            case 55 /* CharacterCodes._7 */:
            case 56 /* CharacterCodes._8 */:
            case 57 /* CharacterCodes._9 */:
                value += scanNumber();
                return token = 11 /* SyntaxKind.NumericLiteral */;
            // literals and unknown symbols
            default:
                // is a literal? Read the full word.
                while (pos < len && isUnknownContentCharacter(code)) {
                    pos++;
                    code = text.charCodeAt(pos);
                }
                if (tokenOffset !== pos) {
                    value = text.substring(tokenOffset, pos);
                    // keywords: true, false, null
                    switch (value) {
                        case 'true': return token = 8 /* SyntaxKind.TrueKeyword */;
                        case 'false': return token = 9 /* SyntaxKind.FalseKeyword */;
                        case 'null': return token = 7 /* SyntaxKind.NullKeyword */;
                    }
                    return token = 16 /* SyntaxKind.Unknown */;
                }
                // some
                value += String.fromCharCode(code);
                pos++;
                return token = 16 /* SyntaxKind.Unknown */;
        }
    }
    function isUnknownContentCharacter(code) {
        if (isWhiteSpace(code) || isLineBreak(code)) {
            return false;
        }
        switch (code) {
            case 125 /* CharacterCodes.closeBrace */:
            case 93 /* CharacterCodes.closeBracket */:
            case 123 /* CharacterCodes.openBrace */:
            case 91 /* CharacterCodes.openBracket */:
            case 34 /* CharacterCodes.doubleQuote */:
            case 58 /* CharacterCodes.colon */:
            case 44 /* CharacterCodes.comma */:
            case 47 /* CharacterCodes.slash */:
                return false;
        }
        return true;
    }
    function scanNextNonTrivia() {
        let result;
        do {
            result = scanNext();
        } while (result >= 12 /* SyntaxKind.LineCommentTrivia */ && result <= 15 /* SyntaxKind.Trivia */);
        return result;
    }
    return {
        setPosition: setPosition,
        getPosition: () => pos,
        scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
        getToken: () => token,
        getTokenValue: () => value,
        getTokenOffset: () => tokenOffset,
        getTokenLength: () => pos - tokenOffset,
        getTokenStartLine: () => lineStartOffset,
        getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
        getTokenError: () => scanError,
    };
}
function isWhiteSpace(ch) {
    return ch === 32 /* CharacterCodes.space */ || ch === 9 /* CharacterCodes.tab */;
}
function isLineBreak(ch) {
    return ch === 10 /* CharacterCodes.lineFeed */ || ch === 13 /* CharacterCodes.carriageReturn */;
}
function isDigit(ch) {
    return ch >= 48 /* CharacterCodes._0 */ && ch <= 57 /* CharacterCodes._9 */;
}
var CharacterCodes;
(function (CharacterCodes) {
    CharacterCodes[CharacterCodes["lineFeed"] = 10] = "lineFeed";
    CharacterCodes[CharacterCodes["carriageReturn"] = 13] = "carriageReturn";
    CharacterCodes[CharacterCodes["space"] = 32] = "space";
    CharacterCodes[CharacterCodes["_0"] = 48] = "_0";
    CharacterCodes[CharacterCodes["_1"] = 49] = "_1";
    CharacterCodes[CharacterCodes["_2"] = 50] = "_2";
    CharacterCodes[CharacterCodes["_3"] = 51] = "_3";
    CharacterCodes[CharacterCodes["_4"] = 52] = "_4";
    CharacterCodes[CharacterCodes["_5"] = 53] = "_5";
    CharacterCodes[CharacterCodes["_6"] = 54] = "_6";
    CharacterCodes[CharacterCodes["_7"] = 55] = "_7";
    CharacterCodes[CharacterCodes["_8"] = 56] = "_8";
    CharacterCodes[CharacterCodes["_9"] = 57] = "_9";
    CharacterCodes[CharacterCodes["a"] = 97] = "a";
    CharacterCodes[CharacterCodes["b"] = 98] = "b";
    CharacterCodes[CharacterCodes["c"] = 99] = "c";
    CharacterCodes[CharacterCodes["d"] = 100] = "d";
    CharacterCodes[CharacterCodes["e"] = 101] = "e";
    CharacterCodes[CharacterCodes["f"] = 102] = "f";
    CharacterCodes[CharacterCodes["g"] = 103] = "g";
    CharacterCodes[CharacterCodes["h"] = 104] = "h";
    CharacterCodes[CharacterCodes["i"] = 105] = "i";
    CharacterCodes[CharacterCodes["j"] = 106] = "j";
    CharacterCodes[CharacterCodes["k"] = 107] = "k";
    CharacterCodes[CharacterCodes["l"] = 108] = "l";
    CharacterCodes[CharacterCodes["m"] = 109] = "m";
    CharacterCodes[CharacterCodes["n"] = 110] = "n";
    CharacterCodes[CharacterCodes["o"] = 111] = "o";
    CharacterCodes[CharacterCodes["p"] = 112] = "p";
    CharacterCodes[CharacterCodes["q"] = 113] = "q";
    CharacterCodes[CharacterCodes["r"] = 114] = "r";
    CharacterCodes[CharacterCodes["s"] = 115] = "s";
    CharacterCodes[CharacterCodes["t"] = 116] = "t";
    CharacterCodes[CharacterCodes["u"] = 117] = "u";
    CharacterCodes[CharacterCodes["v"] = 118] = "v";
    CharacterCodes[CharacterCodes["w"] = 119] = "w";
    CharacterCodes[CharacterCodes["x"] = 120] = "x";
    CharacterCodes[CharacterCodes["y"] = 121] = "y";
    CharacterCodes[CharacterCodes["z"] = 122] = "z";
    CharacterCodes[CharacterCodes["A"] = 65] = "A";
    CharacterCodes[CharacterCodes["B"] = 66] = "B";
    CharacterCodes[CharacterCodes["C"] = 67] = "C";
    CharacterCodes[CharacterCodes["D"] = 68] = "D";
    CharacterCodes[CharacterCodes["E"] = 69] = "E";
    CharacterCodes[CharacterCodes["F"] = 70] = "F";
    CharacterCodes[CharacterCodes["G"] = 71] = "G";
    CharacterCodes[CharacterCodes["H"] = 72] = "H";
    CharacterCodes[CharacterCodes["I"] = 73] = "I";
    CharacterCodes[CharacterCodes["J"] = 74] = "J";
    CharacterCodes[CharacterCodes["K"] = 75] = "K";
    CharacterCodes[CharacterCodes["L"] = 76] = "L";
    CharacterCodes[CharacterCodes["M"] = 77] = "M";
    CharacterCodes[CharacterCodes["N"] = 78] = "N";
    CharacterCodes[CharacterCodes["O"] = 79] = "O";
    CharacterCodes[CharacterCodes["P"] = 80] = "P";
    CharacterCodes[CharacterCodes["Q"] = 81] = "Q";
    CharacterCodes[CharacterCodes["R"] = 82] = "R";
    CharacterCodes[CharacterCodes["S"] = 83] = "S";
    CharacterCodes[CharacterCodes["T"] = 84] = "T";
    CharacterCodes[CharacterCodes["U"] = 85] = "U";
    CharacterCodes[CharacterCodes["V"] = 86] = "V";
    CharacterCodes[CharacterCodes["W"] = 87] = "W";
    CharacterCodes[CharacterCodes["X"] = 88] = "X";
    CharacterCodes[CharacterCodes["Y"] = 89] = "Y";
    CharacterCodes[CharacterCodes["Z"] = 90] = "Z";
    CharacterCodes[CharacterCodes["asterisk"] = 42] = "asterisk";
    CharacterCodes[CharacterCodes["backslash"] = 92] = "backslash";
    CharacterCodes[CharacterCodes["closeBrace"] = 125] = "closeBrace";
    CharacterCodes[CharacterCodes["closeBracket"] = 93] = "closeBracket";
    CharacterCodes[CharacterCodes["colon"] = 58] = "colon";
    CharacterCodes[CharacterCodes["comma"] = 44] = "comma";
    CharacterCodes[CharacterCodes["dot"] = 46] = "dot";
    CharacterCodes[CharacterCodes["doubleQuote"] = 34] = "doubleQuote";
    CharacterCodes[CharacterCodes["minus"] = 45] = "minus";
    CharacterCodes[CharacterCodes["openBrace"] = 123] = "openBrace";
    CharacterCodes[CharacterCodes["openBracket"] = 91] = "openBracket";
    CharacterCodes[CharacterCodes["plus"] = 43] = "plus";
    CharacterCodes[CharacterCodes["slash"] = 47] = "slash";
    CharacterCodes[CharacterCodes["formFeed"] = 12] = "formFeed";
    CharacterCodes[CharacterCodes["tab"] = 9] = "tab";
})(CharacterCodes || (CharacterCodes = {}));


/***/ }),

/***/ 2914:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "9d4a0a79c50045db6953.js";

/***/ }),

/***/ 5551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ findBlockers)
/* harmony export */ });
/* harmony import */ var _pipeline_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9096);

function findBlockers(blocked) {
    const graph = buildGraph(blocked);
    const { componentOf, components } = findComponents(graph.waiting);
    const cyclic = components.map(([first, second]) => second !== undefined || graph.waiting[first].includes(first));
    const direct = directNames(blocked);
    const condensed = condense(graph, componentOf, components);
    const counts = countReached(condensed, cyclic);
    const blockers = [...graph.nodes].map(([dependency, node]) => {
        const component = componentOf[node];
        const reached = counts[component];
        const inCycle = cyclic[component];
        const packages = [...(direct.get(dependency) ?? [])].sort(_pipeline_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareBytewise */ .G);
        const own = inCycle ? graph.packages[node].length : 0;
        return { dependency, directCount: packages.length, totalCount: reached - own, inCycle, packages };
    });
    blockers.sort((a, b) => b.totalCount - a.totalCount || b.directCount - a.directCount || (0,_pipeline_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareBytewise */ .G)(a.dependency, b.dependency));
    return { blockers, cycles: cyclic.filter(Boolean).length };
}
function buildGraph(blocked) {
    const nodes = new Map();
    for (const { blockedBy } of blocked)
        for (const name of blockedBy)
            if (!nodes.has(name))
                nodes.set(name, nodes.size);
    const graph = { nodes, waiting: [], packages: [] };
    for (let node = 0; node < nodes.size; node++)
        addNode(graph);
    blocked.forEach(({ name, source, blockedBy }, index) => {
        const node = nodes.get(name) ?? nodes.get(source.slice(source.indexOf(":") + 1)) ?? addNode(graph);
        graph.packages[node].push(index);
        for (const dependency of new Set(blockedBy))
            graph.waiting[nodes.get(dependency)].push(node);
    });
    return graph;
}
function addNode(graph) {
    graph.packages.push([]);
    return graph.waiting.push([]) - 1;
}
function directNames(blocked) {
    const direct = new Map();
    for (const { name, blockedBy } of blocked) {
        for (const dependency of blockedBy) {
            const names = direct.get(dependency) ?? new Set();
            direct.set(dependency, names.add(name));
        }
    }
    return direct;
}
function condense(graph, componentOf, components) {
    const condensed = { waiting: [], sizes: [] };
    components.forEach((nodes, component) => {
        const waiting = new Set();
        let size = 0;
        for (const node of nodes) {
            size += graph.packages[node].length;
            for (const next of graph.waiting[node])
                waiting.add(componentOf[next]);
        }
        waiting.delete(component);
        condensed.waiting.push([...waiting]);
        condensed.sizes.push(size);
    });
    return condensed;
}
function countReached({ waiting, sizes }, cyclic) {
    const counts = [];
    const stamps = new Int32Array(waiting.length).fill(-1);
    for (let component = 0; component < waiting.length; component++) {
        const direct = waiting[component];
        const own = cyclic[component] ? sizes[component] : 0;
        const [only, second] = direct;
        if (only === undefined || second !== undefined) {
            counts.push(own + search(direct, component));
            continue;
        }
        counts.push(own + counts[only] + (cyclic[only] ? 0 : sizes[only]));
    }
    return counts;
    function search(from, stamp) {
        const pending = [...from];
        let count = 0;
        for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
            if (stamps[at] === stamp)
                continue;
            stamps[at] = stamp;
            count += sizes[at];
            for (const next of waiting[at])
                if (stamps[next] !== stamp)
                    pending.push(next);
        }
        return count;
    }
}
function findComponents(edges) {
    const indexOf = [];
    const low = [];
    const componentOf = [];
    const components = [];
    const stack = [];
    let counter = 0;
    for (let root = 0; root < edges.length; root++) {
        if (indexOf[root] !== undefined)
            continue;
        const work = [enter(root)];
        for (let frame = work.at(-1); frame !== undefined; frame = work.at(-1)) {
            const { node } = frame;
            const target = edges[node][frame.next++];
            if (target === undefined) {
                work.pop();
                if (low[node] === indexOf[node])
                    close(node);
                const parent = work.at(-1)?.node;
                if (parent !== undefined)
                    low[parent] = Math.min(low[parent], low[node]);
            }
            else if (indexOf[target] === undefined)
                work.push(enter(target));
            else if (componentOf[target] === undefined)
                low[node] = Math.min(low[node], indexOf[target]);
        }
    }
    return { componentOf, components };
    function enter(node) {
        indexOf[node] = low[node] = counter++;
        stack.push(node);
        return { node, next: 0 };
    }
    function close(root) {
        const members = stack.splice(stack.lastIndexOf(root));
        for (const member of members)
            componentOf[member] = components.length;
        components.push(members);
    }
}


/***/ }),

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
        return { observed, effective: "half-open", doubt: `it is open until ${opensAt}, and no recovery lasts that long` };
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

/***/ 2187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E6: () => (/* binding */ isSameSource),
/* harmony export */   Mg: () => (/* binding */ ecosystemOf),
/* harmony export */   oH: () => (/* binding */ parseAliases),
/* harmony export */   t_: () => (/* binding */ parseEcosystems),
/* harmony export */   xU: () => (/* binding */ namesEcosystem)
/* harmony export */ });
function ecosystemOf(source, aliases) {
    const name = source.slice(0, Math.max(0, source.indexOf(":")));
    return aliases.get(name) ?? name;
}
function isSameSource(a, b, aliases) {
    return ecosystemOf(a, aliases) === ecosystemOf(b, aliases) && a.slice(a.indexOf(":")) === b.slice(b.indexOf(":"));
}
function namesEcosystem(list, ecosystem, aliases = new Map()) {
    const resolve = (name) => (aliases.get(name) ?? aliases.get(name.toLowerCase()) ?? name).toLowerCase();
    const wanted = resolve(ecosystem);
    return list.some((name) => resolve(name.trim()) === wanted);
}
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
function parseEcosystems(lines, input, faults) {
    const all = lines.flatMap((line) => line.split(",")).map((name) => name.trim());
    const odd = all.find((name) => !NAME.test(name) || name === "all" || name === "mixed");
    if (odd !== undefined)
        faults.push(`${input}: expected names such as npm, got "${odd}".`);
    if (all.length === 0)
        faults.push(`${input}: expected at least one name, such as npm.`);
    return [...new Set(all)];
}
function parseAliases(lines, faults) {
    const aliases = new Map();
    for (const line of lines.flatMap((each) => each.split(","))) {
        const [alias = "", name = "", ...rest] = line.split("=").map((part) => part.trim());
        if (NAME.test(alias) && NAME.test(name) && rest.length === 0)
            aliases.set(alias, name);
        else
            faults.push(`ecosystem-aliases: expected lines such as crates.io=cargo, got "${line.trim()}".`);
    }
    return aliases;
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

/***/ 3618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ SELECTION_REASONS),
/* harmony export */   C: () => (/* binding */ selectDisambiguations)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9096);
/* harmony import */ var _times_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1866);


const SELECTION_REASONS = ["curated", "single_match", "10x_popularity_gap", "priority_fallback"];
function selectDisambiguations(choices) {
    const selected = new Map();
    for (const choice of choices) {
        const known = selected.get(choice.tool);
        if (known === undefined || compareWeight(choice, known) < 0)
            selected.set(choice.tool, choice);
    }
    return [...selected.values()].sort((a, b) => (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareBytewise */ .G)(a.tool, b.tool));
}
function compareWeight(a, b) {
    const rank = (choice) => (choice.selection_reason === "curated" ? 0 : 1);
    return (rank(a) - rank(b) ||
        (0,_times_js__WEBPACK_IMPORTED_MODULE_0__/* .compareNewestFirst */ .a0)(a.updated_at, b.updated_at) ||
        (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareBytewise */ .G)(a.file, b.file) ||
        a.line - b.line ||
        a.item - b.item);
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

/***/ 6547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ openStateFolder)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/files/file-source.js
var file_source = __webpack_require__(8677);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(8995);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
;// CONCATENATED MODULE: ./build/src/files/read-ahead-worker.js


const FREE = 0;
const BY_THREAD = 1;
const WRITTEN = 2;
const BY_CALLER = 3;
if (external_node_worker_threads_.workerData !== null)
    readBatches(external_node_worker_threads_.workerData);
function readBatches(order) {
    const { claims, taken, slots } = order;
    for (let batch = 0; batch < claims.length; batch++) {
        for (let done = Atomics.load(taken, 0); batch - done >= slots; done = Atomics.load(taken, 0)) {
            Atomics.wait(taken, 0, done);
        }
        if (Atomics.compareExchange(claims, batch, FREE, BY_THREAD) !== FREE)
            continue;
        fillSlot(batch, order);
        Atomics.store(claims, batch, WRITTEN);
        Atomics.notify(claims, batch);
    }
}
function fillSlot(batch, { paths, filesPerBatch, slots, lengths, bytes }) {
    const slot = batch % slots;
    let at = (bytes.length / slots) * slot;
    const end = at + bytes.length / slots;
    const first = batch * filesPerBatch;
    for (let n = 0; n < filesPerBatch && first + n < paths.length; n++) {
        const length = readInto(bytes.subarray(at, end), paths[first + n]);
        lengths[slot * filesPerBatch + n] = length;
        at += Math.max(0, length);
    }
}
function readInto(space, path) {
    let descriptor;
    try {
        descriptor = (0,external_node_fs_.openSync)(path, "r");
        const length = (0,external_node_fs_.readSync)(descriptor, space, 0, space.length, 0);
        return length < space.length ? length : -1;
    }
    catch {
        return -1;
    }
    finally {
        if (descriptor !== undefined)
            (0,external_node_fs_.closeSync)(descriptor);
    }
}

;// CONCATENATED MODULE: ./build/src/files/read-ahead.js


const SLOTS = 8;
const FILES_PER_BATCH = 64;
const SLOT_BYTES = 256 * 1024;
const PATIENCE_MS = 10_000;
function* readAhead(paths) {
    const { claims, taken, lengths, bytes } = shareMemory(paths.length);
    const { Worker } = (0,external_node_module_.createRequire)(import.meta.url)("node:worker_threads");
    const worker = new Worker(new URL(/* asset import */ __webpack_require__(2914), __webpack_require__.b), {
        workerData: { paths, filesPerBatch: FILES_PER_BATCH, slots: SLOTS, claims, taken, lengths, bytes },
    });
    worker.on("error", () => undefined).unref();
    try {
        for (let batch = 0; batch < claims.length; batch++) {
            const isDelivered = isWritten(claims, batch);
            const slot = batch % SLOTS;
            let offset = slot * SLOT_BYTES;
            const count = Math.min(FILES_PER_BATCH, paths.length - batch * FILES_PER_BATCH);
            for (let n = 0; n < count; n++) {
                const length = isDelivered ? lengths[slot * FILES_PER_BATCH + n] : -1;
                yield length < 0 ? null : bytes.subarray(offset, offset + length);
                offset += Math.max(0, length);
            }
            Atomics.store(taken, 0, batch + 1);
            Atomics.notify(taken, 0);
        }
    }
    finally {
        void worker.terminate();
    }
}
function isWritten(claims, batch) {
    const claim = Atomics.compareExchange(claims, batch, FREE, BY_CALLER);
    if (claim === FREE)
        return false;
    return claim === WRITTEN || Atomics.wait(claims, batch, claim, PATIENCE_MS) !== "timed-out";
}
function shareMemory(files) {
    const numbers = (length) => new Int32Array(new SharedArrayBuffer(length * Int32Array.BYTES_PER_ELEMENT));
    return {
        claims: numbers(Math.ceil(files / FILES_PER_BATCH)),
        taken: numbers(1),
        lengths: numbers(SLOTS * FILES_PER_BATCH),
        bytes: Buffer.from(new SharedArrayBuffer(SLOTS * SLOT_BYTES)),
    };
}

;// CONCATENATED MODULE: ./build/src/files/folder-source.js




const SURROGATE = /[\ud800-\udfff]/;
const SMALL_BYTES = 64 * 1024;
const READ_AHEAD_FILES = 20_000;
const LOOK_AHEAD_FILES = 500;
function openFolder(root, place, storesLf = () => false) {
    const listed = new Map();
    const isPlain = (file) => {
        const at = file.lastIndexOf("/") + 1;
        const names = listed.get(file.slice(0, at));
        return names === "all" || names?.has(file.slice(at)) === true;
    };
    return {
        place,
        commit: null,
        async list(folder) {
            return listPath(root, folder, listed);
        },
        *read(paths) {
            const small = Buffer.allocUnsafeSlow(SMALL_BYTES);
            const plain = paths.filter(isPlain);
            const ahead = plain.length < READ_AHEAD_FILES ? null : readAhead(plain.map((file) => `${root}/${file}`));
            const toStored = (bytes, at) => {
                const next = () => paths.slice(at, at + LOOK_AHEAD_FILES).map((file) => `${root}/${file}`);
                return hasCrlf(bytes) && storesLf(`${root}/${paths[at]}`, next) ? withoutCrlf(bytes) : bytes;
            };
            let known = 0;
            try {
                for (const [at, file] of paths.entries()) {
                    const isNext = file === plain[known];
                    if (isNext)
                        known++;
                    const bytes = isNext ? ahead?.next().value : null;
                    const read = bytes ? { kind: "bytes", bytes } : readOne(root, file, { isPlain: isNext, small });
                    yield read.kind === "bytes"
                        ? { path: file, kind: "bytes", bytes: toStored(read.bytes, at) }
                        : { path: file, ...read };
                }
            }
            finally {
                ahead?.return();
                listed.clear();
            }
        },
    };
}
function listPath(root, folder, listed) {
    const kind = lookAt(root, folder);
    if (kind !== "folder")
        return { kind };
    const absolute = external_node_path_.join(root, folder);
    let entries;
    try {
        if (!leadsInside(root, absolute))
            return file_source/* UNUSABLE */.u5.folderOutside;
        entries = (0,external_node_fs_.readdirSync)(absolute, { withFileTypes: true });
    }
    catch (error) {
        return (0,file_source/* unreadable */.O$)(`cannot be listed (${causeOf(error, root)}); expected a readable folder`);
    }
    const prefix = folder === "." || folder === "" ? "" : `${folder.replace(/\/+$/, "")}/`;
    const plain = entries.filter((entry) => entry.isFile());
    listed.set(prefix, plain.length === entries.length ? "all" : new Set(plain.map(({ name }) => name)));
    return { kind: "folder", names: sortNames(entries.map(({ name }) => name)) };
}
function lookAt(root, file) {
    const absolute = external_node_path_.join(root, file);
    try {
        return (0,external_node_fs_.statSync)(absolute).isDirectory() ? "folder" : "file";
    }
    catch (error) {
        if (!isMissing(error))
            return "file";
    }
    try {
        return (0,external_node_fs_.lstatSync)(absolute, { throwIfNoEntry: false }) === undefined ? "missing" : "file";
    }
    catch {
        return "missing";
    }
}
function readOne(root, file, { isPlain, small }) {
    const absolute = `${root}/${file}`;
    try {
        const refusal = isPlain ? null : refuse(root, absolute);
        if (refusal !== null)
            return refusal;
        const bytes = readSmall(absolute, small) ?? (0,external_node_fs_.readFileSync)(absolute);
        return bytes.length > file_source/* MAX_FILE_BYTES */.gZ ? file_source/* UNUSABLE */.u5.tooLarge : { kind: "bytes", bytes };
    }
    catch (error) {
        const { code } = error;
        if (code === "ERR_FS_FILE_TOO_LARGE")
            return file_source/* UNUSABLE */.u5.tooLarge;
        if (isMissing(error))
            return lookAt(root, file) === "missing" ? { kind: "missing" } : file_source/* UNUSABLE */.u5.brokenLink;
        return (0,file_source/* unreadable */.O$)(`cannot be read (${causeOf(error, root)}); expected a readable file`);
    }
}
function readSmall(absolute, small) {
    const descriptor = (0,external_node_fs_.openSync)(absolute, "r");
    try {
        const length = (0,external_node_fs_.readSync)(descriptor, small, 0, small.length, 0);
        return length < small.length ? small.subarray(0, length) : null;
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
function hasCrlf(bytes) {
    return bytes.includes(13) && bytes.includes("\r\n");
}
function withoutCrlf(bytes) {
    return Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1");
}
function refuse(root, absolute) {
    const found = (0,external_node_fs_.statSync)(absolute);
    if (!leadsInside(root, absolute))
        return file_source/* UNUSABLE */.u5.fileOutside;
    if (found.isDirectory())
        return file_source/* UNUSABLE */.u5.folder;
    return found.isFile() ? null : file_source/* UNUSABLE */.u5.special;
}
function sortNames(names) {
    if (!names.some((name) => SURROGATE.test(name)))
        return names.sort();
    return names.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}
function leadsInside(root, absolute) {
    const relative = external_node_path_.relative((0,external_node_fs_.realpathSync)(root), (0,external_node_fs_.realpathSync)(absolute));
    return relative !== ".." && !relative.startsWith(`..${external_node_path_.sep}`) && !external_node_path_.isAbsolute(relative);
}
function causeOf(error, root) {
    const { code, message } = error;
    if (code === "ENOENT" || code === "ELOOP")
        return "a link that leads nowhere";
    return code === "EACCES" || code === "EPERM" ? "permission denied" : message.replaceAll(`${root}/`, "");
}
function isMissing(error) {
    const { code } = error;
    return code === "ENOENT" || code === "ENOTDIR";
}

// EXTERNAL MODULE: ./build/src/git/git-environment.js
var git_environment = __webpack_require__(8098);
;// CONCATENATED MODULE: ./build/src/git/stores-lf.js




const MAX_NAMES = 500;
function openStoresLf(env) {
    const known = new Map();
    let isAutomatic = null;
    const convertsByDefault = (folder) => {
        isAutomatic ??= ["true", "input"].includes(ask(env, folder, ["config", "core.autocrlf"]).trim());
        return isAutomatic;
    };
    return (file, others) => {
        const real = external_node_fs_.realpathSync.native(file);
        const answer = known.get(real);
        if (answer !== undefined)
            return answer;
        const folder = external_node_path_.dirname(real);
        const siblings = others().filter((other) => external_node_path_.dirname(other) === external_node_path_.dirname(file));
        const names = new Set([real, ...siblings.slice(0, MAX_NAMES)].map((one) => external_node_path_.basename(one)));
        const listed = ask(env, folder, ["ls-files", "--eol", "--cached", "--others", "-z", "--", ...names]);
        known.set(real, false);
        for (const line of listed.split("\0")) {
            const [, index, text, attributes, name] = /^i\/(\S*) +w\/(\S*) +attr\/(.*?) *\t(.*)$/s.exec(line) ?? [];
            if (name === undefined)
                continue;
            const isAuto = attributes === "" ? convertsByDefault(folder) : attributes?.startsWith("text=auto") === true;
            const isText = /^text(?!=auto)/.test(attributes ?? "") || (isAuto && text !== "-text");
            known.set(external_node_path_.join(folder, name), isText && index !== "crlf" && index !== "mixed");
        }
        return known.get(real) === true;
    };
}
function ask(env, cwd, args) {
    const settings = (0,git_environment/* userEnvironment */.n)(env, [
        ["safe.directory", "*"],
        ["core.fsmonitor", "false"],
        ["core.quotePath", "false"],
    ]);
    const { execFileSync } = (0,external_node_module_.createRequire)(import.meta.url)("node:child_process");
    try {
        return execFileSync("git", args, {
            cwd,
            env: { ...settings, GIT_OPTIONAL_LOCKS: "0", GIT_LITERAL_PATHSPECS: "1" },
            encoding: "utf8",
            maxBuffer: 1 << 26,
            stdio: ["ignore", "pipe", "ignore"],
        });
    }
    catch {
        return "";
    }
}

;// CONCATENATED MODULE: ./build/src/publish/open-state-folder.js



function openStateFolder(root, { cwd, env }) {
    return openFolder(external_node_path_.resolve(cwd, root), `"${root}"`, openStoresLf(env));
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

/***/ 65:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ findLongLines)
/* harmony export */ });
function findLongLines(text, minBytes) {
    const found = [];
    const shortLength = Math.floor((minBytes - 1) / 3);
    let line = 1;
    let counted = 0;
    for (let from = 0; text.length - from > shortLength;) {
        const newline = text.lastIndexOf("\n", from + shortLength);
        if (newline >= from) {
            from = newline + 1;
            continue;
        }
        const next = text.indexOf("\n", from + shortLength);
        const end = next < 0 ? text.length : next;
        const bytes = Buffer.byteLength(text.slice(from, end));
        if (bytes >= minBytes) {
            for (let at = text.indexOf("\n", counted); at >= 0 && at < from; at = text.indexOf("\n", at + 1))
                line++;
            counted = from;
            found.push({ line, bytes });
        }
        from = end + 1;
    }
    return found;
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
            (0,problems/* report */.z8)(place, "unknown-shape", "warning", 'has neither "failures" nor "recipe", so it contains no failure; kept as it is');
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
/* harmony import */ var _find_long_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(211);
/* harmony import */ var _scan_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7553);



const MAX_VALUE_BYTES = 8 * 1024 * 1024;
const LONG_LINE_BYTES = 65_536;
function readJsonStream(file, text, problems) {
    const place = { file, line: null, entry: null, problems };
    const raw = { file, name: baseName(file), values: [], isBroken: false };
    const content = stripMark(text, place);
    if (isPointer(content, raw, place))
        return raw;
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
    #closingLine = -1;
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
            if (this.#readPrinted())
                continue;
            const scan = this.#hopeless.has(this.#at) ? null : (0,_scan_json_js__WEBPACK_IMPORTED_MODULE_0__/* .scanJson */ .E)(this.#text, this.#at);
            if (scan?.kind === "value") {
                this.#accept(JSON.parse(this.#text.slice(this.#at, scan.end)), scan.end);
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
    #readPrinted() {
        if (!this.#isFirstInLine || this.#text.charCodeAt(this.#at) !== 0x7b)
            return false;
        let end = this.#lineEnd;
        while ((0,_scan_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isSpace */ .x)(this.#text.charCodeAt(end - 1)))
            end--;
        if (end === this.#at + 1 && !this.#hopeless.has(this.#at))
            end = this.#findClosingLine(end) + 2;
        if (this.#text.charCodeAt(end - 1) !== 0x7d)
            return false;
        try {
            this.#accept(JSON.parse(this.#text.slice(this.#at, end)), end);
        }
        catch {
            return false;
        }
        return true;
    }
    #findClosingLine(from) {
        if (this.#closingLine < from) {
            const found = this.#text.indexOf("\n}", from);
            this.#closingLine = found < 0 ? Number.POSITIVE_INFINITY : found;
        }
        return this.#closingLine;
    }
    #accept(value, end) {
        this.#add(value, end);
        this.#moveTo(end);
        if (end > this.#lineEnd)
            this.#lineEnd = endOfLine(this.#text, end);
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
    for (const { line, bytes } of (0,_find_long_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .findLongLines */ .V)(text, LONG_LINE_BYTES)) {
        place.line = line;
        const reason = `the line has ${bytes} bytes; other readers skip the whole file if a line has ${LONG_LINE_BYTES} or more`;
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)(place, "bad-value", "warning", reason);
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
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z8)(place, "unknown-shape", "warning", 'has neither "entries" nor "packages", so it contains no queue');
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
            (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z8)(place, "unknown-shape", "warning", 'has neither "batch_id" nor "timestamp", so it contains no run; kept as it is');
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
/* harmony import */ var jsonc_parser_lib_esm_impl_scanner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66);

const UNKNOWN = 16;
function scanJson(text, start) {
    const scanner = (0,jsonc_parser_lib_esm_impl_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .createScanner */ .z)(text);
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


/***/ })

};
