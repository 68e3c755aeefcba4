/**
 * Why an article leads nowhere. Readers see these words: each says no more than is certain where it is used.
 */
export const REASONS = {
  noNumber: 'Van deze wet of dit verdrag is hier geen nummer in de wettenbank bekend.',
  unknownLaw:
    'Van de wet, de regeling of het verdrag dat hier staat, is geen nummer in de wettenbank bekend.',
  otherRule: 'Dit artikel hoort bij de regeling die de tekst erbij noemt; daarvan is hier geen adres bekend.',
  other: 'De tekst noemt bij dit artikel iets anders dan een wet die hier bekend is.',
  ambiguous: 'Deze afkorting of naam kan meer dan één wet zijn.',
  noLaw: 'De zin noemt niet van welke wet dit een artikel is.',
  unsure: 'De zin noemt wel een wet of een regeling, maar zegt niet zeker dat dit artikel daarbij hoort.',
  thisRule: 'Hier is de wet, het voorstel of de regeling zelf bedoeld; die heeft hier geen adres.',
  thatRule: 'De tekst verwijst terug naar een wet of regeling; welke dat is, is niet zeker.',
  theLaw: 'De tekst zegt hier niet met een naam welke wet of welk voorstel bedoeld is.',
  noBook: 'Het nummer zegt niet in welk boek van het Burgerlijk Wetboek dit artikel staat.',
} as const
