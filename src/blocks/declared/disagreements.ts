import type { Finding } from '../../diagnostics.ts'
import type { Line } from '../../lines/line.ts'
import { declaredKind } from '../../lines/row-evidence.ts'
import type { RoleKind } from '../../sources/evidence.ts'
import type { PrintedText } from '../printed-text.ts'

/** A row of running text is at least so long, a title at most. */
const [RUNNING, TITLE] = [70, 160]
const SHOWN = 60

interface Sign {
  kind: RoleKind
  /** What the words of such a row do not look like. */
  isOdd: (line: Line, text: PrintedText) => boolean
  says: string
}

/** A sentence of the running text, and not a line that stands on several pages. */
const isSentence = ({ text }: Line, { lines }: PrintedText): boolean =>
  text.length >= RUNNING &&
  /^\p{Lu}.*\p{Ll}\.$/u.test(text) &&
  lines.filter((each) => each.text === text).length === 1

const SIGNS: readonly Sign[] = [
  { kind: 'artifact', isOdd: isSentence, says: 'staat buiten de tekst, maar leest als een zin' },
  {
    kind: 'heading',
    isOdd: ({ text }) => text.length > TITLE && /\p{Ll}\.$/u.test(text),
    says: 'is opgemaakt als kop, maar leest als een zin',
  },
  {
    kind: 'note',
    isOdd: ({ text }) => /^(?:Vraag|Antwoord|Hoofdstuk) \d+$/u.test(text),
    says: 'staat bij de noten, maar leest als een kop',
  },
]

const shown = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text)

/**
 * Rows that the file calls one thing, while their words look like another. The file is followed; readers are
 * told.
 */
export function disagreements(text: PrintedText): Finding[] {
  return text.lines.flatMap((line): Finding[] => {
    const kind = declaredKind(text, line)
    const sign = SIGNS.find((each) => each.kind === kind && each.isOdd(line, text))
    if (!sign) return []
    const message = `“${shown(line.text)}” ${sign.says}.`
    return [{ rule: 'evidence-doubt', level: 'info', message, position: [line.start, line.end] }]
  })
}
