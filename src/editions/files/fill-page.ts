import { attributeAt, type Edit, edited, type Spotted } from '../copy/pages/spotted.ts'

/** A file with its size in bytes, and its digest when readers can check that. */
export interface Fact {
  file: string
  size: number
  sha256?: string
}

/** `1234567` → `1,2 MB` */
const shownSize = (bytes: number): string =>
  bytes < 1e6
    ? `${Math.ceil(bytes / 1e3)} kB`
    : `${(bytes / 1e6).toLocaleString('nl-NL', { maximumFractionDigits: 1 })} MB`

/**
 * Fills in sizes and digests on the page with the downloads, at `data-size-of` and `data-digest-of`: they are
 * only known once the files are built.
 */
export function fillPage({ bytes, spots }: Spotted, facts: readonly Fact[]): Uint8Array {
  const byFile = new Map(facts.map((fact) => [fact.file, fact]))
  let text: string | undefined
  const edits = spots.flatMap((spot): Edit[] => {
    if (spot.kind === 'fact') text = wordsFor(attributeAt(bytes, spot), byFile)
    const { start, end } = spot
    return spot.kind === 'known' && text !== undefined ? [{ start, end, text }] : []
  })
  return edited(bytes, edits)
}

function wordsFor(
  { name, value }: { name: string; value: string },
  byFile: ReadonlyMap<string, Fact>,
): string | undefined {
  const fact = byFile.get(value)
  if (fact === undefined) return undefined
  return name === 'data-size-of' ? shownSize(fact.size) : (fact.sha256 ?? '')
}
