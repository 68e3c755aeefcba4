/** 'Bladzijde 13'; for a page without a printed number its place in the file: 'Blad 1'. */
export const pageTitle = ({ number, label }: { number: number; label: string }): string =>
  label === '' ? `Blad ${number}` : `Bladzijde ${label}`
