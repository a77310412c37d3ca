import type { Box } from '../message-reading.ts'
import type { PageText, PlacedWord } from './page-text.ts'

/** A word on a page before its place in the text is known. Coordinates are fractions of the page. */
export type LooseWord = {
  text: string
  box: Box
  confidence: number /** Where it is shown, if not there. */
  shown?: Box
}

/** Collects words, cells, lines and paragraphs into one `PageText`. */
export class TextBuilder {
  private text = ''
  private readonly words: PlacedWord[] = []
  private pages = 0
  private isDivided = false

  startPage(): void {
    this.pages += 1
    this.paragraph()
  }

  word(word: LooseWord): void {
    if (this.text !== '' && !/\s$/.test(this.text) && !this.isDivided) this.text += ' '
    this.isDivided = false
    const start = this.text.length
    this.text += word.text
    this.words.push({
      start,
      end: this.text.length,
      page: this.pages,
      box: word.shown ?? word.box,
      confidence: word.confidence,
    })
  }

  /** The next word begins a line of the same cell: where the line before ended in a hyphen, it goes on. */
  goOn(): void {
    this.isDivided = /[\p{L}\d]-$/u.test(this.text)
  }

  cell(): void {
    this.isDivided = false
    this.text += '\t'
  }

  line(): void {
    if (this.text !== '' && !this.text.endsWith('\n')) this.text += '\n'
  }

  /** Ends a line of running text that goes on: a word divided at its hyphen stays one. */
  wrap(): void {
    if (/\p{L}{2}-$/u.test(this.text)) this.isDivided = true
    else this.line()
  }

  paragraph(): void {
    this.isDivided = false
    this.line()
    if (this.text !== '' && !this.text.endsWith('\n\n')) this.text += '\n'
  }

  finish(): PageText {
    return { text: this.text, words: this.words, pages: this.pages }
  }
}
