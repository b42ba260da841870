import type { Sentences } from './sentences.js';

/** Sentences of an invented API in Korean. */
export const ko: Sentences = [
  ['필수. 창고 코드', { required: 'yes' }],
  ['이 필드는 필수입니다', { required: 'yes' }],
  ['반드시 입력해야 합니다', { required: 'yes' }],
  ['선택. 기사에게 남기는 메모', { required: 'no' }],
  ['생략할 수 있습니다', { required: 'no' }],
  ['필수가 아닙니다', { required: 'no' }],
  ['`express`가 `true`인 경우 필수', { required: 'conditional' }],
  ['해외 배송일 때만 필요합니다', { required: 'conditional' }],
  ['`email` 또는 `phone` 중 하나는 필수입니다', { required: 'conditional' }],
  ['페이지당 행 수. 기본값: 20', { default: 20 }],
  ['알림 전송 여부. 기본값: 참', { default: true }],
  ['생략하면 `kg`이 사용됩니다', { default: 'kg' }],
  ['기본값은 10입니다', { default: 10 }],
  ['지정하지 않으면 `asc`', { default: 'asc' }],
  ['색상. 가능한 값: red, blue', { enum: ['red', 'blue'] }],
  ['`red`, `blue`, `grey` 중 하나', { enum: ['red', 'blue', 'grey'] }],
  ['상태 (1: 신규, 2: 준비됨, 3: 발송됨)', { enum: [1, 2, 3] }],
  ['`up` 또는 `down`', { enum: ['up', 'down'] }],
  ['1~10 사이의 정수', { minimum: 1, maximum: 10 }],
  ['1부터 31까지', { minimum: 1, maximum: 31 }],
  ['최대 40자', { maxLength: 40 }],
  ['이름 (25자 이내)', { maxLength: 25 }],
  ['100 이하', { maximum: 100 }],
  ['5 이상', { minimum: 5 }],
];
