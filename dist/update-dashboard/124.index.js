export const id = 124;
export const ids = [124];
export const modules = {

/***/ 7124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openTrees: () => (/* binding */ openTrees)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);
/** Reads git trees, asking for none twice: a tree's id stands for its content. */

const FOLDER = "040000";
function openTrees(repository) {
    const known = new Map();
    const treeIds = new Map();
    async function ofCommit(commit) {
        const { client, owner, repo } = repository;
        const id = treeIds.get(commit) ?? (await client.rest.git.getCommit({ owner, repo, commit_sha: commit })).data.tree.sha;
        treeIds.set(commit, id);
        return id;
    }
    function read(sha, recursive) {
        const key = `${sha} ${recursive}`;
        const reading = known.get(key) ?? readTree(repository, sha, recursive);
        known.set(key, reading);
        // A failed answer is no knowledge: the next attempt asks again.
        reading.catch(() => known.delete(key));
        return reading;
    }
    async function readFolder(sha) {
        const { entries, isTruncated } = await read(sha, false);
        if (!isTruncated)
            return entries;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`A folder of the repository has more files than the API lists (tree ${sha}). Use the transport git instead.`);
    }
    /** GitHub cuts a recursive listing at 100,000 entries or 7 MB; then each folder is asked for by itself. */
    async function listBelow(sha, prefix) {
        const { entries, isTruncated } = await read(sha, true);
        if (!isTruncated)
            return entries.map((entry) => below(prefix, entry));
        const found = [];
        for (const entry of (await readFolder(sha)).map((entry) => below(prefix, entry))) {
            found.push(entry);
            if (entry.mode === FOLDER)
                found.push(...(await listBelow(entry.id, entry.path)));
        }
        return found;
    }
    async function find(tree, path) {
        let entry = { path: "", mode: FOLDER, id: tree };
        for (const name of path.split("/").filter((part) => part !== "" && part !== ".")) {
            if (entry.mode !== FOLDER)
                return entry;
            const next = (await readFolder(entry.id)).find((other) => other.path === name);
            if (next === undefined)
                return null;
            entry = below(entry.path, next);
        }
        return entry;
    }
    async function list(tree, paths) {
        const found = new Map();
        for (const path of paths) {
            const entry = await find(tree, path);
            // A shorter path: a file or link stands in the way.
            if (entry === null || entry.path !== path.replace(/^\.$/, ""))
                continue;
            const entries = entry.mode === FOLDER ? await listBelow(entry.id, entry.path) : [];
            for (const each of [entry, ...entries])
                if (each.path !== "")
                    found.set(each.path, each);
        }
        return [...found.values()];
    }
    return { ofCommit, list, find };
}
function below(prefix, entry) {
    return prefix === "" ? entry : { ...entry, path: `${prefix}/${entry.path}` };
}
async function readTree({ client, owner, repo }, sha, recursive) {
    const { data } = await client.rest.git.getTree({
        owner,
        repo,
        tree_sha: sha,
        // Any value of the parameter, even "false", asks for a recursive listing.
        ...(recursive ? { recursive: "1" } : {}),
    });
    const entries = data.tree.map(({ path, mode, sha }) => ({ path, mode, id: sha }));
    return { entries, isTruncated: data.truncated };
}


/***/ })

};
