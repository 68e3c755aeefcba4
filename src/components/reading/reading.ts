/**
 * On a document's page: notes beside the text or where one reads, contents that follow the
 * reading, the way back after a link.
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
