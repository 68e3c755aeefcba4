import {
  isMap,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  Scalar,
  type YAMLSeq,
  Document as YamlDocument,
} from 'yaml'

export type Entry = Readonly<Record<string, string | number | readonly [number, number]>>

type Parsed = ReturnType<typeof parseDocument>

/**
 * Lines are never folded, and line ends in values are written as \n, so that values do not depend on the
 * file's line ends.
 */
const STYLE = { lineWidth: 0, flowCollectionPadding: false, singleQuote: true, blockQuote: false } as const

const lineEndOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n')

const startOfLine = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1

/** The offset after the line in which something ends. */
function endOfLine(text: string, end: number): number {
  if (text[end - 1] === '\n') return end
  const at = text.indexOf('\n', end)
  return at < 0 ? text.length : at + 1
}

const endingInLineEnd = (text: string): string =>
  text === '' || text.endsWith('\n') ? text : `${text}${lineEndOf(text)}`

/** The quotation marks that the previous entry uses for the value of a key. */
function styleAbove(list: unknown, key: string): Scalar.Type | undefined {
  const last = isSeq(list) ? list.items.at(-1) : undefined
  const value = isMap(last) ? last.get(key, true) : undefined
  const type = isScalar(value) ? value.type : undefined
  return type === Scalar.QUOTE_SINGLE || type === Scalar.QUOTE_DOUBLE ? type : undefined
}

function nodeOf(document: YamlDocument, entry: Entry, above: unknown) {
  const node = document.createNode({ ...entry })
  for (const pair of node.items as Pair<Scalar, unknown>[]) {
    if (isSeq(pair.value)) pair.value.flow = true
    const style = styleAbove(above, String(pair.key.value))
    const isWords = isScalar(pair.value) && typeof pair.value.value === 'string'
    if (style && isWords && !String((pair.value as Scalar).value).includes('\n'))
      (pair.value as Scalar).type = style
  }
  return node
}

/** An entry as indented rows of text. */
function rowsOf(entry: Entry, above: unknown, indent: number): string[] {
  const document = new YamlDocument()
  document.contents = nodeOf(document, entry, above) as never
  const rows = document.toString(STYLE).trimEnd().split('\n')
  return rows.map((row, index) => `${' '.repeat(indent)}${index === 0 ? '- ' : '  '}${row}`)
}

/** The indent of the hyphens of a list; null for a list that is not written one entry below another. */
function indentOf(text: string, list: YAMLSeq): number | null {
  const at = dashAt(list, 0)
  if (list.flow || at === null) return null
  const before = text.slice(startOfLine(text, at), at)
  return /^ *$/u.test(before) ? before.length : null
}

/** The offset of the hyphen before an entry. */
function dashAt({ srcToken }: YAMLSeq, index: number): number | null {
  if (srcToken?.type !== 'block-seq') return null
  const dashes = srcToken.items.flatMap(({ start }) => start.filter(({ type }) => type === 'seq-item-ind'))
  return dashes[index]?.offset ?? null
}

const endOf = (node: unknown): number => (node as { range: [number, number, number] }).range[1]

const insert = (text: string, at: number, rows: readonly string[]): string => {
  const end = lineEndOf(text)
  return `${endingInLineEnd(text.slice(0, at))}${rows.join(end)}${end}${text.slice(at)}`
}

function afterLast(text: string, list: YAMLSeq, entry: Entry): string | null {
  const indent = indentOf(text, list)
  if (indent === null) return null
  return insert(text, endOfLine(text, endOf(list.items.at(-1))), rowsOf(entry, list, indent))
}

const pairOf = (document: Parsed, key: string): Pair<Scalar, Scalar | YAMLSeq | null> | undefined =>
  isMap(document.contents)
    ? (document.contents.items as Pair<Scalar, Scalar | YAMLSeq | null>[]).find(
        (pair) => pair.key.value === key,
      )
    : undefined

/** Adds the first entry to `reading: []` or `reading:`. A comment behind them on the line stays. */
function intoEmpty(text: string, document: Parsed, key: string, entry: Entry): string | null {
  const pair = pairOf(document, key)
  if (!pair) return null
  const colon = text.indexOf(':', endOf(pair.key))
  const end = pair.value ? endOf(pair.value) : colon + 1
  if (text.slice(colon, end).includes('\n')) return null
  const head = text.slice(0, colon + 1)
  return insert(
    `${head}${text.slice(end)}`,
    endOfLine(`${head}${text.slice(end)}`, colon + 1),
    rowsOf(entry, null, 2),
  )
}

function spliced(text: string, document: Parsed, key: string, entry: Entry): string | null {
  const list = document.get(key, true)
  if (!document.has(key)) return insert(text, text.length, [`${key}:`, ...rowsOf(entry, null, 2)])
  if (isSeq(list) && list.items.length > 0) return afterLast(text, list, entry)
  return intoEmpty(text, document, key, entry)
}

const meaningOf = (text: string): string => {
  const document = parseDocument(text)
  return document.errors.length > 0 ? '' : JSON.stringify(document.toJS())
}

/**
 * Returns the edited text when it means what is wanted; otherwise the whole file as the YAML package prints
 * it.
 */
function checked(edited: string | null, wanted: Parsed, text: string): string {
  if (edited !== null && meaningOf(edited) === JSON.stringify(wanted.toJS())) return edited
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : ''
  return (
    mark +
    wanted
      .toString(STYLE)
      .replace(/^\uFEFF/u, '')
      .replaceAll('\n', lineEndOf(text))
  )
}

/** Adds an entry at the end of a list in a YAML file. Every other character stays as a person wrote it. */
export function withEntry(text: string, key: string, entry: Entry): string {
  const document = parseDocument(text, { keepSourceTokens: true })
  const edited = spliced(text, document, key, entry)
  const list = document.get(key, true)
  const node = nodeOf(document, entry, list)
  if (isSeq(list)) list.items.push(node)
  else document.set(key, document.createNode([node]))
  return checked(edited, document, text)
}

function cut(text: string, list: YAMLSeq, index: number): string | null {
  const dash = dashAt(list, index)
  if (indentOf(text, list) === null || dash === null) return null
  const [start, end] = [startOfLine(text, dash), endOfLine(text, endOf(list.items[index]))]
  return text.slice(0, start) + text.slice(end)
}

/** Removes an entry from a list in the same way. A list without entries becomes `[]`. */
export function withoutEntry(text: string, key: string, index: number): string {
  const document = parseDocument(text, { keepSourceTokens: true })
  const list = document.get(key, true)
  if (!isSeq(list) || index >= list.items.length) return text
  const without = cut(text, list, index)
  const colon = text.indexOf(':', endOf(pairOf(document, key)?.key))
  const isLast = list.items.length === 1
  document.deleteIn([key, index])
  if (isLast) list.flow = true
  const edited =
    without !== null && isLast ? `${without.slice(0, colon + 1)} []${without.slice(colon + 1)}` : without
  return checked(edited, document, text)
}
