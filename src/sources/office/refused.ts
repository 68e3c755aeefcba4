import { type Adapter, SourceError, type SourceFile } from '../adapter.ts'
import { isZip, namesIn, openContainer } from './container.ts'

const startsWith = ({ bytes }: SourceFile, ...first: number[]): boolean =>
  first.every((byte, index) => bytes[index] === byte)
const isOle = (file: SourceFile): boolean => startsWith(file, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)
const isRtf = (file: SourceFile): boolean => startsWith(file, 0x7b, 0x5c, 0x72, 0x74, 0x66)

const PDF = 'Open it in a word processor and save it as .docx or .pdf.'
const LOCKED =
  'The file is encrypted and asks for a password. Open it with the ' +
  'password, take the password off, and save a copy.'
const TABLES = 'It is a workbook, not a text. Save the sheet that matters as a PDF, or as a table in a .docx.'
const SLIDES = 'It is a presentation, not a text. Save it as a PDF.'

/** Names of parts inside the old office files, in UTF-16. */
const OLE_PARTS: readonly (readonly [string, string])[] = [
  ['EncryptedPackage', LOCKED],
  ['WordDocument', `It is an old Word file (.doc), which is not read here. ${PDF}`],
  ['Workbook', TABLES],
  ['PowerPoint Document', SLIDES],
]

/** What a part in the zip says about the file. */
const ZIP_PARTS: readonly (readonly [RegExp, string])[] = [
  [/^xl\//, TABLES],
  [/^ppt\//, SLIDES],
  [
    /^META-INF\/container\.xml$/,
    'It is an e-book (EPUB), which is not read here. Add the publisher’s PDF or .docx.',
  ],
  [/^content\.xml$/, 'It is an OpenDocument file, but no text document. Save it as .odt or .pdf.'],
]

function sayOle({ bytes }: SourceFile): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const found = OLE_PARTS.find(([name]) => text.includes(Buffer.from(name, 'utf16le')))
  return found?.[1] ?? `It is an old office file, which is not read here. ${PDF}`
}

function sayZip(file: SourceFile): string {
  const names = [...namesIn(file)]
  if (names.length === 0) openContainer(file)
  const found = ZIP_PARTS.find(([part]) => names.some((name) => part.test(name)))
  return found?.[1] ?? 'It is a zip without a text document in it. Unpack it and add the files one by one.'
}

function say(file: SourceFile): string {
  if (isRtf(file)) return `It is Rich Text (.rtf), which is not read here. ${PDF}`
  return isOle(file) ? sayOle(file) : sayZip(file)
}

/**
 * Office files that cannot be read: says what the file looks like, and what to do. Stands behind those that
 * can.
 */
export const refusedOffice: Adapter = {
  name: 'office',
  accepts: (file) => isOle(file) || isRtf(file) || isZip(file),
  read: async (file) => {
    throw new SourceError(`${file.name}: ${say(file)}`)
  },
}

export const PASSWORD = LOCKED
