import { IntlMessageFormat } from 'intl-messageformat'

type Element = { type: number; value: unknown; options?: Record<string, { value: Element[] }> }

/** The names of the placeholders in a text in ICU MessageFormat, sorted. */
export function placeholdersOf(text: string): string[] {
  const format = new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true })
  return [...new Set(namesIn(format.getAst() as Element[]))].sort()
}

const literal = 0
const pound = 7

function namesIn(elements: Element[]): string[] {
  return elements.flatMap(({ type, value, options }) => [
    ...(type === literal || type === pound ? [] : [String(value)]),
    ...Object.values(options ?? {}).flatMap((option) => namesIn(option.value)),
  ])
}
