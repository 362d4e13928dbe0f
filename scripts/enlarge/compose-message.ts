import { createRandom } from "./create-random.ts";

interface Facts {
  name: string;
  version: string;
  tool: string;
  toolVersion: string;
  other: string;
  scratch: string;
}
type Shape = (facts: Facts) => string;

const TOOLS = ["nodejs", "python", "ruby", "rust", "perl", "go", "cmake", "meson"];
const OTHERS = ["libyaml", "zlib", "libffi", "openssl@3", "readline", "gmp", "pcre2", "libuv", "icu4c@77", "libxml2"];

const unpacking: Shape = (f) =>
  `Preparing build tools: [${f.tool}]
→ ${f.tool} ${f.toolVersion} is not on this machine yet
Plan for ${f.tool}@${f.toolVersion}: 5 steps, 2 of them for dependencies
   scratch folder ${f.scratch}

[1/5] fetch
   ${f.tool}-${f.toolVersion}-x86_64-unknown-linux-gnu.tar.gz is in the cache
   ✔ checksum agrees
[2/5] unpack
   layout tar.gz, one leading folder dropped
[3/5] relocate
   prefix of lib/${f.other}.so rewritten …
   larder: error: lib/${f.other}.so has no room left for the prefix ${f.scratch}/cellar/${f.tool}/${f.toolVersion}`;

const noHeader: Shape = (f) =>
  `Plan for ${f.name}@${f.version}: 3 steps
   scratch folder ${f.scratch}
[1/3] fetch
   ✔ ${f.name}-${f.version}.tar.gz, checksum agrees
[2/3] configure
   looking for ${f.other} … no
[3/3] compile
   cc -O2 -fPIC -I${f.scratch}/include -c src/${f.name}.c
   src/${f.name}.c:41:10: fatal error: ${f.other}.h: No such file or directory
   make: *** [Makefile:118: src/${f.name}.o] Error 1`;

const nativeAddOn: Shape = (f) =>
  `Preparing build tools: [${f.tool}]
Plan for ${f.name}@${f.version}: 4 steps
   scratch folder ${f.scratch}
[1/4] fetch
   ✔ taken from the cache
[2/4] install
   running the package's own install script …
   ${f.scratch}/lib/${f.name}/binding: no prebuilt binary for linux x86_64
   trying to compile it, which needs ${f.other} ≥ ${f.toolVersion}
   error: ${f.other} was not found on this machine; the install script ended with code 1`;

const hashes: Shape = (f) =>
  `Plan for ${f.name}@${f.version}: 2 steps
   scratch folder ${f.scratch}
[1/2] install with hash verification
   collecting ${f.name}==${f.version}
   collecting ${f.other}>=${f.toolVersion}
   error: in this mode every requirement needs a pinned hash, and ${f.other} has none
[2/2] not started
larder: ${f.name} could not be installed: the package manager ended with code 1`;

const longList: Shape = (f) =>
  `Packages to fetch for ${f.name} ${f.version}:
${OTHERS.map((other, i) => `  • ${other} ${f.toolVersion}.${i} (${other === f.other ? "missing" : "present"})`).join("\n")}
${"─".repeat(60)}
Continuing with the ${OTHERS.length - 1} that are present …
${f.scratch}/bin/${f.name}: error while loading shared libraries: ${f.other}.so.${f.toolVersion}: cannot open shared object file
larder: the program did not start after the installation; see the lines above`;

const noDeterministicRecipe: Shape = (f) =>
  `Note: recipe review is off, ${f.name} is taken as it comes.
larder: error: no rule turns ${f.name} (${f.version}) into a recipe without help.
Two archives fit equally well: ${f.name}-${f.version}-linux.tar.gz and ${f.name}-linux-${f.version}.tgz.
Write the recipe by hand, or run again with --assist.`;

const noExecutables: Shape = (f) =>
  `[binary_discovery_failed] ${f.name} ${f.version}: the archive holds 214 files, and no executables are among them.
Looked in: bin, usr/bin, ${f.name}-${f.version}/bin, libexec.
It may be a library; larder only makes recipes for programs.`;

const noBottle: Shape = (f) =>
  `larder: no bottle of ${f.name} ${f.version} for x86_64_linux.
Bottles there are: arm64_sequoia, arm64_sonoma, sonoma. Building ${f.name} from source takes ${f.other}, which larder has no recipe for.`;

const archiveTrouble: Shape = (f) =>
  `Reading https://dl.example.org/${f.name}/${f.version}/${f.name}-${f.version}.pkg …
→ 48.2 MB fetched to ${f.scratch}/${f.name}.pkg
larder: error: unsupported archive, neither zip nor tar: the first bytes are 78 61 72 21`;

const wrongVersion: Shape = (f) =>
  `Installed ${f.name} ${f.version} into ${f.scratch}/opt/${f.name}
Running \`${f.name} --version\` …
verify: expected version ${f.version}, got ${f.toolVersion}. The version pattern of the recipe may be too loose.`;

const missing: Shape = (f) =>
  `larder: ${f.name} ${f.version} needs ${f.other}, and no recipe provides it.
Known recipes with a similar name: none. Add a recipe for ${f.other} first, or mark it as provided by the system.`;

const unknownRecipe: Shape = (f) =>
  `larder: recipe for ${f.other} not found, asked for by ${f.name} ${f.version} → runtime dependency.`;

const offline: Shape = (f) =>
  `GET https://dl.example.org/${f.name}/index.json: the request timed out after 30 s (3 tries).`;

const SHAPES: Readonly<Record<string, readonly Shape[]>> = {
  install_failed: [unpacking, noHeader, nativeAddOn, longList, hashes, hashes, hashes],
  generation_failed: [noDeterministicRecipe, noBottle, archiveTrouble],
  deterministic: [noDeterministicRecipe, noExecutables],
  deterministic_insufficient: [noDeterministicRecipe, noExecutables, archiveTrouble],
  validation_failed: [wrongVersion, nativeAddOn, hashes],
  missing_dep: [missing],
  recipe_not_found: [unknownRecipe],
  network_error: [offline],
  timeout: [offline],
};

/** A package has one message for a category. Another attempt changes the scratch folder and sometimes a version. */
export function composeMessage(name: string, category: string, attempt: () => number): string {
  const own = createRandom(`${name} ${category}`);
  const one = <T>(choices: readonly T[]) => choices[Math.floor(own() * choices.length)] as T;
  const shape = one(SHAPES[category] as readonly Shape[]);
  const facts = {
    name,
    tool: one(TOOLS),
    other: one(OTHERS),
    version: `${Math.floor(own() * 9)}.${Math.floor(own() * 30)}.${Math.floor(attempt() * 3)}`,
    toolVersion: `${Math.floor(own() * 30)}.${Math.floor(own() * 12)}`,
    scratch: `/tmp/larder-build-${Math.floor(attempt() * 4e9)}`,
  };
  return cutLikeOldWriters(shape(facts));
}

/** The old pipeline kept 500 bytes. It wrote U+FFFD for a character that was cut in the middle. */
function cutLikeOldWriters(message: string): string {
  const bytes = Buffer.from(message);
  return bytes.length <= 500
    ? message
    : `${bytes
        .subarray(0, 500)
        .toString()
        .replace(/\uFFFD+$/, "\uFFFD")}...`;
}
