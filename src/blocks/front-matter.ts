import type { Line, Lines } from '../lines/line.ts'
import { dayOf } from '../text/day.ts'
import { fromMonth, MONTH } from '../text/months.ts'
import type { Range } from '../text/range.ts'
import { withoutSpaces } from '../text/spaces.ts'
import { damagedAt } from './damage/damaged-letters.ts'
import { readLetterhead } from './rows/letterhead.ts'

/** Something the text says about itself, with the place where it says so. */
export interface Fact {
  value: string
  position: Range
}

/** What a text says about itself; null where it does not say it. */
export interface FrontMatter {
  /** Dossier as in ids: "29538", "36360-XVI". */
  dossier: Fact | null
  /** Number of the paper in its dossier: "350", "N". */
  number: Fact | null
  sessionYear: Fact | null
  title: Fact | null
  /** `2023-05-12` */
  date: Fact | null
  sender: Fact | null
  addressee: Fact | null
  reference: Fact | null
  signer: Fact | null
  /** Year, chapter and article of a budget or annual report. */
  year: Fact | null
  chapter: Fact | null
  article: Fact | null
}

interface Rule {
  pattern: RegExp
  value: (match: RegExpExecArray) => string | null
  /** Where in the text it may stand: the first or the last rows with words. */
  within?: 'head' | 'tail'
  /** The label above the value, in the row before or apart from it in a letterhead. */
  under?: RegExp
  /** The value may go on in the next row. */
  wraps?: true
}

const HEAD = 80
const TAIL = 30

const DAY = String.raw`(\d{1,2}) (${MONTH}) (\d{4})`
const CHAMBER = '(?:Tweede|Eerste) Kamer'
const DOSSIER = String.raw`(\d{2} ?\d{3})(?: ([IVXLC]+[A-Z]?|[A-Z]))?`
/** A header of the pages, with their number behind it; in a sentence it is another paper. */
const HEADER = new RegExp(
  String.raw`^${CHAMBER}, vergaderjaar (\d{4}[–-]\d{4}), ${DOSSIER},? nr\. ?([\dA-Z]+)(?: \d{1,4})?$`,
)
const OFFICE = '(?:Minister|Staatssecretaris|minister|staatssecretaris)'

const text =
  (group: number) =>
  (match: RegExpExecArray): string | null =>
    match[group]?.trim() ?? null
const isoDate = (match: RegExpExecArray): string | null =>
  dayOf(Number(match[3]), fromMonth(match[2] ?? '') ?? 0, Number(match[1]))
/** The dossier in the head of a paper: "36 410 XVI Vaststelling …". */
const headDossier = (match: RegExpExecArray): string =>
  [withoutSpaces(match[1] ?? ''), match[2]].filter(Boolean).join('-')
/** "de staatssecretaris van Volksgezondheid," under "Hoogachtend,"; a name there is no office. */
const officeOf = (match: RegExpExecArray): string | null =>
  /^[Dd]e ((?:[Mm]inister|[Ss]taatssecretaris) .+?),?$/.exec(match[1] ?? '')?.[1] ?? null
const dossier = (match: RegExpExecArray): string =>
  [withoutSpaces(match[2] ?? ''), match[3]].filter(Boolean).join('-')

