import { annotatorsOf } from '../annotator.ts'
import { hasRoles } from '../declared/has-roles.ts'
import { noteMarkers } from '../notes/note-markers.ts'
import { doubtfulJoins } from '../pieces/doubtful-joins.ts'
import { boxes, frames, suspected } from './boxes.ts'
import { figures } from './figures.ts'
import { kinds } from './kinds.ts'
import { listDepths } from './list-depths.ts'
import { listItems } from './list-items.ts'
import { narrowFrames } from './narrow-frames.ts'
import type { Passage } from './passage.ts'
import type { PassageFacts, PassageText } from './passage-facts.ts'
import { portraits } from './portraits.ts'
import { signatures } from './signatures.ts'
import { readingOrder, sourceLines } from './source-lines.ts'
import { boxTitles, titledBoxes } from './titled-boxes.ts'
import { titles } from './titles.ts'

/** Frames are guessed by the widths of rows only where the file says nothing of them. */
const byWords =
  (find: (text: PassageText, found: Pick<PassageFacts, 'kinds'>) => Set<Passage>) =>
  (text: PassageText, found: Pick<PassageFacts, 'kinds'>): Set<Passage> =>
    hasRoles(text.text) ? new Set() : find(text, found)

const passages = annotatorsOf<PassageText, PassageFacts>()

/**
 * What passages are by those around them: first what kind of block each is, then which stand in a frame, then
 * the order in which they are read, and what follows from that order. Each reads, of what was found before,
 * only what it names.
 */
export const PASSAGE_ANNOTATORS = [
  passages('figures', [], figures),
  passages('signatures', [], signatures),
  // A caption or a name under a letter may look like a title.
  passages('titles', ['figures', 'signatures'], titles),
  // A number opens a title or an item; what is no title is an item.
  passages('listItems', ['figures', 'titles'], listItems),
  passages('boxTitles', [], boxTitles),
  passages('kinds', ['figures', 'titles', 'listItems', 'boxTitles'], kinds),
  // A title ends a frame, so kinds come first.
  passages('titledBoxes', ['boxTitles', 'kinds'], titledBoxes),
  passages('portraits', ['kinds'], byWords(portraits)),
  passages('narrowFrames', ['kinds'], byWords(narrowFrames)),
  passages('suspected', ['portraits'], suspected),
  // Frames known by those signs prove where this text keeps the others, and that those signs mean frames.
  passages('sourceLines', ['kinds', 'suspected', 'narrowFrames', 'titledBoxes'], (input, found) =>
    hasRoles(input.text) ? new Map() : sourceLines(input, found),
  ),
  passages('frames', ['titledBoxes', 'narrowFrames', 'suspected', 'sourceLines'], frames),
  passages('order', ['sourceLines'], readingOrder),
  // Boxes are numbered, and lists nested, as they are read.
  passages('boxes', ['frames', 'sourceLines', 'order', 'boxTitles'], boxes),
  passages('depths', ['order', 'kinds'], listDepths),
  passages('noteMarkers', [], (input) => noteMarkers(input.passages, input.text)),
  passages('doubtfulJoins', ['order'], ({ text }, { order }) => doubtfulJoins(order, text)),
]
