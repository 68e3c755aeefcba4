/**
 * A pattern that asks for letters of any script (`\p{L}`) looks through long lists of them at each sign.
 * Nearly all texts have Latin letters and usual signs only: those are searched by the same pattern with just
 * what they can have of each list. It finds the same, in a third of the time.
 */
export type PatternFor = (text: string) => RegExp

const LATIN = '\\0-\\u017F\\u2000-\\u206F€'
const IS_LATIN = new RegExp(`^[${LATIN}]*$`)
const SIGNS = Array.from({ length: 0x20ad }, (_, code) => String.fromCharCode(code)).filter((sign) =>
  IS_LATIN.test(sign),
)

/** Several patterns search a text one after the other. */
let last = { text: '', isLatin: true }

function isLatin(text: string): boolean {
  if (last.text !== text) last = { text, isLatin: IS_LATIN.test(text) }
  return last.isLatin
}

/** The pattern for a text: `pattern` itself, or the quicker one. */
export function forLatin(pattern: RegExp): PatternFor {
  const quick = new RegExp(withLatin(pattern), pattern.flags)
  return (text) => (isLatin(text) ? quick : pattern)
}

/** A property, one character that is escaped, or a bracket of a class. */
const PART = /\\p\{[^}]+\}|\\.|[[\]]/gsu

function withLatin({ source, flags }: RegExp): string {
  let isInClass = false
  return source.replace(PART, (part) => {
    if (part === '[' || part === ']') isInClass = part === '['
    if (!part.startsWith('\\p')) return part
    const signs = latinOf(part, flags.includes('i') ? 'iu' : 'u')
    return isInClass ? signs : `[${signs}]`
  })
}

/** The Latin signs that have a property, as the inside of a class: `A-Za-z…` */
function latinOf(property: string, flags: string): string {
  const has = new RegExp(property, flags)
  const runs: string[][] = []
  for (const sign of SIGNS) {
    if (!has.test(sign)) continue
    const run = runs.at(-1)
    if (run && codeOf(run.at(-1)) + 1 === codeOf(sign)) run.push(sign)
    else runs.push([sign])
  }
  return runs.map((run) => `${escaped(run[0])}-${escaped(run.at(-1))}`).join('')
}

const codeOf = (sign = ''): number => sign.charCodeAt(0)
const escaped = (sign: string | undefined): string => `\\u${codeOf(sign).toString(16).padStart(4, '0')}`
