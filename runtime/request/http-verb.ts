/** The standard HTTP methods: RFC 9110, section 9.3, and PATCH of RFC 5789. */
export type HttpVerb = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE' | 'CONNECT' | 'OPTIONS' | 'TRACE' | 'PATCH';
