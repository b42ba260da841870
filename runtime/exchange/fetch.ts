/** What is called to send a request: any WHATWG fetch. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;
