import type { Block, BlockId } from '../../src/collections/schema/block.ts'
import type { Document } from '../../src/collections/schema/document.ts'
import type { DocumentId } from '../../src/seed/seed-schema.ts'

/** How a line of a test text shows what block it is. Everything else is a paragraph. */
const MARKS: readonly (readonly [RegExp, Block['type'], string])[] = [
  [/^#+ /, 'heading', 's'],
  [/^- /, 'listItem', 'p'],
  [/^\[\^\d+\] /, 'footnote', 'fn'],
  [/^> /, 'paragraph', 'p'],
]

interface State {
  blocks: Block[]
  counts: Record<string, number>
  headings: Block[]
  box: Block | null
}

function nextId(state: State, prefix: string): BlockId {
  state.counts[prefix] = (state.counts[prefix] ?? 0) + 1
  return `${prefix}${state.counts[prefix]}` as BlockId
}

function openBox(state: State): void {
  state.box ??= {
    id: nextId(state, 'kader-'),
    type: 'box',
    text: '',
    parent: state.headings.at(-1)?.id ?? null,
    source: [],
  }
  if (!state.blocks.includes(state.box)) state.blocks.push(state.box)
}

function addLine(state: State, line: string): void {
  const [mark, type, prefix] = MARKS.find(([pattern]) => pattern.test(line)) ?? [
    /^/,
    'paragraph' as const,
    'p',
  ]
  const level = type === 'heading' ? line.indexOf(' ') : undefined
  if (line.startsWith('> ')) openBox(state)
  else state.box = null
  if (level !== undefined) state.headings = state.headings.filter((heading) => (heading.level ?? 0) < level)
  const parent = state.box?.id ?? state.headings.at(-1)?.id ?? null
  const common = { id: nextId(state, prefix), text: line.replace(mark, ''), parent, source: [] }
  const block = { ...common, type, ...(level && { level }) } as Block
  state.blocks.push(block)
  if (level !== undefined) state.headings.push(block)
}

/**
 * A document from a small text, one block a line: `## heading`, `- list item`, `> paragraph in a box`, `[^1]
 * note`.
 */
export function makeDocument(text: string, more: Partial<Document> = {}): Document {
  const state: State = { blocks: [], counts: {}, headings: [], box: null }
  for (const line of text.split('\n').map((each) => each.trim())) if (line) addLine(state, line)
  const known = {
    id: 'nota' as DocumentId,
    budget: null,
    blocks: state.blocks,
    map: { blocks: {}, ledger: [], findings: [] },
  }
  return { ...known, ...more } as Document
}

/** The words of a block, or of a part of it. */
export function wordsOf(document: Document, id: string, start?: number, end?: number): string {
  return document.blocks.find((block) => block.id === id)?.text.slice(start, end) ?? ''
}
