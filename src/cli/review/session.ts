import { join } from 'node:path'
import { toYaml } from '../../collections/io/format.ts'
import { Actor } from '../../collections/schema/entities.ts'
import { RULING_KINDS } from '../../seed/ruling.ts'
import { DEVICE_NAME } from '../../text/device-names.ts'
import { slug } from '../../text/slug.ts'
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
import type { Act, Answer, Asked, Changes, Enter, NameView, Rule, View } from './protocol.ts'
import { ReviewError } from './review-error.ts'
import { nameViews, viewOf } from './view.ts'
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
   * Names that these registers do not know: looked for again when an entry comes or goes, not at each ruling.
   */
  names?: { by: Registers; found: NameView[] }
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

/** An id that no actor has and that can be the name of a file. */
function actorId(name: string, taken: ReadonlySet<string>): string {
  const base = slug(name).slice(0, 80).replace(/-$/u, '')
  if (base === '') throw new ReviewError('Een naam heeft ten minste één letter of cijfer.')
  if (DEVICE_NAME.test(base))
    throw new ReviewError('Deze naam kan geen bestandsnaam zijn; schrijf hem voluit.')
  if (taken.has(base)) throw new ReviewError(`Het register heeft al een actor ${base}.`)
  return base
}

function enter({ folders, paper }: Session, { name: written, kind }: Enter): Trial {
  const name = written.replace(/\s+/gu, ' ').trim()
  const { actors } = paper.registers
  const id = actorId(name, new Set(actors.map((actor) => actor.id)))
  const actor = Actor.parse({ id, name, kind })
  const file = join(folders.content, 'actors', `${id}.yaml`)
  const change = { file, before: null, after: Buffer.from(toYaml({ id, name, kind })) }
  const registers = { ...paper.registers, actors: [...actors, actor] }
  return { change, paper: { ...paper, registers }, says: `Vastgelegd in het register: ${name}.` }
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

/** The names that are offered for the register; the page asks for them when it is there already. */
export function namesNow(session: Session): NameView[] {
  const { paper, reading } = session
  if (session.names?.by !== paper.registers)
    session.names = { by: paper.registers, found: nameViews(paper, reading) }
  return session.names.found
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
