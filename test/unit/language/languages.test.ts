import { describe, expect, test } from 'vitest';
import { readParameter } from '../../../src/documentation/read-parameter.js';
import { languages } from '../../../src/language/languages.js';
import { de } from './sentences/de.js';
import { en } from './sentences/en.js';
import { es } from './sentences/es.js';
import { fr } from './sentences/fr.js';
import { id } from './sentences/id.js';
import { it } from './sentences/it.js';
import { ja } from './sentences/ja.js';
import { ko } from './sentences/ko.js';
import { nl } from './sentences/nl.js';
import { pl } from './sentences/pl.js';
import { pt } from './sentences/pt.js';
import { ru } from './sentences/ru.js';
import { tr } from './sentences/tr.js';
import { uk } from './sentences/uk.js';
import { zh } from './sentences/zh.js';
import type { Sentences } from './sentences/sentences.js';

/** By the code of the language. To add a language, add its sentences here. */
const sentences: Readonly<Record<string, Sentences>> = {
  de,
  en,
  es,
  fr,
  id,
  it,
  ja,
  ko,
  nl,
  pl,
  pt,
  ru,
  tr,
  uk,
  zh,
};

/** What every language must be able to say. */
const needed = ['required', 'default', 'enum', 'maximum', 'minimum', 'maxLength'] as const;

describe.each(languages.map(({ code }) => code))('the language %s', (code) => {
  const own = sentences[code] ?? [];

  test.each(needed)('has sentences for %s', (fact) => {
    expect(own.filter(([, facts]) => facts[fact] !== undefined)).not.toEqual([]);
  });

  test.each(own)('is read: %j', (text, facts) => {
    expect(readParameter(text, 'x')).toMatchObject(facts);
  });
});
