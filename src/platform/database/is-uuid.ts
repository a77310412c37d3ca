/** Can this text be the id of a row? Asked before an address is looked up: PostgreSQL throws on what is not one. */
export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
}
