/** Words that no sentence, title or item ends with. */
const WORDS = [
  'de|het|een|en|of|van|in|op|te|aan|voor|met|bij|dat|die|door|om|is|tot|uit|als|over',
  'naar|wordt|worden|zijn|hun|deze|dit|dan|nog|per|circa|ca\\.|onder|tussen|zonder|volgens',
].join('|')
const MID_PHRASE = new RegExp(`(?:^| )(?:${WORDS})$`, 'u')

/** Whether a row ends in the middle of a phrase: then it goes on, whatever comes next. */
export const endsMidPhrase = (text: string): boolean => MID_PHRASE.test(text)
