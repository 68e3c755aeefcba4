import type { Content } from '../../src/collections/content-type.ts'
import type { Block } from '../../src/collections/schema/block.ts'
import type { Document } from '../../src/collections/schema/document.ts'
import { Actor, Law, Programme, Term } from '../../src/collections/schema/entities.ts'
import { findLinks } from '../../src/links/find-links.ts'
import type { Link } from '../../src/links/link.ts'

type Registers = Partial<Pick<Content, 'actors' | 'laws' | 'programmes' | 'glossary'>>
type BlockParts = Partial<Omit<Block, 'id' | 'parent'>> & { id: string; parent?: string | null }

export const actor = (id: string, name: string, ...aliases: string[]) =>
  Actor.parse({ id, name, aliases, kind: 'organisatie' })
export const programme = (id: string, name: string, ...aliases: string[]) =>
  Programme.parse({ id, name, aliases })
export const law = (id: string, name: string, short: string, bwb: string | null, ...aliases: string[]) =>
  Law.parse({ id, name, short, aliases, bwb })
export const term = (id: string, ...[first, ...aliases]: string[]) =>
  Term.parse({
    id,
    kind: 'term',
    term: first,
    aliases,
    definitions: [{ document: 'elders', block: 'p1', start: 0, end: 1 }],
  })
export const abbreviation = (id: string, text: string) =>
  Term.parse({ ...term(id, text), kind: 'abbreviation' })

export const LAWS = [
  law('wmo-2015', 'Wet maatschappelijke ondersteuning 2015', 'Wmo 2015', 'BWBR0035362', 'Wmo'),
  law('wlz', 'Wet langdurige zorg', 'Wlz', 'BWBR0035917'),
  law('vn-verdrag', 'VN-verdrag handicap', 'VN-verdrag', null),
]

export function document(
  blocks: BlockParts[],
  aliases: Record<string, string> = {},
  date: string | null = '2023',
): Document {
  const whole = blocks.map((block) => ({ type: 'paragraph', text: '', parent: null, source: [], ...block }))
  return {
    id: 'brief',
    title: 'Brief',
    official: null,
    kind: 'kamerbrief',
    date,
    blocks: whole,
    aliases,
    map: { findings: [] },
  } as unknown as Document
}

export function content(documents: Document[], registers: Registers = {}): Content {
  return {
    documents,
    actors: [],
    laws: [],
    programmes: [],
    glossary: [],
    articles: [],
    actions: [],
    ...registers,
  } as unknown as Content
}

/** The links of one paragraph. */
export function linksIn(text: string, registers: Registers = {}, date: string | null = '2023'): Link[] {
  return findLinks(content([document([{ id: 'p1', text }], {}, date)], registers))
}

/** One line a link, for tables: `Kamerstuk 29 538, nr. 346 → kst-29538-346`; unresolved ones end in `→ ?`. */
export function show(links: Link[]): string[] {
  return links.map(({ text, targets }) => `${text} → ${targets.map((target) => target.id).join(' ') || '?'}`)
}
