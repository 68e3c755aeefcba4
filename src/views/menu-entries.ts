/** The main menu, in order. */
export const MENU = [
  { label: 'Documenten', url: '/documenten/' },
  { label: 'Acties', url: '/acties/' },
  { label: 'Actoren', url: '/actoren/' },
  { label: 'Begrippen', url: '/begrippen/' },
  { label: 'Artikelen', url: '/artikelen/' },
  { label: 'Tabellen', url: '/tabellen/' },
  { label: 'Zoeken', url: '/zoeken/' },
]

/** The menu at the foot of every page. */
export const FOOTER_MENU = [
  { label: 'Verwijzingen', url: '/verwijzingen/' },
  { label: 'Wetten', url: '/wetten/' },
  { label: 'Toezeggingen', url: '/toezeggingen/' },
  { label: 'Programma’s', url: '/programmas/' },
  { label: 'Verantwoording', url: '/verantwoording/' },
  { label: 'Toegankelijkheid', url: '/toegankelijkheid/' },
  { label: 'Zonder verbinding', url: '/offline/' },
]
