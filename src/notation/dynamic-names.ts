/** The names of Postman's dynamic variables without their `$`, as https://learning.postman.com/docs/tests-and-scripts/write-scripts/variables-list/ lists them. */
const names: ReadonlySet<string> = new Set(
  `
    guid isoTimestamp randomAbbreviation randomAbstractImage randomAdjective randomAlphaNumeric
    randomAnimalsImage randomAvatarImage randomBankAccount randomBankAccountBic randomBankAccountIban
    randomBankAccountName randomBitcoin randomBoolean randomBs randomBsAdjective randomBsBuzz randomBsNoun
    randomBusinessImage randomCatchPhrase randomCatchPhraseAdjective randomCatchPhraseDescriptor
    randomCatchPhraseNoun randomCatsImage randomCity randomCityImage randomColor randomCommonFileExt
    randomCommonFileName randomCommonFileType randomCompanyName randomCompanySuffix randomCountry
    randomCountryCode randomCreditCardMask randomCurrencyCode randomCurrencyName randomCurrencySymbol
    randomDatabaseCollation randomDatabaseColumn randomDatabaseEngine randomDatabaseType randomDateFuture
    randomDatePast randomDateRecent randomDepartment randomDirectoryPath randomDomainName randomDomainSuffix
    randomDomainWord randomEmail randomExampleEmail randomFashionImage randomFileExt randomFileName
    randomFilePath randomFileType randomFirstName randomFoodImage randomFullName randomHexColor randomIP
    randomIPV6 randomImageDataUri randomImageUrl randomIngverb randomInt randomJobArea randomJobDescriptor
    randomJobTitle randomJobType randomLastName randomLatitude randomLocale randomLongitude randomLoremLines
    randomLoremParagraph randomLoremParagraphs randomLoremSentence randomLoremSentences randomLoremSlug
    randomLoremText randomLoremWord randomLoremWords randomMACAddress randomMimeType randomMonth
    randomNamePrefix randomNameSuffix randomNatureImage randomNightlifeImage randomNoun randomPassword
    randomPeopleImage randomPhoneNumber randomPhoneNumberExt randomPhrase randomPrice randomProduct
    randomProductAdjective randomProductMaterial randomProductName randomProtocol randomSemver
    randomSportsImage randomStreetAddress randomStreetName randomTransactionType randomTransportImage
    randomUUID randomUrl randomUserAgent randomUserName randomVerb randomWeekday randomWord randomWords
    timestamp
  `
    .trim()
    .split(/\s+/),
);

/** Returns whether Postman makes a fresh value for `{{$name}}`. */
export function isDynamicName(name: string): boolean {
  return names.has(name);
}
