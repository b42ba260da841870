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
  'passphrase',
  'passwordconfirmation',
  'passwordrepeat',
  'hapikey',
  'authkey',
  'signingkey',
  'encryptionkey',
  'sharedkey',
  'masterkey',
  'functionskey',
  'credential',
  'credentials',
  // Of a shared access signature, which opens a storage of Azure to whoever has the URL.
  'sig',
]);

/** Returns whether what stands under this name is a credential where it looks like one. */
export function isDoubtfulName(name: string): boolean {
  return endsIn(doubtfulNames, name.trim());
}

/** Returns whether a header, parameter, field or variable of this name holds a credential: by its last word or two; in Postman's vault all are. */
export function isSecretName(name: string): boolean {
  const trimmed = name.trim();
  if (trimmed.startsWith('vault:')) return true;
  return endsIn(secretNames, trimmed);
}

function endsIn(names: ReadonlySet<string>, name: string): boolean {
  return [name.replace(/([a-z0-9])([A-Z])/g, '$1-$2'), name].some((spelling) => {
    const words = spelling.toLowerCase().split(/[-_.]/);
    return names.has(words.at(-1) ?? '') || names.has(words.slice(-2).join(''));
  });
}
