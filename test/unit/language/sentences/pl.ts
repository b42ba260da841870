import type { Sentences } from './sentences.js';

/** Sentences of an invented API in Polish. */
export const pl: Sentences = [
  ['Wymagane. Kod magazynu', { required: 'yes' }],
  ['To pole jest obowiązkowe', { required: 'yes' }],
  ['Należy podać', { required: 'yes' }],
  ['Opcjonalne. Notatka dla kierowcy', { required: 'no' }],
  ['Można pominąć', { required: 'no' }],
  ['Nie jest wymagane', { required: 'no' }],
  ['Wymagane, jeśli `ekspres` ma wartość `true`', { required: 'conditional' }],
  ['Potrzebne tylko dla przesyłek zagranicznych', { required: 'conditional' }],
  ['Wymagane jest podanie `email` lub `telefon`', { required: 'conditional' }],
  ['Wierszy na stronę. Domyślnie: 20', { default: 20 }],
  ['Wyślij powiadomienie. Domyślnie: prawda', { default: true }],
  ['Jeśli nie podano, używane jest `kg`', { default: 'kg' }],
  ['Wartość domyślna to 10', { default: 10 }],
  ['Domyślnie `asc`', { default: 'asc' }],
  ['Kolor. Dozwolone wartości: czerwony, niebieski', { enum: ['czerwony', 'niebieski'] }],
  ['Jedna z wartości: `red`, `blue`, `grey`', { enum: ['red', 'blue', 'grey'] }],
  ['Stan: 1 = nowy, 2 = gotowy, 3 = wysłany', { enum: [1, 2, 3] }],
  ['Może być `up` lub `down`', { enum: ['up', 'down'] }],
  ['Liczba od 1 do 10', { minimum: 1, maximum: 10 }],
  ['Między 1 a 31', { minimum: 1, maximum: 31 }],
  ['Maksymalnie 40 znaków', { maxLength: 40 }],
  ['Nazwa (maks. 25 znaków)', { maxLength: 25 }],
  ['Nie może przekraczać 100', { maximum: 100 }],
  ['Co najmniej 5', { minimum: 5 }],
];
