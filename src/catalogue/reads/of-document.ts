import { hash } from 'node:crypto'
import { type Given, given } from '../../claims/given.ts'
import type { Document } from '../../collections/schema/document.ts'
import { once } from '../once.ts'
import { apart, declare, note, state } from './reads.ts'

interface Documents {
  documentOf: ReadonlyMap<string, Document>
}

/**
 * What follows from one document by itself, made once for each text and kept for the next build:
 * `const words = ofDocument('words', countWords)`. A page that asks has looked at what was made, not at the
 * document: most such numbers stay as they are when a text is edited.
 */
export function ofDocument<Made>(name: string, make: (document: Document) => Made): (of: Document) => Made {
  const known = new WeakMap<Document, { value: Made }>()
  const at = (document: Document): Made =>
    valueAt({ name, known, of: document, values: 'bodies' }, () => make(document))
  declareAt(name, (_, document) => at(document))
  return (document) => {
    note(name, document.id)
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
    valueAt({ name, known: knownOf(of), of: document, values: 'own' }, () => make(of, document))
  declareAt(name, (of, document) => at(of as Of, document))
  return (of, document) => {
    note(name, document.id)
    return at(of, document)
  }
}

const declareAt = (name: string, at: (of: Documents, document: Document) => unknown): void => {
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
  values: 'bodies' | 'own'
  /** What is known of documents where nothing is kept. */
  known: WeakMap<Document, { value: Made }>
}

/** What was kept of a document, or is made now; where nothing stands for the whole of it, it is held here. */
function valueAt<Made>({ name, of, values, known }: Place<Made>, make: () => Made): Made {
  const kept = keptIn<Made>(given(), name, values)
  const key = given()?.[values]?.get(of.id)
  const found = (key === undefined ? undefined : kept?.get(key)) ?? known.get(of) ?? { value: apart(make) }
  if (kept && key !== undefined) kept.set(key, found)
  else known.set(of, found)
  return found.value
}

const keptIn = <Made>(of: Given | undefined, name: string, values: 'bodies' | 'own') =>
  of?.[values] && (of.each?.of(name) as Map<string, { value: Made }> | undefined)

/** What is made of a long list of words, kept for the next time that the list is the same. */
export function keptFor<Made>(name: string, list: readonly string[], make: () => Made): Made {
  const all = given()?.each?.ofAll(name) as Map<string, { value: Made }> | undefined
  if (!all) return make()
  const key = hash('sha256', list.join('\n'))
  const found = all.get(key) ?? { value: make() }
  if (!all.has(key)) all.clear()
  all.set(key, found)
  return found.value
}