/** For each fact its spellings, the surest first. */
const RULES: Record<keyof FrontMatter, readonly Rule[]> = {
  dossier: [
    { pattern: HEADER, value: dossier },
    { pattern: /^kst-(\d{5}(?:-[IVXLC]+[A-Z]?)?)-[\dA-Z]+$/, value: text(1) },
    { pattern: /^(\d{2} ?\d{3})(?: ([IVXLC]+[A-Z]?|[A-Z]))?\s+\p{Lu}/u, value: headDossier, within: 'head' },
  ],
  number: [
    { pattern: HEADER, value: text(4) },
    { pattern: /^kst-\d{5}(?:-[IVXLC]+[A-Z]?)?-([\dA-Z]+)$/, value: text(1) },
    { pattern: /^Nr\. (\d+|[A-Z]{1,2})\s+(?:BRIEF|VERSLAG|MOTIE|LIJST)/, value: text(1), within: 'head' },
    { pattern: /^Nr\. ?(\d+|[A-Z]{1,3})(?:$|\s+\p{Lu})/u, value: text(1), within: 'head' },
  ],
  sessionYear: [
    { pattern: HEADER, value: text(1) },
    { pattern: /^Vergaderjaar (\d{4}[–-]\d{4})/, value: text(1), within: 'head' },
  ],
  title: [
    { pattern: /^(?:Betreft|Onderwerp):?\s+(\S.*)$/, value: text(1), within: 'head' },
    { pattern: /^\d{2} \d{3}(?: [IVXLC]+)?\s+(\p{Lu}.{8,})$/u, value: text(1), within: 'head' },
    { pattern: /^(\S.*)$/, value: text(1), within: 'head', under: /^(?:Betreft|Onderwerp):?$/ },
  ],
  date: [
    {
      pattern: new RegExp(`^(?:Datum:?|Den Haag,|Utrecht,|Amsterdam,)\\s+${DAY}`),
      value: isoDate,
      within: 'head',
    },
    { pattern: new RegExp(`\\(ontvangen ${DAY}\\)`), value: isoDate, within: 'head' },
    { pattern: new RegExp(`^${DAY}$`), value: isoDate, within: 'head', under: /^Datum:?$/ },
    { pattern: new RegExp(`^\\p{Lu}[\\p{L}’' -]{2,25}, ${DAY}$`, 'u'), value: isoDate, within: 'head' },
  ],
  sender: [
    {
      pattern: new RegExp(`^[Dd]e (${OFFICE} (?:van|voor) .+),$`),
      value: text(1),
      within: 'tail',
      wraps: true,
    },
    { pattern: /^(?:Nr\. \S+\s+)?BRIEF VAN (?:DE|HET) (.+)$/, value: text(1), within: 'head' },
    {
      pattern: new RegExp(`^Antwoord van (${OFFICE} .+?)(?: \\(ontvangen.*)?$`),
      value: text(1),
      within: 'head',
    },
    {
      pattern: /^(.+)$/,
      value: officeOf,
      within: 'tail',
      wraps: true,
      under: /^(?:Hoogachtend|Met vriendelijke groet(?:en)?),?$/,
    },
  ],
  addressee: [
    { pattern: /^Aan (de .+)$/, value: text(1), within: 'head' },
    { pattern: /^(De Voorzitter van de (?:Tweede|Eerste) Kamer.*)$/i, value: text(1), within: 'head' },
    { pattern: /^Geachte (.+?),?$/, value: text(1), within: 'head' },
  ],
  reference: [
    {
      pattern: /^(?:Ons kenmerk|Kenmerk|Onze referentie):?\s+([^\s\d]*\d\S*)$/,
      value: text(1),
      within: 'head',
    },
    {
      pattern: /^([^\s\d]*\d\S*)$/,
      value: text(1),
      within: 'head',
      under: /^(?:Ons kenmerk|Kenmerk|Onze referentie):?$/,
    },
  ],
  signer: [
    {
      pattern:
        /^(\p{Lu}(?:\.\p{Lu})*\.(?:\s(?:van|de|der|den|ten|ter))*\s\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)$/u,
      value: text(1),
      within: 'tail',
    },
    {
      pattern: /^(\p{Lu}[\p{L}-]+(?: (?:van|de|der|den|ten|ter))* \p{Lu}[\p{L}-]+)$/u,
      value: text(1),
      within: 'tail',
      under: /,$/,
    },
  ],
  year: [
    {
      pattern: /(?:[Bb]egroting|[Jj]aarverslag|[Ss]lotwet|[Rr]ijksbegroting)\s.{0,40}?\b(20\d\d)\b/,
      value: text(1),
      within: 'head',
    },
  ],
  chapter: [
    {
      pattern: /(?:Tweede|Eerste) Kamer, vergaderjaar \d{4}[–-]\d{4}, \d{2} ?\d{3} ([IVXLC]+[A-Z]?),? nr\./,
      value: text(1),
    },
    { pattern: /\bhoofdstuk ([IVXLC]+)\b/i, value: text(1), within: 'head' },
  ],
  article: [
    {
      pattern: /^(?:\d+(?:\.\d+)*\.? )?(?:Beleidsartikel|Artikel) (\d{1,3})\b/,
      value: text(1),
      within: 'head',
    },
  ],
}

function rowsFor(rows: readonly Line[], within: Rule['within']): readonly Line[] {
  if (within === 'head') return rows.slice(0, HEAD)
  return within === 'tail' ? rows.slice(-TAIL) : rows
}

/** An office over two rows: "de staatssecretaris van Volksgezondheid, / Welzijn en Sport,". */
const wrapped = (line: Line, next: Line | undefined): string =>
  next?.text.endsWith(',') ? `${line.text} ${next.text}` : line.text

/** What a row, with the next where the value may go on there, says by a rule. */
function factIn(rule: Rule, line: Line, next: Line | undefined): Fact | null {
  const match = rule.pattern.exec(rule.wraps ? wrapped(line, next) : line.text)
  const value = match && rule.value(match)
  if (!match || !value) return null
  const start = line.start + match.index
  return { value, position: [start, start + match[0].length] }
}

function applyRule(rule: Rule, all: readonly Line[], labels: ReadonlyMap<Line, string>): Fact | null {
  const rows = rowsFor(all, rule.within)
  for (const [i, line] of rows.entries()) {
    if (rule.under && !rule.under.test(labels.get(line) ?? '')) continue
    const fact = factIn(rule, line, rows[i + 1])
    if (fact) return fact
  }
  return null
}

/** What stands above every row, or belongs to it in a letterhead. */
function labelsOf(lines: readonly Line[], rows: readonly Line[]): Map<Line, string> {
  const apart = readLetterhead(lines).values
  return new Map(
    rows.map((line, i) => [
      line,
      (apart.has(line.index) ? lines[apart.get(line.index) ?? 0] : rows[i - 1])?.text ?? '',
    ]),
  )
}

/** Damaged words, and words that were read over the gutter between two columns, say nothing. */
const isDoubtful = (source: string, { value, position: [from, to] }: Fact): boolean =>
  damagedAt(source.slice(from, to)).length > 0 || /\S {3,}\S/.test(value)

/**
 * Reads what a text says about itself from its rows. A budget has an article and a chapter only when it names
 * an article.
 */
export function readFrontMatter({ lines, source }: Lines): FrontMatter {
  const rows = lines.filter((line) => line.text !== '')
  const labels = labelsOf(lines, rows)
  const facts = Object.entries(RULES).map(([name, rules]) => [
    name,
    rules
      .map((rule) => applyRule(rule, rows, labels))
      .find((fact) => fact !== null && !isDoubtful(source, fact)) ?? null,
  ])
  return Object.fromEntries(facts) as FrontMatter
}
