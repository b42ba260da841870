import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { id } from './id.js';
import { it } from './it.js';
import { ja } from './ja.js';
import { ko } from './ko.js';
import type { Language } from './language.js';
import { nl } from './nl.js';
import { pl } from './pl.js';
import { pt } from './pt.js';
import { ru } from './ru.js';
import { tr } from './tr.js';
import { uk } from './uk.js';
import { zh } from './zh.js';

/** The languages whose documentation is read. To add one: its file, its line here, its sentences in the tests. */
export const languages: readonly Language[] = [en, de, es, pt, fr, it, nl, pl, ru, uk, tr, id, ja, zh, ko];
