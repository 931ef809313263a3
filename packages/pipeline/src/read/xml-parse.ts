import { createReadStream } from 'node:fs';
import { type SaxesAttributePlain, SaxesParser } from 'saxes';
import { type Refused, refuse } from '../errors.ts';
import type { ReadableFile } from './reader.ts';

/** What happens in a document, in its order. Names are local: without their namespace's prefix. */
export interface XmlHandler {
  open(name: string, attributes: Readonly<Record<string, string>>, line: number): void;
  text(text: string): void;
  close(): void;
}

export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Reads a document once, in pieces of a megabyte. Throws Refused with the line where it stops being well-formed. */
export async function parseXml(file: ReadableFile, handler: XmlHandler): Promise<void> {
  const parser = new SaxesParser();
  let fault: Error | undefined;
  parser.on('error', (error) => {
    // the first fault is the cause; the parser goes on and finds others that follow from it
    fault ??= error;
  });
  parser.on(
    'opentag',
    ({ name, attributes }: { name: string; attributes: Record<string, SaxesAttributePlain | string> }) =>
      handler.open(localName(name), attributes as Record<string, string>, parser.line),
  );
  parser.on('text', (text) => handler.text(text));
  parser.on('cdata', (text) => handler.text(text));
  parser.on('closetag', () => handler.close());
  const check = (line: number): void => {
    if (fault) throw notWellFormed(file.name, fault, line);
  };
  for await (const piece of createReadStream(file.path, { encoding: 'utf8', highWaterMark: 1 << 20 })) {
    parser.write(piece as string);
    check(parser.line);
  }
  // closing sets the parser back to its first line
  const { line } = parser;
  parser.close();
  check(line);
}

function notWellFormed(name: string, cause: Error, line: number): Refused {
  const says = cause.message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
  if (/unclosed tag|unexpected end|must contain a root element/.test(says)) {
    return refuse(
      name,
      `The XML is cut off: it ends on line ${line} in the middle (${says}).`,
      'Copy it again, or ask for it again. An "&" that is not written as "&amp;" can look like this as well.',
      { cause },
    );
  }
  return refuse(
    name,
    `The XML is not well-formed on line ${/^(\d+):/.exec(cause.message)?.[1] ?? line}: ${says}.`,
    'Ask the supplier for a correct file; nothing was read from this one.',
    { cause },
  );
}
