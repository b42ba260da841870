import type { Sentences } from './sentences.js';

/** Sentences of an invented API in Spanish. */
export const es: Sentences = [
  ['Obligatorio. Código del almacén', { required: 'yes' }],
  ['Este campo es obligatorio', { required: 'yes' }],
  ['Debe indicarse siempre', { required: 'yes' }],
  ['Opcional. Nota para el conductor', { required: 'no' }],
  ['Puede dejarse vacío', { required: 'no' }],
  ['No es obligatorio', { required: 'no' }],
  ['Obligatorio si `express` es `true`', { required: 'conditional' }],
  ['Solo es necesario para envíos al extranjero', { required: 'conditional' }],
  ['Se debe indicar `email` o `telefono`', { required: 'conditional' }],
  ['Filas por página. Por defecto: 20', { default: 20 }],
  ['Enviar aviso. Valor por defecto: verdadero', { default: true }],
  ['Si no se indica, se usa `kg`', { default: 'kg' }],
  ['Valor predeterminado 10', { default: 10 }],
  ['Por omisión `asc`', { default: 'asc' }],
  ['Color. Valores permitidos: rojo, azul', { enum: ['rojo', 'azul'] }],
  ['Uno de los siguientes: `rojo`, `azul`, `gris`', { enum: ['rojo', 'azul', 'gris'] }],
  ['Estado: 1 = nuevo, 2 = preparado, 3 = enviado', { enum: [1, 2, 3] }],
  ['Puede ser `subir` o `bajar`', { enum: ['subir', 'bajar'] }],
  ['Número entre 1 y 10', { minimum: 1, maximum: 10 }],
  ['De 1 a 31', { minimum: 1, maximum: 31 }],
  ['Máximo 40 caracteres', { maxLength: 40 }],
  ['Nombre (máx. 25 caracteres)', { maxLength: 25 }],
  ['No puede superar 100', { maximum: 100 }],
  ['Como mínimo 5', { minimum: 5 }],
];
