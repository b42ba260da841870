import type { Sentences } from './sentences.js';

/** Sentences of an invented API in Japanese. */
export const ja: Sentences = [
  ['必須。倉庫コード', { required: 'yes' }],
  ['この項目は必須です', { required: 'yes' }],
  ['必ず指定してください', { required: 'yes' }],
  ['任意。運転手へのメモ', { required: 'no' }],
  ['省略可能', { required: 'no' }],
  ['必須ではありません', { required: 'no' }],
  ['`express` が `true` の場合は必須', { required: 'conditional' }],
  ['海外発送の場合のみ必要', { required: 'conditional' }],
  ['`email` または `phone` のいずれかが必須です', { required: 'conditional' }],
  ['1ページの行数。デフォルト：20', { default: 20 }],
  ['通知を送る。既定値: 真', { default: true }],
  ['省略時は `kg`', { default: 'kg' }],
  ['初期値は10です', { default: 10 }],
  ['指定しない場合は `asc` になります', { default: 'asc' }],
  ['色。指定可能な値: red, blue', { enum: ['red', 'blue'] }],
  ['`red`、`blue`、`grey` のいずれか', { enum: ['red', 'blue', 'grey'] }],
  ['状態（1：新規、2：準備済み、3：発送済み）', { enum: [1, 2, 3] }],
  ['`up` または `down`', { enum: ['up', 'down'] }],
  ['1から10までの整数', { minimum: 1, maximum: 10 }],
  ['1〜31の範囲', { minimum: 1, maximum: 31 }],
  ['最大40文字', { maxLength: 40 }],
  ['名前（25文字以内）', { maxLength: 25 }],
  ['100以下', { maximum: 100 }],
  ['5以上', { minimum: 5 }],
];
