/** Text from outside that must be shown only as text. */

/** Texts that mean more than text in Markdown, HTML, on GitHub or to the runner. */
export const SEEDS = [
  ...["http://evil.test/", "https://evil.test", "HTTP://e.test", "ftp://e.test/a", "_http://e.test", "xhttp://e.test"],
  ...[
    "www.evil.test",
    "_www.evil.test",
    "~www.e.test",
    "(www.e.test)",
    "*WWW.e.test",
    "wwwww.e.test",
    "mailto:a@b.test",
  ],
  ...["xmpp:a@b.test/c", "a@b.test", "a.b+c@d-e.test", "@octocat", "x@y", "@org/team", "#1", "a/b#12", "GH-1", "_gh-7"],
  ...["GHSA-c3gv-9qqr-3hfh", "a/b@4f0c2d19ab37e6517c8d90b2e1a4f3c5d6079b88", "4f0c2d1", "deadbeef1", ":tada:", ":+1:"],
  ...["<https://e.test>", "<a@b.test>", "[a](https://e.test)", "![a](//e.test)", "[a]: //e.test", "[^1]", "[a][b]"],
  ...[
    "<img src=x onerror=alert(1)>",
    "</details>",
    "<!-- pipekeeper:failure end -->",
    "<!--",
    "-->",
    "--!>",
    "<!",
    "]]>",
  ],
  ...["`a`", "``", "```", "~~~", "**a**", "__a__", "*a*", "~~a~~", "a|b", "\\|", "a\\", "\\\\|", "$a$", "$$", "$`a`$"],
  ...[
    "# a",
    "###### a",
    "- a",
    "+ a",
    "* a",
    "1. a",
    "2) a",
    "> a",
    "> [!NOTE]",
    "    a",
    "===",
    "---",
    "- - -",
    "| a |",
  ],
  ...["&commat;octocat", "&#64;octocat", "&#x40;octocat", "&lt;b&gt;", "&amp;#64;a", "&NewLine;", "&;", "&#;", "&#0;"],
  ...["javascript:alert(1)", "data:text/html,x", "//evil.test", "https://a@evil.test", "\\@octocat", "\\#1", "{{x}}"],
  ...[
    "::error::x",
    "##[group]x",
    "$" + "{{ github.token }}",
    "a\nb",
    "a\r\n# b",
    "a\u2028b",
    "a\tb",
    "\u001b[31mred\u001b[0m",
  ],
  ...[
    "\u001b]8;;https://e.test\u0007a\u001b]8;;\u0007",
    "__proto__",
    "=HYPERLINK(1)",
    "\u{1f469}\u200d\u{1f4bb}",
    "Z\u0301\u0302",
  ],
];

/** 500 texts: each by itself, between words, twice, next to another and in brackets. */
export const TEXTS = SEEDS.flatMap((seed, at) => [
  ...[seed, `a ${seed} b`, seed + seed, `${seed}${SEEDS[(at * 7 + 3) % SEEDS.length]}`, `(${seed})`],
]).slice(0, 500);
