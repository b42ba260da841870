import type { Sentences } from './sentences.js';

/** Sentences of an invented API in Indonesian. */
export const id: Sentences = [
  ['Wajib. Kode gudang', { required: 'yes' }],
  ['Kolom ini wajib diisi', { required: 'yes' }],
  ['Harus diisi', { required: 'yes' }],
  ['Opsional. Catatan untuk sopir', { required: 'no' }],
  ['Boleh dikosongkan', { required: 'no' }],
  ['Tidak wajib', { required: 'no' }],
  ['Wajib jika `express` bernilai `true`', { required: 'conditional' }],
  ['Hanya diperlukan untuk kiriman ke luar negeri', { required: 'conditional' }],
  ['Salah satu dari `email` atau `phone` wajib diisi', { required: 'conditional' }],
  ['Baris per halaman. Bawaan: 20', { default: 20 }],
  ['Kirim pemberitahuan. Bawaan: benar', { default: true }],
  ['Jika tidak diisi, digunakan `kg`', { default: 'kg' }],
  ['Nilai bawaan adalah 10', { default: 10 }],
  ['Secara bawaan `asc`', { default: 'asc' }],
  ['Warna. Nilai yang diizinkan: merah, biru', { enum: ['merah', 'biru'] }],
  ['Salah satu dari: `red`, `blue`, `grey`', { enum: ['red', 'blue', 'grey'] }],
  ['Status: 1 = baru, 2 = siap, 3 = terkirim', { enum: [1, 2, 3] }],
  ['Dapat berupa `up` atau `down`', { enum: ['up', 'down'] }],
  ['Angka antara 1 dan 10', { minimum: 1, maximum: 10 }],
  ['Dari 1 sampai 31', { minimum: 1, maximum: 31 }],
  ['Maksimal 40 karakter', { maxLength: 40 }],
  ['Nama (maks. 25 karakter)', { maxLength: 25 }],
  ['Tidak boleh lebih dari 100', { maximum: 100 }],
  ['Minimal 5', { minimum: 5 }],
];
