import type { Sentences } from './sentences.js';

/** Sentences of an invented API in Italian. */
export const it: Sentences = [
  ['Obbligatorio. Codice del deposito', { required: 'yes' }],
  ['Questo campo è obbligatorio', { required: 'yes' }],
  ['Deve essere indicato', { required: 'yes' }],
  ["Facoltativo. Nota per l'autista", { required: 'no' }],
  ['Può essere lasciato vuoto', { required: 'no' }],
  ['Non è obbligatorio', { required: 'no' }],
  ['Obbligatorio se `espresso` è `true`', { required: 'conditional' }],
  ["Richiesto solo per le spedizioni all'estero", { required: 'conditional' }],
  ['È obbligatorio indicare `email` o `telefono`', { required: 'conditional' }],
  ['Righe per pagina. Predefinito: 20', { default: 20 }],
  ['Inviare un avviso. Valore predefinito: vero', { default: true }],
  ['Se non indicato, si usa `kg`', { default: 'kg' }],
  ['Il valore predefinito è 10', { default: 10 }],
  ['Per impostazione predefinita `asc`', { default: 'asc' }],
  ['Colore. Valori ammessi: rosso, blu', { enum: ['rosso', 'blu'] }],
  ['Uno dei seguenti: `rosso`, `blu`, `grigio`', { enum: ['rosso', 'blu', 'grigio'] }],
  ['Stato: 1 = nuovo, 2 = pronto, 3 = spedito', { enum: [1, 2, 3] }],
  ['Può essere `salire` o `scendere`', { enum: ['salire', 'scendere'] }],
  ['Numero compreso tra 1 e 10', { minimum: 1, maximum: 10 }],
  ['Da 1 a 31', { minimum: 1, maximum: 31 }],
  ['Massimo 40 caratteri', { maxLength: 40 }],
  ['Nome (max 25 caratteri)', { maxLength: 25 }],
  ['Non può superare 100', { maximum: 100 }],
  ['Almeno 5', { minimum: 5 }],
];
