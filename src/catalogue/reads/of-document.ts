import { given } from '../../claims/given.ts'
import type { Document } from '../../collections/schema/document.ts'
import { apart, declare, note, state } from './reads.ts'

type Documents = { documentOf: ReadonlyMap<string, Document> }

/**
 * What follows from one document by itself, made once for each text and kept for the next build:
 * `const words = ofDocument('words', countWords)`. A page that asks has looked at what was made, not at the
 * document: most such numbers stay as they are when a text is edited.
 */
export function ofDocument<Made>(name: string, make: (document: Document) => Made): (of: Document) => Made {
  const made = new WeakMap<Document, { value: Made }>()
  const at = (document: Document): Made => {
    const kept = valuesOf<Made>(name, document.id)
    const known = kept?.known() ?? made.get(document) ?? { value: apart(() => make(document)) }
    kept?.keep(known)
    if (!kept) made.set(document, known)
    return known.value
  }
  state.lookups.set(name, (catalogue) =>
    declare(name, (id) => {
      const document = (catalogue as Documents).documentOf.get(id)
      return document === undefined ? null : at(document)
    }),
  )
  return (document) => {
    note(name, document.id)
    return at(document)
  }
}

interface KeptValue<Made> {
  known: () => { value: Made } | undefined
  keep: (made: { value: Made }) => void
}

/** Where the value of a document is kept; null where nothing stands for the whole of it. */
function valuesOf<Made>(name: string, id: string): KeptValue<Made> | null {
  const { each, bodies } = given() ?? {}
  const key = bodies?.get(id)
  if (each === undefined || key === undefined) return null
  const values = each.of(name) as Map<string, { value: Made }>
  return { known: () => values.get(key), keep: (made) => void values.set(key, made) }
}
