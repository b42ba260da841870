import { pick, text } from './pick.js';

/** Stands for `{{$randomColor}}`: the name of a color. */
export function randomColor(): string {
  return pick([
    'amber',
    'black',
    'blue',
    'brown',
    'coral',
    'gray',
    'green',
    'orange',
    'pink',
    'red',
    'teal',
    'white',
  ]);
}

/** Stands for `{{$randomHexColor}}`: a color as CSS writes it. */
export function randomHexColor(): string {
  return `#${text(6, '0123456789abcdef')}`;
}
