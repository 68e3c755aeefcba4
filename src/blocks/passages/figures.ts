import { declaredKind } from '../../lines/row-evidence.ts'
import { isText, type Passage } from './passage.ts'
import type { PassageFacts, PassageText } from './passage-facts.ts'

const LABEL = '(?:Figuur|Afbeelding|Grafiek|Diagram)'
const NUMBER = '(\\d+(?:\\.\\d+)*[a-z]?)'
/** What a caption has behind its number: nothing, a sign, or a title. */
const BEHIND = '(?:$|\\s?(?:[:|–-]|\\.(?!\\d))|\\s+[\\p{Lu}\\d‘“(])'
/** "Figuur 2.1 Aantal …", not "Figuur 2.1 laat zien …". */
const FIGURE = new RegExp(`^${LABEL}\\s+${NUMBER}${BEHIND}|^Kengetal\\b`, 'u')

/** The file tells a figure, and everything that is none. */
function figureOf(passage: Passage, { text }: Pick<PassageText, 'text'>): { number?: string } | null {
  const kind = declaredKind(text, passage.group?.lines[0])
  const match = FIGURE.exec(passage.text)
  const isOne = kind === 'figure' || ((kind === undefined || kind === 'caption') && match !== null)
  if (!isOne) return null
  return match?.[1] === undefined ? {} : { number: match[1] }
}

/** The captions of figures; a row of the contents only names one. */
export function figures({ passages, text, rows }: PassageText): PassageFacts['figures'] {
  const isContents = ({ group }: Passage): boolean => rows.contents.has(group?.lines[0]?.index ?? -1)
  return new Map(
    passages
      .filter((passage) => isText(passage) && !isContents(passage))
      .flatMap((passage) => {
        const figure = figureOf(passage, { text })
        return figure ? [[passage, figure] as const] : []
      }),
  )
}
