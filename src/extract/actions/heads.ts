import type { Block } from '../../collections/schema/block.ts'

/** The nouns of numbered commitments, each with a pattern for its singular and plural. */
export const ACTION_NOUNS: Readonly<Record<string, string>> = {
  actie: 'acties?',
  actiepunt: 'actiepunt(?:en)?',
  maatregel: 'maatregel(?:en|s)?',
  aanbeveling: 'aanbeveling(?:en)?',
  beleidsoptie: 'beleidsopties?',
  afspraak: 'afspra(?:ak|ken)',
  voorstel: 'voorstel(?:len)?',
}

/** Where an action begins. */
export interface ActionHead {
  /** Position of `heading` in the main text of its document. */
  index: number
  /** A heading, or a paragraph that begins like one. */
  heading: Block
  /** The noun as the source prints it: Actie, Maatregel. */
  label: string
  number: number
  /** The words after the number; may be ''. */
  title: string
}

const HEAD = new RegExp(
  `^(${Object.keys(ACTION_NOUNS).join('|')}) (\\d{1,3})(?: ?[.:–—-] ?(?=\\D|$)| (?=\\p{Lu})|$)(.*)$`,
  'iu',
)

/**
 * Reads `"Actie 4"` or `"Maatregel 12 – Vereenvoudig …"` as a head; null for other blocks. A paragraph must
 * begin with a capital, and have a separator or nothing after the number: "Actie 4 Rijk" is a line of prose.
 */
export function parseHead(block: Block, index: number): ActionHead | null {
  const [, label = '', number = '', title = ''] = HEAD.exec(block.text) ?? []
  if (!label || !Number(number)) return null
  const isSeparated = title === '' || /^.{1,12} \d{1,3} ?[.:–—-]/u.test(block.text)
  const isCapital = label[0] !== label[0]?.toLowerCase()
  if (block.type !== 'heading' && !(isSeparated && isCapital)) return null
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

/** Of heads with the same number: the first heading, else the first paragraph. */
const preferHeading = (heads: readonly ActionHead[]): ActionHead[] => {
  const best = heads.find((head) => head.heading.type === 'heading') ?? heads[0]
  return best ? [best] : []
}

/** The heads of the series with the most numbers, each number once, in reading order. */
export function findHeads(text: readonly Block[]): ActionHead[] {
  const heads = text.map(parseHead).filter((head) => head !== null)
  const [series = []] = groupBy(heads, (head) => head.label.toLowerCase()).sort(
    (a, b) => distinctNumbers(b) - distinctNumbers(a),
  )
  return groupBy(series, (head) => head.number)
    .flatMap(preferHeading)
    .sort((a, b) => a.index - b.index)
}
