import { oneSpaced } from './spaces.ts'

/**
 * The kinds of rows in a budget table (model 1.33 of the Rijksbegrotingsvoorschriften): the parts that are
 * never added together, the numbered artikelonderdelen, and the closed list of instruments. Any other row is
 * a regeling.
 */
export type BudgetRowKind = 'part' | 'artikelonderdeel' | 'instrument' | 'regeling'

const PARTS = ['verplichtingen', 'uitgaven', 'programma-uitgaven', 'apparaatsuitgaven', 'ontvangsten'].join(
  '|',
)

/** Who receives a "bijdrage aan …". */
const RECEIVERS = [
  'agentschap(?:pen)?',
  "zbo'?s?(?:\\s?/\\s?rwt'?s?)?",
  "rwt'?s?",
  'zelfstandige bestuursorganen',
  '(?:andere |mede-?)overhe(?:id|den)',
  '\\(?(?:inter-?)?\\)?nationale organisaties?',
  '(?:\\(?andere\\)? )?begrotings(?:hoofdstuk(?:ken)?|fonds(?:en)?)',
  'sociale fondsen',
].join('|')

const INSTRUMENTS = [
  'subsidies?',
  'lening(?:en)?',
  'garanties?',
  'bekostiging',
  'inkomensoverdracht(?:en)?',
  'opdracht(?:en)?',
  `bijdragen?(?:\\(n\\))?(?: aan)? (?:${RECEIVERS})`,
  'storting(?:en)?\\s?/\\s?onttrekking(?:en)?(?: aan)?(?: de)? (?:begrotings|risico)reserves?',
  'vermogensverschaffing(?:en)?(?:\\s?/\\s?-?onttrekking(?:en)?)?',
].join('|')

/**
 * The first pattern that matches wins. Labels are matched lower-case, with one kind of apostrophe and without
 * "(regelingen)".
 */
const KINDS: readonly (readonly [BudgetRowKind, RegExp])[] = [
  ['part', new RegExp(`^(?:tota(?:al|le) )?(?:${PARTS})$`, 'u')],
  ['artikelonderdeel', /^(?:artikelonderdeel )?\d{1,2}(?:\.\d{1,2})*\.? \S/u],
  ['instrument', new RegExp(`^(?:${INSTRUMENTS})$`, 'u')],
]

const normalised = (label: string): string =>
  oneSpaced(label.toLowerCase().replace(/[\u2018\u2019\u02bc`´]/gu, "'"))
    .replace(/ ?\(regelingen\)| regelingen$|:$/u, '')
    .trim()

/** `"Bijdrage aan ZBO’s/RWT’s"` → instrument; `"Bijdrage Wlz"` → regeling. */
export function budgetRowKind(label: string): BudgetRowKind {
  const text = normalised(label)
  return KINDS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'regeling'
}

/** "waarvan …" repeats a share of the row above it, and does not count in the sum. */
export const isShare = (label: string): boolean => /^(?:waarvan|w\.v\.)(?:\s|:|$)/iu.test(label)
