import { type Element, elementsIn, wordsIn } from './element.ts'

/**
 * Parts of a formula that are set above each other, with what stands between them when they are set in a row.
 */
const TWO_PARTS: Readonly<Record<string, (first: string, second: string) => string>> = {
  mfrac: (above, below) => `${bracketed(above)}/${bracketed(below)}`,
  msup: (base, power) => `${base}^${bracketed(power)}`,
  msub: (base, index) => `${base}_${bracketed(index)}`,
  mroot: (under, index) => `${index}√${bracketed(under)}`,
}

const bracketed = (part: string): string => (/^[\p{L}\d.,]*$/u.test(part) ? part : `(${part})`)

/** Not part of what is read: the same formula in another notation. */
const isNotation = ({ name }: Element): boolean => name === 'annotation' || name === 'annotation-xml'

/** A MathML formula as a row of text: `(a+b)/c`. */
export function formulaText(element: Element): string {
  const parts = elementsIn(element).filter((child) => !isNotation(child))
  const texts = parts.map(formulaText)
  const two = TWO_PARTS[element.name]
  if (two && texts.length === 2) return two(texts[0] ?? '', texts[1] ?? '')
  if (element.name === 'msqrt') return `√${bracketed(texts.join(''))}`
  return parts.length > 0 ? texts.join('') : wordsIn(element)
}
