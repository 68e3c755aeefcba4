/** "AI: kunstmatige intelligentie", "zorgverlener: wie zorg verleent"; "Bijlage 1: Begrippen" is a title. */
const ENTRY = /^\p{L}[\p{L}\d’'()/ -]{0,39}[\p{L})]: \S/u

/** An entry of a list of words or names. */
export const isEntry = (text: string): boolean => ENTRY.test(text)
