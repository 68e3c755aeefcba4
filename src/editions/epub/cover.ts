import { h } from 'hastscript'
import { x } from 'xastscript'
import { dateInWords } from '../../catalogue/format.ts'
import type { Document } from '../../collections/schema/document.ts'
import type { Site } from '../../collections/schema/site.ts'
import { DOCUMENT_KINDS } from '../../seed/seed-schema.ts'
import { type Fitted, fitWords, wrap } from './fit-words.ts'
import { markup } from './markup.ts'
import { printXml } from './print-xml.ts'
import { xhtml } from './xhtml.ts'

export const COVER_FILE = 'omslag.svg'
export const COVER_PAGE = 'voorkant.xhtml'

/** The content of a cover. */
export interface Cover {
  title: string
  /** Kind and date of a single text, or the number of texts. */
  about: string
  issuer: string | null
  publisher: string
}

const WIDTH = 1600
const HEIGHT = 2560
const EDGE = 160
const ROOM = WIDTH - 2 * EDGE
/** Sizes of the title; the first at which it fits is used. */
const SIZES = [168, 140, 116, 96, 80, 64]
const TITLE_HEIGHT = 1080
const PAPER = '#fcfbf8'
const INK = '#24221e'
const SOFT = '#5e5a52'
const GREEN = '#0b6456'
const SERIF = "Literata, Georgia, 'Times New Roman', serif"
const SANS = "'Source Sans 3', 'Segoe UI', Helvetica, Arial, sans-serif"

export function coverOf(title: string, documents: readonly Document[], site: Site): Cover {
  const [only] = documents
  const publisher = site.name.trim() === title ? '' : site.name.trim()
  if (!only || documents.length > 1)
    return { title, about: `${documents.length} teksten, per alinea genummerd`, issuer: null, publisher }
  const date = only.date && dateInWords(only.date)
  const about = [DOCUMENT_KINDS[only.kind], date].filter(Boolean).join(', ')
  return { title, about, issuer: only.issuer, publisher }
}

/** The cover in the site's design: logo, title, description. Deterministic: it has no date and no fonts. */
export function coverImage({ title, about, issuer, publisher }: Cover): string {
  const fitted = fitWords(title, { sizes: SIZES, width: ROOM, height: TITLE_HEIGHT })
  const below = 900 + fitted.lines.length * lineHeight(fitted)
  const sender = wrap(issuer ?? '', ROOM / (56 * 0.52)).slice(0, 3)
  const svg = x(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, width: WIDTH, height: HEIGHT },
    [
      x('title', title),
      x('rect', { width: WIDTH, height: HEIGHT, fill: PAPER }),
      x('rect', { width: 28, height: HEIGHT, fill: GREEN }),
      mark(),
      ...fitted.lines.map((line, index) =>
        words(line, 800 + index * lineHeight(fitted), { size: fitted.size, family: SERIF, fill: INK }),
      ),
      x('rect', { x: EDGE, y: below - 60, width: 220, height: 8, fill: GREEN }),
      words(about, below + 60, { size: 60, family: SANS, fill: INK }),
      ...sender.map((line, index) =>
        words(line, below + 150 + index * 72, { size: 56, family: SANS, fill: SOFT }),
      ),
      words(publisher, HEIGHT - 250, { size: 60, family: SERIF, fill: INK }),
      words('Geen officiële publicatie', HEIGHT - 165, { size: 48, family: SANS, fill: SOFT }),
    ],
  )
  return `<?xml version="1.0" encoding="utf-8"?>\n${printXml(svg)}\n`
}

const lineHeight = ({ size }: Fitted): number => Math.round(size * 1.22)

interface Look {
  size: number
  family: string
  fill: string
}

const words = (text: string, y: number, { size, family, fill }: Look) =>
  x('text', { x: EDGE, y, 'font-size': size, 'font-family': family, fill }, text)

/** The logo of the site: lines of text, and a pointer at one of them. */
const mark = () =>
  x('g', { transform: `translate(${EDGE - 24} 230) scale(9)` }, [
    x('path', {
      d: 'M13 7h15M13 25h11',
      fill: 'none',
      stroke: INK,
      'stroke-width': 3,
      'stroke-linecap': 'round',
    }),
    x('path', { d: 'M13 16h15', fill: 'none', stroke: GREEN, 'stroke-width': 3, 'stroke-linecap': 'round' }),
    x('path', { d: 'M3 11.2 9 16l-6 4.8z', fill: GREEN }),
  ])

/** The page that shows the cover. */
export const coverPage = (title: string): string =>
  xhtml(
    'Omslag',
    markup([
      h('section', { 'epub:type': 'cover', className: ['omslag'] }, [
        h('img', { src: COVER_FILE, alt: `Omslag: ${title}` }),
      ]),
    ]),
  )
