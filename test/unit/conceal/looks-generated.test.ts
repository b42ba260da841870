import { expect, it } from 'vitest';
import { looksGenerated } from '../../../src/conceal/looks-generated.js';

it.each([
  '4f9b2c7e81d05a63e2f7b9c4d8a1063e',
  'xWnkliVQJURqB2x1',
  'GiV7s2egM8nnpXDJ/AuX9cWySIU=',
  'Zq812-vT4m12pLx9',
  'sha256=5d7f3b9a1c8e2460bd9f',
  'a%2Bq7Zx91%2Fk0Lw83PmT%3D',
])('takes %s for made by a machine', (text) => {
  expect(looksGenerated(text)).toBe(true);
});

it.each([
  'order-created-v2-20260101',
  'totalSubscribeAndSaveSubscriptionClicks14d',
  'based-authentication-v2',
  'c56a4180-65aa-42ec-a945-5fd21dec0538',
  'SE322JV223222F5H4CQGS77V4',
  'PROFILE-108-401-EXTENDED',
  'images/4f9b2c7e81d05a63.png',
  'avatars/4f9b2c7e81d05a63e2f7',
  'https://a.test/4f9b2c7e81d05a63e2f7b9c4',
  '2026-01-31T10:20:30.000Z',
  'urn:box:oauth2:grant-type:provision',
  '4f9b2c7e81d',
])('takes %s for none', (text) => {
  expect(looksGenerated(text)).toBe(false);
});
