import { type Candidate, EVERY_BLOCK, type KindFinder } from '../context.ts'
import { LITERAL_CELEX } from '../eu/act-pattern.ts'
import { commissionPapersIn } from '../eu/commission-papers.ts'
import { type Act, actsIn } from '../eu/read-act.ts'
import { celexUrl } from '../identifiers/celex.ts'

/** Acts of the European Union by their number: `Verordening (EU) 2016/679` → 32016R0679, in EUR-Lex. */
export const eu: KindFinder = {
  name: 'eu',
  blocks: EVERY_BLOCK,
  needs: /\d/u,
  find: ({ block }) => [
    ...actsIn(block.text).map(toCandidate),
    ...Array.from(block.text.matchAll(JOURNAL), toUnresolved),
    ...commissionPapersIn(block.text),
    ...Array.from(block.text.matchAll(LITERAL_CELEX), ({ index, 0: celex }) =>
      toCandidate({ start: index, end: index + celex.length, celex }),
    ),
  ],
}

/**
 * `PbEU 2016, L 119`, `PbEG L 109`, and since October 2023 `PbEU L 2024/325`: a page of the Official Journal,
 * which names no act.
 */
const SPACE = String.raw`[ \u00a0]`
const JOURNAL = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:Pb\\.?${SPACE}?(?:EU|EG)|Publicatieblad van de Europese (?:Unie` +
    `|Gemeenschappen)),?${SPACE}` +
    `(?:(?:19|20)\\d{2},?${SPACE}(?:nr\\.?${SPACE})?[LC]${SPACE}?\\d{1,4}|[LC]${SPACE}?` +
    `(?:20\\d{2}/)?\\d{1,5})` +
    String.raw`(?![\p{L}\p{N}]|/\d)`,
  'gu',
)
const NO_ACT = 'De tekst noemt het Publicatieblad, maar niet welke Europese regeling daarin staat.'

const toUnresolved = ({ index, 0: text }: RegExpExecArray): Candidate => ({
  start: index,
  end: index + text.length,
  kind: 'eu',
  targets: [],
  reason: NO_ACT,
})

const NO_NUMBER = 'Dit kan het nummer van een Europese regeling niet zijn: een jaar ontbreekt of past niet.'

function toCandidate({ start, end, celex }: Act): Candidate {
  const range = { start, end, kind: 'eu' as const }
  return celex === null
    ? { ...range, targets: [], reason: NO_NUMBER }
    : { ...range, targets: [{ id: celex, url: celexUrl(celex) }] }
}
