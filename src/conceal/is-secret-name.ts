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

/** Returns whether a header, parameter, field or variable of this name holds a credential: by its last word or two; in Postman's vault all are. */
export function isSecretName(name: string): boolean {
  const trimmed = name.trim();
  if (trimmed.startsWith('vault:')) return true;
  return endsSecret(trimmed.replace(/([a-z0-9])([A-Z])/g, '$1-$2')) || endsSecret(trimmed);
}

function endsSecret(name: string): boolean {
  const words = name.toLowerCase().split(/[-_.]/);
  return secretNames.has(words.at(-1) ?? '') || secretNames.has(words.slice(-2).join(''));
}
