/**
 * A name, an address or a file's name set apart within a sentence of another direction: it draws no word or sign around it along
 * (Unicode's first strong isolate).
 */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`
}
