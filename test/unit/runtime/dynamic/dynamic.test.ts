import { expect, test } from 'vitest';
import * as characters from '../../../../runtime/dynamic/characters.js';
import * as color from '../../../../runtime/dynamic/color.js';
import * as commerce from '../../../../runtime/dynamic/commerce.js';
import * as company from '../../../../runtime/dynamic/company.js';
import * as currency from '../../../../runtime/dynamic/currency.js';
import * as database from '../../../../runtime/dynamic/database.js';
import * as date from '../../../../runtime/dynamic/date.js';
import * as file from '../../../../runtime/dynamic/file.js';
import * as finance from '../../../../runtime/dynamic/finance.js';
import * as id from '../../../../runtime/dynamic/id.js';
import * as image from '../../../../runtime/dynamic/image.js';
import * as internet from '../../../../runtime/dynamic/internet.js';
import * as lorem from '../../../../runtime/dynamic/lorem.js';
import * as number from '../../../../runtime/dynamic/number.js';
import * as person from '../../../../runtime/dynamic/person.js';
import * as place from '../../../../runtime/dynamic/place.js';
import * as time from '../../../../runtime/dynamic/time.js';
import * as word from '../../../../runtime/dynamic/word.js';
import { dynamicVariables } from '../../../../src/notation/dynamic-variables.js';

const speak = String.raw`[a-z][a-z-]*`;
const name = String.raw`[A-Z][a-z]+`;
const sentence = String.raw`[A-Z][a-z]*(?: [a-z]+){2,9}\.`;
const isoTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const titled = /^[A-Z][\w-]*(?: [A-Za-z][\w-]*)*$/;
const lower = /^[a-z][a-z0-9]*(?:[ -][a-z0-9]+)*$/;
const domain = String.raw`[a-z]+\.(?:biz|com|info|net|org)`;
const fileName = String.raw`[a-z]+(?:_[a-z]+){0,2}\.[a-z0-9]{2,5}`;
const picture = (subject: string): RegExp =>
  new RegExp(`^https://loremflickr\\.com/640/480/${subject}\\?lock=\\d+$`);

