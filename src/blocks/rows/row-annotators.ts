import { annotatorsOf } from '../annotator.ts'
import { gluedNumbers } from '../groups/glued-numbers.ts'
import type { PrintedText } from '../printed-text.ts'
import { rowTables } from '../tables/row-tables.ts'
import { abbreviationRows } from './abbreviation-rows.ts'
import { besideLabels } from './beside-labels.ts'
import { chapterTitles } from './chapter-titles.ts'
import { contentsRows, contentsTitles } from './contents.ts'
import { endnoteRows } from './endnotes.ts'
import { labelNumbers } from './label-numbers.ts'
import { letterhead } from './letterhead.ts'
import { listedTitles } from './listed-titles.ts'
import { literatureEntries } from './literature.ts'
import { loneNumbers } from './lone-numbers.ts'
import { marginNotes } from './margin-notes.ts'
import { masthead } from './masthead.ts'
import { noteRows } from './note-rows.ts'
import { pageNumbers } from './page-numbers.ts'
import { printedRows } from './printed-rows.ts'
import { repeatedLabels } from './repeated-labels.ts'
import type { RowFacts } from './row-facts.ts'
import { rowFurniture } from './row-furniture.ts'
import { runningHeaders } from './running-headers.ts'
import { sectionChapters } from './section-chapters.ts'
import { stackedBullets } from './stacked-bullets.ts'
import { titleRows } from './title-rows.ts'

const rows = annotatorsOf<PrintedText, RowFacts>()

/**
 * What rows are by their place in the whole text, before any two of them are put together. Each reads the
 * text and, of what was found before, only what it names.
 */
export const ROW_ANNOTATORS = [
  rows('chapters', [], sectionChapters),
  rows('letterhead', [], letterhead),
  rows('masthead', [], masthead),
  rows('contents', [], contentsRows),
  rows('contentsTitles', ['contents'], contentsTitles),
  rows('listedTitles', ['contents'], listedTitles),
  // A number in a table of contents is that of an entry; "3" beside "3.1" may be that of a chapter.
  rows('pageNumbers', ['chapters', 'contents'], pageNumbers),
  // A page ends at its number: what stands there and comes back is a header or a footer.
  rows('runningHeaders', ['pageNumbers'], runningHeaders),
  // The references of the head itself are no notes in a margin.
  rows('marginNotes', ['letterhead'], marginNotes),
  rows('furniture', ['letterhead', 'marginNotes', 'pageNumbers', 'runningHeaders'], rowFurniture),
  rows(
    'isPaged',
    ['pageNumbers', 'furniture'],
    (_, found) => found.pageNumbers.size > 0 || [...found.furniture.values()].includes('running-header'),
  ),
  rows('literature', ['contents'], literatureEntries),
  rows('chapterTitles', ['contents', 'chapters', 'listedTitles'], chapterTitles),
  rows('labelNumbers', [], ({ lines }) => labelNumbers(lines)),
  rows('loneNumbers', ['pageNumbers', 'contents', 'labelNumbers'], loneNumbers),
  rows('stackedBullets', ['furniture', 'contents'], stackedBullets),
  rows('endnotes', [], endnoteRows),
  rows('glued', [], ({ source }) => gluedNumbers(source)),
  rows('noteRows', ['glued', 'furniture', 'contents', 'chapters', 'chapterTitles'], noteRows),
  // A table goes on over a page end, past its header and number.
  rows('tables', ['contents', 'pageNumbers', 'runningHeaders'], rowTables),
  rows('besideLabels', ['tables', 'contents', 'furniture'], besideLabels),
  rows('printedRows', ['tables', 'contents', 'furniture', 'besideLabels'], printedRows),
  rows(
    'openings',
    ['masthead', 'literature', 'contents', 'contentsTitles', 'furniture'],
    ({ lines }, found) =>
      new Set([
        ...found.masthead.opens,
        ...found.literature,
        ...found.contentsTitles,
        ...repeatedLabels(lines, found),
        ...abbreviationRows(lines.filter(({ text }) => text !== '')),
      ]),
  ),
  rows(
    'values',
    ['letterhead', 'masthead'],
    (_, found) => new Map([...found.letterhead.values, ...found.masthead.kinds]),
  ),
  rows(
    'titles',
    ['letterhead', 'masthead', 'contents', 'contentsTitles', 'listedTitles', 'printedRows'],
    titleRows,
  ),
]
