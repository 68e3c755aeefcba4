import type { DocumentKind, SeedMeta } from '../seed/seed-schema.ts'

/** Words that a text of a kind has near its start; the first that fits is proposed. */
const KIND_SIGNS: readonly (readonly [RegExp, DocumentKind])[] = [
  [/\bantwoord(?:en)? op (?:de )?(?:kamer)?vragen\b/iu, 'beantwoording'],
  [/\bjaarverslag\b/iu, 'jaarverslag'],
  [/\bbegroting(?:sartikel)?\b|\bbudgettaire gevolgen\b/iu, 'begroting'],
  [/\b(?:geachte voorzitter|aan de voorzitter|kamerbrief|kamerstuk)\b/iu, 'kamerbrief'],
  [/\b(?:advies|signalement|rapport|verkenning)\b/iu, 'advies'],
]

const START = 4000
const TITLE_LENGTH = 120

/** A seed.yaml for a text nobody has described yet: what can be guessed from its start, and null for what is not known. */
export function proposeMeta(text: string): SeedMeta {
  const start = text.slice(0, START)
  return {
    title: firstLine(start),
    kind: KIND_SIGNS.find(([sign]) => sign.test(start))?.[1] ?? 'document',
    date: null,
    year: null,
    sessionYear: null,
    issuer: null,
    official: null,
    officialUrl: null,
    licence: null,
    provenance: null,
    budget: null,
    shortActions: false,
    corrections: [],
  }
}

/** The first line with a letter in it, cut at a word when it is long. */
function firstLine(text: string): string {
  const line = text.split(/\r?\n/).find((each) => /\p{L}/u.test(each)) ?? text
  const clean = line.replace(/[\uFEFF\s]+/gu, ' ').trim()
  return clean.length <= TITLE_LENGTH ? clean : `${clean.slice(0, clean.lastIndexOf(' ', TITLE_LENGTH))} …`
}
