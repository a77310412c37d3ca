import { type ReadingReport, sharesOf } from './figures.ts'

/** The figures as a table for a person. */
export function inWords({ messages, people, fields }: ReadingReport): string {
  if (messages === 0) return 'No message that was read has been settled yet.'
  const rows = Object.entries(fields).map(([field, figures]) => {
    const { precision, recall } = sharesOf(figures)
    const counts = [figures.kept, figures.changed, figures.removed, figures.added]
    return [
      field.padEnd(14),
      percent(precision),
      percent(recall),
      ...counts.map((each) => String(each).padStart(8)),
    ].join(' ')
  })
  return [
    `${messages} messages settled. People: ${people.found} found, ${people.missed} missed, ${people.invented} named though they do not come.`,
    '',
    'field          precision  recall     kept  changed  removed    added',
    ...rows,
  ].join('\n')
}

function percent(share: number | null): string {
  return (share === null ? '-' : `${(100 * share).toFixed(1)} %`).padStart(9)
}
