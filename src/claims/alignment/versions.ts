import type { Document } from '../../collections/schema/document.ts'

/**
 * The regulation of which a text is a version, and a key to sort its versions by: from `CVDR123456_2` the
 * version number, for national law the date.
 */
function workOf({ official, date }: Document): { work: string; order: string } | null {
  const [, work, version] = /^(CVDR\d{1,8}|BWB[RV]\d{7})(?:_(\d{1,3}))?$/u.exec(official ?? '') ?? []
  if (work === undefined) return null
  const order = version === undefined ? (date ?? '') : version.padStart(3, '0')
  return order === '' ? null : { work, order }
}

/**
 * By document, its previous version: the one that seed.yaml states, or else the previous one of the same
 * regulation by number or date.
 */
export function olderVersions(documents: readonly Document[]): Map<string, Document> {
  const works = documents.flatMap((document) => {
    const found = workOf(document)
    return found ? [{ document, ...found }] : []
  })
  const byNumber = [...Map.groupBy(works, ({ work }) => work).values()].flatMap((group) => {
    const sorted = group.toSorted((a, b) => a.order.localeCompare(b.order))
    return sorted.slice(1).flatMap(({ document, order }, index) => {
      const older = sorted[index]
      return older && older.order < order ? [[document.id as string, older.document] as const] : []
    })
  })
  const ofId = new Map(documents.map((document) => [document.id as string, document]))
  const stated = documents.flatMap(({ id, follows }) => {
    const older = follows ? ofId.get(follows) : undefined
    return older ? [[id as string, older] as const] : []
  })
  return new Map([...byNumber, ...stated])
}
