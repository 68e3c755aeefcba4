import type { Document } from '../../collections/schema/document.ts'
import { type PhraseMatcher, withinReach } from '../matching/phrases.ts'
import type { Registers } from './registers.ts'

/** The registers as one document asks them, and the keys that it looks up. */
export interface Asked {
  registers: Registers
  asked: Set<string>
}

/** Every matcher by its name: a register that is added must be named here too. */
const matchersOf = (
  registers: Registers,
): Omit<Registers, 'kinds' | 'lawById' | 'termById' | 'meanings'> => ({
  actors: registers.actors,
  laws: registers.laws,
  citedLaws: registers.citedLaws,
  programmes: registers.programmes,
  terms: registers.terms,
  places: registers.places,
})

export function askingRegisters(registers: Registers): Asked {
  const asked = new Set<string>()
  const { places, ...matchers } = matchersOf(registers)
  const noting = <Kind extends string>(all: Readonly<Record<Kind, PhraseMatcher>>) =>
    Object.fromEntries(
      Object.entries<PhraseMatcher>(all).map(([name, matcher]) => [name, { ...matcher, asked }]),
    ) as Record<Kind, PhraseMatcher>
  return { registers: { ...registers, ...noting(matchers), places: noting(places) }, asked }
}

/**
 * What registers say to a document that looks up these keys: every spelling that it may find, with the terms
 * it means and what sort of actor it names. The laws are all of them, since the rules look among all laws for
 * the one of a book or a time.
 */
export function answersTo(document: Document, asked: ReadonlySet<string>, registers: Registers): string {
  const { places, ...matchers } = matchersOf(registers)
  const spellings = Object.values<PhraseMatcher>({ ...matchers, ...places }).map((matcher) =>
    withinReach(matcher, asked).map(({ id, text, condition }) => [id, text, condition]),
  )
  const kinds = withinReach(registers.actors, asked).map(({ id }) => registers.kinds.get(id))
  const terms = withinReach(registers.terms, asked).map(({ id }) => ofDocument(document, registers, id))
  return JSON.stringify([spellings, kinds, terms])
}

/** What a document may know of a term: where others define it is nothing to it. */
function ofDocument(document: Document, { termById }: Registers, id: string): unknown {
  const { definitions = [], ...term } = termById.get(id) ?? {}
  const own = definitions.filter((definition) => definition.document === document.id)
  return [term, own.map(({ block }) => block)]
}
