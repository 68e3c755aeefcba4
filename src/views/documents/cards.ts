import { counted } from '../../catalogue/format.ts'

/** A short description of what a link leads to. */
export interface Card {
  title: string
  kind: string
  about: string
  /** Either how often it is cited, or how often it is named and in how many documents. */
  counts: readonly [] | readonly [cited: number] | readonly [named: number, documents: number]
}

/** The text of a card: title, kind, and a few words. */
export interface Preview {
  title: string
  kind: string
  text: string
}

function inWords([times, documents]: Card['counts']): string {
  if (times === undefined) return ''
  const often = counted(times, 'keer', 'keer')
  return documents === undefined
    ? `${often} aangehaald in de teksten hier.`
    : `${often} genoemd in ${counted(documents, 'document', 'documenten')}.`
}

export const toPreview = ({ title, kind, about, counts }: Card): Preview => ({
  title,
  kind,
  text: [about, inWords(counts)].filter(Boolean).join(' '),
})

/**
 * A card as JSON. A kind is written out the first time; after that it is its index among the kinds so far.
 */
type Packed = [kind: string | number, title: string, about: string, ...counts: number[]]

/** Selects the links in a text to pages of registers. Such a page has its card in a file beside it. */
export const NAME_LINKS = ['actoren', 'programmas', 'wetten', 'begrippen']
  .map((register) => `a[href*="/${register}/"]:not(.ext, .incoming a)`)
  .join(', ')

/** The name of that file: `/actoren/<id>/kaart.json`. */
export const CARD_FILE = 'kaart.json'

export type PackedCard = [kind: string, title: string, about: string, ...counts: number[]]

export const packCard = ({ kind, title, about, counts }: Card): PackedCard => [kind, title, about, ...counts]

export const unpackCard = ([kind, title, about, ...counts]: PackedCard): Card => ({
  kind,
  title,
  about,
  counts: counts as unknown as Card['counts'],
})

/** The cards of all other links of a document, by address: `/documenten/<id>/kaarten.json`. */
export type PackedCards = Record<string, Packed>

export function packCards(cards: ReadonlyMap<string, Card>): PackedCards {
  const kinds: string[] = []
  const entries = [...cards].map(([address, { kind, title, about, counts }]): [string, Packed] => {
    const kindIndex = kinds.indexOf(kind)
    if (kindIndex < 0) kinds.push(kind)
    return [address, [kindIndex < 0 ? kind : kindIndex, title, about, ...counts]]
  })
  return Object.fromEntries(entries)
}

export function unpackCards(packed: PackedCards): Map<string, Card> {
  const kinds: string[] = []
  const entries = Object.entries(packed).map(([address, [kind, title, about, ...counts]]): [string, Card] => {
    if (typeof kind === 'string') kinds.push(kind)
    const kindInWords = typeof kind === 'string' ? kind : (kinds[kind] ?? '')
    return [address, { kind: kindInWords, title, about, counts: counts as unknown as Card['counts'] }]
  })
  return new Map(entries)
}
