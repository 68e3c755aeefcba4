/** Why an amount could not be compared, in the words a reader sees. */
export const REASONS = {
  noTable: 'De tekst heeft geen tabel waarmee dit te vergelijken is.',
  count: 'Een aantal, geen bedrag: de tabel geeft alleen bedragen.',
  share: 'Een percentage: geen rij van een tabel in deze tekst geeft hetzelfde aandeel.',
  shareOf:
    'Een aandeel van het bedrag in dezelfde zin: geen rij van een tabel in deze tekst geeft dat aandeel.',
  noRow: 'Boven de tekst staat geen kop die een rij van de tabel noemt.',
  part: (row: string) => `De zin zegt niet dat dit het hele bedrag van de rij “${row}” is.`,
  unknown: (heading: string) => `De tabel heeft geen rij met de naam van de kop “${heading}”.`,
  ambiguous: (heading: string) => `De tabel heeft meer dan één rij met de naam van de kop “${heading}”.`,
  resembles: (row: string) =>
    `De kop lijkt op de rij “${row}” van de tabel, maar heeft een andere naam en een ander bedrag.`,
  limit: 'De tekst noemt een grens, geen bedrag dat gelijk moet zijn aan de tabel.',
  empty: (row: string) => `De tabel heeft in de rij “${row}” geen getal voor dit jaar.`,
} as const
