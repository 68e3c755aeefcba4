/** 'Bladzijde 13'; a page to which the paper gives no number by its place in the file: 'Blad 1'. */
export const pageTitle = ({ number, label }: { number: number; label: string }): string =>
  label === '' ? `Blad ${number}` : `Bladzijde ${label}`
