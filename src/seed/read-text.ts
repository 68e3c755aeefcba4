import { hash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { aboutFile, type SeedProblem } from './seed-error.ts'

/** A source of more bytes than this is probably a mistake: the longest policy reports are well under 2 MB. */
const MAX_BYTES = 5_000_000

/** A decoded text, including any byte order mark, with the digest of its bytes. */
export interface SourceText {
  text: string
  sha256: string
}

/** Reads a text file, or returns the problem with it. */
export function readText(file: string, label: string): SourceText | SeedProblem {
  const size = statSync(file).size
  if (size > MAX_BYTES) return enormous(label, size)
  const bytes = readFileSync(file)
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const problem = binary(label, bytes) ?? notUtf8(label, bytes, text) ?? empty(label, text)
  return problem ?? { text, sha256: hash('sha256', bytes) }
}

function enormous(file: string, size: number): SeedProblem {
  const limit = `a text of at most ${MAX_BYTES / 1e6} MB; split a larger one over several folders`
  return aboutFile(
    file,
    'The file is too large to be one policy text.',
    `${(size / 1e6).toFixed(1)} MB`,
    limit,
  )
}

function empty(file: string, text: string): SeedProblem | null {
  if (text.trim() !== '') return null
  return aboutFile(
    file,
    'The file has no text.',
    text === '' ? '0 bytes' : 'white space only',
    'the whole text of the document, as plain UTF-8',
  )
}

const UTF16_MARKS = ['fffe', 'feff']

function binary(file: string, bytes: Buffer): SeedProblem | null {
  const at = bytes.indexOf(0)
  if (at < 0) return null
  const utf16 = UTF16_MARKS.includes(bytes.subarray(0, 2).toString('hex'))
  const says = utf16 ? 'The file is UTF-16, not UTF-8.' : 'The file is not plain text.'
  const write = utf16
    ? 'the same text in UTF-8: iconv -f UTF-16 -t UTF-8 text.txt'
    : 'plain text; take it out of a pdf with: pdftotext -layout source.pdf text.txt'
  return { ...place(file, bytes, at), says, found: `a zero byte at offset ${at}`, write }
}

/** Finds invalid UTF-8: the first byte that changes when the text is encoded again. */
function notUtf8(file: string, bytes: Buffer, text: string): SeedProblem | null {
  const again = Buffer.from(text, 'utf-8')
  if (again.equals(bytes)) return null
  const at = bytes.findIndex((byte, index) => byte !== again[index])
  const found = `byte 0x${bytes.toString('hex', at, at + 1).toUpperCase()} at offset ${at}`
  const write = 'the same text in UTF-8, for example: iconv -f WINDOWS-1252 -t UTF-8 text.txt'
  return { ...place(file, bytes, at), says: 'The file is not UTF-8.', found, write }
}

/** Line and column of a byte, both counted from 1; columns count bytes. */
function place(file: string, bytes: Buffer, at: number): Pick<SeedProblem, 'file' | 'line' | 'column'> {
  const before = bytes.subarray(0, at)
  const lineStart = before.lastIndexOf(0x0a) + 1
  return {
    file,
    line: before.reduce((lines, byte) => lines + (byte === 0x0a ? 1 : 0), 1),
    column: at - lineStart + 1,
  }
}
