/** Where to go after signing in: a page of the desk that was asked for, else the desk. Never elsewhere. */
export function nextPage(asked: unknown): string {
  const path = typeof asked === 'string' ? asked : ''
  return /^\/desk(?:[/?][\w\-./?=&%]*)?$/.test(path) && !path.includes('//') ? path : '/desk'
}
