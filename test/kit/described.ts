/** What an operation says of itself in a request, for tests that are not about it. */
export const described = { place: 'call (POST /path)' };
