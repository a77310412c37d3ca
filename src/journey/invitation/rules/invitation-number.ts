import type { DefinitionValues } from '../../../conference/definition/definition.ts'

/** How an invitee's number is printed: the initials of the place, the year, the number: "PP2023/017". */
export function invitationNumber(
  { venue, opensOn }: Pick<DefinitionValues, 'venue' | 'opensOn'>,
  number: number,
): string {
  const city = venue.city.en ?? Object.values(venue.city)[0] ?? ''
  const initials = city
    .split(/[\s-]+/)
    .map((word) => word.charAt(0).toUpperCase())
    .join('')
  return `${initials}${opensOn.slice(0, 4)}/${String(number).padStart(3, '0')}`
}
