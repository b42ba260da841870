import type { Sentences } from './sentences.js';

/** Sentences of an invented API in French. */
export const fr: Sentences = [
  ['Obligatoire. Code du dépôt', { required: 'yes' }],
  ['Ce champ est requis', { required: 'yes' }],
  ['Doit être renseigné', { required: 'yes' }],
  ['Facultatif. Note pour le chauffeur', { required: 'no' }],
  ['Peut être laissé vide', { required: 'no' }],
  ["N'est pas obligatoire", { required: 'no' }],
  ['Obligatoire si `express` vaut `true`', { required: 'conditional' }],
  ["Requis uniquement pour les envois à l'étranger", { required: 'conditional' }],
  ["L'un des champs `email` ou `telephone` est obligatoire", { required: 'conditional' }],
  ['Lignes par page. Par défaut : 20', { default: 20 }],
  ['Envoyer un avis, par défaut : vrai', { default: true }],
  ["S'il n'est pas fourni, `kg` est utilisé", { default: 'kg' }],
  ['La valeur par défaut est 10', { default: 10 }],
  ['`asc` par défaut', { default: 'asc' }],
  ['Couleur. Valeurs possibles : rouge, bleu', { enum: ['rouge', 'bleu'] }],
  ["L'une des valeurs suivantes : `rouge`, `bleu`, `gris`", { enum: ['rouge', 'bleu', 'gris'] }],
  ['État : 1 = nouveau, 2 = prêt, 3 = envoyé', { enum: [1, 2, 3] }],
  ['Peut être `monter` ou `descendre`', { enum: ['monter', 'descendre'] }],
  ['Nombre entre 1 et 10', { minimum: 1, maximum: 10 }],
  ['De 1 à 31', { minimum: 1, maximum: 31 }],
  ['40 caractères maximum', { maxLength: 40 }],
  ['Nom (max. 25 caractères)', { maxLength: 25 }],
  ['Ne peut pas dépasser 100', { maximum: 100 }],
  ['Au moins 5', { minimum: 5 }],
];
