/** `…/x.pdf#page=3` opens a pdf at its third page. */
export const atSheet = (url: string, sheet: number): string => `${url}#page=${sheet}`

/** `p. 3-4` → 'bladzijde 3'; a page without a number is named by its position in the file. */
export const pageName = (page: string | null | undefined, sheet: number): string =>
  page ? `bladzijde ${page.slice('p. '.length).split('-', 1)[0]}` : `blad ${sheet}`
