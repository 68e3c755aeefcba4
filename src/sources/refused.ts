import { type Adapter, SourceError, type SourceFile } from './adapter.ts'
import { asLatin } from './declared/decode.ts'

type Sign = (head: string) => boolean

/** The file begins with one of these; letters stand for bytes. */
const begins =
  (...starts: string[]): Sign =>
  (head) =>
    starts.some((start) => head.startsWith(start))

const HEADERS = /^[\w-]+:[^\n]*\r?\n(?:[\w-]+:|[ \t])/
/** Headers of a message, which say what it is only where the file begins with them. */
const headed =
  (header: RegExp): Sign =>
  (head) =>
    HEADERS.test(head) && header.test(head)

/** Files that nobody can read as text, by their first bytes: what each is, and what to do. */
const KINDS: readonly (readonly [Sign, string])[] = [
  [
    headed(
      /^(?:From: <Saved by|MIME-Version:|Content-Type:\s*multipart\/related|Snapshot-Content-Location:)/im,
    ),
    'a web page or message saved with all its parts (MHTML). Open it in ' +
      'a browser, save it as "HTML only", and add that.',
  ],
  [
    headed(/^(?:Return-Path|Received|Delivered-To|Message-ID|X-[\w-]+): /im),
    'an e-mail. Save the document that came with it, and add that.',
  ],
  [
    begins('\u0089PNG', '\u00FF\u00D8\u00FF', 'GIF8', 'II*\0', 'MM\0*'),
    'an image. Make a PDF with a text layer of it first, for example: ocrmypdf -l nld image.png text.pdf',
  ],
  [begins('%!PS'), 'PostScript. Make a PDF of it first, for example: ps2pdf file.ps'],
  [begins('\u001F\u008B', '7z\u00BC\u00AF', 'Rar!'), 'a packed file. Unpack it, and add the files in it.'],
]

function kindOf(file: SourceFile): string | undefined {
  const head = asLatin(file.bytes, 1000)
  return KINDS.find(([sign]) => sign(head))?.[1]
}

/** Takes the files that are known and not read, so that none of them is taken for text. */
export const refused: Adapter = {
  name: 'refused',
  accepts: (file) => kindOf(file) !== undefined,
  read: async (file) => {
    throw new SourceError(`${file.name}: This is ${kindOf(file)}`)
  },
}
