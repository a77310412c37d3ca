import { describe, expect, it } from 'vitest'
import { sourceOf } from '../text/source.ts'
import { splitPosition } from './split-position.ts'

function read(text: string): [string | undefined, string | undefined] {
  const { title, organisation } = splitPosition(sourceOf('body', { text, words: [], pages: 0 }), text, 0)
  return [title?.value, organisation?.value]
}

describe('What stands behind a name', () => {
  it('is a position and a body, parted by a comma, a preposition, or both in one', () => {
    expect(read(', Assistant Director, National Secretariat for Persons with Disabilities')).toEqual([
      'Assistant Director',
      'National Secretariat for Persons with Disabilities',
    ])
    expect(read(", Directeur du Centre national d'action antimines (CNAMS)")).toEqual([
      'Directeur',
      "Centre national d'action antimines (CNAMS)",
    ])
  })

  it('keeps commas inside the names of bodies and positions', () => {
    expect(
      read('– Commissioner, Disability and Elderly, Ministry of Gender, Labour and Social Development,'),
    ).toEqual(['Commissioner, Disability and Elderly', 'Ministry of Gender, Labour and Social Development'])
  })

  it('leaves a place out, and ends where the sentence goes on', () => {
    expect(read(', point focal assistance aux victimes, CNAMS, Ziguinchor')).toEqual([
      'point focal assistance aux victimes',
      'CNAMS',
    ])
    expect(read(', Senior Medical Officer, Ministry of Health, to participate in the Conference')).toEqual([
      'Senior Medical Officer',
      'Ministry of Health',
    ])
  })

  it('takes no sentence for a position', () => {
    expect(read(' could be supported under the programme.')).toEqual([undefined, undefined])
  })
})
