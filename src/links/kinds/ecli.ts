import { type Candidate, EVERY_BLOCK, type KindFinder } from '../context.ts'

/** Rulings by their European Case Law Identifier: `ECLI:NL:RVS:2021:786` → rechtspraak.nl. */
export const ecli: KindFinder = {
  name: 'ecli',
  blocks: EVERY_BLOCK,
  find: ({ block }) => Array.from(block.text.matchAll(ECLI), toCandidate),
}

/** A row may have ended behind a colon. A full stop at the end is that of the sentence. */
const COLON = String.raw`:[ \u00a0]?`
const ECLI = new RegExp(
  String.raw`(?<![\p{L}\p{N}])ECLI${COLON}(?<country>[A-Z]{2})${COLON}[A-Z][A-Z0-9]{0,6}${COLON}` +
    String.raw`(?:19|20)\d{2}${COLON}[A-Z0-9](?:[A-Z0-9._-]{0,23}[A-Z0-9])?(?![\p{L}\p{N}])`,
  'giu',
)
const ELSEWHERE = 'Van een uitspraak van dit hof is hier geen adres bekend.'

function toCandidate({ index, 0: text, groups }: RegExpExecArray): Candidate {
  const id = text.replaceAll(/[ \u00a0]/gu, '').toUpperCase()
  const range = { start: index, end: index + text.length, kind: 'ecli' as const }
  return groups!.country!.toUpperCase() === 'NL'
    ? { ...range, targets: [{ id, url: `https://deeplink.rechtspraak.nl/uitspraak?id=${id}` }] }
    : { ...range, targets: [], reason: ELSEWHERE }
}
