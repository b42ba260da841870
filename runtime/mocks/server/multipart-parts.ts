/** One part of a multipart body. */
export interface ReceivedPart {
  readonly name: string;
  /** Only a file part has one. */
  readonly filename?: string;
  readonly type?: string;
  readonly body: string;
}

/** Returns the parts of a multipart body. */
export function partsOf(bytes: Buffer, boundary: string): readonly ReceivedPart[] {
  // As Latin-1 each byte is one character: nothing is lost until a part is decoded.
  const pieces = `\r\n${bytes.toString('latin1')}`.split(`\r\n--${boundary}`).slice(1, -1);
  return pieces.map(partOf);
}

function partOf(piece: string): ReceivedPart {
  const end = piece.indexOf('\r\n\r\n');
  const head = decoded(piece.slice(0, end));
  const filename = /; filename="([^"]*)"/i.exec(head)?.[1];
  const type = typeOf(head);
  return {
    name: unescaped(/; name="([^"]*)"/i.exec(head)?.[1] ?? ''),
    ...(filename === undefined ? {} : { filename: unescaped(filename) }),
    ...(type === undefined ? {} : { type }),
    body: decoded(piece.slice(end + 4)),
  };
}

/** Returns the content type that the head of a part names. */
function typeOf(head: string): string | undefined {
  const line = head.split('\r\n').find((each) => /^content-type:/i.test(each));
  return line?.replace(/^content-type: ?/i, '');
}

function decoded(latin1: string): string {
  return Buffer.from(latin1, 'latin1').toString('utf8');
}

function unescaped(name: string): string {
  return name.replaceAll('%22', '"').replaceAll('%0D', '\r').replaceAll('%0A', '\n');
}
