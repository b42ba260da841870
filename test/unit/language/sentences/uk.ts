import type { Sentences } from './sentences.js';

/** Sentences of an invented API in Ukrainian. */
export const uk: Sentences = [
  ["Обов'язково. Код складу", { required: 'yes' }],
  ["Це поле обов'язкове", { required: 'yes' }],
  ['Необхідно вказати', { required: 'yes' }],
  ["Необов'язково. Нотатка для водія", { required: 'no' }],
  ['Можна не вказувати', { required: 'no' }],
  ["Не є обов'язковим", { required: 'no' }],
  ["Обов'язково, якщо `express` дорівнює `true`", { required: 'conditional' }],
  ['Потрібно лише для відправлень за кордон', { required: 'conditional' }],
  ['Необхідно вказати `email` або `phone`', { required: 'conditional' }],
  ['Рядків на сторінці. За замовчуванням: 20', { default: 20 }],
  ['Надіслати сповіщення. За замовчуванням: істина', { default: true }],
  ['Якщо не вказано, використовується `kg`', { default: 'kg' }],
  ['Значення за замовчуванням — 10', { default: 10 }],
  ['За замовчуванням `asc`', { default: 'asc' }],
  ['Колір. Допустимі значення: red, blue', { enum: ['red', 'blue'] }],
  ['Одне з наступних значень: `red`, `blue`, `grey`', { enum: ['red', 'blue', 'grey'] }],
  ['Стан: 1 — новий, 2 — зібрано, 3 — відправлено', { enum: [1, 2, 3] }],
  ['Може бути `up` або `down`', { enum: ['up', 'down'] }],
  ['Число від 1 до 10', { minimum: 1, maximum: 10 }],
  ['У діапазоні 1–31', { minimum: 1, maximum: 31 }],
  ['Не більше 40 символів', { maxLength: 40 }],
  ['Назва (макс. 25 символів)', { maxLength: 25 }],
  ['Не повинно перевищувати 100', { maximum: 100 }],
  ['Не менше 5', { minimum: 5 }],
];
