/** Finds passwords that commands take as options. The same letter means other things in other commands. */

const HIDDEN = "[redacted]";

interface Rule {
  /** The programs that have the option. */
  program: RegExp;
  /** The option up to its value. */
  option: string;
}

const RULES: readonly Rule[] = [
  rule("openssl", `-[kK] +|-(?:passw(?:or)?d|psk|srppass) +|-pass(?:in|out)? +["']?pass:`),
  rule("(?:mysql|mariadb)[a-z_-]{0,20}", "-p *"),
  rule("mongo[a-z]{0,10}|sshpass", "-p *"),
  rule("7z[a-z]{0,2}|(?:un)?rar", "-h?p"),
  rule("redis-cli|valkey-cli", "-a +"),
  rule("sqlcmd|bcp|(?:un)?zip", "-P *"),
  rule("ssh-keygen", "-[NP] +"),
  rule("keytool|jarsigner|apksigner", "--?[a-z-]{0,12}pass(?:word)? +(?:pass:)?"),
  rule("ldap[a-z]{1,10}", "-w *"),
  rule("smbclient|rpcclient", String.raw`-U *[^\s%]{1,200}%`),
  rule("curl", String.raw`-[a-zA-Z]{0,10}[uU] *["']?[^\s:"']{1,200}:`),
  rule("twine|security|altool|notarytool|xcrun", "-p +"),
  rule("gh(?= secret set)", "(?:-b|--body)(?: +|=)?"),
  rule("cargo(?= login)", "login +"),
  rule("https?|xhs?", String.raw`(?:-a|--auth)(?: +|=)[^\s:"']{1,200}:`),
  rule("htpasswd", String.raw`-[a-zA-Z]{0,5}b[a-zA-Z]{0,5} +[^\s]{1,200} +[^\s]{1,200} +`),
  rule("kubectl|oc", String.raw`--from-literal(?: +|=)["']?[^\s="']{1,200}=`),
  rule("sqlplus|sqlldr|expdp|impdp", String.raw`\w{1,100}/`),
  rule("curl", String.raw`(?:-b|--cookie) +(?=["']?[^\s"'=]{1,200}=)`),
];

const LOGIN = /login|--pass/i;
const LOGIN_OPTIONS = "-p(?: +|=)?|--pass(?:word|phrase|wd)? +";
const USER_OPTIONS = /(?<!\S)((?:-u|--user|--proxy-user)(?: +|=)["']?[^\s:"']{1,200}:)[^\s"']+/g;

/** Removes passwords from the options of commands in a line. */
export function redactOptions(line: string): string {
  let text = line.replace(USER_OPTIONS, `$1${HIDDEN}`);
  if (LOGIN.test(text)) text = hideValues(text, LOGIN_OPTIONS);
  for (const { program, option } of RULES) {
    const at = text.search(program);
    if (at >= 0) text = text.slice(0, at) + hideValues(text.slice(at), option);
  }
  return text;
}

/** Leaves other options, variables, and what the runner has masked. */
function hideValues(text: string, option: string): string {
  const value = String.raw`(?:"(?!\$)[^"]{1,4000}"?|'[^']{1,4000}'?|(?![-$*"'])[^\s"']+)`;
  return text.replace(new RegExp(String.raw`(?<!\S)(${option})${value}`, "g"), `$1${HIDDEN}`);
}

/** A program may be named with its folder, and follow a quote or a mark of the runner. */
function rule(names: string, option: string): Rule {
  return { program: new RegExp(String.raw`(?<![\w.-])(?:${names})(?:\.exe)?(?=\s)`, "i"), option };
}
