import type { ValueKind } from '../../model/facts.js';
import type { StringFormat } from '../../model/type-node.js';

/** What one word of a type column means. */
export interface KindWord {
  readonly kind: ValueKind;
  readonly format?: StringFormat;
}

const words: Readonly<Record<string, KindWord>> = {
  'string str strings stringa testo metin teks рядок varchar char nvarchar text longtext texto cadena chaîne chaine zeichenkette zeichenfolge tekst строка текст 字符串 文本 문자열 文字列 문자 alphanumeric alphabetic character characters enum enumeration html markdown password token jwt xml csv string(s) hex color colour varchar2 an ans stirng sting enumerated metin yazı teks testo stringa рядок текст_рядок napis':
    { kind: 'string' },
  'integer int integers ціле całkowita intera bulat tam tamsayı int32 int64 long bigint short smallint tinyint uint interger intiger interer entero inteiro ganzzahl entier geheel 整数 整型 整数型 целое 정수 unsigned int4 int8 counting liczba_całkowita całkowita tam_sayı tamsayı bilangan_bulat intero ціле ціле_число geheel_getal número_entero número_inteiro nombre_entier numero_intero целое_число':
    { kind: 'integer' },
  'number num numeric liczba sayı bilangan angka numbers float double decimal bigdecimal money currency percentage real numerical número numero nombre zahl getal 数字 数值 число 숫자 数値 numberic nummber liczba sayı ondalık kommazahl fließkommazahl gleitkommazahl dezimalzahl kommagetal nombre_décimal número_decimal numero_decimale angka bilangan numero число':
    { kind: 'number' },
  'boolean bool booleans логічне logiczny mantıksal boolen bolean booleano boolesch booléen bit flag true/false 布尔 布尔值 布尔型 логический булево 불리언 불린 真偽値 ブール logiczny logiczna wartość_logiczna mantıksal logika логічний логічне буль логический_тип wahrheitswert boolescher_wert valeur_booléenne valor_booleano valor_lógico valore_booleano wartość_boolowska логическое_значение булевий mantıksal_değer nilai_boolean 布尔类型 ブール値 부울 논리값 waarheidswaarde':
    { kind: 'boolean' },
  "object objects json map dict dictionary hash hashmap struct objeto objet objekt 对象 объект 객체 オブジェクト obiekt nesne objek oggetto об'єкт об’єкт":
    { kind: 'object' },
  'array arrays list lists collection lista liste matriz tableau arreglo 数组 列表 массив список 배열 목록 配列 リスト tablica dizi larik daftar elenco масив lijst':
    { kind: 'array' },
  'file files binary attachment upload blob multipart archivo arquivo datei fichier bestand 文件 файл 파일 ファイル plik dosya berkas':
    { kind: 'file' },
  'datetime date-time dateTime timestampz iso8601 datetimeoffset': { kind: 'string', format: 'date-time' },
  'date fecha datum дата 日期 날짜 日付 localdate': { kind: 'string', format: 'date' },
  'time 时间': { kind: 'string', format: 'time' },
  'uuid guid uuidv4': { kind: 'string', format: 'uuid' },
  'url uri link href': { kind: 'string', format: 'uri' },
  'email e-mail mail': { kind: 'string', format: 'email' },
  'phone e164 e.164': { kind: 'string', format: 'phone' },
  'ip ipv4 ipv6': { kind: 'string', format: 'ip' },
  'base64 bytes': { kind: 'string', format: 'base64' },
};

/** The type words of many languages and spellings, in lower case. */
export const kindWords: ReadonlyMap<string, KindWord> = new Map(
  Object.entries(words).flatMap(([list, kind]) =>
    list.split(' ').map((word): [string, KindWord] => [word.toLowerCase().replaceAll('_', ' '), kind]),
  ),
);

/** Words of a type column that are as often values: formats, channels, media. */
const alsoValues: ReadonlySet<string> = new Set(
  'json xml csv html markdown jwt token password hex color colour phone email e-mail mail url link uri href file files attachment upload map collection ip ipv4 ipv6 base64 enum flag bit money currency percentage real long short character characters bytes binary'.split(
    ' ',
  ),
);

/** Tells whether a word can only be the name of a type, where values are looked for. */
export function isTypeName(word: string): boolean {
  const lower = word.toLowerCase();
  return (kindWords.has(lower) && !alsoValues.has(lower)) || lower === 'null' || lower === 'undefined';
}
