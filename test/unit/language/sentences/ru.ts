import type { Sentences } from './sentences.js';

/** Sentences of an invented API in Russian. */
export const ru: Sentences = [
  ['Обязательно. Код склада', { required: 'yes' }],
  ['Это поле обязательно', { required: 'yes' }],
  ['Необходимо указать', { required: 'yes' }],
  ['Необязательно. Заметка для водителя', { required: 'no' }],
  ['Можно не указывать', { required: 'no' }],
  ['Не обязательно', { required: 'no' }],
  ['Обязательно, если `express` равно `true`', { required: 'conditional' }],
  ['Требуется только для отправлений за границу', { required: 'conditional' }],
  ['Необходимо указать `email` или `phone`', { required: 'conditional' }],
  ['Строк на странице. По умолчанию: 20', { default: 20 }],
  ['Отправить уведомление. По умолчанию: истина', { default: true }],
  ['Если не указано, используется `kg`', { default: 'kg' }],
  ['Значение по умолчанию — 10', { default: 10 }],
  ['По умолчанию `asc`', { default: 'asc' }],
  ['Цвет. Допустимые значения: red, blue', { enum: ['red', 'blue'] }],
  ['Одно из следующих значений: `red`, `blue`, `grey`', { enum: ['red', 'blue', 'grey'] }],
  ['Состояние: 1 — новый, 2 — собран, 3 — отправлен', { enum: [1, 2, 3] }],
  ['Может быть `up` или `down`', { enum: ['up', 'down'] }],
  ['Число от 1 до 10', { minimum: 1, maximum: 10 }],
  ['В диапазоне 1–31', { minimum: 1, maximum: 31 }],
  ['Не более 40 символов', { maxLength: 40 }],
  ['Название (макс. 25 символов)', { maxLength: 25 }],
  ['Не должно превышать 100', { maximum: 100 }],
  ['Не менее 5', { minimum: 5 }],
];
