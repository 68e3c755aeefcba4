import { z } from 'zod'
import { ActorKind } from '../../collections/schema/entities.ts'
import { RulingKind } from '../../seed/ruling.ts'
import { type Near, REGISTERS, type Register } from './near-entry.ts'

const Row = z.int().min(1)
/** The first and the last row of text.txt, counted from 1. */
const Rows = z.tuple([Row, Row])

/** The lists of seed.yaml that an editor can change. */
const EditedList = z.enum(['reading', 'corrections'])
type EditedList = z.infer<typeof EditedList>

const Rule = z.strictObject({
  do: z.literal('rule'),
  rows: Rows,
  as: RulingKind,
  level: z.int().optional(),
  number: z.string().optional(),
  columns: z.int().optional(),
  after: z.int().optional(),
  reason: z.string(),
})
export type Rule = z.infer<typeof Rule>

/** The words of rows as they should be. The difference becomes a correction. */
const Correct = z.strictObject({
  do: z.literal('correct'),
  rows: Rows,
  words: z.string(),
  reason: z.string(),
})
export type Correct = z.infer<typeof Correct>

/** A name for a register: a new entry, or a spelling of the entry `of`. */
const Enter = z.strictObject({
  do: z.literal('enter'),
  name: z.string(),
  register: z.enum(REGISTERS).default('actors'),
  kind: ActorKind.default('organisatie'),
  short: z.string().optional(),
  of: z.string().optional(),
})
export type Enter = z.infer<typeof Enter>

const Drop = z.strictObject({ do: z.literal('drop'), list: EditedList, index: z.int().min(0) })

/** A request of the page. With `preview`, the answer says only what would change. */
export const Asked = z.strictObject({
  act: z.discriminatedUnion('do', [
    Rule,
    Correct,
    Enter,
    Drop,
    z.strictObject({ do: z.literal('undo') }),
    z.strictObject({ do: z.literal('reload') }),
  ]),
  preview: z.boolean().default(false),
})
export type Asked = z.infer<typeof Asked>
export type Act = Asked['act']

/** One row of text.txt. */
export interface RowView {
  row: number
  text: string
  /** The label of the block that begins here. */
  opens?: string
  /** The reason why it is in no block. */
  aside?: string
  /** The editor's ruling about it. */
  ruled?: string
  doubtful?: boolean
}

/** A page of the paper, with the positions of its printed rows in points. */
export interface PageView {
  label: string
  width: number
  height: number
  rows: PrintedRow[]
}

export interface PrintedRow {
  row: number
  x: number
  y: number
  width: number
  height: number
  size: number
  bold?: boolean
  italic?: boolean
}

export interface BlockView {
  id: string
  type: string
  /** "kop 2", "alinea". */
  label: string
  number?: string
  text: string
  /** Its depth in the tree, from 0. */
  depth: number
  rows: number[]
}

export interface FindingView {
  says: string
  meaning: string
  rows: [number, number] | null
}

export interface NameView {
  name: string
  times: number
  row: number
  kind: string
  register: Register
  /** A register entry of which it may be another spelling. */
  near: Near | null
}

/** A reference without a target, and the reason. */
interface ReferenceView {
  text: string
  reason: string
  row: number
}

/** What is searched for after the page is shown. */
export interface Found {
  names: NameView[]
  references: ReferenceView[]
}

/** An entry of one of the lists. */
export interface EntryView {
  list: EditedList
  index: number
  rows: [number, number]
  says: string
  reason: string
}

export interface View {
  id: string
  title: string
  file: string
  rows: RowView[]
  pages: PageView[]
  blocks: BlockView[]
  findings: FindingView[]
  entries: EntryView[]
  actorKinds: Record<string, string>
  /** The number of acts that can be undone. */
  undo: number
  /** Whether anything was written since the command started. */
  isWritten: boolean
}

export interface ChangedBlock {
  id: string
  label: string
  text: string
}

/** The effect of an act on our reading. */
export interface Changes {
  /** The changed blocks after the act. */
  now: ChangedBlock[]
  /** The changed blocks before the act. */
  before: ChangedBlock[]
  /** What becomes of published ids, one a row. */
  numbers: string[]
}

export type Answer = { view?: View; changes: Changes; says: string } | { error: string }
