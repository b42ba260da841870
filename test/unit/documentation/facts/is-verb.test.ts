import { describe, expect, it } from 'vitest';
import { isVerb } from '../../../../src/documentation/facts/is-verb.js';

describe('isVerb', () => {
  it.each([
    ['The HTTP method of the callback', 'callback_method'],
    ['The HTTP verb used to invoke the hangup URL', 'm'],
    ['HTTP method', undefined],
    ['Which HTTP verb to use.', undefined],
    ['Optional. HTTP request method', 'x'],
    ['Método HTTP de la notificación', 'metodo'],
    ['HTTP-Methode des Rückrufs', 'm'],
    ['How we call your server: the HTTP method used to fetch the XML', 'answerMethod'],
    ['HTTP: either GET or POST', 'status_callback_method'],
  ])('takes %j for a verb', (text, name) => {
    expect(isVerb(text, name)).toBe(true);
  });

  it.each([
    ['The URL that is called with the HTTP method POST', 'callback_url'],
    ['The path exists for a different HTTP method', 'code'],
    ['How to pay', 'payment_method'],
    ['Whether the HTTP method is logged', 'log'],
    ['The delivery method', 'method'],
    ['The HTTP status', 'status'],
  ])('takes %j for none', (text, name) => {
    expect(isVerb(text, name)).toBe(false);
  });
});
