import { isForeignKey, isForeignSecret } from './foreign-secret-names.js';
import { oncePerText } from './once-per-text.js';
import { isOpenToken, ordinaryKeys } from './ordinary-names.js';

/** Names, without their separators, under which collections keep credentials: `api_key`, `apiKey` and `APIKEY` are one. */
const secretNames: ReadonlySet<string> = new Set([
  'apikey',
  'appkey',
  'accesskey',
  'secretkey',
  'subscriptionkey',
  'privatekey',
  'token',
  'accesstoken',
  'authtoken',
  'refreshtoken',
  'idtoken',
  'sessiontoken',
  'securitytoken',
  'bearertoken',
  'secret',
  'clientsecret',
  'password',
  'passwordconfirmation',
  'passwordconfirm',
  'passwordrepeat',
  'passwordagain',
  'passwordverify',
  'passwd',
  'pwd',
  'sessionid',
  'jwt',
  'authorization',
  'proxyauthorization',
  'cookie',
  'setcookie',
]);

/** Names that some give to credentials and others to what anybody may see: the value has to look like one, too. */
const doubtfulNames: ReadonlySet<string> = new Set([
  'pass',
  'pw',
  'otp',
  'totp',
  'passcode',
  'passphrase',
  'passwords',
  'hapikey',
  'apikeys',
  'authkey',
  'accountkey',
  'artapi',
  'backupcode',
  'recoverycode',
  'consumerkey',
  'licensekey',
  'signingkey',
  'encryptionkey',
  'sharedkey',
  'masterkey',
  'functionskey',
  'credential',
  'credentials',
  'secrets',
  'apisecret',
  'appsecret',
  'tokens',
  'apitoken',
  'usertoken',
  'authcode',
  'authorizationcode',
  'codeverifier',
  'assertion',
  'clientassertion',
  'samlresponse',
  'connectsid',
  'jsessionid',
  'phpsessid',
]);

/** Words that others are written together with: `userpassword`, `apptoken`. */
const compound = /^[a-z]+(?:password|passwd|secret|token)$/;

/** The number that tells one of several from the others, or a hash: `password2`, `X-Hub-Signature-256`. */
const numbered = /[-_.]?\d{1,3}$/;

/** Last words of names whose values are credentials only where nobody can have chosen them. */
const everydayWords: ReadonlySet<string> = new Set([
  'auth',
  'authentication',
  'bearer',
  'csrf',
  'hmac',
  'session',
  'sig',
  'signature',
  'ticket',
  'xsrf',
]);

/** The same of names that hold no other word: a `country_code` is none. */
const everydayNames: ReadonlySet<string> = new Set(['code']);

/** Of a request signed by OAuth 1: its signature holds for that request alone, and the key opens nothing without its secret. */
const signed = /^oauth_(?:consumer_key|signature)$/i;

/** Returns whether what stands under this name is a credential where it looks like one; `password2` may be one. */
export const isDoubtfulName = oncePerText((name) => {
  const trimmed = name.trim();
  if (signed.test(trimmed)) return false;
  const unnumbered = trimmed.replace(numbered, '');
  if (endsIn(doubtfulNames, trimmed) || (unnumbered !== trimmed && endsIn(secretNames, unnumbered)))
    return true;
  const words = wordsOf(split(unnumbered));
  return isForeignSecret(words) || (compound.test(words.at(-1) ?? '') && !isOpenToken(words));
});

/** Returns whether what stands under this name is a credential where it must have been made by a machine. */
export const isEverydayName = oncePerText((name) => {
  const trimmed = name.trim().replace(numbered, '');
  if (signed.test(trimmed)) return false;
  if (everydayNames.has(trimmed.toLowerCase()) || endsIn(everydayWords, trimmed)) return true;
  return isSomeKey(trimmed) || isForeignKey(wordsOf(split(trimmed)));
});

/** Returns whether what stands under this name is a credential, be it only where it looks like one. */
export function speaksOfSecret(name: string): boolean {
  return isSecretName(name) || isDoubtfulName(name) || isEverydayName(name);
}

/** Returns whether an object or a list of this name may hold credentials, whatever its fields are called. */
export const isSecretHolder = oncePerText(
  (name) => isSecretName(name) || isDoubtfulName(name) || endsIn(everydayWords, name.trim()),
);

/** Returns whether a header, parameter, field or variable of this name holds a credential: by its last word or two; in Postman's vault all are. */
export const isSecretName = oncePerText((name) => {
  const trimmed = name.trim();
  if (trimmed.startsWith('vault:')) return true;
  return endsIn(secretNames, trimmed) && !isOpenToken(wordsOf(split(trimmed)));
});

/** `stripe_key`: of two words at least, since a `key` alone is mostly that of a value. */
function isSomeKey(name: string): boolean {
  const [last, before = ''] = wordsOf(split(name)).reverse();
  if (last !== 'key' || before === '') return false;
  return !ordinaryKeys.has(before) && !ordinaryKeys.has(before.replace(/s$/, ''));
}

/** Returns whether a field asks for a password, or whatever it is, once more: `password_confirmation`, `confirmPassword`. */
export function isConfirmation(name: string): boolean {
  return wordsOf(split(name.trim())).some((word) =>
    /^(?:confirm|repeat|retype|verif|again|check|2$)/.test(word),
  );
}

function split(name: string): string {
  return name.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1-$2');
}

/** Brackets separate words as well: a form writes `user[password]` where JSON writes `user.password`. */
function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[-_.[\]]/)
    .filter((word, at) => word !== '' || at === 0);
}

function endsIn(names: ReadonlySet<string>, name: string): boolean {
  return [split(name), name].some((spelling) => {
    const words = wordsOf(spelling);
    return names.has(words.at(-1) ?? '') || names.has(words.slice(-2).join(''));
  });
}
