import { type Printer, printer } from './print.ts'

/** A letter of two pages: a block in the margin, a note inside a sentence that runs over the page end. */
export async function letter(): Promise<Printer> {
  const paper = await printer()
  paper.put(80, 100, '> Retouradres Postbus 12 1234 AB Veendorp', 6.5)
  paper.rows(80, 130, [
    'Aan de Voorzitter van de Tweede Kamer',
    'der Staten-Generaal',
    'Postbus 34',
    '1234 AB VEENDORP',
  ])
  paper.rows(460, 133, ['Directie Vaarwegen', 'Kadestraat 7', '1234 AB Veendorp', 'www.example.nl'], 6.5)
  paper.rows(460, 190, ['Ons kenmerk', 'VW-2031/17'], 6.5)
  paper.put(80, 260, 'Datum')
  paper.put(140, 260, '12 maart 2031')
  paper.put(80, 273, 'Betreft')
  paper.put(140, 273, 'Veerponten in het noorden')
  let y = paper.rows(80, 310, [
    'De veerponten in het noorden varen sinds vorig jaar minder vaak. Reizigers',
    'klagen daarover bij de provincie, zoals blijkt uit Kamerstukken 29 876, nr. 12',
    'en uit brieven die bij mijn ministerie binnenkomen.',
  ])
  paper.put(80, y + 13, 'Dienstregeling', 10, 'italic')
  y = paper.rows(80, y + 26, [
    'De dienstregeling is gemaakt voor de zomer. In de winter blijft een deel van de',
    'ponten aan de kant, omdat het personeel dan verlof heeft. Ik vind dat begrijpelijk,',
    'maar voor wie elke dag naar school of werk moet is het geen doen. Daarom zal ik',
  ])
  const end = paper.put(80, y, 'met de vervoerders spreken over een winterdienst')
  paper.put(paper.put(end, y - 4, '1', 5.5) + 3, y, 'die het hele noorden van ons land')
  paper.line(80, 716, 220, 716)
  paper.put(80, 727, '1', 5)
  paper.rows(
    84,
    730,
    [
      'Een winterdienst is een dienst van oktober tot en met maart, met ten',
      'minste zes afvaarten op een werkdag.',
    ],
    8,
  )
  paper.put(470, 800, 'Pagina 1 van 2', 6.5)
  paper.page()
  y = paper.rows(80, 130, ['bedient en die ook in het weekend vaart, zodat niemand meer hoeft om te rijden.'])
  paper.rows(80, y + 40, ['De Minister van Vaarwegen,'])
  paper.rows(80, y + 90, ['drs. A.B. van der Zwaan'])
  paper.put(470, 800, 'Pagina 2 van 2', 6.5)
  return paper
}
