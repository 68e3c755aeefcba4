/**
 * What a document says by itself and by the registers, kept under a digest of the document and of the laws.
 * Of the other registers it is kept what the document looked up, with a digest of what they answered: a new
 * term or actor leaves the documents that do not have its words as they are.
 */
import { serialize } from 'node:v8'
import { claimsOf, type DocumentClaims } from '../../claims/of-document.ts'
import type { Content } from '../../collections/content-type.ts'
import type { Document } from '../../collections/schema/document.ts'
import { answersTo, askingRegisters } from '../../links/registers/asked-registers.ts'
import type { Registers } from '../../links/registers/registers.ts'
import { digestOf, type Facts, parsed } from './facts.ts'
import { keyOf } from './store.ts'

interface Kept {
  claims: DocumentClaims
  asked: Set<string>
  /** Of what the registers answered. */
  answers: string
  /** Of the registers as a whole, as this document sees them: when they are the same, so are the answers. */
  whole: string
}

type Claims = (document: Document, registers: Registers) => DocumentClaims

/** The claims of the documents of a library, those from facts where they hold. */
export function keptClaims(facts: Facts, content: Content): Claims {
  const wholeFor = wholesOf(content)
  let laws: string | undefined
  return (document, registers) => {
    laws ??= keyOf(JSON.stringify([...registers.lawById]))
    const key = keyOf('claims', facts.program, digestOf(facts, document), laws)
    const whole = wholeFor(document)
    const kept = parsed<Kept>(facts.store.get(key))
    if (kept !== null && holds(kept, whole, document, registers)) return ofDocument(document, kept.claims)
    return make({ facts, key, whole }, document, registers)
  }
}

/**
 * By document, one value for all registers: of a definition it matters to its own document where it stands.
 */
function wholesOf({ actors, laws, programmes, glossary }: Content): (document: Document) => string {
  const terms = glossary.map(({ definitions: _, ...term }) => term)
  const shared = keyOf(JSON.stringify([actors, laws, programmes, terms]))
  const definitions = glossary.flatMap(({ id, definitions }) => definitions.map((each) => ({ id, ...each })))
  const own = Map.groupBy(definitions, ({ document }) => document)
  return ({ id }) =>
    keyOf(shared, JSON.stringify((own.get(id) ?? []).map((definition) => [definition.id, definition.block])))
}

function holds(kept: Kept, whole: string, document: Document, registers: Registers): boolean {
  return kept.whole === whole || kept.answers === keyOf(answersTo(document, kept.asked, registers))
}

interface Place {
  facts: Facts
  key: string
  whole: string
}

function make({ facts, key, whole }: Place, document: Document, registers: Registers): DocumentClaims {
  const { registers: asking, asked } = askingRegisters(registers)
  const claims = claimsOf(document, asking)
  const answers = keyOf(answersTo(document, asked, registers))
  facts.store.put(key, serialize({ claims, asked, answers, whole } satisfies Kept))
  return claims
}

/** The id is there once in memory, not once a link. */
function ofDocument({ id }: Document, claims: DocumentClaims): DocumentClaims {
  for (const each of [...claims.tables, ...claims.links, ...claims.amounts, ...claims.sums])
    each.document = id
  return claims
}
