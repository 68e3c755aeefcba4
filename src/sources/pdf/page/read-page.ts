import type { Limits } from '../limits.ts'
import type { PDFDocumentProxy, PDFPageProxy } from '../pdfjs.ts'
import { draw } from './draw.ts'
import { type Font, fontOf } from './fonts.ts'
import { boxed, type Matrix } from './matrix.ts'
import type { Link, Page } from './page.ts'
import { readTags, type StructureNode, tagOf } from './tags.ts'

/**
 * A page of a document, number from 1. Holds everything that is drawn on it, and nothing that it could do.
 */
export async function readPage(
  document: PDFDocumentProxy,
  number: number,
  label: string,
  limits: Limits,
): Promise<Page> {
  const page = await document.getPage(number)
  const view = page.getViewport({ scale: 1 })
  const matrix = view.transform as unknown as Matrix
  const program = await page.getOperatorList()
  const tags = readTags((await page.getStructTree().catch(() => null)) as StructureNode | null)
  const canvas = draw(program, matrix, {
    font: fontsOf(page),
    tag: (name, id) => tagOf(tags, name, id),
    limits,
  })
  const annotations: Annotation[] = await page.getAnnotations().catch(() => [])
  const [links, jumps] = [linksOf(annotations, matrix), jumpsOf(annotations, matrix)]
  page.cleanup()
  const { width, height } = view
  const { glyphs, strokes, drawings, pictures, shades } = canvas
  const cut = glyphs.length >= limits.glyphs
  return { number, label, width, height, glyphs, strokes, drawings, pictures, shades, links, jumps, cut }
}

function fontsOf(page: PDFPageProxy): (id: string) => Font {
  const known = new Map<string, Font>()
  return (id) => {
    const font = known.get(id) ?? fontOf(page.commonObjs.has(id) ? page.commonObjs.get(id) : null)
    known.set(id, font)
    return font
  }
}

interface Annotation {
  subtype?: string
  url?: string
  unsafeUrl?: string
  dest?: unknown
  rect?: [number, number, number, number]
}

/** Addresses that words on the page are linked to; other annotations are left alone. */
const linksOf = (annotations: readonly Annotation[], matrix: Matrix): Link[] =>
  annotations.flatMap(({ subtype, url, rect }) =>
    subtype === 'Link' && url && rect ? [{ box: boxed(matrix, rect), address: url }] : [],
  )

const jumpsOf = (annotations: readonly Annotation[], matrix: Matrix): Page['jumps'] =>
  annotations.flatMap(({ subtype, url, dest, rect }) =>
    subtype === 'Link' && !url && dest && rect ? [boxed(matrix, rect)] : [],
  )
