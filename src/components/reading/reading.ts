/**
 * On the page of a document: notes beside the text or under the paragraph, contents that follow the reader,
 * and a button back after following a link.
 */
import { showWayBack } from './back.ts'
import { followContents } from './contents.ts'
import { notesOf } from './note.ts'
import { openNotesHere } from './note-here.ts'
import { nameForPrint } from './print.ts'
import { placeNotesBeside } from './side-notes.ts'

const text = document.querySelector<HTMLElement>('.text')

if (text) {
  const notes = notesOf(text)
  const beside = placeNotesBeside(text, notes)
  openNotesHere(text, beside)
  showWayBack(text)
  nameForPrint()
}
followContents()
