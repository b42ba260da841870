/** What can be sent as a file: a `Blob` or `File`, or a stream, which is sent as it comes, and only once. */
export type Upload = Blob | ReadableStream<Uint8Array> | NamedStream;

/** A stream with the name and the type of the file that it is. */
export class NamedStream {
  readonly stream: ReadableStream<Uint8Array>;
  readonly name: string;
  readonly type: string;

  constructor(stream: ReadableStream<Uint8Array>, name: string, type = '') {
    this.stream = stream;
    this.name = name;
    this.type = type;
  }
}
