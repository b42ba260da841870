import type { Paging } from '../model/paging.js';

/** The places of a paging rule as people write them: keys with dots between. */
export interface PagingPlaces {
  readonly position?: string;
  readonly size?: string;
  readonly answer?: string;
  /** `headers.link` for the `Link` header; the last element is `[-1]`. */
  readonly next?: string;
}

/** Returns the places of a rule as they are shown. */
export function printPlaces({ position, size, elements, next, more }: Paging): PagingPlaces {
  const answer = elements?.join('.');
  const found = printNextPlace(next, answer) ?? more?.keys.join('.');
  return {
    ...(position && { position: position.keys.join('.') }),
    ...(size && { size: size.keys.join('.') }),
    ...(answer !== undefined && { answer }),
    ...(found !== undefined && { next: found }),
  };
}

function printNextPlace(next: Paging['next'], answer = ''): string | undefined {
  switch (next?.from) {
    case undefined:
      return undefined;
    case 'header':
      return 'headers.link';
    case 'last':
      return `${answer}[-1].${next.key}`;
    case 'list':
      return `${next.keys.join('.')}[${next.link.rel}=${next.link.value}].${next.link.href}`;
    case 'data':
      return next.keys.join('.');
  }
}
