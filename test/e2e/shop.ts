/** A small collection: one request with a body and a saved response, one without either. */
export const shop = {
  info: {
    name: 'Shop',
    schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
  },
  variable: [{ key: 'baseUrl', value: 'https://shop.example.com' }],
  auth: { type: 'bearer', bearer: [{ key: 'token', value: '{{token}}', type: 'string' }] },
  item: [
    {
      name: 'Orders',
      item: [
        {
          name: 'Create an order',
          request: {
            method: 'POST',
            header: [],
            url: '{{baseUrl}}/orders',
            body: { mode: 'raw', raw: '{"sku":"A-1","count":2}', options: { raw: { language: 'json' } } },
          },
          response: [{ name: 'Created', code: 201, header: [], body: '{"id":"o-1","count":2}' }],
        },
        {
          name: 'Get an order',
          request: { method: 'GET', header: [], url: '{{baseUrl}}/orders/:id' },
          response: [],
        },
      ],
    },
  ],
} as const;

/** The same with a field more in one answer, and without the other request. */
export const changedShop = {
  ...shop,
  item: [
    {
      name: 'Orders',
      item: [
        {
          ...shop.item[0].item[0],
          response: [{ name: 'Created', code: 201, header: [], body: '{"id":"o-1","count":2,"total":9.5}' }],
        },
      ],
    },
  ],
} as const;
