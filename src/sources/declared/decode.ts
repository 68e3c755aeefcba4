import { SourceError } from '../adapter.ts'

const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** The encoding that the first bytes of a file show: a byte order mark. */
const marked = (bytes: Uint8Array): string | undefined =>
  MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))?.[0]

/** What a declaration in the file can be read from, whatever the encoding. */
export const asLatin = (bytes: Uint8Array, length: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, length)).toString('latin1')

/**
 * The bytes as text, without byte order mark: in the encoding of that mark, else the one the file names, else
 * UTF-8.
 * `otherwise`: what a file without either may be when it is no UTF-8. Throws a SourceError where a byte is
 * not in it.
 */
export function decode(bytes: Uint8Array, named: string | undefined, otherwise?: string): string {
  const encoding = marked(bytes) ?? named
  if (encoding !== undefined) return decodeAs(bytes, encoding)
  if (otherwise === undefined || isUtf8(bytes)) return decodeAs(bytes, 'utf-8')
  return decodeAs(bytes, otherwise)
}

/** As a browser reads a page: where the encoding that it names is not that of its bytes, in the other one. */
export function decodeLeniently(bytes: Uint8Array, named: string | undefined, otherwise: string): string {
  try {
    return decode(bytes, named, otherwise)
  } catch {
    return decodeAs(bytes, isUtf8(bytes) ? 'utf-8' : otherwise)
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

function decodeAs(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw new SourceError(
      `The file is not in the encoding "${encoding.slice(0, 40)}" that it is said to be in.`,
    )
  }
}
