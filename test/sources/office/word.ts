import type { Reading } from '../../../src/sources/adapter.ts'
import { docx } from '../../../src/sources/docx/docx.ts'
import { zipped } from './zipped.ts'

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const SPACES = [
  `xmlns:w="${W}"`,
  `xmlns:r="${RELATIONS}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(' ')

export interface Parts {
  styles?: string
  numbering?: string
  footnotes?: string
  endnotes?: string
  settings?: string
  header1?: string
  /** Links of the document: id → address. */
  links?: Readonly<Record<string, string>>
  core?: string
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const part = (element: string, inside: string): string =>
  `${HEAD}<w:${element} ${SPACES}>${inside}</w:${element}>`

const ROOTS: Readonly<Record<string, string>> = { header1: 'hdr' }
const WRITTEN = ['styles', 'numbering', 'footnotes', 'endnotes', 'settings', 'header1'] as const

/** The parts of a Word file, by path. */
export function wordParts(body: string, parts: Parts = {}): Record<string, string> {
  const own = WRITTEN.flatMap((name) => {
    const inside = parts[name]
    return inside === undefined ? [] : [[name, part(ROOTS[name] ?? name, inside)] as const]
  })
  const inner = own.map(
    ([name]) =>
      `<Relationship Id="${name}" Type="${RELATIONS}/${name.replace(/\d/, '')}" Target="${name}.xml"/>`,
  )
  const outer = Object.entries(parts.links ?? {}).map(
    ([id, to]) =>
      `<Relationship Id="${id}" Type="${RELATIONS}/hyperlink" Target="${to}" TargetMode="External"/>`,
  )
  return {
    '[Content_Types].xml': `${HEAD}<Types/>`,
    '_rels/.rels': relations([
      `<Relationship Id="a" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/>`,
    ]),
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': relations([...inner, ...outer]),
    ...Object.fromEntries(own.map(([name, text]) => [`word/${name}.xml`, text])),
    ...(parts.core ? { 'docProps/core.xml': parts.core } : {}),
  }
}

const relations = (each: readonly string[]): string =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`

export const readWord = (body: string, parts: Parts = {}): Promise<Reading> =>
  docx.read(zipped('nota.docx', wordParts(body, parts)))

/** A run of words, with its properties. */
export const r = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`

/** A paragraph of words or runs. */
export const p = (inside: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${/^</.test(inside) || inside === '' ? inside : r(inside)}</w:p>`

export const styled = (style: string): string => `<w:pStyle w:val="${style}"/>`
export const listed = (id: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`

/** A level of a list. */
export const level = (at: number, format: string, text: string, rest = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${rest}<w:lvlText w:val="${text}"/></w:lvl>`
export const list = (id: number, ...levels: string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`
export const num = (id: number, abstract: number, rest = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${rest}</w:num>`

export const style = (id: string, name: string, rest = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${rest}</w:style>`

const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
/** A field with its code and what it shows. */
export const field = (code: string, shown: string): string =>
  `${mark('begin')}<w:r><w:instrText> ${code} </w:instrText></w:r>${mark('separate')}${shown}${mark('end')}`

export const cell = (inside: string, properties = ''): string =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${/^</.test(inside) ? inside : p(inside)}</w:tc>`
export const row = (cells: readonly string[], properties = ''): string =>
  `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells.join('')}</w:tr>`
export const table = (...rows: string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`
