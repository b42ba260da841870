function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** The words for a password in the languages that collections are written in, with and without their accents. */
export const passwordWords: readonly string[] = (
  'passwort kennwort losungswort motdepasse contraseña contrasena senha palavrapasse wachtwoord lösenord losenord passord ' +
  'adgangskode salasana hasło haslo heslo jelszó jelszo parolă şifre sifre parola пароль лозинка парола κωδικός סיסמה ' +
  'كلمةالمرور 密码 密碼 口令 パスワード 暗証番号 비밀번호 암호 katasandi katalaluan mậtkhẩu matkhau รหัสผ่าน'
).split(' ');

/** What opens an account besides: keys, tokens and secrets, as their names are put together in other languages. */
const otherSecrets = wordSet(
  'geheimnis geheimschlüssel geheimschluessel apischlüssel apischluessel zugangsschlüssel zugangsschluessel segredo ' +
    'claveapi clavedeapi claveprivada clavesecreta clavedeacceso tokenacceso tokendeacceso tokenacesso tokendeacesso ' +
    'chaveapi chavedeapi chaveprivada chavesecreta chavedeacesso cléapi cleapi clédapi cledapi cléprivée cleprivee ' +
    'clésecrète clesecrete jetonaccès jetonacces jetondaccès jetondacces chiaveapi chiaveprivata tokendiaccesso ' +
    'apisleutel toegangstoken kluczapi токендоступа секретныйключ ключapi 密钥 密鑰 令牌 トークン 토큰',
);

/** The words for a key, which others give to what anybody may see. */
const keys = wordSet('schlüssel schluessel clave chave clé cle chiave sleutel klucz ключ');

/** Returns whether a name ends in a word for a password of another language than English, whatever stands in between: `mot_de_passe`. */
export function isForeignPassword(name: string): boolean {
  const plain = name.toLowerCase().replace(/[-_.\s[\]\d]/g, '');
  return passwordWords.some((word) => plain.endsWith(word));
}

/** Returns whether the words of a name, or its last ones, say in another language than English that it is one for a credential. */
export function isForeignSecret(words: readonly string[]): boolean {
  return [1, 2, 3].some((count) => {
    const last = words.slice(-count).join('');
    return otherSecrets.has(last) || isForeignPassword(last);
  });
}

/** Returns whether the last word is that for a key in another language than English. */
export function isForeignKey(words: readonly string[]): boolean {
  return keys.has(words.at(-1) ?? '');
}
