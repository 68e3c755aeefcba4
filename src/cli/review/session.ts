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

/** What was done, with the paper and its reading as they were before. */
interface Step {
  change: FileChange
  paper: Paper
  reading: Reading
}

/** One paper under review: what is read now, and what was done since the command began. */
export interface Session {
  folders: Pick<Folders, 'seeds' | 'content'>
  id: string
  paper: Paper
  reading: Reading
  done: Step[]
  isWritten: boolean
  /**
   * What these registers do not know: looked for again when an entry comes or goes, not at each ruling.
   */
  found?: { by: Registers; what: Found }
  /** What was shown last of what an act would do: it need not be read again when it is done. */
  shown?: { act: string; on: Paper; reading: Reading }
}

export function openSession(folders: Session['folders'], id: string): Session {
  const paper = openPaper(folders, id)
  return { folders, id, paper, reading: readPaper(paper), done: [], isWritten: false }
}

/** A change of one file, with the paper as it is then, and what to say when it is done. */
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

/** The page as it is now. */
export const viewNow = ({ paper, reading, done, isWritten }: Session): View =>
  viewOf(paper, reading, { undo: done.length, isWritten })

/** What is offered for the registers; the page asks for it when it is there already. */
export function foundNow(session: Session): Found {
  const { paper, reading } = session
  if (session.found?.by !== paper.registers)
    session.found = { by: paper.registers, what: foundIn(paper, reading) }
  return session.found.what
}

/** The session goes on with another paper; tells what differs. */
function take(session: Session, paper: Paper, reading: Reading, says: string): Answer {
  const changes = changesBetween(paper, session.reading, reading)
  session.paper = paper
  session.reading = reading
  return { view: viewNow(session), changes, says }
}

/** The reading of an act that was just shown, or a new one. */
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

/** From the disk again; what was done before can then not be undone any more. */
function reload(session: Session): Answer {
  const paper = openPaper(session.folders, session.id)
  session.done = []
  return take(session, paper, readPaper(paper), 'Opnieuw ingelezen.')
}

/**
 * Does what the page asks, or tells why not.
 * @throws ReviewError when it cannot be done; nothing is written then
 */
export function perform(session: Session, { act, preview }: Asked): Answer {
  if (act.do === 'undo') return preview ? { changes: NOTHING, says: '' } : undo(session)
  if (act.do === 'reload') return reload(session)
  return edit(session, act, preview)
}
