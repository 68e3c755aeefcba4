import { counted } from '../../catalogue/format.ts'

/** What a link leads to, in short. */
export interface Card {
  title: string
  kind: string
  about: string
  /** How often it is named and in how many documents; one number alone: how often it is cited. */
  counts: readonly [] | readonly [cited: number] | readonly [named: number, documents: number]
}

/** What a card shows of the page that a link leads to: its title, what it is, and a few words. */
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

/** A kind is written out once: after that it is the place of its words among those that were. */
type Packed = [kind: string | number, title: string, about: string, ...counts: number[]]

/** Links of a text to a name of a register, by their addresses; each of its pages has its card beside it. */
export const NAME_LINKS = ['actoren', 'programmas', 'wetten', 'begrippen']
  .map((register) => `a[href*="/${register}/"]:not(.ext, .incoming a)`)
  .join(', ')

/** The card of a page of a register, in a file beside it: `/actoren/<id>/kaart.json`. */
export const CARD_FILE = 'kaart.json'

export type PackedCard = [kind: string, title: string, about: string, ...counts: number[]]

export const packCard = ({ kind, title, about, counts }: Card): PackedCard => [kind, title, about, ...counts]

export const unpackCard = ([kind, title, about, ...counts]: PackedCard): Card => ({
  kind,
  title,
  about,
  counts: counts as unknown as Card['counts'],
})

/** The other cards of a document by address: `/documenten/<id>/kaarten.json`. */
export type PackedCards = Record<string, Packed>

export function packCards(cards: ReadonlyMap<string, Card>): PackedCards {
  const kinds: string[] = []
  const entries = [...cards].map(([address, { kind, title, about, counts }]): [string, Packed] => {
    const known = kinds.indexOf(kind)
    if (known < 0) kinds.push(kind)
    return [address, [known < 0 ? kind : known, title, about, ...counts]]
  })
  return Object.fromEntries(entries)
}

export function unpackCards(packed: PackedCards): Map<string, Card> {
  const kinds: string[] = []
  const entries = Object.entries(packed).map(([address, [kind, title, about, ...counts]]): [string, Card] => {
    if (typeof kind === 'string') kinds.push(kind)
    const written = typeof kind === 'string' ? kind : (kinds[kind] ?? '')
    return [address, { kind: written, title, about, counts: counts as unknown as Card['counts'] }]
  })
  return new Map(entries)
}
