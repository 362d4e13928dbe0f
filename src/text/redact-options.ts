/** Finds passwords that commands take as options. The same letter means other things in other commands. */

const HIDDEN = "[redacted]";

interface Rule {
  /** The programs that have the option. */
  program: RegExp;
  /** The option and its value. */
  option: RegExp;
}

const RULES: readonly Rule[] = [
  rule("openssl", `-[kK] +|-(?:passw(?:or)?d|psk|srppass) +|-pass(?:in|out)? +["']?pass:`),
  rule(String.raw`(?:mysql|mariadb|mycli)[a-z\d._-]{0,20}`, "-p *"),
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
  // Windows. A word that begins with a slash is the next option.
  rule("net", String.raw`use +(?:[^\s\\]{1,10} +)?\\{2}[^\s]{1,200} +(?!/)`),
  rule("net", String.raw`/user:[^\s]{1,200} +(?!/)`),
  rule("net", String.raw`user +[^\s/]{1,100} +(?=[^\s]{1,200} +/add\b)`),
  rule("runas|winrs", "[/-]p(?:ass)?:"),
  rule("schtasks", "/[rR][pP] +"),
  rule("psexec(?:64)?", "-p +"),
  rule("plink|pscp|psftp|putty|blat", "-pw +"),
  // Mail and file transfer.
  rule("swaks", "-ap +"),
  rule("send_?email", "-xp +"),
  rule("lftp", String.raw`-u *[^\s,]{1,200},`),
  rule("sftp|l?ftp|ncftp|curl|wget", String.raw`[^\s:@/"']{1,100}:(?=[^\s@/"']{1,200}@[\w.-])`),
];

/** Words before `-pass`, `-pwd` or `-pw` in the name of an option. Others, such as `first`, are about something else. */
const ACCOUNTS = "smtp|imap|pop3?|e?mail|s?ftp|ssh|http|proxy|rpc|db|database|redis|auth|login|user|admin|root|sudo";
const ACCOUNT_OPTIONS = withValue(`--(?:[a-z]{1,20}-)?(?:${ACCOUNTS})-?(?:pass|pwd|pw)(?: +|=)`);
/** `sftp:user:password@host`, which lacks the two slashes. */
const SLASHLESS =
  /(?<![\w.-])((?:s?ftps?|ssh|smtps?|imaps?|https?|postgres(?:ql)?|mysql|mariadb|mongodb|rediss?|amqps?|ldaps?):[^\s:@/"']{1,100}:)[^\s@/"']{1,200}(?=@[\w.-])/gi;
/** `-uroot -pSecret` of a MySQL client that the line does not name. A port and an option such as `-path` are no password. */
const USER_AND_PASSWORD =
  /(?<!\S)(-u ?[^\s"'-][^\s"']{0,100} +(?:-h ?[^\s"'-][^\s"']{0,100} +)?-p)(?=[^\s"'$*]{0,200}[A-Z\d!@#%^&_])(?!\d[\d.:/]*(?:tcp|udp)?(?!\S))[^\s"'$*-][^\s"']{3,}/g;

const LOGIN = /login|--pass/i;
const LOGIN_OPTIONS = withValue("-p(?: +|=)?|--pass(?:word|phrase|wd)? +");
const USER_OPTIONS = /(?<!\S)((?:-u|--user|--proxy-user)(?: +|=)["']?[^\s:"']{1,200}:)[^\s"']+/g;

/** Removes passwords from the options of commands in a line. */
export function redactOptions(line: string): string {
  let text = line.replace(USER_OPTIONS, `$1${HIDDEN}`).replace(SLASHLESS, `$1${HIDDEN}`);
  text = text.replace(USER_AND_PASSWORD, `$1${HIDDEN}`).replace(ACCOUNT_OPTIONS, `$1${HIDDEN}`);
  if (LOGIN.test(text)) text = text.replace(LOGIN_OPTIONS, `$1${HIDDEN}`);
  for (const { program, option } of RULES) {
    const at = text.search(program);
    if (at >= 0) text = text.slice(0, at) + text.slice(at).replace(option, `$1${HIDDEN}`);
  }
  return text;
}

/** An option with its value. Leaves other options, variables, and what the runner has masked. */
function withValue(option: string): RegExp {
  const value = String.raw`(?:"(?!\$)[^"]{1,4000}"?|'[^']{1,4000}'?|(?![-$*"']|%\w{1,100}%)[^\s"']+)`;
  return new RegExp(String.raw`(?<!\S)(${option})${value}`, "g");
}

/** A program may be named with its folder, and follow a quote or a mark of the runner. */
function rule(names: string, option: string): Rule {
  const program = new RegExp(String.raw`(?<![\w.-])(?:${names})(?:\.exe)?["']?(?=\s)`, "i");
  return { program, option: withValue(option) };
}
