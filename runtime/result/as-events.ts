import type { CustomReader, Fail } from './read-body.js';
import { textChunks } from './text-chunks.js';
import { textLines } from './text-lines.js';

/** One server-sent event. */
export interface ServerEvent {
  /** What kind of event it is: "message" where the server does not say. */
  readonly event: string;
  /** Its lines of data, with line breaks between them. */
  readonly data: string;
  /** The last id that the server gave, to send as `Last-Event-ID` when connecting again; empty without one. */
  readonly id: string;
  /** Milliseconds after which the server asks to connect again. */
  readonly retry?: number;
}

/** Reads a body of type `text/event-stream` as its events, one by one as they come, to be looped over once. */
export const asEvents: CustomReader = (response, fail, signal) =>
  Promise.resolve(eventsOf(response, fail, signal));

/** Yields the events as the HTML Standard, section 9.2.6, has them read: one that is not complete at the end is dropped. */
async function* eventsOf(
  response: Response,
  fail: Fail,
  signal: AbortSignal | undefined,
): AsyncGenerator<ServerEvent, void, undefined> {
  let id = '';
  let event = '';
  let retry: number | undefined;
  let data: string[] = [];
  for await (const line of textLines(textChunks(response, fail, signal))) {
    const [, name, value = ''] = /^([^:]*)(?:: ?([^]*))?$/.exec(line) ?? [];
    if (line === '') {
      const delay = retry === undefined ? {} : { retry };
      if (data.length > 0) yield { event: event || 'message', data: data.join('\n'), id, ...delay };
      event = '';
      retry = undefined;
      data = [];
    } else if (name === 'data') data.push(value);
    else if (name === 'event') event = value;
    else if (name === 'id' && !value.includes('\0')) id = value;
    else if (name === 'retry' && /^\d+$/.test(value)) retry = Number(value);
  }
}
