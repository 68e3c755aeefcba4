import type { Block } from '../../collections/schema/block.ts'

/** The nouns that number a commitment, with the pattern of their singular and plural. */
export const ACTION_NOUNS: Readonly<Record<string, string>> = {
  actie: 'acties?',
  actiepunt: 'actiepunt(?:en)?',
  maatregel: 'maatregel(?:en|s)?',
  aanbeveling: 'aanbeveling(?:en)?',
  beleidsoptie: 'beleidsopties?',
  afspraak: 'afspra(?:ak|ken)',
  voorstel: 'voorstel(?:len)?',
}

/** Where an action begins. `index` is the place of `heading` in the main text of its document. */
export interface ActionHead {
  index: number
  heading: Block
  /** The noun as the source prints it: Actie, Maatregel. */
  label: string
  number: number
  /** Words after the number; '' when the heading is the number alone. */
  title: string
}

const HEAD = new RegExp(
  `^(${Object.keys(ACTION_NOUNS).join('|')}) (\\d{1,3})(?: ?[.:–—-] ?(?=\\D|$)| (?=\\p{Lu})|$)(.*)$`,
  'iu',
)

/**
 * `"Actie 4"`, `"Maatregel 12 – Vereenvoudig …"` → a head. A paragraph is one only with a separator or
 * nothing after the number, and a capital first: "Actie 4 Rijk" as a line of prose is not.
 */
export function parseHead(block: Block, index: number): ActionHead | null {
  const [, label = '', number = '', title = ''] = HEAD.exec(block.text) ?? []
  if (!label || !Number(number)) return null
  const separated = title === '' || /^.{1,12} \d{1,3} ?[.:–—-]/u.test(block.text)
  const capital = label[0] !== label[0]?.toLowerCase()
  if (block.type !== 'heading' && !(separated && capital)) return null
  return { index, heading: block, label, number: Number(number), title }
}

function groupBy<Item>(items: readonly Item[], key: (item: Item) => string | number): Item[][] {
  const groups = new Map<string | number, Item[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group) group.push(item)
    else groups.set(key(item), [item])
  }
  return [...groups.values()]
}

const distinctNumbers = (heads: readonly ActionHead[]): number =>
  new Set(heads.map((head) => head.number)).size

/** A heading before a paragraph, then the first. */
const preferred = (heads: readonly ActionHead[]): ActionHead[] => {
  const best = heads.find((head) => head.heading.type === 'heading') ?? heads[0]
  return best ? [best] : []
}

/** The heads of the one series of a document, each number once, in reading order. */
export function findHeads(text: readonly Block[]): ActionHead[] {
  const heads = text.map(parseHead).filter((head) => head !== null)
  const [series = []] = groupBy(heads, (head) => head.label.toLowerCase()).sort(
    (a, b) => distinctNumbers(b) - distinctNumbers(a),
  )
  return groupBy(series, (head) => head.number)
    .flatMap(preferred)
    .sort((a, b) => a.index - b.index)
}
