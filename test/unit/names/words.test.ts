import { describe, expect, it } from 'vitest';
import { camelCase, fittingWords, kebabCase, pascalCase, words } from '../../../src/names/words.js';

describe('words', () => {
  it.each([
    ['Make an outbound call', ['Make', 'an', 'outbound', 'call']],
    ['listHTTPUsers', ['list', 'HTTP', 'Users']],
    ["Get a user's orders", ['Get', 'a', 'users', 'orders']],
    ['List URLs and IDs', ['List', 'Urls', 'and', 'Ids']],
    ['answer_url', ['answer', 'url']],
    ['获取用户', ['Huo', 'Qu', 'Yong', 'Hu']],
    ['Créer', ['Creer']],
    ['🚀 Launch', ['Launch']],
    ['🚀', ['rocket']],
    ['a\u200bb', ['ab']],
    ['\ud800', []],
    ['', []],
  ])('reads %j as %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('looks at the start of an endless text only', () => {
    expect(words('a'.repeat(10_000_000)).join('').length).toBe(1_000);
  });
});

describe('the cases of names', () => {
  it('joins words in camel case, pascal case and kebab case', () => {
    expect(camelCase(['GET', 'users', 'by', 'ID'])).toBe('getUsersById');
    expect(pascalCase(['GET', 'users'])).toBe('GetUsers');
    expect(kebabCase('getUsersById')).toBe('get-users-by-id');
    expect(kebabCase('getUsers_3fa9c1')).toBe('get-users-3fa9c1');
  });
});

describe('fittingWords', () => {
  it('ends at a word', () => {
    expect(fittingWords(['abc', 'def', 'ghi'], 7)).toEqual(['abc', 'def']);
  });

  it('cuts a first word that is too long by itself', () => {
    expect(fittingWords(['abcdef', 'g'], 3)).toEqual(['abc']);
  });
});
