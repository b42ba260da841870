import type { Sentences } from './sentences.js';

/** Sentences of an invented API in Turkish. */
export const tr: Sentences = [
  ['Zorunlu. Depo kodu', { required: 'yes' }],
  ['Bu alan zorunludur', { required: 'yes' }],
  ['Belirtilmelidir', { required: 'yes' }],
  ['İsteğe bağlı. Sürücü için not', { required: 'no' }],
  ['Boş bırakılabilir', { required: 'no' }],
  ['Zorunlu değildir', { required: 'no' }],
  ['`express` `true` ise zorunludur', { required: 'conditional' }],
  ['Yalnızca yurt dışı gönderileri için gereklidir', { required: 'conditional' }],
  ['`email` veya `phone` alanlarından biri zorunludur', { required: 'conditional' }],
  ['Sayfa başına satır. Varsayılan: 20', { default: 20 }],
  ['Bildirim gönder. Varsayılan: doğru', { default: true }],
  ['Belirtilmezse `kg` kullanılır', { default: 'kg' }],
  ["Varsayılan değer 10'dur", { default: 10 }],
  ['Varsayılan olarak `asc`', { default: 'asc' }],
  ['Renk. Geçerli değerler: red, blue', { enum: ['red', 'blue'] }],
  ['Şunlardan biri: `red`, `blue`, `grey`', { enum: ['red', 'blue', 'grey'] }],
  ['Durum: 1 = yeni, 2 = hazır, 3 = gönderildi', { enum: [1, 2, 3] }],
  ['`up` veya `down` olabilir', { enum: ['up', 'down'] }],
  ['1 ile 10 arasında bir sayı', { minimum: 1, maximum: 10 }],
  ['Aralık: 1-31', { minimum: 1, maximum: 31 }],
  ['En fazla 40 karakter', { maxLength: 40 }],
  ['Ad (maks. 25 karakter)', { maxLength: 25 }],
  ["100'ü geçemez", { maximum: 100 }],
  ['En az 5', { minimum: 5 }],
];
