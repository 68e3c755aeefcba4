import { contentWords } from '../collections/extract/words.ts'
import type { Document } from '../collections/schema/document.ts'
import { type Dossier, dossierLabel, parseKamerstukId } from './kamerstuk-id.ts'
import type { Link } from './link.ts'

/** Why two documents are about one subject. `of`: which dossier it is. */
export interface Ground {
  kind: 'dossier' | 'series' | 'cites'
  of: string
}

type Facts = Pick<Document, 'id' | 'title' | 'official'>

/** A title of fewer words of its own is shared by chance. */
const LEAST_WORDS = 2

/**
 * What two documents of one kind share, the older one first: a dossier, a title that differs only in its year or number, or
 * a citation of the older in the newer. Null when the texts do not say that they have to do with each other.
 * `citations` are the links to the older document by its official number.
 */
export function sharedSubject(older: Facts, newer: Facts, citations: readonly Link[]): Ground | null {
  const [before, after] = [dossierOf(older), dossierOf(newer)]
  if (before && after && dossierLabel(before) === dossierLabel(after))
    return { kind: 'dossier', of: dossierLabel(before).replace(/^Kamerstuk /, '') }
  if (isSeries(older.title, newer.title)) return { kind: 'series', of: '' }
  return citations.some(({ document }) => document === newer.id) ? { kind: 'cites', of: '' } : null
}

const dossierOf = ({ official }: Facts): Dossier | null =>
  official === null ? null : parseKamerstukId(official)

/** "Voortgangsrapportage 2022" and "Voortgangsrapportage 2023": the same words, in the same order, beside the numbers. */
function isSeries(a: string, b: string): boolean {
  const words = withoutNumbers(a)
  return contentWords(words).size >= LEAST_WORDS && words === withoutNumbers(b)
}

const ORDINALS = 'eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende'
const MONTHS =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|voorjaar|najaar|kwartaal'
const NUMBERS = new RegExp(`(?<!\\p{L})(?:${ORDINALS}|${MONTHS})(?!\\p{L})|[\\d–/-]+e?`, 'gu')

const withoutNumbers = (title: string): string =>
  title.toLowerCase().replace(NUMBERS, ' ').replace(/\s+/gu, ' ').trim()
