/** Why a document could not be made: its template's error, or the texts that hold characters which no font can print. */
export class DocumentProblem extends Error {
  override name = 'DocumentProblem'
  /** The texts of the data that cannot be printed; none where the template failed otherwise. */
  readonly texts: string[]

  constructor(message: string, texts: string[] = []) {
    super(message)
    this.texts = texts
  }
}