/** What a value of each variable looks like. */
const shapes: Readonly<Record<string, RegExp>> = {
  guid: uuid,
  randomUUID: uuid,
  timestamp: /^\d{10}$/,
  isoTimestamp: isoTime,
  randomInt: /^(?:\d{1,3}|1000)$/,
  randomBoolean: /^(?:true|false)$/,
  randomPrice: /^(?:\d{1,3}|1000)\.\d\d$/,
  randomLatitude: /^-?\d{1,2}\.\d{4}$/,
  randomLongitude: /^-?\d{1,3}\.\d{4}$/,
  randomSemver: /^\d\.\d\.\d$/,
  randomAlphaNumeric: /^[a-z0-9]$/,
  randomPassword: /^[a-zA-Z0-9]{15}$/,
  randomPhoneNumber: /^\d{3}-\d{3}-\d{4}$/,
  randomPhoneNumberExt: /^\d{2}-\d{3}-\d{3}-\d{4}$/,
  randomColor: /^[a-z]+$/,
  randomHexColor: /^#[0-9a-f]{6}$/,
  randomDatePast: isoTime,
  randomDateFuture: isoTime,
  randomDateRecent: isoTime,
  randomMonth: /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/,
  randomWeekday: /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/,
  randomCity: /^[A-Z][a-z]+$/,
  randomStreetName: /^[A-Z][a-z]+ [A-Z][a-z]+$/,
  randomStreetAddress: /^[1-9]\d{0,3} [A-Z][a-z]+ [A-Z][a-z]+$/,
  randomCountry: /^[A-Z][a-z]+(?: [A-Z][a-z]+)?$/,
  randomCountryCode: /^[A-Z]{2}$/,
  randomLocale: /^[a-z]{2}$/,
  randomDepartment: /^[A-Z][a-z]+$/,
  randomProductAdjective: /^[A-Z][a-z]+$/,
  randomProductMaterial: /^[A-Z][a-z]+$/,
  randomProduct: /^[A-Z][a-z]+$/,
  randomProductName: /^[A-Z][a-z]+ [A-Z][a-z]+ [A-Z][a-z]+$/,
  randomFirstName: /^[A-Z][a-z]+$/,
  randomLastName: /^[A-Z][a-z]+$/,
  randomFullName: /^[A-Z][a-z]+ [A-Z][a-z]+$/,
  randomNamePrefix: /^(?:Dr\.|Miss|Mr\.|Mrs\.|Ms\.)$/,
  randomNameSuffix: /^(?:DDS|II|III|Jr\.|MD|PhD|Sr\.)$/,
  randomJobDescriptor: /^[A-Z][a-z]+$/,
  randomJobArea: /^[A-Z][a-z]+$/,
  randomJobType: /^[A-Z][a-z]+$/,
  randomJobTitle: /^[A-Z][a-z]+ [A-Z][a-z]+ [A-Z][a-z]+$/,
  randomCompanyName: new RegExp(`^${name} (?:Group|Inc|LLC|Ltd|and (?:Sons|${name}))$`),
  randomCompanySuffix: /^(?:Group|Inc|LLC|Ltd|and Sons)$/,
  randomCatchPhraseAdjective: titled,
  randomCatchPhraseDescriptor: lower,
  randomCatchPhraseNoun: lower,
  randomCatchPhrase: titled,
  randomBsBuzz: lower,
  randomBsAdjective: lower,
  randomBsNoun: lower,
  randomBs: new RegExp(`^${speak} ${speak} ${speak}$`),
  randomDatabaseColumn: /^[a-z][a-zA-Z]*$/,
  randomDatabaseType: /^[a-z]+$/,
  randomDatabaseCollation: /^[a-z0-9]+(?:_[a-z]+)*_(?:bin|ci)$/,
  randomDatabaseEngine: /^[A-Za-z]+$/,
  randomBankAccount: /^\d{8}$/,
  randomBankAccountName: /^[A-Z][a-z]+(?: [A-Z][a-z]+)? Account$/,
  randomCreditCardMask: /^\d{4}$/,
  randomTransactionType: /^(?:deposit|invoice|payment|withdrawal)$/,
  randomBitcoin: /^[13][1-9A-HJ-NP-Za-km-z]{25,33}$/,
  randomBankAccountIban: /^[A-Z]{2}\d{13,26}$/,
  randomBankAccountBic: /^[A-Z]{6}[A-Z0-9]{2}$/,
  randomCurrencyCode: /^[A-Z]{3}$/,
  randomCurrencyName: titled,
  randomCurrencySymbol: /^.{1,2}$/u,
  randomAvatarImage: /^https:\/\/avatars\.githubusercontent\.com\/u\/\d+$/,
  randomImageUrl: picture('all'),
  randomImageDataUri: /^data:image\/svg\+xml;charset=UTF-8,%3Csvg[^ "<>#]+svg%3E$/,
  randomAbstractImage: picture('abstract'),
  randomAnimalsImage: picture('animals'),
  randomBusinessImage: picture('business'),
  randomCatsImage: picture('cats'),
  randomCityImage: picture('city'),
  randomFoodImage: picture('food'),
  randomNightlifeImage: picture('nightlife'),
  randomFashionImage: picture('fashion'),
  randomPeopleImage: picture('people'),
  randomNatureImage: picture('nature'),
  randomSportsImage: picture('sports'),
  randomTransportImage: picture('transport'),
  randomUserName: new RegExp(`^${name}\\.${name}\\d{1,2}$`),
  randomEmail: new RegExp(`^${name}\\.${name}\\d{1,2}@[a-z]+\\.example$`),
  randomExampleEmail: new RegExp(`^${name}\\.${name}\\d{1,2}@example\\.(?:com|net|org)$`),
  randomProtocol: /^https?$/,
  randomDomainWord: /^[a-z]+$/,
  randomDomainSuffix: /^(?:biz|com|info|net|org)$/,
  randomDomainName: new RegExp(`^${domain}$`),
  randomUrl: new RegExp(`^https?://${domain}$`),
  randomIP: /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/,
  randomIPV6: /^[0-9a-f]{4}(?::[0-9a-f]{4}){7}$/,
  randomMACAddress: /^[0-9a-f]{2}(?::[0-9a-f]{2}){5}$/,
  randomUserAgent: /^Mozilla\/5\.0 \([^)]+\) /,
  randomLoremWord: /^[a-z]+$/,
  randomLoremWords: /^[a-z]+(?: [a-z]+){2}$/,
  randomLoremSlug: /^[a-z]+(?:-[a-z]+){2}$/,
  randomLoremSentence: new RegExp(`^${sentence}$`),
  randomLoremSentences: new RegExp(`^${sentence}(?: ${sentence}){1,5}$`),
  randomLoremParagraph: new RegExp(`^${sentence}(?: ${sentence}){2,5}$`),
  randomLoremParagraphs: new RegExp(`^(?:${sentence}(?: ${sentence}){2,5}(?:\\n(?!$)|$)){3}$`),
  randomLoremText: new RegExp(`^${sentence}(?: ${sentence}){0,7}$`),
  randomLoremLines: new RegExp(`^${sentence}(?:\\n${sentence}){0,4}$`),
  randomAbbreviation: /^[A-Z]{3,4}$/,
  randomAdjective: lower,
  randomNoun: lower,
  randomVerb: lower,
  randomIngverb: /^[a-z]+ing(?: up)?$/,
  randomPhrase: /^Try to [a-zA-Z -]+!$/,
  randomWord: lower,
  randomWords: /^[a-z-]+(?: [a-z-]+){1,4}$/,
  randomFileExt: /^[a-z0-9]{2,5}$/,
  randomCommonFileExt: /^[a-z0-9]{3,4}$/,
  randomFileName: new RegExp(`^${fileName}$`),
  randomCommonFileName: new RegExp(`^${fileName}$`),
  randomDirectoryPath: /^(?:\/[a-z]+)+$/,
  randomFilePath: new RegExp(`^(?:/[a-z]+)+/${fileName}$`),
  randomMimeType: /^[a-z]+\/[a-z0-9]+$/,
  randomFileType: /^[a-z]+$/,
  randomCommonFileType: /^[a-z]+$/,
};

