import { type Candidate, EVERY_BLOCK, type KindFinder } from '../context.ts'
import { lawUrl } from '../identifiers/juriconnect.ts'

/**
 * Numbers that are an address by themselves: a local regulation (`CVDR680781_1`), a law (`BWBR0035362`), an
 * article with a
 * DOI (`doi:10.1000/182`). An address of e-mail and an ISBN are none.
 */
export const number: KindFinder = {
  name: 'url',
  blocks: EVERY_BLOCK,
  needs: /\d/u,
  find: ({ block }) =>
    FORMS.flatMap(({ words, read }) =>
      Array.from(block.text.matchAll(words), (match) => toCandidate(match, read)),
    ),
}

interface Target {
  id: string
  url: string
  /** Characters at the end that belong to the sentence. */
  less: number
}

interface Form {
  words: RegExp
  read: (match: RegExpExecArray) => Target
}

const FORMS: Form[] = [
  {
    words: /(?<![\p{L}\p{N}/=:])CVDR(?<work>[1-9]\d{3,6})(?:[_/](?<version>\d{1,3}))?(?![\p{L}\p{N}_])/gu,
    read: ({ groups }) => {
      const { work, version } = groups!
      const path = version === undefined ? '' : `/${version}`
      return {
        id: `CVDR${work}${version === undefined ? '' : `_${version}`}`,
        url: `https://lokaleregelgeving.overheid.nl/CVDR${work}${path}`,
        less: 0,
      }
    },
  },
  {
    words: /(?<![\p{L}\p{N}/=:])BWB[RV]\d{7}(?![\p{L}\p{N}/])/gu,
    read: ({ 0: id }) => ({ id, url: lawUrl(id), less: 0 }),
  },
  {
    words: /(?<![\p{L}\p{N}/.=])(?:doi:[ \u00a0]?)?(?<doi>10\.\d{4,9}\/[^\s<>"“”«»]{1,200})/giu,
    read: ({ groups }) => {
      const doi = withoutEnd(groups!.doi!)
      return {
        id: `doi:${doi}`,
        url: `https://doi.org/${encodeURI(doi)}`,
        less: groups!.doi!.length - doi.length,
      }
    },
  },
]

const END = /[.,;:!?’'|]$/u

/** A full stop or comma at the end is the sentence's, and so is a bracket that has none to close. */
function withoutEnd(doi: string): string {
  let end = doi.length
  while (end > 0 && (END.test(doi[end - 1]!) || closesNothing(doi.slice(0, end)))) end -= 1
  return doi.slice(0, end)
}

const closesNothing = (text: string): boolean =>
  text.endsWith(')') && text.split(')').length > text.split('(').length

function toCandidate(match: RegExpExecArray, read: Form['read']): Candidate {
  const { id, url, less } = read(match)
  return {
    start: match.index,
    end: match.index + match[0].length - less,
    kind: 'url',
    targets: [{ id, url }],
  }
}
