import type { StringFormat } from '../model/type-node.js';

/** One of Postman's dynamic variables: where its function stands, and the type of the value that it stands for. */
export interface DynamicVariable {
  /** The runtime's module, without its extension: `runtime/dynamic/id`. */
  readonly module: string;
  /** The name of the function, which takes nothing and returns a string, a fresh one at each call. */
  readonly export: string;
  readonly kind: DynamicKind;
  /** What its text looks like, where it is of one of the known formats. */
  readonly format?: StringFormat;
}

/** What the text of a dynamic variable holds. */
export type DynamicKind = 'string' | 'integer' | 'number' | 'boolean';

/** The names of the functions that each module of `runtime/dynamic/` exports: they are called like the variables. */
const modules: Readonly<Record<string, readonly string[]>> = {
  characters: ['randomAlphaNumeric', 'randomPassword', 'randomPhoneNumber', 'randomPhoneNumberExt'],
  color: ['randomColor', 'randomHexColor'],
  commerce: [
    'randomDepartment',
    'randomProductAdjective',
    'randomProductMaterial',
    'randomProduct',
    'randomProductName',
  ],
  company: [
    'randomCompanyName',
    'randomCompanySuffix',
    'randomCatchPhraseAdjective',
    'randomCatchPhraseDescriptor',
    'randomCatchPhraseNoun',
    'randomCatchPhrase',
    'randomBsBuzz',
    'randomBsAdjective',
    'randomBsNoun',
    'randomBs',
  ],
  currency: ['randomCurrencyCode', 'randomCurrencyName', 'randomCurrencySymbol'],
  database: ['randomDatabaseColumn', 'randomDatabaseType', 'randomDatabaseCollation', 'randomDatabaseEngine'],
  date: ['randomDatePast', 'randomDateFuture', 'randomDateRecent', 'randomMonth', 'randomWeekday'],
  file: [
    'randomFileExt',
    'randomCommonFileExt',
    'randomFileName',
    'randomCommonFileName',
    'randomDirectoryPath',
    'randomFilePath',
    'randomMimeType',
    'randomFileType',
    'randomCommonFileType',
  ],
  finance: [
    'randomBankAccount',
    'randomBankAccountName',
    'randomCreditCardMask',
    'randomTransactionType',
    'randomBitcoin',
    'randomBankAccountIban',
    'randomBankAccountBic',
  ],
  id: ['guid', 'randomUUID'],
  image: [
    'randomAvatarImage',
    'randomImageUrl',
    'randomImageDataUri',
    'randomAbstractImage',
    'randomAnimalsImage',
    'randomBusinessImage',
    'randomCatsImage',
    'randomCityImage',
    'randomFoodImage',
    'randomNightlifeImage',
    'randomFashionImage',
    'randomPeopleImage',
    'randomNatureImage',
    'randomSportsImage',
    'randomTransportImage',
  ],
  internet: [
    'randomUserName',
    'randomEmail',
    'randomExampleEmail',
    'randomProtocol',
    'randomDomainWord',
    'randomDomainSuffix',
    'randomDomainName',
    'randomUrl',
    'randomIP',
    'randomIPV6',
    'randomMACAddress',
    'randomUserAgent',
  ],
  lorem: [
    'randomLoremWord',
    'randomLoremWords',
    'randomLoremSlug',
    'randomLoremSentence',
    'randomLoremSentences',
    'randomLoremParagraph',
    'randomLoremParagraphs',
    'randomLoremText',
    'randomLoremLines',
  ],
  number: ['randomInt', 'randomBoolean', 'randomPrice', 'randomLatitude', 'randomLongitude', 'randomSemver'],
  person: [
    'randomFirstName',
    'randomLastName',
    'randomFullName',
    'randomNamePrefix',
    'randomNameSuffix',
    'randomJobDescriptor',
    'randomJobArea',
    'randomJobType',
    'randomJobTitle',
  ],
  place: [
    'randomCity',
    'randomStreetName',
    'randomStreetAddress',
    'randomCountry',
    'randomCountryCode',
    'randomLocale',
  ],
  time: ['timestamp', 'isoTimestamp'],
  word: [
    'randomAbbreviation',
    'randomAdjective',
    'randomNoun',
    'randomVerb',
    'randomIngverb',
    'randomPhrase',
    'randomWord',
    'randomWords',
  ],
};

/** The variables that stand for something else than text. */
const kinds: Readonly<Partial<Record<string, DynamicKind>>> = {
  timestamp: 'integer',
  randomInt: 'integer',
  randomPrice: 'number',
  randomLatitude: 'number',
  randomLongitude: 'number',
  randomBoolean: 'boolean',
};

/** The variables that stand for text of a format. */
const formats: Readonly<Partial<Record<string, StringFormat>>> = {
  guid: 'uuid',
  randomUUID: 'uuid',
  isoTimestamp: 'date-time',
  randomEmail: 'email',
  randomExampleEmail: 'email',
  randomUrl: 'uri',
  randomImageUrl: 'uri',
  randomAvatarImage: 'uri',
  randomIP: 'ip',
  randomIPV6: 'ip',
};

const table: Record<string, DynamicVariable> = Object.fromEntries(
  Object.entries(modules).flatMap(([module, names]) =>
    names.map((name): [string, DynamicVariable] => [name, describe(module, name)]),
  ),
);
// So that `{{$constructor}}` is unknown.
Object.setPrototypeOf(table, null);

function describe(module: string, name: string): DynamicVariable {
  const format = formats[name];
  const kind = kinds[name] ?? 'string';
  return { module: `runtime/dynamic/${module}`, export: name, kind, ...(format && { format }) };
}

/** Postman's dynamic variables by their names without the "$": what makes `{{$guid}}` and the 117 others. */
export const dynamicVariables: Readonly<Record<string, DynamicVariable>> = table;

/** Returns whether Postman makes a fresh value for `{{$name}}`. */
export function isDynamicName(name: string): boolean {
  return dynamicVariables[name] !== undefined;
}
