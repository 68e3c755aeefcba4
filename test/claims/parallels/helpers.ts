import fc from 'fast-check'
import { findParallels } from '../../../src/claims/parallels/parallels.ts'
import { makeDocument } from '../../extract/make-document.ts'

/** Documents `a`, `b`, … from small texts, one block a line. */
export const documentsOf = (...texts: string[]) =>
  texts.map((text, at) => makeDocument(text, { id: 'abcdefgh'[at] as never }))

/** One line a parallel: `a#p1 ~ b#p3 0.95`. */
export function show(...texts: string[]): string[] {
  return findParallels(documentsOf(...texts), []).map(
    ({ a, b, similarity }) => `${a.document}#${a.block} ~ ${b.document}#${b.block} ${similarity}`,
  )
}

/** Some of these, one after the other. */
export const someOf = (parts: readonly string[], maxLength: number, between: string): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength }).map((chosen) => chosen.join(between))
