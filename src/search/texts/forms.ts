import { amounts, type Form, tagsIn, WORD, wordForms } from '../dutch/fold.ts'

const AT = new RegExp(WORD.source, 'uy')

/** What a character does: stand between words, be a letter, join what may be one word, or begin one. */
const BETWEEN = 0
const SMALL = 1
const CAPITAL = 2
const JOINS = 3
const BEGINS = 4
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => kindOf(String.fromCharCode(code)))

function kindOf(sign: string): number {
  if (/[a-z]/.test(sign)) return SMALL
  if (/[A-Z]/.test(sign)) return CAPITAL
  if (/['`-]/.test(sign)) return JOINS
  return /[\d(]/.test(sign) ? BEGINS : BETWEEN
}

const kindAt = (text: string, at: number): number => KINDS[text.charCodeAt(at)] ?? BEGINS

/** The end of the word at a place; the place itself when its word is not of plain letters alone. */
function plainEnd(text: string, at: number): number {
  let end = at
  let before = CAPITAL
  let kind = kindAt(text, end)
  while (kind === SMALL || kind === CAPITAL) {
    if (kind === CAPITAL && before === SMALL) return at
    before = kind
    kind = ++end < text.length ? kindAt(text, end) : BETWEEN
  }
  return kind === BETWEEN ? end : at
}

export interface Forms {
  /** What `formsIn` finds. */
  forms: Form[]
  /** What `wordsIn` finds. */
  whole: Form[]
}

/**
 * The same as `formsIn` and `wordsIn`, in a third of the time: nearly all words are plain letters between
 * blanks, and only for the others the whole expression is tried. For the builder alone: a browser reads few
 * words.
 */
export function readForms(text: string): Forms {
  const read = { forms: [] as Form[], whole: [] as Form[], others: [] as RegExpExecArray[] }
  for (let at = 0; at < text.length; ) {
    const end = plainEnd(text, at)
    at = end > at ? plain(text, at, end, read) : other(text, at, read)
  }
  const tags = text.includes('<') || text.includes('&lt;') ? tagsIn(text) : []
  const money = amounts(text, read.others)
  const { forms, whole } = read
  return { forms: tags.length + money.length === 0 ? forms : inOrder([...tags, ...forms, ...money]), whole }
}

interface Reading extends Forms {
  others: RegExpExecArray[]
}

function plain(text: string, start: number, end: number, { forms, whole }: Reading): number {
  const form = { start, end, word: text.slice(start, end).toLowerCase() }
  forms.push(form)
  whole.push(form)
  return end
}

function other(text: string, at: number, { forms, whole, others }: Reading): number {
  const match = matchAt(text, at)
  if (match === null) return at + 1
  const found = wordForms(text, match)
  others.push(match)
  forms.push(...found)
  whole.push(...found.slice(0, 1))
  return at + match[0].length
}

/** The word that begins at a place of which the letters alone do not tell; null when none does. */
function matchAt(text: string, at: number): RegExpExecArray | null {
  const kind = kindAt(text, at)
  if (kind === BETWEEN || kind === JOINS) return null
  AT.lastIndex = at
  const match = AT.exec(text)
  return match !== null && match.index === at ? match : null
}

const inOrder = (forms: Form[]): Form[] => forms.sort((a, b) => a.start - b.start || b.end - a.end)
