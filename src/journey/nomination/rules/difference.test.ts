import { describe, expect, it } from 'vitest'
import type { NamedPerson } from '../../note-verbale/schema.ts'
import type { Person } from '../schema.ts'
import { differenceOf } from './difference.ts'

const okello = person('p1', 'James Peter OKELLO', 'jp.okello@gender-ug.example', 'State Minister')
const nakitto = person('p2', 'Agnes NAKITTO BIRUNGI', 'a.nakitto@gender-ug.example', 'Commissioner')

describe('A correction', () => {
  it('that restates a person changes nothing, however the name is ordered', () => {
    const restated = named('OKELLO James Peter', { email: okello.email, title: okello.title })
    const [line] = differenceOf([okello], [{ ...restated, fullName: okello.fullName }], [])
    expect(line?.kind).toBe('unchanged')
    expect(differenceOf([okello], [named('Okello James Peter', { email: null })], [])[0]?.kind).toBe(
      'changed',
    )
  })

  it('shows what a field says now, and what it would say', () => {
    const [line] = differenceOf(
      [okello],
      [named(okello.fullName, { title: 'Minister of State for Disability' })],
      [],
    )
    expect(line).toMatchObject({
      kind: 'changed',
      changes: [{ field: 'title', from: 'State Minister', to: 'Minister of State for Disability' }],
    })
  })

  it('leaves alone what it is silent about', () => {
    expect(differenceOf([okello], [named(okello.fullName, { email: null, title: null })], [])[0]?.kind).toBe(
      'unchanged',
    )
  })

  it('takes one person off and adds another', () => {
    const lines = differenceOf(
      [okello, nakitto],
      [named('Walter ODONGO', { email: 'w@o.example' })],
      ['Nakitto Birungi Agnes'],
    )
    expect(lines.map((line) => line.kind)).toEqual(['added', 'removed'])
    expect(lines[1]).toMatchObject({ person: { id: 'p2' } })
  })

  it('says so when it takes off somebody who is not there', () => {
    expect(differenceOf([okello], [], ['Somebody Else'])).toEqual([
      { kind: 'not-found', written: 'Somebody Else' },
    ])
  })
})

function person(id: string, fullName: string, email: string, title: string): Person {
  return { id, fullName, email, title, honorific: null, organisation: null, role: 'delegate' } as Person
}

function named(fullName: string, given: Partial<NamedPerson>): NamedPerson {
  return {
    fullName,
    honorific: null,
    title: null,
    organisation: null,
    email: null,
    role: 'delegate',
    ...given,
  } as NamedPerson
}
