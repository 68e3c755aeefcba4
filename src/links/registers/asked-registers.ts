import type { Document } from '../../collections/schema/document.ts'
import { AskedKeys, type PhraseMatcher, withinReach } from '../matching/phrases.ts'
import type { Registers } from './registers.ts'

/** The registers as one document asks them, and the keys that it looks up. */
export interface Asked {
  registers: Registers
  asked: ReadonlySet<string>
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

type Matchers<Kind extends string> = Readonly<Record<Kind, PhraseMatcher>>

/** What is made of each matcher, by its name. */
const ofEach = <Kind extends string, Made>(all: Matchers<Kind>, make: (matcher: PhraseMatcher) => Made) =>
  Object.fromEntries(
    Object.entries<PhraseMatcher>(all).map(([name, matcher]) => [name, make(matcher)]),
  ) as Record<Kind, Made>

export function askingRegisters(registers: Registers): Asked {
  const asked = new AskedKeys()
  const { places, ...matchers } = matchersOf(registers)
  const noting = (matcher: PhraseMatcher): PhraseMatcher => ({ ...matcher, asked })
  const own = { ...ofEach(matchers, noting), places: ofEach(places, noting) }
  return { registers: { ...registers, ...own }, asked: asked.keys }
}

/**
 * What registers say to a document that looks up these keys: every spelling that it may find, with the terms
 * it means and what sort of actor it names. The laws are all of them, since the rules look among all laws for
 * the one of a book or a time.
 */
export function answersTo(document: Document, asked: ReadonlySet<string>, registers: Registers): string {
  const { places, ...matchers } = matchersOf(registers)
  const reached = ofEach({ ...matchers, ...places }, (matcher) => withinReach(matcher, asked))
  const spellings = Object.values(reached).map((phrases) =>
    phrases.map(({ id, text, condition }) => [id, text, condition]),
  )
  const kinds = reached.actors.map(({ id }) => registers.kinds.get(id))
  const terms = reached.terms.map(({ id }) => ofDocument(document, registers, id))
  return JSON.stringify([spellings, kinds, terms])
}

/** What a document may know of a term: where others define it is nothing to it. */
function ofDocument(document: Document, { termById }: Registers, id: string): unknown {
  const { definitions = [], ...term } = termById.get(id) ?? {}
  const own = definitions.filter((definition) => definition.document === document.id)
  return [term, own.map(({ block }) => block)]
}
