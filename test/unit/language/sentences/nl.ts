import type { Sentences } from './sentences.js';

/** Sentences of an invented API in Dutch. */
export const nl: Sentences = [
  ['Verplicht. Code van het depot', { required: 'yes' }],
  ['Dit veld is verplicht', { required: 'yes' }],
  ['Moet worden opgegeven', { required: 'yes' }],
  ['Optioneel. Notitie voor de chauffeur', { required: 'no' }],
  ['Mag leeg blijven', { required: 'no' }],
  ['Niet verplicht', { required: 'no' }],
  ['Verplicht als `express` `true` is', { required: 'conditional' }],
  ['Alleen nodig voor zendingen naar het buitenland', { required: 'conditional' }],
  ['`email` of `telefoon` moet worden opgegeven', { required: 'conditional' }],
  ['Regels per pagina. Standaard: 20', { default: 20 }],
  ['Bericht sturen. Standaard: waar', { default: true }],
  ['Indien niet opgegeven wordt `kg` gebruikt', { default: 'kg' }],
  ['De standaardwaarde is 10', { default: 10 }],
  ['Standaard `asc`', { default: 'asc' }],
  ['Kleur. Toegestane waarden: rood, blauw', { enum: ['rood', 'blauw'] }],
  ['Een van de volgende: `rood`, `blauw`, `grijs`', { enum: ['rood', 'blauw', 'grijs'] }],
  ['Status: 1 = nieuw, 2 = klaar, 3 = verzonden', { enum: [1, 2, 3] }],
  ['Mogelijke waarden zijn `omhoog` en `omlaag`', { enum: ['omhoog', 'omlaag'] }],
  ['Getal tussen 1 en 10', { minimum: 1, maximum: 10 }],
  ['Van 1 tot 31', { minimum: 1, maximum: 31 }],
  ['Maximaal 40 tekens', { maxLength: 40 }],
  ['Naam (max. 25 tekens)', { maxLength: 25 }],
  ['Mag niet groter zijn dan 100', { maximum: 100 }],
  ['Minstens 5', { minimum: 5 }],
];
