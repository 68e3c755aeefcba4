import type { Reading } from '../../../src/sources/adapter.ts'
import { odt } from '../../../src/sources/odt/odt.ts'
import { zipped } from './zipped.ts'

const ODF = 'urn:oasis:names:tc:opendocument:xmlns'
const SPACES = [
  ...['office', 'text', 'table', 'style', 'meta'].map((name) => `xmlns:${name}="${ODF}:${name}:1.0"`),
  `xmlns:draw="${ODF}:drawing:1.0"`,
  `xmlns:fo="${ODF}:xsl-fo-compatible:1.0"`,
  `xmlns:svg="${ODF}:svg-compatible:1.0"`,
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ')

export interface Parts {
  /** Styles of the file, in styles.xml. */
  styles?: string
  /** Styles of the text itself. */
  own?: string
  meta?: string
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>'
const part = (name: string, inside: string): string =>
  `${HEAD}<office:document-${name} ${SPACES} office:version="1.3">${inside}</office:document-${name}>`

export const writerParts = (text: string, { styles, own, meta }: Parts = {}): Record<string, string> => ({
  mimetype: 'application/vnd.oasis.opendocument.text',
  'content.xml': part(
    'content',
    `<office:automatic-styles>${own ?? ''}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body>`,
  ),
  'styles.xml': part('styles', `<office:styles>${styles ?? ''}</office:styles>`),
  'meta.xml': part('meta', `<office:meta>${meta ?? ''}</office:meta>`),
})

export const readWriter = (text: string, parts: Parts = {}): Promise<Reading> =>
  odt.read(zipped('nota.odt', writerParts(text, parts)))

export const p = (inside: string, style = ''): string =>
  `<text:p${style && ` text:style-name="${style}"`}>${inside}</text:p>`
export const h = (level: number, inside: string): string =>
  `<text:h text:outline-level="${level}">${inside}</text:h>`
export const style = (name: string, text: string, rest = ''): string =>
  `<style:style style:name="${name}" style:family="paragraph"${rest}><style:text-properties ${text}/></style:style>`
export const list = (name: string, ...items: string[]): string =>
  `<text:list text:style-name="${name}">${items.join('')}</text:list>`
export const item = (...inside: string[]): string => `<text:list-item>${inside.join('')}</text:list-item>`
