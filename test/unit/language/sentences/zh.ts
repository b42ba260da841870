import type { Sentences } from './sentences.js';

/** Sentences of an invented API in Chinese. */
export const zh: Sentences = [
  ['必填。仓库代码', { required: 'yes' }],
  ['该字段为必填项', { required: 'yes' }],
  ['必须提供', { required: 'yes' }],
  ['选填。给司机的备注', { required: 'no' }],
  ['可以为空', { required: 'no' }],
  ['非必填', { required: 'no' }],
  ['当 `express` 为 `true` 时必填', { required: 'conditional' }],
  ['仅在寄往国外时必填', { required: 'conditional' }],
  ['`email` 和 `phone` 至少填写一个', { required: 'conditional' }],
  ['每页行数，默认20', { default: 20 }],
  ['是否通知，默认值：真', { default: true }],
  ['不填时默认为 `kg`', { default: 'kg' }],
  ['默认值为10', { default: 10 }],
  ['缺省为 `asc`', { default: 'asc' }],
  ['颜色。可选值：red、blue', { enum: ['red', 'blue'] }],
  ['取值为 `red`、`blue`、`grey` 之一', { enum: ['red', 'blue', 'grey'] }],
  ['状态：1-新建，2-已打包，3-已发货', { enum: [1, 2, 3] }],
  ['可以是 `up` 或 `down`', { enum: ['up', 'down'] }],
  ['1到10之间的整数', { minimum: 1, maximum: 10 }],
  ['取值范围：1~31', { minimum: 1, maximum: 31 }],
  ['最多40个字符', { maxLength: 40 }],
  ['名称（不超过25个字符）', { maxLength: 25 }],
  ['最大100', { maximum: 100 }],
  ['不小于5', { minimum: 5 }],
];
