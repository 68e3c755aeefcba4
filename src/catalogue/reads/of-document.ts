import { hash } from 'node:crypto'
import { type BuildContext, given } from '../../claims/build-context.ts'
import type { Document } from '../../collections/schema/document.ts'
import { once } from '../once.ts'
import { declare, state, track, untracked } from './reads.ts'

interface Documents {
  documentOf: ReadonlyMap<string, Document>
}

/**
 * All that is asked of documents by themselves, by name. It is asked of every text of a library, one thing
 * after the other: whatever is asked first of a text, the rest is made then too, while its paragraphs are at
 * hand.
 */
const makers = new Map<string, (document: Document) => unknown>()

/**
 * What follows from one document by itself, made once for each text and kept for the next build:
 * `const words = ofDocument('words', countWords)`. A page that asks has looked at what was made, not at the
 * document: most such numbers stay as they are when a text is edited.
 */
export function ofDocument<Made>(name: string, make: (document: Document) => Made): (of: Document) => Made {
  const known = new WeakMap<Document, { value: Made }>()
  const placeOf = (of: Document): Place<Made> => ({ name, known, of, values: 'bodyDigests' })
  const makeAt = (document: Document): Made => valueAt(placeOf(document), () => make(document))
  makers.set(name, makeAt)
  const at = (document: Document): Made => {
    if (knownAt(placeOf(document)) === undefined) for (const makeIt of makers.values()) makeIt(document)
    return makeAt(document)
  }
  declareAt(name, (_, document) => at(document))
  return (document) => {
    track(name, document.id)
    return at(document)
  }
}

/** The same of what follows from a document and from what the registers answer it: links, amounts, tables. */
export function ofOwn<Of extends Documents, Made>(
  name: string,
  make: (of: Of, document: Document) => Made,
): (of: Of, document: Document) => Made {
  const knownOf = once((_: Of) => new WeakMap<Document, { value: Made }>())
  const at = (of: Of, document: Document): Made =>
    valueAt({ name, known: knownOf(of), of: document, values: 'claimsDigests' }, () => make(of, document))
  declareAt(name, (of, document) => at(of as Of, document))
  return (of, document) => {
    track(name, document.id)
    return at(of, document)
  }
}

const declareAt = (name: string, at: (of: Documents, document: Document) => unknown): void => {
  state.own.add(name)
  state.lookups.set(name, (of) =>
    declare(name, (id) => {
      const document = (of as Documents).documentOf.get(id)
      return document === undefined ? null : at(of as Documents, document)
    }),
  )
}

interface Place<Made> {
  name: string
  of: Document
  /** Under which of the values that stand for a document it is kept. */
  values: 'bodyDigests' | 'claimsDigests'
  /** What is known of documents where nothing is kept. */
  known: WeakMap<Document, { value: Made }>
}

/** What was kept of a document, or is made now. */
const valueAt = <Made>(place: Place<Made>, make: () => Made): Made =>
  (knownAt(place) ?? putAt(place, { value: untracked(make) })).value

function knownAt<Made>(place: Place<Made>): { value: Made } | undefined {
  const key = keyIn(place)
  return (key === undefined ? undefined : keptIn<Made>(place)?.get(key)) ?? place.known.get(place.of)
}

/** Where nothing stands for the whole of a document, what was made of it is held here. */
function putAt<Made>(place: Place<Made>, made: { value: Made }): { value: Made } {
  const [kept, key] = [keptIn<Made>(place), keyIn(place)]
  if (kept && key !== undefined) kept.set(key, made)
  else place.known.set(place.of, made)
  return made
}

const keyIn = ({ values, of }: Pick<Place<unknown>, 'values' | 'of'>): string | undefined =>
  given()?.[values]?.get(of.id)

function keptIn<Made>({ name, values }: Pick<Place<Made>, 'name' | 'values'>) {
  const of: BuildContext | undefined = given()
  return of?.[values] && (of.valueCache?.of(name) as Map<string, { value: Made }> | undefined)
}

/** What is made of a long list of words, kept for the next time that the list is the same. */
export function keptFor<Made>(name: string, list: readonly string[], make: () => Made): Made {
  const all = given()?.valueCache?.ofAll(name) as Map<string, { value: Made }> | undefined
  if (!all) return make()
  const key = hash('sha256', list.join('\n'))
  const found = all.get(key) ?? { value: make() }
  if (!all.has(key)) all.clear()
  all.set(key, found)
  return found.value
}
