/**
 * What stands for the links of a name in each document. A document with other words may say the same of most
 * names: then their files are what they were.
 */
import type { Library } from '../../claims/library.ts'
import { isName, type Link, type LinkKind } from '../../links/link.ts'
import { mayUseTerm } from '../../links/term-uses.ts'
import { fingerprintOf, numberFor } from '../../text/fingerprints.ts'
import { getOrInsert } from '../../text/get-or-insert.ts'

/** A name by its kind and id, `actor:vws`; words by themselves for terms, which are found by these too. */
export type NameKey = `${LinkKind | 'written'}:${string}`

/** The names of a document, a number for each, and one for all links with it. */
export interface NamesSaid {
  names: Float64Array
  signs: Float64Array
}

/** The names that a document has: what is said of any other name does not follow from it. */
export function namesIn(links: readonly Link[]): NamesSaid {
  const rows = new Map<NameKey, number[]>()
  for (const link of links.filter(({ kind }) => isName(kind))) {
    const number = numberFor(shownOf(link))
    const add = (name: NameKey): unknown => getOrInsert(rows, name, (): number[] => []).push(number)
    for (const { id } of link.targets) add(`${link.kind}:${id}`)
    if (mayUseTerm(link.kind)) add(`written:${link.text}`)
  }
  return {
    names: Float64Array.from(rows.keys(), numberFor),
    signs: Float64Array.from(rows.values(), (numbers) => numberFor(numbers.join())),
  }
}

/** What data say of a link. */
const shownOf = ({ document, block, start, end, by, text }: Link): string =>
  [document, block, start, end, by, text].join(' ')

/** The names that data are made of. */
export const namesAsked = ({ actors, laws, programmes, glossary }: Library): NameKey[] => [
  ...actors.map(({ id }): NameKey => `actor:${id}`),
  ...laws.map(({ id }): NameKey => `law:${id}`),
  ...programmes.map(({ id }): NameKey => `programme:${id}`),
  ...glossary.flatMap(({ id, term }): NameKey[] => [`term:${id}`, `written:${term}`]),
]

/** A document that has a name. */
export interface NameSign {
  document: string
  sign: number
}

/** By name the documents that have it, in their order: of most names that texts have nobody asks. */
export function byName(
  summaries: ReadonlyMap<string, { names: NamesSaid }>,
  asked: readonly NameKey[],
): (name: NameKey) => readonly NameSign[] {
  const found = new Map(asked.map((name): [number, NameSign[]] => [numberFor(name), []]))
  for (const [document, { names: said }] of summaries)
    for (let at = 0; at < said.names.length; at++)
      found.get(said.names[at] as number)?.push({ document, sign: said.signs[at] as number })
  return (name) => found.get(numberFor(name)) ?? []
}

/**
 * What stands for the links of names, by the documents that have each. Where a document has several of these,
 * the order of their links may change by itself: it is known by all that the document says.
 */
export function signOfNames(
  all: readonly (readonly NameSign[])[],
  own: ReadonlyMap<string, string>,
): unknown {
  const signs = all.map((each) => fingerprintOf(each.map(({ sign }) => sign)))
  return [signs, documentsOfSeveral(all).map((id) => own.get(id))]
}

/** The documents that have more than one of the names. */
function documentsOfSeveral(all: readonly (readonly NameSign[])[]): string[] {
  if (all.length < 2) return []
  const documents = all.flatMap((each) => each.map(({ document }) => document))
  return [...Map.groupBy(documents, (id) => id)].flatMap(([id, times]) => (times.length > 1 ? [id] : []))
}
