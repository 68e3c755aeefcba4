export * from '../text/piece.ts'
