import * as v from 'valibot'
import type { MessageReading } from '../message-reading.ts'
import { type Answer, answerSchema } from './answer.ts'
import { type Asked, ask } from './ask.ts'
import { differencesBetween } from './differences.ts'
import { type PlacedPerson, placesIn } from './places.ts'
import type { SecondReading } from './second-reading-type.ts'

/**
 * What a second reader makes of a message: only where the office has named one. It sees the texts of the parts (never what is kept
 * closed), and what it answers must stand in them: a value without a place is left out. Never throws: the first reading stands.
 */
export async function secondReading(reader: Asked, reading: MessageReading): Promise<SecondReading> {
  const parts = reading.parts.filter(
    ({ text, problem }) => text !== null && problem?.code !== 'sensitive-attachment',
  )
  const nothing = { model: reader.model, differences: [], withoutPlace: 0 }
  try {
    const said = v.parse(answerSchema, await ask(reader, lettersOf(parts)))
    const { kept, dropped } = placed(said, placesIn(parts))
    return { ...nothing, differences: differencesBetween(reading, kept), withoutPlace: dropped }
  } catch (error) {
    return { ...nothing, problem: error instanceof Error ? error.message.slice(0, 200) : 'unknown' }
  }
}

const mostLetters = 60_000

function lettersOf(parts: readonly { id: string; text: string | null }[]): string {
  return parts
    .map(({ id, text }) => `--- part ${id} ---\n${text}`)
    .join('\n\n')
    .slice(0, mostLetters)
}

/** What the answer says that stands in the message; the name must, or nobody is proposed. */
function placed(
  answer: Answer,
  placeOf: ReturnType<typeof placesIn>,
): { kept: PlacedPerson[]; dropped: number } {
  let dropped = 0
  const field = (value: string | null | undefined) => {
    const place = value ? placeOf(value) : null
    if (value && !place) dropped += 1
    return place
  }
  const kept = answer.people.flatMap((person): PlacedPerson[] => {
    const fullName = field(person.fullName)
    if (!fullName) return []
    const quote = field(person.sponsorship?.quote)
    return [
      {
        fullName,
        title: field(person.title),
        organisation: field(person.organisation),
        email: field(person.email),
        sponsorship:
          quote && person.sponsorship
            ? { ...quote, value: person.sponsorship.asked ? 'asked' : 'not-asked' }
            : null,
      },
    ]
  })
  return { kept, dropped }
}
