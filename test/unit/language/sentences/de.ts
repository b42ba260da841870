import type { Sentences } from './sentences.js';

/** Sentences of an invented API in German. */
export const de: Sentences = [
  ['Pflichtfeld. Kürzel des Lagers', { required: 'yes' }],
  ['Muss angegeben werden', { required: 'yes' }],
  ['Die Angabe ist zwingend erforderlich.', { required: 'yes' }],
  ['Kann leer bleiben', { required: 'no' }],
  ['Optionale Notiz für den Fahrer', { required: 'no' }],
  ['Keine Pflichtangabe', { required: 'no' }],
  ['Nur erforderlich, wenn `express` gesetzt ist', { required: 'conditional' }],
  ['Pflicht bei Lieferungen ins Ausland', { required: 'conditional' }],
  ['Entweder `email` oder `telefon` muss angegeben werden', { required: 'conditional' }],
  ['Zeilen je Seite (Standard: 20)', { default: 20 }],
  ['Benachrichtigung senden. Standard: wahr', { default: true }],
  ['Standardmäßig `false`', { default: false }],
  ['Ohne Angabe wird `kg` verwendet', { default: 'kg' }],
  ['Fehlt die Angabe, gilt 10', { default: 10 }],
  ['Farbe. Mögliche Werte: rot, blau', { enum: ['rot', 'blau'] }],
  ['Eine der folgenden Farben: `rot`, `blau`, `grau`', { enum: ['rot', 'blau', 'grau'] }],
  ['Stufe: 1 = neu, 2 = gepackt, 3 = verschickt', { enum: [1, 2, 3] }],
  ['Richtung: `auf` oder `ab`', { enum: ['auf', 'ab'] }],
  ['Zahl zwischen 1 und 10', { minimum: 1, maximum: 10 }],
  ['Von 1 bis 31', { minimum: 1, maximum: 31 }],
  ['Höchstens 40 Zeichen', { maxLength: 40 }],
  ['Name (max. 25 Zeichen)', { maxLength: 25 }],
  ['Darf 100 nicht überschreiten', { maximum: 100 }],
  ['Mindestens 5', { minimum: 5 }],
];