const functions: Readonly<Record<string, () => string>> = {
  ...characters,
  ...color,
  ...commerce,
  ...company,
  ...currency,
  ...database,
  ...date,
  ...file,
  ...finance,
  ...id,
  ...image,
  ...internet,
  ...lorem,
  ...number,
  ...person,
  ...place,
  ...time,
  ...word,
};

/** Returns a hundred values of a variable. */
function values(variable: string): readonly string[] {
  return Array.from({ length: 100 }, () => functions[variable]?.() ?? '');
}

test.each(Object.entries(shapes))('%s has the form of what it stands for', (variable, shape) => {
  expect(values(variable).filter((value) => !shape.test(value))).toEqual([]);
});

const byChance = Object.keys(shapes).filter((variable) => !/timestamp/i.test(variable));

test.each(byChance)('%s is fresh at each call', (variable) => {
  expect(new Set(values(variable)).size).toBeGreaterThan(1);
});

test('every variable has its form here', () => {
  expect(Object.keys(shapes).sort()).toEqual(Object.keys(dynamicVariables).sort());
});

test('the check number of an IBAN is valid', () => {
  for (const iban of values('randomBankAccountIban')) {
    const moved = (iban.slice(4) + iban.slice(0, 4)).replace(/[A-Z]/g, (letter) =>
      String(letter.charCodeAt(0) - 55),
    );
    expect(BigInt(moved) % 97n).toBe(1n);
  }
});

test('past, recent and future times stand where they belong', () => {
  const now = Date.now();
  for (const time of values('randomDatePast')) expect(Date.parse(time)).toBeLessThan(now);
  for (const time of values('randomDateFuture')) expect(Date.parse(time)).toBeGreaterThan(now);
  for (const time of values('randomDateRecent'))
    expect(now - Date.parse(time)).toBeLessThanOrEqual(86_400_000);
});
