import { atSheet, pageName } from '../../catalogue/paper/at-sheet.ts'
import type { CitingFile } from '../../editions/citing/citing-file.ts'
import type { Cited } from './cited.ts'
import { sheetOf } from './compose.ts'

/**
 * The folder of a page. In a copy of the site on a disk the address ends in a file name: `bron/index.html`.
 */
const folderOf = (address: string): string => address.slice(0, address.lastIndexOf('/') + 1)

/** The address of a page of the paper: a folder below the page of the source. */
const sheetAddress = (source: string, sheet: number): string =>
  `${folderOf(source)}${sheet}/${source.endsWith('.html') ? 'index.html' : ''}`

/** The address of the official file, or of the copy below the page of the document. */
const fileAddress = ({ url, official }: NonNullable<CitingFile['pdf']>, row: HTMLElement): string =>
  official ? url : folderOf(row.closest<HTMLElement>('[data-page]')?.dataset.page ?? '') + url

/** Shows links to the page of the paper that a place is on: as drawn on this site, and in the file. */
export function showSheet(row: HTMLElement, cited: Cited, file: CitingFile): void {
  const sheet = sheetOf(cited, file)
  row.hidden = sheet === undefined
  if (sheet === undefined) return
  const name = pageName(file.places[cited.first.id]?.[2], sheet)
  const links = row.querySelectorAll('a')
  links[0]?.setAttribute('href', sheetAddress(links[0].dataset.base ?? '', sheet))
  links[0]?.replaceChildren(`Bekijk ${name} zoals gedrukt`)
  if (links[1])
    showFile(links[1], name, file.pdf && { ...file.pdf, url: atSheet(fileAddress(file.pdf, row), sheet) })
}

function showFile(link: HTMLElement, name: string, pdf: CitingFile['pdf']): void {
  link.hidden = pdf === undefined
  if (!pdf) return
  link.setAttribute('href', pdf.url)
  link.classList.toggle('ext', pdf.official)
  link.replaceChildren(`Open ${name} in de ${pdf.official ? 'officiële ' : ''}pdf`)
}
