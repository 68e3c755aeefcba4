import { RULING_KINDS } from '../../seed/ruling.ts'
import type { Folders } from '../folders.ts'
import { changesBetween } from './changes.ts'
import { correctionEntry, replacedBy, rulingEntry } from './entries.ts'
import {
  checkText,
  openPaper,
  type Paper,
  type Reading,
  type Registers,
  readPaper,
  withYaml,
} from './paper.ts'
import type { Act, Answer, Asked, Changes, Enter, Found, Rule, View } from './protocol.ts'
import { entered } from './register-entry.ts'
import { ReviewError } from './review-error.ts'
import { foundIn, viewOf } from './view.ts'
import { type FileChange, reversed, writeChange } from './write-file.ts'
import { withEntry, withoutEntry } from './yaml-list.ts'

/** An act that was done, with the paper and its reading before it. */
interface Step {
  change: FileChange
  paper: Paper
  reading: Reading
}

/** One paper under review: its current reading, and what was done since the command started. */
export interface Session {
  folders: Pick<Folders, 'seeds' | 'content'>
  id: string
  paper: Paper
  reading: Reading
  done: Step[]
  isWritten: boolean
  /**
   * Names and references that the registers do not know. Computed again when an entry is added or removed,
   * but not at each ruling.
   */
  found?: { by: Registers; what: Found }
  /** The last preview: when that act is done, its reading need not be computed again. */
  shown?: { act: string; on: Paper; reading: Reading }
}

export function openSession(folders: Session['folders'], id: string): Session {
  const paper = openPaper(folders, id)
  return { folders, id, paper, reading: readPaper(paper), done: [], isWritten: false }
}

/** A change of one file, the paper after it, and the message when it is done. */
interface Trial {
  change: FileChange
  paper: Paper
  says: string
}

type Edit = Exclude<Act, { do: 'undo' } | { do: 'reload' }>

function inYaml(paper: Paper, yaml: string, says: string): Trial {
  const change = { file: paper.file, before: Buffer.from(paper.yaml), after: Buffer.from(yaml) }
  return { change, paper: withYaml(paper, yaml), says }
}

function rule(paper: Paper, act: Rule): Trial {
  const entry = rulingEntry(paper.seed, act)
  const old = replacedBy(paper.seed.meta.reading, entry)
  const base = old < 0 ? paper.yaml : withoutEntry(paper.yaml, 'reading', old)
  const says = `Vastgelegd in seed.yaml: ${RULING_KINDS[act.as]}.`
  return inYaml(paper, withEntry(base, 'reading', entry), says)
}

function enter({ folders, paper }: Session, act: Enter): Trial {
  const { change, registers, says } = entered(act, { folders, registers: paper.registers })
  return { change, paper: { ...paper, registers }, says }
}

function trialOf(session: Session, act: Edit): Trial {
  const { paper } = session
  if (act.do === 'rule') return rule(paper, act)
  if (act.do === 'enter') return enter(session, act)
  if (act.do === 'drop')
    return inYaml(paper, withoutEntry(paper.yaml, act.list, act.index), 'Ingetrokken in seed.yaml.')
  const entry = correctionEntry(paper.seed, act)
  return inYaml(paper, withEntry(paper.yaml, 'corrections', entry), 'Correctie vastgelegd in seed.yaml.')
}

const NOTHING: Changes = { now: [], before: [], numbers: [] }

/** The current page. */
export const viewNow = ({ paper, reading, done, isWritten }: Session): View =>
  viewOf(paper, reading, { undo: done.length, isWritten })

/** The names and references to offer for the registers. The page asks for them after it is shown. */
export function foundNow(session: Session): Found {
  const { paper, reading } = session
  if (session.found?.by !== paper.registers)
    session.found = { by: paper.registers, what: foundIn(paper, reading) }
  return session.found.what
}

/** Continues the session with another paper, and answers with the differences. */
function take(session: Session, paper: Paper, reading: Reading, says: string): Answer {
  const changes = changesBetween(paper, session.reading, reading)
  session.paper = paper
  session.reading = reading
  return { view: viewNow(session), changes, says }
}

/** The reading after an act: that of its preview, or a new one. */
function readingOf({ shown, paper }: Session, act: Edit, trial: Paper): Reading {
  const isKnown = shown?.on === paper && shown.act === JSON.stringify(act)
  return isKnown ? shown.reading : readPaper(trial)
}

function edit(session: Session, act: Edit, preview: boolean): Answer {
  const { change, paper, says } = trialOf(session, act)
  const reading = readingOf(session, act, paper)
  if (preview) {
    session.shown = { act: JSON.stringify(act), on: session.paper, reading }
    return { changes: changesBetween(paper, session.reading, reading), says: '' }
  }
  checkText(session.paper)
  writeChange(change)
  session.isWritten = true
  session.done.push({ change, paper: session.paper, reading: session.reading })
  return take(session, paper, reading, says)
}

function undo(session: Session): Answer {
  const last = session.done.at(-1)
  if (!last) throw new ReviewError('Er is niets om ongedaan te maken.')
  checkText(session.paper)
  writeChange(reversed(last.change))
  session.done.pop()
  return take(session, last.paper, last.reading, 'Ongedaan gemaakt.')
}

/** Reads the paper from disk again. Earlier acts can then no longer be undone. */
function reload(session: Session): Answer {
  const paper = openPaper(session.folders, session.id)
  session.done = []
  return take(session, paper, readPaper(paper), 'Opnieuw ingelezen.')
}

/** Does what the page asks. */
export function perform(session: Session, { act, preview }: Asked): Answer {
  if (act.do === 'undo') return preview ? { changes: NOTHING, says: '' } : undo(session)
  if (act.do === 'reload') return reload(session)
  return edit(session, act, preview)
}
