import type { Sentences } from './sentences.js';

/** Sentences of an invented API in Portuguese. */
export const pt: Sentences = [
  ['Obrigatório. Código do depósito', { required: 'yes' }],
  ['Este campo é obrigatório', { required: 'yes' }],
  ['Deve ser informado', { required: 'yes' }],
  ['Opcional. Nota para o motorista', { required: 'no' }],
  ['Pode ficar vazio', { required: 'no' }],
  ['Não é obrigatório', { required: 'no' }],
  ['Obrigatório se `expresso` for `true`', { required: 'conditional' }],
  ['Necessário apenas para envios ao exterior', { required: 'conditional' }],
  ['É obrigatório informar `email` ou `telefone`', { required: 'conditional' }],
  ['Linhas por página. Padrão: 20', { default: 20 }],
  ['Enviar aviso. Valor padrão: verdadeiro', { default: true }],
  ['Se não informado, será usado `kg`', { default: 'kg' }],
  ['O valor padrão é 10', { default: 10 }],
  ['Por padrão `asc`', { default: 'asc' }],
  ['Cor. Valores permitidos: azul, verde', { enum: ['azul', 'verde'] }],
  ['Um dos seguintes: `azul`, `verde`, `cinza`', { enum: ['azul', 'verde', 'cinza'] }],
  ['Situação: 1 = novo, 2 = pronto, 3 = enviado', { enum: [1, 2, 3] }],
  ['Pode ser `subir` ou `descer`', { enum: ['subir', 'descer'] }],
  ['Número entre 1 e 10', { minimum: 1, maximum: 10 }],
  ['De 1 a 31', { minimum: 1, maximum: 31 }],
  ['No máximo 40 caracteres', { maxLength: 40 }],
  ['Nome (máx. 25 caracteres)', { maxLength: 25 }],
  ['Não pode exceder 100', { maximum: 100 }],
  ['No mínimo 5', { minimum: 5 }],
];
