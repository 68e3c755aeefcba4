import type { Evidence } from '../collections/schema/entities.ts'
import { type Catalogue, titleOf } from './catalogue.ts'
import type { Incoming } from './incoming-row.ts'
import { placeOf } from './places.ts'

/** A link to a passage, with the title of its document when that is another. */
export function placeLink(
  catalogue: Catalogue,
  here: string,
  { document, block }: Pick<Evidence, 'document' | 'block'>,
): Incoming['links'][number] {
  const { label, url } = placeOf(catalogue, document, block)
  return { text: document === here ? label : `${titleOf(catalogue, document)}, ${label}`, url }
}
