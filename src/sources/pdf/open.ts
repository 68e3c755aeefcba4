import { createRequire } from 'node:module'
import { dirname, join, sep } from 'node:path'
import { SourceError } from '../adapter.ts'
import type { Limits } from './limits.ts'
import { getDocument, type PDFDocumentProxy } from './pdfjs.ts'

const PACKAGE = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
const folder = (name: string): string => join(PACKAGE, name) + sep

/** Nothing is drawn, run, or fetched; images are left out, as only their places matter. */
const SETTINGS = {
  verbosity: 0,
  useSystemFonts: false,
  disableFontFace: true,
  useWorkerFetch: false,
  useWasm: false,
  fontExtraProperties: true,
  enableXfa: false,
  maxImageSize: 1,
  stopAtErrors: false,
  disableAutoFetch: true,
  cMapPacked: true,
  cMapUrl: folder('cmaps'),
  standardFontDataUrl: folder('standard_fonts'),
}

const REFUSALS: Readonly<Record<string, string>> = {
  PasswordException:
    'The file is encrypted and asks for a password. Save a copy ' +
    'without one, for example with `qpdf --decrypt`.',
  InvalidPDFException: 'The file is damaged, or is no PDF.',
  ResponseException: 'The file is damaged, or is no PDF.',
}

/** Opens a document; throws a SourceError for one that is encrypted, damaged, or has too many pages. */
export async function open(bytes: Uint8Array, limits: Limits): Promise<PDFDocumentProxy> {
  const task = getDocument({ ...SETTINGS, data: bytes })
  const document = await task.promise.catch((error: Error) => {
    throw new SourceError(
      REFUSALS[error.name] ?? `The file is damaged and cannot be read (${error.message}).`,
    )
  })
  if (document.numPages > limits.pages)
    throw new SourceError(`The file has ${document.numPages} pages; at most ${limits.pages} are read.`)
  return document
}
